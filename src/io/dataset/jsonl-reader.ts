// SPDX-License-Identifier: Apache-2.0
//
// JSON Lines, read as bytes: a record is a line without its end (LF or CR LF),
// empty lines are none.

import { createHash, hash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DATASET_RECORD_BYTES } from '../../core/limits.ts'
import type { DatasetSource } from '../../dataset/commitment-v1.ts'
import type { RecordGroup, RecordReader, Slice } from '../../dataset/record-source.ts'

const READ_BYTES = 1024 * 1024
/** Records that go to a worker together: 128 KiB of digests, about 60 ms. */
const GROUP_RECORDS = 4_096
const LF = 0x0a
const CR = 0x0d

/** @param slice default: all records */
export const createJsonlReader = async (
  paths: readonly string[],
  slice: Slice = { index: 1, of: 1 },
): Promise<RecordReader> => {
  const sizes = await Promise.all(paths.map(sizeOf))
  const sources: DatasetSource[] = []
  return {
    model: { form: 'jsonl', canonicaliser: 'jsonl-raw-v1', views: ['record'] },
    totalBytes: sizes.reduce((sum, size) => sum + size, 0),
    classNames: () => [],
    sources: async () => sources,
    read: async function* (skip) {
      const choice = chooseRecords(slice, skip)
      let doneBytes = 0
      for (const path of paths) {
        const file = await open(path, 'r')
        try {
          const before = doneBytes
          for await (const group of readLines(file, path, choice, (end) => sources.push(end))) {
            doneBytes = before + group.doneBytes
            if (group.records > 0) yield { ...group, doneBytes }
          }
          doneBytes = before + (sources.at(-1)?.sizeBytes ?? 0)
        } finally {
          await file.close()
        }
      }
    },
  }
}

const sizeOf = async (path: string): Promise<number> => {
  try {
    const found = await stat(path)
    if (found.isFile()) return found.size
  } catch (cause) {
    throw new ProvenanceError('DATASET_INVALID', `"${path}" cannot be read`, { cause })
  }
  throw new ProvenanceError('DATASET_INVALID', `"${path}" is no file`)
}

/** Asked for each record in turn, over all files: whether it belongs here and was not read before. */
export const chooseRecords = ({ index, of }: Slice, skip: number): (() => boolean) => {
  let number = 0
  let left = skip
  return () => {
    number = number === of ? 1 : number + 1
    if (number !== index) return false
    if (left === 0) return true
    left -= 1
    return false
  }
}

type LineGroup = RecordGroup & { readonly doneBytes: number }

async function* readLines(
  file: FileHandle,
  path: string,
  isChosen: () => boolean,
  onEnd: (source: DatasetSource) => void,
): AsyncGenerator<LineGroup> {
  const whole = createHash('sha256')
  let held = Buffer.alloc(0)
  let digests = Buffer.allocUnsafeSlow(GROUP_RECORDS * 32)
  let count = 0
  let sizeBytes = 0
  const take = (line: Buffer): void => {
    const end = line.at(-1) === CR ? line.length - 1 : line.length
    if (end === 0) return
    if (!isChosen()) return
    digests.write(hash('sha256', line.subarray(0, end), 'binary'), count * 32, 'latin1')
    count += 1
  }
  const group = (): LineGroup => {
    const made = digests.subarray(0, count * 32)
    digests = Buffer.allocUnsafeSlow(GROUP_RECORDS * 32)
    const records = count
    count = 0
    return { records, views: [{ view: 'record', digests: made }], doneBytes: sizeBytes }
  }
  for (;;) {
    const chunk = Buffer.allocUnsafe(READ_BYTES)
    const { bytesRead } = await file.read(chunk, 0, READ_BYTES)
    const bytes = chunk.subarray(0, bytesRead)
    whole.update(bytes)
    sizeBytes += bytesRead
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes])
    let from = 0
    for (let at = held.indexOf(LF); at >= 0; at = held.indexOf(LF, from)) {
      take(held.subarray(from, at))
      from = at + 1
      if (count === GROUP_RECORDS) yield group()
    }
    held = held.subarray(from)
    if (held.length > MAX_DATASET_RECORD_BYTES) {
      throw new ProvenanceError(
        'DATASET_INVALID',
        `a line of "${path}" has more than ${MAX_DATASET_RECORD_BYTES} bytes`,
      )
    }
    if (bytesRead === 0) break
  }
  take(held)
  onEnd({ name: basename(path), digest: { sha256: whole.digest('hex') }, sizeBytes })
  yield group()
}
