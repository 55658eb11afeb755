// SPDX-License-Identifier: Apache-2.0
//
// The secret half of the function: values and proofs. Every multiplication is
// one of the fixed base, because the prover knows the scalars, and so is done
// by OpenSSL in constant time.

import { Buffer } from 'node:buffer'
import { createECDH } from 'node:crypto'
import { nativeSha256 as sha256 } from './native-sha256.ts'
import { challengeOf, compositeFactor, GENERATOR, serializeProof, tweakOf } from './poprf.ts'
import { invertAll, mod, ORDER, toScalarBytes } from './scalar.ts'

const ecdh = createECDH('prime256v1')

/** scalar·G, 33 bytes, compressed; scalar in [1, ORDER). */
export const multiplyGenerator = (scalar: bigint): Buffer => {
  ecdh.setPrivateKey(Buffer.from(toScalarBytes(scalar)))
  return ecdh.getPublicKey(null, 'compressed')
}

/** Uniform in [1, ORDER); a new one at each call. */
export type RandomScalar = () => bigint

/** A random function out of a source of random bytes, by rejection. */
export const randomScalarFrom =
  (randomBytes: RandomBytes): RandomScalar =>
  () => {
    for (;;) {
      const value = BigInt(`0x${Buffer.from(randomBytes(32)).toString('hex')}`)
      if (value > 0n && value < ORDER) return value
    }
  }

type RandomBytes = (length: number) => Uint8Array

const DRAW_BYTES = 4_096

/** The same source in larger draws, each of which is a call of the system. What was given is not kept. */
export const inLargeDraws = (randomBytes: RandomBytes): RandomBytes => {
  let drawn = new Uint8Array()
  let at = 0
  return (length) => {
    if (at + length > drawn.length) {
      drawn = Uint8Array.from(randomBytes(Math.max(DRAW_BYTES, length)))
      at = 0
    }
    const bytes = drawn.slice(at, at + length)
    drawn.fill(0, at, at + length)
    at += length
    return bytes
  }
}

export interface Evaluation {
  /** 33 bytes, compressed. */
  readonly gamma: Uint8Array
  /** c ‖ s, 64 bytes. */
  readonly proof: Uint8Array
}

/**
 * The value at `info` and its proof (RFC 9497 §3.3.3 BlindEvaluate of G, §2.2.1 GenerateProof).
 * Law: `isEvaluation` holds for it.
 * @throws RangeError where x + m = 0, which nobody can bring about
 */
export const evaluate = (
  privateKey: bigint,
  info: Uint8Array,
  randomScalar: RandomScalar,
): Evaluation => {
  const tweaked = tweak(privateKey, info)
  const [inverse = 0n] = invertAll([tweaked], randomScalar())
  return proveTweaked(tweaked, inverse, randomScalar)
}

/** The same for many, in their order, with one inversion. @throws RangeError */
export const evaluateAll = (
  privateKey: bigint,
  infos: readonly Uint8Array[],
  randomScalar: RandomScalar,
): readonly Evaluation[] => {
  const tweaked = infos.map((info) => tweak(privateKey, info))
  const inverses = invertAll(tweaked, randomScalar())
  return tweaked.map((value, index) => proveTweaked(value, inverses[index] ?? 0n, randomScalar))
}

/** x + m */
const tweak = (privateKey: bigint, info: Uint8Array): bigint => {
  const tweaked = mod(privateKey + tweakOf(info, sha256))
  if (tweaked === 0n) throw new RangeError('the function has no value here')
  return tweaked
}

const proveTweaked = (tweaked: bigint, inverse: bigint, randomScalar: RandomScalar): Evaluation => {
  const gamma = multiplyGenerator(inverse)
  const tweakedKey = multiplyGenerator(tweaked)
  const d = compositeFactor(tweakedKey, gamma, GENERATOR, sha256)
  const r = randomScalar()
  const m = multiplyGenerator(mod(d * inverse))
  const t3 = multiplyGenerator(mod(mod(r * d) * inverse))
  const c = challengeOf([tweakedKey, m, multiplyGenerator(d), multiplyGenerator(r), t3], sha256)
  return { gamma, proof: serializeProof(c, mod(r - c * tweaked)) }
}
