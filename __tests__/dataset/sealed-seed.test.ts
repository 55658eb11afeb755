// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { sealSeed, unsealSeed } from '../../src/dataset/sealed-seed-v1.ts'

const makePair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return {
    privatePem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })),
  }
}

const { privatePem, publicPem } = makePair()
const seed = randomBytes(32)
const sealed = sealSeed(seed, publicPem, randomBytes)
const REFUSED = { code: 'SEALED_SEED_INVALID' }

/** The seven points of low order that RFC 7748 libraries know, little-endian hex. */
const LOW_ORDER = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]

describe('a sealed seed', () => {
  it('is opened by its private key alone', () => {
    assert.deepEqual(Buffer.from(unsealSeed(sealed, privatePem)), seed)
    assert.throws(() => unsealSeed(sealed, makePair().privatePem), REFUSED)
  })

  it('is sealed for no private key, beside a public one or by itself', () => {
    for (const pem of [privatePem, publicPem + privatePem, privatePem + publicPem]) {
      assert.throws(() => sealSeed(seed, pem, randomBytes), { ...REFUSED, message: /private key/ })
    }
  })

  it('shows nothing of the seed, and is another text each time', () => {
    assert.ok(
      !sealed.includes(seed.toString('base64url')) && !sealed.includes(seed.toString('hex')),
    )
    assert.notEqual(sealSeed(seed, publicPem, randomBytes), sealed)
  })

  it('is refused with any byte of it changed', () => {
    for (const field of ['recipient', 'ephemeralKey', 'nonce', 'ciphertext']) {
      const value = JSON.parse(sealed)
      const bytes = Buffer.from(value[field], 'base64url')
      for (const at of bytes.keys()) {
        // The highest bit of a point is not part of it (RFC 7748 §5).
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        const text = JSON.stringify({ ...value, [field]: changed.toString('base64url') })
        assert.throws(() => unsealSeed(text, privatePem), REFUSED, `${field} ${at}`)
      }
    }
  })

  it('is refused with the unused bit of its key set', () => {
    const value = JSON.parse(sealed)
    const bytes = Buffer.from(value.ephemeralKey, 'base64url')
    bytes[31] = (bytes[31] ?? 0) | 0x80
    const text = JSON.stringify({ ...value, ephemeralKey: bytes.toString('base64url') })
    assert.throws(() => unsealSeed(text, privatePem), REFUSED)
  })

  for (const point of LOW_ORDER) {
    it(`is refused with the point of low order ${point.slice(0, 8)}…`, () => {
      const x = Buffer.from(point, 'hex').toString('base64url')
      const text = JSON.stringify({ ...JSON.parse(sealed), ephemeralKey: x })
      assert.throws(() => unsealSeed(text, privatePem), REFUSED)
      const pem = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } }).export({
        type: 'spki',
        format: 'pem',
      })
      assert.throws(() => sealSeed(seed, String(pem), randomBytes), {
        ...REFUSED,
        message: /low order/,
      })
    })
  }

  const value = JSON.parse(sealed)
  for (const [what, text] of [
    ['no JSON', 'seed'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...value, type: value.type.replace('v1', 'v2') })],
    ['a field more', JSON.stringify({ ...value, note: '' })],
    ['a field less', JSON.stringify({ ...value, nonce: undefined })],
    ['a short ciphertext', JSON.stringify({ ...value, ciphertext: 'AAAA' })],
    ['a key twice', sealed.replace('{', '{"nonce":"",')],
    ['too many characters', `${sealed}${' '.repeat(5_000)}`],
  ] as const) {
    it(`is refused with ${what}`, () => assert.throws(() => unsealSeed(text, privatePem), REFUSED))
  }

  it('takes X25519 keys only', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const other = String(publicKey.export({ type: 'spki', format: 'pem' }))
    assert.throws(() => sealSeed(seed, other, randomBytes), REFUSED)
    for (const pem of [
      String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'PEM',
      publicPem,
    ]) {
      assert.throws(() => unsealSeed(sealed, pem), REFUSED)
    }
  })
})
