// SPDX-License-Identifier: Apache-2.0
// Every case of sigstore-conformance, as `mlprov verify-bundle` sees it.

import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import type { ArtifactTrust } from '../../src/pipelines/verify-bundle.ts'
import { buildIdentityPolicy } from '../../src/policy/identity-policy.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'
import { publicGoodRoots, verifyArtifactVector } from './verify-vector.ts'

/** Name → the code of the reason that its README, or else its name, gives. */
const REFUSED: Readonly<Record<string, ErrorCode>> = {
  'bundle-empty-certificate-chain_fail': 'BUNDLE_INVALID',
  'bundle-invalid-base64-signature_fail': 'BUNDLE_INVALID',
  'bundle-negative-log-index_fail': 'BUNDLE_INVALID',
  'bundle-with-root-cert_fail': 'CERTIFICATE_UNTRUSTED',
  'checkpoint-bad-keyhint_fail': 'LOG_ENTRY_INVALID',
  // The signature differs from the one that was logged, which is found first.
  'dsse-invalid-sig_fail': 'LOG_ENTRY_INVALID',
  'dsse-mismatch-sig_fail': 'LOG_ENTRY_INVALID',
  'inclusion-proof-corrupted-hash_fail': 'LOG_ENTRY_INVALID',
  'integrated-time-in-future_fail': 'CERTIFICATE_UNTRUSTED',
  'intoto-log-entry-mismatch_fail': 'LOG_ENTRY_INVALID',
  'intoto-set-outside-signing-cert-validity_fail': 'CERTIFICATE_UNTRUSTED',
  'invalid-ct-key_fail': 'CERTIFICATE_UNTRUSTED',
  'managed-key-no-key_fail': 'CERTIFICATE_UNTRUSTED',
  'message-digest-mismatch_fail': 'SUBJECT_MISMATCH',
  'rekor2-checkpoint-missing-log-signature_fail': 'LOG_ENTRY_INVALID',
  'rekor2-checkpoint-missing-root-hash_fail': 'LOG_ENTRY_INVALID',
  'rekor2-dsse-invalid-sig_fail': 'LOG_ENTRY_INVALID',
  'rekor2-dsse-mismatch-sig_fail': 'LOG_ENTRY_INVALID',
  'rekor2-no-inclusion-proof_fail': 'BUNDLE_INVALID',
  'rekor2-timestamp-outside-trust-root-tsa-validity_fail': 'TIMESTAMP_INVALID',
  'rekor2-timestamp-payload-mismatch_fail': 'TIMESTAMP_INVALID',
  'rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail': 'TIMESTAMP_INVALID',
  'signature-mismatch_fail': 'LOG_ENTRY_INVALID',
  // The entry was made for another artifact than the signature.
  'wrong-hashedrekord-artifact_fail': 'LOG_ENTRY_INVALID',
  'wrong-hashedrekord-entry_fail': 'LOG_ENTRY_INVALID',
}

const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'
const FOLDER = vectorPath('sigstore', 'bundle-verify')
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : []

describe('sigstore-conformance bundle-verify', { skip: vectorsMissing }, () => {
  it('has a reason here for each case that must fail', () => {
    const failing = NAMES.filter((name) => name.endsWith('_fail'))
    assert.deepEqual(failing, Object.keys(REFUSED).sort())
    assert.ok(NAMES.length > failing.length)
  })

  for (const name of NAMES) {
    const path = (file: string): string => vectorPath('sigstore', 'bundle-verify', name, file)
    const text = (file: string): string | undefined =>
      existsSync(path(file)) ? readFileSync(path(file), 'utf8') : undefined
    const trust = (): ArtifactTrust => {
      const ownRoot = text('trusted_root.json')
      const roots = ownRoot === undefined ? publicGoodRoots() : parseTrustedRoots(ownRoot)
      const key = text('key.pub')
      if (key !== undefined) return { kind: 'key', key: createPublicKey(key), roots }
      const certOidcIssuer = text('issuer')?.trim()
      const request = {
        certIdentity: text('identity')?.trim() ?? BEACON,
        ...(certOidcIssuer === undefined ? {} : { certOidcIssuer }),
      }
      return {
        kind: 'sigstore',
        roots,
        identity: buildIdentityPolicy(request, 'https://github.com'),
      }
    }
    const expected = REFUSED[name] ?? 'passed'

    it(`${name}: ${expected}`, async () => {
      const verdict = await verifyArtifactVector({
        artifact: existsSync(path('artifact'))
          ? path('artifact')
          : vectorPath('sigstore', 'bundle-verify', 'a.txt'),
        bundles: [text('bundle.sigstore.json') ?? assert.fail()],
        trust: trust(),
      })
      assert.equal(verdict, expected)
    })
  }
})
