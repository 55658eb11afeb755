// SPDX-License-Identifier: Apache-2.0
//
// A budget of memory → how many entries are sorted at once. What a commitment
// takes beside them does not grow with the dataset.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_RUN_ENTRIES } from '../dataset/entry-run.ts'
import { ENTRY_BYTES } from '../dataset/state-entry.ts'

const MIB = 1024 * 1024
const DEFAULT_MEMORY_BYTES = 512 * MIB
/** Node, two workers and what is on its way between them: about 180 MiB. */
const BASE_BYTES = 192 * MIB
/** An entry in a bucket, which may be half empty, and its sorted copy. */
const BYTES_PER_ENTRY = 2 * ENTRY_BYTES + ENTRY_BYTES
const MIN_MEMORY_BYTES = 256 * MIB

const UNITS: Readonly<Record<string, number>> = { MiB: MIB, GiB: 1024 * MIB }

/**
 * @param memory e.g. `512MiB` or `2GiB`; default: 512 MiB
 * @throws USAGE for anything else, or less than 256 MiB
 */
export const runEntriesOf = (memory: string | undefined): number => {
  const bytes = memory === undefined ? DEFAULT_MEMORY_BYTES : parseMemory(memory)
  return Math.min(MAX_RUN_ENTRIES, Math.floor((bytes - BASE_BYTES) / BYTES_PER_ENTRY))
}

const parseMemory = (text: string): number => {
  const [, digits, unit = ''] = /^([1-9][0-9]{0,6}) ?(MiB|GiB)$/.exec(text) ?? []
  const bytes = Number(digits) * (UNITS[unit] ?? Number.NaN)
  if (bytes >= MIN_MEMORY_BYTES) return bytes
  throw new ProvenanceError(
    'USAGE',
    `--memory is "${text.slice(0, 40)}"; it takes at least 256MiB, e.g. 512MiB or 2GiB`,
  )
}
