// SPDX-License-Identifier: Apache-2.0
//
// What every service may do instead of answering, and the code that each source
// must give to it.

import assert from 'node:assert/strict'
import type { EmulatedGitHub } from '../../../demo/github/emulated-github.ts'
import type { FailureKind } from '../../../demo/loopback-server.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import { rejection } from '../../support/secrets.ts'

export interface ServiceFailure {
  readonly name: string
  readonly failure: FailureKind
  readonly code: ErrorCode
}

const status = (code: number, headers: Record<string, string> = {}): FailureKind => ({
  kind: 'status',
  status: code,
  body: '{"message":"Nope"}',
  headers,
})
const HANG_MS = 300
const PATIENCE_MS = 10_000

/** Wherever it happens. */
export const FAILURES: readonly ServiceFailure[] = [
  ...[400, 409, 410, 422, 451].map(
    (code): ServiceFailure => ({
      name: `answers ${code}`,
      failure: status(code),
      code: 'SERVICE_FAILED',
    }),
  ),
  ...[429, 500, 502, 503].map(
    (code): ServiceFailure => ({
      name: `answers ${code}`,
      failure: status(code),
      code: 'SERVICE_FAILED',
    }),
  ),
  {
    name: 'limits the rate',
    failure: status(403, { 'x-ratelimit-remaining': '0', 'retry-after': '3600' }),
    code: 'SERVICE_FAILED',
  },
  { name: 'never answers', failure: { kind: 'hang' }, code: 'TIMEOUT' },
  {
    name: 'cuts the connection',
    failure: { kind: 'reset' },
    code: 'SERVICE_FAILED',
  },
]

/** Where the answer is a JSON document. */
export const BAD_DOCUMENTS: readonly ServiceFailure[] = [
  {
    name: 'answers with a page for people',
    failure: { kind: 'rewrite', change: () => '<html>' },
    code: 'SERVICE_FAILED',
  },
  ...['{}', 'null', '[]', '"x"', '{"artifacts":{}}', '{"attestations":[7]}'].map(
    (text): ServiceFailure => ({
      name: `answers ${text}`,
      failure: { kind: 'rewrite', change: () => text },
      code: 'SERVICE_FAILED',
    }),
  ),
]

export const REFUSED: readonly ServiceFailure[] = [401, 403].map((code) => ({
  name: `answers ${code}`,
  failure: status(code),
  code: 'SOURCE_UNAUTHORIZED',
}))

export interface FailureTest {
  readonly service: Pick<EmulatedGitHub, 'fail' | 'recover' | 'requests'>
  /** Part of `METHOD /path` that fails. */
  readonly on: string
  readonly find: (deadline: Deadline) => Promise<readonly unknown[]>
}

/** The failure has its code, and the same call succeeds once it is over. */
export const assertFails = async (
  { failure, code }: ServiceFailure,
  { service, on, find }: FailureTest,
): Promise<void> => {
  service.fail({ ...failure, on })
  const count = (): number => service.requests.filter((line) => line.includes(on)).length
  const before = count()
  // Passes with the third request, however slow the machine is.
  const untilThird = {
    remainingMs: () => (count() - before < 3 ? PATIENCE_MS : 0),
  }
  await rejection(find(failure.kind === 'hang' ? deadlineIn(HANG_MS) : untilThird), code)
  service.recover()
  assert.ok((await find(deadlineIn(PATIENCE_MS))).length > 0)
}
