// SPDX-License-Identifier: Apache-2.0
//
// Stands in for `node:test` under mutation testing: tests are kept instead of
// run, so that one process can run the same test under every change of the
// code. Knows what the tests of the verdict code use, and no more.

import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'

type Body = (context: object) => unknown
type Hook = () => unknown
type HookKind = 'before' | 'beforeEach' | 'afterEach' | 'after'

interface Suite {
  readonly name: string
  readonly parent?: Suite
  readonly skip: boolean
  readonly hooks: Readonly<Record<HookKind, Hook[]>>
  isReady: boolean
}

export interface KeptTest {
  /** File, suites and own name: unique. */
  readonly id: string
  readonly file: string
  readonly suite: Suite
  readonly skip: boolean
  readonly body: Body
}

const newSuite = (name: string, parent?: Suite, skip = false): Suite => ({
  name,
  ...(parent && { parent }),
  skip: skip || (parent?.skip ?? false),
  hooks: { before: [], beforeEach: [], afterEach: [], after: [] },
  isReady: false,
})

const kept = new Map<string, KeptTest>()
let file = ''
let suite = newSuite('')

/** Imports a test file, and gives the tests that it has. @param path relative to the working directory */
export const loadTests = async (path: string): Promise<readonly KeptTest[]> => {
  file = relative('.', path)
  suite = newSuite(file)
  await import(pathToFileURL(path).href)
  return [...kept.values()].filter((test) => test.file === file)
}

interface Options {
  readonly skip?: unknown
}
type Arguments = readonly [string, Body] | readonly [string, Options, Body]

const read = (args: Arguments): { name: string; skip: boolean; body: Body } => {
  const [name, options, body] = args.length === 3 ? args : ([args[0], {}, args[1]] as const)
  return { name, skip: Boolean(options.skip), body }
}

export const it = (...args: Arguments): void => {
  const { name, skip, body } = read(args)
  const base = `${pathOf(suite)} > ${name}`
  let id = base
  for (let count = 2; kept.has(id); count += 1) id = `${base} (${count})`
  kept.set(id, { id, file, suite, skip: skip || suite.skip, body })
}
export const test = it

export const describe = (...args: Arguments): void => {
  const { name, skip, body } = read(args)
  const outer = suite
  suite = newSuite(name, outer, skip)
  if (body({}) instanceof Promise) throw new Error(`the suite "${name}" is asynchronous`)
  suite = outer
}

const hook = (kind: HookKind) => (body: Hook) => {
  suite.hooks[kind].push(body)
}
export const before = hook('before')
export const beforeEach = hook('beforeEach')
export const afterEach = hook('afterEach')
export const after = hook('after')

/** From the file inwards. */
const suitesOf = ({ suite: own }: KeptTest): readonly Suite[] => {
  const found: Suite[] = []
  for (let at: Suite | undefined = own; at; at = at.parent) found.unshift(at)
  return found
}

const pathOf = ({ parent, name }: Suite): string => (parent ? `${pathOf(parent)} > ${name}` : name)

/** Runs what has to run once before a test; it serves every later run of every test. */
export const prepare = async (test: KeptTest): Promise<void> => {
  for (const at of suitesOf(test)) {
    if (at.isReady) continue
    for (const body of at.hooks.before) await body()
    at.isReady = true
  }
}

/** Runs one test that was prepared. @throws what the test throws */
export const run = async (test: KeptTest): Promise<void> => {
  const suites = suitesOf(test)
  for (const { hooks } of suites) for (const body of hooks.beforeEach) await body()
  try {
    await test.body({ diagnostic: () => undefined })
  } finally {
    for (const { hooks } of suites.toReversed()) for (const body of hooks.afterEach) await body()
  }
}

/** Ends what `prepare` began. */
export const cleanUp = async (): Promise<void> => {
  for (const at of new Set([...kept.values()].flatMap(suitesOf))) {
    if (at.isReady) for (const body of at.hooks.after) await body()
  }
}
