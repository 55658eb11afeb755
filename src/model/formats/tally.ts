// SPDX-License-Identifier: Apache-2.0

import { compareNames } from '../paths.ts'

/** Counts by name, of a bounded number of names. */
export interface Tally {
  /** Adds one; the name is cut to 200 characters. */
  add(name: string): void
  /** Sorted by name; what found no place any more counts under `(others)`. */
  counts(): Readonly<Record<string, number>>
}

const MAX_NAMES = 500
const MAX_NAME_CHARS = 200

export const tally = (): Tally => {
  const byName = new Map<string, number>()
  let others = 0
  return {
    add: (name) => {
      const short = name.slice(0, MAX_NAME_CHARS)
      const count = byName.get(short)
      if (count === undefined && byName.size === MAX_NAMES) others += 1
      else byName.set(short, (count ?? 0) + 1)
    },
    counts: () => {
      const sorted = [...byName].sort(([a], [b]) => compareNames(a, b))
      return Object.fromEntries(others === 0 ? sorted : [...sorted, ['(others)', others]])
    },
  }
}
