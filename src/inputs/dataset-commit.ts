// SPDX-License-Identifier: Apache-2.0
//
// Data and a seed → commitment.json and state in a folder: the composition
// that the command and the action share.

import { join } from 'node:path/posix'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { Secret } from '../core/secret.ts'
import { type DatasetCommitment, serializeCommitment } from '../dataset/commitment-v1.ts'
import { CONTEXT_BYTES, deriveDatasetSecret, SEED_BYTES } from '../dataset/dataset-secret.ts'
import { MAX_RUN_ENTRIES } from '../dataset/entry-run.ts'
import type { RecordReader } from '../dataset/record-source.ts'
import { multiplyGenerator } from '../dataset/scheme/evaluate.ts'
import { ENTRY_BYTES } from '../dataset/state-entry.ts'
import type { TaskSetting } from '../io/dataset/dataset-tasks.ts'
import { createDatasetEngine } from '../io/dataset/engine.ts'
import { interruptedContext, openRunStore } from '../io/dataset/run-store.ts'
import { createStateWriter } from '../io/dataset/state-file.ts'
import { type DatasetPool, openDatasetPool } from '../io/dataset/worker-pool.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import {
  buildCommitment,
  type CommitProgress,
  collectRecords,
  type DatasetIdentity,
  type TreeParts,
} from '../pipelines/commit-dataset.ts'
import type { DatasetEngine } from '../ports.ts'

export const COMMITMENT_FILE = 'commitment.json'
export const STATE_FILE = 'state'
const RUNS_FOLDER = '.runs'
/** A dataset of so many bytes has some thousand records at least, or its reading takes as long. */
const LARGE_BYTES = 1024 * 1024

export interface CommitRequest {
  readonly reader: RecordReader
  /** What identifies the data and how it is read; an interrupted run goes on where it is the same. */
  readonly dataKey: string
  readonly seed: Secret
  /** 32 bytes, where slices share one; else new ones are drawn. */
  readonly context?: Uint8Array
  readonly countClasses: boolean
  /** Absolute path. */
  readonly outputDir: string
}

export interface DatasetHost {
  readonly datasetWorkerPath: string
  readonly randomBytes: (length: number) => Uint8Array
  readonly onProgress: (progress: CommitProgress) => void
  /** Threads beside the calling one; default: one for each core. */
  readonly workers?: number
  /** Records that are held in memory at once; what is beyond goes to disk. */
  readonly runEntries?: number
}

/** 32 bytes from 64 hex digits or base64. @throws SEED_INVALID, without what was given */
export const parseSeed = (text: string): Uint8Array => {
  const trimmed = text.trim()
  const seed = /^[0-9a-fA-F]{64}$/.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : Buffer.from(trimmed, 'base64')
  const isWhole = seed.length === SEED_BYTES && /^([0-9a-fA-F]{64}|[\w+/-]{43}=?)$/.test(trimmed)
  if (isWhole) return seed
  throw new ProvenanceError(
    'SEED_INVALID',
    `the seed has ${trimmed.length} characters and is not 32 bytes in hex or base64`,
  )
}

/** @throws DATASET_INVALID, SEED_INVALID, OUTPUT_UNWRITABLE; nothing under a final name is left then */
export const commitDataset = (
  request: CommitRequest,
  host: DatasetHost,
): Promise<DatasetCommitment> =>
  withCollected(request, host, async (collected) => {
    const { identity, engine, outputDir, parts } = collected
    const commitment = await writeCommitment(identity, parts, { engine, outputDir, ...host })
    collected.removeRuns()
    return commitment
  })

/** What a call has collected of the records that it was given. */
interface Collected {
  readonly identity: DatasetIdentity
  readonly parts: TreeParts
  readonly engine: DatasetEngine
  readonly outputDir: string
  readonly removeRuns: () => void
}

export const withCollected = async <T>(
  request: CommitRequest,
  host: DatasetHost,
  work: (collected: Collected) => Promise<T>,
): Promise<T> => {
  const { reader, countClasses, outputDir } = request
  const { model } = reader
  const seed = parseSeed(request.seed.reveal())
  const runsDir = join(outputDir, RUNS_FOLDER)
  const context = request.context ?? interruptedContext(runsDir) ?? host.randomBytes(CONTEXT_BYTES)
  const secret = deriveDatasetSecret(seed, context)
  const publicKey = multiplyGenerator(secret.privateKey)
  const keyHex = publicKey.toString('hex')
  const runs = openRunStore(
    runsDir,
    sha256(JSON.stringify([request.dataKey, model, keyHex])),
    context,
  )
  const { onProgress, runEntries = MAX_RUN_ENTRIES } = host
  const setting = { canonicaliser: model.canonicaliser, context, secret }
  const pool = openPool(setting, host, reader.totalBytes >= LARGE_BYTES)
  try {
    const engine = createDatasetEngine(pool)
    const collected = await collectRecords(reader, { engine, runs, runEntries, onProgress })
    const { rest, classNames, records } = collected
    return await work({
      identity: { context, publicKey, model, countClasses },
      parts: {
        open: (numberOf) => runs.open(rest, classNames, numberOf),
        classNames,
        records,
        entries: runs.entries + rest.bytes / ENTRY_BYTES,
        sources: await reader.sources(),
      },
      engine,
      outputDir,
      removeRuns: runs.remove,
    })
  } finally {
    await pool.end()
  }
}

export const openPool = (setting: TaskSetting, host: DatasetHost, isLarge: boolean): DatasetPool =>
  openDatasetPool({
    workerPath: host.datasetWorkerPath,
    setting,
    isLarge,
    ...(host.workers === undefined ? {} : { workers: host.workers }),
  })

/** State and commitment of a folder, each whole or not there. */
export const writeCommitment = async (
  identity: DatasetIdentity,
  parts: TreeParts,
  host: Pick<DatasetHost, 'onProgress'> & {
    readonly engine: DatasetEngine
    readonly outputDir: string
  },
): Promise<DatasetCommitment> => {
  const { engine, outputDir, onProgress } = host
  const writer = await createStateWriter(join(outputDir, STATE_FILE))
  try {
    const commitment = await buildCommitment(identity, parts, {
      engine,
      onProgress,
      state: {
        append: writer.append,
        finish: (tree, table, made) =>
          writer.finish(tree, table, sha256(serializeCommitment(made))),
      },
    })
    await createOutputStore(outputDir).write(COMMITMENT_FILE, serializeCommitment(commitment))
    return commitment
  } catch (error) {
    await writer.discard()
    throw error
  }
}
