// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset commit` and `merge` do.

import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import { type DatasetCommitment, serializeCommitment } from '../../dataset/commitment-v1.ts'
import type { Slice } from '../../dataset/record-source.ts'
import { type CommitRequest, commitDataset, type DatasetHost } from '../../inputs/dataset-commit.ts'
import { runEntriesOf } from '../../inputs/dataset-memory.ts'
import { commitSlice, mergeSlices } from '../../inputs/dataset-slices.ts'
import { drawSealedSeed } from '../../inputs/draw-seed.ts'
import { isWithin } from '../../io/dataset/dataset-files.ts'
import { createDatasetReader, type DatasetReaderOptions } from '../../io/dataset/dataset-reader.ts'
import { parseRecordForm } from '../../io/dataset/record-form.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { createCommitProgress } from './dataset-progress.ts'
import { seedOf, workerPathOf } from './dataset-surroundings.ts'

export interface CommitFlags {
  readonly outputDir: string
  readonly form?: string
  readonly view: readonly string[]
  readonly textField?: string
  readonly attribute?: string
  readonly countClasses?: true
  readonly column: readonly string[]
  /** `false` where `--no-csv-header` is given. */
  readonly csvHeader: boolean
  readonly memory?: string
  readonly slice?: string
  readonly context?: string
  readonly seedPublicKey?: string
}

export const runDatasetCommit = async (
  data: readonly string[],
  flags: CommitFlags,
  context: CommandContext,
): Promise<void> => {
  const { cwd } = context
  const slice = flags.slice === undefined ? undefined : parseSliceFlag(flags.slice)
  const shared = flags.context === undefined ? undefined : parseContext(flags.context)
  const paths = data.map((path) => resolve(cwd, path))
  const outputDir = resolve(cwd, flags.outputDir)
  if (isWithin(outputDir, paths)) {
    throw new ProvenanceError('USAGE', `--output-dir "${flags.outputDir}" lies in the dataset`)
  }
  const host = { ...hostOf(context), runEntries: runEntriesOf(flags.memory) }
  const reader = createDatasetReader(paths, {
    ...readerOptions(flags),
    ...(slice === undefined ? {} : { slice }),
  })
  const { seed, sealedSeedPath } = await takeSeed(flags, outputDir, context)
  const request: CommitRequest = {
    reader,
    dataKey: JSON.stringify([paths, slice, reader.fingerprint, flags.csvHeader]),
    seed,
    countClasses: flags.countClasses === true,
    outputDir,
    ...(shared === undefined ? {} : { context: shared }),
  }
  if (slice === undefined) {
    context.out(describe(await commitDataset(request, host), sealedSeedPath))
    return
  }
  const { records, entries } = await commitSlice({ ...request, slice }, host)
  context.out(jsonText({ slice: flags.slice, records, entries }))
}

/** @throws USAGE, INPUT_INVALID */
const readerOptions = (flags: CommitFlags): DatasetReaderOptions => {
  const { form, attribute, countClasses, column, csvHeader } = flags
  if (countClasses && attribute === undefined) {
    throw new ProvenanceError('USAGE', '--count-classes counts by an attribute: give --attribute')
  }
  return {
    ...(form === undefined ? {} : { form: parseRecordForm(form) }),
    views: viewsOf(flags),
    ...(attribute === undefined
      ? {}
      : { attribute: { name: attribute, isCounted: countClasses === true } }),
    ...(column.length === 0 ? {} : { columns: [...new Set(column)].sort() }),
    csvHeader: csvHeader ? 'first-row' : 'none',
  }
}

const viewsOf = ({ view, textField }: CommitFlags): readonly string[] => {
  if (textField === undefined) return view
  if (!view.includes('text')) {
    throw new ProvenanceError('USAGE', '--text-field is for the view text: give --view text')
  }
  return view.map((name) => (name === 'text' ? `text:${textField}` : name))
}

export const runDatasetMerge = async (
  slices: readonly string[],
  { outputDir }: { readonly outputDir: string },
  context: CommandContext,
): Promise<void> => {
  const dirs = slices.map((dir) => resolve(context.cwd, dir))
  const request = { seed: seedOf(context), outputDir: resolve(context.cwd, outputDir) }
  context.out(describe(await mergeSlices(dirs, request, hostOf(context))))
}

/** @throws USAGE where it is open which seed is meant; SEED_INVALID, SEALED_SEED_INVALID, OUTPUT_UNWRITABLE */
const takeSeed = async (
  { seedPublicKey, slice }: CommitFlags,
  outputDir: string,
  context: CommandContext,
): Promise<{ readonly seed: Secret; readonly sealedSeedPath?: string }> => {
  if (seedPublicKey === undefined) return { seed: seedOf(context) }
  if (slice !== undefined) {
    throw new ProvenanceError('USAGE', '--seed-public-key draws a seed, and slices share one')
  }
  if ((context.env.DATASET_SEED ?? '') !== '') {
    throw new ProvenanceError('USAGE', '--seed-public-key draws a seed, and DATASET_SEED is one')
  }
  const { cwd } = context
  // Nothing of a command is logged by others, so that nobody has to be told what to hide.
  return drawSealedSeed(seedPublicKey, { cwd, outputDir, randomBytes, mask: () => {} })
}

const hostOf = (context: CommandContext): DatasetHost => ({
  datasetWorkerPath: workerPathOf(context),
  randomBytes,
  onProgress: createCommitProgress(context.reporter),
})

const describe = (commitment: DatasetCommitment, sealedSeedPath?: string): string =>
  jsonText({
    digest: `sha256:${sha256(serializeCommitment(commitment))}`,
    root: commitment.root,
    records: commitment.records,
    ...(sealedSeedPath === undefined ? {} : { sealedSeed: sealedSeedPath }),
  })

/** More jobs than a matrix of GitHub has. */
const MAX_SLICES = 1_024

const parseSliceFlag = (text: string): Slice => {
  const [, index, of] = /^([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/.exec(text) ?? []
  const slice = { index: Number(index), of: Number(of) }
  if (slice.index >= 1 && slice.index <= slice.of && slice.of <= MAX_SLICES) return slice
  throw new ProvenanceError('USAGE', `--slice is "${text.slice(0, 40)}"; it takes i/n, e.g. 3/16`)
}

const parseContext = (text: string): Uint8Array => {
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex')
  throw new ProvenanceError(
    'USAGE',
    `--context is "${text.slice(0, 80)}"; it takes 64 hex digits, as \`mlprov dataset context\` prints them`,
  )
}
