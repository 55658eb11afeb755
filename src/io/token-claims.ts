// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'
import { asObject, type JsonObject, parseJson } from '../core/parse.ts'
import type { Secret } from '../core/secret.ts'

/**
 * What a JSON Web Token says of itself, unverified: whoever it is sent to
 * verifies it. `undefined` for any other text.
 */
export const readTokenClaims = (token: Secret): JsonObject | undefined => {
  const payload = token.reveal().split('.')[1] ?? ''
  return asObject(parseJson(Buffer.from(payload, 'base64url').toString('utf8')))
}
