// SPDX-License-Identifier: Apache-2.0
//
// The GITHUB_TOKEN of each job and what it may do.
// Scopes: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps (2026-11)

import { randomBytes } from 'node:crypto'

import { json, type ServiceRequest, type ServiceResponse } from '../loopback-server.ts'
import type { Permissions, Scope } from './workflow-run.ts'

export interface TokenRegistry {
  /** A new token with exactly these permissions. */
  grant(permissions: Permissions): string
  /** The refusal of a request whose token is missing, unknown or too weak; `undefined` where it may go on. */
  refusal(
    request: ServiceRequest,
    scope: Scope | 'metadata',
    level: 'read' | 'write',
  ): ServiceResponse | undefined
}

export const createTokenRegistry = (): TokenRegistry => {
  const permissionsByToken = new Map<string, Permissions>()
  const permissionsOf = (request: ServiceRequest) => permissionsByToken.get(bearerToken(request))
  return {
    grant: (permissions) => {
      const token = `ghs_${randomBytes(18).toString('hex')}`
      permissionsByToken.set(token, permissions)
      return token
    },
    refusal: (request, scope, level) => {
      if (request.headers.authorization === undefined)
        return apiError(401, 'Requires authentication')
      const permissions = permissionsOf(request)
      if (permissions === undefined) return apiError(401, 'Bad credentials')
      if (scope === 'metadata') return undefined // every token may read it
      const granted = permissions[scope] ?? 'none'
      if (granted === 'write' || granted === level) return undefined
      return apiError(403, 'Resource not accessible by integration', {
        headers: { 'x-accepted-github-permissions': `${scope}=${level}` },
      })
    },
  }
}

/** The credential of a request; empty where there is none. */
export const bearerToken = (request: ServiceRequest): string =>
  (request.headers.authorization ?? '').replace(/^(bearer|token) /i, '')

/** An error in the form of GitHub's REST API. */
export const apiError = (
  status: number,
  message: string,
  more: {
    readonly errors?: readonly Readonly<Record<string, string>>[]
    readonly headers?: Readonly<Record<string, string>>
  } = {},
): ServiceResponse =>
  json(
    status,
    {
      message,
      ...(more.errors && { errors: more.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
    more.headers,
  )
