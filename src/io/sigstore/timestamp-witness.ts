// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'
import { RFC3161Timestamp } from '@sigstore/core'
import { TSAWitness, type Witness } from '@sigstore/sign'
import { callService, type ServiceCall } from './service-call.ts'

/** Has the signature timestamped (RFC 3161). @throws TSA_FAILED */
export const createTimestampWitness = (call: ServiceCall): Witness => ({
  testify: (content) =>
    callService(call, async ({ timeoutMs }) => {
      const witness = new TSAWitness({ tsaBaseURL: call.url, retry: false, timeout: timeoutMs })
      const material = await witness.testify(content)
      // What cannot be read is worth another attempt: @sigstore/core 4.0.1 reads fractions of a
      // second with three digits only, and DER drops zeros. What it says is verified later.
      for (const { signedTimestamp } of material.rfc3161Timestamps) {
        RFC3161Timestamp.parse(Buffer.from(signedTimestamp)).signingTime.toISOString()
      }
      return material
    }),
})
