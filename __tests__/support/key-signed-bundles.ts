// SPDX-License-Identifier: Apache-2.0
//
// Bundles that a fresh key signed, about a commitment.

import { Buffer } from 'node:buffer'
import { generateKeyPairSync, sign } from 'node:crypto'
import { sha256 } from '../../src/core/digest.ts'

export interface SignedAbout {
  /** Text of the commitment. */
  readonly commitment: string
  /** Stands in names and fields. */
  readonly hostile: string
}

export const signedBundle = ({
  commitment,
  hostile,
}: SignedAbout): { readonly bundle: string; readonly publicKey: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const payloadType = 'application/vnd.in-toto+json'
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: `commitment.json ${hostile}`, digest: { sha256: sha256(commitment) } }],
      predicateType: 'https://example.com/predicate/v1',
      predicate: { said: hostile },
    }),
  )
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload,
  ])
  const signature = sign('sha256', signed, privateKey)
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: hostile }, tlogEntries: [] },
    dsseEnvelope: {
      payloadType,
      payload: payload.toString('base64'),
      signatures: [{ sig: signature.toString('base64'), keyid: '' }],
    },
  }
  return {
    bundle: JSON.stringify(bundle),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
