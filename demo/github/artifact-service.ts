// SPDX-License-Identifier: Apache-2.0
//
// The artifact service of a workflow run (v4, Twirp over JSON), over the blob
// store. It refuses what the real one refuses: a runtime token that is
// missing, expired, forged or of another run, a name that is taken, a size
// that is not what arrived.
// API: https://github.com/actions/toolkit/blob/%40actions/artifact%406.2.1/packages/artifact/src/generated/results/api/v1/artifact.ts

import { randomBytes } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'

import { asObject, asString, type JsonObject } from '../../src/core/parse.ts'
import {
  json,
  jsonBody,
  type Service,
  type ServiceRequest,
  type ServiceResponse,
} from '../loopback-server.ts'
import type { BlobStore } from './blob-store.ts'
import { bearerToken } from './permissions.ts'

const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/'

export interface StoredArtifact {
  readonly id: string
  readonly name: string
  /** Workflow run (with attempt) that the name is unique in. */
  readonly run: string
  readonly sizeBytes: number
  /** `sha256:<hex>` as the client reported it. */
  readonly digest: string | undefined
  /** ISO 8601; `undefined` for the repository's default. */
  readonly expiresAt: string | undefined
  /** The uploaded bytes: a zip archive, unless the client uploaded a file as it is. */
  readonly content: Buffer
}

interface PendingArtifact {
  readonly id: string
  readonly name: string
  readonly run: string
  readonly contentType: string
  readonly expiresAt: string | undefined
}

export interface ArtifactService {
  /** A runtime token for one job; the scope is left out where a test wants it missing. */
  runtimeToken(
    run: string,
    job: string,
    options?: { readonly expired?: boolean; readonly scope?: string },
  ): Promise<string>
  readonly artifacts: readonly StoredArtifact[]
  readonly service: Service
}

export const createArtifactService = (blobs: BlobStore): ArtifactService => {
  const tokenKey = randomBytes(32)
  const stored: (StoredArtifact & { readonly contentType: string })[] = []
  const pending = new Map<string, PendingArtifact>()
  let lastId = 1000

  const create = (baseUrl: string, run: string, body: JsonObject): ServiceResponse => {
    const name = asString(body.name) ?? ''
    if (name === '' || /[":<>|*?\r\n\\/]/.test(name))
      return twirpError(400, 'invalid_argument', 'invalid artifact name')
    if (pending.has(`${run}/${name}`) || stored.some((a) => a.run === run && a.name === name))
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    lastId += 1
    const id = String(lastId)
    const contentType = wrapped(body.mime_type) ?? 'application/zip'
    const expiresAt = asString(body.expires_at)
    pending.set(`${run}/${name}`, { id, name, run, contentType, expiresAt })
    return json(200, { ok: true, signed_upload_url: blobs.signedUrl(baseUrl, id, 'write') })
  }

  const finalize = (run: string, body: JsonObject): ServiceResponse => {
    const artifact = pending.get(`${run}/${body.name}`)
    if (artifact === undefined)
      return twirpError(404, 'not_found', 'no pending artifact of this name')
    const content = blobs.content(artifact.id)
    if (content === undefined || String(content.length) !== String(body.size))
      return twirpError(
        400,
        'invalid_argument',
        `${content?.length} bytes arrived, not ${body.size}`,
      )
    pending.delete(`${run}/${body.name}`)
    stored.push({ ...artifact, sizeBytes: content.length, digest: wrapped(body.hash), content })
    return json(200, { ok: true, artifact_id: artifact.id })
  }

  const list = (run: string, body: JsonObject): ServiceResponse => {
    const name = wrapped(body.name_filter)
    const id = wrapped(body.id_filter)
    const matching = stored.filter(
      (a) => a.run === run && (name ?? a.name) === a.name && (id ?? a.id) === a.id,
    )
    return json(200, {
      artifacts: matching.map((a) => ({
        workflow_run_backend_id: a.run,
        workflow_job_run_backend_id: body.workflow_job_run_backend_id,
        database_id: a.id,
        name: a.name,
        size: String(a.sizeBytes),
        created_at: new Date().toISOString(),
        digest: a.digest,
      })),
    })
  }

  const signUrl = (baseUrl: string, run: string, body: JsonObject): ServiceResponse => {
    const artifact = stored.find((a) => a.run === run && a.name === body.name)
    if (artifact === undefined) return twirpError(404, 'not_found', 'no artifact of this name')
    const url = blobs.signedUrl(baseUrl, artifact.id, 'read', artifact.contentType)
    return json(200, { name: artifact.name, signed_url: url })
  }

  const remove = (run: string, body: JsonObject): ServiceResponse => {
    const index = stored.findIndex((a) => a.run === run && a.name === body.name)
    const [artifact] = index < 0 ? [] : stored.splice(index, 1)
    if (artifact === undefined) return twirpError(404, 'not_found', 'no artifact of this name')
    return json(200, { ok: true, artifact_id: artifact.id })
  }

  const scopesOf = async (request: ServiceRequest): Promise<readonly string[] | undefined> => {
    try {
      const { payload } = await jwtVerify(bearerToken(request), tokenKey, {
        requiredClaims: ['exp'],
      })
      return (asString(payload.scp) ?? '').split(' ')
    } catch {
      return undefined
    }
  }

  return {
    artifacts: stored,
    runtimeToken: (run, job, options = {}) =>
      new SignJWT({ scp: options.scope ?? `Actions.ExampleScope Actions.Results:${run}:${job}` })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setExpirationTime(Math.floor(Date.now() / 1000) + (options.expired ? -60 : 3600))
        .sign(tokenKey),
    service: async (request) => {
      const scopes = await scopesOf(request)
      if (scopes === undefined)
        return twirpError(401, 'unauthenticated', 'invalid or expired runtime token')
      const body = jsonBody(request)
      if (body === undefined)
        return twirpError(400, 'malformed', 'the json request could not be decoded')
      const run = asString(body.workflow_run_backend_id) ?? ''
      if (!scopes.includes(`Actions.Results:${run}:${body.workflow_job_run_backend_id}`))
        return twirpError(403, 'permission_denied', 'the token does not allow this run and job')
      const { origin, pathname } = request.url
      switch (pathname.slice(PATH.length)) {
        case 'CreateArtifact':
          return create(origin, run, body)
        case 'FinalizeArtifact':
          return finalize(run, body)
        case 'ListArtifacts':
          return list(run, body)
        case 'GetSignedArtifactURL':
          return signUrl(origin, run, body)
        case 'DeleteArtifact':
          return remove(run, body)
        default:
          return twirpError(404, 'bad_route', pathname)
      }
    },
  }
}

/** google.protobuf.StringValue: the bare value, or an object around it. */
const wrapped = (value: unknown): string | undefined =>
  asString(value) ?? asString(asObject(value)?.value)

const twirpError = (status: number, code: string, msg: string): ServiceResponse =>
  json(status, { code, msg })
