// SPDX-License-Identifier: Apache-2.0
// DSSE v1: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md

import { Buffer } from 'node:buffer'

/** Pre-authentication encoding; lengths count bytes. These are the bytes that are signed. */
export const preAuthEncoding = (payloadType: string, payload: Uint8Array): Buffer =>
  Buffer.concat(preAuthParts(payloadType, payload))

/** The same bytes in two parts, so that a large payload need not be copied. */
export const preAuthParts = (payloadType: string, payload: Uint8Array): readonly Uint8Array[] => [
  Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
  payload,
]
