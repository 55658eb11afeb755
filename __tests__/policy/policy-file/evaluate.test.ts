// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { SCAI_TYPE } from '../../../src/attestation/predicates/scai-v0.3.ts'
import { VSA_TYPE } from '../../../src/attestation/predicates/vsa-v1.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import {
  CLAIM_WORDS,
  type EstablishedClaim,
  failedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../../../src/policy/report.ts'
import {
  BUNDLES,
  bundleOf,
  CONTEXT,
  failedIds,
  failing,
  IDENTITY,
  METRICS,
  NOW,
  PROVENANCE,
  PUBLIC_KEY,
  policyOf,
  provenance,
  reportOf,
  SIGNED,
  SLSA,
  STRICT_POLICY,
  scan,
  VULNS,
} from './scene.ts'

const [slsa, vulns, metrics] = BUNDLES
assert.ok(slsa && vulns && metrics)

/** All bundles with one change each. */
const changed = (change: Partial<ReportedBundle>): Partial<SubjectReport> => ({
  bundles: BUNDLES.map((bundle) => ({ ...bundle, ...change })),
})
const certified = (change: object): Partial<SubjectReport> =>
  changed({ signer: { kind: 'certificate', identity: { ...IDENTITY, ...change } } })
const signedAt = (...times: readonly string[]): Partial<SubjectReport> =>
  changed({
    timestamps: times.map((time) => ({ type: 'Tlog', uri: '', time: new Date(time) })),
  })
const withProvenance = (predicate: object): Partial<SubjectReport> => ({
  bundles: [bundleOf(SLSA, { ...PROVENANCE, ...predicate }), vulns, metrics],
})
const withMetrics = (predicate: Readonly<Record<string, unknown>>): Partial<SubjectReport> => ({
  bundles: [slsa, vulns, bundleOf(METRICS, predicate)],
})
const withScan = (...scores: readonly unknown[]): Partial<SubjectReport> => ({
  bundles: [slsa, bundleOf(VULNS, scan(...scores)), metrics],
})
const files = (...names: readonly string[]): Partial<SubjectReport> => ({
  fileCount: names.length,
  contents: names.map((name) => ({ name })),
})
const stranger = { sourceRepositoryURI: 'https://github.com/evil/model' }
const fork = { signer: { kind: 'certificate', identity: { ...IDENTITY, ...stranger } } } as const

