// SPDX-License-Identifier: Apache-2.0
//
// Which files are changed under which tests: mutation/suites.json.

import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { asArray, asObject, asString } from '../src/core/parse.ts'

export interface Suite {
  readonly name: string
  /** Globs of source files; a file with `!` before it is taken out. */
  readonly mutate: readonly string[]
  /** Globs. */
  readonly testFiles: readonly string[]
}

const SUITES = join(import.meta.dirname, '..', 'mutation', 'suites.json')

/** @throws where a suite lacks a part */
export const readSuites = (): readonly Suite[] =>
  (asArray(JSON.parse(readFileSync(SUITES, 'utf8'))) ?? []).map((item, index) => {
    const { name, mutate, testFiles } = asObject(item) ?? {}
    const text = (value: unknown): string => {
      const found = asString(value)
      if (found) return found
      throw new Error(`suite ${index} of mutation/suites.json lacks a part`)
    }
    return {
      name: text(name),
      mutate: (asArray(mutate) ?? []).map(text),
      testFiles: (asArray(testFiles) ?? []).map(text),
    }
  })

/** @param file relative to the root of the project */
export const isOf = ({ mutate }: Pick<Suite, 'mutate'>, file: string): boolean =>
  mutate.some((glob) => matchesGlob(file, glob)) && !mutate.includes(`!${file}`)

/**
 * All without arguments; else those that are named, and of the owners of named files as much.
 * @throws where an argument names neither a suite nor a file of one
 */
export const chooseSuites = (
  suites: readonly Suite[],
  args: readonly string[],
): readonly Suite[] => {
  if (args.length === 0) return suites
  const chosen = args.map((arg) => {
    const suite = suites.find(({ name }) => name === arg)
    if (suite) return suite
    const owner = suites.find((candidate) => isOf(candidate, arg))
    if (!owner) throw new Error(`${arg} is no suite of mutation/suites.json, and no file of one`)
    return { ...owner, mutate: [arg] }
  })
  // Files of one suite are changed in one run.
  return [...Map.groupBy(chosen, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, mutate: [first, ...others].flatMap(({ mutate }) => mutate) }] : [],
  )
}
