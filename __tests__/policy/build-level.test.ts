// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { buildLevelOf } from '../../src/policy/build-level.ts'
import { failedCheck, passedCheck, type ReportedBundle } from '../../src/policy/report.ts'

const FACTS = { title: 'x', expected: 'x', found: 'x' }
const SIGNATURE = passedCheck({ id: 'signature', ...FACTS }, 'verified')
const BUILDER = passedCheck({ id: 'provenance.builder', ...FACTS }, 'verified')
const FAILED = failedCheck({ id: 'files', ...FACTS }, { code: 'MODEL_MISMATCH' })
const IDENTITY: CertificateIdentity = {
  certificateIssuer: 'x',
  subjectAlternativeName: 'x',
  runnerEnvironment: 'github-hosted',
}

const HOSTED: ReportedBundle = {
  source: 'x',
  index: 0,
  verified: true,
  predicateType: 'https://slsa.dev/provenance/v1',
  signer: { kind: 'certificate', identity: IDENTITY },
  bundle: {},
  checks: [SIGNATURE, BUILDER],
}
const { signer: _, ...unknownSigner } = HOSTED
const { predicateType: __, ...untyped } = HOSTED
const runner = (runnerEnvironment: string): ReportedBundle => ({
  ...HOSTED,
  signer: { kind: 'certificate', identity: { ...IDENTITY, runnerEnvironment } },
})
const keyed: ReportedBundle = { ...HOSTED, signer: { kind: 'key', hint: 'github-hosted' } }
const unbuilt: ReportedBundle = { ...HOSTED, checks: [SIGNATURE] }
const refused: ReportedBundle = { ...HOSTED, checks: [SIGNATURE, BUILDER, FAILED] }

const cases: readonly (readonly [string, readonly ReportedBundle[], 0 | 1 | 2])[] = [
  ['no bundle', [], 0],
  ['provenance of a hosted runner', [HOSTED], 2],
  [
    'the same of the older type',
    [{ ...HOSTED, predicateType: 'https://slsa.dev/provenance/v0.2' }],
    2,
  ],
  ['another statement', [{ ...HOSTED, predicateType: 'https://example.com/v1' }], 0],
  ['a message', [untyped], 0],
  ['one that is not verified', [{ ...HOSTED, verified: false }], 0],
  ['one that a check refuses', [refused], 0],
  ['one that nobody has checked', [{ ...HOSTED, checks: [] }], 0],
  ['a runner of its own', [runner('self-hosted')], 1],
  ['a key', [keyed], 1],
  ['a signer that is not known', [unknownSigner], 1],
  ['a builder that no certificate was compared with', [unbuilt], 1],
  ['one of a hosted runner beside others', [keyed, HOSTED, unbuilt], 2],
  ['a refused one of a hosted runner beside another', [refused, keyed], 1],
]

describe('the level of a build', () => {
  for (const [name, bundles, expected] of cases) {
    it(`is ${expected} with ${name}`, () => {
      const report = { name: 'm', fileCount: 1, bytesRead: true, checks: [SIGNATURE], bundles }
      assert.equal(buildLevelOf(report), expected)
    })
  }
})