describe('a strict policy', () => {
  it('accepts the report that it was written for', async () => {
    const checks = await evaluatePolicy(await policyOf(STRICT_POLICY), reportOf(), CONTEXT)
    assert.deepEqual(failedIds(checks), [])
    assert.deepEqual(
      checks.map(({ id }) => id),
      [
        'policy.signer',
        'policy.source-ref',
        'policy.runner',
        'policy.max-age',
        'policy.predicate-types',
        'policy.builder',
        'policy.dataset-commitments',
        'policy.vulnerabilities',
        'policy.claims',
        'policy.claims',
        'policy.formats',
        'policy.pickle',
        'policy.cel.small',
      ],
    )
    for (const check of checks) {
      assert.ok(CLAIM_WORDS.includes(check.word))
      assert.equal(check.code, undefined)
      assert.notEqual(check.word, 'unknown', check.id)
    }
  })

  const refused: readonly (readonly [string, Partial<SubjectReport>, readonly string[]])[] = [
    ['a subject that no rule names', { path: 'other/digits' }, ['policy.no-rule']],
    ['a path that leads out', { path: 'models/../../digits' }, ['policy.no-rule']],
    ['an absolute path', { path: '/models/digits' }, ['policy.no-rule']],
    ['a name where the glob wants a path', { path: 'digits' }, ['policy.no-rule']],
    ['no bundle', { bundles: [] }, ['policy.signer', 'policy.cel.small']],
    [
      'bundles that were not verified',
      changed({ verified: false }),
      ['policy.signer', 'policy.cel.small'],
    ],
    ['bundles without a check', changed({ checks: [] }), ['policy.signer', 'policy.cel.small']],
    [
      'bundles that failed a check of their own',
      changed({
        checks: [
          SIGNED,
          failedCheck(
            { id: 'files', title: '', expected: '', found: '' },
            { code: 'MODEL_MISMATCH' },
          ),
        ],
      }),
      ['policy.signer', 'policy.cel.small'],
    ],
    ['another repository', certified(stranger), ['policy.signer', 'policy.cel.small']],
    [
      'a key instead of a certificate',
      changed({ signer: { kind: 'key', hint: 'a'.repeat(64) } }),
      ['policy.signer', 'policy.cel.small'],
    ],
    [
      'another branch',
      certified({ sourceRepositoryRef: 'refs/heads/mai' }),
      ['policy.source-ref', 'policy.cel.small'],
    ],
    [
      'a tag below a tag',
      certified({ sourceRepositoryRef: 'refs/tags/v1/x' }),
      ['policy.source-ref', 'policy.cel.small'],
    ],
    [
      'a self-hosted runner',
      certified({ runnerEnvironment: 'self-hosted' }),
      ['policy.runner', 'policy.cel.small'],
    ],
    ['an old signature', signedAt('2026-02-07T23:59:59Z'), ['policy.max-age', 'policy.cel.small']],
    [
      'an old signature that was stamped again',
      signedAt('2026-01-01T00:00:00Z', '2026-03-09T00:00:00Z'),
      ['policy.max-age', 'policy.cel.small'],
    ],
    [
      'a signature from the future',
      signedAt('2026-03-10T00:05:01Z'),
      ['policy.max-age', 'policy.cel.small'],
    ],
    ['a time that is none', signedAt('never'), ['policy.max-age', 'policy.cel.small']],
    ['no time at all', changed({ timestamps: [] }), ['policy.max-age', 'policy.cel.small']],
    [
      'a required statement that a stranger signed',
      { bundles: [slsa, bundleOf(VULNS, scan(), fork), metrics] },
      ['policy.predicate-types', 'policy.vulnerabilities'],
    ],
    [
      'a required statement that is too old',
      {
        bundles: [
          slsa,
          bundleOf(VULNS, scan(), {
            timestamps: [{ type: 'Tlog', uri: '', time: new Date('2025-01-01T00:00:00Z') }],
          }),
          metrics,
        ],
      },
      ['policy.predicate-types', 'policy.vulnerabilities'],
    ],
    [
      'another builder',
      withProvenance({ runDetails: { builder: { id: 'x' } } }),
      ['policy.builder'],
    ],
    ['no builder', withProvenance({ runDetails: {} }), ['policy.builder']],
    [
      'a second provenance that disagrees',
      {
        bundles: [
          ...BUNDLES,
          bundleOf(SLSA, { ...PROVENANCE, runDetails: { builder: { id: 'x' } } }),
        ],
      },
      ['policy.builder'],
    ],
    [
      'another commitment',
      withProvenance({
        buildDefinition: {
          ...PROVENANCE.buildDefinition,
          resolvedDependencies: [{ digest: { sha256: 'd'.repeat(64) } }],
        },
      }),
      ['policy.dataset-commitments'],
    ],
    [
      'no dependencies',
      withProvenance({
        buildDefinition: { ...PROVENANCE.buildDefinition, resolvedDependencies: [] },
      }),
      ['policy.dataset-commitments'],
    ],
    ['a severe vulnerability', withScan('low', '7.0'), ['policy.vulnerabilities']],
    ['a severity that is no word of ours', withScan('scary'), ['policy.vulnerabilities']],
    ['a score beyond the scale', withScan('11'), ['policy.vulnerabilities']],
    [
      'a vulnerability without a severity',
      { bundles: [slsa, bundleOf(VULNS, { scanner: { result: [{ id: 'x' }] } }), metrics] },
      ['policy.vulnerabilities'],
    ],
    [
      'a vulnerability with an empty list of severities',
      {
        bundles: [
          slsa,
          bundleOf(VULNS, { scanner: { result: [{ id: 'x', severity: [] }] } }),
          metrics,
        ],
      },
      ['policy.vulnerabilities'],
    ],
    [
      'a scan without a result',
      { bundles: [slsa, bundleOf(VULNS, { scanner: {} }), metrics] },
      ['policy.vulnerabilities'],
    ],
    ['a metric that is too low', withMetrics({ accuracy: 0.89 }), ['policy.claims']],
    ['a metric that is a text', withMetrics({ accuracy: '0.93' }), ['policy.claims']],
    ['a metric that is not there', withMetrics({}), ['policy.claims']],
    [
      'a metric in a prototype only',
      withMetrics(JSON.parse('{"__proto__":{"accuracy":1}}')),
      ['policy.claims'],
    ],
    ['no metrics', { bundles: [slsa, vulns] }, ['policy.claims']],
    [
      'a claim that must be verified, of a signer without a certificate that says it',
      certified({ sourceRepositoryRef: 'refs/tags/v1' }),
      ['policy.claims'],
    ],
    ['a format that is not listed', files('weights.safetensors', 'model.onnx'), ['policy.formats']],
    ['a format in a folder that the glob does not name', files('docs/a/x.md'), ['policy.formats']],
    ['a pickle', files('docs/x.PKL'), ['policy.pickle']],
    ['a file whose ending says nothing', files('docs/weights.dat'), ['policy.pickle']],
    ['a file without an ending', files('docs/weights'), ['policy.pickle']],
    ['files that are not known', reportWithoutContents(), ['policy.formats', 'policy.pickle']],
    ['fewer files than there are', { fileCount: 4 }, ['policy.formats', 'policy.pickle']],
    [
      'content that belies the name',
      { fileCount: 1, contents: [{ name: 'w.safetensors', format: 'zip', holdsPickle: true }] },
      ['policy.formats', 'policy.pickle'],
    ],
    [
      'an expression that is false',
      { ...files(...Array.from({ length: 11 }, (_, i) => `${i}.json`)) },
      ['policy.cel.small'],
    ],
  ]
  for (const [name, change, ids] of refused) {
    it(`refuses ${name}`, async () => {
      const checks = await evaluatePolicy(await policyOf(STRICT_POLICY), reportOf(change), CONTEXT)
      assert.deepEqual(failedIds(checks), ids)
      for (const { passed, code, location } of checks) {
        if (passed) continue
        assert.equal(code, ids[0] === 'policy.no-rule' ? 'POLICY_NO_RULE' : 'POLICY_VIOLATION')
        if (code === 'POLICY_VIOLATION') assert.equal(location?.file, 'policy.yaml')
      }
    })
  }

  const accepted: readonly (readonly [string, Partial<SubjectReport>])[] = [
    ['a stranger’s bundle beside the right ones', { bundles: [...BUNDLES, provenance(fork)] }],
    ['a path with dots and slashes', { path: './models//digits/' }],
    ['a signature of exactly the allowed age', signedAt('2026-02-08T00:00:00Z')],
    ['a clock that runs a little ahead', signedAt('2026-03-10T00:05:00Z')],
    ['a scan that found nothing', withScan()],
    ['the words and scores of scanners', withScan('MODERATE', 'None', 6.9, '0.0')],
    [
      'a file that was looked into',
      { fileCount: 1, contents: [{ name: 'docs/w.dat', holdsPickle: false }] },
    ],
    ['a model that is one file', { name: 'm.json', fileCount: 1, contents: [{ name: '.' }] }],
  ]
  for (const [name, change] of accepted) {
    it(`accepts ${name}`, async () =>
      assert.deepEqual(await failing(STRICT_POLICY, reportOf(change)), []))
  }

  it('says on which line of the policy a refused thing is asked for', async () => {
    const checks = await evaluatePolicy(
      await policyOf(STRICT_POLICY),
      reportOf(withScan('critical')),
      CONTEXT,
    )
    const [failed] = checks.filter(({ passed }) => !passed)
    const line = STRICT_POLICY.split('\n').findIndex((text) => text.includes('max-severity')) + 1
    assert.deepEqual(failed?.location, { file: 'policy.yaml', line })
  })
})

