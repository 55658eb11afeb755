// SPDX-License-Identifier: Apache-2.0
//
// A tar archive: what torch.save wrote before 0.1.10, or anything else. Its
// members are looked at like those of a zip archive.
// Spec: POSIX.1-2017, pax, "ustar Interchange Format".

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../../core/byte-source.ts'
import { partOf } from '../../../core/byte-sources.ts'
import { archiveKindOf } from '../../archives/archive-magic.ts'
import { type FormatReader, HEAD_BYTES } from '../format.ts'
import { mayBePickle } from './pickle-head.ts'
import { readSequentially } from './pickle-input.ts'
import { PickleLog } from './pickle-log.ts'
import { promisesPickle } from './pickle-names.ts'
import { scanCandidate } from './scan-candidate.ts'
import { scanPickles } from './scan-pickles.ts'

const BLOCK_BYTES = 512
/** The archives of torch have four members. */
const MAX_MEMBERS = 10_000
/** Pickles and the bytes of storages in turn, which are not told apart here. */
const INTERLEAVED = new Set(['storages', 'tensors'])

const CHECKSUM = { start: 148, end: 156 }

/** By its magic, or by the checksum of its first header: older archives have no magic, and are loaded too. */
const isTar = (head: Uint8Array): boolean => {
  if (archiveKindOf(head) === 'tar') return true
  if (head.length < BLOCK_BYTES || head[0] === 0) return false
  const header = Buffer.from(head.subarray(0, BLOCK_BYTES))
  const expected = octalOf(header, CHECKSUM)
  header.fill(' ', CHECKSUM.start, CHECKSUM.end)
  return expected !== undefined && header.reduce((sum, byte) => sum + byte, 0) === expected
}

export const tarOfPicklesReader: FormatReader = {
  id: 'tar',
  matches: isTar,
  describe: async (source, { allowedImports }) => {
    const log = new PickleLog()
    const names = await scanTar(source, log)
    log.place = ''
    const isTorch = names.includes('pickle') && names.includes('storages')
    if (!isTorch) log.addPersistentIds()
    return {
      format: isTorch ? 'pytorch-tar' : 'tar',
      facts: { members: names.length, protocol: log.protocol, imports: log.imports.length },
      metadata: {},
      pickle: log.facts(allowedImports),
      findings: log.findings(allowedImports),
    }
  },
}

const scanTar = async (source: ByteSource, log: PickleLog): Promise<readonly string[]> => {
  const names: string[] = []
  let at = 0
  while (at + BLOCK_BYTES <= source.sizeBytes) {
    log.place = ''
    const header = Buffer.from(await source.read(at, BLOCK_BYTES))
    if (header.every((byte) => byte === 0)) break
    const size = octalOf(header, SIZE)
    const start = at + BLOCK_BYTES
    if (size === undefined || start + size > source.sizeBytes || names.length >= MAX_MEMBERS) {
      log.addIncomplete('the archive cannot be followed', at)
      break
    }
    const name = header
      .toString('utf8', 0, 100)
      .replace(/\0[\s\S]*$/, '')
      .replace(/^\.\//, '')
    names.push(name)
    log.place = name
    await scanMember(partOf(source, start, size), name, log)
    at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES
  }
  return names
}

const SIZE = { start: 124, end: 136 }

/** Octal digits; larger sizes, of other writers, are not followed. */
const octalOf = (header: Buffer, field: typeof SIZE): number | undefined => {
  const text = header
    .toString('latin1', field.start, field.end)
    .replace(/[\0 ]+$/, '')
    .trim()
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined
}

const scanMember = async (content: ByteSource, name: string, log: PickleLog): Promise<void> => {
  const head = await content.read(0, Math.min(HEAD_BYTES, content.sizeBytes))
  const options = { offset: 0, hasArrays: true }
  const open = () => readSequentially(content)
  if (INTERLEAVED.has(name)) {
    log.addIncomplete('pickles between the bytes of storages are not read')
  }
  if (promisesPickle(name) || name === 'pickle') {
    await scanPickles(open, log, { ...options, isStrict: false })
  } else if (mayBePickle(head, head.length < HEAD_BYTES, name)) {
    await scanCandidate(open, log, { ...options, name })
  }
  const kind = archiveKindOf(head)
  if (kind !== undefined) log.addUnread(kind)
}
