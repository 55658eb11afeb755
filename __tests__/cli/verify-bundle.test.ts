// SPDX-License-Identifier: Apache-2.0
// The command on bundles of its own: message signatures by a key, statements.

import assert from 'node:assert/strict'
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { createKeylessSigner } from '../../src/io/sigstore/keyless-signer.ts'
import { GITHUB_ISSUER, type KeylessFixture, startKeyless, WORKFLOW } from '../support/keyless.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'

const CURVES = ['P-256', 'P-384', 'P-521'] as const
const ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const
type Algorithm = keyof typeof ALGORITHMS

const MIB = 1024 * 1024
const ARTIFACT = 'the weights\n'
const TYPE = 'https://example.com/predicate/v1'
const IDENTITY = ['--certificate-identity', WORKFLOW, '--certificate-oidc-issuer', GITHUB_ISSUER]

const cwd = mkdtempSync(join(tmpdir(), 'verify-bundle-'))
after(() => rmSync(cwd, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content)
  return name
}

const pair = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const publicPem = (key: KeyObject) => String(key.export({ type: 'spki', format: 'pem' }))

/** A message signature as any client makes it with a key. */
const signMessage = (
  content: string | Uint8Array,
  key: KeyObject,
  algorithm: Algorithm,
  change: { readonly digest?: string; readonly tlogEntries?: readonly unknown[] } = {},
): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: 'any' },
      tlogEntries: change.tlogEntries ?? [],
    },
    messageSignature: {
      messageDigest: {
        algorithm: ALGORITHMS[algorithm],
        digest: change.digest ?? createHash(algorithm).update(content).digest('base64'),
      },
      signature: createSign(algorithm).update(content).sign(key, 'base64'),
    },
  })

interface ShownCheck {
  readonly id: string
  readonly passed: boolean
  readonly word: string
  readonly code?: ErrorCode
}
const reportOf = ({ stdout }: CliResult) => {
  const [subject] = JSON.parse(stdout).subjects
  const checks: readonly ShownCheck[] = subject.checks
  return { ...subject, codes: checks.filter(({ passed }) => !passed).map(({ code }) => code) }
}

const verify = (artifact: string, ...argv: readonly string[]): Promise<CliResult> =>
  runCli(['verify-bundle', artifact, '--json', ...argv], cwd)

const assertVerified = (result: CliResult): void => {
  assert.equal(result.exitCode, 0, result.stdout + result.stderr)
  assert.deepEqual(reportOf(result).codes, [])
}
const assertRefused = (result: CliResult, ...codes: readonly ErrorCode[]): void => {
  assert.equal(result.exitCode, 1, result.stdout + result.stderr)
  assert.deepEqual(reportOf(result).codes, codes)
}

before(() => {
  write('artifact', ARTIFACT)
  write('other', 'other weights\n')
})

