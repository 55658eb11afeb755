// SPDX-License-Identifier: Apache-2.0
//
// Failures of @actions/artifact. The library tells them apart by text, so the
// text is read here and nowhere else. Originals are not kept as causes: those
// of the blob store carry signed URLs.

import { ProvenanceError } from '../../core/errors.ts'
import { redact } from '../redaction.ts'
import { ServiceError } from '../service-error.ts'

/** HTTP status in the library's messages, as `Failed request: (409) Conflict: …`. */
const statusIn = (error: unknown): number | undefined => {
  const [, digits] = /Failed request: \((\d{3})\)/.exec(messageOf(error)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

export const isNameTaken = (error: unknown): boolean => statusIn(error) === 409

/** No finished artifact has that name. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ArtifactNotFoundError' || statusIn(error) === 404)

// After the library's own retries; anything else is a mistake that stays one.
const PASSING =
  /^Failed to \w+: Failed to make request after|stalled|timed? ?out|socket hang up|E[A-Z]{6,}/

/** The error with a code; what may pass by itself is transient. */
export const artifactError = (error: unknown): ProvenanceError => {
  if (error instanceof ProvenanceError) return error
  const text = redact(messageOf(error))
  const status = statusIn(error)
  if (status === 401 || status === 403) {
    return new ProvenanceError(
      'SINK_UNAUTHORIZED',
      `the artifact service refuses the job: ${text}`,
      {
        hint: 'The runtime token belongs to this job and expires with it: run the job again.',
      },
    )
  }
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidTokenError' || text.includes('Failed to get backend IDs')) {
    return new ProvenanceError('SINK_UNAVAILABLE', 'ACTIONS_RUNTIME_TOKEN is not a runtime token', {
      hint: 'No step may overwrite the ACTIONS_* variables.',
    })
  }
  if (name === 'UsageError') {
    return new ProvenanceError('SINK_FAILED', 'the quota for artifacts is used up', {
      hint: 'Free storage or raise the budget, then store again with `resume-from`.',
    })
  }
  const isTransient =
    status === undefined
      ? name === 'NetworkError' || name === 'RestError' || PASSING.test(messageOf(error))
      : status >= 500 || status === 429
  return new ServiceError('SINK_FAILED', `the artifact service failed: ${text}`, {
    isTransient,
    ...(status === undefined ? {} : { status }),
  })
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
