// SPDX-License-Identifier: Apache-2.0
//
// The publisher's state: all entries of a commitment in order, and the upper
// part of its tree. Not a wire format: only proofs and commitments travel, and
// each proof is verified before it leaves.
//
//   entries ‖ index ‖ JSON ‖ length of the JSON, 8 bytes ‖ MAGIC
//
// It holds labels and counts, no record and no key.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, parseJson } from '../../core/parse.ts'
import type { CommittedTree } from '../../dataset/commit-tree.ts'
import { TreeIndex } from '../../dataset/scheme/indexed-tree.ts'
import { type ClassTable, ENTRY_BYTES, sumsBytesOf } from '../../dataset/state-entry.ts'

const MAGIC = Buffer.from('mlprov dataset state v1\n')
const TRAILER_BYTES = 8 + MAGIC.length
/** A table of 65,534 names of 255 bytes, and a million records of several classes. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024
const WRITE_BYTES = 1024 * 1024

export interface StateHeader {
  /** SHA-256 of the commitment, hex. */
  readonly commitment: string
  readonly leaves: number
  readonly entries: number
  readonly nodes: number
  readonly bucketLeaves: number
  readonly table: ClassTable
  readonly extraEntries: readonly number[]
}

export interface StateWriter {
  append(entries: Buffer): Promise<void>
  /** The file is whole under its name when it resolves. */
  finish(tree: CommittedTree, table: ClassTable, commitment: string): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Writes beside `path`, under another name until it is whole. @throws OUTPUT_UNWRITABLE */
export const createStateWriter = async (path: string): Promise<StateWriter> => {
  const temporary = `${path}.part`
  const handle = await openForWriting(temporary)
  let entries = 0
  let pending: Buffer[] = []
  let pendingBytes = 0
  const flush = async (): Promise<void> => {
    if (pendingBytes > 0) await handle.writeFile(Buffer.concat(pending, pendingBytes))
    pending = []
    pendingBytes = 0
  }
  const write = async (bytes: Buffer): Promise<void> => {
    pending.push(bytes)
    pendingBytes += bytes.length
    if (pendingBytes >= WRITE_BYTES) await flush()
  }
  return {
    append: async (batch) => {
      entries += batch.length / ENTRY_BYTES
      await write(batch)
    },
    finish: async ({ index, leaves, extraEntries }, table, commitment) => {
      await write(index.bytes)
      const { nodes, bucketLeaves } = index
      const header: StateHeader = {
        commitment,
        leaves,
        entries,
        nodes,
        bucketLeaves,
        table,
        extraEntries,
      }
      const json = Buffer.from(JSON.stringify(header))
      const length = Buffer.alloc(8)
      length.writeBigUInt64BE(BigInt(json.length))
      await write(Buffer.concat([json, length, MAGIC]))
      await flush()
      await handle.close()
      await rename(temporary, path)
    },
    discard: async () => {
      await handle.close()
      await rm(temporary, { force: true })
    },
  }
}

const openForWriting = async (path: string): Promise<FileHandle> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    return await open(path, 'w', 0o600)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ProvenanceError('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause })
  }
}

// ---- reading -----------------------------------------------------------------------------

export interface OpenedState {
  readonly header: StateHeader
  readonly index: TreeIndex
  /** Entries by number. @throws DATASET_STATE_INVALID */
  readEntries(first: number, count: number): Buffer
  close(): void
}

/** @throws DATASET_STATE_INVALID */
export const openState = (path: string): OpenedState => {
  const refuse = (what: string, cause?: unknown): never => {
    const options = cause === undefined ? {} : { cause }
    throw new ProvenanceError('DATASET_STATE_INVALID', `"${path}" ${what}`, options)
  }
  const file = (() => {
    try {
      return openSync(path, 'r')
    } catch (cause) {
      return refuse('cannot be read', cause)
    }
  })()
  const { size } = fstatSync(file)
  const readAt = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const count = readSync(file, bytes, done, length - done, at + done)
      if (count === 0) refuse('is cut short')
      done += count
    }
    return bytes
  }
  try {
    if (size < TRAILER_BYTES) refuse('is no state of a dataset')
    const trailer = readAt(size - TRAILER_BYTES, TRAILER_BYTES)
    if (!trailer.subarray(8).equals(MAGIC)) refuse('is no state of a dataset, or is cut short')
    const length = Number(trailer.readBigUInt64BE())
    if (length > MAX_HEADER_BYTES || length > size - TRAILER_BYTES) refuse('has no sound end')
    const json = readAt(size - TRAILER_BYTES - length, length).toString('utf8')
    const header = readHeader(parseJson(json)) ?? refuse('has no sound end')
    const sumsBytes = sumsBytesOf(header.table)
    const entriesBytes = header.entries * ENTRY_BYTES
    const indexBytes = TreeIndex.sizeOf(sumsBytes, header.nodes)
    if (entriesBytes + indexBytes + length + TRAILER_BYTES !== size) {
      refuse('does not have the size that it says')
    }
    const rows = readAt(entriesBytes, indexBytes)
    const index = new TreeIndex(sumsBytes, header.bucketLeaves, rows)
    return {
      header,
      index,
      readEntries: (first, count) => {
        if (first < 0 || count < 0 || first + count > header.entries) refuse('lacks an entry')
        return readAt(first * ENTRY_BYTES, count * ENTRY_BYTES)
      },
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const readHeader = (value: unknown): StateHeader | undefined => {
  const header = asObject(value)
  const table = asObject(header?.table)
  const names = asArray(table?.names)
  const extraEntries = asArray(header?.extraEntries)
  if (!header || !table || !names || !extraEntries) return undefined
  const { commitment, leaves, entries, nodes, bucketLeaves } = header
  const { attribute, counted } = table
  if (typeof commitment !== 'string' || typeof counted !== 'boolean') return undefined
  if (!isCount(leaves) || !isCount(entries) || !isCount(nodes)) return undefined
  if (!isCount(bucketLeaves) || bucketLeaves === 0) return undefined
  if (!extraEntries.every(isCount)) return undefined
  if (!names.every((name) => typeof name === 'string')) return undefined
  if (attribute !== undefined && typeof attribute !== 'string') return undefined
  return {
    commitment,
    leaves,
    entries,
    nodes,
    bucketLeaves,
    extraEntries,
    table: { names, counted, ...(attribute === undefined ? {} : { attribute }) },
  }
}
