// SPDX-License-Identifier: Apache-2.0
//
// What the page asks of a verifier of keyless bundles, without its types.

/** Whom a certificate has to name, exactly. */
export interface ExpectedSigner {
  /** Subject alternative name: the workflow with its ref, or an e-mail address. */
  readonly subject: string
  /** Address of the identity provider. */
  readonly issuer: string
}

export interface KeylessSigned {
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly subject: string
  /** `undefined` where the certificate names none. */
  readonly issuer: string | undefined
  /** Entries that were proved to be in a log of the trusted root. */
  readonly logEntries: number
  /** Times of signing that a log or a timestamp authority vouches for; at least one. */
  readonly times: readonly { readonly observer: string; readonly time: Date }[]
}

export interface GivenKeyless {
  readonly bundle: Uint8Array
  /** Text of a trusted root. */
  readonly trustedRoot: string
  /** Without it, who signed is told and not judged. */
  readonly expected?: ExpectedSigner
}

/** @throws {ProvenanceError} with the proof that failed */
export type VerifyKeyless = (given: GivenKeyless) => KeylessSigned
