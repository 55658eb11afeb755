// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, beforeEach, describe, test } from 'node:test'
import { inspect } from 'node:util'
import { listenOnLoopback } from '../../../demo/loopback-server.ts'
import type { SigstoreService } from '../../../demo/sigstore/embedded-sigstore.ts'
import { parseBundle } from '../../../src/attestation/bundle.ts'
import { parseTrustedRoots } from '../../../src/attestation/trusted-root.ts'
import { type ErrorCode, ProvenanceError } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import {
  createKeylessSigner,
  type KeylessSignerOptions,
} from '../../../src/io/sigstore/keyless-signer.ts'
import {
  GITHUB_ISSUER,
  type KeylessFixture,
  PROOFS,
  type Proof,
  STATEMENT,
  startKeyless,
  WORKFLOW,
} from '../../support/keyless.ts'

let fixture: KeylessFixture
before(async () => {
  fixture = await startKeyless()
})
beforeEach(() => fixture.sigstore.recover())
after(() => fixture.sigstore.close())

const signStatement = (proof: Proof, change?: Partial<KeylessSignerOptions>) =>
  createKeylessSigner(fixture.options(proof, change)).signStatement(STATEMENT)

/** A deadline that passes with the second retry of one service, however fast the machine is. */
const untilRetried = (url: string): Pick<KeylessSignerOptions, 'deadline' | 'onRetry'> => {
  let retries = 0
  return {
    deadline: { remainingMs: () => (retries < 2 ? 10_000 : 0) },
    onRetry: (message) => {
      if (message.includes(url)) retries += 1
    },
  }
}

