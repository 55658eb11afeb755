// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.

import type { BundleSource } from '../../ports.ts'
import type { AttestationsLocation } from './attestation-lookup.ts'
import type { FilesLocation } from './files.ts'
import type { OciLocation } from './oci-referrer.ts'
import type { ReleaseLocation } from './release-asset.ts'
import type { SourceSettings } from './settings.ts'
import type { ArtifactLocation } from './workflow-artifact.ts'

export type { SourceSettings } from './settings.ts'

/** A place that may hold bundles; `kind` is the row of the table. */
export type BundleLocation =
  | FilesLocation
  | ArtifactLocation
  | ReleaseLocation
  | AttestationsLocation
  | OciLocation

type SourceTable = {
  readonly [Kind in BundleLocation['kind']]: (
    location: Extract<BundleLocation, { readonly kind: Kind }>,
    settings: SourceSettings,
  ) => Promise<Pick<BundleSource, 'find'>>
}

const SOURCES: SourceTable = {
  files: async (location) => (await import('./files.ts')).createFilesSource(location),
  artifact: async (location, settings) =>
    (await import('./workflow-artifact.ts')).createWorkflowArtifactSource(location, settings),
  release: async (location, settings) =>
    (await import('./release-asset.ts')).createReleaseAssetSource(location, settings),
  attestations: async (location, settings) =>
    (await import('./attestations-api.ts')).createAttestationsSource(location, settings),
  oci: async (location, settings) =>
    (await import('./oci-referrer.ts')).createOciReferrerSource(location, settings),
}

/** The source for a location; `id` is its kind. Opens nothing before `find`. */
export const createBundleSource = (
  location: BundleLocation,
  settings: SourceSettings,
): BundleSource => ({
  id: location.kind,
  find: async (digests) => (await openSource(location, settings)).find(digests),
})

const openSource = <Kind extends BundleLocation['kind']>(
  location: Extract<BundleLocation, { readonly kind: Kind }> & { readonly kind: Kind },
  settings: SourceSettings,
): Promise<Pick<BundleSource, 'find'>> => SOURCES[location.kind](location, settings)
