// SPDX-License-Identifier: Apache-2.0
//
// What would have accepted the signer who was found, for somebody who wonders
// why a signature was refused. Nobody has verified that the signer is the right
// one, and every form that prints it says so.

import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import { ProvenanceError } from '../core/errors.ts'
import { buildIdentityPolicy, checkIdentity, type IdentityRequest } from './identity-policy.ts'

/**
 * The strictest options, in gh's words, that accept this signer: `repo: a/b, signer-workflow: …`.
 * `undefined` where none do, as for a certificate without an issuer.
 * @param serverUrl E.g. `https://github.com`, no trailing slash.
 */
export const suggestPolicy = (
  identity: CertificateIdentity,
  serverUrl: string,
): string | undefined => {
  const request = requestsFor(identity).find((candidate) => accepts(candidate, identity, serverUrl))
  return request && inWords(request)
}

/** The same in cosign's words. */
export const suggestArtifactPolicy = ({
  subjectAlternativeName,
  issuer,
}: CertificateIdentity): string | undefined =>
  issuer === undefined
    ? undefined
    : `certificate-identity: ${quoted(subjectAlternativeName)}, certificate-oidc-issuer: ${quoted(issuer)}`

const OPTIONS = {
  repo: 'repo',
  signerWorkflow: 'signer-workflow',
  certIdentity: 'cert-identity',
  certOidcIssuer: 'cert-oidc-issuer',
} as const satisfies Partial<Record<keyof IdentityRequest, string>>

type SuggestedRequest = { readonly [name in keyof typeof OPTIONS]?: string }

const requestsFor = (identity: CertificateIdentity): readonly SuggestedRequest[] => {
  const { issuer, subjectAlternativeName, sourceRepositoryURI } = identity
  if (issuer === undefined) return []
  const repo = sourceRepositoryURI?.replace(/^https:\/\/[^/]+\//, '')
  const signerWorkflow = subjectAlternativeName.replace(/^https:\/\//, '')
  const workflow = repo === undefined ? [] : [{ repo, signerWorkflow }]
  return [
    ...workflow,
    ...workflow.map((request) => ({ ...request, certOidcIssuer: issuer })),
    { certIdentity: subjectAlternativeName, certOidcIssuer: issuer },
  ]
}

const accepts = (
  request: IdentityRequest,
  identity: CertificateIdentity,
  serverUrl: string,
): boolean => {
  try {
    const policy = buildIdentityPolicy(request, serverUrl)
    return checkIdentity(policy, identity).every(({ passed }) => passed)
  } catch (error) {
    // What cannot be asked for is no advice: a name with `@`, a server without a known issuer.
    if (error instanceof ProvenanceError) return false
    throw error
  }
}

const inWords = (request: SuggestedRequest): string =>
  Object.entries(OPTIONS)
    .flatMap(([field, option]) => {
      const value = request[field as keyof typeof OPTIONS]
      return value === undefined ? [] : [`${option}: ${quoted(value)}`]
    })
    .join(', ')

// A name is foreign text: it must not look like a further option, here or in a policy file.
const quoted = (value: string): string =>
  /^[\w./@:+-]+$/.test(value) ? value : JSON.stringify(value)
