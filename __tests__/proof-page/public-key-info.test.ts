// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, it } from 'node:test'
import { derValue } from '../../demo/sigstore/der.ts'
import { isEnvelopeSignedBy, parsePublicKey } from '../../src/proof-page/key-signed.ts'
import { createPublicKey, verify } from '../../src/proof-page/node/crypto.ts'
import { parsePublicKeyInfo } from '../../src/proof-page/public-key-info.ts'

const derOf = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  derValue(tag, Buffer.concat(parts))
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const point = publicKey.export({ type: 'spki', format: 'der' }).subarray(-65)
const EC = derOf(0x06, Buffer.from('2a8648ce3d0201', 'hex'))
/** id-ecDH (RFC 5480 §2.1.2): a key on the same curve that may not verify anything. */
const EC_DH = derOf(0x06, Buffer.from('2b8104010c', 'hex'))
const P256 = derOf(0x06, Buffer.from('2a8648ce3d030107', 'hex'))
const P384 = derOf(0x06, Buffer.from('2b81040022', 'hex'))
const NULL = derOf(0x05)
const bits = (...parts: readonly Uint8Array[]): Buffer => derOf(0x03, Buffer.of(0), ...parts)
const spki = (...parts: readonly Uint8Array[]): Buffer => derOf(0x30, ...parts)
const good = spki(derOf(0x30, EC, P256), bits(point))
const pem = (der: Buffer): string =>
  `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`

describe('a SubjectPublicKeyInfo', () => {
  it('is read as Node writes it', () => {
    assert.deepEqual(good, publicKey.export({ type: 'spki', format: 'der' }))
    const { algorithm, curve, key } = parsePublicKeyInfo(good)
    assert.deepEqual([algorithm, curve], ['1.2.840.10045.2.1', '1.2.840.10045.3.1.7'])
    assert.deepEqual(Buffer.from(key), point)
  })

  it('has no curve where it has other parameters, or none', () => {
    for (const parameters of [[NULL], []]) {
      const der = spki(derOf(0x30, EC, ...parameters), bits(point))
      assert.equal(parsePublicKeyInfo(der).curve, undefined)
    }
  })

  for (const [what, der] of Object.entries({
    'without a key': spki(derOf(0x30, EC, P256)),
    'with a key that is no string of bits': spki(
      derOf(0x30, EC, P256),
      derOf(0x04, Buffer.of(0), point),
    ),
    'with bits that do not count': spki(derOf(0x30, EC, P256), derOf(0x03, Buffer.of(1), point)),
    'with something after the key': spki(derOf(0x30, EC, P256), bits(point), NULL),
    'with two parameters': spki(derOf(0x30, EC, P256, P256), bits(point)),
    'with something after it': Buffer.concat([good, NULL]),
  })) {
    it(`is refused ${what}`, () => {
      assert.throws(() => parsePublicKeyInfo(der), RangeError)
      assert.throws(() => parsePublicKey(pem(der)), { code: 'KEY_INVALID' })
    })
  }

  it('for agreeing on keys, or of another curve, is no key of a signature', () => {
    for (const der of [
      spki(derOf(0x30, EC_DH, P256), bits(point)),
      spki(derOf(0x30, EC, P384), bits(point)),
      spki(derOf(0x30, EC, NULL), bits(point)),
    ]) {
      assert.throws(() => parsePublicKey(pem(der)), { code: 'KEY_INVALID' })
    }
    const data = Buffer.from('data')
    const signature = sign('sha256', data, privateKey)
    const isSigned = (der: Buffer): boolean =>
      verify('sha256', data, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
    assert.equal(isSigned(good), true)
    assert.equal(isSigned(spki(derOf(0x30, EC_DH, P256), bits(point))), false)
    assert.equal(isSigned(spki(derOf(0x30, EC, NULL), bits(point))), false)
  })

  it('whose point is not on the curve has signed nothing', () => {
    const off = pem(spki(derOf(0x30, EC, P256), bits(Buffer.alloc(65, 4))))
    const envelope = { payloadType: 't', payload: Buffer.of(1), signature: Buffer.of(2) }
    const signature = derOf(0x30, derOf(0x02, Buffer.of(1)), derOf(0x02, Buffer.of(1)))
    for (const one of [envelope, { ...envelope, signature }]) {
      assert.equal(isEnvelopeSignedBy(parsePublicKey(off), one), false)
    }
  })

  it('in PEM stands by itself, between any space', () => {
    assert.deepEqual(Buffer.from(parsePublicKey(` \n${pem(good)}\n \n`)), point)
    assert.deepEqual(Buffer.from(parsePublicKey(pem(good).trim())), point)
    for (const text of [`x${pem(good)}`, `${pem(good)}x`, pem(good).replace('PUBLIC', 'PRIVATE')]) {
      assert.throws(() => parsePublicKey(text), { code: 'KEY_INVALID' }, text)
    }
  })
})
