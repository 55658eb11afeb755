// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildVsaPredicate, VSA_TYPE, type Vsa } from '../../src/attestation/predicates/vsa-v1.ts'
import { checkVsa, type VsaExpectations } from '../../src/policy/vsa-policy.ts'

const NOW = new Date('2030-06-01T12:00:00.000Z')
const DAY_MS = 86_400_000

const SUMMARY: Vsa = {
  verifier: { id: 'https://example.com/verifier' },
  timeVerified: NOW,
  resourceUri: 'https://example.com/digits',
  policy: { uri: 'https://example.com/policy', digest: { sha256: '5e'.repeat(32) } },
  inputAttestations: [],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'example:reviewed'],
}
const EXPECTED: VsaExpectations = {
  verifierId: 'https://example.com/verifier',
  resourceUri: 'https://example.com/digits',
  levels: [],
  now: NOW,
}

const check = (
  summary: Partial<Vsa>,
  expected: Parameters<typeof checkVsa>[1],
  predicateType = VSA_TYPE,
) =>
  checkVsa(
    {
      type: 'https://in-toto.io/Statement/v1',
      subject: [],
      predicateType,
      predicate: buildVsaPredicate({ ...SUMMARY, ...summary }),
    },
    expected,
  )
const failing = (checks: ReturnType<typeof checkVsa>) =>
  checks.filter(({ passed }) => !passed).map(({ id, code }) => `${id} ${code}`)

const at = (offsetMs: number) => ({ timeVerified: new Date(NOW.getTime() + offsetMs) })
const MINUTE_MS = 60_000

describe('a verification summary', () => {
  it('has a check for each thing that is expected, and no claim beyond its signer', () => {
    const all = { ...EXPECTED, levels: ['SLSA_BUILD_LEVEL_1'], policyDigest: '5e'.repeat(32) }
    const checks = check({}, { ...all, maxAgeDays: 1 })
    assert.deepEqual(
      checks.map(({ id }) => id),
      ['result', 'verifier', 'resource', 'level', 'policy', 'age'].map((id) => `vsa.${id}`),
    )
    assert.ok(checks.every(({ passed, word }) => passed && word === 'self-asserted'))
  })

  it('is no statement where nobody expects it', () => {
    assert.deepEqual(failing(check({}, undefined)), ['vsa.expected VSA_UNEXPECTED'])
    assert.deepEqual(failing(check({ verificationResult: 'FAILED' }, undefined)), [
      'vsa.result VSA_MISMATCH',
      'vsa.expected VSA_UNEXPECTED',
    ])
  })

  it('needs its verdict also where it is asked for by its type', () => {
    assert.deepEqual(failing(check({}, 'verdict-only')), [])
    assert.equal(check({}, 'verdict-only').length, 1)
    assert.deepEqual(failing(check({ verificationResult: 'FAILED' }, 'verdict-only')), [
      'vsa.result VSA_MISMATCH',
    ])
  })

  const versions = ['/v0.1', '/v0.2', '/v1.0', '/v2', '', '/', '/v1/', '/v1?x'].map(
    (end) => `https://slsa.dev/verification_summary${end}`,
  )
  for (const type of versions) {
    for (const expected of [EXPECTED, 'verdict-only', undefined] as const) {
      const how = typeof expected === 'object' ? 'expected' : (expected ?? 'not expected')
      it(`of the type ${type} is refused, ${how}`, () => {
        assert.deepEqual(failing(check({}, expected, type)), ['vsa STATEMENT_INVALID'])
      })
    }
  }

  it('is all that these checks speak of', () => {
    assert.deepEqual(check({}, EXPECTED, 'https://slsa.dev/provenance/v1'), [])
    assert.deepEqual(check({}, undefined, 'https://example.com/verification_summary/v1'), [])
  })

  const ages: readonly (readonly [string, number, number | undefined, boolean])[] = [
    ['now', 0, undefined, true],
    ['a century old, and no age is asked for', -36_500 * DAY_MS, undefined, true],
    ['exactly as old as it may be', -DAY_MS, 1, true],
    ['a millisecond older', -DAY_MS - 1, 1, false],
    ['as far ahead as clocks may be', 5 * MINUTE_MS, 1, true],
    ['a millisecond further', 5 * MINUTE_MS + 1, 1, false],
    ['ahead, and no age is asked for', 5 * MINUTE_MS + 1, undefined, false],
    ['within half a day', -DAY_MS / 2, 0.5, true],
    ['beyond half a day', -DAY_MS / 2 - 1, 0.5, false],
  ]
  for (const [what, offsetMs, maxAgeDays, passes] of ages) {
    it(`that is ${what} ${passes ? 'passes' : 'is refused'}`, () => {
      const expected = { ...EXPECTED, ...(maxAgeDays === undefined ? {} : { maxAgeDays }) }
      assert.deepEqual(
        failing(check(at(offsetMs), expected)),
        passes ? [] : ['vsa.age VSA_MISMATCH'],
      )
    })
  }

  const levels: readonly (readonly [string, string, boolean])[] = [
    ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_0', true],
    ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_2', true],
    ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_3', false],
    ['SLSA_BUILD_LEVEL_2', 'SLSA_SOURCE_LEVEL_2', false],
    ['SLSA_BUILD_LEVEL_2', 'slsa_build_level_2', false],
    ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_02', false],
    ['SLSA_BUILD_LEVEL_20', 'SLSA_BUILD_LEVEL_3', false],
    ['SLSA_BUILD_LEVEL_UNEVALUATED', 'SLSA_BUILD_LEVEL_0', false],
    ['example:reviewed', 'example:reviewed', true],
    ['example:reviewed-twice', 'example:reviewed', false],
    ['example:level-2', 'example:level-1', false],
  ]
  for (const [verified, asked, passes] of levels) {
    it(`of ${verified} ${passes ? 'meets' : 'does not meet'} ${asked}`, () => {
      const checks = check({ verifiedLevels: [verified] }, { ...EXPECTED, levels: [asked] })
      assert.deepEqual(failing(checks), passes ? [] : ['vsa.level VSA_MISMATCH'])
    })
  }

  it('has to meet every level that is asked for', () => {
    const asked = ['SLSA_BUILD_LEVEL_2', 'example:scanned']
    assert.deepEqual(failing(check({}, { ...EXPECTED, levels: asked })), ['vsa.level VSA_MISMATCH'])
  })
})

