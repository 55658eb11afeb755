// SPDX-License-Identifier: Apache-2.0
//
// Arrays of NumPy in a zip archive: the headers of its members, and like in
// any archive the pickles in them, whatever their names are.

import type { ByteSource } from '../../core/byte-source.ts'
import { memorySource } from '../../core/byte-sources.ts'
import { archiveKindOf } from '../archives/archive-magic.ts'
import { readZip, type ZipEntry } from '../archives/zip.ts'
import { openMember, readMember } from '../archives/zip-content.ts'
import { ZIP_FINDINGS } from '../archives/zip-findings.ts'
import { factText } from './fact-text.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'
import { NPY_FINDINGS, type NpyFound } from './npy-findings.ts'
import { checkNpyData, objectsIn, readNpyHeader } from './npy-header.ts'
import { PickleLog } from './pickle/pickle-log.ts'
import { scanMembers } from './pickle/scan-members.ts'

/** Members whose headers are read; an archive of arrays has some hundreds. */
const MAX_ARRAYS = 10_000
/** Arrays that are shown. */
const MAX_SHOWN_ARRAYS = 100
/** The longest header that NumPy reads, and what stands before it. */
const HEADER_BYTES = 10_012

export const npzReader: FormatReader = {
  id: 'npz',
  // Without the name it is any zip archive, and is read as one.
  matches: (head, name) => archiveKindOf(head) === 'zip' && name.toLowerCase().endsWith('.npz'),
  describe: async (source, { allowedImports }) => {
    const archive = await readZip(source)
    const log = new PickleLog()
    const scan = await scanMembers(source, archive, log)
    log.addPersistentIds()
    const found = findingList(NPY_FINDINGS)
    const arrays = new Map<string, FactValue>()
    const members = archive.entries.filter(({ name }) => name.endsWith('.npy')).slice(0, MAX_ARRAYS)
    for (const entry of members) {
      await untilStopped(() => readArray(source, entry, arrays, atMember(found, entry.name)))
    }
    return {
      format: 'npz',
      facts: {
        arrays: members.length,
        shapes: Object.fromEntries([...arrays].slice(0, MAX_SHOWN_ARRAYS)),
      },
      metadata: {},
      ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
      findings: [
        ...found.list(),
        ...log.findings(allowedImports),
        ...archive.findings,
        ...scan.found.list(),
      ],
    }
  },
}

const readArray = async (
  source: ByteSource,
  entry: ZipEntry,
  arrays: Map<string, FactValue>,
  found: NpyFound,
): Promise<void> => {
  const header = await readNpyHeader(await startOf(source, entry), found)
  const { array } = header
  const held = objectsIn(header)
  if (array !== undefined) {
    const { dtype, shape } = array
    arrays.set(factText(entry.name), `${factText(dtype.text)} (${shape.join(', ')})`)
  }
  if (held !== undefined) found.add(held.code, held.message)
  else checkNpyData(header, entry.sizeBytes, found)
}

/** As much of a member as a header can take. */
const startOf = async (source: ByteSource, entry: ZipEntry): Promise<ByteSource> => {
  const opened = openMember(source, entry)
  if (opened !== undefined) return opened
  // Of a part, which says nothing of the whole: what is wrong with that was found before.
  const found = findingList(ZIP_FINDINGS)
  return memorySource((await readMember(source, entry, { maxBytes: HEADER_BYTES, found })).bytes)
}

/** The same list, with the name of a member as the place. */
const atMember = (found: NpyFound, name: string): NpyFound => ({
  add: (code, message) => found.add(code, message, name),
  stop: (code, message) => found.stop(code, message, name),
  list: found.list,
})
