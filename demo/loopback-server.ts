// SPDX-License-Identifier: Apache-2.0
//
// The one way in which the emulated services talk HTTP: bound to 127.0.0.1,
// every request remembered, every failure of a real service available on
// demand. A service is a function from request to response and no more.

import { Buffer } from 'node:buffer'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

import type { JsonObject } from '../src/core/parse.ts'
import { asObject, parseJson } from '../src/core/parse.ts'

const MAX_BODY_BYTES = 256 * 1024 * 1024 // the demo's largest upload is far below

export interface ServiceRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface ServiceResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type Service = (request: ServiceRequest) => ServiceResponse | Promise<ServiceResponse>

/** What goes wrong instead of the service's own answer. */
export type FailureKind =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: string
      readonly headers?: Record<string, string>
    }
  /** The service does its work, and its answer is changed on the way back. */
  | {
      readonly kind: 'rewrite'
      readonly change: (body: Buffer) => string | Buffer | Promise<string | Buffer>
    }
  /** The service does its work, and the connection breaks before the answer. */
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** Never answers; the connection stays open until the client gives up. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }

export type Failure = FailureKind & {
  /** Part of `METHOD /path`; every request when absent. */
  readonly on?: string
  /** How many requests fail; all when absent. */
  readonly times?: number
}

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string
  /** `METHOD /path` of every request so far, in order of arrival, without query. */
  readonly requests: readonly string[]
  /** Arms a failure; the first armed one that matches a request applies. */
  fail(failure: Failure): void
  /** Forgets every failure that is still armed. */
  recover(): void
  close(): Promise<void>
}

/** Serves on a free port of 127.0.0.1; over TLS where a key and certificate (PEM) are given. */
export const startLoopbackServer = async (
  service: Service,
  tls?: { readonly key: string; readonly cert: string },
): Promise<LoopbackServer> => {
  const requests: string[] = []
  const failures: { failure: Failure; left: number }[] = []
  const takeFailure = (line: string): Failure | undefined => {
    const armed = failures.find(({ failure, left }) => left > 0 && line.includes(failure.on ?? ''))
    if (armed) armed.left -= 1
    return armed?.failure
  }
  const listener: RequestListener = async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
    const line = `${incoming.method} ${url.pathname}`
    requests.push(line)
    const failure = takeFailure(line)
    try {
      const body = await readBody(incoming)
      if (failure?.kind === 'hang') return
      if (failure?.kind === 'reset') return void cut(incoming.socket)
      if (failure?.kind === 'delay') await delay(failure.delayMs)
      const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers, body }
      const answer = failure?.kind === 'status' ? failure : await service(request)
      if (failure?.kind === 'lose-answer') return void cut(incoming.socket)
      const answerBody = Buffer.from(answer.body ?? '')
      outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      outgoing.end(failure?.kind === 'rewrite' ? await failure.change(answerBody) : answerBody)
    } catch (error) {
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' })
      outgoing.end(error instanceof Error ? error.stack : String(error))
    }
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  const port = await listenOnLoopback(server)
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    fail: (failure) => failures.push({ failure, left: failure.times ?? Number.POSITIVE_INFINITY }),
    recover: () => failures.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Binds a server to a free port of 127.0.0.1 and returns the port. */
export const listenOnLoopback = (
  server: Pick<Server, 'listen' | 'address' | 'once'>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

export const json = (
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): ServiceResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

/** The body as a JSON object; `undefined` where it is none. */
export const jsonBody = (request: ServiceRequest): JsonObject | undefined =>
  asObject(parseJson(request.body.toString('utf8')))

const readBody = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new Error(`request body above ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// A TLS connection is not a handle that can be reset.
const cut = (socket: Socket): void =>
  void (socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy())

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
