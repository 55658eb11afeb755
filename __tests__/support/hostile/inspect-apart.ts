// SPDX-License-Identifier: Apache-2.0
//
// A program that inspects one model after the other, and says what each cost.
// Arguments: an import of pickles to allow, then folders. Run with --expose-gc, so that none pays for another.

import { readFileSync } from 'node:fs'
import process from 'node:process'
import { createFileSources } from '../../../src/io/fs/file-source.ts'
import { createFileTree } from '../../../src/io/fs/file-tree.ts'
import { inspectModel } from '../../../src/pipelines/inspect.ts'
// What the readers take themselves is no cost of a file.
import '../../../src/model/formats/readers.ts'

/** One line of output. */
export interface InspectedApart {
  /** Of all findings, by the name of their file. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Peak of memory so far, above what the process held before the first model. */
  readonly risenKib: number
  readonly ms: number
}

const [allowedImport = '', ...folders] = process.argv.slice(2)
const tree = createFileTree()
const sources = createFileSources()
const inspect = async (folder: string): Promise<InspectedApart['codes']> => {
  const model = await tree.scan(folder, { ignorePaths: [], symlinks: 'refuse' })
  const files = await inspectModel(model, { allowedImports: [allowedImport] }, { sources })
  return Object.fromEntries(
    files.map(({ name, description }) => [name, description.findings.map(({ code }) => code)]),
  )
}

/**
 * Linux counts what the parent held at the fork into the peak of getrusage, so that it is asked
 * for that of the memory itself.
 */
const peakKib = (): number => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s*([0-9]+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}

globalThis.gc?.()
const before = process.memoryUsage.rss() / 1024
for (const folder of folders) {
  const startMs = performance.now()
  const codes = await inspect(folder)
  const ms = performance.now() - startMs
  const risenKib = peakKib() - before
  process.stdout.write(`${JSON.stringify({ codes, risenKib, ms } satisfies InspectedApart)}\n`)
  globalThis.gc?.()
}
