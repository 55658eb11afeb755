// SPDX-License-Identifier: Apache-2.0
//
// Rules about datasets, over real commitments and proofs. Each refusal differs
// in one thing from what is accepted.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  buildDatasetReport,
  commitmentDependencies,
  commitmentSubjects,
  type DatasetClaims,
} from '../../../src/attestation/dataset-claims.ts'
import { buildScaiPredicate, SCAI_TYPE } from '../../../src/attestation/predicates/scai-v0.3.ts'
import { sha256 } from '../../../src/core/digest.ts'
import { asArray, asObject } from '../../../src/core/parse.ts'
import { COMMITMENT_TYPE } from '../../../src/dataset/commitment-v1.ts'
import { parseMultiproof } from '../../../src/dataset/multiproof-v1.ts'
import { nativePrimitives } from '../../../src/dataset/scheme/native-primitives.ts'
import { verifyMultiproof } from '../../../src/dataset/verify-multiproof.ts'
import {
  askProofs,
  type DatasetEvidence,
  establishAbsence,
} from '../../../src/policy/dataset-evidence.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import type { ReportedBundle } from '../../../src/policy/report.ts'
import { commitmentHex, hexOf, listText, proofOf } from '../../support/claimed-datasets.ts'
import { commitRecords, VIEW } from '../../support/committed-datasets.ts'
import { bundleOf, CONTEXT, PROVENANCE, policyOf, reportOf, SLSA } from './scene.ts'

const RECORDS = ['a', 'b', 'c'].map((text) => ({ text }))
const dataset = commitRecords(RECORDS, { classes: ['MIT', 'CC-BY-NC-4.0'] })
const other = commitRecords([{ text: 'z' }])
// Each proof has randomness of its own: this is the one that is stated.
const proof = proofOf(dataset, 'x', 'y')
const CLEAN = listText('x', 'y')
const DIRTY = listText('x', 'b')

const claimsOf = (
  { commitment: value }: typeof dataset,
  licenses: readonly string[] = ['MIT'],
): DatasetClaims => ({
  name: 'letters',
  commitment: { file: { name: 'commitment.json', sha256: commitmentHex(value) }, value },
  description: {
    file: { name: 'dataset.yaml', sha256: sha256('description') },
    value: {
      name: 'letters',
      licenses: licenses.map((expression) => ({ kind: 'expression', expression })),
      sources: [],
      sensitiveInformation: [],
      jurisdictions: [],
      optOut: [],
    },
  },
  absentLists: [
    {
      list: { name: 'list.txt', sha256: sha256(CLEAN) },
      proof: { name: 'proof', sha256: sha256(proof) },
      view: VIEW,
      records: 2,
    },
  ],
})

const provenanceOf = (...claims: readonly DatasetClaims[]): ReportedBundle =>
  bundleOf(SLSA, {
    buildDefinition: { resolvedDependencies: claims.flatMap(commitmentDependencies) },
  })
const statementOf = (claims: DatasetClaims): ReportedBundle => {
  const bundle = bundleOf(SCAI_TYPE, buildScaiPredicate(buildDatasetReport(claims)))
  const { statement } = bundle
  assert.ok(statement)
  const added = commitmentSubjects(claims).map(({ name, digest }) => ({
    name,
    digest: { ...digest },
  }))
  return { ...bundle, statement: { ...statement, subject: [...statement.subject, ...added] } }
}

const evidenceOf = (
  commitments: readonly (typeof dataset)[],
  ...proofs: readonly Uint8Array[]
): DatasetEvidence => ({
  commitments: commitments.map(({ commitment: value }) => ({
    source: 'commitment.json',
    sha256: commitmentHex(value),
    value,
  })),
  proofs: proofs.map((bytes) => ({
    source: 'proof',
    sha256: sha256(bytes),
    value: parseMultiproof(bytes),
  })),
  verifyList: (commitment, proof, asked) =>
    verifyMultiproof(commitment, proof, asked, nativePrimitives),
})

const POLICY = (rule: string): string =>
  `version: 1\nrules:\n  - match: models/**\n    identity: { repo: acme/model }\n    ${rule}\n`

