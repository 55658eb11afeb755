// SPDX-License-Identifier: Apache-2.0
//
// A pickle that joblib or its user compressed: zlib and gzip are unpacked as
// they are read. What is packed otherwise is said to be unread.

import { constants, unzipSync } from 'node:zlib'
import type { ByteSource } from '../../../core/byte-source.ts'
import { archiveKindOf } from '../../archives/archive-magic.ts'
import { type FormatReader, HEAD_BYTES } from '../format.ts'
import { type InflatedBytes, inflateSequentially } from './inflate-sequentially.ts'
import { isPacked } from './packed.ts'
import { pickleFacts } from './pickle-facts.ts'
import { mayBePickle } from './pickle-head.ts'
import { PickleLog } from './pickle-log.ts'
import { promisesPickle } from './pickle-names.ts'
import { scanPickles } from './scan-pickles.ts'

/** A compressed pickle unpacks to at most this much, about a second of work. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024
/** Of 1,024 bytes zlib makes at most this much. */
const MAX_HEAD_BYTES = 2 * 1024 * 1024
/** zlib or gzip that unpacks to a pickle, or anything packed that has the name of one. */
export const isPackedPickle = (head: Uint8Array, name: string): boolean => {
  const unpacked = unpackHead(head)
  if (unpacked !== undefined && mayBePickle(unpacked, false, name)) return true
  return promisesPickle(name) && (unpacked !== undefined || isPacked(head))
}

export const describePackedPickle: FormatReader['describe'] = async (
  source,
  { allowedImports },
) => {
  const log = new PickleLog()
  const head = await source.read(0, Math.min(source.sizeBytes, HEAD_BYTES))
  const isReadable = unpackHead(head) !== undefined
  if (!isReadable) log.addUnread(archiveKindOf(head) ?? 'unknown')
  const facts = isReadable ? await scanUnpacked(source, log) : {}
  const packing = head[0] === ZLIB_FIRST_BYTE ? 'zlib' : (archiveKindOf(head) ?? 'unknown')
  return {
    format: 'packed-pickle',
    facts: { packing, ...facts },
    metadata: {},
    pickle: log.facts(allowedImports),
    findings: log.findings(allowedImports),
  }
}

/** Deflate with a window of 32 KiB, which all but deliberate choice gives. */
const ZLIB_FIRST_BYTE = 0x78

const scanUnpacked = async (source: ByteSource, log: PickleLog) => {
  const opened: InflatedBytes[] = []
  const open = () => {
    const inflated = inflateSequentially(source, MAX_UNPACKED_BYTES)
    opened.push(inflated)
    return inflated.read
  }
  try {
    const options = { offset: 0, hasArrays: true, isStrict: false }
    const machines = await scanPickles(open, log, options)
    const problem = opened[0]?.problem()
    if (problem !== undefined) log.addIncomplete(problem)
    log.addPersistentIds()
    return pickleFacts(log, machines)
  } finally {
    for (const inflated of opened) inflated.close()
  }
}

/** What the head unpacks to; `undefined` where it is neither zlib nor gzip. */
const unpackHead = (head: Uint8Array): Uint8Array | undefined => {
  const [first = 0, second = 0] = head
  const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
  if (!isZlib && !(first === 0x1f && second === 0x8b)) return undefined
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_HEAD_BYTES }
    return unzipSync(head, options)
  } catch {
    return undefined
  }
}
