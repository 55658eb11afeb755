// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import { serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { serializeProofJson } from '../../src/dataset/proof-v1.ts'
import { proveRecord } from '../../src/dataset/prove-record.ts'
import { checkProof, type GivenProof, viewsOf } from '../../src/proof-page/check-proof.ts'
import { placeOf } from '../../src/proof-page/given-files.ts'
import { listFinding, recordFinding } from '../../src/proof-page/proof-words.ts'
import {
  commitRecords,
  digestOf,
  listOf,
  proveListOf,
  VIEW,
} from '../support/committed-datasets.ts'

const dataset = commitRecords(
  Array.from({ length: 9 }, (_, index) => ({ text: `record ${index}` })),
  { canonicaliser: 'jsonl-raw-v1' },
)
const commitment = Buffer.from(serializeCommitment(dataset.commitment))
const proofOf = (text: string): Buffer =>
  Buffer.from(serializeProofJson(proveRecord({ view: VIEW, digest: digestOf(text) }, dataset)))
const hex = (text: string): string => Buffer.from(digestOf(text)).toString('hex')
const good: GivenProof = {
  commitment,
  proof: proofOf('record 3'),
  record: Buffer.from('record 3\n'),
  recordForm: 'bytes',
}

type Change = { readonly [K in keyof GivenProof]?: GivenProof[K] | undefined }

describe('the words of a proof', () => {
  it('say what is proved and what is not', async () => {
    const { tone, title, lists } = await checkProof(good)
    assert.deepEqual(
      [tone, title, lists.map(({ heading }) => heading)],
      [
        'proved',
        'Proved: the record is in the committed dataset',
        ['What is proved', 'What is not proved'],
      ],
    )
  })

  const list = ['record 1', 'another', 'a third']
  const listProof = serializeMultiproof(proveListOf(listOf(list), dataset))
  const listBytes = Buffer.from(list.map(hex).join('\n'))
  const cases: Readonly<Record<string, readonly [Change, string, RegExp]>> = {
    'no commitment': [{ commitment: undefined }, 'waiting', /^Give the commitment\.$/],
    'no proof and no record': [
      { proof: undefined, record: undefined },
      'waiting',
      /proof and the record\.$/,
    ],
    'a multiproof without a list': [
      { proof: listProof, record: undefined },
      'waiting',
      /^Give the list\.$/,
    ],
    'another list': [
      { proof: listProof, record: Buffer.from(hex('x')) },
      'refused',
      /another list/,
    ],
    'a view that is none of the commitment': [
      { view: 'text' },
      'refused',
      /about the view "record"/,
    ],
    'a view of another kind': [{ view: 'sound' }, 'refused', /is no view of a record/],
    'a value of the record itself': [{ recordForm: 'value' }, 'refused', /not as a value/],
    'a digest for a view that is none of the commitment': [
      { view: 'text', recordForm: 'digest', record: Buffer.from(hex('record 3')) },
      'refused',
      /about the view "record"/,
    ],
    'half a digest': [
      { recordForm: 'digest', record: Buffer.from(hex('record 3').slice(1)) },
      'refused',
      /not 64 hex digits/,
    ],
    'a proof that is no UTF-8': [{ proof: Buffer.from([0xff]) }, 'refused', /not UTF-8/],
    'a proof with a mark of byte order': [
      { proof: Buffer.concat([Buffer.from('\ufeff'), proofOf('record 3')]) },
      'refused',
      /not JSON/,
    ],
    'a large commitment': [
      { commitment: Buffer.alloc(2 ** 20 + 1, 32) },
      'refused',
      /the limit is/,
    ],
    'an empty record, which is another': [{ record: Buffer.alloc(0) }, 'refused', /another record/],
  }
  for (const [what, [change, tone, words]] of Object.entries(cases)) {
    it(`say ${tone} for ${what}`, async () => {
      const finding = await checkProof(withChange(change))
      assert.equal(finding.tone, tone)
      assert.match(finding.summary, words)
    })
  }

  it('speak of a value where the view is not the record itself', () => {
    const context = {
      commitment: {
        ...dataset.commitment,
        recordModel: { ...dataset.commitment.recordModel, views: [VIEW, 'source-domain'] },
      },
      view: 'source-domain',
      named: hex('commitment'),
      isByDigest: false,
    }
    const one = recordFinding({ answer: 'non-member' }, { ...context, digest: hex('a') })
    assert.equal(one.title, 'Proved: this value is not in the committed dataset')
    assert.ok(one.lists[1]?.lines[0]?.includes('made this view of every record'))
    const many = listFinding({ members: [], nonMembers: 3 }, context)
    assert.equal(many.title, 'Proved: none of the 3 values is in the committed dataset')
  })

  it('warn that a digest has to be of canonical bytes, where one was given', async () => {
    const warned = async (given: GivenProof): Promise<boolean> =>
      (await checkProof(given)).lists
        .flatMap(({ lines }) => lines)
        .some((line) => line.includes('is of canonical bytes (jsonl-raw-v1)'))
    const digest = Buffer.from(hex('record 3'))
    assert.equal(await warned(good), false)
    assert.equal(await warned({ ...good, record: digest, recordForm: 'digest' }), true)
    assert.equal(await warned({ ...good, proof: listProof, record: listBytes }), true)
  })

  it('count a list, and let others have a turn', async () => {
    const done: number[] = []
    const finding = await checkProof(
      { ...good, proof: listProof, record: listBytes },
      async (count) => {
        done.push(count)
      },
    )
    assert.equal(finding.title, 'Proved: 1 of the 3 records is in the committed dataset')
    assert.ok(finding.lists.some(({ lines }) => lines.includes(hex('record 1'))))
    assert.deepEqual(done, [1, 2, 3])
  })
})

const withChange = (change: Change): GivenProof => {
  const entries = Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined)
  return { recordForm: good.recordForm, ...Object.fromEntries(entries) }
}

describe('a file', () => {
  it('finds its place by its content', () => {
    const multiproof = serializeMultiproof(proveListOf(listOf(['a']), dataset))
    const places = [
      [commitment, 'commitment'],
      [good.proof, 'proof'],
      [multiproof, 'proof'],
      ['{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}', 'bundle'],
      ['{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}', 'trust'],
      [
        '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n{"mediaType":"x"}',
        'trust',
      ],
      ['{"mediaType":"application/vnd.dev.sigstore.clienttrustconfig.v0.1+json"}', 'trust'],
      ['-----BEGIN PUBLIC KEY-----\n', 'trust'],
      ['{"type":7}', 'record'],
      ['anything', 'record'],
      ['', 'record'],
    ] as const
    for (const [content, place] of places) assert.equal(placeOf(Buffer.from(content ?? '')), place)
  })
  it('of a commitment names its views, and another none', () => {
    assert.deepEqual(viewsOf(commitment), [VIEW])
    assert.deepEqual([viewsOf(undefined), viewsOf(Buffer.from('{}'))], [[], []])
  })
})
