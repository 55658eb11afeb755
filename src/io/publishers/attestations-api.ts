// SPDX-License-Identifier: Apache-2.0
//
// Bundles into GitHub's attestations API. The API keeps every bundle that it
// is given and never returns the id of one that it has: storing the same
// bundle again, also after an answer that was lost, leaves a second, equal
// attestation, which changes nothing for a verifier.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_ATTESTATION_BYTES } from '../../core/limits.ts'
import { asObject, parseJson } from '../../core/parse.ts'
import type { Publisher, StoredLocation } from '../../ports.ts'
import { createAttestationsApi } from '../github/attestations-api.ts'
import { statusOf } from '../service-error.ts'
import { openGitHub, type PublisherSettings } from './settings.ts'
import { toSinkError } from './sink-error.ts'

export const createAttestationsPublisher = (settings: PublisherSettings): Publisher => ({
  id: 'attestations',
  publish: async (models) => {
    const { run } = settings
    refuseUnavailable(run)
    const bundles = models.flatMap(({ attestations }) => attestations)
    for (const bundle of bundles) checkBundle(bundle)
    const api = createAttestationsApi(openGitHub(settings), run.repository)
    const locations: StoredLocation[] = []
    for (const bundle of bundles) {
      try {
        const id = await api.create(bundle)
        locations.push({ id, url: `${run.serverUrl}/${run.repository}/attestations/${id}` })
      } catch (error) {
        throw refusal(error, run, `attestation ${locations.length + 1} of ${bundles.length}`)
      }
    }
    return { status: locations.length > 0 ? 'stored' : 'unchanged', locations }
  },
})

const NEEDS_PLAN =
  'Private repositories need GitHub Enterprise Cloud for this: store in `sinks: artifact` or `release` instead.'

const refuseUnavailable = ({ host, ownerType, visibility }: PublisherSettings['run']): void => {
  if (host === 'ghes') {
    const message = 'the attestations API does not exist on GitHub Enterprise Server'
    throw new ProvenanceError('SINK_UNAVAILABLE', message, { hint: 'Use `sinks: release`.' })
  }
  if (ownerType === 'User' && visibility === 'private') {
    const message = 'the attestations API is not available to private repositories of a user'
    throw new ProvenanceError('SINK_UNAVAILABLE', message, { hint: NEEDS_PLAN })
  }
}

const checkBundle = (bundle: string): void => {
  const size = Buffer.byteLength(bundle)
  if (size > MAX_ATTESTATION_BYTES) throw tooLarge(`${size} bytes`)
  if (!asObject(parseJson(bundle))) {
    throw new ProvenanceError(
      'BUNDLE_INVALID',
      'a bundle for the attestations API is not an object',
    )
  }
}

const refusal = (error: unknown, run: PublisherSettings['run'], what: string): ProvenanceError => {
  const message = error instanceof Error ? error.message : ''
  if (
    /not available|upgrade|not enabled/i.test(message) &&
    [403, 422].includes(statusOf(error) ?? 0)
  ) {
    return new ProvenanceError('SINK_UNAVAILABLE', `${what}: ${message}`, {
      cause: error,
      hint: NEEDS_PLAN,
    })
  }
  if (
    statusOf(error) === 413 ||
    (statusOf(error) === 422 && /too (large|big)|size/i.test(message))
  ) {
    return tooLarge(message, error)
  }
  return toSinkError(error, { what, permission: 'attestations: write', run })
}

const tooLarge = (detail: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError(
    'PAYLOAD_TOO_LARGE',
    `a bundle is too large for the attestations API: ${detail}`,
    cause === undefined ? {} : { cause },
  )
