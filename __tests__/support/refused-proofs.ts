// SPDX-License-Identifier: Apache-2.0
//
// What a verifier has to refuse, for the test vectors: each takes something
// true and changes one thing.

import { Buffer } from 'node:buffer'
import { type Multiproof, serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { type DatasetProof, serializeProofJson } from '../../src/dataset/proof-v1.ts'
import { type CommittedDataset, proveRecord } from '../../src/dataset/prove-record.ts'
import { ORDER, toScalarBytes } from '../../src/dataset/scheme/scalar.ts'
import { digestOf, VIEW } from './committed-datasets.ts'

/** What is asked, and what must not be taken for its proof. */
export interface Refused {
  readonly why: string
  /** Hex. */
  readonly recordDigest: string
  readonly view: string
  readonly proof: string
}

export interface RefusedSubject {
  readonly dataset: CommittedDataset
  /** The dataset with the nonce of a record. */
  readonly withNonce: (text: string) => CommittedDataset
  readonly member: string
  readonly other: string
  readonly stranger: string
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const withBit = (bytes: Uint8Array, at = 0): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

export const refusedProofs = (subject: RefusedSubject): readonly Refused[] => {
  const prove = (text: string, reveal?: 'attributes'): DatasetProof =>
    proveRecord({ view: VIEW, digest: digestOf(text) }, subject.withNonce(text), reveal)
  const member = prove(subject.member, 'attributes')
  const other = prove(subject.other)
  const stranger = prove(subject.stranger)
  const { path, opening } = member
  if (!path || !opening || !stranger.path) throw new Error('the tree is too small')
  const { steps, leaf } = path
  const [top, next] = steps
  if (!top || !next) throw new Error('the way is too short')
  const c = member.evaluation.subarray(0, 32)
  const s = member.evaluation.subarray(32)
  const zero = new Uint8Array(32)
  const order = toScalarBytes(ORDER)
  const withPath = (change: Partial<typeof path>): DatasetProof => ({
    ...member,
    path: { ...path, ...change },
  })
  const { path: _, ...pathless } = member
  const proofs: Readonly<Record<string, DatasetProof>> = {
    'another commitment': { ...member, commitment: withBit(member.commitment) },
    'another view': { ...member, view: 'text' },
    'the record of the proof is another': { ...member, record: other.record },
    'gamma of another record': { ...member, gamma: other.gamma },
    'gamma and evaluation of another record': {
      ...member,
      gamma: other.gamma,
      evaluation: other.evaluation,
    },
    'everything but the record is of another record': { ...other, record: member.record },
    'gamma is minus gamma': { ...member, gamma: withBit(member.gamma) },
    'gamma is not on the curve': {
      ...member,
      gamma: Uint8Array.of(2, ...new Uint8Array(32).fill(255)),
    },
    'gamma is no compressed point': {
      ...member,
      gamma: Uint8Array.of(4, ...member.gamma.subarray(1)),
    },
    'gamma is zero bytes': { ...member, gamma: new Uint8Array(33) },
    'c is another': { ...member, evaluation: withBit(member.evaluation, 31) },
    's is another': { ...member, evaluation: withBit(member.evaluation, 63) },
    'c is zero': { ...member, evaluation: Buffer.concat([zero, s]) },
    's is zero': { ...member, evaluation: Buffer.concat([c, zero]) },
    'c is the order': { ...member, evaluation: Buffer.concat([order, s]) },
    's is the order': { ...member, evaluation: Buffer.concat([c, order]) },
    'no way': pathless,
    'a way of no steps': withPath({ steps: [] }),
    'the way ends a step early': withPath({ steps: steps.slice(0, -1) }),
    'the way begins a step late': withPath({ steps: steps.slice(1) }),
    'the way has a step more': withPath({ steps: [...steps, { ...top, bit: 255 }] }),
    'bits do not increase': withPath({ steps: [next, top, ...steps.slice(2)] }),
    'two siblings are swapped': withPath({
      steps: [{ ...next, bit: top.bit }, { ...top, bit: next.bit }, ...steps.slice(2)],
    }),
    'a sibling is another': withPath({
      steps: [{ ...top, sibling: withBit(top.sibling) }, ...steps.slice(1)],
    }),
    'a bit number is another': withPath({
      steps: [...steps.slice(0, -1), { ...(steps.at(-1) ?? top), bit: 254 }],
    }),
    'sums of a sibling are others': withPath({
      steps: [{ ...top, siblingSums: withBit(top.siblingSums, 7) }, ...steps.slice(1)],
    }),
    'sums of a sibling are too large': withPath({
      steps: [{ ...top, siblingSums: top.siblingSums.map(() => 255) }, ...steps.slice(1)],
    }),
    'the leaf is that of another record': withPath({ leaf: other.path?.leaf ?? leaf }),
    'the label of the leaf is another': withPath({
      leaf: { ...leaf, label: withBit(leaf.label, 31) },
    }),
    'the value of the leaf is another': withPath({ leaf: { ...leaf, value: withBit(leaf.value) } }),
    'sums of the leaf are others': withPath({ leaf: { ...leaf, sums: withBit(leaf.sums, 7) } }),
    'the way of a stranger ends in the leaf of a member': {
      ...stranger,
      path: { ...stranger.path, leaf },
    },
    'opens a count that is another': {
      ...member,
      opening: { ...opening, count: opening.count + 1n },
    },
    'opens with another salt': { ...member, opening: { ...opening, salt: withBit(opening.salt) } },
    'opens attributes that are others': {
      ...member,
      opening: { ...opening, attributes: { kind: 'open', salt: leaf.value, text: '{}' } },
    },
    'opens what is another record': { ...stranger, opening },
  }
  const good = serializeProofJson(member)
  const texts: Readonly<Record<string, string>> = {
    'a key stands twice': good.replace('{', '{"answer":"member",'),
    'the answer is none': good.replace('"answer":"member"', '"answer":"maybe"'),
    'the type is another': good.replace('dataset-proof/v1', 'dataset-proof/v2'),
    'base64url with padding': good.replace(/"gamma":"([^"]*)"/, '"gamma":"$1="'),
    'of path and leaf, one is missing': JSON.stringify({ ...JSON.parse(good), leaf: undefined }),
    'a bit is 256': JSON.stringify({
      ...JSON.parse(good),
      path: {
        ...JSON.parse(good).path,
        bits: steps.map(({ bit }, index) => (index === 0 ? 256 : bit)),
      },
    }),
    'a count of zero is opened': good.replace(/"count":"\d+"/, '"count":"0"'),
  }
  const askedOf = (proof: { readonly opening?: unknown }, why: string): string =>
    why.includes('stranger') || proof === proofs['opens what is another record']
      ? subject.stranger
      : subject.member
  return [
    ...Object.entries(proofs).map(([why, proof]) => ({
      why,
      recordDigest: hex(digestOf(askedOf(proof, why))),
      view: VIEW,
      proof: serializeProofJson(proof),
    })),
    ...Object.entries(texts).map(([why, proof]) => ({
      why,
      recordDigest: hex(digestOf(subject.member)),
      view: VIEW,
      proof,
    })),
  ]
}

export interface RefusedMultiproof {
  readonly why: string
  /** Hex. */
  readonly proof: string
}

export const refusedMultiproofs = (proof: Multiproof): readonly RefusedMultiproof[] => {
  const bytes = serializeMultiproof(proof)
  const cases: Readonly<Record<string, Uint8Array>> = {
    'begins with other bytes': withBit(bytes),
    'another commitment': serializeMultiproof({ ...proof, commitment: withBit(proof.commitment) }),
    'another list': serializeMultiproof({ ...proof, list: withBit(proof.list) }),
    'another view': serializeMultiproof({ ...proof, view: 'text' }),
    'two evaluations are swapped': serializeMultiproof({
      ...proof,
      evaluations: Buffer.concat([
        proof.evaluations.subarray(97, 194),
        proof.evaluations.subarray(0, 97),
        proof.evaluations.subarray(194),
      ]),
    }),
    'an evaluation is missing': serializeMultiproof({
      ...proof,
      evaluations: proof.evaluations.subarray(97),
    }),
    'it ends early': bytes.subarray(0, -1),
    'a byte follows': Buffer.concat([bytes, Buffer.of(0)]),
    'it has no tree': serializeMultiproof({ ...proof, tree: new Uint8Array() }),
    'the tree is pruned to its root': serializeMultiproof({
      ...proof,
      tree: Buffer.concat([Buffer.of(0), proof.commitment, new Uint8Array(24)]),
    }),
    'a byte of a hash in the tree is another': serializeMultiproof({
      ...proof,
      tree: withBit(proof.tree, proof.tree.length - 30),
    }),
  }
  return Object.entries(cases).map(([why, changed]) => ({ why, proof: hex(changed) }))
}
