// SPDX-License-Identifier: Apache-2.0
//
// The keys of the OMS `key` and `certificate` methods: EC on three NIST
// curves, each with the hash of its size, in PEM.
// Spec: OMS 1.0 algorithm registry (ossf/model-signing-spec a0c91e2).

import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { type Sha256Hex, sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { Secret } from '../core/secret.ts'

export type SignatureHash = 'sha256' | 'sha384' | 'sha512'

const HASH_OF_CURVE: Readonly<Record<string, SignatureHash>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

export interface VerifyingKey {
  readonly key: KeyObject
  readonly hash: SignatureHash
  /** How bundles name the key: hex SHA-256 of its PEM text, as `sha256sum key.pub` prints it. */
  readonly hint: Sha256Hex
}

export interface SigningKey {
  readonly key: KeyObject
  readonly publicKey: VerifyingKey
}

const PUBLIC_KEY_HINT = 'Give an EC public key (P-256, P-384 or P-521) in PEM.'

/**
 * Reads a private key: PKCS#8, SEC1, or either of them encrypted.
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 * @throws {KEY_PASSWORD} without a password, or with one that does not open the key
 */
export const loadSigningKey = (pem: Secret, password?: Secret): SigningKey => {
  const text = pem.reveal()
  const label = labelOf(text, 'PRIVATE KEY')
  if (label === undefined) throw keyInvalid(`found ${foundIn(text)}, expected a private key in PEM`)
  const isEncrypted = label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(text)
  if (isEncrypted && password === undefined) {
    throw new ProvenanceError('KEY_PASSWORD', 'the private key is encrypted, no password was given')
  }
  let key: KeyObject
  try {
    key = createPrivateKey({
      key: text,
      ...(password === undefined ? {} : { passphrase: password.reveal() }),
    })
  } catch (cause) {
    // A wrong password can also surface as a parse error, so the two cannot be told apart.
    if (isEncrypted) {
      const message = 'the password does not open the private key, or the key is damaged'
      throw new ProvenanceError('KEY_PASSWORD', message, { cause })
    }
    throw keyInvalid('the private key cannot be read', { cause })
  }
  hashOf(key)
  return { key, publicKey: toVerifyingKey(createPublicKey(key)) }
}

/**
 * Reads a public key (SubjectPublicKeyInfo).
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 */
export const loadVerifyingKey = (pem: string): VerifyingKey => {
  // A private key would be taken too, by deriving its public half.
  if (labelOf(pem, 'PUBLIC KEY') !== 'PUBLIC KEY' || labelOf(pem, 'PRIVATE KEY')) {
    throw keyInvalid(`found ${foundIn(pem)}, expected a public key in PEM`, {
      hint: PUBLIC_KEY_HINT,
    })
  }
  let key: KeyObject
  try {
    key = createPublicKey(pem)
  } catch (cause) {
    throw keyInvalid('the public key cannot be read', { cause, hint: PUBLIC_KEY_HINT })
  }
  return toVerifyingKey(key)
}

/**
 * The public half of a key or certificate.
 * @throws {KEY_INVALID} unless the key is EC on P-256, P-384 or P-521
 */
export const toVerifyingKey = (key: KeyObject): VerifyingKey => {
  const hash = hashOf(key)
  // Through JWK, because a key read with a compressed point would be written
  // with one, and every other client writes the whole point.
  const normalised = createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' })
  return { key: normalised, hash, hint: sha256(normalised.export({ type: 'spki', format: 'pem' })) }
}

const hashOf = (key: KeyObject): SignatureHash => {
  const type = key.asymmetricKeyType ?? 'unknown'
  if (type !== 'ec') throw keyInvalid(`${type.toUpperCase()} key, expected an EC key`)
  const curve = key.asymmetricKeyDetails?.namedCurve ?? 'with explicit parameters'
  const hash = HASH_OF_CURVE[curve]
  if (!hash) throw keyInvalid(`EC key on curve ${curve}, expected P-256, P-384 or P-521`)
  return hash
}

// The label of the first PEM block whose label ends so.
const labelOf = (text: string, ending: string): string | undefined =>
  labels(text).find((label) => label.endsWith(ending))

// The labels are public; nothing else of the text may be shown.
const labels = (text: string): readonly string[] =>
  [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/gm)].map((match) => match[1] ?? '')

const foundIn = (text: string): string => labels(text)[0] ?? 'no PEM block'

const keyInvalid = (
  message: string,
  options: { cause?: unknown; hint?: string } = {},
): ProvenanceError => new ProvenanceError('KEY_INVALID', message, options)
