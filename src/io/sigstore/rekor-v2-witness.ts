// SPDX-License-Identifier: Apache-2.0
//
// Logs a DSSE envelope in a Rekor v2 log as hashedrekord/0.0.2: the digest of
// the bytes that were signed (the PAE), the signature and the certificate.
// @sigstore/sign 5.1.0 still sends the `dsse` kind, which current logs refuse.
// API: https://github.com/sigstore/rekor-tiles/blob/v2.3.0/api/proto/rekor/v2/rekor_service.proto

import { createHash } from 'node:crypto'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { pem } from '@sigstore/core'
import { TransparencyLogEntry as Entry } from '@sigstore/protobuf-specs'
import type { Witness } from '@sigstore/sign'
import { preAuthEncoding } from '../../attestation/dsse.ts'
import { MAX_LOG_ENTRY_BYTES } from '../../core/limits.ts'
import { parseJson } from '../../core/parse.ts'
import { callService, type ServiceCall } from './service-call.ts'
import { type SignedEnvelope, signedEnvelope } from './signed-envelope.ts'

/** @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope */
export const createRekorV2Witness = (call: ServiceCall): Witness => ({
  testify: async (content, certificate) => {
    const request = JSON.stringify(entryRequest(signedEnvelope(content), certificate))
    const entry = await callService(call, async (send) => {
      const { body } = await send({
        method: 'POST',
        url: `${call.url}/api/v2/log/entries`,
        headers: { 'content-type': 'application/json' },
        body: request,
        maxResponseBytes: MAX_LOG_ENTRY_BYTES,
      })
      return parseEntry(body.toString('utf8'))
    })
    return { tlogEntries: [entry] }
  },
})

const entryRequest = ({ envelope, signature }: SignedEnvelope, certificate: string): object => {
  const { payload, payloadType } = envelope
  const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest()
  return {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: {
          // createCertifiedSigner makes P-256 keys only.
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          x509Certificate: { rawBytes: pem.toDER(certificate).toString('base64') },
        },
      },
    },
  }
}

const parseEntry = (text: string): TransparencyLogEntry => {
  const value = parseJson(text)
  const { logId, kindVersion, ...entry } =
    value === undefined ? Entry.fromJSON({}) : Entry.fromJSON(value)
  if (!logId || !kindVersion || !entry.inclusionProof?.checkpoint) {
    throw new Error('the answer is no log entry')
  }
  return { ...entry, logId, kindVersion }
}
