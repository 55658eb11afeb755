// SPDX-License-Identifier: Apache-2.0
//
// A fresh key and a Fulcio certificate for it, for one signature. The identity
// token is asked for in the last moment, once for each attempt: it lives for
// minutes only.

import { verify, X509Certificate } from 'node:crypto'
import { FulcioSigner, type Signature, type Signer } from '@sigstore/sign'
import { ProvenanceError } from '../../core/errors.ts'
import { asString } from '../../core/parse.ts'
import type { Secret } from '../../core/secret.ts'
import { readTokenClaims } from '../token-claims.ts'
import { callService, type ServiceCall } from './service-call.ts'

export interface CertifiedSignerOptions {
  readonly call: ServiceCall
  readonly identityToken: () => Promise<Secret>
  /** Told which token the certificate was issued for. */
  readonly onToken: (token: Secret) => void
}

/** @throws FULCIO_FAILED, TOKEN_INVALID, and what `identityToken` throws */
export const createCertifiedSigner = (options: CertifiedSignerOptions): Signer => ({
  sign: (data) =>
    callService(options.call, async ({ timeoutMs, hide }) => {
      const token = await options.identityToken()
      hide(token)
      checkToken(token)
      const signer = new FulcioSigner({
        fulcioBaseURL: options.call.url,
        identityProvider: { getToken: async () => token.reveal() },
        retry: false,
        timeout: timeoutMs,
      })
      const signature = await signer.sign(data)
      checkCertificate(signature, data)
      options.onToken(token)
      return signature
    }),
})

// The library would put the whole token into the message of its error.
const checkToken = (token: Secret): void => {
  const { sub, email } = readTokenClaims(token) ?? {}
  if (asString(sub) === undefined && asString(email) === undefined) {
    throw new ProvenanceError('TOKEN_INVALID', 'the identity token is no JWT with a subject')
  }
}

// Whatever else the answer holds, it has to be a certificate for our key.
const checkCertificate = ({ key, signature }: Signature, data: Buffer): void => {
  try {
    const pem = key.$case === 'x509Certificate' ? key.certificate : ''
    if (verify('sha256', data, new X509Certificate(pem).publicKey, signature)) return
  } catch {
    // Not a certificate at all: the same answer to the caller.
  }
  throw new Error('the answer holds no certificate for our key')
}
