// SPDX-License-Identifier: Apache-2.0
//
// One input line → resource descriptors of in-toto. A line names a file or
// folder, which is hashed now, or something elsewhere together with its
// digest. A name without a digest is no evidence, and is refused.
//
//   [name=]path or glob
//   [name=]uri@sha256:<64 hex>      also container images: ghcr.io/org/image:tag@sha256:…
//   [name=]uri@<40 hex>             a git commit

import { basename } from 'node:path'
import { parseReference } from '../attestation/reference.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { ProvenanceError } from '../core/errors.ts'
import { buildManifest } from '../model/manifest.ts'
import { GIT_IGNORE_PATHS } from '../model/paths.ts'
import type { DescriptorSource, FileDigester, FileTree, Reporter } from '../ports.ts'
import { displayPath } from './fs/display-path.ts'
import { readTextFile } from './live.ts'

export interface DescriptorSourceOptions {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Pick<Reporter, 'progress'>
  /** Names of files are relative to this folder where they lie in it. */
  readonly cwd: string
}

export const createDescriptorSource = (options: DescriptorSourceOptions): DescriptorSource => ({
  describe: async (line) => {
    const { name, target } = splitName(line.trim())
    const reference = parseReference(target)
    if (reference !== undefined) return [{ ...(name === undefined ? {} : { name }), ...reference }]
    const paths = await expandDependency(target, options.tree)
    if (name !== undefined && paths.length > 1) {
      throw new ProvenanceError(
        'DEPENDENCY_INVALID',
        `"${name}" names ${paths.length} files at once: "${target}"`,
      )
    }
    const descriptors: ResourceDescriptor[] = []
    for (const path of paths) descriptors.push(await describePath(path, name, options))
    return descriptors
  },
  readJson: async (line, maxBytes) => {
    const { name, target } = splitName(line.trim())
    if (parseReference(target) !== undefined) return []
    const paths = (await expandDependency(target, options.tree)).filter((path) =>
      /\.json$/i.test(path),
    )
    return Promise.all(
      paths.map(async (path) => ({
        name: name ?? displayPath(path, options.cwd),
        text: await readTextFile(path, maxBytes, 'METRICS_INVALID'),
      })),
    )
  },
})

/** `name=` has no separator in it, so that a URI with a query is not taken apart. */
export const splitName = (
  line: string,
): { readonly name: string | undefined; readonly target: string } => {
  const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? []
  if (name === undefined) return { name, target: line }
  return { name: name.trim(), target: target.trim() }
}

/** The paths that a line names. @throws DEPENDENCY_INVALID */
export const expandDependency = async (
  target: string,
  tree: Pick<FileTree, 'expand'>,
): Promise<readonly string[]> => {
  if (target === '') throw new ProvenanceError('DEPENDENCY_INVALID', 'a line names nothing')
  try {
    return await tree.expand(target)
  } catch (cause) {
    if (!(cause instanceof ProvenanceError) || cause.code !== 'MODEL_NOT_FOUND') throw cause
    const message = `"${target}" is neither on disk nor given with a digest`
    throw new ProvenanceError('DEPENDENCY_INVALID', message, { cause })
  }
}

const describePath = async (
  path: string,
  name: string | undefined,
  { tree, digester, reporter, cwd }: DescriptorSourceOptions,
): Promise<ResourceDescriptor> => {
  const scan = { ignorePaths: GIT_IGNORE_PATHS, symlinks: 'refuse' } as const
  const { kind, files } = await tree.scan(path, scan)
  const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress))
  const shown = name ?? displayPath(path, cwd)
  const [only] = entries
  if (kind === 'file' && only) return { name: shown, digest: { sha256: only.digest } }
  const { root, dirHash1 } = buildManifest({
    name: shown,
    baseName: basename(path),
    files: entries,
    ignorePaths: GIT_IGNORE_PATHS,
  })
  // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
  return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } }
}
