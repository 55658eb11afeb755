// SPDX-License-Identifier: Apache-2.0
//
// The storage that GitHub's API sends its readers to, on an origin of its own:
// whoever knows the signed address may read, and whoever sends a credential
// along is refused, as the real one does.

import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'

import { type Failure, type ServiceRequest, startLoopbackServer } from '../loopback-server.ts'

export interface SignedStorage {
  readonly url: string
  /** An address where this can be read. */
  offer(content: string | Uint8Array): string
  /** `Authorization` headers that arrived; a client of GitHub sends none. */
  readonly credentials: readonly string[]
  readonly requests: readonly string[]
  fail(failure: Failure): void
  recover(): void
  close(): Promise<void>
}

export const startSignedStorage = async (): Promise<SignedStorage> => {
  const blobs = new Map<string, Buffer>()
  const credentials: string[] = []
  const server = await startLoopbackServer(({ url, headers }: ServiceRequest) => {
    if (headers.authorization !== undefined) {
      credentials.push(headers.authorization)
      return { status: 400, body: '<Error><Code>InvalidAuthenticationInfo</Code></Error>' }
    }
    const body = blobs.get(`${url.pathname}?sig=${url.searchParams.get('sig')}`)
    return body === undefined
      ? { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' }
      : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
  })
  return {
    url: server.url,
    offer: (content) => {
      const path = `/signed/${blobs.size + 1}?sig=${randomBytes(12).toString('hex')}`
      blobs.set(path, Buffer.from(content))
      return `${server.url}${path}`
    },
    credentials,
    requests: server.requests,
    fail: server.fail,
    recover: server.recover,
    close: server.close,
  }
}
