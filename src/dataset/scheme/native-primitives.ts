// SPDX-License-Identifier: Apache-2.0
//
// The same primitives with the multiplications left to OpenSSL, through ECDH.
// ECDH tells only x of k·P; y follows from asking for x of (k+1)·P too, by the
// formula that adds P.

import { Buffer } from 'node:buffer'
import { createECDH, ECDH } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'
import { nativeSha256 } from './native-sha256.ts'
import { POINT_BYTES, type Point, type Primitives } from './primitives.ts'
import { purePrimitives } from './pure-primitives.ts'
import { ORDER, toInteger, toScalarBytes } from './scalar.ts'

const CURVE = 'prime256v1'
const FIELD = p256.Point.Fp.ORDER

const fieldMod = (value: bigint): bigint => {
  const rest = value % FIELD
  return rest < 0n ? rest + FIELD : rest
}

/** Uncompressed → point; the bytes come from OpenSSL, which has checked that they are on the curve. */
const fromUncompressed = (bytes: Uint8Array): Point =>
  p256.Point.fromAffine({ x: toInteger(bytes.subarray(1, 33)), y: toInteger(bytes.subarray(33)) })

const decompress = (bytes: Uint8Array): Uint8Array =>
  ECDH.convertKey(Buffer.from(bytes), CURVE, undefined, undefined, 'uncompressed') as Buffer

const ecdh = createECDH(CURVE)

/** Coefficients of y² = x³ + ax + b (SP 800-186 §3.2.1.3). */
const { a: A, b: B } = p256.Point.CURVE()

const multiply = (scalar: bigint, point: Point): Point => {
  // Where k, k+1 or the result are degenerate, nobody is in a hurry.
  if (scalar < 2n || scalar > ORDER - 3n || point.is0()) {
    return purePrimitives.multiply(scalar, point)
  }
  const bytes = Buffer.from(point.toBytes(false))
  ecdh.setPrivateKey(Buffer.from(toScalarBytes(scalar)))
  const x = toInteger(ecdh.computeSecret(bytes))
  ecdh.setPrivateKey(Buffer.from(toScalarBytes(scalar + 1n)))
  const nextX = toInteger(ecdh.computeSecret(bytes))
  const { x: px, y: py } = point.toAffine()
  const dx = fieldMod(x - px)
  if (dx === 0n) return purePrimitives.multiply(scalar, point)
  // nextX + px + x = ((y − py)/dx)², and y² is that of the curve: what is left is linear in y.
  const square = fieldMod((fieldMod(x * x) + A) * x + B)
  const difference = fieldMod(fieldMod(nextX + px + x) * fieldMod(dx * dx))
  const numerator = fieldMod(square + py * py - difference)
  const denominator = fieldMod(2n * py)
  return new p256.Point(fieldMod(x * denominator), numerator, denominator)
}

export const nativePrimitives: Primitives = {
  sha256: nativeSha256,
  parsePoint: (bytes) => {
    if (bytes.length !== POINT_BYTES || (bytes[0] !== 2 && bytes[0] !== 3)) return undefined
    try {
      return fromUncompressed(decompress(bytes))
    } catch {
      return undefined
    }
  },
  multiplyBase: (scalar) => {
    if (scalar === 0n) return p256.Point.ZERO
    ecdh.setPrivateKey(Buffer.from(toScalarBytes(scalar)))
    return fromUncompressed(ecdh.getPublicKey())
  },
  normalize: purePrimitives.normalize,
  multiply,
}
