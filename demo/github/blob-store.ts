// SPDX-License-Identifier: Apache-2.0
//
// Storage behind signed URLs, as the artifact client uses it: blocks that
// arrive in any order, then the list that puts them together.
// API: https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list (2025-01-05)

import { Buffer } from 'node:buffer'
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

import type { Service, ServiceResponse } from '../loopback-server.ts'

const URL_LIFETIME_MS = 3_600_000

export interface BlobStore {
  /** Content of a blob that was uploaded completely. */
  content(id: string): Buffer | undefined
  /** An address at which the blob may be written or read for an hour. */
  signedUrl(baseUrl: string, id: string, operation: 'read' | 'write', contentType?: string): string
  readonly service: Service
}

export const createBlobStore = (): BlobStore => {
  const key = randomBytes(32)
  const blobs = new Map<string, Buffer>()
  const blocks = new Map<string, Buffer>()
  const signature = (...parts: string[]) =>
    createHmac('sha256', key).update(parts.join('\n')).digest('base64url')

  const authorized = (url: URL, operation: string): boolean => {
    const expires = url.searchParams.get('se') ?? ''
    const expected = Buffer.from(signature(blobId(url), operation, expires))
    const given = Buffer.from(url.searchParams.get('sig') ?? '')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
    return Date.now() < Number(expires)
  }

  const put = (url: URL, body: Buffer): ServiceResponse => {
    const id = blobId(url)
    const component = url.searchParams.get('comp')
    if (component === 'block') {
      blocks.set(`${id}/${url.searchParams.get('blockid')}`, body)
    } else if (component === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)]
      const parts = ids.map(([, block]) => blocks.get(`${id}/${block}`))
      if (parts.some((part) => part === undefined)) return azureError(400, 'InvalidBlockList')
      blobs.set(id, Buffer.concat(parts.filter((part) => part !== undefined)))
    } else {
      blobs.set(id, body)
    }
    return { status: 201, headers: azureHeaders() }
  }

  return {
    content: (id) => blobs.get(id),
    signedUrl: (baseUrl, id, operation, contentType) => {
      const expires = String(Date.now() + URL_LIFETIME_MS)
      const url = new URL(`${baseUrl}/blob/${id}.zip`)
      url.searchParams.set('se', expires)
      url.searchParams.set('sig', signature(id, operation, expires))
      if (contentType) url.searchParams.set('rsct', contentType)
      return url.href
    },
    service: ({ method, url, body }) => {
      if (!authorized(url, method === 'PUT' ? 'write' : 'read'))
        return azureError(403, 'AuthenticationFailed')
      if (method === 'PUT') return put(url, body)
      const content = blobs.get(blobId(url))
      if (method !== 'GET' || content === undefined) return azureError(404, 'BlobNotFound')
      const type = url.searchParams.get('rsct') ?? 'application/zip'
      const headers = { ...azureHeaders(), 'content-type': type }
      return { status: 200, headers, body: content }
    },
  }
}

const blobId = (url: URL): string => url.pathname.replace(/^\/blob\//, '').replace(/\.zip$/, '')

const azureHeaders = (): Record<string, string> => ({
  etag: '"0x1"',
  'last-modified': new Date().toUTCString(),
  'x-ms-request-id': randomUUID(),
  'x-ms-version': '2025-01-05',
})

const azureError = (status: number, code: string): ServiceResponse => ({
  status,
  headers: { ...azureHeaders(), 'x-ms-error-code': code, 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
})
