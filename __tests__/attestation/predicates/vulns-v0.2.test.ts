// SPDX-License-Identifier: Apache-2.0
// The form of the specification, and that the policy field understands it.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildVulnsPredicate, VULNS_TYPE } from '../../../src/attestation/predicates/vulns-v0.2.ts'
import { claimDemandsOf } from '../../../src/policy/policy-file/claim-demands.ts'
import { checkClaim } from '../../../src/policy/policy-file/claims.ts'
import { loadPolicy } from '../../../src/policy/policy-file/load.ts'
import type { VulnerabilityResult } from '../../../src/vulnerabilities/evaluate.ts'
import { BUNDLE } from '../../support/reports.ts'

const RESULT: VulnerabilityResult = {
  id: 'GHSA-aaaa-bbbb-cccc',
  aliases: ['CVE-2025-10001'],
  outcome: 'affected',
  purls: ['pkg:pypi/torch@2.3.0+cu121'],
  fixedVersion: '2.6.0',
  severity: 'high',
  ratings: [
    { method: 'CVSS_V3', severity: 'high', score: 7, vector: 'CVSS:3.1/…' },
    { method: 'CVSS_V4', severity: 'unknown', vector: 'CVSS:4.0/…' },
    { method: 'database', severity: 'medium' },
  ],
}
const predicateOf = (...results: readonly VulnerabilityResult[]) =>
  buildVulnsPredicate({
    scannerVersion: '1.0.0',
    database: { digest: `sha256:${'0'.repeat(64)}`, lastModified: '2026-11-27T00:00:00Z' },
    results,
    startedAt: new Date('2026-11-28T08:00:00Z'),
    finishedAt: new Date('2026-11-28T08:00:01Z'),
  })

describe('the vulns predicate', () => {
  it('has the fields of the specification', () => {
    assert.deepEqual(predicateOf(RESULT), {
      scanner: {
        uri: 'https://github.com/org/ml-provenance-action',
        version: '1.0.0',
        db: { version: `sha256:${'0'.repeat(64)}`, lastUpdate: '2026-11-27T00:00:00Z' },
        result: [
          {
            id: 'GHSA-aaaa-bbbb-cccc',
            severity: [
              { method: 'CVSS_V3', score: '7.0' },
              { method: 'database', score: 'medium' },
            ],
            annotations: [
              { package: 'pkg:pypi/torch@2.3.0+cu121' },
              { fixedVersion: '2.6.0' },
              { aliases: ['CVE-2025-10001'] },
              { vector: 'CVSS:3.1/…' },
              { vector: 'CVSS:4.0/…' },
            ],
          },
        ],
      },
      metadata: {
        scanStartedOn: '2026-11-28T08:00:00.000Z',
        scanFinishedOn: '2026-11-28T08:00:01.000Z',
      },
    })
  })

  const passes = async (
    limit: string,
    ...results: readonly VulnerabilityResult[]
  ): Promise<boolean> => {
    const policy = JSON.stringify({
      version: 1,
      rules: [
        {
          match: '**',
          identity: { repo: 'octo-org/digits' },
          vulnerabilities: { 'max-severity': limit },
        },
      ],
    })
    const { rules } = await loadPolicy('policy.yaml', async () => policy)
    const [demand] = rules.flatMap(claimDemandsOf)
    assert.ok(demand)
    const statement = {
      type: 'https://in-toto.io/Statement/v1',
      subject: [],
      predicateType: VULNS_TYPE,
      predicate: predicateOf(...results),
    }
    return checkClaim(demand, [{ ...BUNDLE, statement, predicateType: VULNS_TYPE }]).passed
  }

  it('is decided by the policy field as it is here: by the worst rating, none is the worst', async () => {
    const unrated = { ...RESULT, ratings: [], severity: 'unknown' } as const
    assert.ok(await passes('none'), 'nothing was found')
    assert.ok(await passes('high', RESULT))
    assert.ok(!(await passes('medium', RESULT)))
    assert.ok(!(await passes('critical', unrated)))
    assert.ok(!(await passes('critical', RESULT, { ...unrated, outcome: 'unanswered' })))
  })
})
