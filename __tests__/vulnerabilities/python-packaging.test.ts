// SPDX-License-Identifier: Apache-2.0
//
// Beside Python's own `packaging`: which texts are versions, their order, and
// the algorithm of the OSV schema written down in Python.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answerAffected } from '../../src/vulnerabilities/affected-version.ts'
import type { OsvEvent } from '../../src/vulnerabilities/osv-record.ts'
import {
  comparePythonVersions,
  parsePythonVersion,
} from '../../src/vulnerabilities/python-version.ts'
import { propertyRuns } from '../support/property-runs.ts'

const ORACLE = `
import json, sys
from packaging.version import Version, InvalidVersion

def parse(text):
    try:
        return Version(Version(text).public)
    except InvalidVersion:
        return None

def affected(version, events):
    v = parse(version)
    vulnerable = False
    first = lambda e: e["version"] == "0" and e["kind"] == "introduced"
    for e in sorted(events, key=lambda e: (not first(e), parse(e["version"]))):
        if e["kind"] == "introduced" and (first(e) or v >= parse(e["version"])): vulnerable = True
        elif e["kind"] == "fixed" and v >= parse(e["version"]): vulnerable = False
        elif e["kind"] == "last_affected" and v > parse(e["version"]): vulnerable = False
    return vulnerable

asked = json.load(sys.stdin)
def order(a, b):
    a, b = parse(a), parse(b)
    if a is None or b is None: return [a is not None, b is not None]
    return (a > b) - (a < b)
json.dump({
    "orders": [order(a, b) for a, b in asked["pairs"]],
    "affected": [affected(q["version"], q["events"]) for q in asked["questions"]],
}, sys.stdout)
`

const ask = (input: object): string | undefined => {
  const run = spawnSync('python3', ['-c', ORACLE], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return run.status === 0 ? run.stdout : undefined
}

const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 3 }) },
  fc.constantFrom(0, 10, 2024, 20240115),
)
const part = (...words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom('', '.', '-', '_'), fc.constantFrom(...words), fc.option(number))
    .map(([separator, word, count]) => `${separator}${word}${count ?? ''}`)
const optional = (arbitrary: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, arbitrary)
const version = fc
  .tuple(
    fc.constantFrom('', '', '', 'v', '1!', '2!'),
    fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.')),
    optional(part('a', 'b', 'rc', 'c', 'alpha', 'Beta', 'pre', 'preview')),
    optional(part('post', 'rev', 'r')),
    optional(part('dev')),
    optional(fc.constantFrom('+cu121', '+local.7', '+1-x_2', '-1')),
  )
  .map((parts) => parts.join(''))
const nearlyVersion = fc.oneof(
  { weight: 9, arbitrary: version },
  fc.stringMatching(/^[0-9ab.+!\-_ ]{0,8}$/),
)

const COUNT = propertyRuns(3_000).numRuns
const sample = <T>(arbitrary: fc.Arbitrary<T>): readonly T[] =>
  fc.sample(arbitrary, { numRuns: COUNT, seed: 440 })
const isVersion = (text: string): boolean => parsePythonVersion(text) !== undefined
const publicPart = (text: string): string => parsePythonVersion(text)?.publicPart ?? ''

const pairs = sample(fc.tuple(nearlyVersion, nearlyVersion))
const questions = sample(
  fc.record({
    version: version.filter(isVersion),
    events: fc
      .uniqueArray(version.filter(isVersion), { selector: publicPart, minLength: 1, maxLength: 5 })
      .chain((versions) =>
        fc.tuple(
          ...versions.map((text) =>
            fc
              .constantFrom<OsvEvent['kind']>('introduced', 'fixed', 'last_affected')
              .map((kind) => ({ kind, version: text })),
          ),
        ),
      ),
  }),
)
const answer = ask({ pairs, questions })
const skip = answer === undefined && 'python3 with the package `packaging` is not here'

describe('Python versions beside packaging', { skip }, () => {
  const { orders, affected } = JSON.parse(answer ?? '{}')

  it('are the same texts, in the same order', (context) => {
    for (const [index, [a, b]] of pairs.entries()) {
      const [left, right] = [parsePythonVersion(a), parsePythonVersion(b)]
      const ours =
        left && right
          ? Math.sign(comparePythonVersions(left, right))
          : [left !== undefined, right !== undefined]
      assert.deepEqual(ours, orders[index], JSON.stringify([a, b]))
    }
    context.diagnostic(`${pairs.length} pairs agree`)
  })

  it('are affected by the same ranges', (context) => {
    for (const [index, { version, events }] of questions.entries()) {
      const { kind } = answerAffected(
        { text: version, parsed: parsePythonVersion(version) },
        { name: 'x', ranges: [{ type: 'ECOSYSTEM', events }], versions: [], ratings: [] },
        parsePythonVersion,
      )
      assert.equal(kind === 'affected', affected[index], JSON.stringify({ version, events }))
    }
    const yes = affected.filter(Boolean).length
    assert.ok(yes > 0 && yes < questions.length)
    context.diagnostic(`${questions.length} questions agree, ${yes} with yes`)
  })
})
