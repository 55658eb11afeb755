// SPDX-License-Identifier: Apache-2.0
//
// OMS signatures, verified already: what they have to say of the files. Each
// refusal differs in one thing from what is accepted.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseStatement } from '../../src/attestation/statement.ts'
import { type Content, type CoverageOptions, checkCoverage } from '../../src/policy/coverage.ts'
import type { Check } from '../../src/policy/report.ts'
import { contentOf, FOLDER, OPTIONS, statementOf, unsigned } from './unsigned-statements.ts'

const OMS = 'https://model_signing/signature/v1.0'

/** The payload of an OMS signature of these files. */
const omsOf = (files: Readonly<Record<string, string>>, ignorePaths: readonly string[] = []) => {
  const signed = contentOf(files)
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'm', digest: { sha256: signed.root } }],
      predicateType: OMS,
      predicate: {
        serialization: {
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          ignore_paths: ignorePaths,
        },
        resources: signed.files.map(({ name, digest }) => ({ name, digest, algorithm: 'sha256' })),
      },
    }),
  )
}
const coverOms = (payload: Buffer, content: Content, options = OPTIONS, change: object = {}) =>
  checkCoverage(unsigned(payload, change), parseStatement(payload), content, options)

describe('a keyless OMS signature', () => {
  const check = (change: object) =>
    coverOms(omsOf({ 'a.bin': 'a', 'b.bin': 'b' }), FOLDER, OPTIONS, change).checks
  const signer = { kind: 'certificate', identity: {} }

  it('has to be in a log', () => {
    assert.ok(check({ signer, isLogged: true }).every(({ passed }) => passed))
    assert.throws(() => check({ signer, isLogged: false }), { code: 'OMS_INVALID' })
  })
  it('with a key has not', () => assert.ok(check({}).every(({ passed }) => passed)))
})

