// SPDX-License-Identifier: Apache-2.0
// Bundles that a key signed, with and without an entry in a log; each refusal changes one thing.

import assert from 'node:assert/strict'
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { describe, it } from 'node:test'
import { p256 } from '@noble/curves/nist.js'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { createRekorV1 } from '../../demo/sigstore/rekor-v1.ts'
import { trustedRoot } from '../../demo/sigstore/trusted-root.ts'
import { parseBundle } from '../../src/attestation/bundle.ts'
import { isDigestSignedBy } from '../../src/attestation/digest-signature.ts'
import { preAuthEncoding } from '../../src/attestation/dsse.ts'
import type { Trust } from '../../src/attestation/signature-trust.ts'
import { PAYLOAD_TYPE } from '../../src/attestation/statement.ts'
import {
  verifyArtifact,
  verifyBundle,
  verifyMessageDigest,
} from '../../src/attestation/verify-bundle.ts'
import { asObject, asString, type JsonObject, parseJson } from '../../src/core/parse.ts'
import { STATEMENT } from '../support/keyless.ts'

const HINT = 'release key'
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const rekor = createRekorV1('rekor.sigstore.example')
const root = TrustedRoot.fromJSON(
  trustedRoot({
    certificateChain: [],
    timestampChain: [],
    logs: [{ hostname: 'rekor.sigstore.example', key: rekor.key }],
  }),
)
const rootWithoutLogs = TrustedRoot.fromJSON({})

const trust = (log?: TrustedRoot, key = publicKey): Trust => ({
  kind: 'key',
  publicKey: (hint) => (hint === HINT ? key : undefined),
  ...(log && { root: log }),
})

const b64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
const pemOf = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }))
const digestOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest()

interface Parts {
  readonly hint?: string
  readonly entries?: readonly JsonObject[]
}

const bundleOf = (content: JsonObject, { hint = HINT, entries = [] }: Parts = {}) =>
  parseBundle(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint }, tlogEntries: entries },
      ...content,
    }),
  )

const envelopeOf = (payload: Uint8Array, payloadType = PAYLOAD_TYPE) => {
  const sig = sign('sha256', preAuthEncoding(payloadType, payload), privateKey)
  return { payloadType, payload: b64(payload), signatures: [{ sig: b64(sig), keyid: '' }] }
}
const statementOf = (...digests: readonly object[]): Buffer => {
  const statement = parseJson(STATEMENT.toString())
  const subject = digests.map((digest, index) => ({ name: `file ${index}`, digest }))
  return Buffer.from(JSON.stringify({ ...asObject(statement), subject }))
}

/** What a Rekor v1 answers, in the form that a bundle has it in. */
const logged = async (kind: string, spec: object): Promise<JsonObject> => {
  const { body } = await rekor.service({
    method: 'POST',
    url: new URL('https://rekor.sigstore.example/api/v1/log/entries'),
    headers: {},
    body: Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind, spec })),
  })
  const entry = asObject(Object.values(asObject(parseJson(String(body))) ?? {})[0]) ?? {}
  const verification = asObject(entry.verification)
  const proof = asObject(verification?.inclusionProof) ?? {}
  const fromHex = (hex: unknown): string => b64(Buffer.from(asString(hex) ?? '', 'hex'))
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: verification?.signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: fromHex(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: [proof.hashes].flat().map(fromHex),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  }
}

type Envelope = ReturnType<typeof envelopeOf>
const loggedEnvelope = (envelope: Envelope, key: KeyObject): Promise<JsonObject> =>
  logged('dsse', {
    proposedContent: { envelope: JSON.stringify(envelope), verifiers: [b64(pemOf(key))] },
  })

