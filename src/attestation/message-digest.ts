// SPDX-License-Identifier: Apache-2.0

import { type Bundle, isBundleWithMessageSignature } from '@sigstore/bundle'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import type { DigestAlgorithm, NamedDigest } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'

const ALGORITHMS: Readonly<Partial<Record<HashAlgorithm, DigestAlgorithm>>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_384]: 'sha384',
  [HashAlgorithm.SHA2_512]: 'sha512',
}

/**
 * What a message signature says that it signs; nobody vouches for it. `undefined` for a DSSE envelope.
 * @throws BUNDLE_INVALID for another algorithm
 */
export const messageDigestOf = (bundle: Bundle): NamedDigest | undefined => {
  if (!isBundleWithMessageSignature(bundle)) return undefined
  const { algorithm, digest } = bundle.content.messageSignature.messageDigest
  const name = ALGORITHMS[algorithm]
  if (name === undefined) {
    throw new ProvenanceError(
      'BUNDLE_INVALID',
      `bundle refused: its message digest is of an unknown algorithm (${algorithm})`,
    )
  }
  return { algorithm: name, hex: digest.toString('hex') }
}