function reportWithoutContents(): Partial<SubjectReport> {
  const { contents: _, ...rest } = reportOf()
  return { ...rest, contents: undefined } as unknown as Partial<SubjectReport>
}

describe('the signer of a rule', () => {
  const rule = (signer: string): string =>
    `version: 1\nrules:\n  - match: '**'\n    ${signer.replaceAll('\n', '\n    ')}\n`
  const anyOf = 'identity:\n  any-of:\n    - {repo: acme/other}\n    - {repo: acme/model}'

  it('may be any one of several', async () => {
    assert.deepEqual(await failing(rule(anyOf)), [])
    assert.deepEqual(await failing(rule(anyOf.replace('acme/model', 'acme/third'))), [
      'policy.signer',
    ])
  })

  it('never mixes the conditions of two identities', async () => {
    const mixed =
      'identity:\n  any-of:\n    - {repo: acme/model, source-ref: refs/heads/x}\n    - {repo: acme/x, source-ref: refs/heads/main}'
    assert.deepEqual(await failing(rule(mixed)), ['policy.signer'])
  })

  it('may be a key, by its file or its hint', async () => {
    const { hint } = loadVerifyingKey(PUBLIC_KEY)
    const report = reportOf(changed({ signer: { kind: 'key', hint } }))
    const byFile = await policyOf({
      'policy.yaml': rule('key: {path: keys/k.pub}'),
      'keys/k.pub': PUBLIC_KEY,
    })
    assert.equal(byFile.rules[0].signer.kind, 'key')
    assert.deepEqual(failedIds(await evaluatePolicy(byFile, report, CONTEXT)), [])
    assert.deepEqual(await failing(rule(`key: {hint: ${hint}}`), report), [])
    assert.deepEqual(await failing(rule(`key: {hint: ${'f'.repeat(64)}}`), report), [
      'policy.signer',
    ])
  })

  it('is never a certificate of a chain, which names no key of the policy', async () => {
    const report = reportOf(changed({ signer: { kind: 'certificate-chain', subject: 'CN=x' } }))
    assert.deepEqual(await failing(rule('identity: {repo: acme/model}'), report), ['policy.signer'])
  })

  it('on another server has that server’s issuer', async () => {
    const context = { ...CONTEXT, serverUrl: 'https://acme.ghe.com' }
    assert.deepEqual(await failing(rule('identity: {repo: acme/model}'), reportOf(), context), [
      'policy.signer',
    ])
  })
})

