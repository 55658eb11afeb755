// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import { parseBundle } from '../../src/attestation/bundle.ts'
import { timestampsOf } from '../../src/attestation/verified-timestamp.ts'
import { asArray, asObject } from '../../src/core/parse.ts'
import { startKeyless } from '../support/keyless.ts'

describe('the times of a bundle', () => {
  let entity: SignedEntity
  let trusted: ReturnType<typeof asObject>
  let foreign: ReturnType<typeof asObject>
  before(async () => {
    const { sigstore, sign } = await startKeyless()
    const other = await startKeyless()
    entity = toSignedEntity(parseBundle(await sign('rekor-v1-tsa')))
    trusted = sigstore.trustedRoot
    foreign = other.sigstore.trustedRoot
    await sigstore.close()
    await other.sigstore.close()
  })
  const rootOf = (change: object = {}) => TrustedRoot.fromJSON({ ...trusted, ...change })
  const shown = (found: ReturnType<typeof timestampsOf>) =>
    found.map(({ type, uri }) => `${type} ${uri}`).sort()
  const LOG = 'Tlog https://rekor-v1.sigstore.example'
  const AUTHORITY = 'TimestampAuthority https://tsa.sigstore.example/api/v1/timestamp'

  it('are those of the log and of the authority', () => {
    const found = timestampsOf(entity, rootOf())
    assert.deepEqual(shown(found), [AUTHORITY, LOG])
    for (const { time } of found) assert.ok(Math.abs(Date.now() - time.getTime()) < 60_000)
  })
  it('are those of an authority alone, where the log has not signed the time', () => {
    const timestamps = entity.timestamps.map((timestamp) =>
      timestamp.$case === 'transparency-log'
        ? {
            ...timestamp,
            tlogEntry: { ...timestamp.tlogEntry, inclusionPromise: undefined },
          }
        : timestamp,
    )
    assert.deepEqual(shown(timestampsOf({ ...entity, timestamps }, rootOf())), [AUTHORITY])
  })
  it('have the address of the observer that was there, or none', () => {
    const own = asArray(trusted?.timestampAuthorities) ?? []
    const others = (asArray(foreign?.timestampAuthorities) ?? []).map((authority) => ({
      ...asObject(authority),
      uri: 'https://other.example',
      certChain: { certificates: [] },
    }))
    const timestampAuthorities = [...others, { uri: 'https://none.example' }, ...own]
    assert.deepEqual(shown(timestampsOf(entity, rootOf({ timestampAuthorities }))), [
      AUTHORITY,
      LOG,
    ])
    const bare = timestampsOf(entity, rootOf({ timestampAuthorities: [], tlogs: [] }))
    assert.deepEqual(shown(bare), ['TimestampAuthority ', 'Tlog '])
  })
})
