// SPDX-License-Identifier: Apache-2.0
//
// Whom a certificate has to name, going by the identity token that it was
// issued for. An instance that certifies somebody else is not to be used.
// Rules: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oidc.md

import type { CertificateIdentity } from '../../attestation/certificate-identity.ts'
import { asObject, asString } from '../../core/parse.ts'
import type { Secret } from '../../core/secret.ts'
import { readTokenClaims } from '../token-claims.ts'

/**
 * How the certificate contradicts the token; `undefined` where it does not.
 * The subject is compared for GitHub Actions and e-mail tokens; for others each
 * Fulcio has rules of its own.
 */
export const contradiction = (token: Secret, identity: CertificateIdentity): string | undefined => {
  const claims = readTokenClaims(token) ?? {}
  const { subjectAlternativeName: subject, issuer = '' } = identity
  // Dex, in front of the public identity providers, names the real one here.
  const tokenIssuer =
    asString(asObject(claims.federated_claims)?.connector_id) ?? asString(claims.iss)
  if (issuer !== tokenIssuer) return `issuer "${issuer}", the token is from "${tokenIssuer}"`
  const workflow = asString(claims.job_workflow_ref)
  const email = asString(claims.email)
  const isNamed =
    workflow === undefined
      ? email === undefined || subject === email
      : /^https:\/\/[^/]+\//.test(subject) && subject.replace(/^https:\/\/[^/]+\//, '') === workflow
  return isNamed ? undefined : `"${subject}", the token is for "${workflow ?? email}"`
}