describe('a verification summary', () => {
  const vsa = (change: object = {}, checks = [SIGNED]): SubjectReport => {
    const summary = {
      verifier: { id: 'https://example.com/verifier' },
      timeVerified: '2026-03-01T00:00:00Z',
      resourceUri: 'https://example.com/digits',
      policy: { uri: 'https://example.com/p', digest: { sha256: '5e'.repeat(32) } },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      ...change,
    }
    return reportOf({ bundles: [provenance(), bundleOf(VSA_TYPE, summary, { checks })] })
  }
  const rule = (more = '') => `
version: 1
rules:
  - match: '**'
    identity: {repo: acme/model}
    vsa:
      verifier-id: https://example.com/verifier
      resource-uri: https://example.com/digits
      ${more}
`
  const full = `levels: [SLSA_BUILD_LEVEL_1]
      policy-digest: sha256:${'5e'.repeat(32)}
      max-age: 9d`

  it('meets the rule that demands it', async () => {
    assert.deepEqual(await failing(rule(), vsa()), [])
    assert.deepEqual(await failing(rule(full), vsa()), [])
  })

  const refusals: readonly (readonly [string, string, SubjectReport])[] = [
    ['is not there', '', reportOf()],
    ['is of another verifier', '', vsa({ verifier: { id: 'https://example.com/other' } })],
    ['is about another resource', '', vsa({ resourceUri: 'https://example.com/letters' })],
    ['refuses', '', vsa({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] })],
    ['has a lower level', 'levels: [SLSA_BUILD_LEVEL_3]', vsa()],
    ['has another policy', `policy-digest: sha256:${'5f'.repeat(32)}`, vsa()],
    ['is too old', 'max-age: 8d', vsa()],
    ['does not hold by itself', '', vsa({}, [failedCheck(SIGNED, { code: 'VSA_MISMATCH' })])],
  ]
  for (const [name, more, report] of refusals) {
    it(`fails the rule where it ${name}`, async () =>
      assert.deepEqual(await failing(rule(more), report), ['policy.vsa']))
  }
})

