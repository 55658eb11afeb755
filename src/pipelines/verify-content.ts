// SPDX-License-Identifier: Apache-2.0
//
// What is verified: a model on disk, hashed now; or the digests that a listing
// recorded of it, which says nothing about bytes that nobody read.

import { basename } from 'node:path/posix'
import type { DigestAlgorithm, Sha256Hex } from '../core/digest.ts'
import type { SignedFile } from '../model/compare.ts'
import type { DescribedFile } from '../model/formats/format.ts'
import { buildManifest } from '../model/manifest.ts'
import { SINGLE_FILE_NAME, sortByName } from '../model/paths.ts'
import type { Content } from '../policy/coverage.ts'
import type {
  FileDigester,
  FileSources,
  FileTree,
  ModelTree,
  Reporter,
  ScanOptions,
} from '../ports.ts'

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
  /** For headers, where something needs what they show. */
  readonly headers: FileSources
  readonly reporter: Reporter
}

export interface SizedContent extends Content {
  /** Absent where a listing does not say the size of every file. */
  readonly sizeBytes?: number
  /** Another digest of the one file, read again; absent for a folder, and where bytes are not here. */
  readonly digestOf?: (algorithm: DigestAlgorithm) => Promise<string>
  /**
   * What the headers of the files show, in the order of `files`, read when it is first asked for;
   * absent where bytes are not here. @throws MODEL_CHANGED, MODEL_UNREADABLE
   */
  readonly describe?: (allowedImports: readonly string[]) => Promise<readonly DescribedFile[]>
}

/** @throws MODEL_…: nothing there, links, special files, files that change, LFS pointers */
export const readContent = async (
  target: VerifyTarget,
  { tree, digester, headers, reporter }: ContentPorts,
): Promise<SizedContent> => {
  switch (target.kind) {
    case 'path': {
      const found = await tree.scan(target.path, target.scan)
      const { kind, rootPath, files } = found
      const describe = describer(found, headers)
      const entries = await digester.digestFiles(files, reporter.progress)
      const baseName = basename(rootPath.replaceAll('\\', '/'))
      const manifest = buildManifest({ name: baseName, baseName, files: entries, ignorePaths: [] })
      const [only] = files
      if (kind === 'folder' || only === undefined)
        return { ...manifest, kind, bytesRead: true, describe }
      const known = new Map<DigestAlgorithm, Promise<string>>()
      const digestOf = (algorithm: DigestAlgorithm): Promise<string> => {
        const digest =
          known.get(algorithm) ?? digester.digestFile(only, algorithm, reporter.progress)
        known.set(algorithm, digest)
        return digest
      }
      return { ...manifest, kind, bytesRead: true, digestOf, describe }
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

// Once for each allow-list. The order of a manifest is that of its names.
const describer = (
  tree: ModelTree,
  sources: FileSources,
): NonNullable<SizedContent['describe']> => {
  const known = new Map<string, Promise<readonly DescribedFile[]>>()
  return (allowedImports) => {
    const key = [...new Set(allowedImports)].sort().join('\n')
    const described = known.get(key) ?? describeSorted(tree, allowedImports, sources)
    known.set(key, described)
    return described
  }
}

const describeSorted = async (
  tree: ModelTree,
  allowedImports: readonly string[],
  sources: FileSources,
): Promise<readonly DescribedFile[]> => {
  // Readers of formats are loaded where they are needed.
  const { inspectModel } = await import('./inspect.ts')
  return sortByName(await inspectModel(tree, { allowedImports }, { sources }))
}
