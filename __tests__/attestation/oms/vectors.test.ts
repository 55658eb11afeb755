// SPDX-License-Identifier: Apache-2.0
//
// The vectors of the OMS specification and of the Python client's releases.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseCertificates } from '../../../src/attestation/certificate-chain.ts'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { type ModelBundle, parseModelBundle } from '../../../src/attestation/oms/model-bundle.ts'
import { readSignedModel } from '../../../src/attestation/oms/signed-model.ts'
import {
  markVerified,
  type VerifiedPayload,
} from '../../../src/attestation/oms/verified-payload.ts'
import { verifyCertificateSignature } from '../../../src/attestation/oms/verify-certificate-signature.ts'
import { verifyKeySignature } from '../../../src/attestation/oms/verify-key-signature.ts'
import { verifyKeylessSignature } from '../../../src/attestation/oms/verify-keyless-signature.ts'
import { buildOmsStatement } from '../../../src/attestation/predicates/oms-signature-v1.ts'
import { serializeStatement } from '../../../src/attestation/statement.ts'
import { parseTrustedRoots } from '../../../src/attestation/trusted-root.ts'
import { sha256 } from '../../../src/core/digest.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createCertificateSigner } from '../../../src/io/certificate-signer.ts'
import { createKeySigner } from '../../../src/io/key-signer.ts'
import { buildManifest } from '../../../src/model/manifest.ts'
import { issue, keyPem, LEAF, NOW } from '../../support/certificates.ts'
import { vectorPath, vectorsMissing } from '../../support/vectors.ts'

const skip = vectorsMissing
const read = (...path: readonly string[]): Buffer => readFileSync(vectorPath('oms', ...path))
const STRICT = { acceptUnsortedUnsafe: false, acceptSymlinks: false }
/** Inside the validity of the certificates of the vectors, which ends in 2035. */
const AT = new Date('2026-01-01T00:00:00Z')

describe('payloads of the Python client', { skip }, () => {
  const folder = vectorPath('oms', 'payloads')
  const unverified = (payload: Uint8Array): VerifiedPayload =>
    markVerified({ payload, signer: { kind: 'key', hint: 'none' }, encoding: 'dsse' })
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    // They say `allow_symlinks: true`, so that has to be accepted here.
    const parse = () =>
      readSignedModel(unverified(read('payloads', name)), { ...STRICT, acceptSymlinks: true })
    if (/_shards?$/.test(name)) {
      it(`${name} is refused as shards`, () => assert.throws(parse, { code: 'OMS_SHARDS' }))
    } else if (name === 'empty_model_folder') {
      it(`${name} is refused as empty`, () => assert.throws(parse, { code: 'OMS_INVALID' }))
    } else {
      it(`${name} is read, and its root is the one that its files give`, () => {
        const { files, root } = parse()
        const bytes = Buffer.from(files.map((file) => file.digest).join(''), 'hex')
        assert.equal(root, createHash('sha256').update(bytes).digest('hex'))
      })
    }
  }
})