describe('claims', () => {
  const rule = (claim: string): string =>
    `version: 1\nrules:\n  - match: '**'\n    identity: {repo: acme/model}\n    claims:\n      - {predicate-type: '${METRICS}', ${claim}}\n`
  const cases: readonly (readonly [string, boolean])[] = [
    ['pointer: /predicate/licence, equals: apache-2.0', true],
    ['pointer: /predicate/licence, equals: apache-2', false],
    ['pointer: /predicate/licence, one-of: [mit, apache-2.0]', true],
    ['pointer: /predicate/licence, one-of: [mit]', false],
    ['pointer: /predicate/accuracy, equals: 0.93', true],
    ["pointer: /predicate/accuracy, equals: '0.93'", false],
    ['pointer: /predicate/accuracy, at-most: 0.93', true],
    ['pointer: /predicate/accuracy, at-most: 0.92', false],
    ['pointer: /predicate/a~1b/~0c/0, equals: true', true],
    ['pointer: /predicate/a~1b/~0c/00, equals: true', false],
    ['pointer: /predicate/a~1b/~0c/-, equals: true', false],
    ['pointer: /predicate/a~1b/~0c, equals: true', false],
    ['pointer: /predicate/a~1b/~0c/length, equals: 1', false],
    ['pointer: /predicate/constructor/name, equals: Object', false],
    ['pointer: /subject/0/name, equals: weights.safetensors', true],
    ['pointer: /predicateType, equals: https://example.com/metrics/v1', true],
    ['pointer: /predicate/licence, equals: apache-2.0, word: self-asserted', true],
    ['pointer: /predicate/licence, equals: apache-2.0, word: verified', false],
  ]
  for (const [claim, passes] of cases) {
    it(`${passes ? 'hold' : 'do not hold'}: ${claim}`, async () =>
      assert.deepEqual(await failing(rule(claim)), passes ? [] : ['policy.claims']))
  }

  // An attribute, because nothing else can be asked to be proved.
  const attribute = '/predicate/attributes/0'
  const ofAttribute = (asked: string): Readonly<Record<string, string>> => ({
    'list.txt': `${'a'.repeat(64)}\n`,
    'policy.yaml': `version: 1\nrules:\n  - match: '**'\n    identity: {repo: acme/model}\n    blocklists: [{list: list.txt}]\n    claims:\n      - {predicate-type: '${SCAI_TYPE}', pointer: ${attribute}/attribute, equals: a, word: ${asked}}\n`,
  })
  const established = (...claims: readonly EstablishedClaim[]): SubjectReport =>
    reportOf({
      bundles: [bundleOf(SCAI_TYPE, { attributes: [{ attribute: 'a' }] }, { established: claims })],
    })
  const words: readonly (readonly [string, 'verified' | 'proved', string, boolean])[] = [
    [`${attribute}/attribute`, 'verified', 'verified', true],
    [`${attribute}/attribute`, 'verified', 'self-asserted', true],
    [attribute, 'proved', 'proved', true],
    [attribute, 'proved', 'verified', true],
    [attribute, 'verified', 'proved', false],
    [`${attribute}/attr`, 'proved', 'verified', false],
    [`${attribute}/attribute/x`, 'proved', 'verified', false],
    ['/predicate/attributes/1', 'proved', 'verified', false],
  ]
  const meets = async (asked: string, report: SubjectReport): Promise<boolean> => {
    const checks = await evaluatePolicy(await policyOf(ofAttribute(asked)), report, CONTEXT)
    return checks.find(({ id }) => id === 'policy.claims')?.passed ?? assert.fail('no check')
  }
  for (const [pointer, found, asked, passes] of words) {
    it(`that ${pointer} is ${found} ${passes ? 'is enough' : 'is not enough'} for ${asked}`, async () => {
      assert.equal(await meets(asked, established({ pointer, word: found })), passes)
    })
  }
  it('that something is both verified and proved is enough for proved, in either order', async () => {
    const both = (['verified', 'proved'] as const).map((word) => ({ pointer: attribute, word }))
    assert.ok(await meets('proved', established(...both)))
    assert.ok(await meets('proved', established(...both.toReversed())))
  })
})

describe('rules in CEL', () => {
  const rule = (expression: string): string =>
    JSON.stringify({
      version: 1,
      rules: [
        {
          match: '**',
          identity: { repo: 'acme/model' },
          cel: [{ id: 'x', expression, message: 'm' }],
        },
      ],
    })
  const cases: readonly (readonly [string, boolean])[] = [
    ['true', true],
    ['subject.name == "digits" && subject.sizeBytes < 1000', true],
    ['size(bundles) == 3', true],
    [
      `bundles.exists(b, b.statement.predicateType == "${METRICS}" && b.statement.predicate.accuracy > 0.9)`,
      true,
    ],
    ['bundles.all(b, timestamp(b.timestamps[0].time) > timestamp("2026-01-01T00:00:00Z"))', true],
    ['bundles.all(b, b.signer.identity.issuer.startsWith("https://"))', true],
    ['checks.exists(c, c.id == "policy.signer" && c.passed)', true],
    ['subject.contents.all(f, f.name.matches("^[a-zA-Z./]+$"))', true],
    ['false', false],
    ['1', false],
    ['"true"', false],
    ['subject.missing == 1', false],
    ['undeclared', false],
    ['has(bundles[0].bundle)', false],
    ['has(subject.bundles)', false],
    ['bundles[9].verified', false],
  ]
  for (const [expression, passes] of cases) {
    it(`${passes ? 'pass' : 'do not pass'}: ${expression}`, async () =>
      assert.deepEqual(await failing(rule(expression)), passes ? [] : ['policy.cel.x']))
  }

  it('see accepted bundles only', async () => {
    const report = reportOf({ bundles: [...BUNDLES, provenance(fork)] })
    assert.deepEqual(await failing(rule('size(bundles) == 3'), report), [])
  })

  it('do not pass over a predicate that is nested too deep', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)
    const report = reportOf({ bundles: [bundleOf(METRICS, deep)] })
    assert.deepEqual(await failing(rule('true'), report), ['policy.cel.x'])
  })
})

describe('time', () => {
  it('is the verifier’s', async () => {
    const later = { ...CONTEXT, now: new Date(NOW.getTime() + 22 * 24 * 3_600_000) }
    assert.deepEqual(await failing(STRICT_POLICY, reportOf(), later), [
      'policy.max-age',
      'policy.cel.small',
    ])
  })
})
