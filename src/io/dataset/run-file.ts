// SPDX-License-Identifier: Apache-2.0
//
// Runs on disk, written once and read from front to back.

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import type { EntryCursor } from '../../dataset/merge-runs.ts'
import { ENTRY_BYTES } from '../../dataset/state-entry.ts'

/** About 250 KiB: with 100 runs, 25 MiB. */
const READ_ENTRIES = 6_400

/** Written and on disk when it resolves: what a killed run goes on from. */
export const writeRunFile = async (path: string, entries: Buffer): Promise<void> => {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(entries)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A run that comes in parts. Returns the number of its entries. @throws OUTPUT_UNWRITABLE */
export const writeRun = async (path: string, parts: Iterable<Buffer>): Promise<number> => {
  let bytes = 0
  try {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(path, 'w', 0o600)
    try {
      for (const part of parts) {
        await handle.writeFile(part)
        bytes += part.length
      }
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof ProvenanceError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ProvenanceError('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause })
  }
  return bytes / ENTRY_BYTES
}

export interface RunFileCursor extends EntryCursor {
  close(): void
}

/** @throws DATASET_STATE_INVALID where the file is not of whole entries */
export const openRunFile = (path: string, classes: readonly number[]): RunFileCursor => {
  const { size } = statSync(path)
  if (size % ENTRY_BYTES !== 0) {
    throw new ProvenanceError('DATASET_STATE_INVALID', `"${path}" is cut short: ${size} bytes`)
  }
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafeSlow(READ_ENTRIES * ENTRY_BYTES)
  let at = 0
  let held = 0
  let read = 0
  return {
    buffer,
    classes,
    get at() {
      return at
    },
    advance: () => {
      at = held === 0 ? 0 : at + ENTRY_BYTES
      if (at < held) return true
      held = readSync(file, buffer, 0, Math.min(buffer.length, size - read), read)
      read += held
      at = 0
      if (held % ENTRY_BYTES !== 0 || (held === 0 && read < size)) {
        throw new ProvenanceError('DATASET_STATE_INVALID', `"${path}" changed while it was read`)
      }
      return held > 0
    },
    close: () => closeSync(file),
  }
}
