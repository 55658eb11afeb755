// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import { Secret } from '../../../src/core/secret.ts'
import { VERSION } from '../../../src/core/version.ts'
import { createHttp, type Http, type HttpRequest } from '../../../src/io/http.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import { ServiceError } from '../../../src/io/service-error.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ'
const servers: Server[] = []

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const http = (deadline: Deadline = deadlineIn(10_000)): Http =>
  createHttp({ deadline, baseDelayMs: 1 })

describe('an answer of the service', () => {
  it('is parsed, and the request carries the token and the user agent', async () => {
    const seen: unknown[] = []
    const url = await serve(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { authorization, 'user-agent': agent, 'content-length': length } = request.headers
      seen.push(request.method, request.url, body, authorization, agent, length)
      response.end('{"id": 7}')
    })
    const answer = await http()({
      method: 'POST',
      url: `${url}/x?q=1`,
      token: new Secret(TOKEN),
      body: '{"ä":1}',
    })
    assert.deepEqual(answer.json, { id: 7 })
    assert.deepEqual(seen, [
      'POST',
      '/x?q=1',
      '{"ä":1}',
      `Bearer ${TOKEN}`,
      `ml-provenance-action/${VERSION}`,
      '8',
    ])
  })

  it('may be bytes, and may be empty', async () => {
    const url = await serve((request, response) => {
      response.end(request.method === 'DELETE' ? undefined : Buffer.from([0, 255]))
    })
    const bytes = await http()({ url, expect: 'bytes' })
    assert.deepEqual([...bytes.body], [0, 255])
    assert.equal((await http()({ url, method: 'DELETE' })).json, undefined)
  })
})

interface FailureCase {
  readonly name: string
  readonly listener: RequestListener
  readonly request?: Partial<HttpRequest>
  readonly code: 'SERVICE_FAILED' | 'RESPONSE_TOO_LARGE' | 'TIMEOUT'
  readonly message: RegExp
  /** How many requests reach the service. */
  readonly requests: number
  readonly status?: number
}

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }

