// SPDX-License-Identifier: Apache-2.0

import type { JsonEdit } from '../edits.ts'

/** Keys, certificates and roots that `npm run cases` makes anew. */
export type TrustName =
  | 'sigstore'
  | 'sigstore-without-ct'
  | 'other-sigstore'
  | 'key'
  | 'other-key'
  | 'root-certificate'
  | 'other-root-certificate'
  | 'intermediate-certificate'

/** How a signature is witnessed: by Rekor v1, v1 and a timestamp authority, v2 and one, one alone. */
export type Proof = 'rekor-v1' | 'rekor-v1-tsa' | 'rekor-v2-tsa' | 'tsa'

export type Signer =
  | {
      readonly by: 'sigstore' | 'sigstore-without-ct' | 'other-sigstore'
      readonly proof: Proof
      /** Claims of the identity token that differ from those of a push to main. */
      readonly claims?: Readonly<Record<string, string>>
      /** What the services' clocks are off by, after the certificate was issued. */
      readonly clockShiftMs?: number
    }
  | { readonly by: 'key' | 'other-key' }
  | {
      readonly by: 'chain'
      readonly leaf: 'good' | 'expired' | 'future' | 'server' | 'self-signed' | 'by-leaf' | 'sha1'
    }

export interface SignRecipe {
  /** Bundle that is written. */
  readonly file: string
  readonly signer: Signer
  /** What is said of the model `model`, before the edits. */
  readonly statement:
    | 'oms'
    | 'oms-v0.2'
    | 'provenance'
    | 'evaluation'
    | 'listing'
    | 'vsa'
    | 'record'
  /** Folder of the model; `model` when absent. */
  readonly model?: string
  /** Recorded by `oms`, besides the git names; the files are left out. */
  readonly ignorePaths?: readonly string[]
  readonly edits?: readonly JsonEdit[]
  /** Changes of the payload's text, which JSON cannot express. */
  readonly replace?: readonly { readonly find: string; readonly by: string }[]
  readonly payloadType?: string
  /** The OMS root becomes that of the resources after the edits. */
  readonly recomputeRoot?: boolean
}
