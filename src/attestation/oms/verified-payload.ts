// SPDX-License-Identifier: Apache-2.0

/** Who signed a model, as far as the signature proves it. */
export type ModelSigner =
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate-chain'; readonly subject: string }
  | { readonly kind: 'certificate'; readonly subject: string; readonly issuer: string }

/** Payload bytes whose signature was verified; only the verify functions beside this file make one. */
export interface VerifiedPayload {
  readonly payload: Uint8Array
  readonly signer: ModelSigner
  /** `legacy`: the signature covers what v0.2.0 took for DSSE. */
  readonly encoding: 'dsse' | 'legacy'
  readonly verified: unique symbol
}

export const markVerified = (value: Omit<VerifiedPayload, 'verified'>): VerifiedPayload =>
  value as VerifiedPayload
