// SPDX-License-Identifier: Apache-2.0
//
// What the commands of `mlprov dataset` do.

import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DATASET_RECORD_BYTES, MAX_PROOF_BYTES } from '../../core/limits.ts'
import { parseJson } from '../../core/parse.ts'
import { Secret } from '../../core/secret.ts'
import { serializeCommitment } from '../../dataset/commitment-v1.ts'
import type { Reveal } from '../../dataset/committed-leaf.ts'
import { type Answer, parseProofJson, serializeProofJson } from '../../dataset/proof-v1.ts'
import { nativePrimitives } from '../../dataset/scheme/native-primitives.ts'
import { verifyProof } from '../../dataset/verify-proof.ts'
import { type RecordFlags, readAskedRecord } from '../../inputs/asked-record.ts'
import { commitDataset } from '../../inputs/dataset-commit.ts'
import { openDataset, proveAsked, readCommitment } from '../../inputs/dataset-prove.ts'
import { createJsonlReader } from '../../io/dataset/jsonl-reader.ts'
import { createOutputStore } from '../../io/fs/output-store.ts'
import { readBounded } from '../../io/fs/read-bounded.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'

/** The seed, from the environment only: a command line is visible to every process. */
const seedOf = ({ env }: CommandContext): Secret => {
  const text = env.DATASET_SEED
  if (text === undefined || text === '') {
    throw new ProvenanceError('SEED_INVALID', 'DATASET_SEED is not set')
  }
  return new Secret(text)
}

export const runDatasetCommit = async (
  data: readonly string[],
  { outputDir }: { readonly outputDir: string },
  context: CommandContext,
): Promise<void> => {
  const { cwd, hashWorkerPath } = context
  const paths = data.map((path) => resolve(cwd, path))
  const commitment = await commitDataset(
    {
      reader: await createJsonlReader(paths),
      dataKey: JSON.stringify(paths),
      seed: seedOf(context),
      countClasses: false,
      outputDir: resolve(cwd, outputDir),
    },
    {
      datasetWorkerPath: join(
        dirname(hashWorkerPath),
        '..',
        'dataset-worker',
        basename(hashWorkerPath),
      ),
      randomBytes,
      onProgress: () => undefined,
    },
  )
  context.out(
    jsonText({
      digest: `sha256:${sha256(serializeCommitment(commitment))}`,
      root: commitment.root,
      records: commitment.records,
    }),
  )
}

const readRecord = (cwd: string) => (path: string) =>
  readBounded(resolve(cwd, path), MAX_DATASET_RECORD_BYTES, {
    notFound: 'INPUT_INVALID',
    tooLarge: 'INPUT_INVALID',
  })

interface ProveFlags extends RecordFlags {
  readonly dir: string
  readonly output: string
  readonly reveal?: Reveal
}

export const runDatasetProve = async (
  flags: ProveFlags,
  context: CommandContext,
): Promise<void> => {
  const { cwd } = context
  const dataset = await openDataset(resolve(cwd, flags.dir), seedOf(context), randomBytes)
  try {
    const asked = await readAskedRecord(flags, dataset.commitment, readRecord(cwd))
    const proof = proveAsked(asked, dataset, flags.reveal)
    const output = resolve(cwd, flags.output)
    await createOutputStore(dirname(output)).write(basename(output), serializeProofJson(proof))
    context.out(`${proof.answer}\n`)
  } finally {
    dataset.close()
  }
}

interface VerifyProofFlags extends RecordFlags {
  readonly commitment: string
  readonly proof: string
  readonly expect?: Answer
  readonly json?: true
}

export const runDatasetVerifyProof = async (
  flags: VerifyProofFlags,
  context: CommandContext,
): Promise<void> => {
  const { cwd } = context
  const commitment = await readCommitment(resolve(cwd, flags.commitment))
  const asked = await readAskedRecord(flags, commitment, readRecord(cwd))
  const text = await readBounded(resolve(cwd, flags.proof), MAX_PROOF_BYTES, {
    notFound: 'INPUT_INVALID',
    tooLarge: 'PROOF_INVALID',
  })
  const { answer, opened } = verifyProof(
    commitment,
    parseProofJson(text.toString('utf8')),
    asked,
    nativePrimitives,
  )
  const facts = {
    answer,
    view: asked.view,
    record: `sha256:${Buffer.from(asked.digest).toString('hex')}`,
    commitment: `sha256:${sha256(serializeCommitment(commitment))}`,
    ...(opened === undefined
      ? {}
      : {
          count: String(opened.count),
          ...(opened.attributes === undefined
            ? {}
            : { attributes: parseJson(opened.attributes) ?? opened.attributes }),
        }),
  }
  context.out(flags.json ? jsonText(facts) : wordsOf(answer, asked.view))
  if (flags.expect !== undefined && flags.expect !== answer) context.setExitCode(1)
}

// A proof says what it says and no more: exact bytes, of the committed set.
const wordsOf = (answer: Answer, view: string): string =>
  answer === 'member'
    ? `member: proved: a record with exactly these bytes (view ${view}) is in the committed dataset\n`
    : `non-member: proved: no record with exactly these bytes (view ${view}) is in the committed dataset\n` +
      'A record that differs in one byte would be another one; nothing is said of it.\n'
