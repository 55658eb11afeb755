// SPDX-License-Identifier: Apache-2.0
//
// RFC 9497, POPRF(P-256, SHA-256), used as a verifiable random function: the
// server's evaluation of one constant element, the generator G, where `info`
// is what is evaluated. gamma = (x + m)⁻¹·G with m = HashToScalar of info, and
// the proof is RFC 9497's own, that (G, T = (x+m)·G; gamma, G) have one
// logarithm. P-256 has prime order, so T fixes gamma for any public key, also
// for one that was chosen by a cheat.

import { concat } from '../../core/concat.ts'
import type { Point, Primitives } from './primitives.ts'
import { mod, ORDER, parseScalar, SCALAR_BYTES, toInteger, toScalarBytes } from './scalar.ts'

type Sha256 = Primitives['sha256']

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** CreateContextString(modePOPRF, "P256-SHA256"), RFC 9497 §3.1. */
const CONTEXT = ascii('OPRFV1-\x02-P256-SHA256')
/** DST of HashToScalar, RFC 9497 §4.3. */
export const HASH_TO_SCALAR_TAG = concat(ascii('HashToScalar-'), CONTEXT)
const SEED_TAG = concat(ascii('Seed-'), CONTEXT)
const DERIVE_KEY_TAG = concat(ascii('DeriveKeyPair'), CONTEXT)
const INFO = ascii('Info')
const COMPOSITE = ascii('Composite')
const CHALLENGE = ascii('Challenge')

/** G, compressed (SP 800-186 §3.2.1.3). */
export const GENERATOR = concat(
  Uint8Array.of(3),
  toScalarBytes(0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n),
)

/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff)
const withLength = (bytes: Uint8Array): Uint8Array => concat(twoBytes(bytes.length), bytes)

const SCALAR_HASH_BYTES = 48 // L of P-256, RFC 9380 §8.2
/** What expand_message_xmd begins with: one block of SHA-256. */
export const ZERO_PAD = new Uint8Array(64)

/** What stands behind the message, b0 and b0 xor b1 where expand_message_xmd hashes them. */
const endsWith = (tag: Uint8Array): readonly [Uint8Array, Uint8Array, Uint8Array] => {
  const tagPrime = concat(tag, Uint8Array.of(tag.length))
  return [
    concat(twoBytes(SCALAR_HASH_BYTES), Uint8Array.of(0), tagPrime),
    concat(Uint8Array.of(1), tagPrime),
    concat(Uint8Array.of(2), tagPrime),
  ]
}
/** Of HashToScalar. */
export const TO_SCALAR_ENDS = endsWith(HASH_TO_SCALAR_TAG)

/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
export const hashToScalar = (
  message: Uint8Array,
  sha256: Sha256,
  tag: Uint8Array = HASH_TO_SCALAR_TAG,
): bigint => {
  const ends = tag === HASH_TO_SCALAR_TAG ? TO_SCALAR_ENDS : endsWith(tag)
  const b0 = sha256(concat(ZERO_PAD, message, ends[0]))
  const b1 = sha256(concat(b0, ends[1]))
  const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0))
  const b2 = sha256(concat(mixed, ends[2]))
  return toInteger(concat(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % ORDER
}

/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
export const tweakOf = (info: Uint8Array, sha256: Sha256): bigint =>
  hashToScalar(concat(INFO, withLength(info)), sha256)

/**
 * DeriveKeyPair (RFC 9497 §3.2.1): the private key, in [1, ORDER).
 * @param seed 32 secret bytes
 * @param info at most 65,535 public bytes
 */
export const derivePrivateKey = (seed: Uint8Array, info: Uint8Array, sha256: Sha256): bigint => {
  const input = concat(seed, withLength(info))
  for (let counter = 0; counter < 256; counter += 1) {
    const key = hashToScalar(concat(input, Uint8Array.of(counter)), sha256, DERIVE_KEY_TAG)
    if (key !== 0n) return key
  }
  // Each try fails with a probability of 2⁻²⁵⁶.
  throw new RangeError('no key follows from this seed')
}

// ---- the proof (RFC 9497 §2.2) -------------------------------------------------

export const PROOF_BYTES = 2 * SCALAR_BYTES

/** d of ComputeComposites (§2.2.1) for one pair, with B = T, C = gamma, D = G. */
export const compositeFactor = (
  tweakedKey: Uint8Array,
  gamma: Uint8Array,
  generator: Uint8Array,
  sha256: Sha256,
): bigint => {
  const seed = sha256(concat(withLength(tweakedKey), withLength(SEED_TAG)))
  const transcript = concat(
    withLength(seed),
    twoBytes(0),
    withLength(gamma),
    withLength(generator),
    COMPOSITE,
  )
  return hashToScalar(transcript, sha256)
}

/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2), of the tweaked key, M, Z, t2 and t3; each 33 bytes. */
export const challengeOf = (elements: readonly Uint8Array[], sha256: Sha256): bigint =>
  hashToScalar(concat(...elements.map(withLength), CHALLENGE), sha256)

export interface ClaimedEvaluation {
  /** 33 bytes, compressed. */
  readonly gamma: Uint8Array
  readonly info: Uint8Array
  /** c ‖ s, 64 bytes. */
  readonly proof: Uint8Array
}

/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
export const isEvaluation = (
  { publicKey, ...claim }: ClaimedEvaluation & { readonly publicKey: Uint8Array },
  primitives: Primitives,
): boolean => createEvaluationCheck(publicKey, primitives)(claim)

/** The same for many under one key, 33 bytes. */
export const createEvaluationCheck = (
  publicKeyBytes: Uint8Array,
  primitives: Primitives,
): ((claim: ClaimedEvaluation) => boolean) => {
  const { sha256, multiply, multiplyBase, normalize, parsePoint } = primitives
  const publicKey = parsePoint(publicKeyBytes)
  return ({ gamma: gammaBytes, info, proof }) => {
    const gamma = parsePoint(gammaBytes)
    const c = parseScalar(proof.subarray(0, SCALAR_BYTES))
    const s = parseScalar(proof.subarray(SCALAR_BYTES))
    // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
    if (!publicKey || !gamma || !c || !s) return false
    const [tweakedKey] = normalize([publicKey.add(multiplyBase(tweakOf(info, sha256)))])
    // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
    if (tweakedKey === undefined || tweakedKey.is0()) return false
    const encodedKey = encode(tweakedKey)
    const d = compositeFactor(encodedKey, gammaBytes, GENERATOR, sha256)
    const m = multiply(d, gamma)
    const z = multiplyBase(d)
    const t2 = multiplyBase(s).add(multiply(c, tweakedKey))
    // s·M + c·Z, with M = d·gamma and Z = d·G
    const t3 = multiply(mod(s * d), gamma).add(multiplyBase(mod(c * d)))
    const points = [m, z, t2, t3]
    if (points.some((point) => point.is0())) return false
    return challengeOf([encodedKey, ...normalize(points).map(encode)], sha256) === c
  }
}

const encode = (point: Point): Uint8Array => point.toBytes(true)

/** c ‖ s. */
export const serializeProof = (c: bigint, s: bigint): Uint8Array =>
  concat(toScalarBytes(c), toScalarBytes(s))
