// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { bundleFromJSON, bundleToJSON, type SerializedBundle } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'

import { createOidcIssuer, type OidcIssuer } from '../../../demo/github/oidc-issuer.ts'
import { tokenClaims, workflowRun } from '../../../demo/github/workflow-run.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../../demo/sigstore/embedded-sigstore.ts'
import { preAuthEncoding } from '../../../src/attestation/dsse.ts'
import { asString, type JsonObject } from '../../../src/core/parse.ts'

const ISSUER = 'https://token.actions.githubusercontent.com'
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')
const run = workflowRun({})

let issuer: OidcIssuer
let sigstore: EmbeddedSigstore

before(async () => {
  issuer = createOidcIssuer(ISSUER, 'https://github.com')
  sigstore = await startEmbeddedSigstore({ issuers: [issuer] })
})
after(() => sigstore.close())

/** `@sigstore/sign` 5.1.0 still asks v2 for a DSSE entry; the digest over the PAE is what servers take. */
class DigestWitness extends RekorWitness {
  override testify(...[content, publicKey]: Parameters<RekorWitness['testify']>) {
    assert.equal(content.$case, 'dsseEnvelope')
    const { payloadType, payload, signatures } = content.dsseEnvelope
    const [signature] = signatures
    assert.ok(signature)
    const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest()
    const messageSignature = { messageDigest: { algorithm: 1, digest }, signature: signature.sig }
    return super.testify({ $case: 'messageSignature', messageSignature }, publicKey)
  }
}

/** Signs with the library's own clients. */
const signBundle = async (on: EmbeddedSigstore, version: 1 | 2): Promise<SerializedBundle> => {
  const network = { retry: { retries: 0 }, timeout: 20_000 }
  const getToken = () => issuer.issueToken(tokenClaims(run), 'sigstore')
  const identityProvider = { getToken }
  const signer = new FulcioSigner({ fulcioBaseURL: on.fulcioUrl, identityProvider, ...network })
  const witnesses =
    version === 1
      ? [new RekorWitness({ rekorBaseURL: on.rekorV1Url, ...network })]
      : [
          new TSAWitness({ tsaBaseURL: on.tsaUrl, ...network }),
          new DigestWitness({ rekorBaseURL: on.rekorV2Url, majorApiVersion: 2, ...network }),
        ]
  const builder = new DSSEBundleBuilder({ signer, witnesses })
  return bundleToJSON(await builder.create({ data: PAYLOAD, type: PAYLOAD_TYPE }))
}

const verifyBundle = (bundle: SerializedBundle, trustedRoot: JsonObject, ctlogThreshold = 1) => {
  const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot))
  const options = { ctlogThreshold, tlogThreshold: 1, timestampThreshold: 1 }
  return new Verifier(material, options).verify(toSignedEntity(bundleFromJSON(bundle)))
}

describe('a bundle of the embedded instance', () => {
  for (const version of [1, 2] as const)
    it(`verifies with the trusted root, over Rekor v${version}, at every size of the log`, async () => {
      for (let count = 0; count < 5; count += 1) {
        const { identity } = verifyBundle(await signBundle(sigstore, version), sigstore.trustedRoot)
        assert.equal(identity?.extensions?.issuer, ISSUER)
      }
    })

  it('has an inclusion proof that is not empty in the first entry already', async () => {
    const fresh = await startEmbeddedSigstore({ issuers: [issuer] })
    try {
      for (const version of [1, 2] as const) {
        const [entry] = (await signBundle(fresh, version)).verificationMaterial.tlogEntries
        assert.equal(entry?.inclusionProof?.hashes.length, 1)
      }
      assert.equal(fresh.entries.v1.length, 1)
      assert.equal(fresh.entries.v2.length, 1)
    } finally {
      await fresh.close()
    }
  })

  it('is refused by the trusted root of another instance', async () => {
    const other = await startEmbeddedSigstore({ issuers: [issuer] })
    try {
      const bundle = await signBundle(sigstore, 1)
      assert.throws(() => verifyBundle(bundle, other.trustedRoot))
    } finally {
      await other.close()
    }
  })

  it('has no certificate timestamp where there is no CT log', async () => {
    const bare = await startEmbeddedSigstore({ issuers: [issuer], ctLog: false })
    try {
      const bundle = await signBundle(bare, 1)
      verifyBundle(bundle, bare.trustedRoot, 0)
      assert.throws(() => verifyBundle(bundle, bare.trustedRoot, 1))
    } finally {
      await bare.close()
    }
  })
})

describe('the trust files', () => {
  it('are one line for gh, and name the services for the others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trust-'))
    try {
      const files = await sigstore.writeTrustFiles(folder)
      const lines = await readFile(files.trustedRootLines, 'utf8')
      assert.equal(lines.indexOf('\n'), lines.length - 1)
      assert.deepEqual(JSON.parse(lines), JSON.parse(await readFile(files.trustedRoot, 'utf8')))
      const client = JSON.parse(await readFile(files.clientTrustConfig, 'utf8'))
      assert.equal(client.signingConfig.rekorTlogUrls[0].url, sigstore.rekorV2Url)
      const v1 = JSON.parse(await readFile(files.signingConfigV1, 'utf8'))
      assert.equal(asString(v1.rekorTlogUrls[0].url), sigstore.rekorV1Url)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
