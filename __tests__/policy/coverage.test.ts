// SPDX-License-Identifier: Apache-2.0
//
// Statements without their signatures: what a verified one has to say of the
// files. Each refusal differs in one thing from what is accepted.

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { describe, it } from 'node:test'
import { parseStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { type Content, type CoverageOptions, checkCoverage } from '../../src/policy/coverage.ts'
import { algorithmsBesideSha256 } from '../../src/policy/subject-coverage.ts'
import {
  contentOf,
  FOLDER,
  OPTIONS,
  type Subject,
  statementOf,
  unsigned,
} from './unsigned-statements.ts'

const A = sha256('a')
const B = sha256('b')

const checksOf = (
  subject: readonly Subject[],
  content: Content,
  options: CoverageOptions = OPTIONS,
) => {
  const payload = statementOf(subject, 'https://example.com/v1')
  return checkCoverage(unsigned(payload), parseStatement(payload), content, options).checks
}

const verdict = (
  subject: readonly Subject[],
  content: Content = FOLDER,
  options: CoverageOptions = OPTIONS,
): string => {
  const checks = checksOf(subject, content, options)
  assert.ok(checks.length > 0)
  return checks.flatMap(({ passed, code }) => (passed ? [] : [code])).join(' ') || 'passed'
}

const root = (hex: string = FOLDER.root): Subject => ({
  name: 'oms-root:m',
  digest: { sha256: hex },
})
const listing = (hex: string = FOLDER.dirHash1, name = 'm.SHA256SUMS'): Subject => ({
  name,
  digest: { sha256: hex },
})
const file = (name: string, hex: string): Subject => ({ name, digest: { sha256: hex } })

describe('a statement that names the root', () => {
  const both = [file('a.bin', A), file('b.bin', B)]
  const cases: readonly (readonly [string, readonly Subject[], string])[] = [
    ['with the listing of the files', [root(), listing()], 'passed'],
    [
      'with the commitment of a dataset beside the files',
      [root(), ...both, file('dataset-commitment:d', A)],
      'passed',
    ],
    [
      'with the commitment of a dataset beside the listing',
      [root(), listing(), file('dataset-commitment:d', A)],
      'passed',
    ],
    [
      'with the commitment of a dataset in place of a file',
      [root(), file('a.bin', A), file('dataset-commitment:b.bin', B)],
      'MODEL_MISMATCH',
    ],
    ['with the listing of other files', [root(), listing(A)], 'MODEL_MISMATCH'],
    ['with the right listing and another root', [root(A), listing()], 'MODEL_MISMATCH'],
    [
      'with its listing under another name',
      [root(), listing(FOLDER.dirHash1, 'x')],
      'MODEL_MISMATCH',
    ],
    ['with a file beside the listing', [root(), listing(), file('a.bin', A)], 'MODEL_MISMATCH'],
    ['with each file', [root(), ...both], 'passed'],
    ['with one file less', [root(), file('a.bin', A)], 'MODEL_MISMATCH'],
    ['with one file more', [root(), ...both, file('c.bin', A)], 'MODEL_MISMATCH'],
    ['and nothing else', [root()], 'MODEL_MISMATCH'],
    ['with another digest', [root(), file('a.bin', B), file('b.bin', B)], 'MODEL_MISMATCH'],
    [
      'with a subject that has no SHA-256',
      [root(), ...both, { name: 'c.bin', digest: { sha512: 'c'.repeat(128) } }],
      'SUBJECT_MISMATCH',
    ],
  ]
  for (const [name, subjects, expected] of cases) {
    it(`${name}: ${expected}`, () => assert.equal(verdict(subjects), expected))
  }
})

describe('a statement beside a digest alone', () => {
  it('is compared with that digest, whatever files it names', () => {
    const none: Content = { ...FOLDER, files: [], bytesRead: false }
    const named = [root(), file('a.bin', A), file('b.bin', B)]
    assert.equal(verdict(named, { ...none, known: 'folder' }), 'passed')
    assert.equal(verdict(named, { ...none, known: 'folder', root: A }), 'SUBJECT_MISMATCH')
    assert.equal(verdict(named, none), 'MODEL_MISMATCH')
  })
})

describe('a statement that names the root and the files', () => {
  const named = [root(), file('a.bin', A), file('b.bin', B)]
  const single = { ...contentOf({ '.': 'a' }), kind: 'file', baseName: 'a.bin' } as const
  it('leaves out what git put there, by its name alone', () => {
    const git = contentOf({ 'a.bin': 'a', 'b.bin': 'b', '.gitattributes': 'x' })
    const payload = statementOf(named, 'https://example.com/v1')
    const { checks, files } = checkCoverage(
      unsigned(payload),
      parseStatement(payload),
      git,
      OPTIONS,
    )
    assert.ok(checks.every(({ passed }) => passed))
    assert.deepEqual(files?.ignored, ['.gitattributes'])
    const other = contentOf({ 'a.bin': 'a', 'b.bin': 'b', gitattributes: 'x' })
    assert.equal(verdict(named, other), 'MODEL_MISMATCH')
  })
  it('is compared with a single file by its digest', () => {
    assert.equal(verdict(named, single), 'passed')
    assert.equal(verdict([root(), listing()], single), 'SUBJECT_MISMATCH')
  })
  it('in a listing says so', () => {
    const unread = { ...FOLDER, bytesRead: false }
    for (const subjects of [named, [root(), listing()]]) {
      assert.deepEqual(
        checksOf(subjects, unread).map(({ word }) => word),
        ['self-asserted'],
      )
    }
    const unknown = { ...FOLDER, notComparable: ['c'] }
    assert.equal(verdict([root(), listing()], unknown), 'DIGEST_UNKNOWN')
    const ignore: CoverageOptions = { ...OPTIONS, unsignedFiles: 'ignore' }
    assert.equal(verdict([root(), listing()], unknown, ignore), 'DIGEST_UNKNOWN')
  })
})

describe('any other statement', () => {
  const ignore: CoverageOptions = { ...OPTIONS, unsignedFiles: 'ignore' }
  const git = { '.gitattributes': 'x' }
  const named = [file('a.bin', A), file('b.bin', B)]
  type Row = readonly [string, readonly Subject[], Content, CoverageOptions, string]
  const cases: readonly Row[] = [
    ['names every file', named, FOLDER, OPTIONS, 'passed'],
    ['names one of two files', [file('a.bin', A)], FOLDER, OPTIONS, 'SUBJECT_MISMATCH'],
    ['names one, and unsigned ones are accepted', [file('a.bin', A)], FOLDER, ignore, 'passed'],
    [
      'names none, although unsigned ones are accepted',
      [file('a.bin', sha256('c'))],
      FOLDER,
      ignore,
      'SUBJECT_MISMATCH',
    ],
    [
      'is about files that git put there',
      [file('a.bin', A)],
      contentOf({ 'a.bin': 'a', ...git }),
      OPTIONS,
      'passed',
    ],
    [
      'is about nothing but files that git put there',
      [file('.gitattributes', sha256('x'))],
      contentOf(git),
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
    [
      'has no digest that is known here',
      [
        { name: 'a.bin', digest: { sha1: 'a'.repeat(40) } },
        { name: 'b.bin', digest: { blake2b: 'b'.repeat(128) } },
      ],
      FOLDER,
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
    [
      'has SHA-512 alone of the files of a folder',
      named.map(({ name }) => ({ name, digest: { sha512: hash('sha512', name[0] ?? '') } })),
      FOLDER,
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
    // The root is a digest of digests: a file with its text is not the model.
    [
      'names the root, which is the digest of a file',
      [root(A)],
      { ...contentOf({ '.': 'a' }), kind: 'file' },
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
  ]
  for (const [name, subjects, content, options, expected] of cases) {
    it(`${name}: ${expected}`, () => assert.equal(verdict(subjects, content, options), expected))
  }

  const coverageOf = (subjects: readonly Subject[], content: Content, options = OPTIONS) => {
    const payload = statementOf(subjects, 'https://example.com/v1')
    return checkCoverage(unsigned(payload), parseStatement(payload), content, options)
  }
  it('says what became of each file', () => {
    const here = {
      ...contentOf({ 'a.bin': 'a', 'b.bin': 'b', ...git }),
      notComparable: ['c', '.git/x'],
    }
    const nothing = { changed: [], missing: [], ignored: ['.gitattributes'] }
    const one = [file('a.bin', A)]
    assert.deepEqual(coverageOf(one, here).files, { ...nothing, extra: ['b.bin'], unsigned: [] })
    const accepted = { ...nothing, extra: [], unsigned: ['b.bin', 'c'] }
    assert.deepEqual(coverageOf(one, here, ignore).files, accepted)
  })

  const single = {
    ...contentOf({ '.': 'a' }),
    kind: 'file',
    baseName: 'a.bin',
    otherDigests: { sha512: 'f' },
  } as const
  const { otherDigests: _, ...plain } = single
  const unsaid = { name: 'a.bin', digest: { sha512: 'e' } }
  const alike = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, i) => [`${i}.bin`, 'a']))
  const [five, many] = [alike(5), alike(7)]
  const shown: readonly (readonly [readonly Subject[], Content, readonly string[]])[] = [
    [named, FOLDER, ['2 of 2 files are subjects', 'as stated']],
    [[file('a.bin', A)], FOLDER, ['1 of 2 files are subjects']],
    [[file('a.bin', A)], single, [`sha256:${A}`, 'as stated']],
    [[file('b.bin', A)], single, [`sha256:${A}`, 'not stated: a.bin']],
    [[file('a.bin', B), unsaid], single, [`sha256:${A}`]],
    [[unsaid], single, ['sha512:f']],
    [[unsaid], plain, ['no digest that the subjects have']],
    [
      [file('a.bin', A)],
      contentOf({ 'x/a.bin': 'a', 'a.bin': 'a' }),
      ['2 of 2 files are subjects', 'of 1 of 2, only the last part'],
    ],
    [
      [file('a.bin', A)],
      contentOf({ 'a.bin': 'a', 'b.bin': 'a', 'x/a.bin': 'a' }),
      ['3 of 3 files are subjects', 'not stated: b.bin'],
    ],
    [
      [file('a.bin', A)],
      contentOf(five),
      ['5 of 5 files are subjects', 'not stated: 0.bin, 1.bin, 2.bin, 3.bin, 4.bin'],
    ],
    [
      [file('a.bin', A)],
      contentOf(many),
      ['7 of 7 files are subjects', 'not stated: 0.bin, 1.bin, 2.bin, 3.bin, 4.bin, … (7)'],
    ],
  ]
  for (const [subjects, content, found] of shown) {
    it(`says: ${found.join('; ')}`, () => {
      const { checks } = coverageOf(subjects, content)
      assert.deepEqual(
        checks.map((check) => check.found),
        found,
      )
      const kind = content.kind === 'file' ? 'of the file' : 'of the files'
      assert.ok(checks.every(({ title }) => title.endsWith(kind)))
    })
  }
})

describe('the algorithms without which a statement could not be compared', () => {
  const sha512 = { sha512: 'f' }
  const cases: readonly (readonly [string, readonly object[], readonly string[]])[] = [
    ['none for SHA-256', [{ sha256: A }, { sha256: A, ...sha512 }], []],
    ['those of a subject without it', [{ sha256: A }, sha512], ['sha512']],
    ['each of them once', [sha512, { sha384: 'f', ...sha512 }], ['sha384', 'sha512']],
    ['none that are not known', [{ sha1: 'f' }], []],
  ]
  for (const [name, digests, expected] of cases) {
    it(name, () => {
      const subjects = digests.map((digest) => ({ name: 'm', digest: { ...digest } }))
      assert.deepEqual(algorithmsBesideSha256({ subject: subjects }), expected)
    })
  }
})

describe('what any other statement calls the files', () => {
  const nested = contentOf({ 'x/a.bin': 'a', 'y/b.bin': 'b' })
  const single = { ...contentOf({ '.': 'a' }), kind: 'file', baseName: 'a.bin' } as const
  const always = { ...OPTIONS, subjectNames: 'always' } as const
  const never = { ...OPTIONS, subjectNames: 'never-unsafe' } as const
  type Row = readonly [string, readonly Subject[], Content, CoverageOptions, string]
  const paths = [file('x/a.bin', A), file('y/b.bin', B)]
  const ends = [file('a.bin', A), file('b.bin', B)]
  const elsewhere = [file('out/x/a.bin', A), file('out/y/b.bin', B)]
  const swapped = [file('a.bin', B), file('b.bin', A)]
  const rows: readonly Row[] = [
    ['their paths', paths, nested, OPTIONS, 'verified'],
    [
      'their paths, with ./ in front',
      [file('./x/a.bin', A), file('y/b.bin', B)],
      nested,
      OPTIONS,
      'verified',
    ],
    ['the ends of their paths', ends, nested, OPTIONS, 'unknown'],
    ['paths from elsewhere', elsewhere, nested, OPTIONS, 'unknown'],
    ['each like the other', swapped, nested, OPTIONS, 'SUBJECT_MISMATCH'],
    ['something else', [file('c.bin', A), file('y/b.bin', B)], nested, OPTIONS, 'SUBJECT_MISMATCH'],
    [
      'their names in another case',
      [file('x/A.bin', A), file('y/b.bin', B)],
      nested,
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
    [
      'a name that looks alike',
      [file('x/\u0430.bin', A), file('y/b.bin', B)],
      nested,
      OPTIONS,
      'SUBJECT_MISMATCH',
    ],
    ['nothing', [file('', A), file('y/b.bin', B)], nested, OPTIONS, 'SUBJECT_MISMATCH'],
    ['two things, of which one is right', [file('c', A), ...paths], nested, OPTIONS, 'verified'],
    ['one path, and one end', [file('x/a.bin', A), file('b.bin', B)], nested, OPTIONS, 'unknown'],
    ['their paths, where that is asked for', paths, nested, always, 'verified'],
    [
      'the ends of their paths, where paths are asked for',
      ends,
      nested,
      always,
      'SUBJECT_MISMATCH',
    ],
    ['each like the other, where nobody asks', swapped, nested, never, 'unknown'],
    ['their paths, where nobody asks', paths, nested, never, 'verified'],
    ['their paths, in a listing', paths, { ...nested, bytesRead: false }, OPTIONS, 'self-asserted'],
    ['something else, of a single file', [file('b.bin', A)], single, OPTIONS, 'unknown'],
    ['the name of a single file', [file('a.bin', A)], single, OPTIONS, 'verified'],
    ['the end of the path of a single file', [file('out/a.bin', A)], single, always, 'verified'],
    [
      'something else, of a single file, where names are asked for',
      [file('b.bin', A)],
      single,
      always,
      'SUBJECT_MISMATCH',
    ],
  ]
  for (const [name, subjects, content, options, expected] of rows) {
    it(`${name}: ${expected}`, () => {
      const checks = checksOf(subjects, content, options)
      const { id, passed, code, word } = checks.at(-1) ?? assert.fail()
      assert.deepEqual(
        checks.map((check) => check.id),
        ['files', 'files.names'],
      )
      assert.deepEqual([id, passed ? word : code], ['files.names', expected])
    })
  }
  it('is not asked of files that are no subjects', () => {
    const ids = checksOf([file('a.bin', B)], single).map(({ id }) => id)
    assert.deepEqual(ids, ['files'])
  })
})

describe('a single file of which a statement has other digests', () => {
  const [sha384, sha512] = [hash('sha384', 'a'), hash('sha512', 'a')]
  const single = {
    ...contentOf({ '.': 'a' }),
    kind: 'file',
    otherDigests: { sha384, sha512 },
  } as const
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['SHA-512', { sha512 }, 'passed'],
    ['SHA-384', { sha384 }, 'passed'],
    ['SHA-384 and SHA-512', { sha384, sha512 }, 'passed'],
    ['SHA-512 and one that is not known', { sha512, sha3_512: '00' }, 'passed'],
    ['SHA-512 of something else', { sha512: hash('sha512', 'b') }, 'SUBJECT_MISMATCH'],
    ['SHA-512 in capitals', { sha512: sha512.toUpperCase() }, 'SUBJECT_MISMATCH'],
    [
      'one that is right and one that is not',
      { sha384, sha512: hash('sha512', 'b') },
      'SUBJECT_MISMATCH',
    ],
    ['SHA-512 beside another SHA-256', { sha256: B, sha512 }, 'SUBJECT_MISMATCH'],
    ['one that is not known', { blake2b: sha512 }, 'SUBJECT_MISMATCH'],
    ['none', {}, 'SUBJECT_MISMATCH'],
  ]
  for (const [name, digest, expected] of cases) {
    it(`${name}: ${expected}`, () => {
      assert.equal(verdict([{ name: 'm', digest }], single), expected)
    })
  }
  it('needs them to be known here', () => {
    const { otherDigests: _, ...unknown } = single
    assert.equal(verdict([{ name: 'm', digest: { sha512 } }], unknown), 'SUBJECT_MISMATCH')
  })
})