describe('a verification summary that differs in one thing', () => {
  const expected: VsaExpectations = {
    ...EXPECTED,
    levels: ['SLSA_BUILD_LEVEL_2'],
    policyDigest: '5e'.repeat(32),
    maxAgeDays: 1,
  }
  const other = 'https://example.com/other'
  const { digest: _, ...unsaid } = SUMMARY.policy
  const cases: readonly (readonly [string, Partial<Vsa>, string, string])[] = [
    ['the verdict', { verificationResult: 'FAILED' }, 'result', 'FAILED'],
    // Of two verdicts the worse one counts.
    [
      'the verdict of its levels',
      { verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'FAILED'] },
      'result',
      'FAILED',
    ],
    ['the verifier', { verifier: { id: other } }, 'verifier', other],
    ['the resource', { resourceUri: other }, 'resource', other],
    ['the level', { verifiedLevels: ['SLSA_BUILD_LEVEL_1'] }, 'level', 'SLSA_BUILD_LEVEL_1'],
    [
      'the name of the level',
      { verifiedLevels: ['NO_SLSA_BUILD_LEVEL_3'] },
      'level',
      'NO_SLSA_BUILD_LEVEL_3',
    ],
    ['all of its levels', { verifiedLevels: [] }, 'level', 'none'],
    [
      'the policy',
      { policy: { ...unsaid, digest: { sha256: 'a'.repeat(64) } } },
      'policy',
      `sha256:${'a'.repeat(64)}`,
    ],
    ['a policy without a digest', { policy: unsaid }, 'policy', 'sha256: (none)'],
    ['the time', at(-2 * DAY_MS), 'age', '2030-05-30T12:00:00.000Z'],
  ]
  for (const [what, change, id, found] of cases) {
    it(`is refused for ${what}`, () => {
      const refused = check(change, expected).filter(({ passed }) => !passed)
      assert.deepEqual(
        refused.map((failed) => [failed.id, failed.found]),
        [[`vsa.${id}`, found]],
      )
    })
  }
  it('shows what was expected', () => {
    assert.deepEqual(
      check({}, expected).map((made) => made.expected),
      [
        'PASSED',
        EXPECTED.verifierId,
        EXPECTED.resourceUri,
        'SLSA_BUILD_LEVEL_2',
        `sha256:${expected.policyDigest}`,
        'in the last 1 days',
      ],
    )
    assert.equal(check({}, EXPECTED).at(-1)?.expected, 'in the past')
  })
  it('has a failed check where its form is not that of SLSA', () => {
    for (const type of ['verdict-only', undefined, expected] as const) {
      const statement = { type: 'x', subject: [], predicateType: VSA_TYPE, predicate: {} }
      assert.deepEqual(failing(checkVsa(statement, type)), ['vsa STATEMENT_INVALID'])
    }
  })
})