const checksOf = async (
  rule: string,
  bundles: readonly ReportedBundle[],
  datasets: DatasetEvidence | undefined,
  list: string = CLEAN,
) => {
  const policy = await policyOf({ 'policy.yaml': POLICY(rule), 'list.txt': list })
  return evaluatePolicy(policy, reportOf({ bundles }), {
    ...CONTEXT,
    ...(datasets === undefined ? {} : { datasets }),
  })
}

const check = async (...given: Parameters<typeof checksOf>) => {
  const last = (await checksOf(...given)).at(-1)
  assert.ok(last)
  return last
}

const BLOCKLIST = 'blocklists: [{ list: list.txt }]'
const changed = Uint8Array.from(proof, (byte, at) => (at === proof.length - 5 ? byte ^ 1 : byte))
const whole = claimsOf(dataset)

describe('a list of a rule', () => {
  it('is absent where a proof shows it, and says so', async () => {
    const { passed, word, found } = await check(
      BLOCKLIST,
      [provenanceOf(whole)],
      evidenceOf([dataset], proof),
    )
    assert.deepEqual([passed, word], [true, 'proved'])
    assert.ok(found.includes(commitmentHex(dataset.commitment)))
  })

  it('names the record that is in the dataset', async () => {
    const evidence = evidenceOf([dataset], proofOf(dataset, 'x', 'b'))
    const { passed, word, found } = await check(BLOCKLIST, [provenanceOf(whole)], evidence, DIRTY)
    assert.deepEqual([passed, word], [false, 'proved'])
    assert.ok(found.includes(`sha256:${hexOf('b')}`) && !found.includes(hexOf('x')), found)
  })

  it('is asked of commitments alone, in statements that can name one', async () => {
    const { statement: _, ...messageSignature } = bundleOf(SLSA, {})
    const { statement } = statementOf(claimsOf(other))
    assert.ok(statement)
    const silent: readonly ReportedBundle[] = [
      bundleOf(SLSA, PROVENANCE),
      messageSignature,
      { ...messageSignature, statement: { ...statement, predicateType: 'https://example.com/v1' } },
      { ...messageSignature, statement: { ...statement, subject: [], predicate: undefined } },
      {
        ...messageSignature,
        statement: { ...statement, predicateType: SLSA, subject: [], predicate: undefined },
      },
    ]
    const evidence = evidenceOf([dataset], proof)
    assert.ok((await check(BLOCKLIST, [provenanceOf(whole), ...silent], evidence)).passed)
  })

  it('is asked of the statement about the dataset alone too', async () => {
    assert.ok((await check(BLOCKLIST, [statementOf(whole)], evidenceOf([dataset], proof))).passed)
  })

  const both = provenanceOf(whole, claimsOf(other))
  for (const [what, bundles, evidence, list] of [
    ['no evidence', [provenanceOf(whole)], undefined, CLEAN],
    ['no proof', [provenanceOf(whole)], evidenceOf([dataset]), CLEAN],
    ['no commitment file', [provenanceOf(whole)], evidenceOf([], proof), CLEAN],
    ['the file of another commitment', [provenanceOf(whole)], evidenceOf([other], proof), CLEAN],
    [
      'a list that was changed since',
      [provenanceOf(whole)],
      evidenceOf([dataset], proof),
      listText('x', 'y', 'w'),
    ],
    ['a proof that was changed', [provenanceOf(whole)], evidenceOf([dataset], changed), CLEAN],
    [
      'a commitment without a digest',
      [
        provenanceOf(whole),
        bundleOf(SLSA, {
          buildDefinition: { resolvedDependencies: [{ annotations: { type: COMMITMENT_TYPE } }] },
        }),
      ],
      evidenceOf([dataset], proof),
      CLEAN,
    ],
    ['no dataset in any statement', [provenanceOf()], evidenceOf([dataset], proof), CLEAN],
    ['a proof about one of two datasets', [both], evidenceOf([dataset, other], proof), CLEAN],
    [
      'a second statement about another dataset',
      [provenanceOf(whole), statementOf(claimsOf(other))],
      evidenceOf([dataset, other], proof),
      CLEAN,
    ],
  ] as const) {
    it(`is not known to be absent with ${what}`, async () => {
      const { passed, id, code, word } = await check(BLOCKLIST, bundles, evidence, list)
      const expected = [false, 'policy.blocklists', 'POLICY_VIOLATION', 'unknown']
      assert.deepEqual([passed, id, code, word], expected)
    })
  }

  it('of a view that the commitment has not is not known to be absent', async () => {
    const rule = 'blocklists: [{ list: list.txt, view: other }]'
    assert.ok(!(await check(rule, [provenanceOf(whole)], evidenceOf([dataset], proof))).passed)
  })

  it('counts with a proof for each of two datasets', async () => {
    const evidence = evidenceOf([dataset, other], proofOf(other, 'x', 'y'), changed, proof)
    assert.ok((await check(BLOCKLIST, [both], evidence)).passed)
  })

  for (const [what, list] of [
    ['empty', ''],
    ['no digests', 'nobody\n'],
  ] as const) {
    it(`is refused where it is ${what}`, async () => {
      const files = { 'policy.yaml': POLICY(BLOCKLIST), 'list.txt': list }
      await assert.rejects(policyOf(files), {
        code: 'POLICY_INVALID',
        message: /:5: list list\.txt/,
      })
    })
  }

  it('is refused outside of the repository', async () => {
    await assert.rejects(policyOf(POLICY('blocklists: [{ list: ../list.txt }]')), {
      code: 'POLICY_INVALID',
    })
  })
})

