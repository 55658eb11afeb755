// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type PolicySubject, pathFrom, ruleFor } from '../../../src/policy/policy-file/match.ts'
import { policyOf } from './scene.ts'

describe('a rule speaks of a subject', () => {
  const cases: readonly (readonly [string, PolicySubject, boolean])[] = [
    ['**', { name: 'm' }, true],
    ['**', { name: 'm', path: '/m' }, true],
    ['**', { name: 'm', path: '../m' }, true],
    ['m', { name: 'm', path: '/elsewhere/m' }, true],
    ['m', { name: 'm2', path: 'm' }, false],
    ['models/*', { name: 'm', path: 'models/m' }, true],
    ['models/*', { name: 'm', path: './models//m/' }, true],
    ['models/*', { name: 'm' }, false],
    ['models/*', { name: 'm', path: '/models/m' }, false],
    ['models/*', { name: 'm', path: 'models/../m' }, false],
    ['models/*', { name: 'm', path: 'x/../models/m' }, false],
    ['/*', { name: 'm', path: 'm' }, true],
    ['/*', { name: '.', path: '.' }, false],
    ['/*', { name: '', path: '' }, false],
  ]
  for (const [match, subject, expected] of cases) {
    it(`${match} ${expected ? 'matches' : 'does not match'} ${JSON.stringify(subject)}`, async () => {
      const rule = { match, identity: { repo: 'a/b' } }
      const policy = await policyOf(JSON.stringify({ version: 1, rules: [rule] }))
      assert.equal(ruleFor(policy, subject) !== undefined, expected)
    })
  }
})

describe('a path from a root', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['/w', '/w/models/m', 'models/m'],
    ['/w/', '/w/models/m', 'models/m'],
    ['/', '/m', 'm'],
    ['/w', '/w2/m', '/w2/m'],
    ['/w', '/x/w/m', '/x/w/m'],
    ['/w', '/w/../m', '/w/../m'],
    ['/w', '/w/x/../../m', '/w/x/../../m'],
    ['/w', '/w/..m', '..m'],
    ['/w', 'models/m', 'models/m'],
  ]
  for (const [root, path, expected] of cases) {
    it(`${root}: ${path} is ${expected}`, () => assert.equal(pathFrom(root, path), expected))
  }
})
