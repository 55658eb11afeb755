// SPDX-License-Identifier: Apache-2.0
//
// Files of a tar archive → samples: files that follow each other and have one
// base name. Each is hashed as it passes; only what a view asks for is held.

import { Buffer } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import { MAX_DATASET_RECORD_BYTES, MAX_SAMPLE_MEMBERS } from '../../core/limits.ts'
import { tooLarge } from './byte-lines.ts'
import type { RecordContent, RefuseRecord } from './record-content.ts'
import type { TarEvent } from './tar-members.ts'
import { type SampleMember, splitSampleName, tarSample } from './tar-sample.ts'

export interface SampleCollector {
  /** The sample before, where the file begins another one. */
  take(event: TarEvent): RecordContent | undefined
  /** The last sample. */
  end(): RecordContent | undefined
}

/**
 * @param holds whether the bytes of members with this extension are needed
 * @param refuse about a sample that was given (`record`), and about the one that is being read (`next`)
 * @throws what it throws: a name without an extension, an extension that stands twice, a sample too large
 */
export const createSampleCollector = (
  holds: (extension: string) => boolean,
  refuse: { readonly record: RefuseRecord; readonly next: RefuseRecord },
): SampleCollector => {
  let base: string | undefined
  let members = new Map<string, SampleMember>()
  let heldBytes = 0
  let file: { readonly extension: string; readonly hash: Hash; parts?: Buffer[] } | undefined

  const finish = (): RecordContent | undefined => {
    const done = members
    members = new Map()
    heldBytes = 0
    return done.size === 0 ? undefined : tarSample(done, refuse.record)
  }
  const begin = (name: string): RecordContent | undefined => {
    const split = splitSampleName(name)
    if (split === undefined) return refuse.next(`the name "${name}" has no extension`)
    const before = split.base === base ? undefined : finish()
    base = split.base
    const { extension } = split
    if (members.has(extension)) refuse.next(`"${name}" stands twice`)
    if (members.size === MAX_SAMPLE_MEMBERS)
      refuse.next(`it has more than ${MAX_SAMPLE_MEMBERS} files`)
    const hash = createHash('sha256')
    file = holds(extension) ? { extension, hash, parts: [] } : { extension, hash }
    return before
  }
  return {
    take: (event) => {
      if (event.kind === 'file') return begin(event.name)
      if (file === undefined) return undefined
      const { extension, hash, parts } = file
      if (event.kind === 'bytes') {
        hash.update(event.bytes)
        if (parts === undefined) return undefined
        heldBytes += event.bytes.length
        if (heldBytes > MAX_DATASET_RECORD_BYTES) tooLarge(refuse.next)
        parts.push(event.bytes)
        return undefined
      }
      const sha256 = hash.digest('hex')
      members.set(extension, parts ? { sha256, bytes: Buffer.concat(parts) } : { sha256 })
      return undefined
    },
    end: finish,
  }
}
