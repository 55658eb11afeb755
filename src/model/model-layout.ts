// SPDX-License-Identifier: Apache-2.0
//
// Which models a repository holds, told from the names of its files alone. A
// bundle beside a folder or file says that it is one; without bundles, weights
// do: alone, or together with the files that loaders want beside them.

import { isWeightName } from './weights.ts'

export interface ModelRoot {
  /** From the root of the repository; `.` for the root itself. */
  readonly path: string
  readonly kind: 'folder' | 'file'
}

export interface ModelLayout {
  /** The models that a path is part of, or is a bundle of; the path itself may be gone. */
  modelsAt(path: string): readonly ModelRoot[]
  /** The bundles beside a model, by their name: `<model>.sig`, `<model>.intoto.jsonl`… */
  bundlesOf(path: string): readonly string[]
  /** Whether there is a file or folder at the path; `.` is the root. */
  has(path: string): boolean
  /** The files at or below a path. */
  filesBelow(path: string): Iterable<string>
}

/** What bundles of a model are called, after the model's own name. */
const BUNDLE_ENDINGS = ['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'] as const

/** Endings of weights that are also those of other files: a model only beside a mark, or by its name. */
const COMMON_ENDINGS = /\.(?:bin|hdf5|msgpack|npy|npz|params|pb|py|weights)$/i
const WEIGHTS_NAME =
  /^(?:pytorch_model|diffusion_pytorch_model|adapter_model|tf_model|flax_model|model)\b/i
/** One part of a model that was cut: the folder is the model. */
const SHARD_NAME = /-\d{5}-of-\d{5}\.[a-z]+$/i
/** Beside weights, these make a folder one model. */
const MARKS = ['config.json', 'adapter_config.json', 'params.json', 'tokenizer.json'] as const
/** With this one, the weights lie in folders below. */
const PIPELINE_MARK = 'model_index.json'

interface Folder {
  readonly files: Set<string>
  readonly folders: Set<string>
}

/** Indexes all paths of a commit; linear in their length. */
export const createModelLayout = (paths: Iterable<string>): ModelLayout => {
  const folders = indexFolders(paths)
  const at = (path: string): Folder | undefined => folders.get(path)

  const bundlesOf = (path: string): readonly string[] => {
    const siblings = at(parentOf(path))
    return path === ''
      ? []
      : BUNDLE_ENDINGS.map((ending) => path + ending).filter((bundle) =>
          siblings?.files.has(nameOf(bundle)),
        )
  }

  const isImplicitFolder = (path: string): boolean => {
    const files = at(path)?.files
    if (files === undefined) return false
    if (files.has(PIPELINE_MARK)) return true
    const weights = [...files].filter(isWeights)
    if (weights.length === 0) return false
    return (
      MARKS.some((mark) => files.has(mark)) ||
      weights.some((name) => SHARD_NAME.test(name)) ||
      [...files].some((name) => isOrphanBundle(path, name))
    )
  }

  /** A signature inside a folder that belongs to no single file in it. */
  const isOrphanBundle = (folder: string, name: string): boolean => {
    const stem = stemOf(name)
    const content = at(folder)
    return stem !== undefined && !content?.files.has(stem) && !content?.folders.has(stem)
  }

  const signedBy = (path: string): readonly ModelRoot[] => {
    const stem = stemOf(path)
    if (stem === undefined) return []
    if (folders.has(stem)) return [{ path: stem, kind: 'folder' }]
    return at(parentOf(stem))?.files.has(nameOf(stem)) === true && mayBeModel(stem)
      ? [{ path: stem, kind: 'file' }]
      : []
  }

  const has = (path: string): boolean =>
    folders.has(path) || at(parentOf(path))?.files.has(nameOf(path)) === true

  function* filesBelow(path: string): Generator<string> {
    const pending = [path]
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const prefix = folder === '' ? '' : `${folder}/`
      const content = at(folder)
      for (const name of content?.files ?? []) yield prefix + name
      for (const name of content?.folders ?? []) pending.push(prefix + name)
    }
  }

  return {
    has: (path) => has(path === '.' ? '' : path),
    filesBelow: (path) =>
      path === '.'
        ? filesBelow('')
        : folders.has(path)
          ? filesBelow(path)
          : has(path)
            ? [path]
            : [],
    bundlesOf: (path) => bundlesOf(path === '.' ? '' : path),
    modelsAt: (path) => {
      const above = ancestorsOf(path)
      const signed = signedBy(path)
      const explicit = above.filter((folder) => bundlesOf(folder).length > 0)
      const implicit = above.filter(isImplicitFolder)
      const outermost = explicit.length === 0 && signed.length === 0 ? implicit.slice(-1) : []
      const found: ModelRoot[] = [
        ...signed,
        ...[...explicit, ...outermost].map(
          (folder): ModelRoot => ({
            path: folder === '' ? '.' : folder,
            kind: 'folder',
          }),
        ),
      ]
      const isOwnModel = mayBeModel(path) && bundlesOf(path).length > 0
      if (isOwnModel || (found.length === 0 && has(path) && isLoneModel(path))) {
        found.push({ path, kind: 'file' })
      }
      return found
    },
  }
}

const indexFolders = (paths: Iterable<string>): ReadonlyMap<string, Folder> => {
  const folders = new Map<string, Folder>()
  const folderAt = (path: string): Folder => {
    const known = folders.get(path)
    if (known) return known
    const folder = { files: new Set<string>(), folders: new Set<string>() }
    folders.set(path, folder)
    if (path !== '') folderAt(parentOf(path)).folders.add(nameOf(path))
    return folder
  }
  for (const path of paths) folderAt(parentOf(path)).files.add(nameOf(path))
  return folders
}

/** The folders above a path, the nearest first; the root is empty. */
const ancestorsOf = (path: string): readonly string[] => {
  const found: string[] = []
  for (let folder = path; folder !== ''; ) {
    folder = parentOf(folder)
    found.push(folder)
  }
  return found
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const stemOf = (path: string): string | undefined => {
  const ending = BUNDLE_ENDINGS.find((candidate) => path.endsWith(candidate))
  const stem = ending === undefined ? '' : path.slice(0, -ending.length)
  return nameOf(stem) === '' ? undefined : stem
}

/** Source code beside weights belongs to a model, but never makes one. */
const isWeights = (name: string): boolean => isWeightName(name) && !name.endsWith('.py')

const mayBeModel = (path: string): boolean => isWeights(nameOf(path))

/** Whether a file is a model by itself, without anything beside it. */
const isLoneModel = (path: string): boolean => {
  const name = nameOf(path)
  return isWeights(name) && (!COMMON_ENDINGS.test(name) || WEIGHTS_NAME.test(name))
}