const FAILURES: readonly FailureCase[] = [
  ...[400, 401, 403, 404, 409, 422].map(
    (status): FailureCase => ({
      name: `answers ${status}`,
      listener: answering(status, '{"message":"Nope","errors":[{"code":"already_exists"}]}'),
      code: 'SERVICE_FAILED',
      message: new RegExp(
        `^GET http://127.0.0.1:\\d+/path answered ${status}: Nope: already_exists$`,
      ),
      requests: 1,
      status,
    }),
  ),
  ...[408, 429, 500, 502, 503].map(
    (status): FailureCase => ({
      name: `answers ${status}`,
      listener: answering(status, '<html>oops</html>'),
      code: 'SERVICE_FAILED',
      message: new RegExp(`answered ${status}: an HTML page \\(gave up after 3 attempts\\)$`),
      requests: 3,
    }),
  ),
  {
    name: 'limits the rate with 403',
    listener: answering(403, '{"message":"slow down"}', { 'x-ratelimit-remaining': '0' }),
    code: 'SERVICE_FAILED',
    message: /slow down/,
    requests: 3,
  },
  {
    name: 'answers garbage where JSON was promised',
    listener: answering(200, 'not json'),
    code: 'SERVICE_FAILED',
    message: /something that is not JSON/,
    requests: 3,
  },
  {
    name: 'redirects, which is refused unless asked for',
    listener: answering(302, '', { location: 'http://127.0.0.1:1/' }),
    code: 'SERVICE_FAILED',
    message: /answered 302, a redirect that is not followed$/,
    requests: 1,
    status: 302,
  },
  {
    name: 'redirects a POST, which is never followed',
    listener: answering(307, '', { location: 'http://127.0.0.1:1/' }),
    request: { method: 'POST', body: '{}', redirects: 'follow' },
    code: 'SERVICE_FAILED',
    message: /^POST .* answered 307, a redirect that is not followed$/,
    requests: 1,
    status: 307,
  },
  {
    name: 'redirects for ever',
    listener: answering(302, '', { location: '/path' }),
    request: { redirects: 'follow' },
    code: 'SERVICE_FAILED',
    message: /answered 302/,
    requests: 6,
    status: 302,
  },
  {
    name: 'announces more than the limit',
    listener: answering(200, `"${'x'.repeat(100)}"`),
    request: { maxResponseBytes: 64 },
    code: 'RESPONSE_TOO_LARGE',
    message: /more than 64 bytes$/,
    requests: 1,
  },
  {
    name: 'streams without an end',
    listener: (_request, response) => {
      const chunk = Buffer.alloc(65_536, 'x')
      const more = (): void => {
        while (response.writable && response.write(chunk));
      }
      response.on('drain', more)
      more()
    },
    code: 'RESPONSE_TOO_LARGE',
    message: /more than \d+ bytes$/,
    requests: 1,
  },
  {
    name: 'never answers',
    listener: () => {},
    request: { timeoutMs: 30 },
    code: 'TIMEOUT',
    message: /did not finish within 0.0 s/,
    requests: 3,
  },
  {
    name: 'never ends its body',
    listener: (_request, response) => {
      response.write('{"id":')
    },
    request: { timeoutMs: 30 },
    code: 'TIMEOUT',
    message: /did not finish within 0.0 s/,
    requests: 3,
  },
  {
    name: 'cuts the connection',
    listener: (request) => {
      request.socket.destroy()
    },
    code: 'SERVICE_FAILED',
    message: /failed: socket hang up/,
    requests: 3,
  },
  {
    name: 'cuts the body',
    listener: (request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{', () => request.socket.destroy())
    },
    code: 'SERVICE_FAILED',
    message: /failed: aborted/,
    requests: 3,
  },
  {
    name: 'does not speak HTTP',
    listener: (request) => {
      request.socket.end(`HELLO ${request.headers.authorization}\r\n\r\n`)
    },
    code: 'SERVICE_FAILED',
    message: /failed: Parse Error/,
    requests: 3,
  },
]

describe('a failure', () => {
  for (const { name, listener, request, code, message, requests, status } of FAILURES) {
    it(`has code and message when the service ${name}, and no secret`, async () => {
      let count = 0
      let isWell = false
      const url = await serve((incoming, response) => {
        count += 1
        if (isWell) return void response.end('{"unchanged": "twin"}')
        listener(incoming, response)
      })
      // Passes with the third request, however slow the machine is.
      const untilThird = { remainingMs: () => (count < 3 ? 10_000 : 0) }
      const full = { url: `${url}/path?sig=hidden`, token: new Secret(TOKEN), ...request }
      const error = await rejection(http(untilThird)(full), code)
      assert.match(error.message, message)
      assert.equal(count, requests)
      if (status !== undefined) {
        assert.ok(error instanceof ServiceError)
        assert.equal(error.status, status)
      }
      assertNoSecret(error, TOKEN, 'hidden')
      isWell = true
      assert.deepEqual((await http()(full)).json, { unchanged: 'twin' })
    })
  }

  it('keeps the machine-readable reasons', async () => {
    const url = await serve(answering(422, '{"message":"x","errors":[{"code":"already_exists"}]}'))
    const error = await rejection(http()({ url }), 'SERVICE_FAILED')
    assert.ok(error instanceof ServiceError)
    assert.deepEqual(error.reasons, ['already_exists'])
  })

  it('shows what the service said without secrets, on one line, cut', async () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'
    const said = `${TOKEN}\u0007 hand-shake\r\n::set-output ${jwt} ghp_abcdefghijklmnop https://x/y?sig=q1w2 ${'y'.repeat(400)}`
    const url = await serve(answering(400, JSON.stringify({ message: said })))
    const secrets = [new Secret('hand-shake')]
    const error = await rejection(
      http()({ url, token: new Secret(TOKEN), secrets }),
      'SERVICE_FAILED',
    )
    assertNoSecret(error, TOKEN, 'hand-shake', jwt, 'ghp_abcdefghijklmnop', 'q1w2')
    assert.match(
      error.message,
      /answered 400: \*\*\* \*\*\* ::set-output \*\*\* \*\*\* https:\/\/x\/y\*\*\* y+…$/,
    )
    assert.ok(error.message.length < 400)
  })

  it('passes when the service recovers, and every wait is told', async () => {
    let count = 0
    const url = await serve((_request, response) => {
      count += 1
      response.writeHead(count < 4 ? 503 : 200)
      response.end('{}')
    })
    const told: string[] = []
    const patient = createHttp({
      deadline: deadlineIn(10_000),
      baseDelayMs: 1,
      onRetry: (message) => told.push(message),
    })
    assert.equal((await patient({ url })).status, 200)
    assert.equal(told.length, 3)
  })

  it('waits as long as Retry-After says', async () => {
    const times: number[] = []
    const url = await serve((_request, response) => {
      times.push(performance.now())
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' })
      response.end('{}')
    })
    await http()({ url })
    const [first = 0, second = 0] = times
    assert.ok(second - first >= 990, `${second - first} ms`)
  })

  it('gives up at once when Retry-After is beyond the deadline', async () => {
    let count = 0
    const url = await serve((_request, response) => {
      count += 1
      response.writeHead(503, { 'retry-after': '3600' })
      response.end()
    })
    const error = await rejection(http(deadlineIn(5_000))({ url }), 'SERVICE_FAILED')
    assert.match(error.message, /gave up after 1 attempt\)$/)
    assert.equal(count, 1)
  })

  it('is TIMEOUT without an attempt once the deadline has passed', async () => {
    const error = await rejection(http(deadlineIn(0))({ url: 'http://127.0.0.1:1/' }), 'TIMEOUT')
    assert.match(error.message, /no time is left/)
  })

  it('names what is no http address', async () => {
    await rejection(http()({ url: 'file:///etc/passwd' }), 'SERVICE_FAILED')
    await rejection(http()({ url: 'nonsense' }), 'SERVICE_FAILED')
  })
})

describe('a redirect that is followed', () => {
  it('carries the token to the same origin, and never to another', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('{"at":"other"}')
    })
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      const location = request.url === '/first' ? '/second' : other
      response.writeHead(302, { location })
      response.end()
    })
    const token = new Secret('t0ken')
    const answer = await http()({ url: `${url}/first`, token, redirects: 'follow' })
    assert.deepEqual(answer.json, { at: 'other' })
    assert.deepEqual(seen, ['Bearer t0ken', 'Bearer t0ken', undefined])
  })

  it('does not get the token back on the way home', async () => {
    const seen: (string | undefined)[] = []
    let home = ''
    const other = await serve((_request, response) => {
      response.writeHead(302, { location: `${home}/home` })
      response.end()
    })
    home = await serve((request, response) => {
      seen.push(request.headers.authorization)
      if (request.url !== '/home') response.writeHead(302, { location: other })
      response.end('{}')
    })
    await http()({ url: home, token: new Secret('t0ken'), redirects: 'follow' })
    assert.deepEqual(seen, ['Bearer t0ken', undefined])
  })

  it('drops an authorization header of the caller as well', async () => {
    let seen: string | undefined = 'unset'
    const other = await serve((request, response) => {
      seen = request.headers.authorization
      response.end('{}')
    })
    const url = await serve(answering(302, '', { location: other }))
    await http()({ url, headers: { Authorization: 'token x' }, redirects: 'follow' })
    assert.equal(seen, undefined)
  })
})
