// SPDX-License-Identifier: Apache-2.0
//
// Bundles for the tests of the sources, which look at their form only.

import { Buffer } from 'node:buffer'

export const DIGEST = `sha256:${'ab'.repeat(32)}`
export const OTHER_DIGEST = `sha256:${'cd'.repeat(32)}`

export interface BundleFacts {
  /** Makes bundles differ. */
  readonly note?: string
  readonly digests?: readonly string[]
  readonly predicateType?: string
}

export const bundleOf = ({
  note = '',
  digests = [DIGEST],
  predicateType = 'https://slsa.dev/provenance/v1',
}: BundleFacts = {}) => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((digest) => ({ name: 'm', digest: { sha256: digest.slice(7) } })),
    predicateType,
    predicate: { note },
  }
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AA==' } },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  }
}

/** One line of JSON. */
export const bundleText = (note: string, facts: BundleFacts = {}): string =>
  JSON.stringify(bundleOf({ note, ...facts }))
