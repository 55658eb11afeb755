// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'

/** 32 bytes. A string costs no memory of its own outside the heap: twice as fast as asking for a buffer. */
export const nativeSha256 = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(hash('sha256', bytes, 'binary'), 'latin1')
