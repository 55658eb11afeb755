// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import {
  type DatasetCommitment,
  parseCommitment,
  serializeCommitment,
} from '../../src/dataset/commitment-v1.ts'
import {
  type DatasetProof,
  parseProofJson,
  serializeProofJson,
} from '../../src/dataset/proof-v1.ts'
import { proveRecord } from '../../src/dataset/prove-record.ts'
import { multiplyGenerator } from '../../src/dataset/scheme/evaluate.ts'
import { createLabelBatch } from '../../src/dataset/scheme/label-batch.ts'
import { nativePrimitives } from '../../src/dataset/scheme/native-primitives.ts'
import { purePrimitives } from '../../src/dataset/scheme/pure-primitives.ts'
import { eightBytes } from '../../src/dataset/scheme/tagged-hash.ts'
import { type AskedRecord, verifyProof } from '../../src/dataset/verify-proof.ts'
import {
  CANONICALISER,
  commitRecords,
  digestOf,
  randomScalar,
  VIEW,
} from '../support/committed-datasets.ts'
import { propertyRuns } from '../support/property-runs.ts'

const asked = (text: string): AskedRecord => ({ view: VIEW, digest: digestOf(text) })
const texts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `record ${index}`)

const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    assert.ok(error instanceof ProvenanceError, String(error))
    return error.code
  }
  return assert.fail('it was accepted')
}

describe('a proof about a record', () => {
  for (const count of [0, 1, 2, 3, 40, 200]) {
    it(`of a dataset of ${count} says whether it is a member`, () => {
      const dataset = commitRecords(texts(count).map((text) => ({ text })))
      for (const text of [...texts(Math.min(count, 8)), 'another', 'record', '']) {
        const proof = proveRecord(asked(text), dataset)
        const json = parseProofJson(serializeProofJson(proof))
        for (const primitives of [purePrimitives, nativePrimitives]) {
          const { answer } = verifyProof(dataset.commitment, json, asked(text), primitives)
          assert.equal(answer, texts(count).includes(text) ? 'member' : 'non-member')
          assert.equal(answer, proof.answer)
        }
      }
    })
  }

  it('opens count and attributes of a member, and nothing of another', () => {
    const dataset = commitRecords([{ text: 'twice', count: 2 }, { text: 'once' }])
    const open = (text: string, reveal?: 'count' | 'attributes') =>
      verifyProof(
        dataset.commitment,
        parseProofJson(serializeProofJson(proveRecord(asked(text), dataset, reveal))),
        asked(text),
        nativePrimitives,
      )
    assert.deepEqual(open('twice'), { answer: 'member' })
    assert.deepEqual(open('twice', 'count'), { answer: 'member', opened: { count: 2n } })
    assert.deepEqual(open('twice', 'attributes'), {
      answer: 'member',
      opened: { count: 2n, attributes: '{"text":{"5":2}}' },
    })
    assert.deepEqual(open('never', 'attributes'), { answer: 'non-member' })
  })

  it('does not open a record that shows one class and is counted by another', () => {
    const attributes = '{"license":{"MIT":1}}'
    const records = [
      { text: 'honest', classIndex: 1, attributes },
      { text: 'false', classIndex: 0, attributes },
    ]
    const cheat = commitRecords(records, { classes: ['CC-BY-4.0', 'MIT'] })
    const open = (text: string, reveal: 'count' | 'attributes') =>
      verifyProof(
        cheat.commitment,
        proveRecord(asked(text), cheat, reveal),
        asked(text),
        nativePrimitives,
      ).answer
    assert.equal(open('honest', 'attributes'), 'member')
    assert.equal(open('false', 'count'), 'member')
    assert.equal(
      refusal(() => open('false', 'attributes')),
      'PROOF_INVALID',
    )
  })

  it('has at most 1.8 KiB of JSON with as many steps as a million records have', () => {
    const dataset = commitRecords(texts(200).map((text) => ({ text })))
    const proof = proveRecord(asked('another'), dataset)
    const [step] = proof.path?.steps ?? []
    assert.ok(step && proof.path)
    const steps = Array.from({ length: 23 }, (_, bit) => ({ ...step, bit: bit + 3 }))
    const long = serializeProofJson({ ...proof, path: { ...proof.path, steps } })
    assert.ok(long.length <= 1_843, `${long.length} characters`)
  })
})

// ---- manipulations ---------------------------------------------------------------------

const dataset = commitRecords(
  texts(120).map((text, index) => ({ text, classIndex: index % 2, count: 1 + (index % 3) })),
  { classes: ['CC-BY-4.0', 'MIT'] },
)
const other = commitRecords(texts(120).map((text) => ({ text })))
const MEMBER = 'record 7'
const STRANGER = 'somebody'

