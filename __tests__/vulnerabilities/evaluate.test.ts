// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateVulnerabilities } from '../../src/vulnerabilities/evaluate.ts'
import { questionsOf } from '../../src/vulnerabilities/package-in-question.ts'
import { databaseOf, TORCH_PYSEC_RECORD, TORCH_RECORD } from '../support/osv-records.ts'

const evaluate = (purls: readonly string[], ...records: readonly unknown[]) => {
  const { packages } = questionsOf(purls.map((purl) => ({ name: purl, purl })))
  const names = packages.map(({ name }) => name)
  return evaluateVulnerabilities(packages, databaseOf(names, ...records))
}
const TORCH = 'pkg:pypi/torch@2.3.0+cu121'
const [AFFECTED] = TORCH_RECORD.affected

describe('an evaluation', () => {
  it('finds a flaw of the public version, once for all its records', () => {
    const [result, ...others] = evaluate([TORCH], TORCH_PYSEC_RECORD, TORCH_RECORD)
    assert.deepEqual(others, [])
    assert.deepEqual(
      [result?.id, result?.aliases, result?.outcome, result?.severity, result?.fixedVersion],
      [TORCH_RECORD.id, ['CVE-2025-10001', 'PYSEC-2025-101'], 'affected', 'critical', '2.6.0'],
    )
    assert.deepEqual(
      result?.ratings.map(({ method, score }) => [method, score]),
      [
        ['CVSS_V3', 9.8],
        ['database', undefined],
      ],
    )
  })

  it('finds nothing in a fixed version', () => {
    assert.deepEqual(evaluate(['pkg:pypi/torch@2.6.0'], TORCH_PYSEC_RECORD, TORCH_RECORD), [])
  })

  it('believes any of several records of one flaw', () => {
    const [result] = evaluate(['pkg:pypi/torch@2.6.0'], TORCH_RECORD, {
      ...TORCH_PYSEC_RECORD,
      affected: [{ ...AFFECTED, versions: ['2.6.0'], ranges: [] }],
    })
    assert.equal(result?.id, TORCH_PYSEC_RECORD.id)
  })

  it('joins records through names that only others have', () => {
    const record = (id: string, aliases: readonly string[]) => ({ ...TORCH_RECORD, id, aliases })
    const results = evaluate(
      [TORCH],
      record('CVE-1', ['X-1']),
      record('PYSEC-1', ['X-2']),
      record('GHSA-9', ['X-2', 'X-1']),
      record('GHSA-8', ['X-3']),
    )
    assert.deepEqual(
      results.map(({ id, aliases }) => [id, aliases]),
      [
        ['GHSA-8', ['X-3']],
        ['GHSA-9', ['CVE-1', 'PYSEC-1', 'X-1', 'X-2']],
      ],
    )
  })

  it('asks about a package of conda under its name on PyPI, and joins it with that', () => {
    const conda = 'pkg:conda/pytorch@2.3.0?channel=conda-forge'
    assert.deepEqual(
      evaluate([TORCH, conda], TORCH_RECORD).map(({ purls }) => purls),
      [[conda, TORCH]],
    )
    assert.equal(evaluate([conda], TORCH_RECORD).length, 1)
  })

  it('takes malice on PyPI for critical there, and for nothing on conda', () => {
    const malicious = {
      ...TORCH_RECORD,
      id: 'MAL-2026-1',
      aliases: [],
      severity: [],
      database_specific: {},
    }
    assert.equal(evaluate([TORCH], malicious)[0]?.severity, 'critical')
    assert.deepEqual(evaluate(['pkg:conda/pytorch@2.3.0'], malicious), [])
  })

  const SEVERITIES: readonly (readonly [string, object, string])[] = [
    ['none where nobody rated', { severity: [], database_specific: {} }, 'unknown'],
    [
      'the word where the vector is of version 4',
      {
        severity: [
          {
            type: 'CVSS_V4',
            score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
          },
        ],
        database_specific: { severity: 'MODERATE' },
      },
      'medium',
    ],
    [
      'unknown where a vector is all there is and is damaged',
      {
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }],
        database_specific: {},
      },
      'unknown',
    ],
    [
      'the worst of several',
      {
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' }],
        database_specific: { severity: 'HIGH' },
      },
      'high',
    ],
    [
      'that of the package',
      {
        severity: [],
        database_specific: {},
        affected: [{ ...AFFECTED, database_specific: { severity: 'low' } }],
      },
      'low',
    ],
  ]
  for (const [name, change, severity] of SEVERITIES) {
    it(`has the severity: ${name}`, () => {
      assert.equal(evaluate([TORCH], { ...TORCH_RECORD, ...change })[0]?.severity, severity)
    })
  }

  it('has the worst first, what nobody rated before all', () => {
    const rated = (id: string, severity: string) => ({
      ...TORCH_RECORD,
      id,
      aliases: [],
      severity: [],
      database_specific: { severity },
    })
    const results = evaluate([TORCH], rated('A', 'LOW'), rated('B', 'HIGH'), rated('C', ''))
    assert.deepEqual(
      results.map(({ id }) => id),
      ['C', 'B', 'A'],
    )
  })

  it('never takes what it cannot read for "no vulnerability"', () => {
    const cases: readonly (readonly [string, unknown])[] = [
      [TORCH, { ...TORCH_RECORD, aliases: 7 }],
      [TORCH, JSON.stringify(TORCH_RECORD).slice(0, -1)],
      ['pkg:pypi/torch@nightly', TORCH_RECORD],
      ['pkg:pypi/torch', TORCH_RECORD],
      [TORCH, { ...TORCH_RECORD, affected: [{ package: AFFECTED.package }] }],
    ]
    for (const [purl, record] of cases) {
      assert.deepEqual(
        evaluate([purl], record).map(({ outcome }) => outcome),
        ['unanswered'],
      )
    }
  })

  it('does not answer for a package that the database was not opened for', () => {
    const { packages } = questionsOf([{ name: 'torch', purl: TORCH }])
    const database = databaseOf(['numpy'], TORCH_RECORD)
    assert.throws(() => evaluateVulnerabilities(packages, database), { code: 'INTERNAL' })
  })

  it('says for what each package is not looked up', () => {
    const { packages, notLookedUp } = questionsOf([
      { name: 'no purl' },
      { name: 'a', purl: 'pkg:npm/left-pad@1.3.0' },
      { name: 'b', purl: 'not a purl' },
    ])
    assert.deepEqual([packages.length, notLookedUp.length], [0, 3])
    assert.throws(() => questionsOf([{ name: 'c', purl: 'pkg:pypi/' }]), {
      code: 'PACKAGES_INVALID',
    })
  })
})
