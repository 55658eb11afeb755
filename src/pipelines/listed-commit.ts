// SPDX-License-Identifier: Apache-2.0
//
// One side of a pull request, listed once: every question about it is a look
// into an index, because whoever opens the pull request chooses its size.

import { createModelLayout, type ModelLayout } from '../model/model-layout.ts'
import type { CommitReader, CommittedFile } from '../ports.ts'

/** Reads that make the comparison nicer; when they are used up it says less. */
export interface ReadBudget {
  left: number
}

/** Enough for a hundred models of ten files each, on both sides; over the API each is one request. */
export const COMPARISON_READS = 2_000

export interface ListedCommit {
  readonly files: ReadonlyMap<string, CommittedFile>
  readonly layout: ModelLayout
  readonly reader: CommitReader
  /** Content for the comparison; `undefined` where the budget is used up. */
  readIfAffordable(file: CommittedFile, maxBytes: number): Promise<Uint8Array | undefined>
}

/** @throws CHANGES_UNREADABLE, CHANGES_TOO_LARGE */
export const listCommit = async (
  reader: CommitReader,
  budget: ReadBudget,
): Promise<ListedCommit> => {
  const files = new Map((await reader.list()).map((file) => [file.path, file]))
  return {
    files,
    reader,
    layout: createModelLayout(files.keys()),
    readIfAffordable: async (file, maxBytes) => {
      if (budget.left <= 0) return undefined
      budget.left -= 1
      return reader.read(file, maxBytes)
    },
  }
}
