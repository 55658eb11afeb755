// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, and how much proof it asks for.

import type { KeyObject } from 'node:crypto'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import type { ExpectedIdentity } from './certificate-identity.ts'

/** How many independent proofs a bundle needs; more are checked too, none may fail. */
export interface Thresholds {
  /** Certificate transparency: signed certificate timestamps in the certificate. */
  readonly sct: number
  /** Entries in a transparency log. */
  readonly tlog: number
  /** Observers of the time of signing: logs that sign it, or timestamp authorities. */
  readonly timestamp: number
}

export type Trust =
  | {
      readonly kind: 'certificate'
      /** The root that knows the issuer of the certificate is used. */
      readonly roots: readonly TrustedRoot[]
      /** Who must have signed; `policy-follows` leaves that question to the caller's policy. */
      readonly identity: ExpectedIdentity | 'policy-follows'
      /** What a root calls for; `thresholdsOf` when absent. */
      readonly thresholds?: (root: TrustedRoot) => Thresholds
    }
  | {
      readonly kind: 'key'
      /** The key for the hint in the bundle; `undefined` where there is none. */
      readonly publicKey: (hint: string) => KeyObject | undefined
      /** With logs in the root, an entry in one of them is asked for. */
      readonly root?: TrustedRoot
    }

/**
 * What a certificate under this root has to come with, as `gh` decides it: at
 * least one observed time always; an SCT and a log entry where the root lists
 * such logs (public-good does). A root without logs (GitHub's) knows only
 * timestamp authorities, so there the observed time is a signed timestamp.
 */
export const thresholdsOf = (root: TrustedRoot): Thresholds => ({
  sct: root.ctlogs.length > 0 ? 1 : 0,
  tlog: root.tlogs.length > 0 ? 1 : 0,
  timestamp: 1,
})
