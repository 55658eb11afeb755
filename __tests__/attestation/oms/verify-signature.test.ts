// SPDX-License-Identifier: Apache-2.0
// The three methods of OMS, each with its own bundle, with another's, and with one thing changed.

import assert from 'node:assert/strict'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { parseModelBundle } from '../../../src/attestation/oms/model-bundle.ts'
import { verifyCertificateSignature } from '../../../src/attestation/oms/verify-certificate-signature.ts'
import { verifyKeySignature } from '../../../src/attestation/oms/verify-key-signature.ts'
import {
  type KeylessTrust,
  verifyKeylessSignature,
} from '../../../src/attestation/oms/verify-keyless-signature.ts'
import { parseTrustedRoots } from '../../../src/attestation/trusted-root.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createCertificateSigner } from '../../../src/io/certificate-signer.ts'
import { createKeySigner } from '../../../src/io/key-signer.ts'
import { issue, keyPem, LEAF, NOW } from '../../support/certificates.ts'
import { GITHUB_ISSUER, STATEMENT, startKeyless, WORKFLOW } from '../../support/keyless.ts'

const keys = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const key = loadVerifyingKey(keys.publicKey)
const keySigner = createKeySigner({ privateKey: new Secret(keys.privateKey) })
const byKey = (await keySigner.signStatement(STATEMENT)).json

const root = await issue({ name: 'root', ca: true })
const leaf = await issue({ ...LEAF, issuer: root })
const chainSigner = createCertificateSigner({
  privateKey: new Secret(keyPem(leaf)),
  certificates: [leaf.pem],
  now: () => NOW,
})
const byChain = (await chainSigner.signStatement(STATEMENT)).json
const chainTrust = { given: [new X509Certificate(root.pem)], at: NOW }

let keyless: { json: string; unlogged: string; trust: KeylessTrust; withoutLogs: KeylessTrust }
before(async () => {
  const { sigstore, sign } = await startKeyless()
  const rootsOf = (change: object) =>
    parseTrustedRoots(JSON.stringify({ ...sigstore.trustedRoot, ...change }))
  const identity = { subject: WORKFLOW, issuer: GITHUB_ISSUER }
  keyless = {
    json: await sign('rekor-v1'),
    unlogged: await sign('tsa'),
    trust: { roots: [...rootsOf({ tlogs: [] }), ...rootsOf({})], identity },
    withoutLogs: { roots: rootsOf({ tlogs: [] }), identity },
  }
  await sigstore.close()
})

const parse = (json: string) => parseModelBundle(Buffer.from(json))

describe('the key method', () => {
  it('tells which key signed what', () => {
    const { payload, signer, encoding } = verifyKeySignature(parse(byKey), key)
    assert.deepEqual(Buffer.from(payload), STATEMENT)
    assert.deepEqual([signer, encoding], [{ kind: 'key', hint: key.hint }, 'dsse'])
  })
  it('takes a bundle that holds its key, where it is the given one', () => {
    const bundle = JSON.parse(byKey)
    const holding = (pem: string) => {
      const publicKey = { rawBytes: Buffer.from(pem).toString('base64') }
      return parse(JSON.stringify({ ...bundle, verificationMaterial: { publicKey } }))
    }
    verifyKeySignature(holding(keys.publicKey), key)
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const other = String(publicKey.export({ type: 'spki', format: 'pem' }))
    const mismatch = { code: 'SIGNATURE_INVALID' }
    assert.throws(() => verifyKeySignature(holding(other), key), mismatch)
    assert.throws(
      () => verifyKeySignature(holding(keys.publicKey), loadVerifyingKey(other)),
      mismatch,
    )
    assert.throws(() => verifyKeySignature(holding('none'), key), { code: 'BUNDLE_INVALID' })
  })
  it('refuses the other methods', () => {
    for (const json of [byChain, keyless.json]) {
      assert.throws(() => verifyKeySignature(parse(json), key), { code: 'SIGNATURE_INVALID' })
    }
  })
})

describe('the certificate method', () => {
  it('tells whose certificate signed what', () => {
    const { payload, signer } = verifyCertificateSignature(parse(byChain), chainTrust)
    assert.deepEqual(Buffer.from(payload), STATEMENT)
    assert.deepEqual(signer, { kind: 'certificate-chain', subject: 'CN=signer, O=Acme' })
  })
  it('refuses a certificate that cannot be read', () => {
    const bundle = parse(byChain)
    assert.ok(bundle.material.method === 'certificate')
    const certificates = [...bundle.material.certificates, Buffer.from('none')]
    const damaged = { ...bundle, material: { ...bundle.material, certificates } }
    assert.throws(() => verifyCertificateSignature(damaged, chainTrust), { code: 'BUNDLE_INVALID' })
  })
  it('refuses the other methods', () => {
    for (const json of [byKey, keyless.json]) {
      assert.throws(() => verifyCertificateSignature(parse(json), chainTrust), {
        code: 'SIGNATURE_INVALID',
      })
    }
  })
})

describe('the keyless method', () => {
  it('tells who signed what, under the roots that know a log', () => {
    const { payload, signer } = verifyKeylessSignature(parse(keyless.json), keyless.trust)
    assert.deepEqual(Buffer.from(payload), STATEMENT)
    assert.deepEqual(signer, { kind: 'certificate', subject: WORKFLOW, issuer: GITHUB_ISSUER })
  })
  it('refuses somebody else', () => {
    const identity = { subject: `${WORKFLOW}x`, issuer: GITHUB_ISSUER }
    const trust = { ...keyless.trust, identity }
    assert.throws(() => verifyKeylessSignature(parse(keyless.json), trust), {
      code: 'IDENTITY_MISMATCH',
    })
  })
  it('refuses a signature that no log holds, whatever the roots know', () => {
    for (const trust of [keyless.trust, keyless.withoutLogs]) {
      assert.throws(() => verifyKeylessSignature(parse(keyless.unlogged), trust), {
        code: 'OMS_INVALID',
      })
    }
  })
  it('refuses roots of which none knows a log', () => {
    for (const trust of [keyless.withoutLogs, { ...keyless.trust, roots: [] }]) {
      assert.throws(() => verifyKeylessSignature(parse(keyless.json), trust), {
        code: 'TRUST_ROOT_INVALID',
      })
    }
  })
  it('refuses the other methods', () => {
    for (const json of [byKey, byChain]) {
      assert.throws(() => verifyKeylessSignature(parse(json), keyless.trust), {
        code: 'SIGNATURE_INVALID',
      })
    }
  })
})
