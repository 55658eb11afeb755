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
import { createDatasetEngine } from '../io/dataset/engine.ts'
import { interruptedContext, openRunStore } from '../io/dataset/run-store.ts'
import { createStateWriter } from '../io/dataset/state-file.ts'
import { openDatasetPool } from '../io/dataset/worker-pool.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import {
  buildCommitment,
  type CommitProgress,
  collectRecords,
} from '../pipelines/commit-dataset.ts'

export const COMMITMENT_FILE = 'commitment.json'
export const STATE_FILE = 'state'
const RUNS_FOLDER = '.runs'

export interface CommitRequest {
  readonly reader: RecordReader
  /** What identifies the data and how it is read; an interrupted run goes on where it is the same. */
  readonly dataKey: string
  readonly seed: Secret
  /** 32 bytes, where slices share one; else new ones are drawn. */
  readonly context?: Uint8Array
  readonly countClasses: boolean
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
export const commitDataset = async (
  request: CommitRequest,
  host: DatasetHost,
): Promise<DatasetCommitment> => {
  const { reader, outputDir, countClasses } = request
  const seed = parseSeed(request.seed.reveal())
  const store = createOutputStore(outputDir)
  const runsDir = join(store.dir, RUNS_FOLDER)
  const context = request.context ?? interruptedContext(runsDir) ?? host.randomBytes(CONTEXT_BYTES)
  const secret = deriveDatasetSecret(seed, context)
  const publicKey = multiplyGenerator(secret.privateKey)
  const { model } = reader
  const pool = openDatasetPool({
    workerPath: host.datasetWorkerPath,
    setting: { canonicaliser: model.canonicaliser, context, secret },
    ...(host.workers === undefined ? {} : { workers: host.workers }),
  })
  const keyHex = Buffer.from(publicKey).toString('hex')
  const runs = openRunStore(
    runsDir,
    sha256(JSON.stringify([request.dataKey, model, keyHex])),
    context,
  )
  const { onProgress, runEntries = MAX_RUN_ENTRIES } = host
  try {
    const engine = createDatasetEngine(pool)
    const collected = await collectRecords(reader, { engine, runs, runEntries, onProgress })
    const writer = await createStateWriter(join(store.dir, STATE_FILE))
    try {
      const commitment = await buildCommitment(
        { context, publicKey, model, countClasses },
        {
          open: (numberOf) => runs.open(collected.lastRun, collected.classNames, numberOf),
          classNames: collected.classNames,
          records: collected.records,
          entries: runs.entries + collected.lastRun.length / ENTRY_BYTES,
          sources: await reader.sources(),
        },
        {
          engine,
          onProgress,
          state: {
            append: writer.append,
            finish: (tree, table, made) =>
              writer.finish(tree, table, sha256(serializeCommitment(made))),
          },
        },
      )
      await store.write(COMMITMENT_FILE, serializeCommitment(commitment))
      runs.remove()
      return commitment
    } catch (error) {
      await writer.discard()
      throw error
    }
  } finally {
    await pool.end()
  }
}
