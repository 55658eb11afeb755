// SPDX-License-Identifier: Apache-2.0
//
// One attempt of one HTTP request, redirects included, under one time limit.

import { Buffer } from 'node:buffer'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { RequestHandler } from '@actions/http-client/lib/interfaces'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_RESPONSE_BYTES } from '../core/limits.ts'
import { asObject } from '../core/parse.ts'
import type { Secret } from '../core/secret.ts'
import { displayUrl, redact } from './redaction.ts'
import {
  isTransientStatus,
  parseRetryAfter,
  ServiceError,
  serviceMessage,
  serviceReasons,
} from './service-error.ts'

const MAX_REDIRECTS = 5
/** Of a failed answer only the beginning is read: it becomes a message. */
const MAX_ERROR_BYTES = 64 * 1024

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as `Authorization: Bearer`, and never shown. */
  readonly token?: Secret
  /** Further secrets that an answer may echo. */
  readonly secrets?: readonly Secret[]
  /** Of a POST, which always has one. */
  readonly body?: string | Uint8Array
  /** `json`: an answer that is not JSON is a failure of the service. Default `json`. */
  readonly expect?: 'json' | 'bytes'
  /** Default `refuse`; `follow` is for GET, and drops the authorization on the way to another origin. */
  readonly redirects?: 'refuse' | 'follow'
  /** Default MAX_RESPONSE_BYTES. */
  readonly maxResponseBytes?: number
  /** Limit of one attempt, from the first packet to the last byte of the answer; default 30 s. */
  readonly timeoutMs?: number
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface AttemptOptions {
  readonly timeoutMs: number
  readonly userAgent: string
}

/** Returns an answer of the 2xx range, complete. @throws SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT */
export const attempt = async (request: HttpRequest, options: AttemptOptions): Promise<Answer> => {
  const signal = AbortSignal.timeout(options.timeoutMs)
  let url = parseUrl(request.url)
  let sendsToken = true
  for (let hop = 0; ; hop += 1) {
    const exchange: Exchange = { request, url: url.href, signal, ...options, sendsToken }
    const message = await open(exchange)
    const status = message.statusCode ?? 0
    if (status >= 200 && status < 300) {
      return { status, headers: message.headers, body: await readBody(message, exchange) }
    }
    const target = redirectTarget(message, exchange, hop)
    if (target === undefined) throw await failure(message, exchange)
    message.destroy()
    // Once dropped it stays dropped: the way back is a stranger's choice too.
    sendsToken &&= target.origin === url.origin
    url = target
  }
}

interface Exchange extends AttemptOptions {
  readonly request: HttpRequest
  readonly url: string
  readonly signal: AbortSignal
  /** False once a redirect has led to another origin. */
  readonly sendsToken: boolean
}

const open = async (exchange: Exchange): Promise<IncomingMessage> => {
  const { request, url, signal, timeoutMs, userAgent } = exchange
  const client = new HttpClient(userAgent, [abortedBy(signal)], {
    allowRedirects: false,
    // The library's own timer sees only the silence before the headers; it comes second.
    socketTimeout: timeoutMs + 1_000,
  })
  const data = typeof request.body === 'string' ? Buffer.from(request.body, 'utf8') : request.body
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    headers[name.toLowerCase()] = value
  }
  if (request.expect !== 'bytes') headers.accept ??= 'application/json'
  if (data !== undefined) headers['content-length'] = data.length
  if (!exchange.sendsToken) delete headers.authorization
  else if (request.token) headers.authorization = `Bearer ${request.token.reveal()}`
  try {
    const { message } =
      data === undefined
        ? await (request.method === 'DELETE' ? client.del(url, headers) : client.get(url, headers))
        : await client.request('POST', url, Readable.from([data], { objectMode: false }), headers)
    return message
  } catch (error) {
    throw networkError(error, exchange)
  }
}

// `http.request` takes a signal that ends headers and body alike. Behind a
// proxy there is a request before it, CONNECT, whose options are the agent's
// `proxyOptions`: without the signal, a proxy that never answers is waited for.
const abortedBy = (signal: AbortSignal): RequestHandler => ({
  prepareRequest: (options) => {
    options.signal = signal
    const proxyOptions = asObject(asObject(options.agent)?.proxyOptions)
    if (proxyOptions) Object.assign(proxyOptions, { signal })
  },
  canHandleAuthentication: () => false,
  handleAuthentication: () => Promise.reject(new Error('not used')),
})

