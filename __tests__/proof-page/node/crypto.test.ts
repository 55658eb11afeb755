// SPDX-License-Identifier: Apache-2.0
// What stands in for modules of Node in the page, beside Node's own.

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import * as node from 'node:crypto'
import { describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  createHash,
  createPublicKey,
  timingSafeEqual,
  verify,
} from '../../../src/proof-page/node/crypto.ts'
import { isDeepStrictEqual as isEqualInPage } from '../../../src/proof-page/node/util.ts'
import { X509Certificate } from '../../../src/proof-page/node/x509-certificate.ts'
import { issue, LEAF } from '../../support/certificates.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const ec = (namedCurve: string) => node.generateKeyPairSync('ec', { namedCurve })
const KEYS = {
  'P-256': ec('P-256'),
  'P-384': ec('P-384'),
  'P-521': ec('P-521'),
  ed25519: node.generateKeyPairSync('ed25519'),
}
const ALGORITHMS = [undefined, 'sha256', 'sha384', 'sha512'] as const
const der = (key: node.KeyObject, type: 'spki' | 'pkcs1' = 'spki') => ({
  key: new Uint8Array(key.export({ type, format: 'der' })),
  format: 'der' as const,
  type,
})
const inNode = (
  algorithm: string | undefined,
  data: Uint8Array,
  key: node.KeyObject,
  signature: Uint8Array,
): boolean => {
  try {
    return node.verify(algorithm, data, key, signature)
  } catch {
    return false
  }
}

describe('a signature', () => {
  for (const [name, { publicKey, privateKey }] of Object.entries(KEYS)) {
    it(`of ${name} is judged as in Node, whole or with a changed byte`, () => {
      let held = 0
      fc.assert(
        fc.property(
          fc.uint8Array(),
          fc.constantFrom(...ALGORITHMS),
          fc.constantFrom(...ALGORITHMS),
          fc.nat({ max: 139 }),
          fc.constantFrom(0, 0, 1, 128, 255),
          (data, signedWith, verifiedWith, at, bits) => {
            const algorithm = name === 'ed25519' ? undefined : signedWith
            const signature = node
              .sign(algorithm, data, privateKey)
              .map((byte, index) => (index === at ? byte ^ bits : byte))
            const answer = verify(verifiedWith, data, createPublicKey(der(publicKey)), signature)
            assert.equal(answer, inNode(verifiedWith, data, publicKey, signature))
            if (answer) held += 1
          },
        ),
        propertyRuns(40),
      )
      assert.ok(held > 0)
    })
  }

  it('of RSA or another curve is nobody’s', () => {
    const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 })
    const other = ec('secp256k1')
    const data = Buffer.from('data')
    for (const [key, { privateKey }] of [
      [der(rsa.publicKey), rsa],
      [der(rsa.publicKey, 'pkcs1'), rsa],
      [der(other.publicKey), other],
    ] as const) {
      const signature = node.sign('sha256', data, privateKey)
      assert.equal(verify('sha256', data, createPublicKey(key), signature), false)
    }
  })
  it('of Ed25519 by a point of low order is nobody’s', () => {
    // The identity: with R the identity and s = 0 it signs everything (RFC 8032 does not say no).
    const identity = Buffer.concat([Buffer.of(1), Buffer.alloc(31)])
    const key = node.createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: identity.toString('base64url') },
      format: 'jwk',
    })
    const signature = Buffer.concat([identity, Buffer.alloc(32)])
    assert.equal(
      verify(undefined, Buffer.from('data'), createPublicKey(der(key)), signature),
      false,
    )
  })
  it('with a digest of the past is nobody’s', () => {
    const { publicKey, privateKey } = KEYS['P-256']
    const signature = node.sign('sha1', Buffer.from('data'), privateKey)
    const key = createPublicKey(der(publicKey))
    assert.equal(verify('sha1', Buffer.from('data'), key, signature), false)
    assert.equal(verify('constructor', Buffer.from('data'), key, signature), false)
  })
})

describe('a key', () => {
  it('that is no point, cut short or not DER is refused', () => {
    const { key, ...form } = der(KEYS['P-256'].publicKey)
    for (const bytes of [key.with(-1, (key.at(-1) ?? 0) ^ 1), key.slice(0, -1), new Uint8Array()]) {
      assert.throws(() => createPublicKey({ key: bytes, ...form }))
    }
    assert.throws(() => createPublicKey({ key, format: 'jwk', type: 'spki' } as never), RangeError)
  })
})

describe('a digest', () => {
  it('is that of Node, in parts and in text', () => {
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
      const bytes = Buffer.of(0xff, 0, 0x80)
      const own = () => createHash(algorithm).update('für ').update(bytes)
      const theirs = node.createHash(algorithm).update('für ').update(bytes).digest()
      assert.equal(own().digest('hex'), theirs.toString('hex'))
      assert.deepEqual(own().digest(), theirs)
    }
    for (const name of ['md5', 'constructor']) {
      assert.throws(() => createHash(name), { message: `unknown digest ${name}` })
    }
  })
})

describe('a comparison', () => {
  it('of bytes is that of Node, and refuses other lengths', () => {
    assert.equal(timingSafeEqual(Buffer.from('ab'), Buffer.from('ab')), true)
    assert.equal(timingSafeEqual(Buffer.from('ab'), Buffer.from('ac')), false)
    assert.throws(() => timingSafeEqual(Buffer.from('ab'), Buffer.from('a')), RangeError)
  })
  it('of what the verifier compares is that of Node', () => {
    const of = (text: string, time: number, more = {}) => ({
      type: 'log',
      logID: Buffer.from(text),
      timestamp: new Date(time),
      ...more,
    })
    const values = [
      of('a', 1),
      of('a', 1),
      of('a', 2),
      of('b', 1),
      of('ab', 1),
      of('a', 1, { other: 1 }),
      { ...of('a', 1), logID: new Uint8Array([97]) },
      Buffer.from('a'),
      Buffer.from('a'),
      new Date(1),
      {},
      [],
      null,
      undefined,
      'a',
      1,
      '1',
    ]
    for (const a of values) {
      for (const b of values) {
        assert.equal(isEqualInPage(a, b), isDeepStrictEqual(a, b), `${String(a)} ${String(b)}`)
      }
    }
  })
})

describe('a certificate', () => {
  it('names issuer, subject and uses as Node reads them', async () => {
    const root = await issue({ name: 'root', ca: true })
    const leaf = await issue({ ...LEAF, issuer: root })
    for (const { pem } of [root, leaf]) {
      const theirs = new node.X509Certificate(pem)
      const own = new X509Certificate(new Uint8Array(theirs.raw))
      assert.deepEqual(
        [own.issuer, own.subject, own.ca, own.keyUsage],
        [theirs.issuer, theirs.subject, theirs.ca, theirs.keyUsage],
      )
    }
    assert.throws(() => new X509Certificate(new Uint8Array([1])), RangeError)
  })
})
