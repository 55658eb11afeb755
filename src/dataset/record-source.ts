// SPDX-License-Identifier: Apache-2.0
//
// What a reader of a dataset gives, and in which order: the same records in
// the same order at each reading, so that a run can go on where one ended.

import type { DatasetSource } from './commitment-v1.ts'

/** Digests of some records, for one view of them. */
export interface ViewDigests {
  readonly view: string
  /** SHA-256 of the canonical bytes, 32 bytes a record; a record without this view has none. */
  readonly digests: Uint8Array
  /** Class of each digest, as the reader numbers them; absent where records have none. */
  readonly classes?: Uint16Array
}

/** Records that follow each other. */
export interface RecordGroup {
  /** Records in it, at least one. */
  readonly records: number
  readonly views: readonly ViewDigests[]
}

/** How records are made of a dataset. */
export interface RecordModel {
  readonly form: string
  readonly canonicaliser: string
  /** The first is the record itself. */
  readonly views: readonly string[]
  /** Columns that a record is made of; all of them where absent. */
  readonly columns?: readonly string[]
  /** Attribute whose value is recorded with each record. */
  readonly attribute?: string
}

/** Every `of`-th record, from the `index`-th on; index in [1, of]. */
export interface Slice {
  readonly index: number
  readonly of: number
}

export interface RecordReader {
  readonly model: RecordModel
  /** Bytes of all files, for an estimate. */
  readonly totalBytes: number
  /**
   * All records from number `skip` on. Together with `classNames` it can be called once.
   * @throws DATASET_INVALID naming file and record
   */
  read(skip: number): AsyncIterable<RecordGroup & { readonly doneBytes: number }>
  /** Values of the attribute by their number, as far as they were met. */
  classNames(): readonly string[]
  /** The files that were read, after the last record. */
  sources(): Promise<readonly DatasetSource[]>
}