const readBody = async (message: IncomingMessage, exchange: Exchange): Promise<Buffer> => {
  const limit = exchange.request.maxResponseBytes ?? MAX_RESPONSE_BYTES
  const tooLarge = (): ServiceError => {
    message.destroy()
    const text = `${describe(exchange)} answered with more than ${limit} bytes`
    return new ServiceError('RESPONSE_TOO_LARGE', text, { isTransient: false })
  }
  if (Number(message.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const { bytes, isComplete } = await readUpTo(message, limit, exchange)
  if (!isComplete) throw tooLarge()
  return bytes
}

const readUpTo = async (
  message: IncomingMessage,
  limit: number,
  exchange: Exchange,
): Promise<{ readonly bytes: Buffer; readonly isComplete: boolean }> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of message) {
      chunks.push(chunk)
      size += chunk.length
      // Leaving the loop destroys the connection.
      if (size > limit) return { bytes: Buffer.concat(chunks), isComplete: false }
    }
  } catch (error) {
    throw networkError(error, exchange)
  }
  return { bytes: Buffer.concat(chunks), isComplete: true }
}

const redirectTarget = (
  message: IncomingMessage,
  { request, url }: Exchange,
  hop: number,
): URL | undefined => {
  const { location } = message.headers
  const isRedirect = [301, 302, 303, 307, 308].includes(message.statusCode ?? 0)
  const isGet = (request.method ?? 'GET') === 'GET'
  if (!isRedirect || !isGet || request.redirects !== 'follow') return undefined
  if (location === undefined || !URL.canParse(location, url) || hop >= MAX_REDIRECTS) {
    return undefined
  }
  const target = new URL(location, url)
  const isDowngrade = url.startsWith('https:') && target.protocol !== 'https:'
  return isDowngrade || !/^https?:$/.test(target.protocol) ? undefined : target
}

const failure = async (message: IncomingMessage, exchange: Exchange): Promise<ServiceError> => {
  const { statusCode: status = 0, headers } = message
  const text = (await readUpTo(message, MAX_ERROR_BYTES, exchange)).bytes.toString('utf8')
  const said = redact(serviceMessage(text), secretsOf(exchange.request))
  const isRedirect = status >= 300 && status < 400
  const tail = isRedirect ? ', a redirect that is not followed' : said === '' ? '' : `: ${said}`
  const wait = parseRetryAfter(headers, Date.now())
  const challenge = status === 401 ? headers['www-authenticate'] : undefined
  const location = status === 409 ? headers.location : undefined
  return new ServiceError('SERVICE_FAILED', `${describe(exchange)} answered ${status}${tail}`, {
    status,
    isTransient: isTransientStatus(status, headers),
    reasons: serviceReasons(text),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...(challenge === undefined ? {} : { challenge }),
    ...(location === undefined ? {} : { location }),
  })
}

// The original error is not kept as the cause: a parser error carries raw bytes of the answer.
const networkError = (error: unknown, exchange: Exchange): ServiceError => {
  const what = describe(exchange)
  if (exchange.signal.aborted) {
    const seconds = (exchange.timeoutMs / 1000).toFixed(1)
    return new ServiceError('TIMEOUT', `${what} did not finish within ${seconds} s`, {
      isTransient: true,
    })
  }
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const detail = redact(message || code || String(error), secretsOf(exchange.request))
  const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(code ?? '')
  return new ServiceError('SERVICE_FAILED', `${what} failed: ${detail}`, {
    isTransient: !isUntrusted,
    ...(isUntrusted
      ? {
          hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
        }
      : {}),
  })
}

const secretsOf = ({ token, secrets = [] }: HttpRequest): readonly Secret[] =>
  token ? [token, ...secrets] : secrets

const describe = ({ request, url }: Exchange): string =>
  `${request.method ?? 'GET'} ${displayUrl(url)}`

const parseUrl = (url: string): URL => {
  if (URL.canParse(url) && /^https?:/.test(url)) return new URL(url)
  throw new ProvenanceError('SERVICE_FAILED', `${displayUrl(url)} is not an http(s) address`)
}
