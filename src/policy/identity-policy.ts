// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).

import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import { ProvenanceError } from '../core/errors.ts'
import { oidcIssuerOf } from './github-host.ts'
import { type Check, failedCheck, passedCheck } from './report.ts'

/** What the user asks for; each is one of gh's flags. */
export interface IdentityRequest {
  /** `owner/name` of the source repository. */
  readonly repo?: string
  /** Owner of the source repository. */
  readonly owner?: string
  /** `[host/]owner/name/path.yml[@ref]`; without `@ref` any ref of exactly that workflow. */
  readonly signerWorkflow?: string
  /** `owner/name` of the repository whose workflow signed. */
  readonly signerRepo?: string
  /** Commit of the workflow that signed, hex. */
  readonly signerDigest?: string
  readonly sourceRef?: string
  /** Commit of the source repository, hex. */
  readonly sourceDigest?: string
  /** Subject alternative name, exact. */
  readonly certIdentity?: string
  /** Must match the whole subject alternative name. */
  readonly certIdentityRegex?: string
  /** Default: the issuer of the server's GitHub Actions. */
  readonly certOidcIssuer?: string
  readonly denySelfHostedRunners?: boolean
}

/** One comparison with the certificate; made by `buildIdentityPolicy` alone. */
export interface IdentityRule {
  readonly id: string
  readonly title: string
  readonly expected: string
  readonly find: (identity: CertificateIdentity) => string | undefined
  readonly accepts: (found: string) => boolean
}

/** At least one rule that names a signer, and one that names the issuer. */
export interface IdentityPolicy {
  readonly rules: readonly [IdentityRule, ...IdentityRule[]]
  /** What its names are relative to; e.g. `https://github.com`. */
  readonly serverUrl: string
}

/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
export const buildIdentityPolicy = (
  request: IdentityRequest,
  serverUrl: string,
): IdentityPolicy => {
  const signer = signerRules(request, serverUrl)
  const [first] = signer
  if (first === undefined) {
    throw new ProvenanceError('POLICY_EMPTY', 'nothing says who may have signed')
  }
  return {
    rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
    serverUrl,
  }
}

/** Every rule compared with a verified certificate: one check each. */
export const checkIdentity = (
  policy: IdentityPolicy,
  identity: CertificateIdentity,
): readonly Check[] =>
  policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity)
    const facts = { id, title, expected, found: found ?? 'not in the certificate' }
    return found !== undefined && accepts(found)
      ? passedCheck(facts, 'verified')
      : failedCheck(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' })
  })

const signerRules = (request: IdentityRequest, serverUrl: string): readonly IdentityRule[] => {
  const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request
  if (certIdentity !== undefined && certIdentityRegex !== undefined) {
    throw new ProvenanceError('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
      hint: 'Give one of them.',
    })
  }
  return [
    ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
    ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
    ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
    ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
    ...ownWorkflowRule(request, serverUrl),
    ...(certIdentity === undefined
      ? []
      : [subjectRule(certIdentity, (found) => found === certIdentity)]),
    ...(certIdentityRegex === undefined
      ? []
      : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
  ]
}

// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request: IdentityRequest, serverUrl: string): readonly IdentityRule[] => {
  const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request
  if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined) return []
  if (repo !== undefined) return [signerRepoRule(repo, serverUrl)]
  return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)]
}

// GitHub's names of owners and repositories have no case.
const sameText = (expected: string) => (found: string) =>
  found.toLowerCase() === expected.toLowerCase()

const sourceRepositoryRule = (repo: string, serverUrl: string): IdentityRule => {
  const expected = `${serverUrl}/${repositoryName('repo', repo)}`
  return {
    id: 'identity.source-repository',
    title: 'source repository',
    expected,
    find: (identity) => identity.sourceRepositoryURI,
    accepts: sameText(expected),
  }
}

const ownerRule = (owner: string, serverUrl: string): IdentityRule => {
  if (!/^[\w.-]+$/.test(owner)) {
    throw new ProvenanceError('INPUT_INVALID', `owner is "${owner}"; it takes one name`)
  }
  const expected = `${serverUrl}/${owner}`
  return {
    id: 'identity.source-owner',
    title: 'owner of the source repository',
    expected,
    find: (identity) => identity.sourceRepositoryOwnerURI,
    accepts: sameText(expected),
  }
}

const signerRepoRule = (repo: string, serverUrl: string): IdentityRule => {
  return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`)
}

/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix: string): IdentityRule => ({
  id: 'identity.signer-repository',
  title: 'repository of the workflow that signed',
  expected: `${prefix}…`,
  find: (identity) => identity.subjectAlternativeName,
  accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
})

const signerWorkflowRule = (workflow: string, serverUrl: string): IdentityRule => {
  const [path = '', ref, ...rest] = workflow.split('@')
  const { host } = new URL(serverUrl)
  const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`
  const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost)
  if (!isWorkflow || ref === '' || rest.length > 0) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`,
    )
  }
  const expected = `https://${withHost}`
  return {
    id: 'identity.signer-workflow',
    title: 'workflow that signed',
    expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => {
      const at = found.indexOf('@')
      const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)]
      return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref)
    },
  }
}

const subjectRule = (expected: string, accepts: (found: string) => boolean): IdentityRule => ({
  id: 'identity.certificate',
  title: 'certificate identity',
  expected,
  find: (identity) => identity.subjectAlternativeName,
  accepts,
})

const wholeMatch = (pattern: string): ((found: string) => boolean) => {
  try {
    // The group keeps alternatives inside the anchors.
    const regex = new RegExp(`^(?:${pattern})$`, 'u')
    return (found) => regex.test(found)
  } catch (cause) {
    throw new ProvenanceError('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
      cause,
    })
  }
}

const issuerRule = ({ certOidcIssuer }: IdentityRequest, serverUrl: string): IdentityRule => {
  const expected = certOidcIssuer ?? oidcIssuerOf(serverUrl)
  if (expected === undefined) {
    throw new ProvenanceError('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
      hint: 'Give `cert-oidc-issuer`.',
    })
  }
  return {
    id: 'identity.issuer',
    title: 'issuer of the identity',
    expected,
    find: (identity) => identity.issuer,
    accepts: (found) => found === expected,
  }
}

const sourceRules = (request: IdentityRequest): readonly IdentityRule[] => {
  const exact = (
    id: string,
    title: string,
    expected: string | undefined,
    find: IdentityRule['find'],
  ): readonly IdentityRule[] =>
    expected === undefined
      ? []
      : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }]
  return [
    ...exact(
      'signer-digest',
      'commit of the workflow that signed',
      request.signerDigest,
      (i) => i.buildSignerDigest,
    ),
    ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
    ...exact(
      'source-digest',
      'source commit',
      request.sourceDigest,
      (i) => i.sourceRepositoryDigest,
    ),
    ...exact(
      'runner',
      'runner environment',
      request.denySelfHostedRunners ? 'github-hosted' : undefined,
      (i) => i.runnerEnvironment,
    ),
  ]
}

const repositoryName = (input: string, text: string): string => {
  if (/^[\w.-]+\/[\w.-]+$/.test(text)) return text
  throw new ProvenanceError('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`)
}
