// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../core/errors.ts'

/** `any` failed sink fails the run; only when `all` failed; or `none` does. */
export const FAIL_ON = ['any', 'all', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

interface Outcome {
  readonly sink: string
  readonly status: string
}

/** The error that the sinks' outcomes amount to, or `undefined`; no sink at all is no failure. */
export const sinkFailure = (
  outcomes: readonly (Outcome & { readonly code?: string; readonly message?: string })[],
  failOn: FailOn,
): ProvenanceError | undefined => {
  const failed = outcomes.filter(({ status }) => status === 'failed')
  if (failed.length === 0 || failOn === 'none') return undefined
  if (failOn === 'all' && failed.length < outcomes.length) return undefined
  const stored = outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink)
  const what = failed.map(({ sink, code, message }) => `${sink} (${code}: ${message})`).join('; ')
  const rest = stored.length > 0 ? `; stored in ${stored.join(', ')}` : ''
  return new ProvenanceError('SINK_FAILED', `not stored in ${what}${rest}`)
}
