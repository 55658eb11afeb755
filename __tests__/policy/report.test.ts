// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ProvenanceError } from '../../src/core/errors.ts'
import { attempt } from '../../src/policy/attempt.ts'
import {
  failedCheck,
  isPassed,
  isSound,
  isSubjectPassed,
  passedCheck,
} from '../../src/policy/report.ts'

const FACTS = { id: 'x', title: 'x', expected: 'this', found: 'that' }
const GOOD = passedCheck(FACTS, 'verified')
const BAD = failedCheck(FACTS, { code: 'SUBJECT_MISMATCH' })
const subject = (...checks: (typeof GOOD)[]) => ({
  name: 'm',
  fileCount: 1,
  bytesRead: true,
  checks,
  bundles: [],
})

describe('a verdict', () => {
  const subjects: readonly (readonly [string, (typeof GOOD)[], boolean])[] = [
    ['no check', [], false],
    ['one check that passed', [GOOD], true],
    ['one check that failed', [BAD], false],
    ['one that failed among others', [GOOD, BAD, GOOD], false],
    ['all passed', [GOOD, GOOD], true],
  ]
  for (const [name, checks, passed] of subjects) {
    it(`on a subject with ${name}: ${passed ? 'passed' : 'not passed'}`, () => {
      assert.equal(isSubjectPassed({ checks }), passed)
      assert.equal(isPassed({ subjects: [subject(...checks)] }), passed)
    })
  }
  it('needs a subject, and each of them to pass', () => {
    assert.equal(isPassed({ subjects: [] }), false)
    assert.equal(isPassed({ subjects: [subject(GOOD), subject(BAD)] }), false)
    assert.equal(isPassed({ subjects: [subject(GOOD), subject()] }), false)
    assert.equal(isPassed({ subjects: [subject(GOOD), subject(GOOD)] }), true)
  })
})

describe('a bundle', () => {
  const bundle = { source: 'm.intoto.jsonl', index: 0, bundle: {} }
  for (const [verified, checks, sound] of [
    [true, [GOOD, GOOD], true],
    [true, [GOOD, BAD], false],
    [true, [], false],
    [false, [GOOD], false],
    [false, [], false],
  ] as const) {
    const passed = checks.filter((check) => check.passed).length
    const what = `${verified ? 'verified' : 'not verified'}, of which ${passed} of ${checks.length} checks passed,`
    it(`${what} is ${sound ? 'sound' : 'not sound'}`, () => {
      assert.equal(isSound({ ...bundle, verified, checks }), sound)
    })
  }
})

describe('a check', () => {
  it('that passed has no code, and the word that was given', () => {
    assert.deepEqual(GOOD, { ...FACTS, word: 'verified', passed: true })
  })
  it('that failed says `unknown` unless something is known, and keeps its hint', () => {
    assert.deepEqual(BAD, { ...FACTS, word: 'unknown', passed: false, code: 'SUBJECT_MISMATCH' })
    assert.ok(!('hint' in BAD))
    const { word, hint } = failedCheck(FACTS, {
      code: 'SUBJECT_MISMATCH',
      hint: 'look',
      word: 'verified',
    })
    assert.deepEqual([word, hint], ['verified', 'look'])
  })
})

describe('an attempt', () => {
  const run = (operation: () => number) => attempt('x', 'x', 'this', operation)
  it('gives the value where nothing refuses', () => {
    assert.deepEqual(
      run(() => 7),
      { value: 7 },
    )
  })
  it('turns a refusal into a failed check', () => {
    const { value, check } = run(() => {
      throw new ProvenanceError('SIGNATURE_INVALID', 'no', { hint: 'look' })
    })
    assert.equal(value, undefined)
    assert.deepEqual(check, {
      ...FACTS,
      found: 'no',
      word: 'unknown',
      passed: false,
      code: 'SIGNATURE_INVALID',
      hint: 'look',
    })
  })
  it('lets defects of the program through', () => {
    for (const defect of [new TypeError('x'), new ProvenanceError('INTERNAL', 'x'), 'text']) {
      assert.throws(
        () =>
          run(() => {
            throw defect
          }),
        (error) => error === defect,
      )
    }
  })
})
