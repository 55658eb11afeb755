// SPDX-License-Identifier: Apache-2.0

import type { Buffer } from 'node:buffer'
import type { Envelope } from '@sigstore/bundle'
import type { SignatureBundle } from '@sigstore/sign'
import { ProvenanceError } from '../../core/errors.ts'

export interface SignedEnvelope {
  readonly envelope: Envelope
  /** The one signature of the envelope. */
  readonly signature: Buffer
}

/** What a witness is asked to see. @throws INTERNAL for content that is no signed DSSE envelope */
export const signedEnvelope = (content: SignatureBundle): SignedEnvelope => {
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined
  const signature = envelope?.signatures[0]?.sig
  if (envelope === undefined || signature === undefined) {
    throw new ProvenanceError('INTERNAL', 'only signed DSSE envelopes are witnessed')
  }
  return { envelope, signature }
}
