// SPDX-License-Identifier: Apache-2.0
//
// Base64url without padding (RFC 4648 §5), for places that run without Node.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let index = 0; index < Math.min(bytes.length - at, 3) + 1; index += 1) {
      text += ALPHABET[(group >> (18 - 6 * index)) & 63]
    }
  }
  return text
}

/** `undefined` for any other text than the one that `toBase64url` writes for some bytes. */
export const parseBase64url = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const char of text) {
    const value = ALPHABET.indexOf(char)
    if (value < 0) return undefined
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at] = (bits >> held) & 0xff
      at += 1
      bits &= (1 << held) - 1
    }
  }
  // What is left over has to be less than a character, and zero: one text for each value.
  return held < 6 && bits === 0 ? bytes : undefined
}