describe('a commitment of a rule', () => {
  const rule = 'dataset-commitments: [{ digest: any }]'
  it('is any that the provenance names', async () =>
    assert.ok((await check(rule, [provenanceOf(whole)], undefined)).passed))
  it('is not there where none is named', async () =>
    assert.ok(!(await check(rule, [provenanceOf()], undefined)).passed))
  it('is its signer’s word also where a proof about its records is given', async () => {
    const { passed, word } = await check(rule, [provenanceOf(whole)], evidenceOf([dataset], proof))
    assert.deepEqual([passed, word], [true, 'self-asserted'])
  })
  for (const word of ['verified', 'proved']) {
    it(`cannot be asked to be ${word}: the policy is refused, and told what can be asked`, async () => {
      const asked = `dataset-commitments: [{ digest: any, word: ${word} }]`
      await assert.rejects(policyOf(POLICY(asked)), {
        code: 'POLICY_INVALID',
        message: /^policy\.yaml:5: .*no proof shows what a model was trained on.*`blocklists`/,
      })
    })
  }
})

describe('licences of a rule', () => {
  const rule = 'dataset-licenses: [mit, CC-BY-4.0]'
  const clean = commitRecords(RECORDS, { classes: ['MIT', 'CC-BY-NC-4.0'] })
  const mixed = commitRecords(
    RECORDS.map((record, index) => ({ ...record, classIndex: index === 0 ? 1 : 0 })),
    { classes: ['MIT', 'CC-BY-NC-4.0'] },
  )

  for (const [licenses, isAllowed] of [
    [['MIT'], true],
    [['MIT', 'CC-BY-4.0'], true],
    [['CC-BY-NC-4.0 OR MIT'], true],
    [['MIT', 'CC-BY-NC-4.0'], false],
    [['MIT AND CC-BY-NC-4.0'], false],
    [[], false],
  ] as const) {
    it(`${isAllowed ? 'allow' : 'do not allow'} ${licenses.join(', ') || 'none'}`, async () => {
      const claims = claimsOf(clean, licenses)
      const found = await check(rule, [provenanceOf(claims), statementOf(claims)], undefined)
      assert.equal(found.passed, isAllowed)
      assert.equal(found.id, 'policy.dataset-licenses')
      assert.equal(found.code, isAllowed ? undefined : 'POLICY_VIOLATION')
      if (isAllowed) assert.equal(found.word, 'self-asserted')
    })
  }

  it('are held against the labels that the commitment counts', async () => {
    for (const [committed, passed] of [
      [clean, true],
      [mixed, false],
    ] as const) {
      const claims = claimsOf(committed)
      const bundles = [provenanceOf(claims), statementOf(claims)]
      const found = await check(rule, bundles, evidenceOf([committed]))
      assert.equal(found.passed, passed, found.found)
      if (!passed) assert.match(found.found, /^1 records labelled "CC-BY-NC-4\.0"/)
    }
  })

  it('are held against the labels of the datasets that are named, and of no other', async () => {
    for (const [committed, passed] of [
      [clean, true],
      [mixed, false],
    ] as const) {
      const bundles = [statementOf(claimsOf(committed))]
      for (const given of [
        [clean, mixed],
        [mixed, clean],
      ]) {
        assert.equal((await check(rule, bundles, evidenceOf(given))).passed, passed)
      }
    }
    const unknown = await check(rule, [statementOf(claimsOf(mixed))], evidenceOf([clean]))
    assert.equal(unknown.passed, true)
  })

  it('may be declared of each dataset by a statement of its own', async () => {
    const both = [claimsOf(clean), claimsOf(other)]
    const bundles = [provenanceOf(...both), ...both.map(statementOf)]
    assert.ok((await check(rule, bundles, undefined)).passed)
  })

  it('are not there where no statement declares one, or one does not', async () => {
    const { statement: _, ...messageSignature } = provenanceOf()
    const { statement } = statementOf(claimsOf(clean))
    assert.ok(statement)
    const empty = { ...messageSignature, statement: { ...statement, predicate: undefined } }
    for (const bundles of [
      [provenanceOf()],
      [messageSignature],
      [statementOf(claimsOf(clean)), bundleOf(SCAI_TYPE, { attributes: [] })],
      [statementOf(claimsOf(clean)), empty],
    ]) {
      const found = await check(rule, bundles, undefined)
      assert.deepEqual([found.passed, found.word], [false, 'unknown'])
    }
  })

  it('are wanted of every dataset', async () => {
    const claims = claimsOf(clean)
    const bundles = [provenanceOf(claims, claimsOf(other)), statementOf(claims)]
    assert.ok(!(await check(rule, bundles, undefined)).passed)
  })

  for (const license of ['MIT OR ISC', 'mitt', 'MIT WITH']) {
    it(`cannot be ${license}`, async () => {
      await assert.rejects(policyOf(POLICY(`dataset-licenses: ["${license}"]`)), {
        code: 'POLICY_INVALID',
      })
    })
  }
})

