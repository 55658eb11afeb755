// SPDX-License-Identifier: Apache-2.0
//
// The runs of one commitment while it is made, and what an interrupted one
// left: a run counts once the journal names it, and the journal is replaced as
// a whole. Both are written to disk before the next record is read.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, parseJson } from '../../core/parse.ts'
import type { EntryBuckets } from '../../dataset/entry-buckets.ts'
import { createMemoryCursor, type EntryCursor } from '../../dataset/merge-runs.ts'
import { ENTRY_BYTES } from '../../dataset/state-entry.ts'
import type { EntryRuns } from '../../ports.ts'
import { openRunFile, type RunFileCursor, writeRunFile } from './run-file.ts'

interface Journal {
  readonly version: 1
  /** What was asked for; another request begins anew. */
  readonly request: string
  /** Public bytes of the commitment, hex: a run goes on under the same. */
  readonly context: string
  readonly records: number
  readonly classNames: readonly string[]
  readonly runs: readonly { readonly file: string; readonly entries: number }[]
}

export interface RunStore extends EntryRuns {
  /** Names of classes as earlier runs number them. */
  readonly classNames: readonly string[]
  readonly entries: number
  /** All runs, and what is in none; `numberOf` gives classes their final number. */
  open(
    rest: EntryBuckets,
    classNames: readonly string[],
    numberOf: (name: string) => number,
  ): readonly EntryCursor[]
  /** Ends what `open` opened and removes everything. */
  remove(): void
}

const JOURNAL = 'journal.json'

/** Context of what an interrupted call left in the folder. @throws DATASET_STATE_INVALID */
export const interruptedContext = (dir: string): Uint8Array | undefined => {
  const journal = readJournal(dir)
  return journal === undefined ? undefined : Buffer.from(journal.context, 'hex')
}

/**
 * @param dir made when the first run comes
 * @param request text that is the same exactly where a run may go on
 * @throws DATASET_STATE_INVALID where what an interrupted run left cannot be used
 */
export const openRunStore = (dir: string, request: string, context: Uint8Array): RunStore => {
  const fresh: Journal = {
    version: 1,
    request,
    context: Buffer.from(context).toString('hex'),
    records: 0,
    classNames: [],
    runs: [],
  }
  const found = readJournal(dir)
  const isSame = found?.request === request && found.context === fresh.context
  let journal = found !== undefined && isSame ? found : fresh
  if (journal.runs.length === 0) rmSync(dir, { recursive: true, force: true })
  const opened: RunFileCursor[] = []
  return {
    get recordsDone() {
      return journal.records
    },
    get classNames() {
      return journal.classNames
    },
    get entries() {
      return journal.runs.reduce((sum, { entries }) => sum + entries, 0)
    },
    add: async (entries, { records, classNames }) => {
      mkdirSync(dir, { recursive: true })
      const file = `run-${journal.runs.length + 1}`
      await writeRunFile(join(dir, file), entries)
      const run = { file, entries: entries.length / ENTRY_BYTES }
      journal = { ...journal, records, classNames: [...classNames], runs: [...journal.runs, run] }
      await replaceFile(join(dir, JOURNAL), JSON.stringify(journal))
    },
    open: (rest, classNames, numberOf) => {
      const numbers = classNames.map(numberOf)
      for (const { file } of journal.runs) opened.push(openRunFile(join(dir, file), numbers))
      return [...opened, createMemoryCursor(rest, numbers)]
    },
    remove: () => {
      for (const cursor of opened.splice(0)) cursor.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const isHex = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const replaceFile = async (path: string, content: string): Promise<void> => {
  const handle = await open(`${path}.part`, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}.part`, path)
}

const readJournal = (dir: string): Journal | undefined => {
  const path = join(dir, JOURNAL)
  if (!existsSync(path)) return undefined
  const value = asObject(parseJson(readFileSync(path, 'utf8')))
  const runs = asArray(value?.runs)
  const classNames = asArray(value?.classNames)
  if (!value || !runs || !classNames || value.version !== 1 || !isHex(value.context)) {
    throw new ProvenanceError('DATASET_STATE_INVALID', `"${path}" cannot be read`, {
      hint: 'Remove the folder to begin anew.',
    })
  }
  return value as unknown as Journal
}
