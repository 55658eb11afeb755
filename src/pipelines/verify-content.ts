// SPDX-License-Identifier: Apache-2.0
//
// What is verified: a model on disk, hashed now; or the digests that a listing
// recorded of it, which says nothing about bytes that nobody read.

import { basename } from 'node:path/posix'
import type { DigestAlgorithm, Sha256Hex } from '../core/digest.ts'
import type { SignedFile } from '../model/compare.ts'
import { buildManifest, SINGLE_FILE_NAME } from '../model/manifest.ts'
import type { Content } from '../policy/coverage.ts'
import type { FileDigester, FileTree, Reporter, ScanOptions } from '../ports.ts'

export type VerifyTarget =
  /** A folder or a file. */
  | { readonly kind: 'path'; readonly path: string; readonly scan: ScanOptions }
  /** Files as a listing has them: LFS pointers, SHA256SUMS, a manifest, a hub's index. */
  | {
      readonly kind: 'listing'
      readonly name: string
      readonly files: readonly (SignedFile & { readonly sizeBytes?: number })[]
      /** Files of the listing of which it has no SHA-256. */
      readonly notComparable?: readonly string[]
    }
  /** Nothing but a digest, as somebody else's provenance names a model. */
  | {
      readonly kind: 'digest'
      readonly name: string
      readonly sha256: Sha256Hex
      readonly shape: 'folder' | 'file' | 'either'
    }

export interface ContentPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
}

export interface SizedContent extends Content {
  /** Absent where a listing does not say the size of every file. */
  readonly sizeBytes?: number
  /** Another digest of the one file, read again; absent for a folder, and where bytes are not here. */
  readonly digestOf?: (algorithm: DigestAlgorithm) => Promise<string>
}

/** @throws MODEL_…: nothing there, links, special files, files that change, LFS pointers */
export const readContent = async (
  target: VerifyTarget,
  { tree, digester, reporter }: ContentPorts,
): Promise<SizedContent> => {
  switch (target.kind) {
    case 'path': {
      const { kind, rootPath, files } = await tree.scan(target.path, target.scan)
      const entries = await digester.digestFiles(files, reporter.progress)
      const baseName = basename(rootPath.replaceAll('\\', '/'))
      const manifest = buildManifest({ name: baseName, baseName, files: entries, ignorePaths: [] })
      const [only] = files
      if (kind === 'folder' || only === undefined) return { ...manifest, kind, bytesRead: true }
      const known = new Map<DigestAlgorithm, Promise<string>>()
      const digestOf = (algorithm: DigestAlgorithm): Promise<string> => {
        const digest =
          known.get(algorithm) ?? digester.digestFile(only, algorithm, reporter.progress)
        known.set(algorithm, digest)
        return digest
      }
      return { ...manifest, kind, bytesRead: true, digestOf }
    }
    case 'listing': {
      const files = target.files.map((file) => ({ sizeBytes: 0, ...file }))
      const manifest = buildManifest({
        name: target.name,
        baseName: target.name,
        files,
        ignorePaths: [],
      })
      const [only] = files
      const { sizeBytes, ...unsized } = manifest
      return {
        ...unsized,
        ...(target.files.every((file) => file.sizeBytes !== undefined) ? { sizeBytes } : {}),
        kind: only?.name === SINGLE_FILE_NAME ? 'file' : 'folder',
        bytesRead: false,
        notComparable: target.notComparable ?? [],
      }
    }
    case 'digest':
      return {
        kind: 'folder',
        known: target.shape,
        baseName: target.name,
        files: [],
        root: target.sha256,
        dirHash1: target.sha256,
        bytesRead: false,
      }
  }
}