describe('a message signature by a key', () => {
  for (const curve of CURVES) {
    for (const algorithm of Object.keys(ALGORITHMS) as Algorithm[]) {
      const { privateKey, publicKey } = pair(curve)
      const key = write(`${curve}-${algorithm}.pem`, publicPem(publicKey))
      const bundle = write(
        `${curve}-${algorithm}.json`,
        signMessage(ARTIFACT, privateKey, algorithm),
      )
      const hex = createHash(algorithm).update(ARTIFACT).digest('hex')
      const flags = ['--bundle', bundle, '--key', key]

      it(`on ${curve} over ${algorithm} verifies, by its file or its digest alone`, async () => {
        const file = await verify('artifact', ...flags)
        assertVerified(file)
        assert.equal(reportOf(file).digest, `sha256:${sha256(ARTIFACT)}`)
        assert.equal(reportOf(file).bytesRead, true)
        const digest = await verify(`${algorithm}:${hex.toUpperCase()}`, ...flags)
        assertVerified(digest)
        assert.equal(reportOf(digest).digest, `${algorithm}:${hex}`)
        assert.equal(reportOf(digest).bytesRead, false)
        assert.equal(reportOf(digest).checks.at(-1).word, 'self-asserted')
      })

      it(`on ${curve} over ${algorithm} is refused for another file or key`, async () => {
        assertRefused(await verify('other', ...flags), 'SUBJECT_MISMATCH')
        const otherHex = createHash(algorithm).update('other').digest('hex')
        assertRefused(await verify(`${algorithm}:${otherHex}`, ...flags), 'SUBJECT_MISMATCH')
        const otherKey = write(`${key}.other`, publicPem(pair(curve).publicKey))
        const otherFlags = ['--bundle', bundle, '--key', otherKey]
        assertRefused(await verify('artifact', ...otherFlags), 'SIGNATURE_INVALID')
        assertRefused(await verify(`${algorithm}:${hex}`, ...otherFlags), 'SIGNATURE_INVALID')
      })
    }
  }

  const { privateKey, publicKey } = pair('P-256')
  const key = write('key.pem', publicPem(publicKey))
  const hex = sha256(ARTIFACT)
  const keyed = (bundle: string) => ['--bundle', write('changed.json', bundle), '--key', key]

  it('is refused where the recorded digest is not that of the file, though the signature is', async () => {
    const digest = createHash('sha256').update('other').digest('base64')
    const flags = keyed(signMessage(ARTIFACT, privateKey, 'sha256', { digest }))
    assertRefused(await verify('artifact', ...flags), 'SUBJECT_MISMATCH')
  })

  it('is refused where only the recorded digest is that of the file', async () => {
    const digest = createHash('sha256').update(ARTIFACT).digest('base64')
    const flags = keyed(signMessage('other', privateKey, 'sha256', { digest }))
    assertRefused(await verify('artifact', ...flags), 'SIGNATURE_INVALID')
    assertRefused(await verify(`sha256:${hex}`, ...flags), 'SIGNATURE_INVALID')
  })

  it('is refused for a digest of another algorithm', async () => {
    const flags = keyed(signMessage(ARTIFACT, privateKey, 'sha384'))
    assertRefused(await verify(`sha256:${hex}`, ...flags), 'SUBJECT_MISMATCH')
  })

  it('is refused where the bundle names an algorithm that signs nothing', async () => {
    const bundle = signMessage(ARTIFACT, privateKey, 'sha256').replace('SHA2_256', 'SHA3_256')
    assertRefused(await verify('artifact', ...keyed(bundle)), 'BUNDLE_INVALID')
  })

  it('states nothing', async () => {
    const flags = keyed(signMessage(ARTIFACT, privateKey, 'sha256'))
    assertRefused(await verify('artifact', ...flags, '--type', TYPE), 'PREDICATE_TYPE_MISMATCH')
  })

  it('with a log entry needs the root of the log', async () => {
    const proof = { logIndex: '0', rootHash: 'AA==', treeSize: '1', hashes: [] }
    const entry = {
      logIndex: '7',
      logId: { keyId: 'AA==' },
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      integratedTime: '1716578064',
      inclusionProof: { ...proof, checkpoint: { envelope: 'log\n1\n' } },
      canonicalizedBody: 'e30=',
    }
    const flags = keyed(signMessage(ARTIFACT, privateKey, 'sha256', { tlogEntries: [entry] }))
    assertRefused(await verify('artifact', ...flags), 'LOG_ENTRY_INVALID')
  })

  it('over a file that does not fit into memory is verified by its digest', async () => {
    write('large', '')
    truncateSync(join(cwd, 'large'), 64 * MIB + 1)
    const bundle = signMessage(Buffer.alloc(64 * MIB + 1), privateKey, 'sha256')
    const flags = keyed(bundle)
    assertVerified(await verify('large', ...flags))
    truncateSync(join(cwd, 'large'), 64 * MIB + 2)
    assertRefused(await verify('large', ...flags), 'SUBJECT_MISMATCH')
    const sha512 = keyed(signMessage(Buffer.alloc(64 * MIB + 2), privateKey, 'sha512'))
    assertVerified(await verify('large', ...sha512))
  })
})

