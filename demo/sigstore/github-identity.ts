// SPDX-License-Identifier: Apache-2.0
//
// What Fulcio writes into a certificate for a GitHub Actions token, and the
// checks on the token before it does.
// Extensions: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oid-info.md

import { Buffer } from 'node:buffer'

import { createLocalJWKSet, type JWK, jwtVerify } from 'jose'

import type { CertificateExtension } from './certificate-authority.ts'
import { derUtf8String } from './der.ts'

const OID_PREFIX = '1.3.6.1.4.1.57264.1'
const AUDIENCE = 'sigstore'

/** A token issuer that the authority trusts. */
export interface TrustedIssuer {
  /** The exact `iss` claim. */
  readonly issuer: string
  /** Where its repositories live, without a slash at the end: `https://github.com`. */
  readonly serverUrl: string
  readonly keys: readonly JWK[]
}

export interface GitHubIdentity {
  /** The `sub` claim, over which possession of the key is proved. */
  readonly subject: string
  readonly subjectUri: string
  readonly extensions: readonly CertificateExtension[]
}

/** Verifies signature, issuer, audience and time of a token. @throws Error with the reason, never the token */
export const verifyToken = async (
  token: string,
  issuers: readonly TrustedIssuer[],
): Promise<GitHubIdentity> => {
  const claimed = unverifiedIssuer(token)
  const trusted = issuers.find(({ issuer }) => issuer === claimed)
  if (trusted === undefined) throw new Error(`issuer ${claimed} is not trusted`)
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...trusted.keys] }), {
    issuer: trusted.issuer,
    audience: AUDIENCE,
    algorithms: ['RS256', 'ES256'],
    requiredClaims: ['sub', 'exp'],
  })
  const claim = (name: string): string => {
    const value = payload[name]
    if (typeof value !== 'string' || value === '') throw new Error(`claim ${name} is missing`)
    return value
  }
  const server = trusted.serverUrl
  const repository = `${server}/${claim('repository')}`
  const raw = (number: number, value: string) => ({
    oid: `${OID_PREFIX}.${number}`,
    value: Buffer.from(value),
  })
  const utf8 = (number: number, value: string) => ({
    oid: `${OID_PREFIX}.${number}`,
    value: derUtf8String(value),
  })
  return {
    subject: claim('sub'),
    subjectUri: `${server}/${claim('job_workflow_ref')}`,
    extensions: [
      raw(1, trusted.issuer),
      raw(2, claim('event_name')),
      raw(3, claim('sha')),
      raw(4, claim('workflow')),
      raw(5, claim('repository')),
      raw(6, claim('ref')),
      utf8(8, trusted.issuer),
      utf8(9, `${server}/${claim('job_workflow_ref')}`),
      utf8(10, claim('job_workflow_sha')),
      utf8(11, claim('runner_environment')),
      utf8(12, repository),
      utf8(13, claim('sha')),
      utf8(14, claim('ref')),
      utf8(15, claim('repository_id')),
      utf8(16, `${server}/${claim('repository_owner')}`),
      utf8(17, claim('repository_owner_id')),
      utf8(18, `${server}/${claim('workflow_ref')}`),
      utf8(19, claim('workflow_sha')),
      utf8(20, claim('event_name')),
      utf8(21, `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`),
      utf8(22, claim('repository_visibility')),
      ...(payload.environment === undefined ? [] : [utf8(23, claim('environment'))]),
      utf8(24, claim('sub')),
    ],
  }
}

const unverifiedIssuer = (token: string): unknown => {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')).iss
  } catch {
    throw new Error('the token is not a JWT')
  }
}
