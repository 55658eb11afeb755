// SPDX-License-Identifier: Apache-2.0
// Upstream cases: sigstore-conformance, and attestations that GitHub made.

import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { parseBundle, parseBundles } from '../../src/attestation/bundle.ts'
import type { Trust } from '../../src/attestation/signature-trust.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { verifyArtifact, verifyBundle } from '../../src/attestation/verify-bundle.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
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
  'message-digest-mismatch_fail': 'LOG_ENTRY_INVALID',
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

const publicGood = (): readonly TrustedRoot[] =>
  parseTrustedRoots(
    readFileSync(vectorPath('trusted-roots', 'public-good-trusted_root.json'), 'utf8'),
  )

describe('sigstore-conformance bundle-verify', { skip: vectorsMissing }, () => {
  for (const [name, expected] of Object.entries(CASES)) {
    const path = (file: string): string => vectorPath('sigstore', 'bundle-verify', name, file)
    const text = (file: string): string | undefined =>
      existsSync(path(file)) ? readFileSync(path(file), 'utf8') : undefined

    const trust = (): Trust => {
      const customRoot = text('trusted_root.json')
      const roots = customRoot === undefined ? publicGood() : parseTrustedRoots(customRoot)
      const key = text('key.pub')
      if (key !== undefined) {
        return {
          kind: 'key',
          publicKey: () => createPublicKey(key),
          ...(roots[0] && { root: roots[0] }),
        }
      }
      const identity = {
        subject: text('identity')?.trim() ?? BEACON,
        issuer: text('issuer')?.trim() ?? GITHUB_ISSUER,
      }
      return { kind: 'certificate', roots, identity }
    }
    const verify = (): unknown => {
      const artifact = existsSync(path('artifact'))
        ? readFileSync(path('artifact'))
        : readFileSync(vectorPath('sigstore', 'bundle-verify', 'a.txt'))
      return verifyArtifact(
        parseBundle(readFileSync(path('bundle.sigstore.json'))),
        artifact,
        trust(),
      )
    }

    test(`${name} is ${expected === 'accepted' ? 'accepted' : `refused with ${expected}`}`, () => {
      assert.equal(name.endsWith('_fail'), expected !== 'accepted')
      if (expected === 'accepted') assert.ok(verify())
      else assert.throws(verify, { code: expected })
    })
  }
})

describe('attestations made on GitHub Actions', { skip: vectorsMissing }, () => {
  const read = (file: string): Buffer => readFileSync(vectorPath('github', file))
  const SIGSTORE_JS =
    'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main'
  const certificateTrust = (subject: string): Trust => ({
    kind: 'certificate',
    roots: publicGood(),
    identity: { subject, issuer: GITHUB_ISSUER },
  })

  for (const file of ['sigstore-js-2.1.0-bundle-v0.1.json', 'sigstore-js-2.1.0-bundle.json']) {
    test(`${file} verifies for its artifact and workflow`, () => {
      const verified = verifyArtifact(
        parseBundle(read(file)),
        read('sigstore-js-2.1.0.tgz'),
        certificateTrust(SIGSTORE_JS),
      )
      assert.equal(verified.timestamps.length, 1)
      assert.equal(verified.timestamps[0]?.uri, 'https://rekor.sigstore.dev')
      assert.ok(verified.signer.kind === 'certificate')
      assert.equal(
        verified.signer.identity.sourceRepositoryURI,
        'https://github.com/sigstore/sigstore-js',
      )
      assert.equal(
        verified.signer.identity.certificateIssuer,
        'CN=sigstore-intermediate,O=sigstore.dev',
      )
      assert.equal(verified.signer.identity.runnerEnvironment, 'github-hosted')
    })
  }
  test('each bundle of a JSON Lines file verifies', () => {
    const bundles = parseBundles(read('sigstore-js-2.1.0_with_2_bundles.jsonl'))
    assert.equal(bundles.length, 2)
    for (const bundle of bundles) verifyBundle(bundle, certificateTrust(SIGSTORE_JS))
  })
  test('another artifact is refused', () => {
    const bundle = parseBundle(read('sigstore-js-2.1.0-bundle.json'))
    assert.throws(() => verifyArtifact(bundle, Buffer.from('x'), certificateTrust(SIGSTORE_JS)), {
      code: 'SIGNATURE_INVALID',
    })
  })
  test('an issuer with an enterprise slug is another issuer', () => {
    const bundle = parseBundle(read('custom-issuer.sigstore.json'))
    const trust: Trust = { kind: 'certificate', roots: publicGood(), identity: 'policy-follows' }
    const { signer } = verifyArtifact(bundle, read('custom-issuer-artifact'), trust)
    assert.ok(signer.kind === 'certificate')
    assert.equal(signer.identity.issuer, `${GITHUB_ISSUER}/hammer-time`)
    const { subjectAlternativeName } = signer.identity
    assert.throws(() => verifyBundle(bundle, certificateTrust(subjectAlternativeName)), {
      code: 'IDENTITY_MISMATCH',
    })
  })
  test('a bundle with another signature is refused', () => {
    const bundle = parseBundle(read('sigstoreBundle-invalid-signature.json'))
    assert.throws(() => verifyBundle(bundle, certificateTrust(SIGSTORE_JS)), {
      code: 'LOG_ENTRY_INVALID',
    })
  })
})
