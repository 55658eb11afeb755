// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { after, before, describe, it } from 'node:test'

import { RFC3161Timestamp } from '@sigstore/core'

import { createOidcIssuer, type OidcIssuer } from '../../../demo/github/oidc-issuer.ts'
import { tokenClaims, workflowRun } from '../../../demo/github/workflow-run.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../../demo/sigstore/embedded-sigstore.ts'
import { preAuthEncoding } from '../../../src/attestation/dsse.ts'
import { asArray, asObject, asString } from '../../../src/core/parse.ts'

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

const post = async (url: string, body: unknown) => {
  const response = await fetch(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, text, headers: response.headers }
}

const postJson = async (url: string, body: unknown) => {
  const { status, text, headers } = await post(url, body)
  return { status, headers, body: asObject(JSON.parse(text)) ?? {} }
}

/** A certificate request as a client makes it; each test changes one thing. */
const certificateRequest = async (
  change: {
    token?: (token: string) => string | Promise<string>
    claims?: Record<string, unknown>
    audience?: string
    challenge?: string
    signingKey?: KeyObject
    tokenIssuer?: OidcIssuer
  } = {},
) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const claims = tokenClaims(run)
  const from = change.tokenIssuer ?? issuer
  const token = await from.issueToken(claims, change.audience ?? 'sigstore', change.claims)
  const challenge = Buffer.from(change.challenge ?? claims.sub ?? '')
  const proof = sign('sha256', challenge, change.signingKey ?? privateKey)
  return {
    privateKey,
    body: {
      credentials: { oidcIdentityToken: (await change.token?.(token)) ?? token },
      publicKeyRequest: {
        publicKey: {
          algorithm: 'ECDSA',
          content: publicKey.export({ type: 'spki', format: 'pem' }),
        },
        proofOfPossession: proof.toString('base64'),
      },
    },
  }
}

const issueCertificate = async () => {
  const { body, privateKey } = await certificateRequest()
  const response = await postJson(`${sigstore.fulcioUrl}/api/v2/signingCert`, body)
  assert.equal(response.status, 200)
  const issued = asObject(response.body.signedCertificateEmbeddedSct)
  const pem = asString(asArray(asObject(issued?.chain)?.certificates)?.[0])
  assert.ok(pem)
  return { certificate: new X509Certificate(pem), pem, privateKey }
}

describe('the embedded Fulcio', () => {
  it('issues a certificate with the identity of the token, ten minutes long', async () => {
    const { certificate } = await issueCertificate()
    assert.equal(
      certificate.subjectAltName,
      'URI:https://github.com/octo-org/digits/.github/workflows/train.yml@refs/heads/main',
    )
    const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime()
    assert.equal(lifetimeMs, 600_000)
  })

  it('gives every certificate a serial number of its own', async () => {
    const first = await issueCertificate()
    const second = await issueCertificate()
    assert.notEqual(first.certificate.serialNumber, second.certificate.serialNumber)
  })

  const other = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const unsigned = (token: string) => {
    const header = Buffer.from('{"alg":"none"}').toString('base64url')
    return `${header}.${token.split('.')[1]}.`
  }
  const refusals = [
    { what: 'a wrong audience', change: { audience: 'nobody' }, status: 401 },
    {
      what: 'an expired token',
      change: { claims: { exp: Math.floor(Date.now() / 1000) - 60 } },
      status: 401,
    },
    { what: 'a token with alg none', change: { token: unsigned }, status: 401 },
    {
      what: 'a token without its signature',
      change: { token: (token: string) => token.replace(/[^.]*$/, '') },
      status: 401,
    },
    {
      what: 'a token signed by another key',
      change: { tokenIssuer: createOidcIssuer(ISSUER, 'https://github.com') },
      status: 401,
    },
    {
      what: 'a token of an unknown issuer',
      change: { tokenIssuer: createOidcIssuer('https://issuer.example', 'https://github.com') },
      status: 401,
    },
    { what: 'no token', change: { token: () => '' }, status: 401 },
    {
      what: 'a token without the workflow',
      change: { claims: { job_workflow_ref: undefined } },
      status: 401,
    },
    { what: 'a proof over another subject', change: { challenge: 'someone' }, status: 400 },
    { what: 'a proof by another key', change: { signingKey: other() }, status: 400 },
  ]
  for (const { what, change, status } of refusals)
    it(`refuses ${what}`, async () => {
      const issuedBefore = sigstore.certificates.length
      const { body } = await certificateRequest(change)
      const response = await post(`${sigstore.fulcioUrl}/api/v2/signingCert`, body)
      assert.equal(response.status, status, response.text)
      assert.equal(sigstore.certificates.length, issuedBefore)
    })

  it('refuses a body that is not JSON', async () => {
    const response = await post(`${sigstore.fulcioUrl}/api/v2/signingCert`, 'x')
    assert.equal(response.status, 400)
  })
})

