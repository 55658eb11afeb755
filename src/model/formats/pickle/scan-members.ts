// SPDX-License-Identifier: Apache-2.0
//
// The pickles among the members of a zip archive: each is looked at, whatever
// its name, its flags and its checksum say.

import type { ByteSource } from '../../../core/byte-source.ts'
import { memorySource } from '../../../core/byte-sources.ts'
import type { ZipArchive, ZipEntry } from '../../archives/zip.ts'
import { openMember, readMember, readMemberHead } from '../../archives/zip-content.ts'
import { ZIP_FINDINGS, type ZipFindings } from '../../archives/zip-findings.ts'
import { findingList, untilStopped } from '../finding-list.ts'
import { HEAD_BYTES } from '../format.ts'
import { NPY_FINDINGS } from '../npy-findings.ts'
import { NPY_MAGIC, objectsIn, readNpyHeader } from '../npy-header.ts'
import { mayBePickle } from './pickle-head.ts'
import { readSequentially } from './pickle-input.ts'
import type { PickleLog } from './pickle-log.ts'
import type { PickleMachine } from './pickle-machine.ts'
import { promisesPickle } from './pickle-names.ts'
import { scanCandidate } from './scan-candidate.ts'
import { scanPickles } from './scan-pickles.ts'

/** A packed member is unpacked to at most this much; larger pickles lie unpacked in what torch writes. */
const MAX_MEMBER_BYTES = 32 * 1024 * 1024
/** Of all packed members of one archive, about a second of work. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024
/** Members that are pickles; TorchScript has one for each file of code. */
const MAX_PICKLED_MEMBERS = 2_048

export interface MemberScan {
  /** What each member that is a pickle makes, by its name in the archive. */
  readonly pickles: ReadonlyMap<string, readonly PickleMachine[]>
  /** What keeps members from being read whole. */
  readonly found: ZipFindings
}

/** @throws only what `source` throws */
export const scanMembers = async (
  source: ByteSource,
  { entries }: ZipArchive,
  log: PickleLog,
): Promise<MemberScan> => {
  const pickles = new Map<string, readonly PickleMachine[]>()
  const found = findingList(ZIP_FINDINGS)
  const { place } = log
  let unpackedBytes = 0
  let readMembers = 0
  for (const entry of entries) {
    log.place = place === '' ? entry.name : `${place}, ${entry.name}`
    const head = await headOf(source, entry)
    const form = formOf(entry, head)
    if (form === undefined || (form === 'array' && (await isArrayOfNumbers(head)))) continue
    if (unpackedBytes > MAX_UNPACKED_BYTES || readMembers >= MAX_PICKLED_MEMBERS) {
      log.addIncomplete('members that are pickles are too many, or unpack to too much')
      break
    }
    readMembers += 1
    const opened = await openWhole(source, entry, found)
    if (entry.method !== 0) unpackedBytes += opened.content.sizeBytes
    const machines =
      form === 'array'
        ? await scanArray(opened.content, log)
        : await scanMember(opened.content, log, entry.name)
    if (machines === undefined) continue
    if (!opened.isComplete) log.addIncomplete('only a part of the member could be read')
    pickles.set(entry.name, machines)
  }
  log.place = place
  return { pickles, found }
}

/** What a member has to be read as; `undefined` for what is neither a pickle nor an array. */
const formOf = (
  { name, method }: ZipEntry,
  head: Uint8Array,
): 'promised' | 'candidate' | 'array' | undefined => {
  if (NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.length))) return 'array'
  if (promisesPickle(name) && head.length > 0) return 'promised'
  const isWhole = method === 0 && head.length < HEAD_BYTES
  return mayBePickle(head, isWhole, name) ? 'candidate' : undefined
}

/** By the header, which is in the head of all but structured arrays: then nothing else is read. */
const isArrayOfNumbers = async (head: Uint8Array): Promise<boolean> => {
  let holdsNumbers = false
  await untilStopped(async () => {
    const header = await readNpyHeader(memorySource(head), findingList(NPY_FINDINGS))
    holdsNumbers = objectsIn(header) === undefined
  })
  return holdsNumbers
}

/** The first bytes; of a packed member at some cost where they are not to be had without. */
const headOf = async (source: ByteSource, entry: ZipEntry): Promise<Uint8Array> => {
  const head = await readMemberHead(source, entry, HEAD_BYTES)
  if (head.length > 0 || entry.packedBytes === 0) return head
  const found = findingList(ZIP_FINDINGS) // of a part, which says nothing of the whole
  return (await readMember(source, entry, { maxBytes: HEAD_BYTES, found })).bytes
}

/** The member in memory, with its checksum compared, or where it lies if it is large. */
const openWhole = async (source: ByteSource, entry: ZipEntry, found: ZipFindings) => {
  const member = openMember(source, entry)
  if (member !== undefined && member.sizeBytes > MAX_MEMBER_BYTES) {
    return { content: member, isComplete: true }
  }
  const options = { maxBytes: MAX_MEMBER_BYTES, found }
  const { bytes, isComplete } = await readMember(source, entry, options)
  return { content: memorySource(bytes), isComplete }
}

const scanMember = async (
  content: ByteSource,
  log: PickleLog,
  name: string,
): Promise<readonly PickleMachine[] | undefined> => {
  const open = () => readSequentially(content)
  const options = { offset: 0, hasArrays: true }
  return promisesPickle(name)
    ? scanPickles(open, log, { ...options, isStrict: false })
    : scanCandidate(open, log, { ...options, name })
}

/** An array of objects is a pickle behind a header. */
const scanArray = async (
  content: ByteSource,
  log: PickleLog,
): Promise<readonly PickleMachine[] | undefined> => {
  let machines: readonly PickleMachine[] | undefined
  await untilStopped(async () => {
    const header = await readNpyHeader(content, findingList(NPY_FINDINGS))
    if (objectsIn(header) === undefined) return
    const options = { offset: header.dataStart, hasArrays: false, isStrict: false }
    machines = await scanPickles(() => readSequentially(content), log, options)
  })
  return machines
}
