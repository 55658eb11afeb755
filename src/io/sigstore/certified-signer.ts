// SPDX-License-Identifier: Apache-2.0
//
// A fresh key and a Fulcio certificate for it, for one signature. The identity
// token is asked for in the last moment, once for each attempt: it lives for
// minutes only.
// API: https://github.com/sigstore/fulcio/blob/v1.8.8/fulcio.proto

import { Buffer } from 'node:buffer'
import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'
import type { Signer } from '@sigstore/sign'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_CERTIFICATE_ANSWER_BYTES } from '../../core/limits.ts'
import { asArray, asObject, asString, parseJson } from '../../core/parse.ts'
import type { Secret } from '../../core/secret.ts'
import type { HttpRequest } from '../http-attempt.ts'
import { readTokenClaims } from '../token-claims.ts'
import { callService, type ServiceCall } from './service-call.ts'

export interface CertifiedSignerOptions {
  readonly call: ServiceCall
  readonly identityToken: () => Promise<Secret>
  /** Told which token the certificate was issued for. */
  readonly onToken: (token: Secret) => void
}

/** Signs with ECDSA P-256 and SHA-256. @throws FULCIO_FAILED, TOKEN_INVALID, and what `identityToken` throws */
export const createCertifiedSigner = ({
  call,
  identityToken,
  onToken,
}: CertifiedSignerOptions): Signer => ({
  sign: (data) =>
    callService(call, async (send) => {
      const token = await identityToken()
      const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const answer = await send(certificateRequest(call.url, token, key))
      const certificate = parseCertificate(answer.body.toString('utf8'))
      if (!certificate.checkPrivateKey(key.privateKey)) {
        throw new Error('the answer holds no certificate for our key')
      }
      onToken(token)
      return {
        signature: sign('sha256', data, key.privateKey),
        key: { $case: 'x509Certificate', certificate: certificate.toString() },
      }
    }),
})

const certificateRequest = (
  fulcioUrl: string,
  token: Secret,
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
): HttpRequest => ({
  method: 'POST',
  url: `${fulcioUrl}/api/v2/signingCert`,
  headers: { 'content-type': 'application/json' },
  secrets: [token],
  maxResponseBytes: MAX_CERTIFICATE_ANSWER_BYTES,
  body: JSON.stringify({
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
      publicKey: {
        algorithm: 'ECDSA',
        content: publicKey.export({ type: 'spki', format: 'pem' }),
      },
      // Proves to the authority that whoever holds the token holds the key.
      proofOfPossession: sign('sha256', subjectOf(token), privateKey).toString('base64'),
    },
  }),
})

// The claim that Fulcio takes for the token's holder: of e-mail tokens the address.
const subjectOf = (token: Secret): Buffer => {
  const { sub, email, email_verified: isVerified } = readTokenClaims(token) ?? {}
  const address = asString(email) ?? ''
  const subject = address === '' ? (asString(sub) ?? '') : address
  if (subject === '') {
    throw new ProvenanceError('TOKEN_INVALID', 'the identity token is no JWT with a subject')
  }
  // Some providers write the fact as a string.
  if (address !== '' && isVerified !== true && isVerified !== 'true') {
    throw new ProvenanceError(
      'TOKEN_INVALID',
      'the identity token holds an e-mail address that its issuer has not verified',
    )
  }
  return Buffer.from(subject, 'utf8')
}

// SigningCertificate: the leaf comes first; its issuers are in the trust root.
const parseCertificate = (text: string): X509Certificate => {
  const answer = asObject(parseJson(text))
  const issued = asObject(
    answer?.signedCertificateEmbeddedSct ?? answer?.signedCertificateDetachedSct,
  )
  const leaf = asString(asArray(asObject(issued?.chain)?.certificates)?.[0])
  if (leaf === undefined) throw new Error('the answer is no certificate chain')
  try {
    return new X509Certificate(leaf)
  } catch {
    throw new Error('the answer holds no X.509 certificate')
  }
}