/** A DSSE envelope signed with a fresh certificate, in the proposals of both log versions. */
const signedEntry = async () => {
  const { certificate, pem, privateKey } = await issueCertificate()
  const message = preAuthEncoding(PAYLOAD_TYPE, PAYLOAD)
  const signature = sign('sha256', message, privateKey).toString('base64')
  const payload = PAYLOAD.toString('base64')
  const envelope = { payload, payloadType: PAYLOAD_TYPE, signatures: [{ sig: signature }] }
  const verifiers = [Buffer.from(pem).toString('base64')]
  const digest = createHash('sha256').update(message).digest('base64')
  const keyDetails = 'PKIX_ECDSA_P256_SHA_256'
  const rawBytes = certificate.raw.toString('base64')
  return {
    v1: dsseV1(envelope, verifiers),
    v2: {
      hashedRekordRequestV002: {
        digest,
        signature: { content: signature, verifier: { x509Certificate: { rawBytes }, keyDetails } },
      },
    },
    envelope,
    verifiers,
  }
}

const dsseV1 = (envelope: unknown, verifiers: readonly string[]) => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: { proposedContent: { envelope: JSON.stringify(envelope), verifiers } },
})

const randomSignature = () =>
  sign('sha256', PAYLOAD, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey).toString(
    'base64',
  )

describe('the embedded Rekor v1', () => {
  const entriesUrl = () => `${sigstore.rekorV1Url}/api/v1/log/entries`

  it('answers an equal entry with 409 and the place of the first', async () => {
    const { v1 } = await signedEntry()
    const first = await postJson(entriesUrl(), v1)
    assert.equal(first.status, 201)
    const second = await postJson(entriesUrl(), v1)
    assert.equal(second.status, 409)
    const location = second.headers.get('location')
    const fetched = await fetch(new URL(location ?? '', sigstore.rekorV1Url))
    assert.deepEqual(await fetched.json(), first.body)
  })

  type Entry = Awaited<ReturnType<typeof signedEntry>>
  const refusals: { what: string; propose: (entry: Entry) => unknown }[] = [
    {
      what: 'a signature by another key',
      propose: ({ envelope, verifiers }) =>
        dsseV1({ ...envelope, signatures: [{ sig: randomSignature() }] }, verifiers),
    },
    {
      what: 'a changed payload',
      propose: ({ envelope, verifiers }) => dsseV1({ ...envelope, payload: 'e30=' }, verifiers),
    },
    {
      what: 'an unsigned envelope',
      propose: ({ envelope, verifiers }) => dsseV1({ ...envelope, signatures: [] }, verifiers),
    },
    { what: 'an entry without a verifier', propose: ({ envelope }) => dsseV1(envelope, []) },
    {
      what: 'a verifier that is no key',
      propose: ({ envelope }) => dsseV1(envelope, [Buffer.from('x').toString('base64')]),
    },
    { what: 'an unknown kind', propose: ({ v1 }) => ({ ...v1, kind: 'jar' }) },
    { what: 'a malformed body', propose: () => '{' },
    {
      what: 'a hashedrekord whose signature does not verify',
      propose: ({ verifiers }) => ({
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
          data: {
            hash: {
              algorithm: 'sha256',
              value: createHash('sha256').update(PAYLOAD).digest('hex'),
            },
          },
          signature: { content: randomSignature(), publicKey: { content: verifiers[0] } },
        },
      }),
    },
  ]
  for (const { what, propose } of refusals)
    it(`refuses ${what}`, async () => {
      const entriesBefore = sigstore.entries.v1.length
      const response = await post(entriesUrl(), propose(await signedEntry()))
      assert.equal(response.status, 400, response.text)
      assert.equal(sigstore.entries.v1.length, entriesBefore)
    })

  it('does not know the API of version 2', async () => {
    const { v2 } = await signedEntry()
    assert.equal((await post(`${sigstore.rekorV1Url}/api/v2/log/entries`, v2)).status, 404)
  })
})