interface Attempt {
  readonly commitment: DatasetCommitment
  readonly proof: DatasetProof
  readonly record: AskedRecord
}

const attemptOf = (text: string): Attempt => ({
  commitment: dataset.commitment,
  proof: proveRecord(asked(text), dataset, 'attributes'),
  record: asked(text),
})

const path = ({ proof }: Attempt): NonNullable<DatasetProof['path']> =>
  proof.path ?? assert.fail('no path')
const withPath = (
  attempt: Attempt,
  change: Partial<NonNullable<DatasetProof['path']>>,
): Attempt => ({
  ...attempt,
  proof: { ...attempt.proof, path: { ...path(attempt), ...change } },
})
const flipBit = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte))

type Manipulation = (attempt: Attempt, pick: (below: number) => number) => Attempt

/** Each takes something true and makes it say something else. */
const MANIPULATIONS: Readonly<Record<string, Manipulation>> = {
  'another record': (a) => ({ ...a, record: asked('record 8') }),
  'another record, named in the proof too': (a) => ({
    ...a,
    record: asked('record 8'),
    proof: { ...a.proof, record: digestOf('record 8') },
  }),
  'another view': (a) => ({ ...a, record: { ...a.record, view: 'text' } }),
  'another view, named in the proof too': (a) => ({
    ...a,
    record: { ...a.record, view: 'text' },
    proof: { ...a.proof, view: 'text' },
  }),
  'another commitment': (a) => ({ ...a, commitment: other.commitment }),
  'another commitment, named in the proof too': (a) => ({
    ...attemptOf(MEMBER),
    proof: { ...a.proof, commitment: proveRecord(asked(MEMBER), other).commitment },
    commitment: other.commitment,
  }),
  'the value of another record': (a) => ({
    ...a,
    proof: { ...a.proof, gamma: proveRecord(asked('record 9'), dataset).gamma },
  }),
  'value and evaluation of another record': (a) => {
    const { gamma, evaluation } = proveRecord(asked('record 9'), dataset)
    return { ...a, proof: { ...a.proof, gamma, evaluation } }
  },
  'everything of another record': (a) => ({
    ...a,
    proof: { ...proveRecord(asked('record 9'), dataset), record: a.record.digest },
  }),
  'the way of another record': (a) => ({
    ...a,
    proof: { ...a.proof, path: path(attemptOf('record 9')) },
  }),
  'a value under another key': (a) => {
    const { gamma, evaluation } = proveRecord(a.record, { ...dataset, secret: other.secret })
    return { ...a, proof: { ...a.proof, gamma, evaluation } }
  },
  'another public key': (a) => ({
    ...a,
    commitment: {
      ...a.commitment,
      publicKey: Buffer.from(multiplyGenerator(randomScalar())).toString('base64url'),
    },
  }),
  'a bit of the value': (a, pick) => ({
    ...a,
    proof: { ...a.proof, gamma: flipBit(a.proof.gamma, pick(8 * a.proof.gamma.length)) },
  }),
  'a bit of the evaluation': (a, pick) => ({
    ...a,
    proof: { ...a.proof, evaluation: flipBit(a.proof.evaluation, pick(512)) },
  }),
  'an evaluation of zeros': (a) => ({
    ...a,
    proof: { ...a.proof, evaluation: new Uint8Array(64) },
  }),
  'an evaluation beyond the order': (a) => ({
    ...a,
    proof: { ...a.proof, evaluation: new Uint8Array(64).fill(255) },
  }),
  'a value off the curve': (a) => ({
    ...a,
    proof: { ...a.proof, gamma: Uint8Array.of(2, ...new Uint8Array(32).fill(255)) },
  }),
  'the identity as value': (a) => ({ ...a, proof: { ...a.proof, gamma: new Uint8Array(33) } }),
  'a way that ends early': (a, pick) =>
    withPath(a, { steps: path(a).steps.slice(0, pick(path(a).steps.length)) }),
  'a way that begins late': (a, pick) =>
    withPath(a, { steps: path(a).steps.slice(1 + pick(path(a).steps.length - 1)) }),
  'a longer way': (a) =>
    withPath(a, {
      steps: [
        ...path(a).steps,
        { bit: 255, sibling: randomBytes(32), siblingSums: new Uint8Array(16) },
      ],
    }),
  'two siblings swapped': (a, pick) => {
    const steps = [...path(a).steps]
    const at = pick(steps.length - 1)
    const [first, second] = steps.slice(at, at + 2)
    if (!first || !second) return withPath(a, { steps: [] })
    steps.splice(at, 2, { ...second, bit: first.bit }, { ...first, bit: second.bit })
    return withPath(a, { steps })
  },
  'a bit number changed': (a, pick) => {
    const at = pick(path(a).steps.length)
    return withPath(a, {
      steps: path(a).steps.map((step, index) =>
        index === at ? { ...step, bit: (step.bit + 1 + pick(254)) % 256 } : step,
      ),
    })
  },
  'a bit of a sibling': (a, pick) => {
    const at = pick(path(a).steps.length)
    const bit = pick(256)
    return withPath(a, {
      steps: path(a).steps.map((step, index) =>
        index === at ? { ...step, sibling: flipBit(step.sibling, bit) } : step,
      ),
    })
  },
  'a bit of the counts of a sibling': (a, pick) => {
    const at = pick(path(a).steps.length)
    const bit = pick(128)
    return withPath(a, {
      steps: path(a).steps.map((step, index) =>
        index === at ? { ...step, siblingSums: flipBit(step.siblingSums, bit) } : step,
      ),
    })
  },
  'a bit of the label of the leaf': (a, pick) =>
    withPath(a, { leaf: { ...path(a).leaf, label: flipBit(path(a).leaf.label, pick(256)) } }),
  'a bit of the value of the leaf': (a, pick) =>
    withPath(a, { leaf: { ...path(a).leaf, value: flipBit(path(a).leaf.value, pick(256)) } }),
  'a bit of the counts of the leaf': (a, pick) =>
    withPath(a, { leaf: { ...path(a).leaf, sums: flipBit(path(a).leaf.sums, pick(128)) } }),
  'the leaf of another record': (a) => withPath(a, { leaf: path(attemptOf('record 9')).leaf }),
  'no way at all': (a) => {
    const { path: _, ...proof } = a.proof
    return { ...a, proof }
  },
  'counts of the commitment changed': (a) => ({
    ...a,
    commitment: {
      ...a.commitment,
      classes: { attribute: 'license', names: ['CC-BY-4.0', 'MIT'], counts: ['0', '1'] },
    },
  }),
}

