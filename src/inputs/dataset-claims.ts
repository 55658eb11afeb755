// SPDX-License-Identifier: Apache-2.0
//
// What is going to be stated of the datasets of a model. Each proof is
// verified here, before the model is read: nothing is signed that a proof
// does not show.

import { basename } from 'node:path/posix'
import type { AbsentList, DatasetClaims, NamedFile } from '../attestation/dataset-claims.ts'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import {
  MAX_CLAIMED_DATASETS,
  MAX_COMMITMENT_BYTES,
  MAX_DESCRIPTION_BYTES,
  MAX_MULTIPROOF_BYTES,
  MAX_RECORD_LIST_BYTES,
} from '../core/limits.ts'
import { parseCommitment } from '../dataset/commitment-v1.ts'
import { parseMultiproof } from '../dataset/multiproof-v1.ts'
import { parseRecordList } from '../dataset/records/record-list.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import type { ListHost } from './dataset-list.ts'
import type { InputReader } from './input-reader.ts'
import type { InputName } from './input-table.ts'

/**
 * Empty where no input speaks of a dataset.
 * @throws INPUT_INVALID, COMMITMENT_INVALID, DATASET_DESCRIPTION_INVALID, PROOF_INVALID; DATASET_LISTED
 *   where a record of a list is in the dataset
 */
export const readDatasetClaims = async (
  input: InputReader,
  host: ListHost,
): Promise<readonly DatasetClaims[]> => {
  const commitments = await readNamed(input, 'dataset-commitment', readCommitmentFile)
  const descriptions = await readNamed(input, 'dataset-description', readDescriptionFile)
  const absent = await readProofs(input, commitments, host)
  const names = [...new Set([...commitments.keys(), ...descriptions.keys()])]
  return names.map((name) => {
    const commitment = commitments.get(name)
    const description = descriptions.get(name)
    return {
      name: name || (description?.value.name ?? 'dataset'),
      ...(commitment === undefined ? {} : { commitment }),
      ...(description === undefined ? {} : { description }),
      absentLists: absent
        .filter(({ commitment: digest }) => digest === commitment?.file.sha256)
        .map(({ list }) => list),
    }
  })
}

/** `name=path`, or a path. */
const splitLine = (line: string): { readonly name: string; readonly path: string } => {
  const [, name = '', path = line] = /^([^=/\\]+)=(.+)$/s.exec(line) ?? []
  return { name: name.trim(), path: path.trim() }
}

/** The files of an input by the names that their lines give. */
const readNamed = async <T>(
  input: InputReader,
  inputName: InputName,
  read: (path: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> => {
  const found = new Map<string, T>()
  const lines = input.lines(inputName)
  refuseMany(inputName, lines.length)
  for (const line of lines) {
    const { name, path } = splitLine(line)
    if (found.has(name)) {
      throw new ProvenanceError(
        'INPUT_INVALID',
        name === ''
          ? `${inputName} has ${lines.length} lines, and not each has a name`
          : `${inputName} names ${name} twice`,
        { hint: 'Put `name=` in front of each path, the same for commitment and description.' },
      )
    }
    found.set(name, await read(path))
  }
  return found
}

const refuseMany = (inputName: InputName, count: number): void => {
  if (count <= MAX_CLAIMED_DATASETS) return
  throw new ProvenanceError(
    'INPUT_INVALID',
    `${inputName} has ${count} lines, the limit is ${MAX_CLAIMED_DATASETS}`,
  )
}

const fileOf = (path: string, bytes: Uint8Array): NamedFile => ({
  name: basename(path.replaceAll('\\', '/')),
  sha256: sha256(bytes),
})

const readCommitmentFile = async (path: string) => {
  const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' } as const
  const bytes = await readBounded(path, MAX_COMMITMENT_BYTES, codes)
  return { file: fileOf(path, bytes), value: parseCommitment(bytes.toString('utf8')) }
}

const readDescriptionFile = async (path: string) => {
  const code = 'DATASET_DESCRIPTION_INVALID'
  const codes = { notFound: code, tooLarge: code } as const
  const bytes = await readBounded(path, MAX_DESCRIPTION_BYTES, codes)
  const file = fileOf(path, bytes)
  const { parseDatasetDescription } = await import('./dataset-description.ts')
  return { file, value: parseDatasetDescription(bytes.toString('utf8'), path) }
}

type Commitments = ReadonlyMap<string, Awaited<ReturnType<typeof readCommitmentFile>>>

/** Members that are named; more are counted. */
const MAX_NAMED_MEMBERS = 5

const readProofs = async (
  input: InputReader,
  commitments: Commitments,
  host: ListHost,
): Promise<readonly { readonly commitment: string; readonly list: AbsentList }[]> => {
  const lines = input.lines('dataset-proofs')
  refuseMany('dataset-proofs', lines.length)
  const found = []
  for (const line of lines) found.push(await readProof(line, commitments, host))
  return found
}

const readProof = async (line: string, commitments: Commitments, host: ListHost) => {
  const [, listPath, proofPath] = /^([^=]+)=([^=]+)$/s.exec(line)?.map((part) => part.trim()) ?? []
  if (!listPath || !proofPath) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `dataset-proofs has the line "${line.slice(0, 120)}"; it takes \`list=proof\`, two paths`,
    )
  }
  const codes = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' } as const
  const listBytes = await readBounded(listPath, MAX_RECORD_LIST_BYTES, codes)
  const proofBytes = await readBounded(proofPath, MAX_MULTIPROOF_BYTES, codes)
  const proof = parseMultiproof(proofBytes)
  const commitment = Buffer.from(proof.commitment).toString('hex')
  const committed = [...commitments.values()].find(({ file }) => file.sha256 === commitment)
  if (committed === undefined) {
    throw new ProvenanceError(
      'PROOF_INVALID',
      `"${proofPath}" is about the commitment sha256:${commitment}, which dataset-commitment does not name`,
    )
  }
  const list = parseRecordList(listBytes.toString('utf8'))
  const { view } = proof
  const { verifyAskedList } = await import('./dataset-list.ts')
  const { members } = await verifyAskedList(committed.value, proof, { list, view }, host)
  if (members.length > 0) {
    const named = members
      .slice(0, MAX_NAMED_MEMBERS)
      .map((digest) => `sha256:${Buffer.from(digest).toString('hex')}`)
    throw new ProvenanceError(
      'DATASET_LISTED',
      `${members.length} of the ${list.count} records of "${listPath}" are in the dataset: ${named.join(', ')}`,
    )
  }
  const files = { list: fileOf(listPath, listBytes), proof: fileOf(proofPath, proofBytes) }
  return { commitment, list: { ...files, view, records: list.count } }
}
