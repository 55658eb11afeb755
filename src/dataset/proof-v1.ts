// SPDX-License-Identifier: Apache-2.0
//
// proof.json, version 1: one record, and where the way of its label ends.
// `answer` is for readers; the verifier finds its own.
// docs/spec/dataset-commitment-v1.md §9.

import { parseBase64url, toBase64url } from '../core/base64url.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { concat } from '../core/concat.ts'
import { ProvenanceError } from '../core/errors.ts'
import { parseHex, toHex } from '../core/hex.ts'
import { MAX_PROOF_BYTES } from '../core/limits.ts'
import { TYPE_NAMESPACE } from '../core/namespace.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { LABEL_BITS } from './scheme/label-bits.ts'
import type { Path, PathStep } from './scheme/path-proof.ts'
import { PROOF_BYTES } from './scheme/poprf.ts'
import { POINT_BYTES } from './scheme/primitives.ts'
import { HASH_BYTES } from './scheme/tagged-hash.ts'

export const PROOF_TYPE = `${TYPE_NAMESPACE}/dataset-proof/v1`

export const ANSWERS = ['member', 'non-member'] as const
export type Answer = (typeof ANSWERS)[number]

/** Count of a record, and its attributes where they are opened too. */
export interface Opening {
  readonly count: bigint
  /** 32 bytes. */
  readonly salt: Uint8Array
  /** What the leaf commits to beside the count: its digest, or all that it takes to compute it. */
  readonly attributes:
    | { readonly kind: 'closed'; readonly digest: Uint8Array }
    | { readonly kind: 'open'; readonly salt: Uint8Array; readonly text: string }
}

export interface DatasetProof {
  /** SHA-256 of the commitment, 32 bytes. */
  readonly commitment: Uint8Array
  readonly view: string
  /** SHA-256 of the canonical bytes of the view, 32 bytes. */
  readonly record: Uint8Array
  readonly answer: Answer
  readonly gamma: Uint8Array
  readonly evaluation: Uint8Array
  /** Absent in a proof about the empty dataset. */
  readonly path?: Path
  readonly opening?: Opening
}

export const serializeProofJson = (proof: DatasetProof): string => {
  const { path, opening } = proof
  return canonicalJson({
    type: PROOF_TYPE,
    commitment: { sha256: toHex(proof.commitment) },
    view: proof.view,
    record: { sha256: toHex(proof.record) },
    answer: proof.answer,
    gamma: toBase64url(proof.gamma),
    evaluation: toBase64url(proof.evaluation),
    ...(path === undefined ? {} : pathJson(path)),
    ...(opening === undefined ? {} : { opening: openingJson(opening) }),
  })
}

const pathJson = ({ steps, leaf }: Path): JsonObject => {
  const sums = concat(...steps.map(({ siblingSums }) => siblingSums))
  return {
    path: {
      bits: steps.map(({ bit }) => bit),
      siblings: toBase64url(concat(...steps.map(({ sibling }) => sibling))),
      ...(leaf.sums.length === 0 ? {} : { sums: toBase64url(sums) }),
    },
    leaf: {
      label: toBase64url(leaf.label),
      value: toBase64url(leaf.value),
      ...(leaf.sums.length === 0 ? {} : { sums: toBase64url(leaf.sums) }),
    },
  }
}

const openingJson = ({ count, salt, attributes }: Opening): JsonObject => ({
  count: String(count),
  salt: toBase64url(salt),
  ...(attributes.kind === 'closed'
    ? { attributesDigest: toBase64url(attributes.digest) }
    : { attributes: attributes.text, attributesSalt: toBase64url(attributes.salt) }),
})

