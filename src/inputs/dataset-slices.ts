// SPDX-License-Identifier: Apache-2.0
//
// A dataset in slices: parallel jobs each commit to their part of the records,
// and a small one merges what they made. The root is that of one machine.

import { join } from 'node:path/posix'
import { ProvenanceError } from '../core/errors.ts'
import type { Secret } from '../core/secret.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import { deriveDatasetSecret } from '../dataset/dataset-secret.ts'
import { rangeBitsFor } from '../dataset/label-ranges.ts'
import { mergeRuns } from '../dataset/merge-runs.ts'
import type { Slice } from '../dataset/record-source.ts'
import { multiplyGenerator } from '../dataset/scheme/evaluate.ts'
import {
  parseSlice,
  refuseIncomplete,
  type SliceRecord,
  serializeSlice,
} from '../dataset/slice-v1.ts'
import { isSame } from '../dataset/verify-proof.ts'
import { createDatasetEngine } from '../io/dataset/engine.ts'
import { openRunFile, type RunFileCursor, writeRun } from '../io/dataset/run-file.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import {
  type CommitRequest,
  type DatasetHost,
  openPool,
  parseSeed,
  withCollected,
  writeCommitment,
} from './dataset-commit.ts'

const SLICE_FILE = 'slice.json'
const RUN_FILE = 'slice.run'
const MAX_SLICE_BYTES = 64 * 1024 * 1024

/**
 * Records of one slice → `slice.json` and `slice.run` in the folder.
 * @throws as `commitDataset`; INPUT_MISSING without a context, which all slices share
 */
export const commitSlice = (
  request: CommitRequest & { readonly slice: Slice },
  host: DatasetHost,
): Promise<SliceRecord> => {
  const { slice, context } = request
  if (context === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'a slice needs the context that all slices share', {
      hint: 'Draw one in a first job with `mlprov dataset context`, and give it to all.',
    })
  }
  return withCollected(request, host, async ({ identity, parts, outputDir, removeRuns }) => {
    const names = [...parts.classNames]
    const cursors = parts.open((name) => names.indexOf(name))
    const sorted = mergeRuns(cursors, rangeBitsFor(parts.entries))
    const entries = await writeRun(join(outputDir, RUN_FILE), sorted)
    const record: SliceRecord = {
      version: 1,
      slice,
      context: Buffer.from(identity.context).toString('hex'),
      publicKey: Buffer.from(identity.publicKey).toString('hex'),
      model: identity.model,
      countClasses: identity.countClasses,
      classNames: names,
      records: parts.records,
      entries,
      sources: parts.sources,
    }
    await createOutputStore(outputDir).write(SLICE_FILE, serializeSlice(record))
    removeRuns()
    return record
  })
}

/**
 * Folders of all slices → the commitment, as one call over the whole dataset gives it.
 * @throws DATASET_STATE_INVALID where a slice is missing, twice, damaged or of another dataset; SEED_INVALID
 */
export const mergeSlices = async (
  dirs: readonly string[],
  request: { readonly seed: Secret; readonly outputDir: string },
  host: DatasetHost,
): Promise<DatasetCommitment> => {
  const slices = await Promise.all(dirs.map(readSlice))
  const first = refuseIncomplete(slices)
  const context = Buffer.from(first.context, 'hex')
  const publicKey = Buffer.from(first.publicKey, 'hex')
  const secret = deriveDatasetSecret(parseSeed(request.seed.reveal()), context)
  if (!isSame(multiplyGenerator(secret.privateKey), publicKey)) {
    throw new ProvenanceError('SEED_INVALID', 'the slices were made with another seed')
  }
  const { model, countClasses } = first
  const opened: RunFileCursor[] = []
  const setting = { canonicaliser: model.canonicaliser, context, secret }
  const pool = openPool(setting, host, false)
  try {
    return await writeCommitment(
      { context, publicKey, model, countClasses },
      {
        open: (numberOf) => {
          for (const { dir, classNames } of slices) {
            opened.push(openRunFile(join(dir, RUN_FILE), classNames.map(numberOf)))
          }
          return opened
        },
        classNames: slices.flatMap(({ classNames }) => classNames),
        records: slices.reduce((sum, { records }) => sum + records, 0),
        entries: slices.reduce((sum, { entries }) => sum + entries, 0),
        sources: first.sources,
      },
      { engine: createDatasetEngine(pool), outputDir: request.outputDir, ...host },
    )
  } finally {
    for (const cursor of opened) cursor.close()
    await pool.end()
  }
}

const readSlice = async (dir: string): Promise<SliceRecord & { readonly dir: string }> => {
  const codes = { notFound: 'DATASET_STATE_INVALID', tooLarge: 'DATASET_STATE_INVALID' } as const
  const bytes = await readBounded(join(dir, SLICE_FILE), MAX_SLICE_BYTES, codes)
  return { ...parseSlice(bytes.toString('utf8')), dir }
}
