// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, it } from 'node:test'
import { preAuthEncoding } from '../../../src/attestation/dsse.ts'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { legacyEncoding } from '../../../src/attestation/oms/legacy-encoding.ts'
import { parseModelBundle } from '../../../src/attestation/oms/model-bundle.ts'
import { readSignedModel } from '../../../src/attestation/oms/signed-model.ts'
import { verifyKeySignature } from '../../../src/attestation/oms/verify-key-signature.ts'
import { PAYLOAD_TYPE } from '../../../src/attestation/statement.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createKeySigner } from '../../../src/io/key-signer.ts'

const newPair = (namedCurve = 'secp384r1') =>
  generateKeyPairSync('ec', {
    namedCurve,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
const pair = newPair()
const key = loadVerifyingKey(pair.publicKey)
const PAYLOAD = '{"_type":"https://in-toto.io/Statement/v1"}'
const { json } = await createKeySigner({ privateKey: new Secret(pair.privateKey) }).signStatement(
  Buffer.from(PAYLOAD),
)

// Untyped: each case breaks the draft in its own way.
type Draft = ReturnType<typeof JSON.parse>
type Change = (draft: Draft) => unknown

const write = (change: Change): Buffer => {
  const draft: Draft = JSON.parse(json)
  const changed = change(draft)
  return Buffer.from(JSON.stringify(typeof changed === 'object' ? changed : draft))
}
const verify = (content: Uint8Array) => verifyKeySignature(parseModelBundle(content), key)

describe('a bundle that was just made', () => {
  it('has exactly the form that every OMS client reads', () => {
    const { dsseEnvelope, ...rest } = JSON.parse(json)
    assert.deepEqual(rest, {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: key.hint }, tlogEntries: [] },
    })
    assert.deepEqual(Object.keys(dsseEnvelope), ['payload', 'payloadType', 'signatures'])
    assert.equal(dsseEnvelope.payload, Buffer.from(PAYLOAD).toString('base64'))
    assert.equal(dsseEnvelope.signatures.length, 1)
    assert.equal(dsseEnvelope.signatures[0].keyid, '')
    assert.equal(json.includes('\n'), false)
  })
  it('verifies', () => assert.equal(verify(Buffer.from(json)).encoding, 'dsse'))
})

describe('older and other forms of a bundle', () => {
  const ACCEPTED: Readonly<Record<string, Change>> = {
    'keyid null': (b) => {
      b.dsseEnvelope.signatures[0].keyid = null
    },
    'no keyid': (b) => {
      delete b.dsseEnvelope.signatures[0].keyid
    },
    'no tlogEntries': (b) => {
      delete b.verificationMaterial.tlogEntries
    },
    'the key itself in place of its hint': (b) => {
      b.verificationMaterial.publicKey = {
        rawBytes: Buffer.from(pair.publicKey).toString('base64'),
        keyDetails: 'PKIX_ECDSA_P384_SHA_384',
      }
    },
    'the other spelling of v0.3': (b) => {
      b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.3'
    },
  }
  for (const [name, change] of Object.entries(ACCEPTED)) {
    it(`${name}: read`, () => assert.ok(verify(write(change))))
  }
})

