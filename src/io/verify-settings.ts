// SPDX-License-Identifier: Apache-2.0
//
// The choices of a verification that concern the outside world, as values.

import type { Secret } from '../core/secret.ts'

export type TrustSettings =
  | { readonly signer: 'key'; readonly publicKeyPath: string; readonly offline: boolean }
  | {
      readonly signer: 'certificate-chain'
      readonly certificateChainPath: string
      readonly offline: boolean
    }
  | {
      readonly signer: 'sigstore'
      readonly offline: boolean
      /** Whether the public-good instance is trusted beside GitHub's. */
      readonly publicGood: boolean
      /** In place of TUF. */
      readonly trustedRootPath?: string
      /** Folder for what is kept of TUF between runs, in place of the usual one. */
      readonly tufCacheDir?: string
      readonly maxAgeDays?: number
    }

/** Who asks a registry. */
export interface RegistryLogin {
  readonly username: string
  readonly password: Secret
}

/** Where bundles are looked for. */
export interface BundlePlaces {
  /** Files, folders or globs; empty: beside the model. */
  readonly files: readonly string[]
  readonly attestations: boolean
  /** How long the attestations API is asked again while it finds nothing. */
  readonly attestationsWaitMs?: number
  /** Tag. */
  readonly release?: string
  /** Run id, decimal. */
  readonly run?: string
  /** `registry/name@sha256:<hex>` */
  readonly oci?: string
  /** For the registry of `oci`, and no other. */
  readonly registryLogin?: RegistryLogin
}
