// SPDX-License-Identifier: Apache-2.0
//
// What the verifier of bundles asks of `node:crypto`, without Node: the build
// of the page puts this file in that module's place. Digests and signatures
// are @noble's. What is not known here signs and hashes nothing: RSA and other
// curves are read as keys, and no signature is theirs.

import { Buffer } from 'node:buffer'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { EC_PUBLIC_KEY, P256, parsePublicKeyInfo } from '../public-key-info.ts'

export { X509Certificate } from './x509-certificate.ts'

/** A digest of SHA-2. */
interface Sha2 {
  (data: Uint8Array): Uint8Array
  readonly create: () => { update(data: Uint8Array): unknown; digest(): Uint8Array }
}

const HASHES: Readonly<Record<string, Sha2>> = { sha256, sha384, sha512 }

const hashNamed = (algorithm: string): Sha2 => {
  const hash = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined
  if (!hash) throw new Error(`unknown digest ${algorithm}`)
  return hash
}

class Hash {
  readonly #state: ReturnType<Sha2['create']>

  constructor(algorithm: string) {
    this.#state = hashNamed(algorithm).create()
  }
  update(data: Uint8Array | string): this {
    this.#state.update(typeof data === 'string' ? new TextEncoder().encode(data) : data)
    return this
  }
  digest(): Buffer
  digest(encoding: 'hex' | 'base64'): string
  digest(encoding?: 'hex' | 'base64'): Buffer | string {
    const bytes = Buffer.from(this.#state.digest())
    return encoding === undefined ? bytes : bytes.toString(encoding)
  }
}

/** @throws Error for a digest that is none of these */
export const createHash = (algorithm: string): Hash => new Hash(algorithm)

/** Whether the key made a signature; a digest that does not fit the kind of key is none. */
type IsSigned = (
  data: Uint8Array,
  signature: Uint8Array,
  algorithm: string | null | undefined,
) => boolean

export interface PublicKey {
  readonly isSigned: IsSigned
}

const CURVES: Readonly<Record<string, typeof p256>> = {
  [P256]: p256,
  '1.3.132.0.34': p384,
  '1.3.132.0.35': p521,
}
const ED25519 = '1.3.101.112'

export interface DerKey {
  readonly key: Uint8Array
  readonly format: 'der'
  readonly type: 'spki' | 'pkcs1'
}

/** @throws RangeError, Error where the key cannot be read */
export const createPublicKey = ({ key: der, format, type }: DerKey): PublicKey => {
  if (format !== 'der') throw new RangeError('a key that is not DER')
  if (type === 'pkcs1') return { isSigned: never }
  const { algorithm, curve, key } = parsePublicKeyInfo(der)
  if (algorithm === ED25519) return { isSigned: byEd25519(key) }
  const group = algorithm === EC_PUBLIC_KEY && curve !== undefined ? CURVES[curve] : undefined
  return { isSigned: group === undefined ? never : byEcdsa(group, key) }
}

const never: IsSigned = () => false

const byEcdsa = (curve: typeof p256, point: Uint8Array): IsSigned => {
  curve.Point.fromBytes(point)
  return (data, signature, algorithm) => {
    // As OpenSSL: SHA-256 where nobody says, whatever the curve.
    const digest = hashNamed(algorithm ?? 'sha256')(data)
    // X9.62 takes either half of s; only other protocols want the lower one.
    const options = { prehash: false, lowS: false, format: 'der' } as const
    return curve.verify(signature, digest, point, options)
  }
}

const byEd25519 =
  (key: Uint8Array): IsSigned =>
  (data, signature, algorithm) =>
    // RFC 8032 hashes by itself.
    (algorithm ?? undefined) === undefined &&
    ed25519.verify(signature, data, key, { zip215: false })

/** Law: where it is true, it is true in Node. */
export const verify = (
  algorithm: string | null | undefined,
  data: Uint8Array,
  key: PublicKey,
  signature: Uint8Array,
): boolean => {
  try {
    return key.isSigned(data, signature, algorithm)
  } catch {
    return false // a signature that cannot be read, or an unknown digest
  }
}

/** Nothing here is secret, so that the time it takes may tell. @throws RangeError for other lengths, as in Node */
export const timingSafeEqual = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) throw new RangeError('other lengths')
  return a.every((byte, at) => byte === b[at])
}

// biome-ignore lint/style/noDefaultExport: @sigstore/core takes the module as a whole
export default { createHash, createPublicKey, timingSafeEqual, verify }
