// SPDX-License-Identifier: Apache-2.0
//
// What a check says it found, and how far that is established: a reader acts on
// the word, and a rule can ask for one.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import { identitiesOf } from '../../../src/policy/policy-file/match.ts'
import {
  type Check,
  type ClaimWord,
  type EstablishedClaim,
  type FileFact,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../../../src/policy/report.ts'
import {
  BUNDLES,
  bundleOf,
  COMMITMENT,
  CONTEXT,
  failing,
  IDENTITY,
  METRICS,
  PROVENANCE,
  policyOf,
  provenance,
  reportOf,
  SLSA,
  scan,
  VULNS,
  WORKFLOW,
} from './scene.ts'

const rule = (fields: string, signer = 'identity: {repo: acme/model}'): string =>
  `version: 1\nrules:\n  - match: '**'\n    ${signer}\n    ${fields}\n`

/** The check with this id, over a report with one change. */
const checkOf = async (
  id: string,
  fields: string,
  change: Partial<SubjectReport> = {},
): Promise<Check> => {
  const checks = await evaluatePolicy(await policyOf(rule(fields)), reportOf(change), CONTEXT)
  return checks.find((check) => check.id === id) ?? assert.fail(`no ${id}`)
}

const certificate = (change: object): Partial<ReportedBundle> => ({
  signer: { kind: 'certificate', identity: { ...IDENTITY, ...change } },
})

describe('the check of the signer', () => {
  const { issuer: _, ...nobody } = IDENTITY
  const cases: readonly (readonly [string, readonly ReportedBundle[], ClaimWord, string])[] = [
    ['no bundle', [], 'unknown', 'no bundle that passes its own checks'],
    ['a bundle without a signer', [unsigned()], 'unknown', 'not stated'],
    [
      'a stranger',
      [provenance(certificate({ sourceRepositoryURI: 'https://github.com/x/y' }))],
      'verified',
      `${WORKFLOW} (issuer ${IDENTITY.issuer})`,
    ],
    [
      'a certificate without an issuer, and nobody',
      [provenance({ signer: { kind: 'certificate', identity: nobody } }), unsigned()],
      'verified',
      `${WORKFLOW} (issuer none), not stated`,
    ],
    [
      'many strangers',
      [1, 2, 3, 4, 4].map((n) => provenance({ signer: { kind: 'key', hint: `k${n}` } })),
      'verified',
      'key k1, key k2, key k3 and 1 more',
    ],
    [
      'a chain',
      [provenance({ signer: { kind: 'certificate-chain', subject: 'CN=x' } })],
      'verified',
      'certificate CN=x',
    ],
  ]
  for (const [name, bundles, word, found] of cases) {
    it(`finds ${name}`, async () => {
      const check = await checkOf('policy.signer', '', { bundles })
      assert.deepEqual([check.passed, check.word, check.found], [false, word, found])
    })
  }

  it('advises what would accept a signer, and that nobody verified it', async () => {
    const { hint = '' } = await checkOf('policy.signer', '', {
      bundles: [provenance(certificate({ sourceRepositoryURI: 'https://github.com/evil/model' }))],
    })
    assert.match(
      hint,
      /^Unverified advice: .*`identity: \{ repo: evil\/model, signer-workflow: .* \}`\.$/,
    )
    const key = await checkOf('policy.signer', '', { bundles: [unsigned()] })
    assert.equal(key.hint, undefined)
  })

  it('finds the accepted signer alone', async () => {
    const bundles = [...BUNDLES, provenance({ signer: { kind: 'key', hint: 'k' } })]
    const check = await checkOf('policy.signer', '', { bundles })
    assert.deepEqual(
      [check.passed, check.word, check.found],
      [true, 'verified', `${WORKFLOW} (issuer ${IDENTITY.issuer})`],
    )
  })
})

function unsigned(): ReportedBundle {
  const { signer: _, ...bundle } = provenance()
  return bundle
}

const proved = (...pointers: readonly string[]): Partial<ReportedBundle> => ({
  established: pointers.map((pointer): EstablishedClaim => ({ pointer, word: 'proved' })),
})
const bundles = (...list: readonly ReportedBundle[]): Partial<SubjectReport> => ({ bundles: list })

describe('the word of a claim', () => {
  const severity = 'vulnerabilities: {max-severity: high}'
  const dataset = `dataset-commitments: [{digest: 'sha256:${COMMITMENT}'}]`
  const twice = {
    ...PROVENANCE,
    buildDefinition: {
      ...PROVENANCE.buildDefinition,
      resolvedDependencies: [
        { digest: { sha256: COMMITMENT } },
        { digest: { sha256: COMMITMENT } },
        { digest: { sha256: 'd'.repeat(64) } },
      ],
    },
  }
  const dependency = (index: number): string =>
    `/predicate/buildDefinition/resolvedDependencies/${index}`
  const result = '/predicate/scanner/result'
  const accuracy = `claims: [{predicate-type: '${METRICS}', pointer: /predicate/accuracy, at-least: 0.9}]`

  const cases: readonly (readonly [
    string,
    readonly [string, string, Partial<SubjectReport>],
    ClaimWord,
    string,
  ])[] = [
    [
      'of each of many is the weakest',
      [
        'policy.vulnerabilities',
        severity,
        bundles(bundleOf(VULNS, scan('low', 'high'), proved(`${result}/0`))),
      ],
      'self-asserted',
      '"low", "high"',
    ],
    [
      'of each of many is theirs where they share it',
      [
        'policy.vulnerabilities',
        severity,
        bundles(bundleOf(VULNS, scan('low', 'high'), proved(`${result}/0`, `${result}/1`))),
      ],
      'proved',
      '"low", "high"',
    ],
    [
      'of an empty list is its signer’s',
      ['policy.vulnerabilities', severity, bundles(bundleOf(VULNS, scan()))],
      'self-asserted',
      'an empty list',
    ],
    [
      'of one of many is the strongest of those that fit',
      [
        'policy.dataset-commitments',
        dataset,
        bundles(bundleOf(SLSA, twice, proved(dependency(1)))),
      ],
      'proved',
      `"${COMMITMENT}"`,
    ],
    [
      'of one of many is not that of others',
      [
        'policy.dataset-commitments',
        dataset,
        bundles(bundleOf(SLSA, twice, proved(dependency(2)))),
      ],
      'self-asserted',
      `"${COMMITMENT}"`,
    ],
    [
      'in several statements is the weakest',
      [
        'policy.claims',
        accuracy,
        bundles(
          bundleOf(METRICS, { accuracy: 0.95 }, proved('/predicate')),
          bundleOf(METRICS, { accuracy: 0.94 }),
          bundleOf(METRICS, { accuracy: 0.93 }, proved('/predicate')),
        ),
      ],
      'self-asserted',
      '0.94',
    ],
    [
      'of a builder is verified by the certificate',
      ['policy.builder', `builder: ${WORKFLOW}`, {}],
      'verified',
      JSON.stringify(WORKFLOW),
    ],
    [
      'of another builder than the certificate’s is its signer’s',
      [
        'policy.builder',
        'builder: [other, b]',
        bundles(bundleOf(SLSA, { runDetails: { builder: { id: 'b' } } })),
      ],
      'self-asserted',
      '"b"',
    ],
    [
      'of a builder of SLSA 0.2 is its signer’s',
      [
        'policy.builder',
        `builder: ${WORKFLOW}`,
        bundles(bundleOf('https://slsa.dev/provenance/v0.2', { builder: { id: WORKFLOW } })),
      ],
      'self-asserted',
      JSON.stringify(WORKFLOW),
    ],
  ]
  for (const [name, [id, fields, change], word, found] of cases) {
    it(name, async () => {
      const check = await checkOf(id, fields, change)
      assert.deepEqual([check.passed, check.word, check.found], [true, word, found])
    })
  }

  it('of a key’s statement is never verified by a certificate', async () => {
    const hint = 'a'.repeat(64)
    const text = rule(
      `claims: [{predicate-type: '${SLSA}', pointer: /predicate/runDetails/builder/id, equals: '${WORKFLOW}', word: verified}]`,
      `key: {hint: ${hint}}`,
    )
    const report = reportOf(bundles(provenance({ signer: { kind: 'key', hint } })))
    assert.deepEqual(await failing(text, report), ['policy.claims'])
    assert.deepEqual(await failing(text.replace(', word: verified', ''), report), [])
  })

  it('is said where it is too weak', async () => {
    const fields = accuracy.replace('0.9}', '0.9, word: verified}')
    const check = await checkOf('policy.claims', fields)
    assert.deepEqual([check.word, check.found], ['self-asserted', '0.93, only self-asserted'])
  })
})

describe('severities', () => {
  const limits: readonly (readonly [string, unknown, boolean])[] = [
    ['none', '0', true],
    ['none', '0.1', false],
    ['low', '3.9', true],
    ['low', '4', false],
    ['medium', '6.9', true],
    ['medium', 7, false],
    ['high', '8.9', true],
    ['high', '9.0', false],
    ['critical', '10.0', true],
    ['critical', '10.1', false],
    ['critical', 'CRITICAL', true],
    ['low', 'moderate', false],
    ['critical', '1e1', false],
    ['critical', '', false],
    ['critical', null, false],
    ['critical', { score: 1 }, false],
  ]
  for (const [limit, score, passes] of limits) {
    it(`${JSON.stringify(score)} is ${passes ? '' : 'not '}at most ${limit}`, async () => {
      const report = reportOf(bundles(bundleOf(VULNS, scan(score))))
      const ids = await failing(rule(`vulnerabilities: {max-severity: ${limit}}`), report)
      assert.deepEqual(ids, passes ? [] : ['policy.vulnerabilities'])
    })
  }
})

describe('bounds of claims', () => {
  for (const [condition, passes] of [
    ['at-least: 0.93', true],
    ['at-least: 0.931', false],
    ['at-most: 0.93', true],
    ['at-most: 0.929', false],
  ] as const) {
    it(`0.93 is ${passes ? '' : 'not '}${condition}`, async () => {
      const fields = `claims: [{predicate-type: '${METRICS}', pointer: /predicate/accuracy, ${condition}}]`
      assert.deepEqual(await failing(rule(fields)), passes ? [] : ['policy.claims'])
    })
  }
})

describe('the word about files', () => {
  const here = (...contents: readonly FileFact[]): Partial<SubjectReport> => ({
    fileCount: contents.length,
    contents,
  })
  const looked = { name: 'a.gguf', format: 'gguf', holdsPickle: false }
  const named = { name: 'b.gguf' }
  const cases: readonly (readonly [string, Partial<SubjectReport>, ClaimWord, string])[] = [
    ['verified where each was looked into', here(looked), 'verified', '1 file'],
    ['self-asserted where one was not', here(looked, named), 'self-asserted', '2 files'],
    ['self-asserted where none was', here(named), 'self-asserted', '1 file'],
  ]
  for (const [name, change, word, found] of cases) {
    it(`is ${name}`, async () => {
      for (const [id, fields] of [
        ['policy.formats', 'formats: [gguf]'],
        ['policy.pickle', 'pickle: deny'],
      ] as const) {
        const check = await checkOf(id, fields, change)
        assert.deepEqual([check.passed, check.word, check.found], [true, word, found])
      }
    })
  }

  it('is that of the files that are refused', async () => {
    const pickle = { name: 'x.gguf', holdsPickle: true }
    const byContent = await checkOf('policy.pickle', 'pickle: deny', here(named, pickle))
    assert.deepEqual([byContent.word, byContent.found], ['verified', 'x.gguf'])
    const many = here(...[1, 2, 3, 4, 5, 6].map((n) => ({ name: `${n}.pkl` })))
    const byName = await checkOf('policy.pickle', 'pickle: deny', many)
    assert.deepEqual(
      [byName.word, byName.found],
      ['self-asserted', '1.pkl, 2.pkl, 3.pkl, 4.pkl, 5.pkl and 1 more'],
    )
  })

  it('is unknown where nothing tells', async () => {
    const check = await checkOf('policy.pickle', 'pickle: deny', here({ name: 'x.dat' }))
    assert.deepEqual([check.word, check.found], ['unknown', 'not known of x.dat'])
  })

  it('knows names that are all ending, or have none', async () => {
    const change = here({ name: '.gitignore' }, { name: 'docs/LICENSE' }, { name: 'README' })
    assert.equal((await checkOf('policy.pickle', 'pickle: deny', change)).passed, true)
    const others = here({ name: 'LICENSE.pkl' })
    assert.equal((await checkOf('policy.pickle', 'pickle: deny', others)).passed, false)
  })
})

describe('other findings', () => {
  it('of an expression: false, or unknown', async () => {
    const cel = (expression: string): string =>
      `cel: [{id: x, expression: '${expression}', message: m}]`
    const no = await checkOf('policy.cel.x', cel('1 == 2'))
    assert.deepEqual([no.word, no.found], ['self-asserted', 'false'])
    const broken = await checkOf('policy.cel.x', cel('x.y'))
    assert.equal(broken.word, 'unknown')
    assert.match(broken.found, /^unknown: /)
  })

  it('of a subject without a rule: its path, or its name', async () => {
    const policy = await policyOf('{version: 1, rules: [{match: x, identity: {repo: a/b}}]}')
    const [byPath] = await evaluatePolicy(policy, reportOf(), CONTEXT)
    assert.equal(byPath?.found, 'none for models/digits')
    const { path: _, ...report } = reportOf()
    const [byName] = await evaluatePolicy(policy, report, CONTEXT)
    assert.equal(byName?.found, 'none for digits')
  })

  it('of a rule: the identities that verification takes', async () => {
    const identity = await policyOf(rule('', 'identity: {any-of: [{repo: a/b}, {owner: c}]}'))
    assert.deepEqual(identitiesOf(identity.rules[0]), [{ repo: 'a/b' }, { owner: 'c' }])
    const key = await policyOf(rule('', `key: {hint: ${'a'.repeat(64)}}`))
    assert.deepEqual(identitiesOf(key.rules[0]), [])
  })
})

describe('a rule that asks for the names of files', () => {
  const NAMES = { id: 'files.names', title: '', expected: '', found: '' }
  const cel =
    "cel: [{id: names, message: m, expression: \"checks.all(c, c.id != 'files.names' || c.word == 'verified')\"}]"
  for (const [title, checks, passed] of [
    ['accepts a statement that lists the files', [], true],
    ['accepts names as stated', [passedCheck(NAMES, 'verified')], true],
    ['refuses names that are not stated', [passedCheck(NAMES, 'unknown')], false],
  ] as const) {
    it(title, async () => {
      const check = await checkOf('policy.cel.names', cel, { checks })
      assert.equal(check.passed, passed)
    })
  }
})
