// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.

import { Buffer, isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, statSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import type { OutputStore } from '../../ports.ts'
import { codeOf } from './file-error.ts'
import { readBounded } from './read-bounded.ts'

/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255

/** A store in the folder `directory`, which is made when the first file is written. */
export const createOutputStore = (directory: string): OutputStore => {
  const dir = resolve(directory)
  return {
    dir,
    write: async (fileName, content) => {
      const path = join(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'))
      try {
        await mkdir(dir, { recursive: true })
        await writeAtomically(dir, path, content)
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new ProvenanceError('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
          cause,
        })
      }
      return path
    },
    read: async (fileName) => {
      const path = join(dir, plainName(fileName, 'RESUME_INVALID'))
      const bytes = await readBounded(path, MAX_BUNDLE_BYTES, {
        notFound: 'RESUME_INVALID',
        tooLarge: 'RESUME_INVALID',
      })
      if (!isUtf8(bytes)) throw new ProvenanceError('RESUME_INVALID', `"${path}" is not UTF-8`)
      return bytes.toString('utf8')
    },
  }
}

/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
export const refuseUnwritable = (directory: string): void => {
  const existing = nearestExisting(resolve(directory))
  let isFolder: boolean
  try {
    isFolder = statSync(existing).isDirectory()
    if (isFolder) accessSync(existing, constants.W_OK)
  } catch (cause) {
    const message = `"${existing}" cannot be written (${codeOf(cause)})`
    throw new ProvenanceError('OUTPUT_UNWRITABLE', message, { cause })
  }
  if (!isFolder) throw new ProvenanceError('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`)
}

const nearestExisting = (path: string): string => {
  try {
    statSync(path)
    return path
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
    return isMissing && dirname(path) !== path ? nearestExisting(dirname(path)) : path
  }
}

const writeAtomically = async (
  folder: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> => {
  const temporary = join(folder, `.mlprov-${randomBytes(9).toString('hex')}.tmp`)
  // `wx` refuses a name that exists, a link planted there included.
  const handle = await open(temporary, 'wx', FILE_MODE)
  try {
    await handle.writeFile(content).finally(() => handle.close())
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

// Names come from model names and from result files: none may leave the folder.
const plainName = (name: string, code: ErrorCode): string => {
  const isPlain =
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    name.isWellFormed() &&
    Buffer.byteLength(name) <= MAX_NAME_BYTES &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    !/[/\\\u0000-\u001f\u007f]/.test(name)
  if (isPlain) return name
  throw new ProvenanceError(code, `"${name}" is not a plain file name`)
}
