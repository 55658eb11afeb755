// SPDX-License-Identifier: Apache-2.0

/** The bytes one after the other; a copy. */
export const concat = (...parts: readonly Uint8Array[]): Uint8Array => concatAll(parts)

/** The same for more parts than a call can take. */
export const concatAll = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
