// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parseCertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import type { ReportedBundle, SubjectReport } from '../../src/policy/report.ts'
import { renderGhJson } from '../../src/report/gh-json.ts'
import { BUNDLE, PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

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

describe('JSON in the shape of gh, of a certificate of GitHub Actions', {
  skip: vectorsMissing,
}, () => {
  it('has every field that gh prints, in its order', () => {
    const file = vectorPath('github', 'sigstore-js-2.1.0-bundle.json')
    const { verificationMaterial } = JSON.parse(readFileSync(file, 'utf8'))
    const der = Buffer.from(verificationMaterial.certificate.rawBytes, 'base64')
    const signer = { kind: 'certificate' as const, identity: parseCertificateIdentity(der) }
    const { certificate } = resultOf({ signer }).signature
    assert.equal(
      Object.keys(certificate).join(' '),
      'certificateIssuer subjectAlternativeName issuer githubWorkflowTrigger githubWorkflowSHA githubWorkflowName githubWorkflowRepository githubWorkflowRef buildSignerURI buildSignerDigest runnerEnvironment sourceRepositoryURI sourceRepositoryDigest sourceRepositoryRef sourceRepositoryIdentifier sourceRepositoryOwnerURI sourceRepositoryOwnerIdentifier buildConfigURI buildConfigDigest buildTrigger runInvocationURI sourceRepositoryVisibilityAtSigning',
    )
    assert.equal(certificate.sourceRepositoryURI, 'https://github.com/sigstore/sigstore-js')
  })
})
