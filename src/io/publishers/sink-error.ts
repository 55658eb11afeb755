// SPDX-License-Identifier: Apache-2.0
//
// From the failure of a service to the words that help: which permission is
// missing, or how to store again without signing again.

import { type ErrorCode, ProvenanceError, toProvenanceError } from '../../core/errors.ts'
import { statusOf } from '../service-error.ts'
import type { PublisherSettings } from './settings.ts'

/** Codes that a sink may report as they are; everything else is SINK_FAILED. */
const KEPT = /^(SINK|RELEASE|BUNDLE|PAYLOAD|INPUT)_/

/** Codes whose hint is worse than "the bundle is on disk". */
const GENERIC: readonly ErrorCode[] = [
  'SERVICE_FAILED',
  'RESPONSE_TOO_LARGE',
  'TIMEOUT',
  'INTERNAL',
]

export interface SinkErrorOptions {
  /** What was attempted, as `release v1.0.0`. */
  readonly what: string
  /** The permission that the sink needs, as `contents: write`. */
  readonly permission: string
  readonly run: PublisherSettings['run']
}

/** The error of a sink; printing its whole chain shows no secret. */
export const toSinkError = (error: unknown, options: SinkErrorOptions): ProvenanceError => {
  const { code, message, hint } = toProvenanceError(error)
  if (error instanceof ProvenanceError && KEPT.test(code)) return error
  const status = statusOf(error)
  const text = `${options.what}: ${message}`
  if (status === 401 || status === 403) {
    return new ProvenanceError('SINK_UNAUTHORIZED', text, {
      cause: error,
      hint: status === 401 ? INVALID_TOKEN : permissionHint(options),
    })
  }
  if (status === 404) {
    return new ProvenanceError('SINK_FAILED', text, {
      cause: error,
      hint: `GitHub also answers 404 to a token that may not see the repository: check \`github-token\` and \`permissions: ${options.permission}\`.`,
    })
  }
  return new ProvenanceError('SINK_FAILED', text, {
    cause: error,
    ...(GENERIC.includes(code) ? {} : { hint }),
  })
}

const INVALID_TOKEN =
  'The token is not valid, or no longer: leave the input `github-token` at its default, the token of the job.'

const permissionHint = ({ permission, run }: SinkErrorOptions): string =>
  run.isForkPullRequest
    ? 'Pull requests from forks get a read-only token: store after the merge.'
    : `Add \`permissions: ${permission}\` to the job, or give a \`github-token\` that has it.`
