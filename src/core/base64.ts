// SPDX-License-Identifier: Apache-2.0
//
// Base64 with padding (RFC 4648 §4), for places that run without Node.

import { parseBase64url } from './base64url.ts'

/** `undefined` for any other text than the one way to write some bytes. */
export const parseBase64 = (text: string): Uint8Array | undefined =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
    ? parseBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
    : undefined
