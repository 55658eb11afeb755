// SPDX-License-Identifier: Apache-2.0
//
// The token issuer of GitHub Actions: a signing key, the documents that
// publish it, and the endpoint where a job asks for a token.

import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'

import { type JWK, SignJWT } from 'jose'

import type { TrustedIssuer } from '../sigstore/github-identity.ts'

const LIFETIME_SECONDS = 300 // as GitHub's

export interface OidcIssuer extends TrustedIssuer {
  /** A token with the given claims; `change` replaces claims, `undefined` removes one. */
  issueToken(
    claims: Readonly<Record<string, unknown>>,
    audience: string,
    change?: Readonly<Record<string, unknown>>,
  ): Promise<string>
  /** The document at a path below the issuer's origin; `undefined` where there is none. */
  document(pathname: string): Record<string, unknown> | undefined
}

/** `issuer` is the `iss` claim; its origin serves the discovery document. */
export const createOidcIssuer = (issuer: string, serverUrl: string): OidcIssuer => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const kid = createHash('sha256').update(der).digest('hex').slice(0, 40)
  const keys: JWK[] = [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }]
  const discovery = {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
  return {
    issuer,
    serverUrl,
    keys,
    issueToken: (claims, audience, change = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const times = { iat: now, nbf: now - 300, exp: now + LIFETIME_SECONDS }
      return new SignJWT({
        jti: randomUUID(),
        iss: issuer,
        aud: audience,
        ...times,
        ...claims,
        ...change,
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign(privateKey)
    },
    document: (pathname) => {
      if (pathname.endsWith('/.well-known/openid-configuration')) return discovery
      if (pathname.endsWith('/.well-known/jwks')) return { keys }
      return undefined
    },
  }
}
