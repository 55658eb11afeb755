// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SubjectReport } from '../../src/policy/report.ts'
import {
  type Annotation,
  listAnnotations,
  MAX_ANNOTATIONS_PER_LEVEL,
} from '../../src/report/annotations.ts'
import { PASSED, REFUSED, reportOf } from '../support/reports.ts'

const list = (...subjects: readonly SubjectReport[]) => listAnnotations(reportOf(...subjects))
const placeOf = ({ level, file, startLine }: Annotation) => [level, file, startLine]

describe('annotations', () => {
  it('are none for a model that passed', () => assert.deepEqual(list(PASSED), []))

  it('stand at the files that differ, and at the line that a check is about', () => {
    assert.deepEqual(list(REFUSED).map(placeOf), [
      ['error', 'models/gpt', undefined],
      ['error', 'models/gpt', undefined],
      ['error', 'models.lock', 7],
      ['error', 'models/gpt/weights.safetensors', undefined],
      ['error', 'models/gpt/config.json', undefined],
      ['error', 'models/gpt/loader/payload.pkl', undefined],
      ['warning', 'models/gpt/notes.txt', undefined],
      ['notice', 'models/gpt', undefined],
    ])
  })

  it('have no file outside the repository', () => {
    for (const [path, workspacePath, expected] of [
      ['/home/runner/repo/m', undefined, undefined],
      ['/home/runner/repo/m', '/home/runner/repo', 'm/weights.safetensors'],
      ['/home/runner/repo2/m', '/home/runner/repo', undefined],
      ['../m', '/home/runner/repo', undefined],
    ] as const) {
      const report = reportOf({ ...REFUSED, path })
      const options = workspacePath === undefined ? {} : { workspacePath }
      const found = listAnnotations(report, options).find(({ title }) => /changed/.test(title))
      assert.equal(found?.file, expected, path)
    }
  })

  it('drop a line that is none', () => {
    for (const line of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const checks = REFUSED.checks.map((check) => ({
        ...check,
        ...(check.location === undefined ? {} : { location: { ...check.location, line } }),
      }))
      const found = list({ ...REFUSED, checks }).find(({ file }) => file === 'models.lock')
      assert.ok(found)
      assert.equal(found.startLine, undefined)
    }
  })

  it('are ten of a level at most; the last counts the others', () => {
    const changed = Array.from({ length: 20 }, (_, index) => `shard-${index}`)
    const files = { changed, missing: [], extra: [], ignored: [], unsigned: changed }
    const annotations = list({ ...REFUSED, files })
    for (const [level, more] of [
      // Three checks and twenty files; twenty accepted files.
      ['error', 14],
      ['warning', 11],
    ] as const) {
      const shown = annotations.filter((entry) => entry.level === level)
      assert.equal(shown.length, MAX_ANNOTATIONS_PER_LEVEL)
      assert.match(shown.at(-1)?.message ?? '', new RegExp(`^and ${more} more`))
    }
  })

  it('are complete where exactly ten fit', () => {
    const unsigned = Array.from({ length: MAX_ANNOTATIONS_PER_LEVEL }, (_, index) => `f-${index}`)
    const files = { changed: [], missing: [], extra: [], ignored: [], unsigned }
    const annotations = list({ ...PASSED, files })
    assert.deepEqual(
      annotations.map(({ file }) => file),
      unsigned.map((name) => `models/bert/${name}`),
    )
  })

  it('say that nothing was checked', () => {
    for (const annotations of [list(), list({ ...PASSED, checks: [] })]) {
      assert.equal(annotations[0]?.level, 'error')
      assert.match(annotations[0]?.message ?? '', /^nothing was /)
    }
  })
})