describe('proofs of a list', () => {
  const ask = async (
    given: typeof dataset,
    [text, view]: readonly [string, string],
    evidence: Pick<DatasetEvidence, 'proofs' | 'verifyList'>,
  ) => {
    const policy = await policyOf({ 'policy.yaml': POLICY(BLOCKLIST), 'list.txt': text })
    const [file] = policy.rules[0].blocklists
    const [commitment] = evidenceOf([given]).commitments
    assert.ok(file && commitment)
    return (await askProofs(commitment, { list: file.list, view }, evidence)).kind
  }
  const good = evidenceOf([], proof)

  it('are those about this commitment, this list and this view: no other is asked', async () => {
    assert.equal(await ask(dataset, [CLEAN, VIEW], good), 'proved')
    assert.equal(await ask(other, [CLEAN, VIEW], good), 'no-proof')
    assert.equal(await ask(dataset, [DIRTY, VIEW], good), 'no-proof')
    assert.equal(await ask(dataset, [CLEAN, 'other'], good), 'no-proof')
  })

  it('that show nothing are refused, and another is asked', async () => {
    assert.equal(await ask(dataset, [CLEAN, VIEW], evidenceOf([], changed)), 'refused')
    assert.equal(await ask(dataset, [CLEAN, VIEW], evidenceOf([], changed, proof)), 'proved')
  })

  it('are no answer where they cannot be verified', async () => {
    const broken = { ...good, verifyList: () => Promise.reject(new Error('gone')) }
    await assert.rejects(ask(dataset, [CLEAN, VIEW], broken), /gone/)
  })
})

