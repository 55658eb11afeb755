// SPDX-License-Identifier: Apache-2.0
//
// A dataset → its commitment. Records are read as a stream, their labels are
// made on all cores and collected by how they begin; what is beyond the memory
// goes to sorted runs on disk, which are merged. Each range of labels is hashed
// into a subtree on a core of its own, and kept in the state from which proofs
// are made. The dataset itself is never in memory, and its order, its slices and
// the number of threads do not change the root.

import { Buffer } from 'node:buffer'
import { toBase64url } from '../core/base64url.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_CLASSES } from '../core/limits.ts'
import { type CommittedTree, commitTree } from '../dataset/commit-tree.ts'
import {
  COMMITMENT_TYPE,
  type DatasetCommitment,
  type DatasetSource,
  SUITE,
} from '../dataset/commitment-v1.ts'
import { createEntryBuckets, type EntryBuckets } from '../dataset/entry-buckets.ts'
import { rangeBitsFor } from '../dataset/label-ranges.ts'
import { type EntryCursor, rangesOf } from '../dataset/merge-runs.ts'
import type { RecordGroup, RecordModel, RecordReader } from '../dataset/record-source.ts'
import { nativeSha256 } from '../dataset/scheme/native-sha256.ts'
import { type ClassTable, ENTRY_BYTES, NO_CLASS, sumsBytesOf } from '../dataset/state-entry.ts'
import type { DatasetEngine, EntryRuns, StateKeeper } from '../ports.ts'

export interface CommitProgress {
  readonly stage: 'records' | 'tree'
  readonly records: number
  readonly doneBytes: number
  readonly totalBytes: number
}

/** What a whole dataset, or a slice of it, came to. */
export interface CollectedRecords {
  readonly records: number
  readonly classNames: readonly string[]
  /** Entries that are in no run; may be none. */
  readonly rest: EntryBuckets
}

export interface CollectPorts {
  readonly engine: DatasetEngine
  readonly runs: EntryRuns
  /** Entries of a run, at most MAX_RUN_ENTRIES: a group of records has to fit. */
  readonly runEntries: number
  readonly onProgress: (progress: CommitProgress) => void
}

/**
 * Records → sorted runs. Goes on behind the records that `runs` has already.
 * @throws what reader, engine and runs throw
 */
export const collectRecords = async (
  reader: RecordReader,
  { engine, runs, runEntries, onProgress }: CollectPorts,
): Promise<CollectedRecords> => {
  let records = runs.recordsDone
  const rest = createEntryBuckets()
  const spill = async (): Promise<void> => {
    if (rest.bytes === 0) return
    await runs.add(rest.takeSorted(), { records, classNames: reader.classNames() })
  }
  const queue: LabelledGroup[] = []
  const takeNext = async (): Promise<void> => {
    const next = queue.shift()
    if (next === undefined) return
    const views = await Promise.all(next.views)
    const bytes = views.reduce((sum, entries) => sum + entries.length, 0)
    // A group stays in one run, so that a run ends between records.
    if (rest.bytes + bytes > runEntries * ENTRY_BYTES) await spill()
    for (const entries of views) rest.add(entries)
    records += next.group.records
    const { totalBytes } = reader
    onProgress({ stage: 'records', records, doneBytes: next.group.doneBytes, totalBytes })
  }
  for await (const group of reader.read(records)) {
    const views = group.views.map(engine.label)
    // They are awaited in their turn; until then a failure must not count as unhandled.
    for (const one of views) one.catch(() => undefined)
    queue.push({ group, views })
    if (queue.length > engine.lanes) await takeNext()
  }
  while (queue.length > 0) await takeNext()
  return { records, classNames: reader.classNames(), rest }
}

interface LabelledGroup {
  readonly group: RecordGroup & { readonly doneBytes: number }
  /** Entries, view by view. */
  readonly views: readonly Promise<Uint8Array>[]
}

// ---- the tree -----------------------------------------------------------------------

/** What all slices of a dataset have in common, and its publisher chose. */
export interface DatasetIdentity {
  /** 32 bytes. */
  readonly context: Uint8Array
  /** 33 bytes. */
  readonly publicKey: Uint8Array
  readonly model: RecordModel
  /** Whether records are counted by class, in public. */
  readonly countClasses: boolean
}

export interface TreeParts {
  /** Opens all runs, each with the names of its classes. */
  readonly open: (numberOf: (name: string) => number) => readonly EntryCursor[]
  readonly classNames: readonly string[]
  readonly records: number
  /** Entries of all runs, equal ones not yet counted together. */
  readonly entries: number
  readonly sources: readonly DatasetSource[]
}

/** @throws DATASET_INVALID for more classes than can be counted, or a count beyond 32 bits */
export const buildCommitment = async (
  identity: DatasetIdentity,
  parts: TreeParts,
  ports: {
    readonly engine: DatasetEngine
    readonly state: StateKeeper
    readonly onProgress: (progress: CommitProgress) => void
  },
): Promise<DatasetCommitment> => {
  const table = classTable(identity, parts.classNames)
  const numbers = new Map(table.names.map((name, index) => [name, index]))
  const cursors = parts.open((name) => numbers.get(name) ?? NO_CLASS)
  const tree = await commitTree(rangesOf(cursors, rangeBitsFor(parts.entries)), {
    sumsBytes: sumsBytesOf(table),
    mostLeaves: parts.entries,
    lanes: ports.engine.lanes,
    foldRange: (entries, bucketLeaves) => ports.engine.foldRange(entries, table, bucketLeaves),
    keep: (entries) => ports.state.append(entries),
    onLeaves: (records) =>
      ports.onProgress({ stage: 'tree', records, doneBytes: records, totalBytes: parts.entries }),
    sha256: nativeSha256,
  })
  const commitment = toCommitment(identity, parts, tree, table)
  await ports.state.finish(tree, table, commitment)
  return commitment
}

const classTable = (
  { model, countClasses }: DatasetIdentity,
  classNames: readonly string[],
): ClassTable => {
  const names = [...new Set(classNames)].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )
  if (countClasses && names.length > MAX_CLASSES) {
    throw new ProvenanceError(
      'DATASET_INVALID',
      `"${model.attribute}" has ${names.length} values; at most ${MAX_CLASSES} are counted`,
      { hint: 'Record the attribute without counting it, or choose one with fewer values.' },
    )
  }
  if (model.attribute === undefined) return { names: [], counted: false }
  return { attribute: model.attribute, names, counted: countClasses }
}

const toCommitment = (
  { context, publicKey, model }: DatasetIdentity,
  { records, sources }: TreeParts,
  { root, sums, leaves }: CommittedTree,
  { attribute, names, counted }: ClassTable,
): DatasetCommitment => {
  const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength)
  return {
    type: COMMITMENT_TYPE,
    suite: SUITE,
    context: toBase64url(context),
    publicKey: toBase64url(publicKey),
    root: toBase64url(root),
    records: { total: records, distinct: leaves },
    recordModel: {
      form: model.form,
      canonicaliser: model.canonicaliser,
      views: model.views,
      ...(model.columns === undefined ? {} : { columns: model.columns }),
    },
    ...(attribute === undefined || !counted
      ? {}
      : {
          classes: {
            attribute,
            names,
            counts: names.map((_, index) => String(view.getBigUint64(8 * index))),
          },
        }),
    ...(sources.length === 0 ? {} : { sources }),
  }
}
