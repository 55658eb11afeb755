// SPDX-License-Identifier: Apache-2.0
//
// A test runner for StrykerJS that keeps the tests in memory: a change of the
// code costs the tests that run it, and no new process. What is changed while
// a file is loaded gets a process of its own. A change counts as noticed only
// where the test that failed passes again without it.
// API: https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/

import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { basename } from 'node:path'
import { cleanUp, type KeptTest, loadTests, prepare, run } from './mutation-tests.ts'

type Coverage = Record<string, number>

/** What the changed code and this runner tell each other, as StrykerJS names it. */
interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { static: Coverage; perTest: Record<string, Coverage> }
}

interface MutantRunOptions {
  readonly activeMutant: { readonly id: string }
  readonly mutantActivation: 'runtime' | 'static'
  readonly sandboxFileName: string
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

interface TestPatterns {
  readonly testFiles: readonly string[]
}

const SET_UP = '(set-up)'

class KeepingTestRunner {
  readonly #patterns: TestPatterns
  readonly #board: Switchboard
  #tests: readonly KeptTest[] | undefined

  constructor({ keeping }: { readonly keeping: TestPatterns }) {
    this.#patterns = keeping
    const board: Switchboard = {}
    Object.assign(globalThis, { __stryker__: board })
    this.#board = board
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  init(): void {
    const standIn = new URL('mutation-tests.ts', import.meta.url).href
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'node:test' ? { url: standIn, shortCircuit: true } : next(specifier, context),
    })
    // A test that failed may leave a promise behind that nobody waits for.
    process.on('unhandledRejection', () => undefined)
  }

  async dispose(): Promise<void> {
    await cleanUp()
  }

  /** Every test twice: one that cannot be repeated would notice everything. */
  async dryRun() {
    const tests = []
    for (const test of await this.#load()) {
      const startMs = performance.now()
      if (!test.skip) {
        await this.#prepare(test)
        this.#board.currentTestId = test.id
        for (const round of ['first', 'second']) {
          const error = await errorOf(test)
          if (error !== undefined) {
            return { status: 'error', errorMessage: `${test.id}, ${round} run: ${error}` }
          }
        }
        this.#board.currentTestId = undefined
      }
      const timeSpentMs = performance.now() - startMs
      tests.push({ id: test.id, name: test.id, timeSpentMs, status: test.skip ? 2 : 0 })
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#board
    delete mutantCoverage.perTest[SET_UP]
    // What a test runs and a file's loading too is changed for the test alone, which is quick; at
    // worst that leaves unnoticed what the loading would have noticed.
    for (const coverage of Object.values(mutantCoverage.perTest)) {
      for (const id of Object.keys(coverage)) delete mutantCoverage.static[id]
    }
    return { status: 'complete', tests, mutantCoverage }
  }

  mutantRun(options: MutantRunOptions) {
    return options.mutantActivation === 'static'
      ? this.#runFromLoading(options)
      : this.#runLoaded(options)
  }

  async #runLoaded({ activeMutant, testFilter, hitLimit }: MutantRunOptions) {
    const wanted = new Set(testFilter)
    const tests = (await this.#load()).filter(({ id, skip }) => wanted.has(id) && !skip)
    for (const [index, test] of tests.entries()) {
      await this.#prepare(test)
      this.#activate(activeMutant.id, hitLimit)
      const error = await errorOf(test)
      const { hitCount = 0 } = this.#board
      this.#activate(undefined)
      if (hitLimit !== undefined && hitCount > hitLimit)
        return { status: 'timeout', reason: HIT_LIMIT }
      if (error === undefined) continue
      const own = await errorOf(test)
      // A rejection makes StrykerJS try once more in a new process.
      if (own !== undefined) throw new Error(`${test.id} fails without a change: ${own}`)
      return killed(test.id, error, index + 1)
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  // The change is there from the first import on; the files that are named after the changed one
  // come first, and mostly decide.
  async #runFromLoading({ activeMutant, sandboxFileName, hitLimit }: MutantRunOptions) {
    const name = basename(sandboxFileName, '.ts')
    const files = this.#files().toSorted(
      (a, b) => Number(basename(b).startsWith(name)) - Number(basename(a).startsWith(name)),
    )
    this.#activate(activeMutant.id, hitLimit)
    let count = 0
    for (const file of files) {
      try {
        for (const test of await loadTests(file)) {
          if (test.skip) continue
          count += 1
          await prepare(test)
          const error = await errorOf(test)
          if (error !== undefined) return killed(test.id, error, count)
        }
      } catch (error) {
        return killed(file, String(error), count)
      }
    }
    return { status: 'survived', nrOfTests: count }
  }

  async #load(): Promise<readonly KeptTest[]> {
    if (this.#tests) return this.#tests
    const tests: KeptTest[] = []
    for (const file of this.#files()) tests.push(...(await loadTests(file)))
    this.#tests = tests
    return tests
  }

  #files(): readonly string[] {
    const files = globSync(this.#patterns.testFiles).toSorted()
    if (files.length === 0) throw new Error(`no test in ${this.#patterns.testFiles.join(', ')}`)
    return files
  }

  async #prepare(test: KeptTest): Promise<void> {
    this.#board.currentTestId = SET_UP
    await prepare(test)
    this.#board.currentTestId = undefined
  }

  #activate(id: string | undefined, hitLimit?: number): void {
    this.#board.activeMutant = id
    this.#board.hitLimit = hitLimit
    this.#board.hitCount = hitLimit === undefined ? undefined : 0
  }
}

const HIT_LIMIT = 'hit limit reached'

const killed = (id: string, failureMessage: string, nrOfTests: number) => ({
  status: 'killed',
  killedBy: [id],
  failureMessage,
  nrOfTests,
})

const errorOf = async (test: KeptTest): Promise<string | undefined> => {
  try {
    await run(test)
    return undefined
  } catch (error) {
    return String(error)
  }
}

const createRunner = (options: { readonly keeping: TestPatterns }) => new KeepingTestRunner(options)
createRunner.inject = ['options'] as const

export const strykerPlugins = [{ kind: 'TestRunner', name: 'keeping', factory: createRunner }]
export const strykerValidationSchema = {
  type: 'object',
  properties: { keeping: { type: 'object' } },
}
