// SPDX-License-Identifier: Apache-2.0
//
// Every service in every way to fail: it refuses, breaks down, answers with
// garbage or with too much, is too slow, never answers, or is not there.

import type { Failure, FailureKind } from '../../../demo/loopback-server.ts'
import type { SigstoreService } from '../../../demo/sigstore/embedded-sigstore.ts'
import type { Scene } from '../stage.ts'
import type { BadCase } from './bad-case.ts'

/** A port on which nobody listens (discard). */
const NOWHERE = 'http://127.0.0.1:9'
const HUGE_BYTES = 8 * 1024 * 1024
/** Longer than any attempt may take on the fast clock. */
const SLOW_MS = 2_500

const FAILURES = {
  refuses: { kind: 'status', status: 400, body: '{"message":"this is why"}' },
  'breaks down': { kind: 'status', status: 503, body: '{"message":"come back later"}' },
  'answers with a page': { kind: 'status', status: 200, body: '<html>ok</html>' },
  'answers with other JSON': { kind: 'status', status: 200, body: '{"weather":"fine"}' },
  'answers with too much': { kind: 'status', status: 200, body: `"${'x'.repeat(HUGE_BYTES)}"` },
  'is too slow': { kind: 'delay', delayMs: SLOW_MS },
  'never answers': { kind: 'hang' },
  'cuts the connection': { kind: 'reset' },
  'is not there': undefined,
} as const satisfies Readonly<Record<string, FailureKind | undefined>>

type Way = keyof typeof FAILURES
/** What the message says of each way; a way that is left out is not tried. */
type Messages = Partial<Record<Way, RegExp>>

/** Ways that another attempt may get past: they last until the deadline. */
const LASTING: readonly Way[] = [
  'breaks down',
  'answers with a page',
  'answers with other JSON',
  'is too slow',
  'never answers',
  'cuts the connection',
  'is not there',
]