/** Only of a member: what it opens. */
const OPENINGS: Readonly<Record<string, Manipulation>> = {
  'another count': (a) => ({
    ...a,
    proof: { ...a.proof, opening: { ...opening(a), count: opening(a).count + 1n } },
  }),
  'another salt': (a, pick) => ({
    ...a,
    proof: {
      ...a.proof,
      opening: { ...opening(a), salt: flipBit(opening(a).salt, pick(256)) },
    },
  }),
  'other attributes': (a) => ({
    ...a,
    proof: {
      ...a.proof,
      opening: {
        ...opening(a),
        attributes: { kind: 'open', salt: randomBytes(32), text: '{}' },
      },
    },
  }),
  'the opening of another': (a) => ({
    ...a,
    proof: { ...a.proof, opening: opening(attemptOf('record 9')) },
  }),
}
const opening = ({ proof }: Attempt): NonNullable<DatasetProof['opening']> =>
  proof.opening ?? assert.fail('no opening')

const pickRandom = (below: number): number =>
  below < 1 ? 0 : randomBytes(4).readUInt32BE() % below

/** Attempts of a run, over all manipulations. */
const ATTEMPTS = 10_000 * propertyRuns(1).numRuns

describe('a proof that was tampered with', () => {
  const good = [attemptOf(MEMBER), attemptOf(STRANGER)]

  it('starts from proofs that hold', () => {
    for (const { commitment, proof, record } of good) {
      verifyProof(commitment, proof, record, nativePrimitives)
    }
  })

  it('has more than twenty kinds', () => {
    assert.ok(Object.keys(MANIPULATIONS).length >= 20)
  })

  for (const [what, manipulate] of Object.entries(MANIPULATIONS)) {
    it(`is refused with ${what}`, () => {
      const attempts = Math.ceil(ATTEMPTS / Object.keys(MANIPULATIONS).length)
      const primitives = nativePrimitives
      for (let run = 0; run < attempts; run += 1) {
        const attempt = manipulate(good[run % 2] ?? assert.fail(), pickRandom)
        const { commitment, proof, record } = attempt
        assert.equal(
          refusal(() => verifyProof(commitment, proof, record, primitives)),
          'PROOF_INVALID',
        )
      }
    })
  }

  for (const [what, manipulate] of Object.entries(OPENINGS)) {
    it(`is refused with ${what}`, () => {
      const { commitment, proof, record } = manipulate(attemptOf(MEMBER), pickRandom)
      const code = refusal(() => verifyProof(commitment, proof, record, nativePrimitives))
      assert.equal(code, 'PROOF_INVALID')
    })
  }

  it('opens no member that is another record', () => {
    const { commitment, proof, record } = attemptOf(STRANGER)
    const opened = { ...proof, opening: opening(attemptOf(MEMBER)) }
    const code = refusal(() => verifyProof(commitment, opened, record, nativePrimitives))
    assert.equal(code, 'PROOF_INVALID')
  })
})

