// SPDX-License-Identifier: Apache-2.0
//
// The primitives in plain JavaScript: no Node, no Web Crypto, any browser.

import { normalizeZ } from '@noble/curves/abstract/curve.js'
import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { POINT_BYTES, type Point, type Primitives } from './primitives.ts'

export const purePrimitives: Primitives = {
  sha256,
  parsePoint: (bytes) => {
    // The identity has another length, and fromBytes refuses what is not on the curve.
    if (bytes.length !== POINT_BYTES) return undefined
    try {
      return p256.Point.fromBytes(bytes)
    } catch {
      return undefined
    }
  },
  multiplyBase: (scalar): Point => p256.Point.BASE.multiplyUnsafe(scalar),
  normalize: (points) => normalizeZ(p256.Point, [...points]),
  multiply: (scalar, point): Point => point.multiplyUnsafe(scalar),
}
