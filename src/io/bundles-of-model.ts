// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles of one model are: named by the user, or beside the model
// under the names that signers give them. Files are read first, because those
// that lie inside the model are no part of it.

import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ProvenanceError } from '../core/errors.ts'
import type { BundleSource } from '../ports.ts'
import { isBundleName } from './bundle-sources/bundle-files.ts'
import {
  type BundleLocation,
  createBundleSource,
  type SourceSettings,
} from './bundle-sources/index.ts'
import { nameInModel } from './ignored-paths.ts'
import { parseOciReference } from './oci/reference.ts'
import type { BundlePlaces } from './verify-settings.ts'

export interface BundlesRequest {
  /** Absolute path of the model; absent where it is not on disk, and nothing is beside it. */
  readonly modelPath?: string
  readonly cwd: string
  readonly places: BundlePlaces
  readonly repo?: string
  readonly owner?: string
  /** Docker's `config.json`, for the login of a registry. */
  readonly dockerConfigPath?: string | undefined
  readonly settings: SourceSettings
}

export interface BundlesOfModel {
  readonly sources: readonly BundleSource[]
  /** Names inside the model of files that hold bundles, and that no loader of models opens. */
  readonly insideModel: readonly string[]
}

/** @throws BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID for named files */
export const findBundlesOfModel = async (request: BundlesRequest): Promise<BundlesOfModel> => {
  const { modelPath, cwd, places, settings } = request
  const usual = modelPath === undefined ? [] : await usualPaths(modelPath)
  const named = places.files.length > 0 ? places.files : usual
  const files =
    named.length === 0
      ? []
      : await createBundleSource({ kind: 'files', paths: named }, settings).find([])
  // By its name a bundle, not by its content alone: a `config.json` that poses as
  // one is a file of the model, and nobody signed it.
  const paths = new Set(files.map(({ source }) => source).filter((p) => isBundleName(basename(p))))
  const inside =
    modelPath === undefined
      ? []
      : await Promise.all([...paths].map((path) => nameInModel(path, { modelPath, cwd })))
  return {
    sources: [
      { id: 'files', find: async () => files },
      ...remoteLocations(request).map((location) => createBundleSource(location, settings)),
    ],
    insideModel: inside.flatMap((name) => (name ? [name] : [])),
  }
}

/** Names that attest, `mlprov model-signing` and other signers use; those that exist. */
const usualPaths = async (modelPath: string): Promise<readonly string[]> => {
  const name = basename(modelPath)
  const candidates = [
    ...['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'].map((end) => modelPath + end),
    ...['model.sig', `${name}.sig`, `${name}.intoto.jsonl`].map((file) => join(modelPath, file)),
  ]
  const found = await Promise.all(
    candidates.map(async (path) => ((await isFile(path)) ? [path] : [])),
  )
  return found.flat()
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )

const remoteLocations = ({
  places,
  repo,
  owner,
  dockerConfigPath,
}: BundlesRequest): readonly BundleLocation[] => {
  const { attestations, attestationsWaitMs: waitMs = 0, release, run, oci } = places
  const repository = repo ?? owner
  if (attestations && repository === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'bundle-from-attestations needs repo or owner')
  }
  return [
    ...(attestations && repository ? [{ kind: 'attestations', repository, waitMs } as const] : []),
    ...(release && repo ? [{ kind: 'release', repository: repo, tag: release } as const] : []),
    ...(run && repo ? [{ kind: 'artifact', repository: repo, runId: run } as const] : []),
    ...(oci ? [ociLocation(oci, places, dockerConfigPath)] : []),
  ]
}

const ociLocation = (
  reference: string,
  { registryLogin }: BundlePlaces,
  dockerConfigPath: string | undefined,
): BundleLocation => ({
  kind: 'oci',
  reference,
  ...(registryLogin && {
    credentials: { registry: parseOciReference(reference).registry, ...registryLogin },
  }),
  ...(dockerConfigPath === undefined ? {} : { dockerConfigPath }),
})
