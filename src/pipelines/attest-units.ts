// SPDX-License-Identifier: Apache-2.0
//
// A unit is what one set of statements speaks of: a hashed model, or the
// subjects that the user named.

import { basename } from 'node:path/posix'
import { refuseTooMany } from '../attestation/given-subjects.ts'
import type { Subject } from '../attestation/resource-descriptor.ts'
import { buildModelSubjects } from '../attestation/subjects.ts'
import type { Manifest } from '../model/manifest.ts'
import { SINGLE_FILE_NAME, sortByName } from '../model/paths.ts'
import type { ModelFile, ModelTree } from '../ports.ts'
import type { SubjectSource } from './attest.ts'
import { refuseSameFileNames, toFileName } from './file-names.ts'
import { type HashedModel, type HashPorts, hashModels } from './hash-models.ts'

export interface Unit {
  readonly name: string
  /** `name` as part of a file name. */
  readonly fileName: string
  readonly subjects: readonly Subject[]
  /** Present for models. */
  readonly manifest?: Manifest
  readonly path?: string
  readonly tree?: ModelTree
  readonly checksums?: string
}

export const gatherUnits = async (
  source: SubjectSource,
  outputDir: string,
  ports: HashPorts,
): Promise<readonly Unit[]> => {
  switch (source.kind) {
    case 'models': {
      const models = await hashModels(source.specs, { ...source.scan, outputDir }, ports)
      const units = models.map(modelUnit)
      refuseSameFileNames(units)
      return units
    }
    case 'files':
      return [subjectUnit(await hashSubjectFiles(source.patterns, source.name, ports))]
    case 'digests':
      return [subjectUnit(source.subjects)]
  }
}

const modelUnit = ({ manifest, path, tree }: HashedModel): Unit => {
  const fileName = toFileName(manifest.name)
  return {
    name: manifest.name,
    fileName,
    manifest,
    path,
    tree,
    ...buildModelSubjects(manifest, `${fileName}.SHA256SUMS`),
  }
}

const subjectUnit = (subjects: readonly Subject[]): Unit => {
  const [first] = subjects
  const name = subjects.length === 1 && first ? first.name : 'attestation'
  return { name, fileName: toFileName(basename(name)), subjects }
}

// As actions/attest names them: by base name. Where two files of one base name
// differ, in-toto's unique names want the path.
const hashSubjectFiles = async (
  patterns: readonly string[],
  name: string | undefined,
  ports: HashPorts,
): Promise<readonly Subject[]> => {
  const paths = await ports.tree.expandFiles(patterns)
  refuseTooMany(paths.length)
  const files = new Map<string, ModelFile>()
  for (const path of paths) {
    const tree = await ports.tree.scan(path, { ignorePaths: [], symlinks: 'refuse' })
    for (const file of tree.files) files.set(file.path, { ...file, name: file.path })
  }
  const digests = await ports.digester.digestFiles([...files.values()], ports.reporter.progress)
  // The first subject names the result, so the order must not be that in which threads finish.
  const entries = sortByName(digests)
  const baseNames = new Map<string, Set<string>>()
  for (const { name: path, digest } of entries) {
    const base = basename(path)
    baseNames.set(base, (baseNames.get(base) ?? new Set()).add(digest))
  }
  const subjects = new Map<string, Subject>()
  for (const { name: path, digest } of entries) {
    const base = basename(path)
    const subjectName = name ?? ((baseNames.get(base)?.size ?? 0) > 1 ? path : base)
    subjects.set(`${subjectName} ${digest}`, { name: subjectName, digest: { sha256: digest } })
  }
  return [...subjects.values()]
}

/** The largest file of a model, as `gh attestation verify` can be shown with it. */
export const exampleFile = ({ manifest, path }: Unit): string | undefined => {
  if (!manifest || path === undefined) return undefined
  const [largest] = manifest.files.toSorted((a, b) => b.sizeBytes - a.sizeBytes)
  if (!largest) return undefined
  return largest.name === SINGLE_FILE_NAME ? path : `${path}/${largest.name}`
}
