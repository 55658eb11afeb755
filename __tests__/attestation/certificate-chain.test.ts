// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { describe, it } from 'node:test'
import {
  checkSigningChain,
  MAX_CHAIN_LENGTH,
  parseCertificates,
  subjectOf,
  verifyCertificateChain,
} from '../../src/attestation/certificate-chain.ts'
import { loadSigningKey } from '../../src/attestation/ec-key.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import {
  type CertificateRequest,
  type Issued,
  issue,
  keyPem,
  LEAF,
  NOW,
  YEAR_MS,
} from '../support/certificates.ts'

const root = await issue({ name: 'root', ca: true })
const middle = await issue({ name: 'middle', ca: true, issuer: root })
const leaf = await issue({ ...LEAF, issuer: middle })

const x509 = ({ pem }: Issued): X509Certificate => new X509Certificate(pem)
const verify = (
  chain: readonly Issued[],
  given: readonly Issued[] = [root],
  at: Date = NOW,
): unknown => verifyCertificateChain({ chain: chain.map(x509), given: given.map(x509), at })

describe('a certificate chain', () => {
  it('leads from the leaf to a given root', () => {
    assert.doesNotThrow(() => verify([leaf, middle]))
  })
  it('may carry the root', () => assert.doesNotThrow(() => verify([leaf, middle, root])))
  it('may be completed by a given intermediate', () => {
    assert.doesNotThrow(() => verify([leaf], [middle, root]))
  })
  it('may list its intermediates in any order', async () => {
    const lower = await issue({ name: 'lower', ca: true, issuer: middle })
    const deep = await issue({ ...LEAF, issuer: lower })
    assert.doesNotThrow(() => verify([deep, middle, lower]))
  })
  it('may be signed by RSA and on P-384', async () => {
    const rsaRoot = await issue({ name: 'rsa root', ca: true, key: 'RSA-2048' })
    const p384 = await issue({ ...LEAF, key: 'P-384', issuer: rsaRoot })
    assert.doesNotThrow(() => verify([p384], [rsaRoot]))
  })

  it('may have as many certificates as the limit says', () => {
    const middles = Array.from({ length: MAX_CHAIN_LENGTH - 1 }, () => middle)
    assert.doesNotThrow(() => verify([leaf, ...middles]))
  })
  it('is valid from the first moment of its certificates to the last', () => {
    const { validFromDate, validToDate } = x509(leaf)
    assert.doesNotThrow(() => verify([leaf, middle], [root], validFromDate))
    assert.doesNotThrow(() => verify([leaf, middle], [root], validToDate))
  })
  it('may be as long as its authorities allow', async () => {
    const one = await issue({ name: 'one', ca: true, pathLength: 1 })
    const none = await issue({ name: 'none', ca: true, issuer: one, pathLength: 0 })
    const below = await issue({ ...LEAF, issuer: none })
    assert.doesNotThrow(() => verify([below, none], [one]))
  })
  const uses: readonly (readonly [string, Partial<CertificateRequest>])[] = [
    ['by key usage alone', { usage: 'sign' }],
    ['by extended key usage alone', { extendedUsage: 'codeSigning' }],
    ['beside other uses', { ...LEAF, extendedUsage: ['serverAuth', 'codeSigning'] }],
    ['as for everything', { ...LEAF, extendedUsage: 'any' }],
  ]
  for (const [name, use] of uses) {
    it(`may say ${name} that its leaf signs`, async () => {
      const signer = await issue({ name: 'signer', issuer: middle, ...use })
      assert.doesNotThrow(() => verify([signer, middle]))
    })
  }

  const stranger = issue({ name: 'root', ca: true })
  // The reason is asserted too: most of these would be refused for another one as well.
  const cases: Readonly<
    Record<string, readonly [reason: string, build: () => Promise<() => unknown>]>
  > = {
    'under another root of the same name': [
      'no path',
      async () => {
        const other = await stranger
        return () => verify([leaf, middle], [other])
      },
    ],
    'under a root of the same name with another kind of key': [
      'no path',
      async () => {
        const rsa = await issue({ name: 'root', ca: true, key: 'RSA-2048' })
        return () => verify([leaf, middle], [rsa])
      },
    ],
    'whose leaf is the root': [
      'no path',
      async () => {
        const lone = await issue({ ...LEAF, ca: true })
        return () => verify([lone], [lone])
      },
    ],
    'whose leaf has a use that cannot be read': [
      'cannot be read',
      async () => {
        const { usage: _, ...request } = LEAF
        const damaged = await issue({ ...request, issuer: middle, damagedUsage: true })
        return () => verify([damaged, middle])
      },
    ],
    'without its intermediate': ['no path', async () => () => verify([leaf])],
    'without any root': ['self-signed root', async () => () => verify([leaf, middle], [])],
    'to an intermediate that is given without its root': [
      'self-signed root',
      async () => () => verify([leaf], [middle]),
    ],
    'whose root comes from the bundle alone': [
      'no path',
      async () => {
        const other = await stranger
        return () => verify([leaf, middle, root], [other])
      },
    ],
    'with an expired leaf': [
      'expired at',
      async () => {
        const late = new Date(NOW.getTime() + YEAR_MS)
        return () => verify([leaf, middle], [root], late)
      },
    ],
    'with a leaf from the future': [
      'not valid before',
      async () => {
        const early = new Date(NOW.getTime() - YEAR_MS)
        return () => verify([leaf, middle], [root], early)
      },
    ],
    'with an expired intermediate': [
      'short: expired at',
      async () => {
        const short = await issue({ name: 'short', ca: true, issuer: root, expired: true })
        const below = await issue({ ...LEAF, issuer: short })
        return () => verify([below, short])
      },
    ],
    'through a certificate that is no authority': [
      'no path',
      async () => {
        const below = await issue({ ...LEAF, issuer: leaf })
        return () => verify([below, leaf, middle])
      },
    ],
    'through a certificate without any key usage': [
      'plain: is not a certificate authority',
      async () => {
        const plain = await issue({
          name: 'plain',
          extendedUsage: 'codeSigning',
          issuer: middle,
        })
        const below = await issue({ ...LEAF, issuer: plain })
        return () => verify([below, plain, middle])
      },
    ],
    'longer than an authority allows': [
      'strict: allows 0',
      async () => {
        const strict = await issue({ name: 'strict', ca: true, issuer: root, pathLength: 0 })
        const lower = await issue({ name: 'lower', ca: true, issuer: strict })
        const below = await issue({ ...LEAF, issuer: lower })
        return () => verify([below, lower, strict])
      },
    ],
    'whose leaf may not sign': [
      'lacks digitalSignature',
      async () => {
        const encipher = await issue({ ...LEAF, issuer: middle, usage: 'encipher' })
        return () => verify([encipher, middle])
      },
    ],
    'whose leaf is for web servers': [
      'lacks codeSigning',
      async () => {
        const server = await issue({ ...LEAF, issuer: middle, extendedUsage: 'serverAuth' })
        return () => verify([server, middle])
      },
    ],
    'whose leaf does not say what it is for': [
      'neither',
      async () => {
        const silent = await issue({ name: 'silent', issuer: middle })
        return () => verify([silent, middle])
      },
    ],
    'with a critical extension that nobody here knows': [
      '1.2.3.4.5',
      async () => {
        const odd = await issue({ ...LEAF, issuer: middle, unknownCritical: true })
        return () => verify([odd, middle])
      },
    ],
    'signed with SHA-1': [
      'SHA1',
      async () => {
        const weak = await issue({ ...LEAF, issuer: middle, hash: 'SHA-1' })
        return () => verify([weak, middle])
      },
    ],
    'issued by an RSA key of 1024 bits': [
      '1024 bits',
      async () => {
        const small = await issue({ name: 'small', ca: true, key: 'RSA-1024' })
        const below = await issue({ ...LEAF, issuer: small })
        return () => verify([below], [small])
      },
    ],
    'whose leaf has an RSA key': [
      'not of a supported type',
      async () => {
        const rsa = await issue({ ...LEAF, issuer: middle, key: 'RSA-2048' })
        return () => verify([rsa, middle])
      },
    ],
    'of more certificates than a chain has': [
      '11 certificates',
      async () => () => verify([leaf, ...Array.from({ length: 10 }, () => middle)]),
    ],
    'that is empty': ['no certificate', async () => () => verify([])],
  }
  for (const [name, [reason, build]] of Object.entries(cases)) {
    it(`${name} is not trusted`, async () => {
      assert.throws(await build(), (error) => {
        assert.ok(error instanceof ProvenanceError)
        assert.equal(error.code, 'CERTIFICATE_UNTRUSTED')
        assert.ok(error.message.includes(reason), error.message)
        return true
      })
    })
  }
})

