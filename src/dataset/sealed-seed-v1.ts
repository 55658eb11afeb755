// SPDX-License-Identifier: Apache-2.0
//
// A seed that only the holder of a private key can open: X25519 with a fresh
// key, HKDF-SHA256, AES-256-GCM. One text for each value. The format is in
// docs/dataset-claims.md.

import { Buffer } from 'node:buffer'
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hash,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { parseBase64url, toBase64url } from '../core/base64url.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_SEALED_SEED_BYTES } from '../core/limits.ts'
import { TYPE_NAMESPACE } from '../core/namespace.ts'
import { asObject, asString } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { SEED_BYTES } from './dataset-secret.ts'

export const SEALED_SEED_TYPE = `${TYPE_NAMESPACE}/sealed-dataset-seed/v1`

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_INFO = 'mlprov sealed dataset seed v1'

/**
 * @param recipientPem SPKI PEM of an X25519 public key
 * @param randomBytes for the nonce
 * @throws SEALED_SEED_INVALID where the key is none, a private one, or of low order
 */
export const sealSeed = (
  seed: Uint8Array,
  recipientPem: string,
  randomBytes: (length: number) => Uint8Array,
): string => {
  // A public key would be made of it; but whoever has the private key here could open the seed here.
  if (recipientPem.includes('PRIVATE KEY-----')) {
    throw new ProvenanceError(
      'SEALED_SEED_INVALID',
      'a private key is given, where the public key belongs',
      { hint: 'Keep it elsewhere, and give what `openssl pkey -in KEY -pubout` makes of it.' },
    )
  }
  const recipient = readKey(() => createPublicKey(recipientPem), 'public key')
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  const recipientKey = rawPublicKey(recipient)
  const ephemeralKey = rawPublicKey(publicKey)
  const key = deriveKey({ privateKey, publicKey: recipient, ephemeralKey, recipientKey })
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(SEALED_SEED_TYPE))
  const ciphertext = Buffer.concat([cipher.update(seed), cipher.final(), cipher.getAuthTag()])
  return canonicalJson({
    type: SEALED_SEED_TYPE,
    recipient: toBase64url(hash('sha256', recipientKey, 'buffer')),
    ephemeralKey: toBase64url(ephemeralKey),
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(ciphertext),
  })
}

/**
 * Law: `unsealSeed(sealSeed(seed, public), private)` is the seed.
 * @param privatePem PKCS #8 PEM of the X25519 private key
 * @throws SEALED_SEED_INVALID for another key, another form, a byte that was changed
 */
export const unsealSeed = (text: string, privatePem: string): Uint8Array => {
  const privateKey = readKey(() => createPrivateKey(privatePem), 'private key')
  const sealed = parseSealed(text)
  const recipientKey = rawPublicKey(createPublicKey(privateKey))
  if (toBase64url(hash('sha256', recipientKey, 'buffer')) !== sealed.recipient) {
    return refuse('it was sealed for another key')
  }
  const publicKey = importPublicKey(sealed.ephemeralKey)
  const { ephemeralKey, nonce, ciphertext } = sealed
  const key = deriveKey({ privateKey, publicKey, ephemeralKey, recipientKey })
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(Buffer.from(SEALED_SEED_TYPE))
    .setAuthTag(ciphertext.subarray(SEED_BYTES))
  try {
    return Buffer.concat([decipher.update(ciphertext.subarray(0, SEED_BYTES)), decipher.final()])
  } catch {
    return refuse('its bytes were changed')
  }
}

interface Agreement {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly ephemeralKey: Uint8Array
  readonly recipientKey: Uint8Array
}

const deriveKey = ({ privateKey, publicKey, ephemeralKey, recipientKey }: Agreement): Buffer => {
  const shared = agree(privateKey, publicKey)
  const salt = Buffer.concat([ephemeralKey, recipientKey])
  return Buffer.from(hkdfSync('sha256', shared, salt, KEY_INFO, KEY_BYTES))
}

// RFC 7748 §6.1: a point of low order gives zero, whatever the private key is.
const agree = (privateKey: KeyObject, publicKey: KeyObject): Buffer => {
  let shared: Buffer | undefined
  try {
    shared = diffieHellman({ privateKey, publicKey })
  } catch {
    shared = undefined
  }
  return shared?.some((byte) => byte !== 0) ? shared : refuse('a key is of low order')
}

const readKey = (read: () => KeyObject, what: string): KeyObject => {
  let key: KeyObject | undefined
  try {
    key = read()
  } catch {
    key = undefined
  }
  return key?.asymmetricKeyType === 'x25519' ? key : refuse(`the ${what} is no X25519 key in PEM`)
}

const rawPublicKey = (key: KeyObject): Uint8Array =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')

const importPublicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: toBase64url(raw) } })

const parseSealed = (text: string) => {
  if (text.length > MAX_SEALED_SEED_BYTES) refuse(`more than ${MAX_SEALED_SEED_BYTES} characters`)
  const value = asObject(parseStrictJson(text, refuse)) ?? refuse('it is no object')
  if (value.type !== SEALED_SEED_TYPE) refuse(`type is ${shown(value.type)}`)
  const bytes = (field: string, length: number): Uint8Array => {
    const found = parseBase64url(asString(value[field]) ?? '')
    return found?.length === length ? found : refuse(`${field} is not ${length} bytes in base64url`)
  }
  const sealed = {
    recipient: toBase64url(bytes('recipient', 32)),
    ephemeralKey: bytes('ephemeralKey', KEY_BYTES),
    nonce: bytes('nonce', NONCE_BYTES),
    ciphertext: bytes('ciphertext', SEED_BYTES + TAG_BYTES),
  }
  if (Object.keys(value).length !== 5) refuse('it has a field that is not known')
  return sealed
}

const refuse = (what: string): never => {
  throw new ProvenanceError('SEALED_SEED_INVALID', `the sealed seed is refused: ${what}`)
}
