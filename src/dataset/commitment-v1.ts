// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.

import { parseBase64url } from '../core/base64url.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { ProvenanceError } from '../core/errors.ts'
import {
  MAX_CLASSES,
  MAX_COMMITMENT_BYTES,
  MAX_COMMITTED_COLUMNS,
  MAX_VIEWS,
} from '../core/limits.ts'
import { TYPE_NAMESPACE } from '../core/namespace.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { POINT_BYTES } from './scheme/primitives.ts'
import { eightBytes, HASH_BYTES } from './scheme/tagged-hash.ts'

export const COMMITMENT_TYPE = `${TYPE_NAMESPACE}/dataset-commitment/v1`
export const SUITE = 'poprf-p256-sha256-critbit/v1'

/** Counts of records by one attribute, public. */
export interface ClassCounts {
  /** E.g. `license`. */
  readonly attribute: string
  /** Names and counts in the same order, names ascending by UTF-8; counts as decimal texts. */
  readonly names: readonly string[]
  readonly counts: readonly string[]
}

/** A file that records were read from. */
export interface DatasetSource {
  readonly name: string
  readonly digest: { readonly sha256: string }
  readonly sizeBytes: number
}

export interface DatasetCommitment {
  readonly type: typeof COMMITMENT_TYPE
  readonly suite: typeof SUITE
  /** 32 public random bytes, base64url, as all bytes here. */
  readonly context: string
  /** 33 bytes. */
  readonly publicKey: string
  /** 32 bytes. */
  readonly root: string
  readonly records: {
    /** Records read, duplicates counted. */
    readonly total: number
    /** Leaves of the tree: different records, once for each view. */
    readonly distinct: number
  }
  readonly recordModel: {
    /** E.g. `jsonl`. */
    readonly form: string
    /** How the bytes of a record are made, e.g. `jsonl-raw-v1`. */
    readonly canonicaliser: string
    /** What of a record is committed to, at least one; the first is the record itself. */
    readonly views: readonly string[]
    /** Columns that a record is made of, each once; all of them where absent. */
    readonly columns?: readonly string[]
  }
  readonly classes?: ClassCounts
  readonly sources?: readonly DatasetSource[]
}

/** The one text of a commitment; its SHA-256 is the commitment's digest. */
export const serializeCommitment = (commitment: DatasetCommitment): string =>
  canonicalJson(commitment)

/** Public bytes of a commitment, checked for their lengths only. */
export interface CommitmentBytes {
  readonly context: Uint8Array
  readonly publicKey: Uint8Array
  readonly root: Uint8Array
  /** Sums of the root, 8 bytes for each class. */
  readonly sums: Uint8Array
}

/** @throws COMMITMENT_INVALID */
export const commitmentBytes = (commitment: DatasetCommitment): CommitmentBytes => ({
  context: bytes(commitment.context, 'context', HASH_BYTES),
  publicKey: bytes(commitment.publicKey, 'publicKey', POINT_BYTES),
  root: bytes(commitment.root, 'root', HASH_BYTES),
  sums: Uint8Array.from(
    (commitment.classes?.counts ?? []).flatMap((count) => [...eightBytes(BigInt(count))]),
  ),
})

/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
export const parseCommitment = (text: string): DatasetCommitment => {
  if (text.length > MAX_COMMITMENT_BYTES) {
    refuse(`it has more than ${MAX_COMMITMENT_BYTES} characters`)
  }
  const value = object(parseStrictJson(text, refuse), 'the commitment')
  const commitment = readCommitment(value)
  if (serializeCommitment(commitment) !== text) {
    refuse('it is not in the form of RFC 8785, or has fields that are not known')
  }
  return commitment
}

const readCommitment = (value: JsonObject): DatasetCommitment => {
  const type = exact(value.type, 'type', COMMITMENT_TYPE)
  const suite = exact(value.suite, 'suite', SUITE)
  const records = object(value.records, 'records')
  const recordModel = object(value.recordModel, 'recordModel')
  const views = texts(recordModel.views, 'recordModel.views', MAX_VIEWS)
  if (views.length === 0 || new Set(views).size < views.length) {
    refuse('recordModel.views names none, or one twice')
  }
  const commitment: DatasetCommitment = {
    type,
    suite,
    context: text(value.context, 'context'),
    publicKey: text(value.publicKey, 'publicKey'),
    root: text(value.root, 'root'),
    records: {
      total: count(records.total, 'records.total'),
      distinct: count(records.distinct, 'records.distinct'),
    },
    recordModel: {
      form: text(recordModel.form, 'recordModel.form'),
      canonicaliser: text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
      views,
      ...(recordModel.columns === undefined ? {} : { columns: readColumns(recordModel.columns) }),
    },
    ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
    ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
  }
  commitmentBytes(commitment)
  return commitment
}

const readColumns = (value: unknown): readonly string[] => {
  const columns = texts(value, 'recordModel.columns', MAX_COMMITTED_COLUMNS)
  const isPlain = columns.length > 0 && new Set(columns).size === columns.length
  return isPlain ? columns : refuse('recordModel.columns names none, or one twice')
}

const readClasses = (value: unknown): ClassCounts => {
  const classes = object(value, 'classes')
  const names = texts(classes.names, 'classes.names', MAX_CLASSES)
  const counts = texts(classes.counts, 'classes.counts', MAX_CLASSES)
  if (names.length !== counts.length) refuse('classes.names and classes.counts differ in length')
  if (new Set(names).size < names.length) refuse('classes.names has a name twice')
  for (const decimal of counts) {
    if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
      refuse(`a count of classes.counts is ${shown(decimal)}`)
    }
  }
  return { attribute: text(classes.attribute, 'classes.attribute'), names, counts }
}

const readSources = (value: unknown): readonly DatasetSource[] =>
  (asArray(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`
    const source = object(item, field)
    const sha256 = text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`)
    if (!/^[0-9a-f]{64}$/.test(sha256)) refuse(`${field}.digest.sha256 is ${shown(sha256)}`)
    return {
      name: text(source.name, `${field}.name`),
      digest: { sha256 },
      sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    }
  })

// ---- values ---------------------------------------------------------------------------

const refuse = (what: string): never => {
  throw new ProvenanceError('COMMITMENT_INVALID', `this is no commitment: ${what}`)
}

const object = (value: unknown, field: string): JsonObject =>
  asObject(value) ?? refuse(`${field} is ${shown(value)}, expected an object`)

/** Names that stand in hashes have at most 255 bytes. */
const text = (value: unknown, field: string): string => {
  const found = asString(value) ?? refuse(`${field} is ${shown(value)}, expected a text`)
  const isName = found !== '' && new TextEncoder().encode(found).length <= 255
  return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`)
}

const texts = (value: unknown, field: string, most: number): readonly string[] => {
  const list = asArray(value) ?? refuse(`${field} is ${shown(value)}, expected a list`)
  if (list.length > most) refuse(`${field} has ${list.length} entries, at most ${most}`)
  return list.map((item, index) => text(item, `${field}[${index}]`))
}

const count = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${shown(value)}, expected a whole number`)

const exact = <T extends string>(value: unknown, field: string, expected: T): T =>
  value === expected ? expected : refuse(`${field} is ${shown(value)}, expected ${expected}`)

const bytes = (value: string, field: string, length: number): Uint8Array => {
  const found = parseBase64url(value)
  return found?.length === length
    ? found
    : refuse(`${field} is ${shown(value)}, expected ${length} bytes in base64url`)
}
