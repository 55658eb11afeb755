// SPDX-License-Identifier: Apache-2.0
//
// What our reader says of the files of pickles.py and torch_files.py, compared
// with what Python, torch, joblib and picklescan say of them.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { memorySource } from '../../src/core/byte-sources.ts'
import { type FormatDescription, HEAD_BYTES } from '../../src/model/formats/format.ts'
import { findReader, findReaderByEnd } from '../../src/model/formats/index.ts'
import { BUILT_IN_ALLOW_LIST } from '../../src/model/formats/pickle/allow-list.ts'
import { describePickle } from '../../src/model/formats/pickle/describe-pickle.ts'
import type { Comparison } from '../oracles.ts'

/** One file, as the script that wrote it describes it; what is missing is not compared. */
interface ExpectedFile {
  readonly group: string
  readonly file: string
  /** What CPython imports while it loads the file. */
  readonly imports?: readonly string[]
  /** What opcodes name that hold the name themselves. */
  readonly genops?: readonly string[]
  /** Whether picklescan objects, or fails. */
  readonly flagged?: boolean
  /** Imports that picklescan lists. */
  readonly named?: readonly string[]
  readonly facts?: Readonly<Record<string, unknown>>
  /** `torch.load(weights_only=True)` of this torch loads it. */
  readonly weightsOnly?: boolean
  /** The import for which it does not. */
  readonly refusedImport?: string
}

class Facts {
  passed = 0
  readonly failures: string[] = []

  expect(isAsExpected: boolean, what: () => string): void {
    if (isAsExpected) this.passed += 1
    else this.failures.push(what())
  }

  same(actual: unknown, expected: unknown, what: string): void {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)]
    this.expect(left === right, () => `${what}: ${left}, expected ${right}`)
  }
}

/** What the built-in list leaves out of an older torch's, with why. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'torch._utils._rebuild_sparse_csr_tensor', // torch 1.13 only, later part of _rebuild_sparse_tensor
])
/** Groups whose files are hostile, or cannot be read: each needs a finding. */
const HOSTILE: ReadonlySet<string> = new Set(['advisories', 'techniques', 'unread'])

/** @param folder where the script wrote `facts.json` and, for some, `random.json` and `allowed.json` */
export const comparePickles = async (folder: string): Promise<Comparison> => {
  const facts = new Facts()
  const missedByPicklescan: string[] = []
  for (const expected of await readList<ExpectedFile>(folder, 'facts.json')) {
    const description = await describeBytes(
      await readFile(join(folder, expected.file)),
      expected.file,
    )
    compareFile(facts, expected, description)
    if (expected.flagged === false && HOSTILE.has(expected.group)) {
      missedByPicklescan.push(expected.file)
    }
  }
  for (const random of await readList<RandomPickle>(folder, 'random.json')) {
    await compareRandom(facts, random)
  }
  for (const path of await readList<string>(folder, 'allowed.json')) {
    const isListed = BUILT_IN_ALLOW_LIST.includes(path) || LEFT_OUT.has(path)
    facts.expect(isListed, () => `allow-list: ${path} is missing`)
  }
  const { passed, failures } = facts
  const missed = missedByPicklescan.length
  const note = `${missed} hostile files have a finding here and no objection of picklescan`
  return { passed, failures, ...(missed === 0 ? {} : { note }) }
}

interface RandomPickle {
  readonly hex: string
  readonly imports: readonly string[]
  /** Whether CPython loads it; then it has to be found under any name. */
  readonly loads: boolean
}

const compareRandom = async (
  facts: Facts,
  { hex, imports, loads }: RandomPickle,
): Promise<void> => {
  const bytes = Buffer.from(hex, 'hex')
  const missingIn = (listed: readonly string[] = []) =>
    imports.filter((path) => !listed.includes(path))
  const { pickle } = await describePickle(memorySource(bytes), 0, NO_IMPORTS)
  const missing = missingIn(pickle.imports)
  facts.expect(missing.length === 0, () => `random ${hex}: ${missing} not listed`)
  if (!loads || imports.length === 0) return
  const found = await describeBytes(bytes, 'any-name')
  const unseen = missingIn(found?.pickle?.imports)
  facts.expect(unseen.length === 0, () => `random ${hex}: ${unseen} not found by content`)
}

const NO_IMPORTS = { allowedImports: [] }

const readList = async <T>(folder: string, name: string): Promise<readonly T[]> =>
  JSON.parse(await readFile(join(folder, name), 'utf8').catch(() => '[]')) as readonly T[]

const describeBytes = async (
  bytes: Buffer,
  name: string,
): Promise<FormatDescription | undefined> => {
  const source = memorySource(bytes)
  const reader =
    (await findReader(bytes.subarray(0, HEAD_BYTES), name)) ?? (await findReaderByEnd(source))
  return reader?.describe(source, { name, sizeOf: () => undefined, ...NO_IMPORTS })
}

const compareFile = (
  facts: Facts,
  expected: ExpectedFile,
  description: FormatDescription | undefined,
): void => {
  const { group, file, imports, genops, flagged, named = [] } = expected
  const place = `${group}/${file}`
  const listed = description?.pickle?.imports ?? []
  const hasCode = description?.findings.some(({ kind }) => kind === 'code') ?? false
  const listsAll = (paths: readonly string[], who: string) => {
    const missing = paths.filter((path) => !listed.includes(path))
    facts.expect(
      missing.length === 0,
      () => `${place}: ${who} names ${missing}, which is not listed`,
    )
  }
  if (imports !== undefined) {
    // hostile files may list more, from where Python stopped before
    if (HOSTILE.has(group)) listsAll(imports, 'CPython')
    else facts.same(listed, imports, `${place} imports`)
  }
  if (genops !== undefined) listsAll(genops, 'pickletools')
  if (flagged !== undefined) {
    listsAll(named, 'picklescan')
    facts.expect(hasCode || !flagged, () => `${place}: picklescan objects, and nothing is found`)
  }
  if (HOSTILE.has(group)) facts.expect(hasCode, () => `${place}: nothing is found`)
  else if (group !== 'torch') facts.same(description?.pickle?.complete, true, `${place} complete`)
  for (const [name, value] of Object.entries(expected.facts ?? {})) {
    facts.same(description?.facts[name], value, `${place} ${name}`)
  }
  const outside = description?.pickle?.outsideAllowList ?? []
  if (expected.weightsOnly) facts.same(outside, [], `${place} loads as weights only, outside`)
  const { refusedImport } = expected
  if (refusedImport !== undefined) {
    const isFound = hasCode && outside.includes(refusedImport)
    facts.expect(isFound, () => `${place}: torch refuses ${refusedImport}, which is not outside`)
  }
}
