// SPDX-License-Identifier: Apache-2.0
//
// Scalars of P-256: integers modulo the order of the group. Secret ones are
// multiplied in constant time by OpenSSL only; what is done to them here is
// blinded by its caller where it takes time that depends on the value.

/** Order of P-256 (SP 800-186 §3.2.1.3). */
export const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

export const SCALAR_BYTES = 32

/** In [0, ORDER). */
export const mod = (value: bigint): bigint => {
  const rest = value % ORDER
  return rest < 0n ? rest + ORDER : rest
}

/**
 * The inverse of a scalar in [1, ORDER), by the extended Euclidean algorithm.
 * Its time depends on the value: blind a secret one first.
 */
export const invert = (scalar: bigint): bigint => {
  let [a, b, u, v] = [scalar, ORDER, 1n, 0n]
  while (a !== 0n) {
    const quotient = b / a
    ;[a, b] = [b - quotient * a, a]
    ;[u, v] = [v - quotient * u, u]
  }
  return mod(v)
}

/**
 * The inverses of scalars in [1, ORDER), with one inversion for all of them.
 * @param blind random: the product of all and it is what is inverted, and its time tells of that alone
 */
export const invertAll = (scalars: readonly bigint[], blind: bigint): readonly bigint[] => {
  const before: bigint[] = []
  let product = blind
  for (const scalar of scalars) {
    before.push(product)
    product = (product * scalar) % ORDER
  }
  let inverse = invert(product)
  const inverses = new Array<bigint>(scalars.length)
  for (let index = scalars.length - 1; index >= 0; index -= 1) {
    inverses[index] = (inverse * (before[index] ?? 0n)) % ORDER
    inverse = (inverse * (scalars[index] ?? 0n)) % ORDER
  }
  return inverses
}

/** Big-endian (SEC 1 §2.3.6), without a check of its range; any length. */
export const toInteger = (bytes: Uint8Array): bigint => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let value = 0n
  let at = 0
  for (; at + 8 <= bytes.length; at += 8) value = (value << 64n) | view.getBigUint64(at)
  for (; at < bytes.length; at += 1) value = (value << 8n) | BigInt(view.getUint8(at))
  return value
}

const LOW_64 = 0xffffffffffffffffn

/** 32 bytes, big-endian; `scalar` in [0, 2^256). */
export const toScalarBytes = (scalar: bigint): Uint8Array => {
  const bytes = new Uint8Array(SCALAR_BYTES)
  writeScalar(scalar, new DataView(bytes.buffer))
  return bytes
}

/** The same into 32 bytes that are there. */
export const writeScalar = (scalar: bigint, into: DataView): void => {
  into.setBigUint64(0, scalar >> 192n)
  into.setBigUint64(8, (scalar >> 128n) & LOW_64)
  into.setBigUint64(16, (scalar >> 64n) & LOW_64)
  into.setBigUint64(24, scalar & LOW_64)
}

/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
export const parseScalar = (bytes: Uint8Array): bigint | undefined => {
  if (bytes.length !== SCALAR_BYTES) return undefined
  const value = toInteger(bytes)
  return value < ORDER ? value : undefined
}