/** Signs, and returns the refusal; no token may stand anywhere in it. */
const refusal = async (
  proof: Proof,
  change?: Partial<KeylessSignerOptions>,
): Promise<ProvenanceError> => {
  const error: unknown = await signStatement(proof, change).then(
    () => assert.fail('it was signed'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ProvenanceError, inspect(error))
  const printed = inspect(error, { depth: null, showHidden: true })
  for (const token of fixture.tokens) assert.ok(!printed.includes(token), 'a token was printed')
  return error
}

describe('a statement is signed', () => {
  for (const proof of PROOFS) {
    test(`with ${proof}`, async () => {
      const signed = await signStatement(proof)
      const { verificationMaterial } = parseBundle(signed.json)
      const timestamps = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
      assert.deepEqual(signed.identity, {
        kind: 'certificate',
        subject: WORKFLOW,
        issuer: GITHUB_ISSUER,
      })
      assert.equal(verificationMaterial.tlogEntries.length, proof === 'tsa' ? 0 : 1)
      assert.equal(timestamps.length, proof === 'rekor-v1' ? 0 : 1)
      assert.equal(signed.logIndex, verificationMaterial.tlogEntries[0]?.logIndex)
      assert.equal(signed.logUrl === undefined, proof === 'tsa')
      assert.equal(signed.json.includes('\n'), false)
    })
  }
  test('with a Rekor v2 entry of the kind that current logs take', async () => {
    const { verificationMaterial } = parseBundle(await fixture.sign('rekor-v2-tsa'))
    assert.deepEqual(verificationMaterial.tlogEntries[0]?.kindVersion, {
      kind: 'hashedrekord',
      version: '0.0.2',
    })
  })
  test('with a token of its own each time, asked for once', async () => {
    const before = fixture.tokens.length
    const signer = createKeylessSigner(fixture.options('tsa'))
    await Promise.all([signer.signStatement(STATEMENT), signer.signStatement(STATEMENT)])
    assert.equal(fixture.tokens.length - before, 2)
  })
  test('without a log entry when no timestamp was to be had', async () => {
    const before = fixture.sigstore.entries.v1.length
    fixture.sigstore.fail('tsa', { kind: 'status', status: 400 })
    await refusal('rekor-v1-tsa')
    assert.equal(fixture.sigstore.entries.v1.length, before)
  })
})

interface ServiceCase {
  readonly service: SigstoreService
  readonly proof: Proof
  readonly code: ErrorCode
}
const SERVICES: readonly ServiceCase[] = [
  { service: 'fulcio', proof: 'rekor-v1', code: 'FULCIO_FAILED' },
  { service: 'rekorV1', proof: 'rekor-v1', code: 'REKOR_FAILED' },
  { service: 'rekorV2', proof: 'rekor-v2-tsa', code: 'REKOR_FAILED' },
  { service: 'tsa', proof: 'tsa', code: 'TSA_FAILED' },
]

for (const { service, proof, code } of SERVICES) {
  const serviceUrl = (): string => fixture.sigstore[`${service}Url`]
  const requestCount = (): number => fixture.sigstore.requests(service).length

  describe(`${service} fails for a while, and the signature is made:`, () => {
    const cases: readonly [string, Parameters<KeylessFixture['sigstore']['fail']>[1]][] = [
      ['500', { kind: 'status', status: 500, times: 2 }],
      ['502 with a page', { kind: 'status', status: 502, body: '<html>', times: 2 }],
      ['429', { kind: 'status', status: 429, times: 2 }],
      ['a cut connection', { kind: 'reset', times: 2 }],
      ['an answer that is lost', { kind: 'lose-answer', times: 2 }],
      ['200 with garbage', { kind: 'status', status: 200, body: 'garbage', times: 2 }],
      ['200 with other JSON', { kind: 'status', status: 200, body: '{"a":{"b":1}}', times: 2 }],
      ['200 with nothing', { kind: 'status', status: 200, body: '', times: 2 }],
      ['200 with half of the answer', { kind: 'rewrite', change: half, times: 2 }],
    ]
    for (const [name, failure] of cases) {
      test(name, async () => {
        const retries: string[] = []
        fixture.sigstore.fail(service, failure)
        await signStatement(proof, { onRetry: (message) => retries.push(message) })
        assert.ok(retries.length > 0)
      })
    }
    test('no answer within the limit of an attempt', async () => {
      fixture.sigstore.fail(service, { kind: 'hang', times: 1 })
      const before = requestCount()
      await signStatement(proof, { timing: { attemptTimeoutMs: 150, baseDelayMs: 1 } })
      assert.ok(requestCount() - before >= 2)
    })
  })

  describe(`${service} fails, and nothing is signed:`, () => {
    for (const status of [400, 401, 403, 404, 422]) {
      test(`${status} is final`, async () => {
        const before = requestCount()
        const body = JSON.stringify({ code: 3, message: 'this is why' })
        fixture.sigstore.fail(service, { kind: 'status', status, body })
        const error = await refusal(proof)
        assert.equal(error.code, code)
        assert.match(error.message, new RegExp(`answered ${status}: .*this is why`))
        assert.equal(requestCount() - before, 1)
      })
    }
    test('500 until the deadline', async () => {
      fixture.sigstore.fail(service, { kind: 'status', status: 500 })
      const error = await refusal(proof, untilRetried(serviceUrl()))
      assert.equal(error.code, code)
      assert.match(error.message, /answered 500.*gave up/)
    })
    test('no answer until the deadline', async () => {
      fixture.sigstore.fail(service, { kind: 'hang' })
      const timing = { attemptTimeoutMs: 100, baseDelayMs: 1 }
      const error = await refusal(proof, { ...untilRetried(serviceUrl()), timing })
      assert.equal(error.code, code)
    })
    test('an answer that echoes the token', async () => {
      const token = await fixture.token({})
      const body = JSON.stringify({
        message: `no: ${token.reveal()} ${token.reveal().slice(0, 60)}`,
      })
      fixture.sigstore.fail(service, { kind: 'status', status: 400, body })
      const error = await refusal(proof, { identityToken: async () => token })
      assert.equal(error.code, code)
      assert.match(error.message, /no: \*\*\*/)
    })
    test('a service that is not there', async () => {
      const nowhere = 'http://127.0.0.1:9'
      const options = fixture.options(proof, untilRetried(nowhere))
      const { rekor } = options.instance
      const instance = {
        ...options.instance,
        ...(service === 'fulcio' && { fulcioUrl: nowhere }),
        ...(service === 'tsa' && { tsaUrl: nowhere }),
        ...(service.startsWith('rekor') && rekor && { rekor: { ...rekor, url: nowhere } }),
      }
      assert.equal((await refusal(proof, { ...options, instance })).code, code)
    })
  })
}

function half(body: Buffer): Buffer {
  return body.subarray(0, body.length / 2)
}

describe('an entry that Rekor v1 holds already', () => {
  test('is fetched, when the first answer was lost', async () => {
    const before = fixture.sigstore.entries.v1.length
    fixture.sigstore.fail('rekorV1', { kind: 'lose-answer', on: 'POST', times: 1 })
    await signStatement('rekor-v1')
    assert.equal(fixture.sigstore.entries.v1.length - before, 1)
    assert.match(fixture.sigstore.requests('rekorV1').at(-1) ?? '', /^GET /)
  })
  test('is asked for again, when it cannot be fetched yet', async () => {
    fixture.sigstore.fail('rekorV1', { kind: 'lose-answer', on: 'POST', times: 1 })
    fixture.sigstore.fail('rekorV1', { kind: 'status', status: 404, on: 'GET', times: 2 })
    await signStatement('rekor-v1')
  })
  test('is replaced under a new certificate, when the log does not say where it is', async () => {
    const before = fixture.sigstore.certificates.length
    fixture.sigstore.fail('rekorV1', { kind: 'status', status: 409, body: '{}', times: 1 })
    await signStatement('rekor-v1')
    assert.equal(fixture.sigstore.certificates.length - before, 2)
  })
  test('is not replaced for ever', async () => {
    const before = fixture.sigstore.certificates.length
    fixture.sigstore.fail('rekorV1', { kind: 'status', status: 409, body: '{}' })
    assert.equal((await refusal('rekor-v1')).code, 'REKOR_FAILED')
    assert.equal(fixture.sigstore.certificates.length - before, 3)
  })
})

test('an answer that never ends is given up with its attempt', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  })
  const port = await listenOnLoopback(server)
  try {
    const { instance } = fixture.options('tsa')
    const fulcioUrl = `http://127.0.0.1:${port}`
    const error = await refusal('tsa', {
      instance: { ...instance, fulcioUrl },
      timing: { attemptTimeoutMs: 100, baseDelayMs: 1 },
      ...untilRetried(fulcioUrl),
    })
    assert.equal(error.code, 'FULCIO_FAILED')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('an outage that outlives the certificate ends with a new certificate', async () => {
  const before = fixture.sigstore.certificates.length
  const timing = { attemptTimeoutMs: 1_000, baseDelayMs: 5, certificateLifetimeMs: 60 }
  const onRetry = (): void => {
    if (fixture.sigstore.certificates.length - before === 2) fixture.sigstore.recover()
  }
  fixture.sigstore.fail('rekorV1', { kind: 'status', status: 503 })
  await signStatement('rekor-v1', { timing, onRetry })
  assert.equal(fixture.sigstore.certificates.length - before, 2)
})

describe('an identity token is refused', () => {
  test('that is no JWT, without a request', async () => {
    const before = fixture.sigstore.requests('fulcio').length
    const error = await refusal('tsa', {
      identityToken: async () => new Secret('very-secret-text'),
    })
    assert.equal(error.code, 'TOKEN_INVALID')
    assert.ok(!inspect(error, { depth: null }).includes('very-secret-text'))
    assert.equal(fixture.sigstore.requests('fulcio').length, before)
  })
  for (const [name, change] of [
    ['of another audience', { aud: 'nobody' }],
    ['that has expired', { exp: 1_700_000_000 }],
    ['of another issuer', { iss: 'https://issuer.example' }],
  ] as const) {
    test(`${name}, with what Fulcio says`, async () => {
      const error = await refusal('tsa', { identityToken: () => fixture.token(change) })
      assert.equal(error.code, 'FULCIO_FAILED')
      assert.match(error.message, /answered 401: /)
    })
  }
  test('that cannot be had, with the code that its source gives', async () => {
    const identityToken = async (): Promise<Secret> => {
      throw new ProvenanceError('TOKEN_UNAVAILABLE', 'no token here')
    }
    assert.equal((await refusal('tsa', { identityToken })).code, 'TOKEN_UNAVAILABLE')
  })
})

describe('a new bundle is not returned', () => {
  test('that does not verify under the given root', async () => {
    const other = await startKeyless()
    const trustedRoots = parseTrustedRoots(JSON.stringify(other.sigstore.trustedRoot))
    await other.sigstore.close()
    const error = await refusal('rekor-v1', { trustedRoots })
    assert.equal(error.code, 'SELF_VERIFICATION_FAILED')
  })
  test('whose log entry was changed on the way', async () => {
    const change = (body: Buffer): string =>
      body
        .toString()
        .replace(/"integratedTime":(\d+)/, (_, time) => `"integratedTime":${Number(time) + 1}`)
    fixture.sigstore.fail('rekorV1', { kind: 'rewrite', change })
    assert.equal((await refusal('rekor-v1')).code, 'SELF_VERIFICATION_FAILED')
  })
  test('whose timestamp is of something else', async () => {
    let taken: Buffer = Buffer.alloc(0)
    const take = (body: Buffer): Buffer => {
      taken = body
      return body
    }
    fixture.sigstore.fail('tsa', { kind: 'rewrite', change: take })
    await signStatement('tsa')
    fixture.sigstore.recover()
    fixture.sigstore.fail('tsa', { kind: 'rewrite', change: () => taken })
    assert.equal((await refusal('tsa')).code, 'SELF_VERIFICATION_FAILED')
  })
  test('that a certificate authority made for another key', async () => {
    let answer: Buffer | undefined
    const keep = (body: Buffer): Buffer => {
      answer = body
      return body
    }
    fixture.sigstore.fail('fulcio', { kind: 'rewrite', change: keep, times: 1 })
    await signStatement('tsa')
    fixture.sigstore.fail('fulcio', { kind: 'status', status: 200, body: String(answer) })
    const error = await refusal('tsa', untilRetried(fixture.sigstore.fulcioUrl))
    assert.equal(error.code, 'FULCIO_FAILED')
    assert.match(error.message, /no certificate for our key/)
  })
  test('from a certificate authority without the log that the root lists', async () => {
    const withoutLog = await startKeyless(false)
    try {
      const root = {
        ...withoutLog.sigstore.trustedRoot,
        ctlogs: fixture.sigstore.trustedRoot.ctlogs,
      }
      const trustedRoots = parseTrustedRoots(JSON.stringify(root))
      await assert.rejects(withoutLog.sign('rekor-v1', { trustedRoots }), {
        code: 'SELF_VERIFICATION_FAILED',
      })
      await withoutLog.sign('rekor-v1')
    } finally {
      await withoutLog.sigstore.close()
    }
  })
})
