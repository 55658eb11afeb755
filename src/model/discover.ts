// SPDX-License-Identifier: Apache-2.0
//
// Which files make up a model, and which trees are refused. The walk is here
// and pure; a FolderReader tells it what the file system holds. The walk asks
// for one folder at a time, so that an ignored folder is never even read.
// Source: OMS 1.0 §6.1 and §6.2 (ossf/model-signing-spec a0c91e2).
//
// A link that is followed becomes an ordinary file under the link's own name:
// the statement says `allow_symlinks: false`, because its verifiers compare
// contents and a copy without links is the same model.

import { Buffer, isUtf8 } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_MODEL_FILES, MAX_TREE_DEPTH } from '../core/limits.ts'
import { compareNames, sortByName } from './paths.ts'

/** What the file system said of a file when it was discovered; compared again around hashing. */
export interface FileStamp {
  readonly sizeBytes: number
  /** Nanoseconds since the epoch. */
  readonly mtimeNs: bigint
  readonly inode: bigint
}

export interface ModelFile {
  /** Canonical name inside the model; `.` for a model that is one file. */
  readonly name: string
  /** Where to read it: never a symbolic link. */
  readonly path: string
  readonly stamp: FileStamp
}

export type FileKind = 'file' | 'folder' | 'symlink' | 'special'

/** One name in a folder, as the file system has it. */
export interface FolderEntry {
  /** The name's bytes, unchecked, as a string of one character per byte (latin1). */
  readonly byteName: string
  readonly kind: FileKind
}

/** Where a symbolic link ends after all links are resolved. */
export type LinkTarget =
  | { readonly kind: 'missing' }
  | { readonly kind: 'loop' }
  | { readonly kind: 'file' | 'folder' | 'special'; readonly realPath: string }

/** What the walk asks of the file system; paths are absolute and use `/` below the root. */
export interface FolderReader {
  /** All entries of a folder but `.` and `..`, in any order. @throws MODEL_UNREADABLE, MODEL_CHANGED */
  list(folderPath: string): readonly FolderEntry[]
  /** The stamp of a regular file. @throws MODEL_UNREADABLE, MODEL_CHANGED */
  stamp(filePath: string): FileStamp
  /** @throws MODEL_UNREADABLE */
  resolveLink(linkPath: string): LinkTarget
}

export interface DiscoverOptions {
  /** Canonical names inside the model. */
  readonly ignorePaths: readonly string[]
  /** `within-model` follows links whose target stays inside the root. */
  readonly symlinks: 'refuse' | 'within-model'
}

export interface Discovery {
  /** Sorted by UTF-8 bytes of the name; never empty. */
  readonly files: readonly ModelFile[]
  /** Names that an ignored path covers and that exist, sorted; folders without their contents. */
  readonly ignored: readonly string[]
}

// A folder to be read. `parent` leads to the root through the folders that the
// walk came by, which is what a linked folder must not lead back to.
interface Folder {
  /** Name inside the model with a trailing `/`; empty for the root. */
  readonly prefix: string
  readonly realPath: string
  readonly depth: number
  readonly parent: Folder | undefined
}

/**
 * Walks the folder at `rootPath`, which must be a real path without links.
 *
 * Linear in the number of entries but for one sort; at most `MAX_MODEL_FILES`
 * files and folders, `MAX_TREE_DEPTH` levels deep.
 * @throws MODEL_EMPTY, MODEL_NAME_NOT_UTF8, MODEL_SYMLINK, MODEL_SYMLINK_ESCAPES,
 *   MODEL_SYMLINK_BROKEN, MODEL_SPECIAL_FILE, MODEL_TOO_DEEP, MODEL_TOO_MANY_FILES,
 *   and what the reader throws
 */
