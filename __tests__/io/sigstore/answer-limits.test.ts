// SPDX-License-Identifier: Apache-2.0
//
// Whatever a service of Sigstore sends, no more than an answer of its kind can
// have is read: nothing is parsed, nothing is asked for again.

import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { listenOnLoopback } from '../../../demo/loopback-server.ts'
import type { SigstoreService } from '../../../demo/sigstore/embedded-sigstore.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import {
  MAX_CERTIFICATE_ANSWER_BYTES,
  MAX_LOG_ENTRY_BYTES,
  MAX_TIMESTAMP_BYTES,
} from '../../../src/core/limits.ts'
import { createKeylessSigner } from '../../../src/io/sigstore/keyless-signer.ts'
import type { SigstoreInstance } from '../../../src/policy/select-instance.ts'
import { type KeylessFixture, type Proof, STATEMENT, startKeyless } from '../../support/keyless.ts'

interface ServiceCase {
  readonly service: SigstoreService
  readonly proof: Proof
  readonly code: ErrorCode
  readonly limit: number
  readonly at: (instance: SigstoreInstance, url: string) => SigstoreInstance
}
const rekor = (instance: SigstoreInstance, url: string): SigstoreInstance => ({
  ...instance,
  ...(instance.rekor && { rekor: { ...instance.rekor, url } }),
})
const SERVICES: readonly ServiceCase[] = [
  {
    service: 'fulcio',
    proof: 'rekor-v1',
    code: 'FULCIO_FAILED',
    limit: MAX_CERTIFICATE_ANSWER_BYTES,
    at: (instance, fulcioUrl) => ({ ...instance, fulcioUrl }),
  },
  {
    service: 'rekorV1',
    proof: 'rekor-v1',
    code: 'REKOR_FAILED',
    limit: MAX_LOG_ENTRY_BYTES,
    at: rekor,
  },
  {
    service: 'rekorV2',
    proof: 'rekor-v2-tsa',
    code: 'REKOR_FAILED',
    limit: MAX_LOG_ENTRY_BYTES,
    at: rekor,
  },
  {
    service: 'tsa',
    proof: 'tsa',
    code: 'TSA_FAILED',
    limit: MAX_TIMESTAMP_BYTES,
    at: (instance, tsaUrl) => ({ ...instance, tsaUrl }),
  },
]

const CHUNK = Buffer.alloc(64 * 1024, '{"a":{},')
/** A small part of what a log may hold, and seconds of work for who parses it. */
const HUGE = `{${Array.from({ length: 3_000_000 }, (_, index) => `"${index}":{}`).join(',')}}`
/** What the kernel and both ends of a connection may hold of an answer that nobody reads. */
const MAX_IN_FLIGHT_BYTES = 16 * 1024 * 1024
const MAX_GROWTH_KIB = 48 * 1024

/** Sends for ever, as fast as it is read; tells of each chunk. */
const endless =
  (onChunk: () => void): RequestListener =>
  (_, response) => {
    const more = (): void => {
      while (response.writable && response.write(CHUNK)) onChunk()
    }
    response.on('drain', more)
    more()
  }

let fixture: KeylessFixture
before(async () => {
  fixture = await startKeyless()
  for (const { proof } of SERVICES) await fixture.sign(proof)
})
after(() => fixture.sigstore.close())

for (const { service, proof, code, limit, at } of SERVICES) {
  const refused = { code, message: new RegExp(`answered with more than ${limit} bytes$`) }

  describe(`${service} is not listened to for ever:`, () => {
    test('an answer without an end', async () => {
      let requests = 0
      let sentBytes = 0
      const listener = endless(() => {
        sentBytes += CHUNK.length
      })
      const server = createServer((request, response) => {
        requests += 1
        listener(request.resume(), response)
      })
      const url = `http://127.0.0.1:${await listenOnLoopback(server)}`
      try {
        const { instance, ...options } = fixture.options(proof)
        const signer = createKeylessSigner({ ...options, instance: at(instance, url) })
        const peakBefore = process.resourceUsage().maxRSS
        await assert.rejects(signer.signStatement(STATEMENT), refused)
        const grownKib = process.resourceUsage().maxRSS - peakBefore
        assert.ok(grownKib < MAX_GROWTH_KIB, `${grownKib} KiB`)
      } finally {
        server.closeAllConnections()
        server.close()
      }
      assert.equal(requests, 1)
      assert.ok(sentBytes < limit + MAX_IN_FLIGHT_BYTES, `${sentBytes} bytes`)
    })
    for (const [name, body] of [
      ['an answer that is too large by one byte', ' '.repeat(limit + 1)],
      ['a document of three million properties', HUGE],
    ] as const) {
      test(name, async () => {
        const before = fixture.sigstore.requests(service).length
        fixture.sigstore.fail(service, { kind: 'status', status: 200, body, times: 1 })
        await assert.rejects(fixture.sign(proof), refused)
        assert.equal(fixture.sigstore.requests(service).length - before, 1)
      })
    }
    test('an answer of the largest size is read', async () => {
      const retries: string[] = []
      const body = ' '.repeat(limit)
      fixture.sigstore.fail(service, { kind: 'status', status: 200, body, times: 1 })
      await fixture.sign(proof, { onRetry: (message) => retries.push(message) })
      assert.match(String(retries), /answered what cannot be read/)
    })
  })
}
