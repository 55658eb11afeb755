// SPDX-License-Identifier: Apache-2.0
//
// slice.json, version 1: what one of several jobs says of its part. It travels
// between jobs of one workflow run, inside what they trust; the entries beside
// it hold no record and no key.

import { canonicalJson } from '../core/canonical-json.ts'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import type { DatasetSource } from './commitment-v1.ts'
import type { RecordModel, Slice } from './record-source.ts'

export interface SliceRecord {
  readonly version: 1
  readonly slice: Slice
  /** Hex. */
  readonly context: string
  readonly publicKey: string
  readonly model: RecordModel
  readonly countClasses: boolean
  readonly classNames: readonly string[]
  readonly records: number
  readonly entries: number
  readonly sources: readonly DatasetSource[]
}

export const serializeSlice = (slice: SliceRecord): string => canonicalJson(slice)

/** @throws DATASET_STATE_INVALID */
export const parseSlice = (text: string): SliceRecord => {
  const value = asObject(parseJson(text))
  const slice = asObject(value?.slice)
  const model = asObject(value?.model)
  const sources = asArray(value?.sources)
  if (value?.version !== 1 || !slice || !model || !sources)
    return refuse('slice.json cannot be read')
  const of = count(slice.of, 'slice.of')
  const index = count(slice.index, 'slice.index')
  if (index < 1 || index > of) refuse(`slice.json is of slice ${index}/${of}`)
  const attribute = model.attribute
  return {
    version: 1,
    slice: { index, of },
    context: hex(value.context, 'context', 64),
    publicKey: hex(value.publicKey, 'publicKey', 66),
    model: {
      form: textOf(model.form, 'model.form'),
      canonicaliser: textOf(model.canonicaliser, 'model.canonicaliser'),
      views: texts(model.views, 'model.views'),
      ...(model.columns === undefined ? {} : { columns: texts(model.columns, 'model.columns') }),
      ...(attribute === undefined ? {} : { attribute: textOf(attribute, 'model.attribute') }),
    },
    countClasses: value.countClasses === true,
    classNames: texts(value.classNames, 'classNames'),
    records: count(value.records, 'records'),
    entries: count(value.entries, 'entries'),
    sources: sources.map((source) =>
      readSource(asObject(source) ?? refuse('a source is no object')),
    ),
  }
}

const readSource = (source: JsonObject): DatasetSource => ({
  name: textOf(source.name, 'sources.name'),
  digest: { sha256: hex(asObject(source.digest)?.sha256, 'sources.digest.sha256', 64) },
  sizeBytes: count(source.sizeBytes, 'sources.sizeBytes'),
})

/** What all slices say alike: their parts put together are the dataset. */
const COMMON = ['context', 'publicKey', 'model', 'countClasses', 'sources'] as const

/** The first slice, where all are there. @throws DATASET_STATE_INVALID naming what is missing, twice or different */
export const refuseIncomplete = <T extends SliceRecord>(slices: readonly T[]): T => {
  const [first, ...others] = slices.toSorted((a, b) => a.slice.index - b.slice.index)
  if (first === undefined) return refuse('there is no slice')
  const { of } = first.slice
  for (const { slice, ...other } of others) {
    if (slice.of !== of) refuse(`one slice is of ${of} and one of ${slice.of}`)
    for (const name of COMMON) {
      if (canonicalJson(other[name]) !== canonicalJson(first[name])) {
        refuse(
          `${name} of slice ${slice.index}/${of} is another than that of slice ${first.slice.index}/${of}`,
        )
      }
    }
  }
  for (let index = 1; index <= of; index += 1) {
    const found = slices.filter(({ slice }) => slice.index === index).length
    if (found !== 1) refuse(`slice ${index}/${of} is there ${found} times`)
  }
  return first
}

// ---- values ---------------------------------------------------------------------------

const refuse = (what: string): never => {
  throw new ProvenanceError('DATASET_STATE_INVALID', what, {
    hint: 'Give the folders of all slices of one commitment, each once, as their jobs wrote them.',
  })
}

const textOf = (value: unknown, field: string): string =>
  asString(value) ?? refuse(`${field} of slice.json is ${shown(value)}`)

const texts = (value: unknown, field: string): readonly string[] =>
  (asArray(value) ?? refuse(`${field} of slice.json is ${shown(value)}`)).map((item) =>
    textOf(item, field),
  )

const hex = (value: unknown, field: string, length: number): string => {
  const found = textOf(value, field)
  return /^[0-9a-f]+$/.test(found) && found.length === length
    ? found
    : refuse(`${field} of slice.json is ${shown(found)}`)
}

const count = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} of slice.json is ${shown(value)}`)