describe('a statement that a key signed', () => {
  const dsseEnvelope = envelopeOf(STATEMENT)
  const bundle = bundleOf({ dsseEnvelope })

  it('verifies, and tells which key', () => {
    const { payload, signer, statement, timestamps } = verifyBundle(bundle, trust())
    assert.deepEqual(payload, STATEMENT)
    assert.deepEqual(signer, { kind: 'key', hint: HINT })
    assert.equal(statement.predicateType, 'https://example.com/predicate/v1')
    assert.deepEqual(timestamps, [])
  })
  it('is refused by another key', () => {
    const refused = { code: 'SIGNATURE_INVALID' }
    assert.throws(() => verifyBundle(bundle, trust(undefined, other.publicKey)), refused)
  })
  it('is refused where nobody knows the hint', () => {
    const unknown = bundleOf({ dsseEnvelope }, { hint: 'another key' })
    assert.throws(() => verifyBundle(unknown, trust()), { code: 'SIGNATURE_INVALID' })
  })
  it('is refused by somebody who trusts certificates only', () => {
    const certificates: Trust = { kind: 'certificate', roots: [root], identity: 'policy-follows' }
    assert.throws(() => verifyBundle(bundle, certificates), { code: 'CERTIFICATE_UNTRUSTED' })
  })
  it('is refused where it was signed as something else than a statement', () => {
    const text = bundleOf({ dsseEnvelope: envelopeOf(STATEMENT, 'text/plain') })
    assert.throws(() => verifyBundle(text, trust()), { code: 'STATEMENT_INVALID' })
  })
})

// A log takes an entry once, so that each test signs anew.
describe('the entry of a log', () => {
  it('is asked for where the root has a log, and only there', () => {
    const bundle = bundleOf({ dsseEnvelope: envelopeOf(STATEMENT) })
    verifyBundle(bundle, trust(rootWithoutLogs))
    assert.throws(() => verifyBundle(bundle, trust(root)), { code: 'LOG_ENTRY_INVALID' })
  })
  it('is enough where it was made for the key', async () => {
    const dsseEnvelope = envelopeOf(STATEMENT)
    const entry = await loggedEnvelope(dsseEnvelope, publicKey)
    const bundle = bundleOf({ dsseEnvelope }, { entries: [entry] })
    const { timestamps } = verifyBundle(bundle, trust(root))
    assert.deepEqual(
      timestamps.map(({ type }) => type),
      ['Tlog'],
    )
    assert.throws(() => verifyBundle(bundle, trust(rootWithoutLogs)), { code: 'LOG_ENTRY_INVALID' })
  })
  it('is refused where it shows another key under which the signature verifies too', async () => {
    const dsseEnvelope = envelopeOf(STATEMENT)
    const impostor = keysOfSignature(dsseEnvelope).find((key) => pemOf(key) !== pemOf(publicKey))
    assert.ok(impostor)
    const entry = await loggedEnvelope(dsseEnvelope, impostor)
    const bundle = bundleOf({ dsseEnvelope }, { entries: [entry] })
    verifyBundle(bundle, trust(root, impostor))
    assert.throws(() => verifyBundle(bundle, trust(root)), { code: 'LOG_ENTRY_INVALID' })
  })
  it('is refused where its proof names another tree than its checkpoint', async () => {
    const dsseEnvelope = envelopeOf(STATEMENT)
    const entry = await loggedEnvelope(dsseEnvelope, publicKey)
    verifyBundle(bundleOf({ dsseEnvelope }, { entries: [entry] }), trust(root))
    const inclusionProof = { ...asObject(entry.inclusionProof), treeSize: '9999' }
    const changed = { ...entry, inclusionProof }
    const bundle = bundleOf({ dsseEnvelope }, { entries: [changed] })
    assert.throws(() => verifyBundle(bundle, trust(root)), { code: 'LOG_ENTRY_INVALID' })
  })
})

describe('an artifact', () => {
  const artifact = Buffer.from('the weights')
  const sha256 = digestOf(artifact).toString('hex')
  const sha512 = createHash('sha512').update(artifact).digest('hex')
  const none = '0'.repeat(64)
  const cases: readonly [string, boolean, ...object[]][] = [
    ['the only subject', true, { sha256 }],
    ['one of the subjects', true, { sha256: none }, { sha256 }],
    ['a subject by its SHA-512', true, { sha512 }],
    ['not among the subjects', false, { sha256: none }, { sha512: none }],
    ['a subject of another algorithm', false, { sha1: sha256 }],
    ['there under the name of the other algorithm', false, { sha256: sha512, sha512: sha256 }],
    ['beside subjects without a digest', false, {}],
  ]
  for (const [name, isAccepted, ...digests] of cases) {
    it(`that is ${name} is ${isAccepted ? 'accepted' : 'refused'}`, () => {
      const bundle = bundleOf({ dsseEnvelope: envelopeOf(statementOf(...digests)) })
      const run = () => verifyArtifact(bundle, artifact, trust())
      if (isAccepted) assert.equal(run().signer.kind, 'key')
      else assert.throws(run, { code: 'SIGNATURE_INVALID' })
    })
  }
})

