// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  bundleFromValue,
  certificateOf,
  envelopeOf,
  logIndexOf,
  parseBundle,
  parseBundles,
  serializeBundle,
} from '../../src/attestation/bundle.ts'
import { MAX_BUNDLE_BYTES } from '../../src/core/limits.ts'

const b64 = (text: string): string => Buffer.from(text).toString('base64')

const PROOF = {
  logIndex: '0',
  rootHash: b64('root'),
  treeSize: '1',
  hashes: [],
  checkpoint: { envelope: 'log\n1\n' },
}
const ENTRY = {
  logIndex: '7',
  logId: { keyId: b64('id') },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1716578064',
  inclusionPromise: { signedEntryTimestamp: b64('set') },
  inclusionProof: PROOF,
  canonicalizedBody: b64('{}'),
}
const MATERIAL = {
  certificate: { rawBytes: b64('certificate') },
  tlogEntries: [ENTRY],
  timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: b64('time') }] },
}
const ENVELOPE = {
  payload: b64('{"a":1}'),
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: b64('signature'), keyid: '' }],
}
const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: MATERIAL,
  dsseEnvelope: ENVELOPE,
}
const CHAIN = { x509CertificateChain: { certificates: [{ rawBytes: b64('leaf') }] } }
const withMaterial = (change: object): object => ({
  ...BUNDLE,
  verificationMaterial: { ...MATERIAL, ...change },
})
const withEntry = (change: object): object =>
  withMaterial({ tlogEntries: [{ ...ENTRY, ...change }] })
const withEnvelope = (change: object): object => ({
  ...BUNDLE,
  dsseEnvelope: { ...ENVELOPE, ...change },
})

describe('a bundle is read', () => {
  test('with its envelope, log index and certificate', () => {
    const bundle = parseBundle(JSON.stringify(BUNDLE))
    assert.deepEqual(envelopeOf(bundle), {
      payloadType: ENVELOPE.payloadType,
      payload: Buffer.from('{"a":1}'),
      signature: Buffer.from('signature'),
    })
    assert.equal(logIndexOf(bundle), '7')
    assert.deepEqual(certificateOf(bundle), Buffer.from('certificate'))
  })
  const oldMaterial = { ...MATERIAL, certificate: undefined, ...CHAIN }
  for (const mediaType of [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
  ]) {
    test(`of type ${mediaType}, with a chain`, () => {
      const value = { ...BUNDLE, mediaType, verificationMaterial: oldMaterial }
      const bundle = parseBundle(JSON.stringify(value))
      assert.deepEqual(certificateOf(bundle), Buffer.from('leaf'))
    })
  }
  test('of the older type of v0.3', () => {
    const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.3'
    parseBundle(JSON.stringify({ ...BUNDLE, mediaType }))
  })
  test('with a key in place of a certificate', () => {
    const bundle = bundleFromValue(
      JSON.parse(
        JSON.stringify(
          withMaterial({ certificate: undefined, publicKey: { hint: 'k' }, tlogEntries: [] }),
        ),
      ),
    )
    assert.equal(certificateOf(bundle), undefined)
    assert.equal(logIndexOf(bundle), undefined)
  })
  test('from each line that is not empty', () => {
    const line = JSON.stringify(BUNDLE)
    assert.equal(parseBundles(`${line}\n\n${line}\r\n`).length, 2)
  })
})