describe('bundles that are refused', () => {
  const other = newPair()
  const cases: readonly (readonly [name: string, code: ErrorCode, change: Change])[] = [
    [
      'another media type',
      'BUNDLE_INVALID',
      (b) => {
        b.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json'
      },
    ],
    [
      'no media type',
      'BUNDLE_INVALID',
      (b) => {
        delete b.mediaType
      },
    ],
    [
      'an unknown field',
      'BUNDLE_INVALID',
      (b) => {
        b.note = 'x'
      },
    ],
    [
      'no envelope',
      'BUNDLE_INVALID',
      (b) => {
        delete b.dsseEnvelope
      },
    ],
    [
      'an unknown field in the envelope',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.note = 'x'
      },
    ],
    [
      'another payload type',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.payloadType = 'text/plain'
      },
    ],
    [
      'no payload',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.payload = ''
      },
    ],
    [
      'a payload that is not base64',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.payload = '!!!!'
      },
    ],
    [
      'a payload in base64url',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.payload = '_-8='
      },
    ],
    [
      'a payload without padding',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.payload = 'YQ'
      },
    ],
    [
      'no signature',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures = []
      },
    ],
    [
      'two signatures',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0])
      },
    ],
    [
      'an unknown field in the signature',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures[0].cert = 'x'
      },
    ],
    [
      'a key id',
      'BUNDLE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures[0].keyid = 'x'
      },
    ],
    [
      'no material',
      'BUNDLE_INVALID',
      (b) => {
        delete b.verificationMaterial
      },
    ],
    [
      'empty material',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial = {}
      },
    ],
    [
      'two kinds of material',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.certificate = { rawBytes: 'YQ==' }
      },
    ],
    [
      'an unknown kind of material',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.pgp = {}
      },
    ],
    [
      'entries that are no list',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.tlogEntries = {}
      },
    ],
    [
      'an empty hint',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey.hint = ''
      },
    ],
    [
      'neither hint nor key',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey = {}
      },
    ],
    [
      'both hint and key',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey.rawBytes = 'YQ=='
      },
    ],
    [
      'bytes that are no key',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey = { rawBytes: 'YQ==' }
      },
    ],
    [
      'an empty chain',
      'BUNDLE_INVALID',
      (b) => {
        b.verificationMaterial = { x509CertificateChain: { certificates: [] } }
      },
    ],
    ['a list', 'BUNDLE_INVALID', () => []],
    [
      'the hint of another key',
      'SIGNATURE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey.hint = loadVerifyingKey(other.publicKey).hint
      },
    ],
    [
      'another key itself',
      'SIGNATURE_INVALID',
      (b) => {
        b.verificationMaterial.publicKey = {
          rawBytes: Buffer.from(other.publicKey).toString('base64'),
        }
      },
    ],
    [
      'a chain, where a key was asked for',
      'SIGNATURE_INVALID',
      (b) => {
        b.verificationMaterial = { x509CertificateChain: { certificates: [{ rawBytes: 'YQ==' }] } }
      },
    ],
    [
      'a keyless certificate, where a key was asked for',
      'SIGNATURE_INVALID',
      (b) => {
        b.verificationMaterial = { certificate: { rawBytes: 'YQ==' }, tlogEntries: [{}] }
      },
    ],
    [
      'another payload',
      'SIGNATURE_INVALID',
      (b) => {
        b.dsseEnvelope.payload = Buffer.from(`${PAYLOAD} `).toString('base64')
      },
    ],
    [
      'another signature',
      'SIGNATURE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures[0].sig = sign(
          'sha384',
          Buffer.from('x'),
          pair.privateKey,
        ).toString('base64')
      },
    ],
    [
      'a signature that is not DER',
      'SIGNATURE_INVALID',
      (b) => {
        b.dsseEnvelope.signatures[0].sig = sign(
          'sha384',
          preAuthEncoding(PAYLOAD_TYPE, Buffer.from(PAYLOAD)),
          {
            key: pair.privateKey,
            dsaEncoding: 'ieee-p1363',
          },
        ).toString('base64')
      },
    ],
  ]
  for (const [name, code, change] of cases) {
    it(`${name}: ${code}`, () => assert.throws(() => verify(write(change)), { code }))
  }
  for (const [name, content] of [
    ['nothing', ''],
    ['no JSON', '{'],
    ['two documents', `${json}\n${json}`],
    ['a byte order mark', `\ufeff${json}`],
  ] as const) {
    it(`${name}: BUNDLE_INVALID`, () => {
      assert.throws(() => verify(Buffer.from(content)), { code: 'BUNDLE_INVALID' })
    })
  }
  it('bytes that are not UTF-8: BUNDLE_INVALID', () => {
    const content = Buffer.concat([Buffer.from(json), Buffer.from([0xff])])
    assert.throws(() => verify(content), { code: 'BUNDLE_INVALID' })
  })
})

describe('the encoding of v0.2.0', () => {
  const NAMES = `it's "quoted" \\ tab\t cr\r ü`
  const legacyStatement = (predicateType: string): string =>
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          name: NAMES,
          digest: { sha256: 'a'.repeat(64) },
          annotations: { actual_hash_algorithm: 'file-sha256' },
        },
      ],
      predicateType,
      predicate: {},
    })
  const signLegacy = (payload: string): Buffer =>
    write((b) => {
      b.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
      b.dsseEnvelope.signatures[0].sig = sign(
        'sha384',
        Buffer.concat([...legacyEncoding(Buffer.from(payload))]),
        pair.privateKey,
      ).toString('base64')
    })

  // As CPython 3.11 prints `f"{bytes}"`.
  for (const [bytes, text] of [
    ['a', "b'a'"],
    ["it's", 'b"it\'s"'],
    ['"x"', 'b\'"x"\''],
    [`it's "x"`, `b'it\\'s "x"'`],
    ['\\ \t\r\n \0 \x7f ü', "b'\\\\ \\t\\r\\n \\x00 \\x7f \\xc3\\xbc'"],
  ] as const) {
    it(`writes ${JSON.stringify(bytes)} as ${text}`, () => {
      const written = Buffer.concat([...legacyEncoding(Buffer.from(bytes))]).toString()
      assert.equal(written, `DSSEV1 28 ${PAYLOAD_TYPE} ${Buffer.byteLength(bytes)} ${text}`)
    })
  }

  it('is made in parts, however large a hostile payload is', () => {
    const lengths = [...legacyEncoding(Buffer.alloc(1_000_000, 0xe9))].map((part) => part.length)
    assert.ok(Math.max(...lengths) <= 256 * 1024)
    assert.equal(
      lengths.reduce((sum, length) => sum + length, 0),
      `DSSEV1 28 ${PAYLOAD_TYPE} 1000000 b''`.length + 4 * 1_000_000,
    )
  })

  it('is accepted under a statement of v0.2.0', () => {
    const verified = verify(signLegacy(legacyStatement('https://model_signing/Digests/v0.1')))
    assert.equal(verified.encoding, 'legacy')
    const options = { acceptUnsortedUnsafe: false, acceptSymlinks: false }
    assert.equal(readSignedModel(verified, options).files[0]?.name, NAMES)
  })
  it('is refused under any other statement', () => {
    assert.throws(
      () => verify(signLegacy(legacyStatement('https://model_signing/signature/v1.0'))),
      { code: 'SIGNATURE_INVALID' },
    )
  })
})