describe('a stated absence', () => {
  const list = async (text: string) => {
    const policy = await policyOf({ 'policy.yaml': POLICY(BLOCKLIST), 'list.txt': text })
    return policy.rules[0].blocklists
  }
  const pointerOf = (index: number) => [
    { pointer: `/predicate/attributes/${index}`, word: 'proved' },
  ]
  const bundle = statementOf(whole)

  it('is proved where its own proof is here and shows it', async () => {
    const evidence = evidenceOf([dataset], proof)
    // After the commitment, the description and the licence.
    assert.deepEqual(await establishAbsence(bundle, await list(CLEAN), evidence), pointerOf(3))
  })

  for (const [what, text, evidence] of [
    ['another list', DIRTY, evidenceOf([dataset], proof)],
    ['another proof', CLEAN, evidenceOf([dataset], proofOf(dataset, 'x'))],
    ['a changed proof', CLEAN, evidenceOf([dataset], changed)],
    ['another commitment', CLEAN, evidenceOf([other], proof)],
  ] as const) {
    it(`stays its signer’s word with ${what}`, async () =>
      assert.deepEqual(await establishAbsence(bundle, await list(text), evidence), []))
  }

  it('of records that are in the dataset stays its signer’s word', async () => {
    const dirtyProof = proofOf(dataset, 'x', 'b')
    const [absent] = whole.absentLists
    assert.ok(absent)
    const lying = statementOf({
      ...whole,
      absentLists: [
        {
          ...absent,
          list: { name: 'list.txt', sha256: sha256(DIRTY) },
          proof: { name: 'proof', sha256: sha256(dirtyProof) },
        },
      ],
    })
    const evidence = evidenceOf([dataset], dirtyProof)
    assert.deepEqual(await establishAbsence(lying, await list(DIRTY), evidence), [])
  })

  const attributes = asArray(bundle.statement?.predicate?.attributes) ?? []
  const absence = asObject(attributes[3]) ?? {}
  const stating = (change: object): ReportedBundle =>
    bundleOf(SCAI_TYPE, { attributes: [{ ...absence, ...change }] })
  const digestOf = (text: string | Uint8Array) => ({ digest: { sha256: sha256(text) } })
  const isEstablished = async (
    stated: ReportedBundle,
    evidence: DatasetEvidence = evidenceOf([dataset], proof),
  ): Promise<boolean> => (await establishAbsence(stated, await list(CLEAN), evidence)).length > 0

  for (const [what, change] of [
    ['another attribute', { attribute: 'no-duplicates' }],
    ['another list in the statement', { conditions: { list: digestOf(DIRTY), view: VIEW } }],
    ['another view in the statement', { conditions: { list: digestOf(CLEAN), view: 'other' } }],
    ['no view', { conditions: { list: digestOf(CLEAN) } }],
    ['no conditions', { conditions: null }],
    ['another dataset in the statement', { target: digestOf('other') }],
    ['no dataset', { target: null }],
    ['a dataset without a digest', { target: {} }],
    ['another proof in the statement', { evidence: digestOf(changed) }],
  ] as const) {
    it(`stays its signer’s word with ${what}`, async () => {
      assert.ok(await isEstablished(stating({})))
      assert.equal(await isEstablished(stating(change)), false)
    })
  }

  it('stays its signer’s word where the very proof that it names shows nothing', async () => {
    const broken = stating({ evidence: digestOf(changed) })
    assert.equal(await isEstablished(broken, evidenceOf([dataset], changed)), false)
  })

  it('is that of a statement about attributes, and of no other', async () => {
    const other = bundleOf(SLSA, { attributes: [absence] })
    const { statement: _, ...messageSignature } = stating({})
    const { statement } = bundle
    assert.ok(statement)
    const empty: ReportedBundle = { ...bundle, statement: { ...statement, predicate: undefined } }
    for (const stated of [other, messageSignature, empty]) {
      assert.equal(await isEstablished(stated), false)
    }
  })

  it('meets a claim that has to be proved', async () => {
    const rule = `${BLOCKLIST}\n    claims: [{ predicate-type: "${SCAI_TYPE}", pointer: /predicate/attributes/3/conditions/records, equals: 2, word: proved }]`
    const evidence = evidenceOf([dataset], proof)
    const established = await establishAbsence(bundle, await list(CLEAN), evidence)
    const wordOf = async (one: ReportedBundle) => {
      const checks = await checksOf(rule, [one], evidence)
      const claim = checks.find(({ id }) => id === 'policy.claims')
      return [claim?.passed, claim?.word]
    }
    assert.deepEqual(await wordOf({ ...bundle, established }), [true, 'proved'])
    assert.deepEqual(await wordOf(bundle), [false, 'self-asserted'])
  })
})
