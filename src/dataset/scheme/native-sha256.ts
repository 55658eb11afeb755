// SPDX-License-Identifier: Apache-2.0

import { hash } from 'node:crypto'

/** 32 bytes. */
export const nativeSha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
