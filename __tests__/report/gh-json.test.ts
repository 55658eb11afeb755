// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import type { ReportedBundle, SubjectReport } from '../../src/policy/report.ts'
import { renderGhJson } from '../../src/report/gh-json.ts'
import { BUNDLE, PASSED, REFUSED, reportOf } from '../support/reports.ts'

const read = (...subjects: readonly SubjectReport[]) =>
  JSON.parse(renderGhJson(reportOf(...subjects)))
const resultOf = (change: Partial<ReportedBundle>) => {
  const [entry] = read({ ...PASSED, bundles: [{ ...BUNDLE, ...change }] })
  return entry.verificationResult
}

describe('JSON in the shape of gh', () => {
  it('has gh’s fields in gh’s order', () => {
    const entries = read(PASSED)
    assert.equal(entries.length, 1)
    const [{ attestation, verificationResult: result }] = entries
    assert.deepEqual(attestation, { bundle: BUNDLE.bundle, bundle_url: '', initiator: '' })
    assert.deepEqual(Object.keys(result), [
      'mediaType',
      'signature',
      'verifiedTimestamps',
      'verifiedIdentity',
      'statement',
    ])
    assert.equal(
      result.mediaType,
      'application/vnd.dev.sigstore.verificationresult+json;version=0.1',
    )
    assert.ok(BUNDLE.signer?.kind === 'certificate')
    assert.deepEqual(result.signature, { certificate: BUNDLE.signer.identity })
    assert.deepEqual(Object.keys(result.signature.certificate).slice(0, 3), [
      'certificateIssuer',
      'subjectAlternativeName',
      'issuer',
    ])
  })

  it('has times as RFC 3339', () => {
    assert.deepEqual(resultOf({}).verifiedTimestamps, [
      { type: 'Tlog', uri: 'https://rekor.sigstore.dev', timestamp: '2026-03-17T10:36:01Z' },
      { type: 'TimestampAuthority', uri: '', timestamp: '2026-03-17T10:36:02.500Z' },
    ])
    assert.deepEqual(resultOf({ timestamps: [] }).verifiedTimestamps, [])
  })

  it('has what was compared as the verified identity, and no more', () => {
    assert.deepEqual(resultOf({}).verifiedIdentity, {
      subjectAlternativeName: {
        subjectAlternativeName:
          'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main',
      },
      issuer: { issuer: 'https://token.actions.githubusercontent.com' },
      sourceRepositoryURI: 'https://github.com/acme/model',
    })
  })

  it('has the statement as it was signed', () => {
    assert.deepEqual(resultOf({}).statement, {
      _type: 'https://in-toto.io/Statement/v1',
      subject: BUNDLE.statement?.subject,
      predicateType: BUNDLE.predicateType,
      predicate: BUNDLE.statement?.predicate,
    })
  })

  it('has a key as gh has it, and no certificate for a chain that is not Sigstore’s', () => {
    const key = resultOf({ signer: { kind: 'key', hint: 'ab12' } })
    assert.deepEqual(key.signature, { publicKeyId: Buffer.from('ab12').toString('base64') })
    assert.ok(!('verifiedIdentity' in key))
    const chain = resultOf({ signer: { kind: 'certificate-chain', subject: 'CN=acme' } })
    assert.deepEqual(chain.signature, {})
    assert.ok(!('verifiedIdentity' in chain))
  })

  it('is empty unless everything is verified, since a reader takes an entry for a success', () => {
    const [failed] = REFUSED.checks.filter(({ passed }) => !passed)
    assert.ok(failed)
    for (const subjects of [
      [],
      [REFUSED],
      [PASSED, REFUSED],
      [{ ...PASSED, checks: [] }],
      [{ ...PASSED, bundles: [{ ...BUNDLE, verified: false }] }],
      [{ ...PASSED, bundles: [{ ...BUNDLE, checks: [...BUNDLE.checks, failed] }] }],
      [{ ...PASSED, bundles: [{ ...BUNDLE, checks: [] }] }],
    ] satisfies readonly (readonly SubjectReport[])[]) {
      assert.deepEqual(read(...subjects), [])
    }
  })
})
