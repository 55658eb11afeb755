// SPDX-License-Identifier: Apache-2.0
// One statement, signed in the three ways; each refusal changes what is trusted, or one part.

import assert from 'node:assert/strict'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { type SignerTrust, verifyEnvelope } from '../../src/attestation/verify-envelope.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import { createCertificateSigner } from '../../src/io/certificate-signer.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { issue, keyPem, LEAF, NOW, YEAR_MS } from '../support/certificates.ts'
import { type Proof, STATEMENT, startKeyless, WORKFLOW } from '../support/keyless.ts'

const newKeys = () =>
  generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
const keys = newKeys()
const key = loadVerifyingKey(keys.publicKey)
const otherKey = loadVerifyingKey(newKeys().publicKey)

const signed = new Map<string, string>()
const trusts = new Map<string, SignerTrust>()
before(async () => {
  const { sigstore, sign } = await startKeyless()
  const roots = parseTrustedRoots(JSON.stringify(sigstore.trustedRoot))
  trusts.set('keyless', { kind: 'sigstore', roots })
  const withoutLogs = parseTrustedRoots(JSON.stringify({ ...sigstore.trustedRoot, tlogs: [] }))
  trusts.set('keyless without logs', { kind: 'sigstore', roots: withoutLogs })
  for (const proof of ['rekor-v1', 'rekor-v2-tsa', 'tsa'] satisfies Proof[]) {
    signed.set(proof, await sign(proof))
  }
  await sigstore.close()
  const signer = createKeySigner({ privateKey: new Secret(keys.privateKey) })
  signed.set('key', (await signer.signStatement(STATEMENT)).json)
  const root = await issue({ name: 'root', ca: true })
  const leaf = await issue({ ...LEAF, issuer: root })
  const certificates = [leaf.pem]
  const privateKey = new Secret(keyPem(leaf))
  const chain = createCertificateSigner({ privateKey, certificates, now: () => NOW })
  signed.set('certificate', (await chain.signStatement(STATEMENT)).json)
  const given = [new X509Certificate(root.pem)]
  trusts.set('chain', { kind: 'certificate-chain', given, at: NOW })
  const later = new Date(NOW.getTime() + YEAR_MS)
  trusts.set('chain a year later', { kind: 'certificate-chain', given, at: later })
  trusts.set('chain of nobody', { kind: 'certificate-chain', given: [], at: NOW })
  const stranger = new X509Certificate((await issue({ name: 'root', ca: true })).pem)
  trusts.set('chain of a namesake', { kind: 'certificate-chain', given: [stranger], at: NOW })
})
trusts.set('key', { kind: 'key', keys: [key] })
trusts.set('one of two keys', { kind: 'key', keys: [otherKey, key] })
trusts.set('two of two keys', { kind: 'key', keys: [key, otherKey] })
trusts.set('other key', { kind: 'key', keys: [otherKey] })
trusts.set('other key, namesake', { kind: 'key', keys: [{ ...otherKey, hint: key.hint }] })
trusts.set('no key', { kind: 'key', keys: [] })
trusts.set('no root', { kind: 'sigstore', roots: [] })

const verify = (json: string, trust: string) =>
  verifyEnvelope(json, trusts.get(trust) ?? assert.fail(trust))
const jsonOf = (name: string): string => signed.get(name) ?? assert.fail(name)

describe('an envelope verifies', () => {
  const accepted: readonly [
    signed: string,
    trust: string,
    signer: string,
    isLogged: boolean,
    timestamps: readonly string[],
  ][] = [
    ['rekor-v1', 'keyless', 'certificate', true, ['Tlog']],
    ['rekor-v2-tsa', 'keyless', 'certificate', true, ['TimestampAuthority']],
    ['tsa', 'keyless without logs', 'certificate', false, ['TimestampAuthority']],
    ['key', 'key', 'key', false, []],
    ['key', 'one of two keys', 'key', false, []],
    ['key', 'two of two keys', 'key', false, []],
    ['certificate', 'chain', 'certificate-chain', false, []],
  ]
  for (const [name, trust, signer, isLogged, timestamps] of accepted) {
    it(`signed with ${name}, by ${trust}`, () => {
      const found = verify(jsonOf(name), trust)
      assert.deepEqual(Buffer.from(found.payload), STATEMENT)
      assert.equal(found.encoding, 'dsse')
      assert.equal(found.signer.kind, signer)
      assert.equal(found.isLogged, isLogged)
      assert.deepEqual(
        found.timestamps.map(({ type }) => type),
        timestamps,
      )
    })
  }
  it('and tells who signed', () => {
    const keyless = verify(jsonOf('rekor-v1'), 'keyless').signer
    assert.equal(
      keyless.kind === 'certificate' && keyless.identity.subjectAlternativeName,
      WORKFLOW,
    )
    assert.deepEqual(verify(jsonOf('key'), 'one of two keys').signer, {
      kind: 'key',
      hint: key.hint,
    })
    assert.deepEqual(verify(jsonOf('certificate'), 'chain').signer, {
      kind: 'certificate-chain',
      subject: 'CN=signer, O=Acme',
    })
  })
})

describe('an envelope is refused', () => {
  const refused: readonly [signed: string, trust: string, code: ErrorCode][] = [
    ['rekor-v1', 'no root', 'CERTIFICATE_UNTRUSTED'],
    ['tsa', 'keyless', 'LOG_ENTRY_INVALID'],
    ['rekor-v1', 'keyless without logs', 'LOG_ENTRY_INVALID'],
    ['rekor-v1', 'key', 'SIGNATURE_INVALID'],
    ['rekor-v1', 'chain', 'SIGNATURE_INVALID'],
    ['key', 'other key', 'SIGNATURE_INVALID'],
    ['key', 'other key, namesake', 'SIGNATURE_INVALID'],
    ['key', 'no key', 'KEY_INVALID'],
    ['key', 'keyless', 'CERTIFICATE_UNTRUSTED'],
    ['key', 'chain', 'SIGNATURE_INVALID'],
    ['certificate', 'chain a year later', 'CERTIFICATE_UNTRUSTED'],
    ['certificate', 'chain of nobody', 'CERTIFICATE_UNTRUSTED'],
    ['certificate', 'chain of a namesake', 'CERTIFICATE_UNTRUSTED'],
    ['certificate', 'key', 'SIGNATURE_INVALID'],
  ]
  for (const [name, trust, code] of refused) {
    it(`signed with ${name}, by ${trust}`, () => {
      assert.throws(() => verify(jsonOf(name), trust), { code })
    })
  }
  for (const [name, trust] of [
    ['rekor-v1', 'keyless'],
    ['key', 'key'],
    ['certificate', 'chain'],
  ] as const) {
    it(`signed with ${name}, where it holds something else`, () => {
      const bundle = JSON.parse(jsonOf(name))
      bundle.dsseEnvelope.payload = STATEMENT.toString('base64').replace(/^../, 'fy')
      assert.throws(
        () => verify(JSON.stringify(bundle), trust),
        (error: { exit: number }) => error.exit === 1,
      )
      assert.throws(() => verify('{}', trust), { code: 'BUNDLE_INVALID' })
    })
  }
})
