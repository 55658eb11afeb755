// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answerAffected } from '../../src/vulnerabilities/affected-version.ts'
import type { OsvAffected, OsvEvent, OsvRange } from '../../src/vulnerabilities/osv-record.ts'
import { parsePythonVersion } from '../../src/vulnerabilities/python-version.ts'
import { propertyRuns } from '../support/property-runs.ts'

type Event = { readonly [K in OsvEvent['kind']]?: string }

const rangeOf = (events: readonly Event[], type: OsvRange['type'] = 'ECOSYSTEM'): OsvRange => ({
  type,
  events: events.flatMap((event) =>
    Object.entries(event).map(([kind, version]) => ({ kind: kind as OsvEvent['kind'], version })),
  ),
})

const ask = (text: string, affected: Partial<OsvAffected>) =>
  answerAffected(
    { text, parsed: parsePythonVersion(text) },
    { name: 'torch', ranges: [], versions: [], ratings: [], ...affected },
    parsePythonVersion,
  )

const until = (fixed: string): readonly Event[] => [{ introduced: '0' }, { fixed }]

interface Case {
  readonly name: string
  readonly events: readonly Event[]
  readonly affected: readonly string[]
  readonly unaffected: readonly string[]
}

const CASES: readonly Case[] = [
  {
    name: 'a fix',
    events: until('2.6.0'),
    affected: [
      '0.dev0',
      '0',
      '2.5.1',
      '2.5.1+cu121',
      '2.6.0rc1',
      '2.6.0.dev20240101',
      '2.5.1.post9',
    ],
    unaffected: ['2.6.0', '2.6.0+cu121', '2.6', '2.6.0.post1', '2.10', '1!0.1'],
  },
  {
    name: 'the last affected version',
    events: [{ introduced: '1.0' }, { last_affected: '1.4' }],
    affected: ['1.0', '1.0.0', '1.4', '1.4.0+local', '1.4rc1', '1.0.post1'],
    unaffected: ['0.9', '1.0rc1', '1.0.dev3', '1.4.post1', '1.4.1', '1.5'],
  },
  {
    name: 'no end',
    events: [{ introduced: '1.2' }],
    affected: ['1.2', '99', '1!0'],
    unaffected: ['1.1.9', '1.2a1'],
  },
  {
    name: 'several ranges in one, in no order',
    events: [{ fixed: '3.2.5' }, { introduced: '3.0' }, { fixed: '1.0.2' }, { introduced: '1.0' }],
    affected: ['1.0', '1.0.1', '3.0', '3.2.4'],
    unaffected: ['0.9', '1.0.2', '2.9', '3.2.5', '4'],
  },
  {
    name: 'one version that is the first and the last',
    events: [{ introduced: '1.5' }, { last_affected: '1.5' }],
    affected: ['1.5', '1.5.0', '1.5+x'],
    unaffected: ['1.4', '1.5.post1', '1.6'],
  },
  {
    name: 'a fix where the next range begins',
    events: [{ introduced: '0' }, { fixed: '1.0' }, { introduced: '1.0' }, { fixed: '2.0' }],
    affected: ['0.5', '1.0', '1.5'],
    unaffected: ['2.0'],
  },
  {
    name: 'a last version where the next range begins',
    events: [
      { introduced: '1.0' },
      { fixed: '2.0' },
      { introduced: '0' },
      { last_affected: '1.0' },
    ],
    affected: ['0.5', '1.0', '1.5'],
    unaffected: ['2.0'],
  },
  {
    name: 'a range that ends where it begins',
    events: [{ introduced: '1.5' }, { fixed: '1.5' }],
    affected: [],
    unaffected: ['1.4', '1.5', '1.6'],
  },
  {
    name: 'a limit',
    events: [{ introduced: '1.0' }, { limit: '1.8' }],
    affected: ['1.0', '1.7.9'],
    unaffected: ['0.9', '1.8', '2.0'],
  },
  {
    name: 'several limits, one of them none',
    events: [{ introduced: '1.0' }, { limit: '1.8' }, { limit: '*' }],
    affected: ['1.0', '1.8', '2.0'],
    unaffected: ['0.9'],
  },
  {
    name: 'epochs',
    events: [{ introduced: '1!1.0' }, { fixed: '1!1.5' }],
    affected: ['1!1.0', '1!1.4'],
    unaffected: ['1.2', '2030.1', '1!1.5', '2!0'],
  },
]

