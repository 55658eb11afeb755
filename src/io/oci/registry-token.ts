// SPDX-License-Identifier: Apache-2.0
//
// How a registry gives access: it refuses, names a token service, and that one
// gives a token for this repository and nothing but reading. Credentials come
// from the caller for one registry. They go to that host, compared as a whole,
// and to the token service that it names, over TLS.
// Spec: https://github.com/distribution/distribution/blob/v3.0.0/docs/content/spec/auth/token.md

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_TOKEN_BYTES } from '../../core/limits.ts'
import { asObject, asString } from '../../core/parse.ts'
import { Secret } from '../../core/secret.ts'
import type { Http } from '../http.ts'
import { displayUrl } from '../redaction.ts'
import { isLoopback, type OciReference } from './reference.ts'

/** For one registry and no other. */
export interface RegistryCredentials {
  /** Host and port, as in the reference. */
  readonly registry: string
  readonly username: string
  readonly password: Secret
}

/** A header for the registry, and what it holds that must not be shown. */
export interface RegistryAccess {
  readonly authorization: string
  readonly secrets: readonly Secret[]
}

export interface AccessRequest {
  readonly reference: OciReference
  /** `WWW-Authenticate` of the refusal. */
  readonly challenge: string | undefined
  readonly credentials: RegistryCredentials | undefined
  readonly http: Http
}

/** What to send, or `undefined` where nothing can be sent. @throws SERVICE_FAILED */
export const requestAccess = async (
  request: AccessRequest,
): Promise<RegistryAccess | undefined> => {
  const { challenge = '', credentials, reference } = request
  const basic = credentials && isFor(credentials, reference) ? basicAccess(credentials) : undefined
  if (/^basic\b/i.test(challenge)) return basic
  if (!/^bearer\b/i.test(challenge)) return refuse(reference, 'asks for an unknown authentication')
  const url = tokenUrl(challenge, reference)
  const { json } = await request.http({
    url: url.href,
    maxResponseBytes: MAX_TOKEN_BYTES,
    ...(basic && { headers: { authorization: basic.authorization }, secrets: basic.secrets }),
  })
  const { token, access_token: accessToken } = asObject(json) ?? {}
  const value = asString(token) ?? asString(accessToken) ?? ''
  // RFC 6750 §2.1: what may stand in the header.
  if (!/^[\w~+/.-]+=*$/.test(value)) refuse(reference, 'has a token service that gave no token')
  return { authorization: `Bearer ${value}`, secrets: [new Secret(value)] }
}

const isFor = (credentials: RegistryCredentials, { registry }: OciReference): boolean =>
  credentials.registry.toLowerCase() === registry

const basicAccess = ({ username, password }: RegistryCredentials): RegistryAccess => {
  const encoded = Buffer.from(`${username}:${password.reveal()}`).toString('base64')
  return { authorization: `Basic ${encoded}`, secrets: [password, new Secret(encoded)] }
}

const tokenUrl = (challenge: string, reference: OciReference): URL => {
  const parameters = new Map(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const realm = parameters.get('realm') ?? ''
  if (!URL.canParse(realm)) refuse(reference, 'names no token service')
  const url = new URL(realm)
  // A registry of this machine may have a token service beside it; any other needs TLS.
  const isLocal = isLoopback(reference.registry) && isLoopback(url.host)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)
  if (!isSafe || url.username !== '' || url.password !== '') {
    refuse(reference, `names the token service ${displayUrl(realm)}, which is not safe`)
  }
  const service = parameters.get('service')
  if (service !== undefined) url.searchParams.set('service', service)
  // Our own words, whatever the registry proposes: reading, and this repository only.
  url.searchParams.set('scope', `repository:${reference.name}:pull`)
  return url
}

const refuse = ({ registry }: OciReference, what: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `the registry ${registry} ${what}`)
}
