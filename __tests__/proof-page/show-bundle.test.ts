// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { certificateOf, parseBundle } from '../../src/attestation/bundle.ts'
import { parseCertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { certificateFacts } from '../../src/proof-page/certificate-facts.ts'
import { derValues, parseDer } from '../../src/proof-page/der.ts'
import { isEnvelopeSignedBy, parsePublicKey } from '../../src/proof-page/key-signed.ts'
import { showBundle } from '../../src/proof-page/show-bundle.ts'
import { signedBundle } from '../support/key-signed-bundles.ts'
import { propertyRuns } from '../support/property-runs.ts'

const { bundle, publicKey } = signedBundle({ commitment: '{}', hostile: 'a hint' })
const key = Buffer.from(publicKey)
const change = (edit: (value: ReturnType<typeof JSON.parse>) => void): Buffer => {
  const value = JSON.parse(bundle)
  edit(value)
  return Buffer.from(JSON.stringify(value))
}

describe('a bundle', () => {
  it('is not verified without a key, and verified with the one that signed it', () => {
    const { tone, title } = showBundle({ bundle: Buffer.from(bundle) })
    assert.deepEqual([tone, title], ['unverified', 'Not verified'])
    assert.equal(showBundle({ bundle: Buffer.from(bundle), key }).tone, 'proved')
  })

  const payload = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
  const UNVERIFIED: Readonly<Record<string, Buffer>> = {
    'another payload': change((value) => {
      value.dsseEnvelope.payload = payload({ _type: 'x' })
    }),
    'another payload type': change((value) => {
      value.dsseEnvelope.payloadType = 'text/plain'
    }),
    'two signatures': change((value) => {
      value.dsseEnvelope.signatures.push(value.dsseEnvelope.signatures[0])
    }),
    'no signature': change((value) => {
      value.dsseEnvelope.signatures = []
    }),
    'an empty signature': change((value) => {
      value.dsseEnvelope.signatures[0].sig = ''
    }),
    'base64 that is none': change((value) => {
      value.dsseEnvelope.payload += '='
    }),
    'a second content': change((value) => {
      value.messageSignature = {}
    }),
    'a file signed directly': change((value) => {
      delete value.dsseEnvelope
      value.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' } }
    }),
    'a key that stands twice': Buffer.from(bundle.replace('{', '{"mediaType":1,')),
    'no JSON': Buffer.from('bundle'),
    nothing: Buffer.alloc(0),
  }
  for (const [what, bytes] of Object.entries(UNVERIFIED)) {
    it(`is never verified with ${what}`, () => {
      assert.equal(showBundle({ bundle: bytes, key }).tone, 'refused')
    })
  }
  it('is never verified by a trusted root, or by what is no key', () => {
    const root = Buffer.from(
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
    )
    assert.equal(showBundle({ bundle: Buffer.from(bundle), key: root }).tone, 'unverified')
    assert.equal(
      showBundle({ bundle: Buffer.from(bundle), key: Buffer.from('key') }).tone,
      'refused',
    )
  })
})

describe('a signature by a key', () => {
  it('is judged as Node judges it', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const point = parsePublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString())
    fc.assert(
      fc.property(
        fc.string(),
        fc.uint8Array(),
        fc.nat({ max: 79 }),
        fc.nat({ max: 255 }),
        (payloadType, payload, at, bits) => {
          const signed = Buffer.concat([
            Buffer.from(
              `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `,
            ),
            payload,
          ])
          const signature = sign('sha256', signed, pair.privateKey).map((byte, index) =>
            index === at ? byte ^ bits : byte,
          )
          assert.equal(
            isEnvelopeSignedBy(point, { payloadType, payload, signature }),
            verify('sha256', signed, pair.publicKey, signature),
          )
        },
      ),
      propertyRuns(60),
    )
  })

  const pem = (type: 'P-384' | 'ed25519' | 'private'): string => {
    if (type === 'ed25519')
      return generateKeyPairSync('ed25519')
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString()
    const pair = generateKeyPairSync('ec', { namedCurve: type === 'private' ? 'P-256' : type })
    return type === 'private'
      ? pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  }
  for (const [what, text] of Object.entries({
    'a key on P-384': pem('P-384'),
    'a key of Ed25519': pem('ed25519'),
    'a private key': pem('private'),
    'two keys': publicKey + publicKey,
    'half a key': publicKey.replace(/[A-Za-z0-9+/]{8}/, ''),
    nothing: '',
  })) {
    it(`does not take ${what}`, () => {
      assert.throws(
        () => parsePublicKey(text),
        (error) => error instanceof ProvenanceError && error.code === 'KEY_INVALID',
      )
    })
  }
  it('is by the point that Node reads too', () => {
    const { x, y } = createPublicKey(publicKey).export({ format: 'jwk' })
    const point = Buffer.concat([
      Buffer.of(4),
      Buffer.from(x ?? '', 'base64url'),
      Buffer.from(y ?? '', 'base64url'),
    ])
    assert.deepEqual(Buffer.from(parsePublicKey(publicKey)), point)
  })
})

describe('a certificate', () => {
  it('names whom the verifier of bundles reads out of it, under the words not verified', () => {
    const path = join(import.meta.dirname, '../cases/verify/keyless-rekor-v2/bundle.json')
    const given = readFileSync(path)
    const der = certificateOf(parseBundle(given)) ?? assert.fail('no certificate')
    const identity = parseCertificateIdentity(der)
    const facts = new Map(certificateFacts(der))
    assert.equal(facts.get('Signer'), identity.subjectAlternativeName)
    assert.equal(facts.get('Identity provider'), identity.issuer)
    assert.equal(facts.get('Repository'), identity.sourceRepositoryURI)
    assert.match(facts.get('Certificate valid') ?? '', /^20\d\d-\d\d-\d\d .* to 20/)
    const { tone, facts: shown } = showBundle({ bundle: given })
    assert.equal(tone, 'unverified')
    assert.ok(
      shown.some(([name, value]) => name === 'Signer' && value === identity.subjectAlternativeName),
    )
  })
})

describe('DER', () => {
  it('is read by its shortest form only, and never beyond its end', () => {
    for (const bytes of [
      [0x30],
      [0x30, 0x80],
      [0x30, 0x81, 0x01, 0],
      [0x30, 0x82, 0, 0x80],
      [0x30, 2, 0],
      [0x1f, 1, 0],
    ]) {
      assert.throws(() => derValues(Uint8Array.from(bytes)), RangeError, String(bytes))
    }
    assert.throws(() => parseDer(Uint8Array.of(5, 0, 5, 0)), RangeError)
  })
  it('of any bytes is read or refused as a certificate, and no more', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.equal(certificateFacts(bytes), undefined)
      }),
      propertyRuns(200),
    )
  })
})
