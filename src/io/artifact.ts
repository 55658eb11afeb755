// SPDX-License-Identifier: Apache-2.0
//
// One artifact: a file of any size, or a digest of one that is elsewhere.

import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DIGEST_ALGORITHMS, type DigestAlgorithm, type NamedDigest } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_ARTIFACT_IN_MEMORY_BYTES } from '../core/limits.ts'
import { shown } from '../core/shown.ts'
import { codeOf } from './fs/file-error.ts'
import { readBounded } from './fs/read-bounded.ts'

export interface OpenedArtifact {
  readonly name: string
  readonly sizeBytes?: number
  readonly content?: Uint8Array
  digest(algorithm: DigestAlgorithm): Promise<string | undefined>
}

/** Told of the bytes of a large file as they are read. */
export type OnBytes = (doneBytes: number, totalBytes: number) => void

// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const CHUNK_BYTES = 1024 * 1024

/**
 * @param text `sha256:<hex>` (sha384, sha512), or a path from `cwd`
 * @throws ARTIFACT_NOT_FOUND; later, from `digest`, MODEL_CHANGED for a large file that is written to
 */
export const openArtifact = async (
  text: string,
  cwd: string,
  onBytes: OnBytes,
): Promise<OpenedArtifact> => {
  const given = parseDigest(text)
  if (given !== undefined) {
    const digest = async (algorithm: DigestAlgorithm) =>
      algorithm === given.algorithm ? given.hex : undefined
    return { name: text, digest }
  }
  const path = resolve(cwd, text)
  const sizeBytes = await withFile(path, async (handle) => (await handle.stat()).size)
  return sizeBytes > MAX_ARTIFACT_IN_MEMORY_BYTES
    ? { name: text, sizeBytes, digest: largeDigest(path, onBytes) }
    : readArtifact(text, path)
}

/** `undefined` for a path. */
const parseDigest = (text: string): NamedDigest | undefined => {
  const [, name = '', hex = ''] = /^(sha\d+):(.*)$/s.exec(text) ?? []
  if (name === '') return undefined
  const algorithm = DIGEST_ALGORITHMS.find((known) => known === name)
  if (algorithm === undefined || !HEX[algorithm].test(hex)) {
    throw new ProvenanceError('ARTIFACT_NOT_FOUND', `${shown(text)} is no digest`)
  }
  return { algorithm, hex: hex.toLowerCase() }
}

const HEX = { sha256: /^[0-9a-f]{64}$/i, sha384: /^[0-9a-f]{96}$/i, sha512: /^[0-9a-f]{128}$/i }

const readArtifact = async (name: string, path: string): Promise<OpenedArtifact> => {
  const codes = { notFound: 'ARTIFACT_NOT_FOUND', tooLarge: 'ARTIFACT_NOT_FOUND' } as const
  const content = await readBounded(path, MAX_ARTIFACT_IN_MEMORY_BYTES, codes)
  const digest = async (algorithm: DigestAlgorithm) =>
    createHash(algorithm).update(content).digest('hex')
  return { name, sizeBytes: content.length, content, digest }
}

/** Reads the file once for each algorithm. */
const largeDigest = (path: string, onBytes: OnBytes): OpenedArtifact['digest'] => {
  const known = new Map<DigestAlgorithm, Promise<string>>()
  return (algorithm) => {
    const digest =
      known.get(algorithm) ??
      withFile(path, (handle) => hashHandle(handle, algorithm, path, onBytes))
    known.set(algorithm, digest)
    return digest
  }
}

const hashHandle = async (
  handle: FileHandle,
  algorithm: DigestAlgorithm,
  path: string,
  onBytes: OnBytes,
): Promise<string> => {
  const before = await handle.stat({ bigint: true })
  const hash = createHash(algorithm)
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  for (let done = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    done += bytesRead
    onBytes(done, Number(before.size))
  }
  const after = await handle.stat({ bigint: true })
  if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
    throw new ProvenanceError('MODEL_CHANGED', `"${path}" was written to while it was read`, {
      hint: 'Verify the file again when nothing writes to it.',
    })
  }
  return hash.digest('hex')
}

/** @throws ARTIFACT_NOT_FOUND for what is no readable regular file */
const withFile = async <T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> => {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, FLAGS)
    if (!(await handle.stat()).isFile()) {
      throw new ProvenanceError('ARTIFACT_NOT_FOUND', `"${path}" is not a regular file`)
    }
    return await use(handle)
  } catch (cause) {
    const code = codeOf(cause)
    if (code === undefined) throw cause
    throw new ProvenanceError('ARTIFACT_NOT_FOUND', `cannot read "${path}" (${code})`, { cause })
  } finally {
    await handle?.close()
  }
}
