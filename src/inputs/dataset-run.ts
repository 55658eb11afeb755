// SPDX-License-Identifier: Apache-2.0
//
// The work of the dataset action, from typed inputs to files and an answer.

import { basename, join, resolve } from 'node:path/posix'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_MULTIPROOF_BYTES, MAX_PROOF_BYTES } from '../core/limits.ts'
import type { Secret } from '../core/secret.ts'
import { type DatasetCommitment, serializeCommitment } from '../dataset/commitment-v1.ts'
import { parseMultiproof, serializeMultiproof } from '../dataset/multiproof-v1.ts'
import { type Answer, parseProofJson, serializeProofJson } from '../dataset/proof-v1.ts'
import { nativePrimitives } from '../dataset/scheme/native-primitives.ts'
import { verifyProof } from '../dataset/verify-proof.ts'
import { createDatasetReader } from '../io/dataset/dataset-reader.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import { askedView, readAskedList, readAskedRecord } from './asked-record.ts'
import { COMMITMENT_FILE, commitDataset, type DatasetHost, STATE_FILE } from './dataset-commit.ts'
import type { DatasetWork, SeedSource } from './dataset-inputs.ts'
import { proveAskedList, verifyAskedList } from './dataset-list.ts'
import { openDataset, proveAsked, readCommitment } from './dataset-prove.ts'
import { commitSlice, mergeSlices } from './dataset-slices.ts'
import { drawSealedSeed } from './draw-seed.ts'

export interface DatasetActionHost extends DatasetHost {
  readonly cwd: string
  /** Absolute path. */
  readonly outputDir: string
  /** Told of each secret before anything is made from it. */
  readonly mask: (secret: Secret) => void
}

/** What there is now; a member is absent where the work has none of it. */
export interface DatasetResult {
  readonly commitmentPath?: string
  /** `sha256:<hex>`. */
  readonly commitmentDigest?: string
  readonly statePath?: string
  /** Folder of a slice, for `merge`. */
  readonly slicePath?: string
  readonly sealedSeedPath?: string
  readonly proofPath?: string
  /** Of a list: whether any of its records is in the dataset. */
  readonly answer?: Answer
  /** Records that are in the dataset, `sha256:<hex>`. */
  readonly members?: readonly string[]
}

type Work<M extends DatasetWork['mode']> = Extract<DatasetWork, { readonly mode: M }>

/** @throws what the work throws; PROOF_INVALID for a proof that shows nothing */
export const runDatasetWork = (
  work: DatasetWork,
  host: DatasetActionHost,
): Promise<DatasetResult> => {
  switch (work.mode) {
    case 'commit':
      return commit(work, host)
    case 'merge':
      return merge(work, host)
    case 'prove':
      return prove(work, host)
    case 'verify':
      return verify(work, host)
  }
}

const commit = async (work: Work<'commit'>, host: DatasetActionHost): Promise<DatasetResult> => {
  const { outputDir, cwd } = host
  const paths = work.data.map((path) => resolve(cwd, path))
  const { seed, sealedSeedPath } = await takeSeed(work.seed, host)
  const reader = createDatasetReader(paths, work.reader)
  const { slice, attribute } = work.reader
  const request = {
    reader,
    dataKey: JSON.stringify([paths, slice, reader.fingerprint]),
    seed,
    countClasses: attribute?.isCounted === true,
    outputDir,
    ...(work.context === undefined ? {} : { context: work.context }),
  }
  const settings = { ...host, runEntries: work.runEntries }
  if (slice !== undefined) {
    await commitSlice({ ...request, slice }, settings)
    return { slicePath: outputDir }
  }
  const made = describe(await commitDataset(request, settings), outputDir)
  return { ...made, ...(sealedSeedPath === undefined ? {} : { sealedSeedPath }) }
}