/** @throws PROOF_INVALID */
export const parseProofJson = (text: string): DatasetProof => {
  if (text.length > MAX_PROOF_BYTES) refuse(`it has more than ${MAX_PROOF_BYTES} characters`)
  const value = object(parseStrictJson(text, refuse), 'the proof')
  if (value.type !== PROOF_TYPE) refuse(`type is ${shown(value.type)}, expected ${PROOF_TYPE}`)
  const answer = ANSWERS.find((known) => known === value.answer)
  const { path, leaf } = value
  if ((path === undefined) !== (leaf === undefined)) refuse('of path and leaf, one is missing')
  return {
    commitment: fromHex(object(value.commitment, 'commitment').sha256, 'commitment.sha256'),
    view: asString(value.view) ?? refuse(`view is ${shown(value.view)}`),
    record: fromHex(object(value.record, 'record').sha256, 'record.sha256'),
    answer: answer ?? refuse(`answer is ${shown(value.answer)}`),
    gamma: bytes(value.gamma, 'gamma', POINT_BYTES),
    evaluation: bytes(value.evaluation, 'evaluation', PROOF_BYTES),
    ...(path === undefined ? {} : { path: readPath(object(path, 'path'), object(leaf, 'leaf')) }),
    ...(value.opening === undefined
      ? {}
      : { opening: readOpening(object(value.opening, 'opening')) }),
  }
}

const readPath = (path: JsonObject, leaf: JsonObject): Path => {
  const bits = (asArray(path.bits) ?? refuse('path.bits is no list')).map((bit) =>
    typeof bit === 'number' && Number.isInteger(bit) && bit >= 0 && bit < LABEL_BITS
      ? bit
      : refuse(`a bit of path.bits is ${shown(bit)}`),
  )
  if (bits.length > LABEL_BITS) refuse(`path.bits has ${bits.length} entries`)
  const leafSums = leaf.sums === undefined ? new Uint8Array() : bytes(leaf.sums, 'leaf.sums')
  if (leafSums.length % 8 !== 0) refuse(`leaf.sums has ${leafSums.length} bytes`)
  const sumsBytes = leafSums.length
  const siblings = bytes(path.siblings, 'path.siblings', bits.length * HASH_BYTES)
  const sums =
    path.sums === undefined
      ? new Uint8Array()
      : bytes(path.sums, 'path.sums', bits.length * sumsBytes)
  if (sums.length !== bits.length * sumsBytes) refuse('of leaf.sums and path.sums, one is missing')
  return {
    steps: bits.map(
      (bit, at): PathStep => ({
        bit,
        sibling: siblings.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
        siblingSums: sums.subarray(at * sumsBytes, (at + 1) * sumsBytes),
      }),
    ),
    leaf: {
      label: bytes(leaf.label, 'leaf.label', HASH_BYTES),
      value: bytes(leaf.value, 'leaf.value', HASH_BYTES),
      sums: leafSums,
    },
  }
}

const readOpening = (value: JsonObject): Opening => {
  const decimal = asString(value.count) ?? refuse(`opening.count is ${shown(value.count)}`)
  if (!/^[1-9][0-9]{0,19}$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
    refuse(`opening.count is ${shown(decimal)}`)
  }
  const text = asString(value.attributes)
  if ((text === undefined) === (value.attributesDigest === undefined)) {
    refuse('opening has both or none of attributes and attributesDigest')
  }
  return {
    count: BigInt(decimal),
    salt: bytes(value.salt, 'opening.salt', HASH_BYTES),
    attributes:
      text === undefined
        ? {
            kind: 'closed',
            digest: bytes(value.attributesDigest, 'opening.attributesDigest', HASH_BYTES),
          }
        : {
            kind: 'open',
            text,
            salt: bytes(value.attributesSalt, 'opening.attributesSalt', HASH_BYTES),
          },
  }
}

// ---- values ---------------------------------------------------------------------------

const refuse = (what: string): never => {
  throw new ProvenanceError('PROOF_INVALID', `this is no proof: ${what}`)
}

const object = (value: unknown, field: string): JsonObject =>
  asObject(value) ?? refuse(`${field} is ${shown(value)}, expected an object`)

const bytes = (value: unknown, field: string, length?: number): Uint8Array => {
  const found = parseBase64url(asString(value) ?? refuse(`${field} is ${shown(value)}`))
  return found !== undefined && (length === undefined || found.length === length)
    ? found
    : refuse(`${field} is not ${length ?? 'a number of'} bytes in base64url`)
}

const fromHex = (value: unknown, field: string): Uint8Array => {
  const text = asString(value) ?? refuse(`${field} is ${shown(value)}`)
  const found = parseHex(text)
  return found?.length === HASH_BYTES
    ? found
    : refuse(`${field} is ${shown(text)}, expected 64 hex digits`)
}
