// SPDX-License-Identifier: Apache-2.0
//
// What went into a model and what came out beside it, by kind: from the lines
// of the inputs and from the captured environment, each thing once.

import { parseReference } from '../attestation/reference.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import type { CapturedEnvironment } from '../environment/environment-v1.ts'
import type { DescriptorSource } from '../ports.ts'

/** Lines of the inputs of these names. */
export interface MaterialLines {
  readonly baseModels: readonly string[]
  readonly datasets: readonly string[]
  readonly lockFiles: readonly string[]
  readonly containerImages: readonly string[]
}

export type Materials = Readonly<Record<keyof MaterialLines, readonly ResourceDescriptor[]>>

export interface MaterialPorts {
  /** Verifies what it describes, as far as it was asked to. @throws BASE_MODEL_UNVERIFIED */
  readonly baseModels: Pick<DescriptorSource, 'describe'>
  readonly descriptors: DescriptorSource
}

/** Base models come first. @throws BASE_MODEL_UNVERIFIED, DEPENDENCY_INVALID, and all of hashing */
export const describeMaterials = async (
  lines: MaterialLines,
  environment: CapturedEnvironment | undefined,
  { baseModels, descriptors: source }: MaterialPorts,
): Promise<Materials> => ({
  baseModels: await describeAll(lines.baseModels, baseModels),
  datasets: await describeAll(lines.datasets, source),
  lockFiles: withoutTwins(await describeAll(lines.lockFiles, source), lockFilesOf(environment)),
  containerImages: withoutTwins(
    await describeAll(lines.containerImages, source),
    imagesOf(environment),
  ),
})

/** In the order in which provenance lists them. */
export const allMaterials = (materials: Materials): readonly ResourceDescriptor[] => [
  ...materials.baseModels,
  ...materials.datasets,
  ...materials.lockFiles,
  ...materials.containerImages,
]

export const describeAll = async (
  lines: readonly string[],
  source: Pick<DescriptorSource, 'describe'>,
): Promise<readonly ResourceDescriptor[]> => {
  const descriptors: ResourceDescriptor[] = []
  for (const line of lines) descriptors.push(...(await source.describe(line)))
  return descriptors
}

/** `given`, and those of `found` whose SHA-256 none of `given` has. */
export const withoutTwins = (
  given: readonly ResourceDescriptor[],
  found: readonly ResourceDescriptor[],
): readonly ResourceDescriptor[] => {
  const digests = new Set(given.map(({ digest }) => digest?.sha256))
  return [...given, ...found.filter(({ digest }) => !digests.has(digest?.sha256))]
}

const lockFilesOf = (environment: CapturedEnvironment | undefined): readonly ResourceDescriptor[] =>
  (environment?.lockFiles ?? []).map(({ path, sha256, gitBlob }) => ({
    name: path,
    digest: { sha256, gitBlob },
  }))

// A name without a digest is no evidence, and the document has a warning about it.
const imagesOf = (environment: CapturedEnvironment | undefined): readonly ResourceDescriptor[] => {
  const { image, digest } = environment?.container ?? {}
  if (image === undefined || digest === undefined) return []
  const descriptor = parseReference(`${image}@${digest}`)
  return descriptor === undefined ? [] : [descriptor]
}
