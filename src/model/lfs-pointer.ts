// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md

import { Buffer } from 'node:buffer'
import type { Sha256Hex } from '../core/digest.ts'
import { MAX_LFS_POINTER_BYTES } from '../core/limits.ts'

// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
  'version https://git-lfs.github.com/spec/v1\n',
  'version https://hawser.github.com/spec/v1\n',
].map((line) => Buffer.from(line))

const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/
const SIZE_LINE = /\nsize [0-9]+\n/

/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
export const isLfsPointer = (content: Uint8Array): boolean => {
  if (content.byteLength >= MAX_LFS_POINTER_BYTES) return false
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line))) return false
  const text = bytes.toString('latin1')
  return OID_LINE.test(text) && SIZE_LINE.test(text)
}

/** What a pointer says of the file that stands elsewhere. */
export interface LfsPointer {
  readonly digest: Sha256Hex
  readonly sizeBytes: number
}

// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/

/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
export const parseLfsPointer = (content: Uint8Array): LfsPointer | undefined => {
  if (!isLfsPointer(content)) return undefined
  const [, digest, size] = CANONICAL.exec(Buffer.from(content).toString('latin1')) ?? []
  const sizeBytes = Number(size)
  if (digest === undefined || !Number.isSafeInteger(sizeBytes)) return undefined
  return { digest: digest as Sha256Hex, sizeBytes }
}
