// SPDX-License-Identifier: Apache-2.0
// Models and signatures of the releases of the Python client, as `mlprov verify` sees them.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parseCertificates } from '../../src/attestation/certificate-chain.ts'
import { loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import type { SignerRequirement } from '../../src/pipelines/examine-bundle.ts'
import { buildIdentityPolicy } from '../../src/policy/identity-policy.ts'
import { temporaryFolder } from '../support/models.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'
import { publicGoodRoots, verifyModelVector } from './verify-vector.ts'

const KEYS = ['oms', 'released', 'keys', 'certificate'] as const
const pem = (file: string): string => readFileSync(vectorPath(...KEYS, file), 'utf8')

const SIGNERS: Readonly<Record<string, () => SignerRequirement>> = {
  'elliptic-key': () => ({
    trust: { kind: 'key', keys: [loadVerifyingKey(pem('signing-key-pub.pem'))] },
  }),
  certificate: () => ({
    trust: {
      kind: 'certificate-chain',
      given: parseCertificates(pem('ca-cert.pem')),
      // Inside the validity of the certificates of the vectors, which ends in 2035.
      at: new Date('2026-01-01T00:00:00Z'),
    },
  }),
  sigstore: () => ({
    trust: { kind: 'sigstore', roots: publicGoodRoots() },
    identity: buildIdentityPolicy(
      {
        certIdentity: 'stefanb@us.ibm.com',
        certOidcIssuer: 'https://sigstore.verify.ibm.com/oauth2',
      },
      'https://github.com',
    ),
  }),
}

interface Release {
  readonly name: string
  /** The refusal of a changed signature: for keyless ones, of what else covers it. */
  readonly changedSignature: string
  /** The signature is about one file of the folder. */
  readonly file?: string
}

const RELEASES: readonly Release[] = [
  { name: 'v0.2.0-certificate', changedSignature: 'SIGNATURE_INVALID' },
  { name: 'v1.0.0-certificate', changedSignature: 'SIGNATURE_INVALID' },
  { name: 'v1.0.0-elliptic-key', changedSignature: 'SIGNATURE_INVALID', file: 'signme-1' },
  { name: 'v1.0.0-sigstore', changedSignature: 'LOG_ENTRY_INVALID' },
  { name: 'v1.1.0-certificate', changedSignature: 'SIGNATURE_INVALID' },
  { name: 'v1.1.0-elliptic-key', changedSignature: 'SIGNATURE_INVALID' },
  { name: 'v1.1.0-sigstore', changedSignature: 'TIMESTAMP_INVALID' },
]

for (const { name, changedSignature, file } of RELEASES) {
  describe(`the signature of ${name}`, { skip: vectorsMissing }, () => {
    const method = name.replace(/^v[\d.]+-/, '')
    const signature = (): string =>
      readFileSync(vectorPath('oms', 'released', name, 'model.sig'), 'utf8')
    const signer = (): SignerRequirement => (SIGNERS[method] ?? assert.fail(method))()
    const verify = (path: string, change: Partial<Parameters<typeof verifyModelVector>[0]> = {}) =>
      verifyModelVector({
        path: file === undefined ? path : join(path, file),
        bundles: [signature()],
        signer: signer(),
        ignorePaths: ['model.sig'],
        ...change,
      })
    const original = vectorPath('oms', 'released', name)

    it('verifies', async () => assert.equal(await verify(original), 'passed'))

    it('is refused with a changed signature', async () => {
      const bundle = JSON.parse(signature())
      const [first] = bundle.dsseEnvelope.signatures
      const bytes = Buffer.from(first.sig, 'base64')
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      first.sig = bytes.toString('base64')
      assert.equal(await verify(original, { bundles: [JSON.stringify(bundle)] }), changedSignature)
    })

    it('is refused for a changed, a missing and a further file', async (t) => {
      const changes: readonly ((model: string) => void)[] = [
        (model) => appendFileSync(join(model, 'signme-1'), '\n'),
        ...(file === undefined
          ? [
              (model: string) => rmSync(join(model, 'signme-1')),
              (model: string) => writeFileSync(join(model, 'signme-3'), ''),
            ]
          : []),
      ]
      for (const change of changes) {
        const model = join(temporaryFolder(t), 'model')
        cpSync(original, model, { recursive: true })
        assert.equal(await verify(model), 'passed')
        change(model)
        assert.equal(await verify(model), 'MODEL_MISMATCH')
      }
    })

    it('is refused for another signer', async () => {
      assert.equal(await verify(original, { signer: otherSigner(method) }), OTHER_SIGNER[method])
    })
  })
}

const OTHER_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString()

const OTHER_SIGNER: Readonly<Record<string, string>> = {
  'elliptic-key': 'SIGNATURE_INVALID',
  certificate: 'CERTIFICATE_UNTRUSTED',
  sigstore: 'IDENTITY_MISMATCH',
}

const otherSigner = (method: string): SignerRequirement => {
  switch (method) {
    case 'elliptic-key': {
      const keys = [loadVerifyingKey(OTHER_KEY)]
      return { trust: { kind: 'key', keys } }
    }
    case 'certificate': {
      const given = parseCertificates(pem('signing-key-cert.pem'))
      return { trust: { kind: 'certificate-chain', given, at: new Date('2026-01-01T00:00:00Z') } }
    }
    default: {
      const certOidcIssuer = 'https://sigstore.verify.ibm.com/oauth2'
      const request = { certIdentity: 'stefanb@us.ibm.co', certOidcIssuer }
      const identity = buildIdentityPolicy(request, 'https://github.com')
      return { trust: { kind: 'sigstore', roots: publicGoodRoots() }, identity }
    }
  }
}