describe('a statement signed by a workflow', () => {
  let keyless: KeylessFixture
  before(async () => {
    keyless = await startKeyless()
    write('root.json', JSON.stringify(keyless.sigstore.trustedRoot))
    const sign = async (subjects: readonly Readonly<Record<string, string>>[]) => {
      const subject = subjects.map((digest, index) => ({ name: `${index}`, digest }))
      const payload = serializeStatement(buildStatement(subject, TYPE, {}))
      return (await createKeylessSigner(keyless.options('rekor-v1')).signStatement(payload)).json
    }
    const sha512 = createHash('sha512').update(ARTIFACT).digest('hex')
    const good = await sign([{ sha256: 'b'.repeat(64) }, { sha256: sha256(ARTIFACT) }])
    write('good.json', good)
    write('npm.json', await sign([{ sha512 }]))
    write('other.json', await sign([{ sha256: 'b'.repeat(64), md5: 'x' }]))
    write('both.jsonl', `${await sign([{ sha1: 'x' }])}\n\n${good}\n`)
    write('bad.jsonl', `${good}\n{}\nx\n`)
  })
  after(() => keyless.sigstore.close())

  const keylessVerify = (artifact: string, bundle: string, ...argv: readonly string[]) =>
    verify(artifact, '--bundle', bundle, '--trusted-root', 'root.json', '--offline', ...argv)

  it('verifies for its subjects', async () => {
    assertVerified(await keylessVerify('artifact', 'good.json', ...IDENTITY))
    assertVerified(await keylessVerify(`sha256:${'b'.repeat(64)}`, 'good.json', ...IDENTITY))
    assertVerified(await keylessVerify('artifact', 'npm.json', ...IDENTITY, '--type', TYPE))
    const regexp = ['--certificate-identity-regexp', 'https://github.com/octo-org/.*']
    assertVerified(await keylessVerify('artifact', 'good.json', ...regexp, ...IDENTITY.slice(2)))
  })

  it('verifies where one of several bundles does', async () => {
    assertVerified(await keylessVerify('artifact', 'both.jsonl', ...IDENTITY))
  })

  const refusals: readonly (readonly [string, readonly string[], readonly ErrorCode[]])[] = [
    ['another file', ['other', 'good.json', ...IDENTITY], ['SUBJECT_MISMATCH']],
    ['other subjects', ['artifact', 'other.json', ...IDENTITY], ['SUBJECT_MISMATCH']],
    [
      'a digest of an algorithm that it does not state',
      [`sha256:${sha256(ARTIFACT)}`, 'npm.json', ...IDENTITY],
      ['SUBJECT_MISMATCH'],
    ],
    [
      'another workflow',
      ['artifact', 'good.json', '--certificate-identity', `${WORKFLOW}x`, ...IDENTITY.slice(2)],
      ['IDENTITY_MISMATCH'],
    ],
    [
      'a part of the name as a pattern',
      [
        'artifact',
        'good.json',
        '--certificate-identity-regexp',
        'octo-org/digits',
        ...IDENTITY.slice(2),
      ],
      ['IDENTITY_MISMATCH'],
    ],
    [
      'another issuer',
      ['artifact', 'good.json', ...IDENTITY.slice(0, 3), 'https://accounts.google.com'],
      ['IDENTITY_MISMATCH'],
    ],
    [
      'another predicate type',
      ['artifact', 'good.json', ...IDENTITY, '--type', 'slsaprovenance1'],
      ['PREDICATE_TYPE_MISMATCH'],
    ],
  ]
  for (const [name, [artifact = '', bundle = '', ...argv], codes] of refusals) {
    it(`is refused for ${name}`, async () => {
      assertRefused(await keylessVerify(artifact, bundle, ...argv), ...codes)
    })
  }

  it('is refused for somebody who trusts a key', async () => {
    const key = write('k.pem', publicPem(pair('P-256').publicKey))
    const flags = ['--bundle', 'good.json', '--key', key, '--trusted-root', 'root.json']
    assertRefused(await verify('artifact', ...flags), 'SIGNATURE_INVALID')
  })

  it('gives gh an entry for a success, and none for a refusal', async () => {
    const gh = (artifact: string) =>
      runCli(
        [
          ...['verify-bundle', artifact, '--bundle', 'good.json', '--trusted-root', 'root.json'],
          ...[...IDENTITY, '--format', 'gh'],
        ],
        cwd,
      )
    const [entry] = JSON.parse((await gh('artifact')).stdout)
    assert.equal(entry.verificationResult.statement.predicateType, TYPE)
    const refused = await gh('other')
    assert.deepEqual([refused.exitCode, JSON.parse(refused.stdout)], [1, []])
  })

  it('takes the trusted root by either name, and not by both', async () => {
    const argv = ['verify-bundle', 'artifact', '--bundle', 'good.json', ...IDENTITY]
    for (const name of ['--trusted-root', '--custom-trusted-root']) {
      assertVerified(await runCli([...argv, name, 'root.json', '--json'], cwd))
    }
    const roots = ['--trusted-root', 'root.json', '--custom-trusted-root', 'root.json']
    for (const command of [argv, ['verify', 'artifact', '--repo', 'octo-org/digits']]) {
      const { exitCode, stderr } = await runCli([...command, ...roots], cwd)
      assert.equal(exitCode, 2)
      assert.match(stderr, /error USAGE: --trusted-root and --custom-trusted-root are given/)
    }
  })

  it('advises the policy that would accept, never as verified', async () => {
    const argv = [
      '--certificate-identity',
      'x',
      ...IDENTITY.slice(2),
      '--trusted-root',
      'root.json',
    ]
    const result = await runCli(
      ['verify-bundle', 'artifact', '--bundle', 'good.json', ...argv],
      cwd,
    )
    assert.equal(result.exitCode, 1)
    assert.match(result.stdout, /^REFUSED /)
    assert.match(
      result.stdout,
      /unverified advice: certificate-identity: https:\/\/github\.com\/octo-org\/digits\/.*, certificate-oidc-issuer: https:/,
    )
  })

  it('is no bundle where a line is none', async () => {
    const result = await keylessVerify('artifact', 'bad.jsonl', ...IDENTITY)
    assert.deepEqual([result.exitCode, result.stdout], [1, ''])
    assert.match(result.stderr, /^error BUNDLE_INVALID: line 3 /)
  })
})

