// SPDX-License-Identifier: Apache-2.0
// Our verdict over a digest is OpenSSL's over the bytes.

import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isDigestSignedBy } from '../../src/attestation/digest-signature.ts'
import { propertyRuns } from '../support/property-runs.ts'

const CURVES = ['P-256', 'P-384', 'P-521'] as const
const HASHES = ['sha256', 'sha384', 'sha512'] as const
const ORDERS = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384':
    0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  'P-521':
    0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
} as const

const hashOf = (hash: string, content: Uint8Array): Buffer =>
  createHash(hash).update(content).digest()

const assertAgree = (
  key: KeyObject,
  hash: string,
  content: Uint8Array,
  signature: Uint8Array,
): boolean => {
  const expected = verify(hash, content, key, signature)
  assert.equal(isDigestSignedBy(key, hashOf(hash, content), signature), expected)
  return expected
}

const derInteger = (value: bigint): Buffer => {
  const hex = value.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  const body = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
  return Buffer.concat([Buffer.from([2, body.length]), body])
}
const derSignature = (r: bigint, s: bigint): Buffer => {
  const body = Buffer.concat([derInteger(r), derInteger(s)])
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length]
  return Buffer.concat([Buffer.from([0x30, ...length]), body])
}

describe('a signature over a digest', () => {
  for (const curve of CURVES) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve })
    const other = generateKeyPairSync('ec', { namedCurve: curve }).publicKey
    const order = ORDERS[curve]
    const parts = (content: Uint8Array, hash: string) => {
      const raw = sign(hash, content, { key: privateKey, dsaEncoding: 'ieee-p1363' })
      const half = raw.length / 2
      const read = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`)
      return { r: read(raw.subarray(0, half)), s: read(raw.subarray(half)) }
    }

    it(`on ${curve} is what OpenSSL says of the bytes`, () => {
      fc.assert(
        fc.property(fc.uint8Array(), fc.constantFrom(...HASHES), (content, hash) => {
          const signature = sign(hash, content, privateKey)
          assert.ok(assertAgree(publicKey, hash, content, signature))
          assert.equal(assertAgree(other, hash, content, signature), false)
          const more = Buffer.concat([content, Buffer.from('x')])
          assert.equal(assertAgree(publicKey, hash, more, signature), false)
        }),
        propertyRuns(20),
      )
    })

    it(`on ${curve} with a changed bit is what OpenSSL says`, () => {
      const content = Buffer.from('weights')
      const signature = sign('sha256', content, privateKey)
      fc.assert(
        fc.property(fc.nat(signature.length * 8 - 1), (bit) => {
          const changed = Buffer.from(signature)
          changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          assert.equal(assertAgree(publicKey, 'sha256', content, changed), false)
        }),
        propertyRuns(60),
      )
    })

    it(`on ${curve} at the edges of r, s and DER is what OpenSSL says`, () => {
      const content = Buffer.from('weights')
      const { r, s } = parts(content, 'sha256')
      // Both halves of s are valid: a client may have made either.
      assert.ok(assertAgree(publicKey, 'sha256', content, derSignature(r, s)))
      assert.ok(assertAgree(publicKey, 'sha256', content, derSignature(r, order - s)))
      const good = derSignature(r, s)
      const edges = [
        derSignature(0n, s),
        derSignature(r, 0n),
        derSignature(0n, 0n),
        derSignature(1n, 1n),
        derSignature(order, s),
        derSignature(r, order),
        derSignature(r + order, s),
        derSignature(r, s + order),
        Buffer.alloc(0),
        good.subarray(1),
        good.subarray(0, -1),
        Buffer.concat([good, Buffer.from([0])]),
        sign('sha256', content, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
      ]
      for (const edge of edges) {
        assert.equal(assertAgree(publicKey, 'sha256', content, edge), false, edge.toString('hex'))
      }
    })
  }

  it('of another kind of key is refused', () => {
    const digest = hashOf('sha256', Buffer.from('x'))
    const keys = [
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    ]
    for (const { privateKey, publicKey } of keys) {
      const isEdwards = publicKey.asymmetricKeyType === 'ed25519'
      const signature = sign(isEdwards ? null : 'sha256', Buffer.from('x'), privateKey)
      assert.equal(isDigestSignedBy(publicKey, digest, signature), false)
    }
  })
})
