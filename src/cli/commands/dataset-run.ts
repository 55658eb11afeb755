// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset prove` and `verify-proof` do.

import { randomBytes } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_MULTIPROOF_BYTES, MAX_PROOF_BYTES } from '../../core/limits.ts'
import { parseJson } from '../../core/parse.ts'
import { type DatasetCommitment, serializeCommitment } from '../../dataset/commitment-v1.ts'
import type { Reveal } from '../../dataset/committed-leaf.ts'
import { parseMultiproof, serializeMultiproof } from '../../dataset/multiproof-v1.ts'
import { type Answer, parseProofJson, serializeProofJson } from '../../dataset/proof-v1.ts'
import { nativePrimitives } from '../../dataset/scheme/native-primitives.ts'
import type { ProvedList } from '../../dataset/verify-multiproof.ts'
import { verifyProof } from '../../dataset/verify-proof.ts'
import {
  askedView,
  type RecordFlags,
  readAskedList,
  readAskedRecord,
} from '../../inputs/asked-record.ts'
import { type ListHost, proveAskedList, verifyAskedList } from '../../inputs/dataset-list.ts'
import { openDataset, proveAsked, readCommitment } from '../../inputs/dataset-prove.ts'
import { createOutputStore } from '../../io/fs/output-store.ts'
import { readBounded } from '../../io/fs/read-bounded.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { seedOf, workerPathOf } from './dataset-surroundings.ts'

const PROOF_CODES = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' } as const

const listHost = (context: CommandContext): ListHost => ({
  datasetWorkerPath: workerPathOf(context),
})

interface ProveFlags extends RecordFlags {
  readonly dir: string
  readonly output: string
  readonly blocklist?: string
  readonly reveal?: Reveal
}

export const runDatasetProve = async (
  flags: ProveFlags,
  context: CommandContext,
): Promise<void> => {
  const { cwd } = context
  const { blocklist, reveal } = flags
  const output = resolve(cwd, flags.output)
  const store = createOutputStore(dirname(output))
  refuseTwoQuestions(flags)
  const dataset = await openDataset(resolve(cwd, flags.dir), seedOf(context), randomBytes)
  try {
    if (blocklist !== undefined) {
      const list = await readAskedList(blocklist, context.cwd)
      const view = askedView(flags.view, dataset.commitment.recordModel)
      const { proof, found } = await proveAskedList(list, view, dataset, listHost(context))
      await store.write(basename(output), serializeMultiproof(proof))
      context.out(wordsOfList(found, dataset.commitment))
      return
    }
    const asked = await readAskedRecord(flags, dataset.commitment, cwd)
    const proof = proveAsked(asked, dataset, reveal)
    await store.write(basename(output), serializeProofJson(proof))
    context.out(`${proof.answer}\n`)
  } finally {
    dataset.close()
  }
}

const refuseTwoQuestions = ({
  blocklist,
  recordFile,
  recordDigest,
  viewValue,
  reveal,
}: Partial<ProveFlags>) => {
  if (blocklist === undefined) return
  if ([recordFile, recordDigest, viewValue, reveal].every((flag) => flag === undefined)) return
  throw new ProvenanceError(
    'USAGE',
    'give --blocklist alone: without --record-file, --record-digest, --view-value and --reveal',
  )
}

interface VerifyProofFlags extends RecordFlags {
  readonly commitment: string
  readonly proof: string
  readonly blocklist?: string
  readonly expect?: Answer
  readonly json?: true
}

/** What a proof was found to say. */
interface Finding {
  readonly answer: Answer
  readonly facts: object
  readonly words: string
}

export const runDatasetVerifyProof = async (
  flags: VerifyProofFlags,
  context: CommandContext,
): Promise<void> => {
  refuseTwoQuestions(flags)
  const commitment = await readCommitment(resolve(context.cwd, flags.commitment))
  const { answer, facts, words } =
    flags.blocklist === undefined
      ? await verifyOne(flags, commitment, context)
      : await verifyList(flags.blocklist, flags, commitment, context)
  const digest = `sha256:${sha256(serializeCommitment(commitment))}`
  context.out(flags.json ? jsonText({ answer, ...facts, commitment: digest }) : words)
  if (flags.expect !== undefined && flags.expect !== answer) context.setExitCode(1)
}

const verifyOne = async (
  flags: VerifyProofFlags,
  commitment: DatasetCommitment,
  { cwd }: CommandContext,
): Promise<Finding> => {
  const asked = await readAskedRecord(flags, commitment, cwd)
  const text = await readBounded(resolve(cwd, flags.proof), MAX_PROOF_BYTES, PROOF_CODES)
  const { answer, opened } = verifyProof(
    commitment,
    parseProofJson(text.toString('utf8')),
    asked,
    nativePrimitives,
  )
  const { count, attributes } = opened ?? {}
  return {
    answer,
    facts: {
      view: asked.view,
      record: hexDigest(asked.digest),
      ...(count === undefined ? {} : { count: String(count) }),
      ...(attributes === undefined ? {} : { attributes: parseJson(attributes) ?? attributes }),
    },
    words: wordsOf(answer, asked.view),
  }
}

/** A list is a member where any of its records is. */
const verifyList = async (
  blocklist: string,
  flags: VerifyProofFlags,
  commitment: DatasetCommitment,
  context: CommandContext,
): Promise<Finding> => {
  const list = await readAskedList(blocklist, context.cwd)
  const view = askedView(flags.view, commitment.recordModel)
  const path = resolve(context.cwd, flags.proof)
  const proof = parseMultiproof(await readBounded(path, MAX_MULTIPROOF_BYTES, PROOF_CODES))
  const found = await verifyAskedList(commitment, proof, { list, view }, listHost(context))
  const { members, nonMembers } = found
  return {
    answer: members.length > 0 ? 'member' : 'non-member',
    facts: { view, members: members.map(hexDigest), nonMembers },
    words: wordsOfList(found, commitment),
  }
}

const hexDigest = (digest: Uint8Array): string => `sha256:${Buffer.from(digest).toString('hex')}`

/** Records of a list that are named in words; JSON has them all. */
const MAX_NAMED_MEMBERS = 20

const wordsOfList = (
  { members, nonMembers }: ProvedList,
  { recordModel }: DatasetCommitment,
): string => {
  const named = members.slice(0, MAX_NAMED_MEMBERS).map((digest) => `  ${hexDigest(digest)}\n`)
  const more = members.length - named.length
  return [
    `proved: ${members.length} of the ${members.length + nonMembers} records of the list are in the committed dataset, ${nonMembers} are not\n`,
    ...named,
    ...(more > 0 ? [`  … and ${more} more\n`] : []),
    `This holds for digests of canonical bytes (${recordModel.canonicaliser}): another digest of a record is found nowhere.\n`,
  ].join('')
}

// A proof says what it says and no more: exact bytes, of the committed set.
const wordsOf = (answer: Answer, view: string): string =>
  answer === 'member'
    ? `member: proved: a record with exactly these bytes (view ${view}) is in the committed dataset\n`
    : `non-member: proved: no record with exactly these bytes (view ${view}) is in the committed dataset\n` +
      'A record that differs in one byte would be another one; nothing is said of it.\n'
