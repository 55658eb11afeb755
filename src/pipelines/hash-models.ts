// SPDX-License-Identifier: Apache-2.0
//
// From the lines of `model-path` to manifests: expand, discover, hash.

import { basename } from 'node:path/posix'
import { ProvenanceError } from '../core/errors.ts'
import { buildManifest, type Manifest } from '../model/manifest.ts'
import { canonicalIgnorePaths } from '../model/paths.ts'
import type { FileDigester, FileTree, ModelTree, Reporter, ScanOptions } from '../ports.ts'

/** One line of `model-path`: a path or glob, and the name that the user gave to it. */
export interface ModelSpec {
  readonly path: string
  readonly name?: string
}

export interface HashModelsOptions extends ScanOptions {
  /** Folder that results will be written to: it must not lie in a model. */
  readonly outputDir?: string
}

export interface HashPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
}

interface FoundModel {
  readonly name: string
  readonly baseName: string
  readonly path: string
  readonly tree: ModelTree
}

export interface HashedModel {
  readonly manifest: Manifest
  /** The model's path, as expanded from the spec. */
  readonly path: string
  /** As it was hashed. */
  readonly tree: ModelTree
}

/**
 * Manifests of all models that the specs name, in order.
 * @throws MODEL_NAME_TAKEN if two models would have one name, and all of discovery and hashing
 */
export const hashModels = async (
  specs: readonly ModelSpec[],
  options: HashModelsOptions,
  ports: HashPorts,
): Promise<readonly HashedModel[]> => {
  const ignorePaths = canonicalIgnorePaths(options.ignorePaths)
  const found = await discoverModels(specs, { ...options, ignorePaths }, ports.tree)
  refuseTakenNames(found)
  await refuseOutputInside(found, options.outputDir, ports.tree)
  const models: HashedModel[] = []
  for (const { name, baseName, path, tree } of found) {
    const files = await ports.digester.digestFiles(tree.files, ports.reporter.progress)
    models.push({ manifest: buildManifest({ name, baseName, files, ignorePaths }), path, tree })
  }
  return models
}

const discoverModels = async (
  specs: readonly ModelSpec[],
  options: ScanOptions,
  tree: FileTree,
): Promise<readonly FoundModel[]> => {
  const found: FoundModel[] = []
  for (const spec of specs) {
    const paths = await tree.expand(spec.path)
    if (spec.name !== undefined && paths.length > 1) {
      throw new ProvenanceError(
        'MODEL_NAME_TAKEN',
        `"${spec.name}=${spec.path}" names ${paths.length} models at once`,
      )
    }
    for (const path of paths) {
      const scanned = await tree.scan(path, options)
      const baseName = basename(scanned.rootPath.replaceAll('\\', '/'))
      // As the user wrote it, unless a glob did: shorter in commands to copy.
      const isGlob = /[*?[]/.test(spec.path)
      const shown =
        basename(spec.path) === baseName && !isGlob ? spec.path.replace(/\/+$/, '') : path
      found.push({ name: spec.name ?? baseName, baseName, path: shown, tree: scanned })
    }
  }
  return found
}

const refuseTakenNames = (models: readonly FoundModel[]): void => {
  const seen = new Map<string, string>()
  for (const { name, tree } of models) {
    const other = seen.get(name)
    if (other !== undefined) {
      throw new ProvenanceError(
        'MODEL_NAME_TAKEN',
        `"${other}" and "${tree.rootPath}" would both be called "${name}"`,
      )
    }
    seen.set(name, tree.rootPath)
  }
}

// Bundles inside a signed folder would be files that nobody signed.
const refuseOutputInside = async (
  models: readonly FoundModel[],
  outputDir: string | undefined,
  files: FileTree,
): Promise<void> => {
  if (outputDir === undefined) return
  for (const { tree } of models) {
    if (tree.kind === 'folder' && (await files.holds(tree.rootPath, outputDir))) {
      throw new ProvenanceError(
        'OUTPUT_INSIDE_MODEL',
        `the output folder "${outputDir}" lies in the model "${tree.rootPath}"`,
      )
    }
  }
}
