// SPDX-License-Identifier: Apache-2.0
//
// A service of Sigstore that says what a test wants, a call of it, and what
// there is to witness.

import type { SignatureBundle } from '@sigstore/sign'
import {
  jsonBody,
  type LoopbackServer,
  type Service,
  startLoopbackServer,
} from '../../demo/loopback-server.ts'
import type { JsonObject } from '../../src/core/parse.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import type { ServiceCall } from '../../src/io/sigstore/service-call.ts'

/** Runs `act` against a service of its own; `sent` has the bodies of all POSTs, parsed. */
export const withService = async (
  service: Service,
  act: (server: LoopbackServer, sent: readonly JsonObject[]) => Promise<void>,
): Promise<void> => {
  const sent: JsonObject[] = []
  const server = await startLoopbackServer((request) => {
    if (request.method === 'POST') sent.push(jsonBody(request) ?? {})
    return service(request)
  })
  try {
    await act(server, sent)
  } finally {
    await server.close()
  }
}

export const callOf = (
  url: string,
  code: ServiceCall['code'],
  change: Partial<ServiceCall> = {},
): ServiceCall => ({
  service: 'the service',
  url,
  code,
  deadline: deadlineIn(20_000),
  timeoutMs: 5_000,
  baseDelayMs: 1,
  ...change,
})

/** A deadline that passes with the first attempt: what another one could get past is an error. */
export const forOneAttempt = (): Pick<ServiceCall, 'deadline'> => {
  let looks = 0
  return {
    deadline: {
      remainingMs: () => {
        looks += 1
        return looks === 1 ? 10_000 : 0
      },
    },
  }
}

export const ENVELOPE: SignatureBundle = {
  $case: 'dsseEnvelope',
  dsseEnvelope: {
    payload: Buffer.from('{"note":"für alle"}'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: Buffer.from('a signature'), keyid: '' }],
  },
}
/** Content that this program never makes. */
export const MESSAGE: SignatureBundle = {
  $case: 'messageSignature',
  messageSignature: {
    messageDigest: { algorithm: 1, digest: Buffer.alloc(32) },
    signature: Buffer.from('a signature'),
  },
}
