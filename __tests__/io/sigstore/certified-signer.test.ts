// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { Signature } from '@sigstore/sign'
import { FulcioSigner } from '@sigstore/sign'
import { json, jsonBody, type Service } from '../../../demo/loopback-server.ts'
import { createCertificateAuthority } from '../../../demo/sigstore/certificate-authority.ts'
import { asObject, asString, type JsonObject } from '../../../src/core/parse.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createCertifiedSigner } from '../../../src/io/sigstore/certified-signer.ts'
import type { ServiceCall } from '../../../src/io/sigstore/service-call.ts'
import { callOf, forOneAttempt, withService } from '../../support/sigstore-services.ts'

const DATA = Buffer.from('what is signed')

let authority: Awaited<ReturnType<typeof createCertificateAuthority>>
before(async () => {
  authority = await createCertificateAuthority({ ctLog: false })
})

const tokenOf = (claims: JsonObject): Secret =>
  new Secret(`e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`)
const TOKEN = tokenOf({ sub: 'repo:octo-org/digits' })

const keyOf = (request: JsonObject | undefined) => {
  const { publicKey, proofOfPossession } = asObject(request?.publicKeyRequest) ?? {}
  return {
    key: createPublicKey(asString(asObject(publicKey)?.content) ?? ''),
    proof: Buffer.from(asString(proofOfPossession) ?? '', 'base64'),
  }
}

/** An authority that certifies every key, and answers in the given form. */
const certifying =
  (form: (certificate: string, issuer: string) => unknown): Service =>
  async (request) => {
    const certificate = await authority.issue({
      publicKey: keyOf(jsonBody(request)).key.export({ type: 'spki', format: 'der' }),
      subjectUri: 'https://example.com/me',
      extensions: [],
    })
    const [leaf = '', issuer = ''] = [certificate, ...authority.chain].map((der) =>
      new X509Certificate(der).toString(),
    )
    return json(201, form(leaf, issuer))
  }
const embedded = (...certificates: unknown[]): object => ({
  signedCertificateEmbeddedSct: { chain: { certificates } },
})

const sign = (url: string, token = TOKEN, change: Partial<ServiceCall> = {}): Promise<Signature> =>
  createCertifiedSigner({
    call: callOf(url, 'FULCIO_FAILED', change),
    identityToken: async () => token,
    onToken: () => {},
  }).sign(DATA)

describe('a certificate', () => {
  test('is asked for as @sigstore/sign asks', () =>
    withService(certifying(embedded), async ({ url, requests }, sent) => {
      await sign(url)
      const identityProvider = { getToken: async () => TOKEN.reveal() }
      await new FulcioSigner({ fulcioBaseURL: url, identityProvider }).sign(DATA)
      const [ours, theirs] = sent.map((request) => {
        const { key, proof } = keyOf(request)
        assert.ok(verify('sha256', Buffer.from('repo:octo-org/digits'), key, proof))
        assert.equal(key.asymmetricKeyDetails?.namedCurve, 'prime256v1')
        // Key and proof are fresh each time.
        const pem = key.export({ type: 'spki', format: 'pem' })
        return JSON.stringify(request)
          .replace(JSON.stringify(pem), '"…"')
          .replace(proof.toString('base64'), '…')
      })
      assert.equal(ours, theirs)
      assert.equal(requests[0], requests[1])
    }))
  const forms: readonly [string, (leaf: string, issuer: string) => unknown][] = [
    ['with its timestamp inside', embedded],
    [
      'with its timestamp beside it',
      (leaf, issuer) => ({
        signedCertificateDetachedSct: {
          chain: { certificates: [leaf, issuer] },
          signedCertificateTimestamp: 'c2N0',
        },
      }),
    ],
    ['alone', (leaf) => embedded(leaf)],
    ['and others in one text', (leaf, issuer) => embedded(leaf + issuer)],
  ]
  for (const [name, form] of forms) {
    test(`is taken ${name}, and is for the key that signed`, () =>
      withService(certifying(form), async ({ url }) => {
        const { key, signature } = await sign(url)
        assert.equal(key.$case, 'x509Certificate')
        assert.equal(key.certificate.match(/BEGIN CERTIFICATE/g)?.length, 1)
        const { publicKey } = new X509Certificate(key.certificate)
        assert.ok(verify('sha256', DATA, publicKey, signature))
      }))
  }
  const NONE = /the answer is no certificate chain/
  const UNREADABLE = /the answer holds no X\.509 certificate/
  const answers: readonly [string, unknown, RegExp][] = [
    ['text', 'text', NONE],
    ['an empty object', {}, NONE],
    ['a chain without certificates', embedded(), NONE],
    [
      'a chain that is no list',
      { signedCertificateEmbeddedSct: { chain: { certificates: 'x' } } },
      NONE,
    ],
    ['a certificate that is no text', embedded({}), NONE],
    ['a certificate that is empty', embedded(''), UNREADABLE],
    [
      'a certificate that is garbage',
      embedded('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
      UNREADABLE,
    ],
  ]
  for (const [name, answer, message] of answers) {
    test(`is not ${name}`, () =>
      withService(
        () => json(201, answer),
        async ({ url }) => {
          await assert.rejects(sign(url, TOKEN, forOneAttempt()), {
            code: 'FULCIO_FAILED',
            message,
          })
        },
      ))
  }
  test('is not the one of the issuer', () =>
    withService(
      certifying((_, issuer) => embedded(issuer)),
      async ({ url }) => {
        await assert.rejects(sign(url, TOKEN, forOneAttempt()), {
          code: 'FULCIO_FAILED',
          message: /the answer holds no certificate for our key/,
        })
      },
    ))
})

describe('possession of the key is proved', () => {
  const claims: readonly [string, JsonObject, string][] = [
    ['over the subject', { sub: 'me' }, 'me'],
    [
      'over the e-mail address, where there is one',
      { sub: 'me', email: 'ü@example.com', email_verified: true },
      'ü@example.com',
    ],
    [
      'over an address that is verified in writing',
      { email: 'a@example.com', email_verified: 'true' },
      'a@example.com',
    ],
    ['over the subject beside an empty address', { sub: 'me', email: '' }, 'me'],
  ]
  for (const [name, payload, proved] of claims) {
    test(name, () =>
      withService(certifying(embedded), async ({ url }, sent) => {
        await sign(url, tokenOf(payload))
        const { key, proof } = keyOf(sent[0])
        assert.ok(verify('sha256', Buffer.from(proved), key, proof))
      }),
    )
  }
  const refused: readonly [string, Secret][] = [
    ['a text that is no token', new Secret('very-secret-text')],
    ['a token without a subject', tokenOf({ iss: 'x' })],
    ['a token whose subject is no text', tokenOf({ sub: 7 })],
    ['an address that is not verified', tokenOf({ sub: 'me', email: 'a@example.com' })],
    [
      'an address that is said not to be verified',
      tokenOf({ email: 'a@example.com', email_verified: 'false' }),
    ],
  ]
  for (const [name, token] of refused) {
    test(`not for ${name}, and nothing is asked`, () =>
      withService(certifying(embedded), async ({ url, requests }) => {
        await assert.rejects(sign(url, token), { code: 'TOKEN_INVALID' })
        assert.equal(requests.length, 0)
      }))
  }
  test('by a fresh key for each signature', () =>
    withService(certifying(embedded), async ({ url }, sent) => {
      await sign(url)
      await sign(url)
      const [first, second] = sent.map((request) => keyOf(request).key)
      assert.ok(first && second && !first.equals(second))
    }))
})
