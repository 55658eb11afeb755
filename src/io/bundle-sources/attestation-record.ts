// SPDX-License-Identifier: Apache-2.0
//
// One entry of GitHub's attestations API: the bundle itself, or an address
// where it lies, usually compressed.

import { Buffer } from 'node:buffer'
import { ProvenanceError, toProvenanceError } from '../../core/errors.ts'
import { MAX_ATTESTATION_BYTES } from '../../core/limits.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../../core/parse.ts'
import type { FoundBundle } from '../../ports.ts'
import { isSafeServiceUrl } from '../github/run-context.ts'
import type { Http } from '../http.ts'
import { displayUrl } from '../redaction.ts'
import { decodeFramedSnappy, decodeSnappyBlock, isFramedSnappy } from '../snappy.ts'
import { transferTimeoutMs } from '../transfer-timeout.ts'
import { bundlesOf } from './bundle-files.ts'

export interface AttestationRecord {
  readonly bundle: JsonObject | undefined
  readonly bundleUrl: string | undefined
  /** `github` where GitHub attested by itself, as it does for immutable releases. */
  readonly initiator: string | undefined
  readonly repositoryId: number | undefined
}

/** What GitHub states of the assets of an immutable release: about a tag, not about a build. */
export const RELEASE_PREDICATE = 'https://in-toto.io/attestation/release/v0.2'

/** @throws SERVICE_FAILED */
export const parseRecords = (value: unknown): readonly AttestationRecord[] =>
  (asArray(value) ?? refuse('is no list of attestations')).map((item) => {
    const record = asObject(item) ?? refuse('has an attestation that is no object')
    return {
      bundle: asObject(record.bundle),
      bundleUrl: asString(record.bundle_url) || undefined,
      initiator: asString(record.initiator),
      repositoryId: typeof record.repository_id === 'number' ? record.repository_id : undefined,
    }
  })

/**
 * The bundles of a record. What it points to is fetched without any
 * credential, wherever that is: the address carries its own signature.
 * @throws SERVICE_FAILED, BUNDLE_INVALID, BUNDLE_TOO_LARGE
 */
export const loadRecord = async (
  { bundle, bundleUrl }: AttestationRecord,
  source: string,
  http: Http,
): Promise<readonly FoundBundle[]> => {
  if (bundle) return [{ source, index: 0, content: JSON.stringify(bundle) }]
  if (bundleUrl === undefined) refuse('has an attestation without a bundle')
  if (bundleUrl === undefined || !isSafeServiceUrl(bundleUrl)) {
    return refuse('has a bundle_url that is not an https address')
  }
  const { body } = await http({
    url: bundleUrl,
    expect: 'bytes',
    maxResponseBytes: MAX_ATTESTATION_BYTES,
    timeoutMs: transferTimeoutMs(MAX_ATTESTATION_BYTES),
  }).catch((cause: unknown) => {
    // Not the API refuses here, and no token of the user would help.
    const { code, message, hint } = toProvenanceError(cause)
    throw new ProvenanceError(code, `a bundle cannot be fetched: ${message}`, { cause, hint })
  })
  return bundlesOf(displayUrl(bundleUrl), unpack(body))
}

/** Whether GitHub made this bundle by itself for a release. */
export const isReleaseAttestation = (
  { initiator }: AttestationRecord,
  { content }: FoundBundle,
): boolean => {
  // The bulk list names no initiator.
  if (initiator !== undefined && initiator !== 'github') return false
  const envelope = asObject(asObject(parseJson(content))?.dsseEnvelope)
  const payload = Buffer.from(asString(envelope?.payload) ?? '', 'base64').toString('utf8')
  return asObject(parseJson(payload))?.predicateType === RELEASE_PREDICATE
}

const unpack = (body: Buffer): Buffer => {
  if (isFramedSnappy(body)) return decodeFramedSnappy(body, MAX_ATTESTATION_BYTES)
  // A block that begins like JSON would decode to 123 bytes: too few for a bundle.
  return body[0] === 0x7b ? body : decodeSnappyBlock(body, MAX_ATTESTATION_BYTES)
}

const refuse = (what: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `GitHub's answer ${what}`)
}