const takeSeed = async (
  source: SeedSource,
  host: DatasetActionHost,
): Promise<{ readonly seed: Secret; readonly sealedSeedPath?: string }> => {
  if (source.kind === 'sealed') return drawSealedSeed(source.publicKeyPath, host)
  host.mask(source.seed)
  return { seed: source.seed }
}

const merge = async (work: Work<'merge'>, host: DatasetActionHost): Promise<DatasetResult> => {
  const { outputDir, cwd, mask } = host
  mask(work.seed)
  const dirs = work.slices.map((dir) => resolve(cwd, dir))
  return describe(await mergeSlices(dirs, { seed: work.seed, outputDir }, host), outputDir)
}

const describe = (commitment: DatasetCommitment, outputDir: string): DatasetResult => ({
  commitmentPath: join(outputDir, COMMITMENT_FILE),
  commitmentDigest: digestOf(commitment),
  statePath: join(outputDir, STATE_FILE),
})

const digestOf = (commitment: DatasetCommitment): string =>
  `sha256:${sha256(serializeCommitment(commitment))}`

const prove = async (work: Work<'prove'>, host: DatasetActionHost): Promise<DatasetResult> => {
  const { cwd, mask, randomBytes, outputDir } = host
  mask(work.seed)
  const store = createOutputStore(outputDir)
  const dataset = await openDataset(resolve(cwd, work.dir), work.seed, randomBytes)
  try {
    const { commitment } = dataset
    const commitmentDigest = digestOf(commitment)
    const { blocklist } = work.question
    if (blocklist !== undefined) {
      const list = await readAskedList(blocklist, cwd)
      const view = askedView(work.question.view, commitment.recordModel)
      const { proof, found } = await proveAskedList(list, view, dataset, host)
      const name = `${basename(blocklist)}.proof`
      const proofPath = await store.write(name, serializeMultiproof(proof))
      return { commitmentDigest, proofPath, ...answerOf(found.members) }
    }
    const asked = await readAskedRecord(work.question, commitment, cwd)
    const proof = proveAsked(asked, dataset, work.reveal)
    const proofPath = await store.write('proof.json', serializeProofJson(proof))
    const { answer } = proof
    return { commitmentDigest, proofPath, answer }
  } finally {
    dataset.close()
  }
}

const verify = async (work: Work<'verify'>, host: DatasetActionHost): Promise<DatasetResult> => {
  const { cwd } = host
  const commitment = await readCommitment(resolve(cwd, work.commitment))
  const commitmentDigest = digestOf(commitment)
  const path = resolve(cwd, work.proof)
  const codes = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' } as const
  const { blocklist } = work.question
  if (blocklist !== undefined) {
    const list = await readAskedList(blocklist, cwd)
    const view = askedView(work.question.view, commitment.recordModel)
    const proof = parseMultiproof(await readBounded(path, MAX_MULTIPROOF_BYTES, codes))
    const { members } = await verifyAskedList(commitment, proof, { list, view }, host)
    return { commitmentDigest, ...answerOf(members) }
  }
  const asked = await readAskedRecord(work.question, commitment, cwd)
  const text = await readBounded(path, MAX_PROOF_BYTES, codes)
  const proof = parseProofJson(text.toString('utf8'))
  const { answer } = verifyProof(commitment, proof, asked, nativePrimitives)
  return { commitmentDigest, answer }
}

const answerOf = (members: readonly Uint8Array[]) => ({
  answer: members.length > 0 ? ('member' as const) : ('non-member' as const),
  members: members.map((digest) => `sha256:${Buffer.from(digest).toString('hex')}`),
})

/** @throws DATASET_LISTED where the answer is not the expected one */
export const refuseOtherAnswer = (work: DatasetWork, { answer }: DatasetResult): void => {
  if (work.mode !== 'verify' || work.expect === undefined || work.expect === answer) return
  throw new ProvenanceError('DATASET_LISTED', `the answer is ${answer}, expected ${work.expect}`, {
    hint: 'The proof is valid, and shows the other answer.',
  })
}
