// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { cleanUp, loadTests, prepare, run } from '../scripts/mutation-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'mutation-tests-'))
after(() => rmSync(folder, { recursive: true }))

const STAND_IN = new URL('../scripts/mutation-tests.ts', import.meta.url).href
const load = (name: string, body: string) => {
  const path = join(folder, name)
  const names = 'after, afterEach, before, beforeEach, describe, it, test'
  writeFileSync(path, `import { ${names} } from '${STAND_IN}'\n${body}`)
  return loadTests(path)
}

/** What the test files say, in order. */
const said: string[] = []
Object.assign(globalThis, { say: (text: string) => said.push(text) })

describe('tests that are kept', () => {
  it('are known by file, suite and name, and are run when that is asked for', async () => {
    const tests = await load(
      'order.test.mjs',
      `
      before(() => say('before file'))
      after(() => say('after file'))
      test('first', () => say('first'))
      describe('suite', () => {
        before(() => say('before suite'))
        beforeEach(() => say('each'))
        afterEach(() => say('and then'))
        it('second', async () => say('second'))
        it('second', () => say('third'))
      })`,
    )
    assert.deepEqual(
      tests.map(({ id }) => id.split(' > ').slice(1).join(' > ')),
      ['first', 'suite > second', 'suite > second (2)'],
    )
    assert.deepEqual(said, [])
    const [first, second] = tests
    assert.ok(first && second)
    for (const test of [first, second, second]) {
      await prepare(test)
      await run(test)
    }
    await cleanUp()
    assert.deepEqual(said, [
      'before file',
      'first',
      'before suite',
      ...['each', 'second', 'and then'],
      ...['each', 'second', 'and then'],
      'after file',
    ])
  })

  it('throw what they throw, each time, after what has to follow them', async () => {
    said.length = 0
    const [broken] = await load(
      'broken.test.mjs',
      `
      afterEach(() => say('and then'))
      it('broken', async () => { throw new Error('no') })`,
    )
    assert.ok(broken)
    await assert.rejects(run(broken), /no/)
    await assert.rejects(run(broken), /no/)
    assert.deepEqual(said, ['and then', 'and then'])
  })

  it('may be skipped, one by one or with their suite', async () => {
    const tests = await load(
      'skipped.test.mjs',
      `
      it('a', { skip: 'reason' }, () => {})
      it('b', { skip: false }, () => {})
      describe('suite', { skip: true }, () => it('c', () => {}))`,
    )
    assert.deepEqual(
      tests.map(({ skip }) => skip),
      [true, false, true],
    )
  })

  it('cannot be told from an asynchronous suite, which is refused', async () => {
    await assert.rejects(load('late.test.mjs', `describe('late', async () => {})`), /asynchronous/)
  })
})