describe('signatures of the releases of the Python client', { skip }, () => {
  const KEYS = ['released', 'keys', 'certificate'] as const
  const verifiers: Readonly<Record<string, (bundle: ModelBundle) => VerifiedPayload>> = {
    'elliptic-key': (bundle) =>
      verifyKeySignature(bundle, loadVerifyingKey(read(...KEYS, 'signing-key-pub.pem').toString())),
    certificate: (bundle) =>
      verifyCertificateSignature(bundle, {
        given: parseCertificates(read(...KEYS, 'ca-cert.pem').toString()),
        at: AT,
      }),
    sigstore: (bundle) =>
      verifyKeylessSignature(bundle, {
        roots: parseTrustedRoots(
          readFileSync(vectorPath('trusted-roots', 'public-good-trusted_root.json'), 'utf8'),
        ),
        identity: {
          subject: 'stefanb@us.ibm.com',
          issuer: 'https://sigstore.verify.ibm.com/oauth2',
        },
      }),
  }
  // Name → how a changed payload and a changed signature are found. Keyless ones
  // have more that covers both: the timestamp of the signature, then the log entry.
  const RELEASED: readonly (readonly [name: string, payload: ErrorCode, signature: ErrorCode])[] = [
    ['v0.2.0-certificate', 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    ['v1.0.0-certificate', 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    ['v1.0.0-elliptic-key', 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    ['v1.0.0-sigstore', 'LOG_ENTRY_INVALID', 'LOG_ENTRY_INVALID'],
    ['v1.1.0-certificate', 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    ['v1.1.0-elliptic-key', 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    ['v1.1.0-sigstore', 'LOG_ENTRY_INVALID', 'TIMESTAMP_INVALID'],
  ]
  for (const [name, payloadCode, signatureCode] of RELEASED) {
    const verify = verifiers[name.replace(/^v[\d.]+-/, '')] ?? assert.fail(name)
    const bundle = () => parseModelBundle(read('released', name, 'model.sig'))

    it(`${name} verifies, and its digests are those of its files`, () => {
      const { files } = readSignedModel(verify(bundle()), STRICT)
      for (const file of files) {
        const onDisk = file.name === '.' ? 'signme-1' : file.name
        assert.equal(file.digest, sha256(read('released', name, onDisk)))
      }
    })
    it(`${name} with one byte of the payload changed is refused`, () => {
      const { payload, value, ...rest } = bundle()
      const changed = Buffer.from(payload)
      changed[changed.indexOf('signme-1')] = 0x53
      const encoded = JSON.parse(JSON.stringify(value))
      encoded.dsseEnvelope.payload = changed.toString('base64')
      assert.throws(() => verify({ ...rest, payload: changed, value: encoded }), {
        code: payloadCode,
      })
    })
    it(`${name} with another signature is refused`, () => {
      const { signature, value, ...rest } = bundle()
      const changed = Buffer.from(signature)
      changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
      const encoded = JSON.parse(JSON.stringify(value))
      encoded.dsseEnvelope.signatures[0].sig = changed.toString('base64')
      assert.throws(() => verify({ ...rest, signature: changed, value: encoded }), {
        code: signatureCode,
      })
    })
  }

  it('v1.1.0-certificate is refused once its certificate has expired', () => {
    const given = parseCertificates(read(...KEYS, 'ca-cert.pem').toString())
    const bundle = parseModelBundle(read('released', 'v1.1.0-certificate', 'model.sig'))
    const at = new Date('2036-01-01T00:00:00Z')
    assert.throws(() => verifyCertificateSignature(bundle, { given, at }), {
      code: 'CERTIFICATE_UNTRUSTED',
    })
  })
  it('v1.1.0-sigstore is refused for another identity and for another issuer', () => {
    const bundle = parseModelBundle(read('released', 'v1.1.0-sigstore', 'model.sig'))
    const roots = parseTrustedRoots(
      readFileSync(vectorPath('trusted-roots', 'public-good-trusted_root.json'), 'utf8'),
    )
    const issuer = 'https://sigstore.verify.ibm.com/oauth2'
    for (const identity of [
      { subject: 'stefanb@us.ibm.co', issuer },
      { subject: 'stefanb@us.ibm.com', issuer: 'https://accounts.google.com' },
      { subject: '.*', issuer },
    ]) {
      assert.throws(() => verifyKeylessSignature(bundle, { roots, identity }), {
        code: 'IDENTITY_MISMATCH',
      })
    }
  })
})

describe('bundles of the specification', { skip }, () => {
  it('that are valid are read', () => {
    for (const name of ['key', 'certificate', 'sigstore']) {
      const { material } = parseModelBundle(read('spec-v1.0', 'valid', `${name}.bundle.json`))
      assert.equal(material.method, name)
    }
  })
  const folder = vectorPath('oms', 'spec-v1.0', 'invalid')
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const content = () => read('spec-v1.0', 'invalid', name)
    if (name.startsWith('missing-tlog-entries')) {
      // The schema looks at the material alone, so this one is found when it is verified.
      it(`${name} is refused when it is verified`, () => {
        const identity = { subject: 'x', issuer: 'y' }
        assert.throws(
          () => verifyKeylessSignature(parseModelBundle(content()), { roots: [], identity }),
          {
            code: 'OMS_INVALID',
          },
        )
      })
    } else {
      it(`${name} is refused`, () => {
        assert.throws(() => parseModelBundle(content()), { code: 'BUNDLE_INVALID' })
      })
    }
  }
  it('with another predicate type are refused', () => {
    const { payload } = parseModelBundle(
      read('spec-v1.0', 'invalid-payload', 'wrong-predicate.bundle.json'),
    )
    const verified = markVerified({ payload, signer: { kind: 'key', hint: '' }, encoding: 'dsse' })
    assert.throws(() => readSignedModel(verified, STRICT), { code: 'OMS_INVALID' })
  })
})

describe('what is signed here', { skip }, () => {
  const validators = (): readonly ValidateFunction[] => {
    const ajv = new Ajv2020({ strict: false })
    const names = ['predicate', 'statement', 'envelope', 'bundle']
    const schemas = names.map((name) =>
      JSON.parse(read('schemas-v1.0', `${name}.schema.json`).toString()),
    )
    for (const schema of schemas) ajv.addSchema(schema)
    return schemas.map((schema) => ajv.getSchema(schema.$id) ?? assert.fail(schema.$id))
  }
  const manifest = buildManifest({
    name: 'model',
    baseName: 'model',
    ignorePaths: ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'],
    files: ['weights.bin', 'ü/模型', 'a/b', 'a-b'].map((name) => ({
      name,
      digest: sha256(name),
      sizeBytes: 1,
    })),
  })
  const payload = serializeStatement(buildOmsStatement(manifest))

  const checkSchemas = (json: string): void => {
    const [predicate, statement, envelope, bundle] = validators()
    const value = JSON.parse(json)
    const signed = JSON.parse(Buffer.from(value.dsseEnvelope.payload, 'base64').toString())
    for (const [validate, data] of [
      [predicate, signed.predicate],
      [statement, signed],
      [envelope, value.dsseEnvelope],
      [bundle, value],
    ] as const) {
      assert.ok(validate)
      assert.equal(validate(data), true, JSON.stringify(validate.errors))
    }
    // The schemas do bite.
    assert.equal(predicate?.({ ...signed.predicate, provenance: {} }), false)
    assert.equal(bundle?.({ ...value, note: 1 }), false)
  }

  it('with a key is valid under the four schemas', async () => {
    const leaf = await issue({ ...LEAF })
    const signer = createKeySigner({ privateKey: new Secret(keyPem(leaf)) })
    checkSchemas((await signer.signStatement(payload)).json)
  })

  it('with a certificate is valid under the four schemas, and verifies', async () => {
    const root = await issue({ name: 'root', ca: true })
    const leaf = await issue({ ...LEAF, issuer: root, key: 'P-384' })
    const signer = createCertificateSigner({
      privateKey: new Secret(keyPem(leaf)),
      certificates: [leaf.pem, root.pem],
      now: () => NOW,
    })
    const { json, identity } = await signer.signStatement(payload)
    checkSchemas(json)
    assert.deepEqual(identity, { kind: 'certificate-chain', subject: 'CN=signer, O=Acme' })
    const given = parseCertificates(root.pem)
    const verified = verifyCertificateSignature(parseModelBundle(Buffer.from(json)), {
      given,
      at: NOW,
    })
    assert.deepEqual(verified.signer, identity)
    assert.equal(readSignedModel(verified, STRICT).root, manifest.root)
  })
})