describe('a chain to sign with', () => {
  const key = loadSigningKey(new Secret(keyPem(leaf)))
  const roots = Array.from({ length: MAX_CHAIN_LENGTH - 2 }, () => root)
  const check = (chain: readonly Issued[], at: Date = NOW): void =>
    checkSigningChain(chain.map(x509), key, at)

  it('starts with the leaf of the key, each issued by the next', () => {
    assert.doesNotThrow(() => check([leaf]))
    assert.doesNotThrow(() => check([leaf, middle]))
    assert.doesNotThrow(() => check([leaf, middle, root]))
    assert.doesNotThrow(() => check([leaf, middle, ...roots]))
  })
  it('of another key with the same use is refused', async () => {
    const other = await issue({ ...LEAF, issuer: middle })
    assert.throws(() => check([other, middle]), { code: 'CERTIFICATE_INVALID' })
  })
  const cases: Readonly<Record<string, () => void>> = {
    'of another key': () => check([middle, root]),
    'in the wrong order': () => check([leaf, root, middle]),
    'with a gap': () => check([leaf, root]),
    'that has expired': () => check([leaf, middle], new Date(NOW.getTime() + YEAR_MS)),
    'that is empty': () => check([]),
    'of more certificates than a chain has': () => check([leaf, middle, ...roots, root]),
  }
  for (const [name, run] of Object.entries(cases)) {
    it(`${name} is refused`, () => assert.throws(run, { code: 'CERTIFICATE_INVALID' }))
  }
  it('whose leaf may not sign is refused', async () => {
    const mute = await issue({ ...LEAF, issuer: middle, usage: 'encipher' })
    assert.throws(
      () => checkSigningChain([x509(mute)], loadSigningKey(new Secret(keyPem(mute))), NOW),
      { code: 'CERTIFICATE_INVALID' },
    )
  })
})

describe('a file of certificates', () => {
  it('gives all of them in order', () => {
    const found = parseCertificates(`text\n${leaf.pem}\n${middle.pem}`)
    assert.deepEqual(found.map(subjectOf), ['CN=signer, O=Acme', 'CN=middle'])
  })
  for (const [name, text] of [
    ['without any', 'hello'],
    ['with a damaged one', leaf.pem.replace(/\n[A-Za-z0-9+/]{8}/, '\nAAAAAAAA')],
  ] as const) {
    it(`${name} is refused`, () => {
      assert.throws(() => parseCertificates(text), { code: 'CERTIFICATE_INVALID' })
    })
  }
})
