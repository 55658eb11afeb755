// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, as their headers showed when it was signed:
// formats, what they say of themselves, what their pickles import, and what
// was found. Whoever verifies reads the headers again and compares.
// Spec: docs/spec/model-record-v1.md

import { TYPE_NAMESPACE } from '../../core/namespace.ts'
import type { JsonObject } from '../../core/parse.ts'
import type { EmbeddedMetadata, PickleFacts } from '../../model/formats/format.ts'

export const MODEL_RECORD_TYPE = `${TYPE_NAMESPACE}/model-record/v1`

export type RecordedFact = string | number | boolean

/** What was found; its kind is that of the code. */
export interface RecordedFinding {
  readonly code: string
  /** Where in the file. */
  readonly at?: string
}

export interface RecordedFile {
  /** Canonical name inside the model; its own name for a model that is one file. */
  readonly name: string
  /** Hex, lowercase. */
  readonly sha256: string
  /** As its reader calls it; `unknown` where no reader knows it and something was found. */
  readonly format: string
  /** Counts, versions and short texts. */
  readonly facts: Readonly<Record<string, RecordedFact>>
  readonly metadata: EmbeddedMetadata
  readonly pickle?: PickleFacts
  readonly findings: readonly RecordedFinding[]
}

export interface ModelRecord {
  /** Version of the program whose readers looked: others may see more. */
  readonly readerVersion: string
  /** Which imports of pickles count as expected. */
  readonly allowList: {
    readonly name: string
    /** SHA-256 of the names of the built-in list, one a line, hex. */
    readonly sha256: string
    /** What the user allows beside it: `module.name`, sorted. */
    readonly additions: readonly string[]
  }
  /** What the signer says of the model beside what its files say. */
  readonly declared: { readonly license?: string }
  /** Number of files of each format, `unknown` among them. */
  readonly formats: Readonly<Record<string, number>>
  /**
   * `known`: all files of a known format are in `files`. `notable`: of so many files, only those that
   * say something of the model, hold a pickle, or in which something was found.
   */
  readonly listed: 'known' | 'notable'
  /** Sorted by name. */
  readonly files: readonly RecordedFile[]
}

/** Law: `parseModelRecord(buildModelRecordPredicate(x))` equals x. */
export const buildModelRecordPredicate = (record: ModelRecord): JsonObject => ({
  reader: { name: 'mlprov', version: record.readerVersion },
  allowList: {
    name: record.allowList.name,
    digest: { sha256: record.allowList.sha256 },
    additions: record.allowList.additions,
  },
  ...(record.declared.license === undefined
    ? {}
    : { declared: { license: record.declared.license } }),
  formats: record.formats,
  listed: record.listed,
  files: record.files.map(toEntry),
})

const toEntry = ({ name, sha256, format, facts, metadata, pickle, findings }: RecordedFile) => ({
  name,
  digest: { sha256 },
  format,
  ...(isEmpty(facts) ? {} : { facts }),
  ...(isEmpty(metadata) ? {} : { metadata }),
  ...(pickle === undefined ? {} : { pickle }),
  ...(findings.length === 0 ? {} : { findings }),
})

const isEmpty = (value: object): boolean => Object.keys(value).length === 0