export const discover = (
  rootPath: string,
  reader: FolderReader,
  options: DiscoverOptions,
): Discovery => {
  const files: ModelFile[] = []
  const ignored: string[] = []
  const ignorePaths = new Set(options.ignorePaths)
  const root: Folder = { prefix: '', realPath: rootPath, depth: 0, parent: undefined }
  const pending = [root]
  let found = 0

  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const { byteName, kind } of reader.list(folder.realPath)) {
      const baseName = decodeName(folder, byteName)
      const name = folder.prefix + baseName
      // An ignored folder is never entered, so its contents need no test.
      if (ignorePaths.has(name)) {
        ignored.push(name)
        continue
      }
      found += 1
      if (found > MAX_MODEL_FILES) throw tooMany(rootPath)
      const path = joinPath(folder.realPath, baseName)
      const target =
        kind === 'symlink'
          ? followLink(name, options.symlinks, rootPath, () => reader.resolveLink(path))
          : { kind, realPath: path }
      if (target.kind === 'special') throw specialFile(name)
      if (target.kind === 'file') {
        files.push({ name, path: target.realPath, stamp: reader.stamp(target.realPath) })
      } else {
        if (kind === 'symlink') refuseCycle(name, target.realPath, folder)
        pending.push(subfolder(name, target.realPath, folder))
      }
    }
  }
  if (files.length === 0) throw emptyModel(rootPath, ignored)
  return { files: sortByName(files), ignored: ignored.sort(compareNames) }
}

/** The refusal of a socket, a pipe or a device. */
export const specialFile = (name: string): ProvenanceError =>
  new ProvenanceError('MODEL_SPECIAL_FILE', `"${name}" is neither a file nor a folder`)

/**
 * Where a link leads, if the option lets it be followed and it stays below `rootPath`.
 * @throws MODEL_SYMLINK, MODEL_SYMLINK_BROKEN, MODEL_SYMLINK_ESCAPES
 */
const followLink = (
  name: string,
  symlinks: DiscoverOptions['symlinks'],
  rootPath: string,
  resolve: () => LinkTarget,
): Extract<LinkTarget, { realPath: string }> => {
  if (symlinks === 'refuse') {
    throw new ProvenanceError('MODEL_SYMLINK', `"${name}" is a symbolic link`)
  }
  const target = resolve()
  if (target.kind === 'missing' || target.kind === 'loop') {
    const end = target.kind === 'missing' ? 'to nothing' : 'back to itself'
    throw new ProvenanceError('MODEL_SYMLINK_BROKEN', `the link "${name}" leads ${end}`)
  }
  if (target.realPath !== rootPath && !target.realPath.startsWith(joinPath(rootPath, ''))) {
    throw new ProvenanceError(
      'MODEL_SYMLINK_ESCAPES',
      `the link "${name}" leads out of the model, to "${target.realPath}"`,
    )
  }
  return target
}

// OMS 1.0 §6.1.1: a link that leads to a folder it was reached through is a cycle.
const refuseCycle = (name: string, realPath: string, from: Folder): void => {
  for (let folder: Folder | undefined = from; folder !== undefined; folder = folder.parent) {
    if (folder.realPath !== realPath) continue
    const ancestor = folder.prefix === '' ? 'the model itself' : `"${folder.prefix}"`
    throw new ProvenanceError('MODEL_SYMLINK_BROKEN', `the link "${name}" leads to ${ancestor}`)
  }
}

const subfolder = (name: string, realPath: string, parent: Folder): Folder => {
  const depth = parent.depth + 1
  if (depth > MAX_TREE_DEPTH) {
    throw new ProvenanceError(
      'MODEL_TOO_DEEP',
      `folder "${name}" lies more than ${MAX_TREE_DEPTH} levels deep`,
    )
  }
  return { prefix: `${name}/`, realPath, depth, parent }
}

// OMS 1.0 §6.1.2: a name that is not UTF-8 is rejected; nothing is normalised.
const decodeName = (folder: Folder, byteName: string): string => {
  if (/^[ -~]*$/.test(byteName)) return byteName
  const bytes = Buffer.from(byteName, 'latin1')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const escaped = byteName.replace(
    /[^!-[\]-~]/g,
    (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  throw new ProvenanceError(
    'MODEL_NAME_NOT_UTF8',
    `the name "${folder.prefix}${escaped}" is not UTF-8 (bytes written as \\xNN)`,
  )
}

const joinPath = (folderPath: string, name: string): string =>
  folderPath.endsWith('/') ? folderPath + name : `${folderPath}/${name}`

const tooMany = (rootPath: string): ProvenanceError =>
  new ProvenanceError(
    'MODEL_TOO_MANY_FILES',
    `"${rootPath}" holds more than ${MAX_MODEL_FILES} files and folders`,
  )

const emptyModel = (rootPath: string, ignored: readonly string[]): ProvenanceError =>
  new ProvenanceError(
    'MODEL_EMPTY',
    ignored.length === 0
      ? `"${rootPath}" holds no file`
      : `"${rootPath}" holds no file besides the ignored ${ignored.join(', ')}`,
  )