const HTTP: Messages = {
  refuses: /answered 400: this is why/,
  'breaks down': /answered 503: come back later \(gave up after \d+ attempts\)/,
  'answers with a page': /answered something that is not JSON \(gave up/,
  'answers with too much': /answered with more than \d+ bytes/,
  'is too slow': /did not finish within \d+\.\d s \(gave up/,
  'never answers': /did not finish within \d+\.\d s \(gave up/,
  'cuts the connection': /(ECONNRESET|socket hang up|disconnected).* \(gave up/,
  'is not there': /ECONNREFUSED.* \(gave up/,
}

const SIGSTORE: Messages = {
  ...HTTP,
  'answers with a page': /answered what cannot be read \(the answer is no .*\) \(gave up/,
  'answers with other JSON': /answered what cannot be read \(the answer is no .*\) \(gave up/,
}

interface ServiceRow extends Pick<BadCase, 'base' | 'code' | 'sink'> {
  readonly service: string
  readonly fail: (scene: Scene, failure: Failure) => void
  readonly remove: (scene: Scene) => void
  readonly messages: Messages
  /** Where it is not the one of the table of errors. */
  readonly hints?: Partial<Record<Way, RegExp>>
}

const sigstore =
  (service: SigstoreService) =>
  ({ stage }: Scene, failure: Failure): void =>
    stage.sigstore.fail(service, failure)

const github =
  (on: string) =>
  ({ stage }: Scene, failure: Failure): void =>
    stage.github.fail({ ...failure, on })

const issuer =
  (on: string) =>
  ({ stage }: Scene, failure: Failure): void =>
    stage.github.proxy.fail({ ...failure, on })

const input =
  (name: string, value: string) =>
  ({ inputs }: Scene): void => {
    inputs[name] = value
  }

const variable =
  (name: string, value: string) =>
  ({ env }: Scene): void => {
    env[name] = value
  }

const NEEDS_ISSUER = /The job needs access to https:\/\/token\.actions\.githubusercontent\.com/
const everyWay = (hint: RegExp): Partial<Record<Way, RegExp>> =>
  Object.fromEntries(Object.keys(FAILURES).map((way) => [way, hint]))

const SERVICES: readonly ServiceRow[] = [
  {
    service: 'the token service',
    base: 'Rekor v1',
    code: 'TOKEN_REQUEST_FAILED',
    fail: github('/oidc/token'),
    remove: variable('ACTIONS_ID_TOKEN_REQUEST_URL', `${NOWHERE}/oidc/token`),
    messages: HTTP,
  },
  {
    service: 'the token issuer',
    base: 'Rekor v1',
    code: 'TOKEN_REQUEST_FAILED',
    fail: issuer('/openid-configuration'),
    remove: variable('https_proxy', NOWHERE),
    messages: HTTP,
    hints: everyWay(NEEDS_ISSUER),
  },
  {
    service: 'the key list of the issuer',
    base: 'Rekor v1',
    code: 'TOKEN_REQUEST_FAILED',
    fail: issuer('/jwks'),
    remove: () => {},
    messages: { refuses: /answered 400: this is why/, 'never answers': /did not finish within/ },
    hints: everyWay(NEEDS_ISSUER),
  },
  {
    service: 'Fulcio',
    base: 'Rekor v1',
    code: 'FULCIO_FAILED',
    fail: sigstore('fulcio'),
    remove: input('fulcio-url', NOWHERE),
    messages: SIGSTORE,
  },
  {
    service: 'Rekor v1',
    base: 'Rekor v1',
    code: 'REKOR_FAILED',
    fail: sigstore('rekorV1'),
    remove: input('rekor-url', NOWHERE),
    messages: SIGSTORE,
  },
  {
    service: 'Rekor v2',
    base: 'Rekor v2 by addresses',
    code: 'REKOR_FAILED',
    fail: sigstore('rekorV2'),
    remove: input('rekor-url', NOWHERE),
    messages: SIGSTORE,
  },
  {
    service: 'the timestamp authority',
    base: 'TSA',
    code: 'TSA_FAILED',
    fail: sigstore('tsa'),
    remove: input('tsa-url', NOWHERE),
    messages: SIGSTORE,
  },
  {
    service: 'the artifact service',
    base: 'artifact',
    sink: 'artifact',
    code: 'SINK_FAILED',
    fail: github('/CreateArtifact'),
    remove: variable('ACTIONS_RESULTS_URL', `${NOWHERE}/`),
    // The library retries by itself, and says why only when it has given up.
    messages: {
      refuses: /Failed request: \(400\)/,
      'breaks down': /did not finish in time|after 5 attempts: .*503/,
      'answers with a page': /did not finish in time|after 5 attempts: .*not valid JSON/,
      'never answers': /did not finish in time/,
      'cuts the connection': /ECONNRESET/,
      'is not there': /ECONNREFUSED/,
    },
  },
  {
    service: 'the storage of artifacts',
    base: 'artifact',
    sink: 'artifact',
    code: 'SINK_FAILED',
    fail: github('PUT /blob'),
    remove: () => {},
    messages: {
      refuses: /the artifact service failed: this is why/,
      'never answers': /did not finish in time/,
    },
  },
  {
    service: 'the releases API',
    base: 'release',
    sink: 'release',
    code: 'SINK_FAILED',
    fail: github('/releases'),
    remove: variable('GITHUB_API_URL', `${NOWHERE}/api`),
    messages: { ...HTTP, 'answers with other JSON': /GitHub's answer has no valid release\.id/ },
  },
  {
    service: 'the upload of assets',
    base: 'release',
    sink: 'release',
    code: 'SINK_FAILED',
    fail: github('POST /uploads'),
    remove: () => {},
    messages: { refuses: /answered 400: this is why/, 'cuts the connection': /ECONNRESET/ },
  },
  {
    service: 'the attestations API',
    base: 'attestations',
    sink: 'attestations',
    code: 'SINK_FAILED',
    fail: github('POST /api'),
    remove: variable('GITHUB_API_URL', `${NOWHERE}/api`),
    messages: { ...HTTP, 'answers with other JSON': /GitHub's answer has no valid attestation id/ },
  },
]

/** The first signature is made and kept; the second one never. */
const BETWEEN: BadCase = {
  cause: 'Fulcio breaks down between two signatures',
  base: 'Rekor v1',
  change: ({ stage }) => {
    let answers = 0
    stage.sigstore.fail('fulcio', {
      kind: 'rewrite',
      change: (body) => {
        answers += 1
        return answers === 1 ? body : '{}'
      },
    })
  },
  code: 'FULCIO_FAILED',
  message: /answered what cannot be read \(the answer is no certificate chain\) \(gave up/,
  keeps: ['digits.sig'],
  fastClock: true,
}

const everyService: readonly BadCase[] = SERVICES.flatMap((row) =>
  Object.entries(FAILURES).flatMap(([way, failure]) => {
    const { service, base, code, sink, fail, remove, messages, hints } = row
    const message = messages[way as Way]
    const hint = hints?.[way as Way]
    if (message === undefined) return []
    const change = (scene: Scene): void => (failure ? fail(scene, failure) : remove(scene))
    return {
      cause: `${service} ${way}`,
      base,
      change,
      code,
      message,
      ...(hint && { hint }),
      ...(sink && { sink }),
      ...(LASTING.includes(way as Way) && { fastClock: true as const }),
    }
  }),
)

export const SERVICE_CASES: readonly BadCase[] = [...everyService, BETWEEN]
