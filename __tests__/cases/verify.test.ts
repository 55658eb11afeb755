// SPDX-License-Identifier: Apache-2.0
//
// Every folder of verify/ is a case: what passes, and what one change makes of
// it. A case that fails has to fail by exactly the named checks, through the
// pipeline and through the built command, and through the built action by turns.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ERRORS } from '../../src/core/errors.ts'
import { type FailingCase, isFailing, loadCases } from './case-file.ts'
import {
  type Outcome,
  type Runner,
  runBuiltAction,
  runBuiltCommand,
  runInProcess,
} from './run-case.ts'
import { openWorkspace } from './workspace.ts'

/** Processes at a time: each has a thread of its own beside the main one. */
const LANES = 4
/** One in so many cases is run through the action as well. */
const ACTION_EVERY = 6

/** Checks after which nothing is asked any more: without them, no check would be left. */
const ENDING_CHECKS: ReadonlySet<string> = new Set([
  'bundle',
  'signature',
  'statement.predicate-type',
])

const cases = loadCases()
const passing = [...cases.values()].filter(({ spec }) => !isFailing(spec))
const failing = [...cases.values()].flatMap(({ name, spec, readme }) =>
  isFailing(spec) ? [{ name, spec, readme }] : [],
)
const isSampled = (_: unknown, index: number): boolean => index % ACTION_EVERY === 0

const run = async (runner: Runner, name: string): Promise<Outcome> => {
  const workspace = openWorkspace(cases, name)
  try {
    return await runner(workspace)
  } finally {
    workspace.remove()
  }
}

const expectedFails = ({ fails = {} }: FailingCase): readonly string[] =>
  Object.entries(fails)
    .map(([id, code]) => `${id} ${code}`)
    .sort()

const assertNoStack = ({ output }: Outcome): void => {
  assert.doesNotMatch(output, /^\s+at .*[(/:]|INTERNAL/m)
}

const assertPasses = (outcome: Outcome): void => {
  assert.deepEqual(outcome.fails, [], outcome.output)
  assert.equal(outcome.refused, undefined, outcome.output)
  assert.equal(outcome.exitCode, 0)
}

const assertFails = (outcome: Outcome, spec: FailingCase): void => {
  assert.deepEqual(outcome.fails, expectedFails(spec), outcome.output)
  assert.equal(outcome.refused, spec.refused, outcome.output)
  assert.equal(outcome.exitCode, spec.exit)
  assertNoStack(outcome)
}

describe('the cases of verify', () => {
  it('have at least 150 that fail, no two by one cause', () => {
    const causes = failing.map(({ spec }) => {
      const where = spec.refused ?? Object.keys(spec.fails ?? {}).join()
      return `${where}: ${spec.changed}`
    })
    assert.deepEqual(
      causes.filter((cause, index) => causes.indexOf(cause) !== index),
      [],
    )
    assert.ok(causes.length >= 150, `${causes.length} causes`)
  })

  it('make each change once', () => {
    const changes = failing.map(({ spec: { twin, options, edits, sign, models, ...rest } }) =>
      JSON.stringify([twin, options, edits, sign, models, rest.swapForLink, rest.attestation]),
    )
    assert.deepEqual(
      changes.filter((change, index) => changes.indexOf(change) !== index),
      [],
    )
  })

  it('say in their README what is wrong, and why that must fail', () => {
    for (const { name, readme } of failing) assert.ok(readme.length > 40, name)
  })

  it('each have a twin that passes and is run', () => {
    for (const { name, spec } of failing) {
      assert.ok(
        passing.some((one) => one.name === spec.twin),
        name,
      )
    }
  })

  it('name codes and exit codes of the table', () => {
    for (const { name, spec } of failing) {
      const codes = [spec.refused, ...Object.values(spec.fails ?? {})].filter(
        (c) => c !== undefined,
      )
      assert.ok(codes.length > 0, name)
      // A failed check ends with 1, whatever the exit code of its code where it is thrown.
      assert.equal(spec.exit, spec.refused === undefined ? 1 : ERRORS[spec.refused].exit, name)
    }
  })

  it('fail by one check alone, for every check that any of them fails', () => {
    const ids = failing.map(({ spec }) => Object.keys(spec.fails ?? {}))
    const alone = new Set(ids.filter((found) => found.length === 1).flat())
    assert.deepEqual(
      [...new Set(ids.flat())].filter((id) => !alone.has(id)),
      [],
    )
  })
})

describe('through the pipeline', () => {
  for (const { name } of passing) {
    it(`${name} passes`, async () => assertPasses(await run(runInProcess, name)))
  }
  for (const { name, spec } of failing) {
    it(`${name}: ${spec.changed}`, async () => {
      const outcome = await run(runInProcess, name)
      assertFails(outcome, spec)
      const ids = Object.keys(spec.fails ?? {})
      if (!ids.some((id) => ENDING_CHECKS.has(id)) && ids.length > 0) {
        assert.ok(outcome.restPasses, 'without the failed check, it would pass')
      }
    })
  }
})

describe('through the built command', { concurrency: LANES }, () => {
  for (const { name } of passing) {
    it(`${name} passes`, async () => assertPasses(await run(runBuiltCommand, name)))
  }
  for (const { name, spec } of failing) {
    it(`${name} fails`, async () => assertFails(await run(runBuiltCommand, name), spec))
  }
})

describe('through the built action', { concurrency: LANES }, () => {
  for (const { name } of passing.filter(isSampled)) {
    it(`${name} passes`, async () => assertPasses(await run(runBuiltAction, name)))
  }
  for (const { name, spec } of failing.filter(isSampled)) {
    it(`${name} fails`, async () => {
      const outcome = await run(runBuiltAction, name)
      const codes = [spec.refused ?? Object.values(spec.fails ?? {})].flat()
      assert.ok(
        codes.some((code) => code === outcome.refused),
        outcome.output,
      )
      assert.notEqual(outcome.exitCode, 0)
      assertNoStack(outcome)
    })
  }
})
