// SPDX-License-Identifier: Apache-2.0

import { ERRORS, ProvenanceError } from '../core/errors.ts'

/** `any` failed sink fails the run; only when `all` failed; or `none` does. */
export const FAIL_ON = ['any', 'all', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

interface Outcome {
  readonly sink: string
  readonly status: string
  /** Of a failed one. */
  readonly code?: string
  readonly message?: string
  readonly hint?: string
}

/**
 * The error that the sinks' outcomes amount to, or `undefined`; no sink at all is no failure.
 * Its hint says what to do for each sink, and how to store again.
 */
export const sinkFailure = (
  outcomes: readonly Outcome[],
  failOn: FailOn,
): ProvenanceError | undefined => {
  const failed = outcomes.filter(({ status }) => status === 'failed')
  if (failed.length === 0 || failOn === 'none') return undefined
  if (failOn === 'all' && failed.length < outcomes.length) return undefined
  const stored = outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink)
  const what = failed.map(({ sink, code, message }) =>
    code === 'SINK_FAILED' ? `${sink} (${message})` : `${sink} (${code}: ${message})`,
  )
  const rest = stored.length > 0 ? `; stored in ${stored.join(', ')}` : ''
  const hints = new Set([...failed.map(({ hint = '' }) => hint), ERRORS.SINK_FAILED.hint])
  return new ProvenanceError('SINK_FAILED', `not stored in ${what.join('; ')}${rest}`, {
    hint: [...hints].filter((hint) => hint !== '').join('\n'),
  })
}