describe('a bundle is refused', () => {
  const cases: readonly [string, unknown][] = [
    ['that is a list', [BUNDLE]],
    ['without a media type', { ...BUNDLE, mediaType: undefined }],
    [
      'of an unknown version',
      { ...BUNDLE, mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' },
    ],
    ['with more after the media type', { ...BUNDLE, mediaType: `${BUNDLE.mediaType}x` }],
    ['without content', { ...BUNDLE, dsseEnvelope: undefined }],
    ['with two contents', { ...BUNDLE, messageSignature: { signature: b64('x') } }],
    ['without material', { ...BUNDLE, verificationMaterial: undefined }],
    ['with certificate and key', withMaterial({ publicKey: { hint: '' } })],
    ['with a chain in v0.3', withMaterial({ certificate: undefined, ...CHAIN })],
    ['without a payload', withEnvelope({ payload: '' })],
    ['without a signature', withEnvelope({ signatures: [] })],
    [
      'with two signatures',
      withEnvelope({ signatures: [...ENVELOPE.signatures, ...ENVELOPE.signatures] }),
    ],
    ['with an empty signature', withEnvelope({ signatures: [{ sig: '' }] })],
    ['with a payload of URL-safe base64', withEnvelope({ payload: 'a-_=' })],
    ['with a payload that lacks padding', withEnvelope({ payload: 'YQ' })],
    ['with a line break in base64', withEnvelope({ payload: `${ENVELOPE.payload}\n` })],
    ['with a number for base64', withEnvelope({ payload: 7 })],
    ['with a list for a certificate', withMaterial({ certificate: { rawBytes: [b64('x'), 1] } })],
    ['with a negative log index', withEntry({ logIndex: '-1' })],
    ['with a list as log index', withEntry({ logIndex: ['7'] })],
    ['with an object without text as log index', withEntry({ logIndex: { toString: 0 } })],
    ['with a fractional time', withEntry({ integratedTime: 1.5 })],
    ['with a tree size in hex', withEntry({ inclusionProof: { ...PROOF, treeSize: '0x1' } })],
    [
      'with a hash that is not base64',
      withEntry({ inclusionProof: { ...PROOF, hashes: ['%%%%'] } }),
    ],
    ['without a checkpoint', withEntry({ inclusionProof: { ...PROOF, checkpoint: undefined } })],
    ['without a proof', withEntry({ inclusionProof: undefined })],
    ['without a log id', withEntry({ logId: undefined })],
  ]
  for (const [name, value] of cases) {
    test(name, () => {
      assert.throws(() => parseBundle(JSON.stringify(value)), { code: 'BUNDLE_INVALID' })
    })
  }
  const texts: readonly [string, string | Uint8Array][] = [
    ['that is empty', ''],
    ['that is no JSON', 'bundle'],
    ['of two lines', `${JSON.stringify(BUNDLE)}\n${JSON.stringify(BUNDLE)}`],
    ['that is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['with a byte order mark', Buffer.from(`\uFEFF${JSON.stringify(BUNDLE)}`)],
    ['that is nested without end', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    [
      'that hides its nesting',
      JSON.stringify({ ...BUNDLE, x: JSON.parse('[[[[[[[[[[[[1]]]]]]]]]]]]') }),
    ],
  ]
  for (const [name, text] of texts) {
    test(name, () => assert.throws(() => parseBundle(text), { code: 'BUNDLE_INVALID' }))
  }
  test('above the size limit, before it is looked at', () => {
    const bytes = Buffer.alloc(MAX_BUNDLE_BYTES + 1)
    assert.throws(() => parseBundle(bytes), { code: 'BUNDLE_TOO_LARGE' })
  })
  test('on a line, with its number', () => {
    assert.throws(() => parseBundles(`${JSON.stringify(BUNDLE)}\n{`), {
      code: 'BUNDLE_INVALID',
      message: /line 2/,
    })
  })
  test('when a file of lines has none', () => {
    assert.throws(() => parseBundles('\n\n'), { code: 'BUNDLE_INVALID' })
  })
  test('when an envelope is asked of one that signs a file', () => {
    const value = {
      ...BUNDLE,
      dsseEnvelope: undefined,
      messageSignature: {
        messageDigest: { algorithm: 'SHA2_256', digest: b64('d') },
        signature: b64('s'),
      },
    }
    const bundle = parseBundle(JSON.stringify(value))
    assert.throws(() => envelopeOf(bundle), { code: 'BUNDLE_INVALID' })
  })
})

describe('a bundle is written', () => {
  const write = (value: object): string => serializeBundle(parseBundle(JSON.stringify(value)))
  test('as one line that reads the same again', () => {
    const text = write(BUNDLE)
    assert.equal(text.includes('\n'), false)
    assert.deepEqual(parseBundle(text), parseBundle(JSON.stringify(BUNDLE)))
    assert.deepEqual(JSON.parse(text), BUNDLE)
  })
  test('with an empty list of hashes for the first entry of a log', () => {
    const { hashes: _, ...proof } = PROOF
    const text = write(withEntry({ inclusionProof: proof }))
    assert.match(text, /"hashes":\[\]/)
  })
  test('with an empty list of log entries, and an empty key id', () => {
    const { tlogEntries: _, ...material } = MATERIAL
    const text = write({
      ...withEnvelope({ signatures: [{ sig: b64('signature') }] }),
      verificationMaterial: material,
    })
    assert.match(text, /"tlogEntries":\[\]/)
    assert.match(text, /"keyid":""/)
  })
})