describe('a command that cannot be meant', () => {
  const key = write('usage.pem', publicPem(pair('P-256').publicKey))
  write('empty.json', '\n')
  write('bundle.json', '{}')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  const rsaKey = write('rsa.pem', publicPem(rsa))
  const keyed = ['--bundle', 'bundle.json', '--key', key]
  const cases: readonly (readonly [string, readonly string[], number, ErrorCode])[] = [
    ['nobody', ['artifact', '--bundle', 'bundle.json'], 2, 'POLICY_EMPTY'],
    [
      'an issuer alone',
      ['artifact', '--bundle', 'bundle.json', ...IDENTITY.slice(2)],
      2,
      'POLICY_EMPTY',
    ],
    [
      'a name without an issuer',
      ['artifact', '--bundle', 'bundle.json', ...IDENTITY.slice(0, 2)],
      2,
      'POLICY_EMPTY',
    ],
    ['a key and an identity', ['artifact', ...keyed, ...IDENTITY], 2, 'USAGE'],
    [
      'a name and a pattern',
      ['artifact', '--bundle', 'bundle.json', ...IDENTITY, '--certificate-identity-regexp', '.*'],
      2,
      'INPUT_CONFLICT',
    ],
    [
      'a pattern that is none',
      [
        ...['artifact', '--bundle', 'bundle.json', '--certificate-identity-regexp', '('],
        ...IDENTITY.slice(2),
      ],
      2,
      'INPUT_INVALID',
    ],
    [
      'offline without a root',
      ['artifact', '--bundle', 'bundle.json', '--offline', ...IDENTITY],
      2,
      'USAGE',
    ],
    ['a type that is no URI', ['artifact', ...keyed, '--type', 'slsa'], 2, 'USAGE'],
    ['no artifact there', ['nothing', ...keyed], 2, 'ARTIFACT_NOT_FOUND'],
    ['a folder', ['.', ...keyed], 2, 'ARTIFACT_NOT_FOUND'],
    ['half a digest', ['sha256:abc', ...keyed], 2, 'ARTIFACT_NOT_FOUND'],
    ['an unknown digest', [`sha1:${'a'.repeat(40)}`, ...keyed], 2, 'ARTIFACT_NOT_FOUND'],
    ['no bundle there', ['artifact', '--bundle', 'x', '--key', key], 2, 'BUNDLE_NOT_FOUND'],
    ['an empty bundle', ['artifact', '--bundle', 'empty.json', '--key', key], 1, 'BUNDLE_NONE'],
    ['an RSA key', ['artifact', '--bundle', 'bundle.json', '--key', rsaKey], 2, 'KEY_INVALID'],
    [
      'no trusted root there',
      ['artifact', ...keyed, '--trusted-root', 'x'],
      2,
      'TRUST_ROOT_INVALID',
    ],
  ]
  for (const [name, argv, exitCode, code] of cases) {
    it(`${name}: ${code}`, async () => {
      const result = await runCli(['verify-bundle', ...argv], cwd)
      assert.equal(result.exitCode, exitCode)
      assert.equal(result.stdout, '')
      assert.ok(result.stderr.startsWith(`error ${code}:`), result.stderr)
    })
  }

  it('no bundle at all', async () => {
    assert.equal((await runCli(['verify-bundle', 'artifact', '--key', key], cwd)).exitCode, 2)
  })
})
