// SPDX-License-Identifier: Apache-2.0
//
// Bundles that refer to some content of an OCI registry, as cosign and
// actions/attest push them: a manifest of that artifact type, its layer the bundle.

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_FOUND_BUNDLES } from '../../core/limits.ts'
import type { BundleSource } from '../../ports.ts'
import { readDockerLogin } from '../oci/docker-login.ts'
import { parseOciReference } from '../oci/reference.ts'
import { type Descriptor, openRegistry } from '../oci/registry.ts'
import type { RegistryCredentials } from '../oci/registry-token.ts'
import { bundlesOf, createBundleList } from './bundle-files.ts'
import { openHttp, type SourceSettings } from './settings.ts'
import { toSourceError } from './source-error.ts'

export interface OciLocation {
  readonly kind: 'oci'
  /** `registry/name@sha256:<hex>`. */
  readonly reference: string
  /** Sent to the registry that they name, and to its token service. */
  readonly credentials?: RegistryCredentials
  /** Docker's `config.json`, for a login where none is given. */
  readonly dockerConfigPath?: string
}

const LOGIN_HINT =
  'Give `registry-username` and `registry-password` of an account that may pull, or log in by `docker login`; credential helpers are not run.'

const BUNDLE_TYPE =
  /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.\d\+json|\+json;version=0\.\d)$/

/** @throws on `find`: INPUT_INVALID, BUNDLE_INVALID, BUNDLE_TOO_LARGE, SOURCE_UNAUTHORIZED, SERVICE_FAILED… */
export const createOciReferrerSource = (
  { reference: text, credentials: given, dockerConfigPath }: OciLocation,
  settings: SourceSettings,
): Pick<BundleSource, 'find'> => ({
  find: async () => {
    const reference = parseOciReference(text)
    const credentials =
      given ??
      (dockerConfigPath === undefined
        ? undefined
        : await readDockerLogin(dockerConfigPath, reference.registry))
    const registry = openRegistry({
      reference,
      http: openHttp(settings),
      ...(credentials === undefined ? {} : { credentials }),
    })
    const place = `${reference.registry}/${reference.name}`
    const list = createBundleList()
    try {
      for (const manifest of bundlesAmong(await registry.referrers())) {
        const layers = (await registry.layers(manifest)).filter(({ mediaType }) =>
          BUNDLE_TYPE.test(mediaType),
        )
        if (layers.length === 0) {
          throw new ProvenanceError('BUNDLE_INVALID', `${place}@${manifest.digest} holds no bundle`)
        }
        for (const layer of layers) {
          list.add(bundlesOf(`${place}@${layer.digest}`, await registry.blob(layer)))
        }
      }
    } catch (error) {
      throw toSourceError(error, { what: place, permission: 'pull', hint: LOGIN_HINT })
    }
    return list.bundles
  },
})

const bundlesAmong = (referrers: readonly Descriptor[]): readonly Descriptor[] =>
  referrers
    .filter(({ artifactType }) => artifactType !== undefined && BUNDLE_TYPE.test(artifactType))
    .slice(0, MAX_FOUND_BUNDLES)