describe('whether a version is affected', () => {
  for (const { name, events, affected, unaffected } of CASES) {
    it(`follows a range with ${name}`, () => {
      for (const type of ['ECOSYSTEM', 'SEMVER'] as const) {
        const ranges = [rangeOf(events, type)]
        for (const text of affected) assert.equal(ask(text, { ranges }).kind, 'affected', text)
        for (const text of unaffected) {
          assert.equal(ask(text, { ranges }).kind, 'not-affected', text)
        }
      }
    })
  }

  it('is yes where any range says so', () => {
    const ranges = [rangeOf(until('1.0')), rangeOf([{ introduced: '2.0' }, { fixed: '2.2' }])]
    assert.equal(ask('2.1', { ranges }).kind, 'affected')
    assert.equal(ask('1.5', { ranges }).kind, 'not-affected')
  })

  it('is yes where it is listed, in any spelling and with any local part', () => {
    const listed = { versions: ['2.3.0', '1.0-rc1'] }
    for (const text of ['2.3.0', '2.3', '2.3.0+cu121', '1.0rc1', '1.0.c1']) {
      assert.equal(ask(text, listed).kind, 'affected', text)
    }
    for (const text of ['2.3.1', '1.0', '2.3.0.post1']) {
      assert.equal(ask(text, listed).kind, 'not-affected', text)
    }
  })

  it('is yes for what is no version, where it is listed or all are affected', () => {
    assert.equal(ask('2004d', { versions: ['2004d'] }).kind, 'affected')
    assert.equal(ask('2004d', { ranges: [rangeOf([{ introduced: '0' }])] }).kind, 'affected')
    assert.equal(
      ask('', { ranges: [rangeOf([{ introduced: '0' }, { limit: '*' }])] }).kind,
      'affected',
    )
  })

  it('names the next fix', () => {
    const ranges = [rangeOf([...until('1.5'), { introduced: '2.0' }, { fixed: '2.7' }])]
    assert.deepEqual(ask('1.0', { ranges }), { kind: 'affected', fixedVersions: ['1.5'] })
    assert.deepEqual(ask('2.1', { ranges }), { kind: 'affected', fixedVersions: ['2.7'] })
  })

  const UNANSWERED: readonly (readonly [string, string, Partial<OsvAffected>])[] = [
    ['a version that is none', '2004d', { ranges: [rangeOf(until('1.0'))] }],
    ['a version that is none, among listed ones', '2004d', { versions: ['1.0'] }],
    ['no version', '', { ranges: [rangeOf(until('1.0'))] }],
    ['an event that is no version', '1.0', { ranges: [rangeOf(until('first fix'))] }],
    ['a record of git commits alone', '1.0', { ranges: [rangeOf(until('c0ffee'), 'GIT')] }],
    ['a record that names no versions', '1.0', {}],
  ]
  for (const [name, text, affected] of UNANSWERED) {
    it(`is not answered with "no" for ${name}`, () => {
      assert.equal(ask(text, affected).kind, 'unanswered')
    })
  }

  it('takes a list where the rest is git commits', () => {
    const affected = { ranges: [rangeOf(until('c0ffee'), 'GIT')], versions: ['1.0'] }
    assert.equal(ask('1.0', affected).kind, 'affected')
    assert.equal(ask('1.1', affected).kind, 'not-affected')
  })
})

// ---- beside the pseudocode of the specification ------------------------------------

const numbers = fc.integer({ min: 0, max: 12 })

/** The algorithm of the schema over whole numbers, with events sorted. */
const naive = (version: number, events: readonly OsvEvent[]): boolean => {
  const at = ({ version }: OsvEvent): number => Number(version)
  const limits = events.filter(({ kind }) => kind === 'limit')
  if (limits.length > 0 && !limits.some((limit) => version < at(limit))) return false
  let vulnerable = false
  for (const event of [...events].sort((a, b) => at(a) - at(b))) {
    if (event.kind === 'introduced' && version >= at(event)) vulnerable = true
    else if (event.kind === 'fixed' && version >= at(event)) vulnerable = false
    else if (event.kind === 'last_affected' && version > at(event)) vulnerable = false
  }
  return vulnerable
}

const events = fc
  .uniqueArray(numbers, { minLength: 1, maxLength: 6 })
  .chain((versions) =>
    fc.tuple(
      ...versions.map((version) =>
        fc
          .constantFrom(
            'introduced' as const,
            'fixed' as const,
            'last_affected' as const,
            'limit' as const,
          )
          .map((kind): OsvEvent => ({ kind, version: String(version) })),
      ),
    ),
  )

describe('whether a version is affected, as a law', () => {
  it('is what the algorithm of the specification says, in any order of events', () => {
    fc.assert(
      fc.property(numbers, events, fc.infiniteStream(fc.nat()), (version, list, keys) => {
        const shuffled = list
          .map((event) => ({ event, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event)
        const answer = ask(String(version), { ranges: [{ type: 'ECOSYSTEM', events: shuffled }] })
        assert.equal(answer.kind === 'affected', naive(version, list))
      }),
      propertyRuns(500),
    )
  })

  it('does not depend on the local part', () => {
    fc.assert(
      fc.property(
        numbers,
        events,
        fc.stringMatching(/^[a-z0-9]{1,5}(\.[a-z0-9]{1,5})?$/),
        (version, list, local) => {
          const affected = { ranges: [{ type: 'ECOSYSTEM' as const, events: list }] }
          assert.deepEqual(ask(`${version}+${local}`, affected), ask(String(version), affected))
        },
      ),
      propertyRuns(500),
    )
  })
})
