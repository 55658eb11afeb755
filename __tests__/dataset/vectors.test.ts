// SPDX-License-Identifier: Apache-2.0
//
// The published test vectors: they are what the code makes, and what the
// verifier says of each.

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ProvenanceError } from '../../src/core/errors.ts'
import { parseCommitment } from '../../src/dataset/commitment-v1.ts'
import { buildRecordList, parseMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { parseProofJson } from '../../src/dataset/proof-v1.ts'
import { nativePrimitives } from '../../src/dataset/scheme/native-primitives.ts'
import { purePrimitives } from '../../src/dataset/scheme/pure-primitives.ts'
import { verifyMultiproof } from '../../src/dataset/verify-multiproof.ts'
import { verifyProof } from '../../src/dataset/verify-proof.ts'
import { datasetVectors } from '../support/dataset-vectors.ts'

const PATH = join(import.meta.dirname, '../../docs/spec/vectors/dataset-commitment-v1.json')
const text = readFileSync(PATH, 'utf8')
const vectors = JSON.parse(text)
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')

const isProofInvalid = (error: unknown): boolean =>
  error instanceof ProvenanceError && error.code === 'PROOF_INVALID'

describe('the test vectors', () => {
  it('are what `npm run dataset-vectors` writes', () => assert.equal(datasetVectors(), text))

  for (const dataset of vectors.datasets) {
    for (const primitives of [purePrimitives, nativePrimitives]) {
      it(`of the dataset ${dataset.name} verify`, async () => {
        const commitment = parseCommitment(dataset.commitment)
        for (const { recordDigest, view, answer, proof, reveals } of dataset.proofs) {
          const asked = { view, digest: bytes(recordDigest) }
          const found = verifyProof(commitment, parseProofJson(proof), asked, primitives)
          assert.equal(found.answer, answer)
          assert.equal(found.opened === undefined, reveals === undefined)
          assert.equal(found.opened?.attributes === undefined, reveals !== 'attributes')
        }
        const { list, view, members, proof } = dataset.multiproof
        const asked = { list: buildRecordList(list.map(bytes)), view }
        const found = await verifyMultiproof(
          commitment,
          parseMultiproof(bytes(proof)),
          asked,
          primitives,
        )
        assert.deepEqual(
          found.members.map((digest) => Buffer.from(digest).toString('hex')),
          members,
        )
      })
    }
  }

  const { commitment, proofs, list, multiproofs } = vectors.refused
  it('hold at least forty things to refuse, each once', () => {
    const reasons = [...proofs, ...multiproofs].map(({ proof }) => proof)
    assert.ok(reasons.length >= 40 && new Set(reasons).size === reasons.length, `${reasons.length}`)
  })
  for (const { why, recordDigest, view, proof } of proofs) {
    it(`refuse a proof: ${why}`, () => {
      for (const primitives of [purePrimitives, nativePrimitives]) {
        const asked = { view, digest: bytes(recordDigest) }
        assert.throws(
          () => verifyProof(parseCommitment(commitment), parseProofJson(proof), asked, primitives),
          isProofInvalid,
        )
      }
    })
  }
  for (const { why, proof } of multiproofs) {
    it(`refuse a multiproof: ${why}`, async () => {
      const asked = { list: buildRecordList(list.map(bytes)), view: 'record' }
      const work = async () =>
        verifyMultiproof(
          parseCommitment(commitment),
          parseMultiproof(bytes(proof)),
          asked,
          nativePrimitives,
        )
      await assert.rejects(work, isProofInvalid)
    })
  }
})

describe('a second implementation, out of the text of the specification', () => {
  const hasPython = spawnSync('python3', ['--version']).status === 0
  it('agrees with every vector', { skip: !hasPython && 'python3 is not installed' }, () => {
    const script = join(import.meta.dirname, '../../interop/oracles/dataset_proofs.py')
    const { stdout, stderr, status } = spawnSync('python3', [script, PATH], { encoding: 'utf8' })
    assert.equal(status, 0, `${stdout}${stderr}`)
    assert.match(stdout, /^1\d\d agree, 0 differ\n$/)
  })
})
