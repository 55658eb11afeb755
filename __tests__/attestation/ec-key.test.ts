// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createPublicKey, ECDH, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { loadSigningKey, loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import { isSignedBy, signBytes } from '../../src/attestation/key-signature.ts'
import { sha256 } from '../../src/core/digest.ts'
import { type ErrorCode, ProvenanceError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'] as const
const PASSWORD = 'correct horse'
const BYTES = Buffer.from('what is signed')

const FORMS: Readonly<Record<string, (key: KeyObject) => string>> = {
  'PKCS#8': (key) => pem(key.export({ type: 'pkcs8', format: 'pem' })),
  SEC1: (key) => pem(key.export({ type: 'sec1', format: 'pem' })),
  'PKCS#8 after other text and with CRLF': (key) =>
    `curve: some\n\n${pem(key.export({ type: 'pkcs8', format: 'pem' }))}`.replaceAll('\n', '\r\n'),
  'SEC1 after EC PARAMETERS': (key) =>
    `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${pem(key.export({ type: 'sec1', format: 'pem' }))}`,
}
const ENCRYPTED_FORMS: Readonly<Record<string, (key: KeyObject) => string>> = {
  'encrypted PKCS#8': (key) => pem(key.export({ type: 'pkcs8', format: 'pem', ...cipher })),
  'encrypted SEC1': (key) => pem(key.export({ type: 'sec1', format: 'pem', ...cipher })),
}
const cipher = { cipher: 'aes-256-cbc', passphrase: PASSWORD } as const

const pem = (text: string | Buffer): string => text.toString()
const newKey = (curve: string): KeyObject =>
  generateKeyPairSync('ec', { namedCurve: curve }).privateKey
const publicPem = (key: KeyObject): string =>
  pem(createPublicKey(key).export({ type: 'spki', format: 'pem' }))

describe('a signing key', () => {
  for (const curve of CURVES) {
    for (const [form, write] of Object.entries({ ...FORMS, ...ENCRYPTED_FORMS })) {
      it(`on ${curve} in ${form} signs what its public key verifies`, () => {
        const key = newKey(curve)
        const password = form in ENCRYPTED_FORMS ? new Secret(PASSWORD) : undefined
        const loaded = loadSigningKey(new Secret(write(key)), password)
        const verifying = loadVerifyingKey(publicPem(key))
        const signature = signBytes(loaded, [BYTES])
        assert.equal(
          isSignedBy(verifying, [BYTES.subarray(0, 3), BYTES.subarray(3)], signature),
          true,
        )
        assert.equal(isSignedBy(verifying, [Buffer.from('something else')], signature), false)
        assert.equal(signature[0], 0x30, 'DER starts with a SEQUENCE')
        assert.equal(loaded.publicKey.hint, verifying.hint)
      })
    }
  }

  it('hashes by the size of the curve', () => {
    const hashes = CURVES.map((curve) => loadVerifyingKey(publicPem(newKey(curve))).hash)
    assert.deepEqual(hashes, ['sha256', 'sha384', 'sha512'])
  })

  it('has the SHA-256 of its PEM file as hint', () => {
    const text = publicPem(newKey('secp384r1'))
    assert.equal(loadVerifyingKey(text).hint, sha256(text))
  })

  it('has the same hint when its public key is written with a compressed point', () => {
    const key = newKey('prime256v1')
    const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
    const point = ECDH.convertKey(
      der.subarray(-65),
      'prime256v1',
      undefined,
      undefined,
      'compressed',
    )
    const header = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex')
    const compressed = Buffer.concat([header, Buffer.from(point)])
    const text = `-----BEGIN PUBLIC KEY-----\n${compressed.toString('base64')}\n-----END PUBLIC KEY-----\n`
    assert.equal(loadVerifyingKey(text).hint, loadVerifyingKey(publicPem(key)).hint)
  })
})

describe('keys that are refused', () => {
  const good = newKey('prime256v1')
  const goodPem = pem(good.export({ type: 'pkcs8', format: 'pem' }))
  const encrypted = pem(good.export({ type: 'pkcs8', format: 'pem', ...cipher }))
  const exported = (key: KeyObject): string => pem(key.export({ type: 'pkcs8', format: 'pem' }))
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const ed25519 = generateKeyPairSync('ed25519').privateKey
  const koblitz = newKey('secp256k1')

  type Load = () => unknown
  const cases: readonly (readonly [name: string, code: ErrorCode, seen: string, load: Load])[] = [
    ['RSA', 'KEY_INVALID', 'RSA key', () => loadSigningKey(new Secret(exported(rsa)))],
    ['Ed25519', 'KEY_INVALID', 'ED25519 key', () => loadSigningKey(new Secret(exported(ed25519)))],
    ['secp256k1', 'KEY_INVALID', 'secp256k1', () => loadSigningKey(new Secret(exported(koblitz)))],
    ['no PEM', 'KEY_INVALID', 'no PEM block', () => loadSigningKey(new Secret('hello'))],
    [
      'a public key to sign',
      'KEY_INVALID',
      'PUBLIC KEY',
      () => loadSigningKey(new Secret(publicPem(good))),
    ],
    [
      'a damaged key',
      'KEY_INVALID',
      'cannot be read',
      () => loadSigningKey(new Secret(damage(goodPem))),
    ],
    ['no password', 'KEY_PASSWORD', 'no password', () => loadSigningKey(new Secret(encrypted))],
    [
      'a wrong password',
      'KEY_PASSWORD',
      'does not open',
      () => loadSigningKey(new Secret(encrypted), new Secret('wrong')),
    ],
    ['a private key to verify', 'KEY_INVALID', 'PRIVATE KEY', () => loadVerifyingKey(goodPem)],
    [
      'both keys to verify',
      'KEY_INVALID',
      'PRIVATE KEY',
      () => loadVerifyingKey(goodPem + publicPem(good)),
    ],
    ['an RSA public key', 'KEY_INVALID', 'RSA key', () => loadVerifyingKey(publicPem(rsa))],
    [
      'a damaged public key',
      'KEY_INVALID',
      'cannot be read',
      () => loadVerifyingKey(damage(publicPem(good))),
    ],
  ]
  for (const [name, code, seen, load] of cases) {
    it(`${name}: ${code}, without any key material in the error`, () => {
      assert.throws(load, (error) => {
        assert.ok(error instanceof ProvenanceError)
        assert.equal(error.code, code)
        assert.ok(error.message.includes(seen), error.message)
        const everything = inspect(error, { depth: null })
        for (const line of [goodPem, encrypted].join('\n').split('\n')) {
          if (/^[A-Za-z0-9+/=]{20,}$/.test(line)) assert.ok(!everything.includes(line))
        }
        assert.ok(!everything.includes(PASSWORD))
        return true
      })
    })
  }

  it('while their twins are taken', () => {
    assert.ok(loadSigningKey(new Secret(goodPem)))
    assert.ok(loadSigningKey(new Secret(encrypted), new Secret(PASSWORD)))
    assert.ok(loadVerifyingKey(publicPem(good)))
  })
})

const damage = (text: string): string => text.replace(/\n[A-Za-z0-9+/]{8}/, '\nAAAAAAAA')
