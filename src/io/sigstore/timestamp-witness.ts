// SPDX-License-Identifier: Apache-2.0
//
// RFC 3161 timestamps, asked for in JSON as Sigstore's authorities take it.
// API: https://github.com/sigstore/timestamp-authority/blob/v2.1.5/openapi.yaml

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import type { Witness } from '@sigstore/sign'
import { MAX_TIMESTAMP_BYTES } from '../../core/limits.ts'
import { callService, type ServiceCall } from './service-call.ts'
import { signedEnvelope } from './signed-envelope.ts'

/** Has the signature timestamped. @throws TSA_FAILED; INTERNAL for content that is no DSSE envelope */
export const createTimestampWitness = (call: ServiceCall): Witness => ({
  testify: async (content) => {
    const { signature } = signedEnvelope(content)
    const artifactHash = createHash('sha256').update(signature).digest('base64')
    const signedTimestamp = await callService(call, async (send) => {
      const { body } = await send({
        method: 'POST',
        url: endpointOf(call.url),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' }),
        expect: 'bytes',
        maxResponseBytes: MAX_TIMESTAMP_BYTES,
      })
      checkReadable(body)
      return body
    })
    return { rfc3161Timestamps: [{ signedTimestamp }] }
  },
})

// A signing config names the whole address.
const endpointOf = (url: string): string =>
  new URL(url).pathname === '/' ? new URL('/api/v1/timestamp', url).href : url

// What cannot be read is worth another attempt: @sigstore/core 4.0.1 reads fractions of a
// second with three digits only, and DER drops zeros. What it says is verified later.
const checkReadable = (der: Buffer): void => {
  try {
    RFC3161Timestamp.parse(Buffer.from(der)).signingTime.toISOString()
  } catch {
    throw new Error('the answer is no timestamp')
  }
}
