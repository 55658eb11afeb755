// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'
import { X509Certificate } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import type { SignedEntity } from '@sigstore/verify'

/** A time of signing that an observer vouches for; named as `gh` names them. */
export interface VerifiedTimestamp {
  readonly type: 'Tlog' | 'TimestampAuthority'
  /** Address of the observer in the trusted root; empty where it gives none. */
  readonly uri: string
  readonly time: Date
}

type Observation = SignedEntity['timestamps'][number]

/** The times that a bundle's observers state; true only once the bundle is verified under the root. */
export const timestampsOf = (
  entity: SignedEntity,
  root: TrustedRoot,
): readonly VerifiedTimestamp[] =>
  entity.timestamps
    .map((timestamp) => toTimestamp(timestamp, root))
    .filter((timestamp) => timestamp !== undefined)

const toTimestamp = (timestamp: Observation, root: TrustedRoot): VerifiedTimestamp | undefined => {
  switch (timestamp.$case) {
    case 'timestamp-authority': {
      const { signerIssuer, signingTime } = timestamp.timestamp
      const authority = root.timestampAuthorities.find(({ certChain }) => {
        const leaf = certChain?.certificates[0]
        return leaf && X509Certificate.parse(Buffer.from(leaf.rawBytes)).issuer.equals(signerIssuer)
      })
      return { type: 'TimestampAuthority', uri: authority?.uri ?? '', time: signingTime }
    }
    case 'transparency-log': {
      const { inclusionPromise, integratedTime, logId } = timestamp.tlogEntry
      // Only the promise signs the time.
      if (!inclusionPromise) return undefined
      const log = root.tlogs.find((tlog) => tlog.logId?.keyId.equals(logId.keyId))
      const time = new Date(Number(integratedTime) * 1000)
      return { type: 'Tlog', uri: log?.baseUrl ?? '', time }
    }
  }
}