describe('a message signature by its digest', () => {
  const artifact = Buffer.from('the weights')
  const digest = digestOf(artifact)
  const messageOf = (signature: Buffer) => ({
    messageDigest: { algorithm: 'SHA2_256', digest: b64(digest) },
    signature: b64(signature),
  })
  const signed = () => sign('sha256', artifact, privateKey)
  const loggedRecord = (key: KeyObject, content: Uint8Array, signature: Uint8Array) =>
    logged('hashedrekord', {
      data: { hash: { algorithm: 'sha256', value: digestOf(content).toString('hex') } },
      signature: { content: b64(signature), publicKey: { content: b64(pemOf(key)) } },
    })

  it('verifies, with and without a log', async () => {
    const signature = signed()
    const messageSignature = messageOf(signature)
    const plain = bundleOf({ messageSignature })
    const signer = { kind: 'key', hint: HINT }
    assert.deepEqual(verifyMessageDigest(plain, digest, trust(), isDigestSignedBy).signer, signer)
    const entries = [await loggedRecord(publicKey, artifact, signature)]
    const inLog = bundleOf({ messageSignature }, { entries })
    const byDigest = verifyMessageDigest(inLog, digest, trust(root), isDigestSignedBy)
    assert.deepEqual(byDigest.signer, signer)
    assert.deepEqual(verifyArtifact(inLog, artifact, trust(root)).signer, signer)
  })
  it('is refused for another digest or key', () => {
    const plain = bundleOf({ messageSignature: messageOf(signed()) })
    const refused = { code: 'SIGNATURE_INVALID' }
    const changed = digestOf(Buffer.from('other'))
    assert.throws(() => verifyMessageDigest(plain, changed, trust(), isDigestSignedBy), refused)
    const otherKey = trust(undefined, other.publicKey)
    assert.throws(() => verifyMessageDigest(plain, digest, otherKey, isDigestSignedBy), refused)
  })
  it('is refused with the entry of another file or signature', async () => {
    const messageSignature = messageOf(signed())
    const file = Buffer.from('other')
    const entries = [
      await loggedRecord(publicKey, file, sign('sha256', file, privateKey)),
      await loggedRecord(publicKey, artifact, signed()),
      await loggedRecord(other.publicKey, artifact, sign('sha256', artifact, other.privateKey)),
    ]
    for (const entry of entries) {
      const bundle = bundleOf({ messageSignature }, { entries: [entry] })
      assert.throws(() => verifyMessageDigest(bundle, digest, trust(root), isDigestSignedBy), {
        code: 'LOG_ENTRY_INVALID',
      })
    }
  })
  it('is refused where the bundle signs a statement', () => {
    const bundle = bundleOf({ dsseEnvelope: envelopeOf(STATEMENT) })
    assert.throws(() => verifyMessageDigest(bundle, digest, trust(), () => true), {
      code: 'BUNDLE_INVALID',
    })
  })
})

/** SEC 1 §4.1.6: the keys under which the signature of an envelope verifies; there are two. */
function keysOfSignature({ payloadType, payload, signatures: [first] }: Envelope): KeyObject[] {
  const message = preAuthEncoding(payloadType, Buffer.from(payload, 'base64'))
  const der = Buffer.from(first?.sig ?? '', 'base64')
  const parsed = p256.Signature.fromBytes(der, 'der')
  return [0, 1].map((bit) => {
    const point = parsed.addRecoveryBit(bit).recoverPublicKey(digestOf(message)).toBytes(false)
    const key = keyOfPoint(point)
    assert.ok(verify('sha256', message, key, der))
    return key
  })
}

function keyOfPoint(point: Uint8Array): KeyObject {
  const x = Buffer.from(point.subarray(1, 33)).toString('base64url')
  const y = Buffer.from(point.subarray(33)).toString('base64url')
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
}
