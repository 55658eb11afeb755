// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'

/** One DER value of at most 65,535 bytes. X.690 §8.1.3. */
export const derValue = (tag: number, content: Uint8Array): Buffer => {
  const { length } = content
  if (length > 0xffff) throw new Error(`${length} bytes in one DER value`)
  const prefix =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Uint8Array.of(tag, ...prefix), content])
}

export const derOctetString = (content: Uint8Array): Buffer => derValue(0x04, content)

export const derUtf8String = (text: string): Buffer => derValue(0x0c, Buffer.from(text))
