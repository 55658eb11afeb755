// SPDX-License-Identifier: Apache-2.0
//
// No verdict without mutation tests: a new file has to belong to a suite.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { chooseSuites, isOf, readSuites } from '../scripts/mutation-suites.ts'
import { parseReviews } from '../scripts/mutation-survivors.ts'

const ROOT = join(import.meta.dirname, '..')
const SUITES = readSuites()
const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: ROOT })

describe('the suites of mutation tests', () => {
  for (const pattern of ['src/policy/**/*.ts', 'src/attestation/**/verif*.ts']) {
    it(`change each file of ${pattern} in one place`, () => {
      const files = filesOf(pattern)
      assert.notEqual(files.length, 0)
      for (const file of files) {
        const owners = SUITES.filter((suite) => isOf(suite, file)).map(({ name }) => name)
        assert.equal(owners.length, 1, `${file} belongs to: ${owners.join(', ') || 'no suite'}`)
      }
    })
  }

  for (const { name, mutate, testFiles } of SUITES) {
    it(`${name} names files that are there`, () => {
      for (const pattern of [...mutate, ...testFiles]) {
        assert.notEqual(filesOf(pattern.replace(/^!/, '')).length, 0, pattern)
      }
    })
  }

  it('can be chosen by name and by file', () => {
    const [first, second] = SUITES
    assert.ok(first && second)
    assert.deepEqual(chooseSuites(SUITES, []), SUITES)
    assert.deepEqual(chooseSuites(SUITES, [second.name]), [second])
    const files = ['src/policy/report.ts', 'src/policy/attempt.ts']
    const [chosen, ...others] = chooseSuites(SUITES, files)
    assert.deepEqual([chosen?.mutate, others], [files, []])
    assert.throws(() => chooseSuites(SUITES, ['src/cli/main.ts']), /no suite/)
  })
})

describe('the reviews of changes that no test notices', () => {
  const reviews = parseReviews(
    JSON.parse(readFileSync(join(ROOT, 'mutation/reviewed.json'), 'utf8')),
  )

  it('are about lines that are there, in files that are changed', () => {
    for (const { file, code } of reviews) {
      assert.ok(
        SUITES.some((suite) => isOf(suite, file)),
        `${file} belongs to no suite`,
      )
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
      assert.ok(
        lines.some((line) => line.trim() === code),
        `${file} has no line: ${code}`,
      )
    }
  })
})