describe('the embedded Rekor v2', () => {
  const entriesUrl = () => `${sigstore.rekorV2Url}/api/v2/log/entries`

  it('gives an equal entry the index of the first', async () => {
    const { v2 } = await signedEntry()
    const first = await postJson(entriesUrl(), v2)
    const second = await postJson(entriesUrl(), v2)
    assert.equal(first.status, 201)
    assert.equal(second.body.logIndex, first.body.logIndex)
  })

  it('refuses a DSSE entry as current servers do', async () => {
    const { envelope } = await signedEntry()
    const { status, body } = await postJson(entriesUrl(), { dsseRequestV002: { envelope } })
    assert.equal(status, 400)
    assert.equal(body.message, 'invalid type, must be hashedrekord')
  })

  type Request = Awaited<ReturnType<typeof signedEntry>>['v2']['hashedRekordRequestV002']
  const refusals: { what: string; change: (request: Request) => unknown }[] = [
    {
      what: 'a signature by another key',
      change: (request) => ({
        ...request,
        signature: { ...request.signature, content: randomSignature() },
      }),
    },
    {
      what: 'a signature over another digest',
      change: (request) => ({
        ...request,
        digest: createHash('sha256').update('other').digest('base64'),
      }),
    },
    {
      what: 'a signature that is not DER',
      change: (request) => ({
        ...request,
        signature: { ...request.signature, content: 'AAAA' },
      }),
    },
    {
      what: 'key details that are not the key’s',
      change: (request) => ({
        ...request,
        signature: {
          ...request.signature,
          verifier: { ...request.signature.verifier, keyDetails: 'PKIX_ED25519' },
        },
      }),
    },
    {
      what: 'no verifier',
      change: ({ digest, signature }) => ({ digest, signature: { content: signature.content } }),
    },
    { what: 'no digest', change: ({ signature }) => ({ signature }) },
  ]
  for (const { what, change } of refusals)
    it(`refuses ${what}`, async () => {
      const entriesBefore = sigstore.entries.v2.length
      const { v2 } = await signedEntry()
      const hashedRekordRequestV002 = change(v2.hashedRekordRequestV002)
      const response = await post(entriesUrl(), { hashedRekordRequestV002 })
      assert.equal(response.status, 400, response.text)
      assert.equal(sigstore.entries.v2.length, entriesBefore)
    })

  it('refuses a malformed body', async () => {
    assert.equal((await post(entriesUrl(), '{')).status, 400)
  })
})

describe('the embedded timestamp authority', () => {
  it('says whole seconds, which every client can read', async () => {
    const response = await fetch(`${sigstore.tsaUrl}/api/v1/timestamp`, {
      method: 'POST',
      body: JSON.stringify(request),
    })
    const token = Buffer.from(await response.arrayBuffer())
    const at = RFC3161Timestamp.parse(token).tstInfo.genTime
    assert.equal(at.getMilliseconds(), 0)
    assert.ok(Math.abs(at.getTime() - Date.now()) < 5_000)
  })

  const request = {
    artifactHash: createHash('sha256').update('x').digest('base64'),
    hashAlgorithm: 'sha256',
  }
  const refusals = [
    { what: 'a digest of the wrong length', body: { ...request, artifactHash: 'AAAA' } },
    { what: 'an unknown hash', body: { ...request, hashAlgorithm: 'md5' } },
    { what: 'a body that is not JSON', body: '0' },
  ]
  for (const { what, body } of refusals)
    it(`refuses ${what}`, async () => {
      assert.equal((await post(`${sigstore.tsaUrl}/api/v1/timestamp`, request)).status, 201)
      assert.equal((await post(`${sigstore.tsaUrl}/api/v1/timestamp`, body)).status, 400)
    })
})
