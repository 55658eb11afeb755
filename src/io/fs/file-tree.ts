// SPDX-License-Identifier: Apache-2.0
//
// The files behind a line of `model-path`: which paths it names, and what each
// of them holds.

import { lstatSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { discover, specialFile } from '../../model/discover.ts'
import { SINGLE_FILE_NAME } from '../../model/manifest.ts'
import { compareNames } from '../../model/paths.ts'
import type { FileTree, ModelTree, ScanOptions } from '../../ports.ts'
import { codeOf, fileError } from './file-error.ts'
import { folderReader, kindOf } from './folder-reader.ts'

/** The file tree of this machine; relative paths start at the working directory. */
export const createFileTree = (): FileTree => ({
  expand: async (pattern) => {
    if (kindAt(resolve(pattern)) !== undefined) return [resolve(pattern)]
    const matches = /[*?[]/.test(pattern) ? await expandGlob(pattern) : []
    if (matches.length > 0) return matches
    throw new ProvenanceError('MODEL_NOT_FOUND', `nothing is found at "${pattern}"`)
  },
  scan: async (path, options) => scan(resolve(path), options),
})

// Loaded only here: a plain path, the usual case, needs no glob library.
const expandGlob = async (pattern: string): Promise<readonly string[]> => {
  const { create } = await import('@actions/glob')
  const globber = await create(pattern, {
    implicitDescendants: false,
    followSymbolicLinks: false,
    omitBrokenSymbolicLinks: false,
  }).catch((cause: unknown) => {
    throw new ProvenanceError('INPUT_INVALID', `"${pattern}" is not a glob: ${cause}`, { cause })
  })
  const matches = await globber.glob().catch((cause: unknown) => {
    throw fileError(pattern, cause)
  })
  return outermost(matches)
}

// A match inside a matched folder belongs to that model: `**` names each folder once.
const outermost = (paths: readonly string[]): readonly string[] => {
  const all = new Set(paths)
  const isInside = (path: string): boolean => {
    for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1)) {
      if (all.has(path.slice(0, end))) return true
    }
    return false
  }
  return [...all].filter((path) => !isInside(path)).sort(compareNames)
}

const scan = (rootPath: string, options: ScanOptions): ModelTree => {
  const root = resolveRoot(rootPath, options)
  switch (root.kind) {
    case 'file': {
      const stamp = folderReader.stamp(root.realPath)
      const file = { name: SINGLE_FILE_NAME, path: root.realPath, stamp }
      return { rootPath, kind: 'file', files: [file], ignored: [] }
    }
    case 'folder':
      return { rootPath, kind: 'folder', ...discover(root.realPath, folderReader, options) }
    case 'special':
      throw specialFile(rootPath)
  }
}

/** @throws MODEL_NOT_FOUND, MODEL_SYMLINK where the root itself is a link and none is followed */
const resolveRoot = (rootPath: string, options: ScanOptions) => {
  const kind = kindAt(rootPath)
  if (kind === 'symlink' && options.symlinks === 'refuse') {
    throw new ProvenanceError('MODEL_SYMLINK', `"${rootPath}" is a symbolic link`, {
      hint: 'Name the folder or file that the link leads to, or set `allow-symlinks: within-model`.',
    })
  }
  // Links above the root are the user's own; below it, paths must be real to be compared.
  const root = kind === undefined ? undefined : folderReader.resolveLink(rootPath)
  if (root === undefined || root.kind === 'missing' || root.kind === 'loop') {
    throw new ProvenanceError('MODEL_NOT_FOUND', `nothing is found at "${rootPath}"`)
  }
  return root
}

const kindAt = (path: string) => {
  try {
    return kindOf(lstatSync(path))
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw fileError(path, cause)
  }
}
