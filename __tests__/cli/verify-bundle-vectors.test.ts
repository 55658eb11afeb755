// SPDX-License-Identifier: Apache-2.0
// Upstream cases through the command.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

/** Every case of sigstore-conformance, with the reason for which it is refused. */
const CASES: Readonly<Record<string, ErrorCode | 'accepted'>> = {
  'bundle-empty-certificate-chain_fail': 'BUNDLE_INVALID',
  'bundle-invalid-base64-signature_fail': 'BUNDLE_INVALID',
  'bundle-negative-log-index_fail': 'BUNDLE_INVALID',
  'bundle-with-root-cert_fail': 'CERTIFICATE_UNTRUSTED',
  'checkpoint-bad-keyhint_fail': 'LOG_ENTRY_INVALID',
  'dsse-invalid-sig_fail': 'LOG_ENTRY_INVALID',
  'dsse-mismatch-sig_fail': 'LOG_ENTRY_INVALID',
  'happy-path-v0.1': 'accepted',
  'happy-path-v0.3': 'accepted',
  'inclusion-proof-corrupted-hash_fail': 'LOG_ENTRY_INVALID',
  'integrated-time-in-future_fail': 'CERTIFICATE_UNTRUSTED',
  'intoto-log-entry-mismatch_fail': 'LOG_ENTRY_INVALID',
  'intoto-set-outside-signing-cert-validity_fail': 'CERTIFICATE_UNTRUSTED',
  'intoto-with-custom-trust-root': 'accepted',
  'invalid-ct-key_fail': 'CERTIFICATE_UNTRUSTED',
  'managed-key-and-trusted-root': 'accepted',
  'managed-key-no-key_fail': 'CERTIFICATE_UNTRUSTED',
  'message-digest-mismatch_fail': 'SUBJECT_MISMATCH',
  'rekor2-checkpoint-missing-log-signature_fail': 'LOG_ENTRY_INVALID',
  'rekor2-checkpoint-missing-root-hash_fail': 'LOG_ENTRY_INVALID',
  'rekor2-checkpoint-multiple-cosigs': 'accepted',
  'rekor2-checkpoint-origin-not-first': 'accepted',
  'rekor2-checkpoint-two-sigs-from-origin': 'accepted',
  'rekor2-dsse-invalid-sig_fail': 'LOG_ENTRY_INVALID',
  'rekor2-dsse-mismatch-sig_fail': 'LOG_ENTRY_INVALID',
  'rekor2-no-inclusion-proof_fail': 'BUNDLE_INVALID',
  'rekor2-timestamp-outside-trust-root-tsa-validity_fail': 'TIMESTAMP_INVALID',
  'rekor2-timestamp-payload-mismatch_fail': 'TIMESTAMP_INVALID',
  'rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail': 'TIMESTAMP_INVALID',
  'rekor2-timestamp-with-expired-cert-chain': 'accepted',
  'rekor2-timestamp-without-embedded-cert': 'accepted',
  'signature-mismatch_fail': 'LOG_ENTRY_INVALID',
  'trust-root-tlog-validity-end-inclusive': 'accepted',
  'wrong-hashedrekord-artifact_fail': 'LOG_ENTRY_INVALID',
  'wrong-hashedrekord-entry_fail': 'LOG_ENTRY_INVALID',
}

const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
const PUBLIC_GOOD = vectorPath('trusted-roots', 'public-good-trusted_root.json')
const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

interface Verdict {
  readonly exitCode: number
  /** Codes of the checks that did not pass. */
  readonly codes: readonly string[]
  readonly output: string
}

const ARGV = ['verify-bundle', '--offline', '--json']

/** In a process of its own. */
const spawned = (argv: readonly string[]): Promise<Verdict> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...ARGV, ...argv], (_, stdout, stderr) =>
      resolve(toVerdict({ exitCode: child.exitCode ?? -1, stdout, stderr })),
    )
  })

const verify = async (argv: readonly string[]): Promise<Verdict> =>
  toVerdict(await runCli([...ARGV, ...argv], '/'))

const toVerdict = ({ exitCode, stdout, stderr }: CliResult): Verdict => {
  const [subject] = stdout === '' ? [] : JSON.parse(stdout).subjects
  const checks: readonly { readonly passed: boolean; readonly code: string }[] =
    subject?.checks ?? []
  const codes = checks.filter(({ passed }) => !passed).map(({ code }) => code)
  return { exitCode, codes, output: stdout + stderr }
}

const assertVerdict = (verdict: Verdict, expected: ErrorCode | 'accepted'): void => {
  const isAccepted = expected === 'accepted'
  assert.deepEqual(
    [verdict.exitCode, verdict.codes],
    isAccepted ? [0, []] : [1, [expected]],
    verdict.output,
  )
}

const options = { skip: vectorsMissing, concurrency: 2 }

