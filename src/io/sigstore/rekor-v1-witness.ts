// SPDX-License-Identifier: Apache-2.0
//
// Logs a DSSE envelope in a Rekor v1 log, as a `dsse` entry. An entry that is
// there already (409), because an earlier answer was lost, is fetched.
// API: https://github.com/sigstore/rekor/blob/v1.4.2/openapi.yaml

import { Buffer } from 'node:buffer'
import { type Envelope, envelopeToJSON } from '@sigstore/bundle'
import type { Witness } from '@sigstore/sign'
import { MAX_LOG_ENTRY_BYTES } from '../../core/limits.ts'
import type { Answer } from '../http-attempt.ts'
import { ServiceError } from '../service-error.ts'
import { parseRekorV1Entry } from './rekor-v1-entry.ts'
import { callService, type Send, type ServiceCall } from './service-call.ts'
import { signedEnvelope } from './signed-envelope.ts'

/**
 * A 409 that does not say where the entry is, is final here: the caller signs anew.
 * @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope
 */
export const createRekorV1Witness = (call: ServiceCall): Witness => ({
  testify: async (content, certificate) => {
    const proposed = JSON.stringify(proposedEntry(signedEnvelope(content).envelope, certificate))
    const url = `${call.url}/api/v1/log/entries`
    const entry = await callService(call, async (send) => {
      const { body } = await createOrFetch(send, url, proposed)
      return parseRekorV1Entry(body.toString('utf8'))
    })
    return { tlogEntries: [entry] }
  },
})

const proposedEntry = (envelope: Envelope, certificate: string): object => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: {
    proposedContent: {
      envelope: JSON.stringify(envelopeToJSON(envelope)),
      verifiers: [Buffer.from(certificate, 'utf8').toString('base64')],
    },
  },
})

const createOrFetch = async (send: Send, url: string, body: string): Promise<Answer> => {
  try {
    return await send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      body,
      maxResponseBytes: MAX_LOG_ENTRY_BYTES,
    })
  } catch (error) {
    const uuid = existingUuid(error)
    if (uuid === undefined) throw error
    return await fetchExisting(send, `${url}/${uuid}`)
  }
}

// Of the address only the name is taken: which host is asked is not the answer's choice.
const existingUuid = (conflict: unknown): string | undefined => {
  const location = conflict instanceof ServiceError ? conflict.location : undefined
  return /\/((?:[0-9a-f]{64}|[0-9a-f]{80}))$/i.exec(location ?? '')?.[1]
}

const fetchExisting = async (send: Send, url: string): Promise<Answer> => {
  try {
    return await send({ url, maxResponseBytes: MAX_LOG_ENTRY_BYTES })
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 404) throw error
    // The log has said that it holds the entry: it will show it in a moment.
    throw new ServiceError(error.code, error.message, { status: 404, isTransient: true })
  }
}
