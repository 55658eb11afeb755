// SPDX-License-Identifier: Apache-2.0
//
// What readers described → the record of it that is signed. A record has to
// fit into a statement: of many files it keeps what is worth comparing, and
// says that it did.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_MODEL_RECORD_BYTES } from '../core/limits.ts'
import { VERSION } from '../core/version.ts'
import type {
  DescribedFile,
  EmbeddedMetadata,
  FactValue,
  FormatDescription,
  PickleFacts,
} from '../model/formats/format.ts'
import { ALLOW_LIST_NAME, allowListDigest } from '../model/formats/pickle/allow-list.ts'
import { sortByName } from '../model/paths.ts'
import {
  buildModelRecordPredicate,
  type ModelRecord,
  type RecordedFact,
  type RecordedFile,
} from './predicates/model-record-v1.ts'

export interface RecordOptions {
  /** Imports that the user allows beside the built-in list, `module.name`. */
  readonly allowedImports: readonly string[]
  /** SPDX expression that the user declares. */
  readonly license?: string
  /** Smaller limit, for tests. */
  readonly maxBytes?: number
}

/** Facts of one file, and characters of a text among them. */
const MAX_FACTS = 32
const MAX_FACT_CHARS = 200
/** As the parser takes them. */
const MAX_TEXT_CHARS = 4_096

/**
 * @param digestOf SHA-256 of a described file by its name, hex
 * @throws MODEL_RECORD_TOO_LARGE where not even the notable files fit
 */
export const recordModel = (
  described: readonly DescribedFile[],
  digestOf: (name: string) => string,
  { allowedImports, license, maxBytes = MAX_MODEL_RECORD_BYTES }: RecordOptions,
): ModelRecord => {
  const all = described.map(({ name, description }) =>
    toRecorded(name, digestOf(name), description),
  )
  const known = sortByName(all.filter((file) => file.format !== 'unknown' || isNotable(file)))
  const record: ModelRecord = {
    readerVersion: VERSION,
    allowList: {
      name: ALLOW_LIST_NAME,
      sha256: allowListDigest(),
      additions: [...new Set(allowedImports)].sort(),
    },
    declared: license === undefined ? {} : { license },
    formats: countFormats(all),
    listed: 'known',
    files: known,
  }
  if (bytesOf(record) <= maxBytes) return record
  const files = known.filter(isNotable).map((file) => ({ ...file, facts: {} }))
  const shorter: ModelRecord = { ...record, listed: 'notable', files }
  const sizeBytes = bytesOf(shorter)
  if (sizeBytes <= maxBytes) return shorter
  throw new ProvenanceError(
    'MODEL_RECORD_TOO_LARGE',
    `the record of ${files.length} files has ${sizeBytes} bytes, more than ${maxBytes}`,
  )
}

/** What a record says of one file. */
export const toRecorded = (
  name: string,
  sha256: string,
  { format, facts, metadata, pickle, findings }: FormatDescription,
): RecordedFile => ({
  name,
  sha256,
  format,
  facts: shortFacts(facts),
  metadata: shortMetadata(metadata),
  ...(pickle === undefined ? {} : { pickle: shortPickle(pickle) }),
  findings: findings.map(({ code, at }) => ({ code, ...(at === undefined ? {} : { at }) })),
})

/** Whether there is more to say of a file than its format. */
export const isNotable = ({ metadata, pickle, findings }: RecordedFile): boolean =>
  pickle !== undefined || findings.length > 0 || Object.keys(metadata).length > 0

/** Number of files of each format, by its name. */
export const countFormats = (
  files: readonly Pick<RecordedFile, 'format'>[],
): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>()
  for (const { format } of files) counts.set(format, (counts.get(format) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Number of files that the record is about, those that it does not list too. */
export const recordedCount = ({ formats }: Pick<ModelRecord, 'formats'>): number =>
  Object.values(formats).reduce((sum, count) => sum + count, 0)

const bytesOf = (record: ModelRecord): number =>
  Buffer.byteLength(JSON.stringify(buildModelRecordPredicate(record)))

// Lists and objects are left to `mlprov inspect`, which reads them again.
const shortFacts = (
  facts: Readonly<Record<string, FactValue>>,
): Readonly<Record<string, RecordedFact>> =>
  Object.fromEntries(
    Object.entries(facts)
      .flatMap(([name, value]) => {
        const isText = typeof value === 'string' && value.length <= MAX_FACT_CHARS
        const isScalar = isText || typeof value === 'number' || typeof value === 'boolean'
        return isScalar && name !== '' ? [[name, value] as const] : []
      })
      .slice(0, MAX_FACTS),
  )

const shortPickle = (pickle: PickleFacts): PickleFacts => ({
  ...pickle,
  imports: pickle.imports.map(cut),
  outsideAllowList: pickle.outsideAllowList.map(cut),
})

const shortMetadata = (metadata: EmbeddedMetadata): EmbeddedMetadata => {
  const { licenses, baseModels, datasets, frameworks } = metadata
  return {
    ...(licenses === undefined ? {} : { licenses: licenses.map(cut) }),
    ...(baseModels === undefined ? {} : { baseModels: baseModels.map(cut) }),
    ...(datasets === undefined ? {} : { datasets: datasets.map(cut) }),
    ...(frameworks === undefined
      ? {}
      : {
          frameworks: Object.fromEntries(
            Object.entries(frameworks).map(([name, version]) => [cut(name), cut(version)]),
          ),
        }),
  }
}

const cut = (text: string): string => text.slice(0, MAX_TEXT_CHARS).toWellFormed()