// ---- forms -----------------------------------------------------------------------------

describe('the labels of a batch', () => {
  it('are those that the plain functions give', () => {
    const { commitment, secret } = dataset
    const context = Buffer.from(commitment.context, 'base64url')
    const batch = createLabelBatch({
      privateKey: secret.privateKey,
      context,
      canonicaliser: CANONICALISER,
      view: VIEW,
      randomScalar,
    })
    for (const count of [0, 1, 2, 1_024, 1_025]) {
      const records = texts(count)
      const digests = Buffer.concat(records.map(digestOf))
      const labels = new Uint8Array(32 * count)
      batch(digests, labels)
      for (const [index, text] of records.entries()) {
        if (index % 100 !== 0 && index < 1_020) continue
        const label = labels.subarray(32 * index, 32 * index + 32)
        const found = proveRecord(asked(text), dataset).path?.leaf.label
        if (index < 120) assert.deepEqual(Buffer.from(label), Buffer.from(found ?? []))
        else assert.notDeepEqual(Buffer.from(label), Buffer.from(found ?? []))
      }
    }
  })
})

describe('the forms of commitment and proof', () => {
  it('come back as they were', () => {
    const text = serializeCommitment(dataset.commitment)
    assert.deepEqual(parseCommitment(text), dataset.commitment)
    const proof = serializeProofJson(attemptOf(MEMBER).proof)
    assert.equal(serializeProofJson(parseProofJson(proof)), proof)
  })

  const commitmentText = serializeCommitment(dataset.commitment)
  const badCommitments: Readonly<Record<string, string>> = {
    'no JSON': '{',
    'a list': '[]',
    'white space': commitmentText.replace(',', ', '),
    'a field that is not known': commitmentText.replace('{', '{"a":1,'),
    'another suite': commitmentText.replace('critbit/v1', 'critbit/v2'),
    'another type': commitmentText.replace('dataset-commitment/v1', 'dataset-commitment/v2'),
    'a key twice': commitmentText.replace('{', '{"classes":1,'),
    'a short root': commitmentText.replace(/"root":"[^"]{4}/, '"root":"'),
    'a negative count': commitmentText.replace(/"total":\d+/, '"total":-1'),
    'a view twice': commitmentText.replace('["record"]', '["record","record"]'),
    'no view': commitmentText.replace('["record"]', '[]'),
    'a count beyond 64 bits': commitmentText.replace(
      /"counts":\["\d+"/,
      `"counts":["${2n ** 64n}"`,
    ),
  }
  for (const [what, text] of Object.entries(badCommitments)) {
    it(`refuse a commitment with ${what}`, () => {
      assert.notEqual(text, commitmentText)
      assert.equal(
        refusal(() => parseCommitment(text)),
        'COMMITMENT_INVALID',
      )
    })
  }

  it('never throw anything but a coded error', () => {
    const proofText = serializeProofJson(attemptOf(MEMBER).proof)
    fc.assert(
      fc.property(
        fc.constantFrom(proofText, commitmentText),
        fc.nat(),
        fc.string({ maxLength: 4 }),
        fc.nat({ max: 8 }),
        (text, position, inserted, cut) => {
          const at = position % text.length
          const changed = text.slice(0, at) + inserted + text.slice(at + cut)
          for (const parse of [parseProofJson, parseCommitment]) {
            try {
              parse(changed)
            } catch (error) {
              assert.ok(error instanceof ProvenanceError, String(error))
            }
          }
        },
      ),
      propertyRuns(400),
    )
  })

  it('refuse counts that are not eight bytes each', () => {
    const { proof } = attemptOf(MEMBER)
    assert.ok(proof.path)
    const leaf = { ...proof.path.leaf, sums: eightBytes(1n).subarray(1) }
    const text = serializeProofJson({ ...proof, path: { ...proof.path, leaf } })
    assert.equal(
      refusal(() => parseProofJson(text)),
      'PROOF_INVALID',
    )
  })
})
