// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { buildVerifierDeclaration, buildVerifierModule } from '../../scripts/browser-bundles.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import { serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { serializeProofJson } from '../../src/dataset/proof-v1.ts'
import { proveRecord } from '../../src/dataset/prove-record.ts'
import { recordDigest, verifyList, verifyRecord } from '../../src/dataset-verifier/index.ts'
import {
  commitRecords,
  digestOf,
  listOf,
  proveListOf,
  VIEW,
} from '../support/committed-datasets.ts'
import { runWithoutNode } from '../support/run-without-node.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof ProvenanceError ? error.code : String(error)
  }
  return 'accepted'
}

const dataset = commitRecords([{ text: 'one', count: 3 }, { text: 'two' }, { text: 'three' }])
const commitment = serializeCommitment(dataset.commitment)
const proofOf = (text: string): string =>
  serializeProofJson(proveRecord({ view: VIEW, digest: digestOf(text) }, dataset, 'count'))

describe('the verifier by itself', () => {
  it('answers for a member, with what was opened, and for another record', () => {
    const facts = { commitment: hex(digestOf(commitment)), view: VIEW }
    assert.deepEqual(
      verifyRecord({ commitment, proof: proofOf('one'), recordDigest: digestOf('one') }),
      { ...facts, answer: 'member', opened: { count: 3n } },
    )
    assert.deepEqual(
      verifyRecord({ commitment, proof: proofOf('four'), recordDigest: digestOf('four') }),
      { ...facts, answer: 'non-member' },
    )
  })

  it('answers for a list', async () => {
    const words = ['one', 'three', 'four']
    const answer = await verifyList({
      commitment,
      proof: serializeMultiproof(proveListOf(listOf(words), dataset)),
      list: words.map((word) => hex(digestOf(word))).join('\n'),
    })
    const members = ['one', 'three'].map((word) => hex(digestOf(word))).sort()
    assert.deepEqual([answer.members, answer.nonMembers], [members, 1])
  })

  it('refuses with a code', () => {
    const question = { commitment, proof: proofOf('one'), recordDigest: digestOf('one') }
    const cases: readonly (readonly [Partial<typeof question> & { view?: string }, string])[] = [
      [{ recordDigest: digestOf('two') }, 'PROOF_INVALID'],
      [{ view: 'text' }, 'PROOF_INVALID'],
      [{ proof: '{}' }, 'PROOF_INVALID'],
      [{ commitment: `${commitment}\n` }, 'COMMITMENT_INVALID'],
      [{ commitment: '{}' }, 'COMMITMENT_INVALID'],
    ]
    for (const [change, code] of cases) {
      assert.equal(
        codeOf(() => verifyRecord({ ...question, ...change })),
        code,
      )
    }
  })

  it('makes the digest of a record as the commitment says, by the view that is asked about', () => {
    const lines = commitment
      .replace('test-raw-v1', 'jsonl-jcs-v1')
      .replace('["record"]', '["record","text:body"]')
    const record = Buffer.from('{ "body": "two  words ",\t"a": 1 }\r\n')
    assert.deepEqual(
      hex(recordDigest(lines, record)),
      hex(digestOf('{"a":1,"body":"two  words "}')),
    )
    assert.deepEqual(hex(recordDigest(lines, record, 'text:body')), hex(digestOf('two words')))
  })

  it('says so where it does not know how records are made, or they are not made so', () => {
    const lines = commitment.replace('test-raw-v1', 'jsonl-jcs-v1')
    const cases = [
      [commitment, 'one', 'COMMITMENT_INVALID'],
      [lines, 'no JSON', 'INPUT_INVALID'],
    ] as const
    for (const [text, record, code] of cases) {
      assert.equal(
        codeOf(() => recordDigest(text, Buffer.from(record))),
        code,
      )
    }
    assert.equal(
      codeOf(() => recordDigest(lines, Buffer.from('{}'), 'text:body')),
      'INPUT_INVALID',
    )
  })
})

describe('the built verifier', () => {
  let module = ''
  before(() => {
    module = buildVerifierModule().text
  })

  it('names nothing of Node and evaluates no text', () => {
    assert.doesNotMatch(
      module,
      /['"`]node:|\brequire\(|\bprocess\.|\bBuffer\b|\beval\(|new Function|\bimport\b/,
    )
  })

  it('is the same each time', () => {
    assert.equal(buildVerifierModule().text, module)
  })

  it('answers where there is no Node', () => {
    const ask = (text: string): string =>
      `try {
         const digest = recordDigest(commitment, new TextEncoder().encode(${JSON.stringify(`${text}\n`)}))
         const { answer, opened } = verifyRecord({ commitment, proof, recordDigest: digest })
         print([answer, String(opened?.count)])
       } catch (error) { print([error.code]) }`
    const lines = commitRecords([{ text: 'one', count: 3 }], { canonicaliser: 'jsonl-raw-v1' })
    const asked = { view: VIEW, digest: digestOf('one') }
    const linesProof = serializeProofJson(proveRecord(asked, lines, 'count'))
    const printed = runWithoutNode(
      module,
      `import { recordDigest, verifyRecord } from 'verifier'
       const commitment = ${JSON.stringify(serializeCommitment(lines.commitment))}
       const proof = ${JSON.stringify(linesProof)}
       print([typeof process, typeof Buffer, typeof require, typeof fetch])
       ${ask('one')}
       ${ask('two')}`,
    )
    assert.deepEqual(printed, [
      ['undefined', 'undefined', 'undefined', 'undefined'],
      ['member', '3'],
      ['PROOF_INVALID'],
    ])
  })

  it('has types that name no other file', () => {
    const declaration = buildVerifierDeclaration()
    assert.match(declaration, /export declare const verifyRecord/)
    assert.doesNotMatch(declaration, /\bimport\b|\bfrom\b '/)
  })

  it('is what package.json exports', () => {
    const root = join(import.meta.dirname, '../..')
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    assert.deepEqual(exports['./dataset-verifier'], {
      types: './dist/dataset-verifier/index.d.ts',
      default: './dist/dataset-verifier/index.js',
    })
  })
})
