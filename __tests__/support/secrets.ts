// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { type ErrorCode, ProvenanceError } from '../../src/core/errors.ts'

/** Asserts that nothing of `error`, its causes included, shows one of the secrets, in any encoding that we send. */
export const assertNoSecret = (error: unknown, ...secrets: readonly string[]): void => {
  const shown = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })
  for (const secret of secrets) {
    for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)])
      assert.ok(!shown.includes(form), `a secret is shown: ${shown}`)
  }
}

/** Asserts that `promise` fails with `code`, and returns the error. */
export const rejection = async (
  promise: Promise<unknown>,
  code: ErrorCode,
): Promise<ProvenanceError> => {
  const error = await promise.then(
    () => assert.fail(`expected ${code}, but it succeeded`),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ProvenanceError, inspect(error))
  assert.equal(error.code, code, inspect(error))
  assert.match(error.message, /^(?![A-Z][a-z]).*[^.]$/s, 'lowercase start, no final period')
  return error
}
