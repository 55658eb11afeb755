// SPDX-License-Identifier: Apache-2.0
//
// What our readers say of the files of containers.py and headers.py, compared
// with what the libraries say that wrote them.

import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { crc32 } from 'node:zlib'

import { memorySource } from '../../src/core/byte-sources.ts'
import { readZip } from '../../src/model/archives/zip.ts'
import { readMember } from '../../src/model/archives/zip-content.ts'
import { ZIP_FINDINGS } from '../../src/model/archives/zip-findings.ts'
import { findingList } from '../../src/model/formats/finding-list.ts'
import { HEAD_BYTES } from '../../src/model/formats/format.ts'
import { findReader } from '../../src/model/formats/index.ts'
import type { Comparison } from '../oracles.ts'

/** One file, as the script that wrote it describes it; what is missing is not compared. */
interface ExpectedFile {
  readonly file: string
  readonly format?: string
  readonly facts?: Readonly<Record<string, unknown>>
  /** Of all findings, sorted. */
  readonly codes?: readonly string[]
  /** Whether the library refuses the file: ours then finds it broken or code, and finds nothing else broken. */
  readonly refused?: boolean
  /** Imports of pickles that the library loads, all of which have to be listed. */
  readonly imports?: readonly string[]
  /** Size and CRC-32 of each member by its name. */
  readonly members?: Readonly<Record<string, readonly [number, number]>>
}

/**
 * What the library accepts, and ours does not: of a key that stands twice it keeps the last, and
 * NumPy evaluates more Python and knows more dtypes than it writes. What follows such a header is
 * read as a pickle here.
 */
const STRICTER: ReadonlySet<string> = new Set([
  'safetensors.duplicate-key',
  'npy.duplicate-key',
  'npy.header-invalid',
  'npy.unknown-dtype',
  'pickle.trailing-data',
])

const MAX_MEMBER_BYTES = 1024 * 1024

/** @param folder where the script wrote `facts.json` */
export const compareContainers = async (folder: string): Promise<Comparison> => {
  let passed = 0
  const failures: string[] = []
  const same = (actual: unknown, expected: unknown, what: string): void => {
    if (isDeepStrictEqual(actual, expected)) passed += 1
    else failures.push(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`)
  }
  const list = JSON.parse(await readFile(join(folder, 'facts.json'), 'utf8')) as ExpectedFile[]
  for (const { file, format, facts = {}, codes, refused, imports = [], members } of list) {
    const bytes = await readFile(join(folder, file))
    const description = await describeFile(bytes, file, folder)
    if (format !== undefined) same(description?.format, format, `${file} format`)
    for (const [name, value] of Object.entries(facts)) {
      same(description?.facts[name], value, `${file} ${name}`)
    }
    if (codes !== undefined) {
      same(description?.findings.map(({ code }) => code).sort(), codes, `${file} findings`)
    }
    if (refused !== undefined) {
      const isRefused = (description?.findings ?? []).some(({ code, kind }) =>
        refused ? kind !== 'notice' : kind === 'broken' && !STRICTER.has(code),
      )
      same(isRefused, refused, `${file} refused`)
    }
    for (const path of imports) {
      same(description?.pickle?.imports.includes(path) ?? false, true, `${file} lists ${path}`)
    }
    if (members !== undefined) same(await readMembers(bytes), members, `${file} members`)
  }
  return { passed, failures }
}

const describeFile = async (bytes: Buffer, name: string, folder: string) => {
  const reader = await findReader(bytes.subarray(0, HEAD_BYTES), name)
  const sizeOf = (other: string): number | undefined => {
    const path = join(folder, other)
    return existsSync(path) ? statSync(path).size : undefined
  }
  return reader?.describe(memorySource(bytes), { name, sizeOf, allowedImports: [] })
}

/** From their content, so that it is unpacked as zipfile would. */
const readMembers = async (bytes: Buffer) => {
  const source = memorySource(bytes)
  const found = findingList(ZIP_FINDINGS)
  const members: Record<string, readonly [number, number]> = {}
  for (const entry of (await readZip(source)).entries) {
    const content = await readMember(source, entry, { maxBytes: MAX_MEMBER_BYTES, found })
    members[entry.name] = [content.bytes.length, crc32(content.bytes)]
  }
  return members
}