describe('an OMS signature', () => {
  const ignore: CoverageOptions = { ...OPTIONS, unsignedFiles: 'ignore' }
  const both = { 'a.bin': 'a', 'b.bin': 'b' }
  const plain = omsOf(both)
  const cached = omsOf({ 'a.bin': 'a' }, ['cache'])
  const withGit = omsOf({ 'a.bin': 'a', '.gitattributes': 'x' })
  const single = { ...contentOf({ '.': 'a' }), kind: 'file', baseName: 'a.bin' } as const
  const unknownB = { ...contentOf({ 'a.bin': 'a' }), notComparable: ['b.bin'] }
  const unread = { ...FOLDER, bytesRead: false }

  type Row = readonly [string, Buffer, Content, CoverageOptions, string]
  const rows: readonly Row[] = [
    ['of the same files', plain, FOLDER, OPTIONS, 'files verified'],
    ['of the same digests', plain, unread, OPTIONS, 'files self-asserted'],
    [
      'of a changed file',
      plain,
      contentOf({ ...both, 'b.bin': 'x' }),
      OPTIONS,
      'files MODEL_MISMATCH',
    ],
    ['of a missing file', plain, contentOf({ 'a.bin': 'a' }), OPTIONS, 'files MODEL_MISMATCH'],
    ['beside a new file', plain, contentOf({ ...both, c: 'c' }), OPTIONS, 'files MODEL_MISMATCH'],
    [
      'beside a new file, unsigned ones accepted',
      plain,
      contentOf({ ...both, c: 'c' }),
      ignore,
      'files verified',
    ],
    [
      'of a changed file, unsigned ones accepted',
      plain,
      contentOf({ ...both, 'b.bin': 'x' }),
      ignore,
      'files MODEL_MISMATCH',
    ],
    [
      'of a missing file, unsigned ones accepted',
      plain,
      contentOf({ 'a.bin': 'a', c: 'c' }),
      ignore,
      'files MODEL_MISMATCH',
    ],
    [
      'beside what it ignores',
      cached,
      contentOf({ 'a.bin': 'a', 'cache/log.txt': 'x' }),
      OPTIONS,
      'files verified',
    ],
    [
      'beside weights that it ignores',
      cached,
      contentOf({ 'a.bin': 'a', 'cache/log.txt': 'x', 'cache/b.safetensors': 'b' }),
      OPTIONS,
      'files verified, files.ignored MODEL_MISMATCH',
    ],
    [
      'beside what it does not ignore',
      cached,
      contentOf({ 'a.bin': 'a', 'cached.txt': 'x' }),
      OPTIONS,
      'files MODEL_MISMATCH',
    ],
    [
      'beside what git put there',
      plain,
      contentOf({ ...both, '.gitattributes': 'x', '.git/config': 'y' }),
      OPTIONS,
      'files verified',
    ],
    [
      'of what git put there',
      withGit,
      contentOf({ 'a.bin': 'a', '.gitattributes': 'x', '.gitignore': 'y' }),
      OPTIONS,
      'files verified',
    ],
    [
      'of what git put there, changed',
      withGit,
      contentOf({ 'a.bin': 'a', '.gitattributes': 'y' }),
      OPTIONS,
      'files MODEL_MISMATCH',
    ],
    [
      'of one file, as Python clients name it',
      omsOf({ '.': 'a' }),
      single,
      OPTIONS,
      'files verified',
    ],
    ['of one file by its name', omsOf({ 'a.bin': 'a' }), single, OPTIONS, 'files verified'],
    [
      'of one file by another name',
      omsOf({ 'b.bin': 'a' }),
      single,
      OPTIONS,
      'files MODEL_MISMATCH',
    ],
    ['of another file', omsOf({ 'a.bin': 'b' }), single, OPTIONS, 'files MODEL_MISMATCH'],
    [
      'of a file that a listing has no digest of',
      plain,
      unknownB,
      OPTIONS,
      'files verified, files.uncompared DIGEST_UNKNOWN',
    ],
    [
      'of a file that a listing has no digest of, unsigned ones accepted',
      plain,
      unknownB,
      ignore,
      'files verified, files.uncompared unknown',
    ],
  ]
  const shown = (checks: readonly Check[]): string =>
    checks.map(({ id, passed, word, code }) => `${id} ${passed ? word : code}`).join(', ')
  for (const [name, payload, content, options, expected] of rows) {
    it(`${name}: ${expected}`, () => {
      assert.equal(shown(coverOms(payload, content, options).checks), expected)
    })
  }

  it('says what became of each file', () => {
    const here = contentOf({ 'a.bin': 'x', c: 'c', 'cache/log.txt': 'y', '.git/x': 'z' })
    const signed = omsOf(both, ['cache'])
    const nothing = { changed: ['a.bin'], missing: ['b.bin'], ignored: ['.git/x', 'cache/log.txt'] }
    assert.deepEqual(coverOms(signed, here).files, { ...nothing, extra: ['c'], unsigned: [] })
    const accepted = coverOms(signed, { ...here, notComparable: ['d', 'cache/e'] }, ignore).files
    assert.deepEqual(accepted, { ...nothing, extra: [], unsigned: ['c', 'd'] })
  })
  it('names five of the weights that it leaves out', () => {
    const names = Array.from({ length: 7 }, (_, index) => [`cache/${index}.bin`, `${index}`])
    const { checks } = coverOms(cached, contentOf({ 'a.bin': 'a', ...Object.fromEntries(names) }))
    assert.equal(checks[1]?.found.split(', ').length, 5)
  })
  it('is no statement about subjects, in its old form neither', () => {
    const subjects = FOLDER.files.map(({ name, digest }) => ({ name, digest: { sha256: digest } }))
    for (const [type, code] of [
      [OMS, 'OMS_INVALID'],
      ['https://model_signing/Digests/v0.1', 'OMS_UNSUPPORTED'],
    ] as const) {
      const payload = statementOf(subjects, type)
      assert.throws(() => coverOms(payload, FOLDER), { code })
    }
  })
})
