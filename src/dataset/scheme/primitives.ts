// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.

import type { p256 } from '@noble/curves/nist.js'

/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
export const POINT_BYTES = 33

/** A point of P-256. */
export type Point = InstanceType<typeof p256.Point>

export interface Primitives {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array
  /** 33 bytes, SEC 1 compressed; `undefined` for what is no such point on the curve, and for the identity. */
  parsePoint(bytes: Uint8Array): Point | undefined
  /** scalar·G; scalar in [0, ORDER). Not for secrets. */
  multiplyBase(scalar: bigint): Point
  /** The same points, with coordinates that cost no inversion when they are written; one for all is made here. */
  normalize(points: readonly Point[]): readonly Point[]
  /** scalar·point; scalar in [0, ORDER). Not for secrets. */
  multiply(scalar: bigint, point: Point): Point
}
