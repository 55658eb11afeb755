// SPDX-License-Identifier: Apache-2.0
//
// The files behind a line of `model-path`: which paths it names, and what each
// of them holds.

import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { discover, specialFile } from '../../model/discover.ts'
import { compareNames, SINGLE_FILE_NAME } from '../../model/paths.ts'
import type { FileTree, ModelTree, ScanOptions } from '../../ports.ts'
import { codeOf, fileError } from './file-error.ts'
import { folderReader, kindOf } from './folder-reader.ts'
import { expandGlob, expandGlobFiles, isGlob } from './glob.ts'
import { keepYoungGenerationSmall } from './young-generation.ts'

/** The file tree of this machine; relative paths start at the working directory. */
export const createFileTree = (): FileTree => ({
  expand: async (pattern) => {
    const literal = kindAt(resolve(pattern)) === undefined ? [] : [resolve(pattern)]
    // A file that is called like the pattern never stands for all that it matches.
    const matches = isGlob(pattern) ? await expandGlob(pattern) : []
    const paths = [...new Set([...literal, ...matches])].sort(compareNames)
    if (paths.length > 0) return paths
    throw new ProvenanceError('MODEL_NOT_FOUND', `nothing is found at "${pattern}"`)
  },
  expandFiles: async (patterns) => {
    const paths = await expandGlobFiles(patterns)
    if (paths.length > 0) return paths
    throw new ProvenanceError('MODEL_NOT_FOUND', `no file is found at "${patterns.join('", "')}"`)
  },
  scan: async (path, options) => scan(resolve(path), options),
  holds: async (folderPath, path) => {
    const rest = relative(landingOf(resolve(folderPath)), landingOf(resolve(path)))
    return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest)
  },
})

// The real path, with the system's own spelling; what does not exist yet keeps its name.
const landingOf = (path: string): string => {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(landingOf(parent), basename(path))
  }
}

const scan = (rootPath: string, options: ScanOptions): ModelTree => {
  keepYoungGenerationSmall()
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
