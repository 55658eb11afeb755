// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type Sha256Hex, sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { sortByName } from './paths.ts'

export interface ManifestEntry {
  /** Canonical name inside the model, or `.` for a model that is one file. */
  readonly name: string
  readonly digest: Sha256Hex
  readonly sizeBytes: number
}

export interface Manifest {
  /** Name of the model as the user calls it: informative, never an identity. */
  readonly name: string
  /** Last component of the model's path, which OMS 1.0 §6.5 wants as the subject's name. */
  readonly baseName: string
  /** Sorted by UTF-8 bytes of the name; never empty; names are unique. */
  readonly files: readonly ManifestEntry[]
  /** As recorded in the OMS predicate. */
  readonly ignorePaths: readonly string[]
  /** OMS root digest: SHA-256 over the raw file digests in order (OMS 1.0 §6.5.1). */
  readonly root: Sha256Hex
  /** in-toto `dirHash1`: SHA-256 of the SHA256SUMS listing (in-toto digest_set.md). */
  readonly dirHash1: Sha256Hex
  readonly sizeBytes: number
}

/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
export const computeRoot = (digests: readonly Sha256Hex[]): Sha256Hex => {
  const hash = createHash('sha256')
  for (const digest of digests) hash.update(Buffer.from(digest, 'hex'))
  return hash.digest('hex') as Sha256Hex
}

/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
export const formatSha256Sums = (
  files: readonly Pick<ManifestEntry, 'name' | 'digest'>[],
): string => files.map(({ name, digest }) => sumsLine(digest, name)).join('')

const sumsLine = (digest: Sha256Hex, name: string): string => {
  if (!/[\\\n\r]/.test(name)) return `${digest}  ${name}\n`
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `\\${digest}  ${escaped}\n`
}

/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
export const buildManifest = (input: {
  readonly name: string
  readonly baseName: string
  readonly files: readonly ManifestEntry[]
  readonly ignorePaths: readonly string[]
}): Manifest => {
  if (input.files.length === 0) {
    throw new ProvenanceError('MODEL_EMPTY', `model "${input.name}" has no file`)
  }
  const files = sortByName(input.files)
  return {
    name: input.name,
    baseName: input.baseName,
    files,
    ignorePaths: input.ignorePaths,
    root: computeRoot(files.map((file) => file.digest)),
    dirHash1: sha256(formatSha256Sums(files)),
    sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
  }
}
