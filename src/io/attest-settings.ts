// SPDX-License-Identifier: Apache-2.0
//
// The choices of a run that concern the outside world, as plain values. The
// action and the CLI both fill this in; `live.ts` makes ports from it.

import type { Secret } from '../core/secret.ts'
import type { SinkId } from '../ports.ts'

export const REQUESTED_INSTANCES = ['auto', 'public-good', 'github', 'custom'] as const
export type RequestedInstance = (typeof REQUESTED_INSTANCES)[number]

export interface SigstoreSettings {
  readonly method: 'sigstore'
  readonly requested: RequestedInstance
  readonly allowPublicTransparency: boolean
  readonly signingConfigPath?: string
  readonly trustedRootPath?: string
  readonly fulcioUrl?: string
  readonly rekorUrl?: string
  readonly rekorVersion: 1 | 2
  readonly tsaUrl?: string
}

export interface KeySettings {
  readonly method: 'key' | 'certificate'
  readonly privateKeyPem: Secret
  readonly password?: Secret
  /** Leaf first; for `certificate`. */
  readonly certificateChainPem?: string
}

export type SigningSettings = SigstoreSettings | KeySettings

export const ON_MISSING_TOKEN = ['fail', 'unsigned', 'skip'] as const
export type OnMissingToken = (typeof ON_MISSING_TOKEN)[number]

export interface StorageSettings {
  readonly sinks: readonly SinkId[]
  readonly githubToken?: Secret
  readonly artifactName?: string
  readonly artifactRetentionDays?: number
  readonly releaseTag?: string
  readonly overwrite: boolean
}