describe('mlprov verify-bundle: sigstore-conformance', options, () => {
  for (const [name, expected] of Object.entries(CASES)) {
    const path = (file: string): string => vectorPath('sigstore', 'bundle-verify', name, file)
    const has = (file: string): boolean => existsSync(path(file))
    const text = (file: string): string | undefined =>
      has(file) ? readFileSync(path(file), 'utf8').trim() : undefined
    const argv = (): readonly string[] => {
      const isDefaultRoot = !has('trusted_root.json')
      return [
        ...['--bundle', path('bundle.sigstore.json')],
        ...['--trusted-root', isDefaultRoot ? PUBLIC_GOOD : path('trusted_root.json')],
        ...(has('key.pub')
          ? ['--key', path('key.pub')]
          : [
              ...['--certificate-identity', text('identity') ?? BEACON],
              ...['--certificate-oidc-issuer', text('issuer') ?? GITHUB_ISSUER],
            ]),
      ]
    }
    const artifact = (): string =>
      has('artifact') ? path('artifact') : vectorPath('sigstore', 'bundle-verify', 'a.txt')

    it(`${name}, by its file: ${expected}`, async () => {
      assert.equal(name.endsWith('_fail'), expected !== 'accepted')
      assertVerdict(await spawned([artifact(), ...argv()]), expected)
    })
    it(`${name}, by its digest alone: ${expected}`, async () => {
      const digest = `sha256:${sha256(readFileSync(artifact()))}`
      assertVerdict(await verify([digest, ...argv()]), expected)
    })
  }
})

describe('mlprov verify-bundle: attestations made on GitHub Actions', options, () => {
  const file = (name: string): string => vectorPath('github', name)
  const folder = mkdtempSync(join(tmpdir(), 'verify-bundle-'))
  after(() => rmSync(folder, { recursive: true }))
  const other = join(folder, 'other')
  writeFileSync(other, 'x')

  const RELEASE =
    'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main'
  const flags = (bundle: string, identity = RELEASE, issuer = GITHUB_ISSUER): readonly string[] => [
    ...['--bundle', file(bundle), '--trusted-root', PUBLIC_GOOD],
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
  ]
  const TGZ = file('sigstore-js-2.1.0.tgz')
  const CUSTOM = file('custom-issuer-artifact')
  const CUSTOM_ISSUER = `${GITHUB_ISSUER}/hammer-time`
  const SLSA = 'https://slsa.dev/provenance/v1'
  const anyTrail = [
    ...['--bundle', file('custom-issuer.sigstore.json'), '--trusted-root', PUBLIC_GOOD],
    ...['--certificate-identity-regexp', 'https://github\\.com/too-legit/.+'],
  ]

  const cases: readonly (readonly [string, readonly string[], ErrorCode | 'accepted'])[] = [
    ['v0.1', [TGZ, ...flags('sigstore-js-2.1.0-bundle-v0.1.json')], 'accepted'],
    ['v0.3', [TGZ, ...flags('sigstore-js-2.1.0-bundle.json'), '--type', SLSA], 'accepted'],
    ['two', [TGZ, ...flags('sigstore-js-2.1.0_with_2_bundles.jsonl')], 'accepted'],
    [
      'a custom issuer',
      [CUSTOM, ...anyTrail, '--certificate-oidc-issuer', CUSTOM_ISSUER],
      'accepted',
    ],
    [
      'a custom issuer under the usual one',
      [CUSTOM, ...anyTrail, '--certificate-oidc-issuer', GITHUB_ISSUER],
      'IDENTITY_MISMATCH',
    ],
    [
      'another repository',
      [
        TGZ,
        ...flags('sigstore-js-2.1.0-bundle.json', RELEASE.replace('/sigstore-js/', '/sigstore/')),
      ],
      'IDENTITY_MISMATCH',
    ],
    [
      'another workflow',
      [TGZ, ...flags('sigstore-js-2.1.0-bundle.json', RELEASE.replace('release', 'test'))],
      'IDENTITY_MISMATCH',
    ],
    [
      'another ref',
      [TGZ, ...flags('sigstore-js-2.1.0-bundle.json', RELEASE.replace('main', 'mai'))],
      'IDENTITY_MISMATCH',
    ],
    ['another file', [other, ...flags('sigstore-js-2.1.0-bundle.json')], 'SUBJECT_MISMATCH'],
    [
      'another predicate type',
      [TGZ, ...flags('sigstore-js-2.1.0-bundle.json'), '--type', 'spdx'],
      'PREDICATE_TYPE_MISMATCH',
    ],
    [
      'another signature',
      [TGZ, ...flags('sigstoreBundle-invalid-signature.json')],
      'LOG_ENTRY_INVALID',
    ],
  ]
  for (const [name, argv, expected] of cases) {
    it(`${name}: ${expected}`, async () => assertVerdict(await verify(argv), expected))
  }
})
