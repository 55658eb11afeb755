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
import type { SignatureBundle, Witness } from '@sigstore/sign'
import { preAuthEncoding } from '../../attestation/dsse.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { parseJson } from '../../core/parse.ts'
import { USER_AGENT } from '../http.ts'
import { attempt } from '../http-attempt.ts'
import { callService, type ServiceCall } from './service-call.ts'

/** @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope */
export const createRekorV2Witness = (call: ServiceCall): Witness => ({
  testify: async (content, certificate) => {
    const body = JSON.stringify(entryRequest(content, certificate))
    const entry = await callService(call, async ({ timeoutMs }) => {
      const request = {
        method: 'POST',
        url: `${call.url}/api/v2/log/entries`,
        headers: { 'content-type': 'application/json' },
        body,
      } as const
      const answer = await attempt(request, { timeoutMs, userAgent: USER_AGENT })
      return parseEntry(answer.body.toString('utf8'))
    })
    return { tlogEntries: [entry] }
  },
})

const entryRequest = (content: SignatureBundle, certificate: string): object => {
  const [signature] = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : []
  if (content.$case !== 'dsseEnvelope' || !signature) {
    throw new ProvenanceError('INTERNAL', 'only DSSE envelopes are logged')
  }
  const { payload, payloadType } = content.dsseEnvelope
  const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest()
  return {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signature.sig.toString('base64'),
        verifier: {
          // FulcioSigner makes P-256 keys only.
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
