// SPDX-License-Identifier: Apache-2.0
//
// Bundles in GitHub's attestations API, found by the digest of what they speak
// of. What is public is read without a token; with one, many digests are looked
// up in one call. That nothing is found is an answer, a refusal is a failure.
// API: https://docs.github.com/en/rest/repos/attestations (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'
import type { BundleSource, FoundBundle } from '../../ports.ts'
import type { Http } from '../http.ts'
import { deadlineIn, retry } from '../retry.ts'
import {
  type AttestationsLocation,
  createAttestationLookup,
  type Lookup,
} from './attestation-lookup.ts'
import { isReleaseAttestation, loadRecord, RELEASE_PREDICATE } from './attestation-record.ts'
import { createBundleList } from './bundle-files.ts'
import { openHttp, type SourceSettings } from './settings.ts'
import { toSourceError } from './source-error.ts'

/** @throws on `find`: INPUT_INVALID, SOURCE_UNAUTHORIZED, SERVICE_FAILED, BUNDLE_INVALID, BUNDLE_TOO_LARGE… */
export const createAttestationsSource = (
  location: AttestationsLocation,
  settings: SourceSettings,
): Pick<BundleSource, 'find'> => ({
  find: async (digests) => {
    const unique = [...new Set(digests)]
    for (const digest of unique) checkDigest(digest)
    const lookup = createAttestationLookup(location, settings)
    const find = (): Promise<readonly FoundBundle[]> =>
      findOnce(lookup, location, openHttp(settings), unique)
    try {
      return await untilFound(find, location, settings)
    } catch (error) {
      const what = `the attestations of ${location.repository}`
      throw toSourceError(error, { what, permission: 'attestations: read' })
    }
  },
})

const findOnce = async (
  lookup: Lookup,
  location: AttestationsLocation,
  http: Http,
  digests: readonly string[],
): Promise<readonly FoundBundle[]> => {
  const list = createBundleList()
  // One bundle with several subjects is found by each of them.
  const seen = new Set<string>()
  for await (const { source, record } of lookup(digests)) {
    for (const bundle of await loadRecord(record, source, http)) {
      const isUnwanted =
        location.predicateType !== RELEASE_PREDICATE && isReleaseAttestation(record, bundle)
      if (isUnwanted || seen.has(bundle.content)) continue
      seen.add(bundle.content)
      list.add([bundle])
    }
  }
  return list.bundles
}

class NothingYet extends Error {}

const untilFound = async (
  find: () => Promise<readonly FoundBundle[]>,
  { waitMs = 0 }: AttestationsLocation,
  { onRetry, baseDelayMs }: SourceSettings,
): Promise<readonly FoundBundle[]> => {
  try {
    return await retry(
      async () => {
        const bundles = await find()
        if (bundles.length === 0) throw new NothingYet('nothing is found yet')
        return bundles
      },
      {
        deadline: deadlineIn(waitMs),
        isTransient: (error) => error instanceof NothingYet,
        onRetry: (_, delayMs) => onRetry?.('no attestation is found yet', delayMs),
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
      },
    )
  } catch (error) {
    if (error instanceof ProvenanceError && error.cause instanceof NothingYet) return []
    throw error
  }
}

const checkDigest = (digest: string): void => {
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return
  throw new ProvenanceError('INPUT_INVALID', `${shown(digest)} is not sha256:<64 hex>`)
}
