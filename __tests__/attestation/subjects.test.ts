// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  parseArtifactsList,
  parseChecksums,
  parseSubjectDigest,
} from '../../src/attestation/given-subjects.ts'
import { buildModelSubjects } from '../../src/attestation/subjects.ts'
import { sha256 } from '../../src/core/digest.ts'
import { buildManifest } from '../../src/model/manifest.ts'

const manifestOf = (names: readonly string[]) =>
  buildManifest({
    name: 'm',
    baseName: 'm',
    ignorePaths: [],
    files: names.map((name) => ({ name, digest: sha256(name), sizeBytes: 1 })),
  })

describe('subjects of a model', () => {
  it('are the root and each file, by unique names', () => {
    const manifest = manifestOf(['b', 'a/c'])
    const { subjects, checksums } = buildModelSubjects(manifest, 'm.SHA256SUMS')
    assert.deepEqual(subjects, [
      { name: 'oms-root:m', digest: { sha256: manifest.root } },
      { name: 'a/c', digest: { sha256: sha256('a/c') } },
      { name: 'b', digest: { sha256: sha256('b') } },
    ])
    assert.equal(checksums, undefined)
  })

  it('call a model that is one file by its name', () => {
    const { subjects } = buildModelSubjects(manifestOf(['.']), 'm.SHA256SUMS')
    assert.deepEqual(
      subjects.map(({ name }) => name),
      ['oms-root:m', 'm'],
    )
  })

  for (const [count, expected] of [
    [1000, 1001],
    [1001, 2],
  ] as const) {
    it(`of ${count} files number ${expected}`, () => {
      const manifest = manifestOf(Array.from({ length: count }, (_, i) => `f${i}`))
      const { subjects, checksums } = buildModelSubjects(manifest, 'm.SHA256SUMS')
      assert.equal(subjects.length, expected)
      assert.equal(checksums === undefined, count <= 1000)
      if (checksums !== undefined) {
        assert.equal(sha256(checksums), manifest.dirHash1)
        assert.deepEqual(subjects[1], {
          name: 'm.SHA256SUMS',
          digest: { sha256: manifest.dirHash1 },
        })
      }
    })
  }
})

const HEX = 'ab'.repeat(32)

describe('subjects from the list of artifacts', () => {
  const item = { name: 'a.whl', digest: `sha256:${HEX}`, kind: 'file' }
  const list = (subjects: readonly unknown[], version = 1) => JSON.stringify({ version, subjects })

  it('are files and images, each once', () => {
    assert.deepEqual(parseArtifactsList(list([item, item, { ...item, name: 'i', kind: 'oci' }])), [
      { name: 'a.whl', digest: { sha256: HEX } },
      { name: 'i', digest: { sha256: HEX } },
    ])
    assert.deepEqual(parseArtifactsList(list([])), [])
  })

  for (const [what, text] of [
    ['no JSON', '{'],
    ['a byte order mark', `\ufeff${list([item])}`],
    ['another version', list([item], 2)],
    ['no name', list([{ ...item, name: '' }])],
    ['another algorithm', list([{ ...item, digest: `sha512:${HEX}` }])],
    ['another kind', list([{ ...item, kind: 'git' }])],
    ['one name twice', list([item, { ...item, digest: `sha256:${'00'.repeat(32)}` }])],
  ] as const) {
    it(`are refused: ${what}`, () => {
      assert.throws(() => parseArtifactsList(text), { code: 'CHECKSUMS_INVALID' })
    })
  }
})

describe('subjects given as digests', () => {
  it('take every algorithm of actions/attest and lower the hex', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['sha224', 56],
      ['sha256', 64],
      ['sha384', 96],
      ['sha512', 128],
      ['sha512_224', 56],
      ['sha512_256', 64],
    ]
    for (const [algorithm, digits] of cases) {
      assert.deepEqual(parseSubjectDigest(`${algorithm}:${'A'.repeat(digits)}`), {
        [algorithm]: 'a'.repeat(digits),
      })
    }
  })

  for (const text of [
    '',
    'sha256',
    `md5:${HEX}`,
    `sha256:${HEX}0`,
    `sha256:${HEX.slice(1)}g`,
    HEX,
  ]) {
    it(`refuse "${text.slice(0, 20)}"`, () => {
      assert.throws(() => parseSubjectDigest(text), { code: 'INPUT_INVALID' })
    })
  }

  it('read lines of sha256sum and sha512sum, text and binary marks, and fold doubles', () => {
    const text = `${HEX}  a b\n${HEX} *c\r\n\n${HEX.repeat(2)}  d\n${HEX}  a b\n`
    assert.deepEqual(parseChecksums(text), [
      { name: 'a b', digest: { sha256: HEX } },
      { name: 'c', digest: { sha256: HEX } },
      { name: 'd', digest: { sha512: HEX.repeat(2) } },
    ])
  })

  for (const text of [
    '',
    '\n \n',
    `${HEX}`,
    `${HEX.slice(1)}  a`,
    `${HEX}  a\nnonsense`,
    `${HEX} `,
  ]) {
    it(`refuse the checksums ${JSON.stringify(text.slice(-12))}`, () => {
      assert.throws(() => parseChecksums(text), { code: 'CHECKSUMS_INVALID' })
    })
  }

  it('stop at 1,024 subjects', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `${HEX}  f${i}\n`).join('')
    assert.equal(parseChecksums(lines(1024)).length, 1024)
    assert.throws(() => parseChecksums(lines(1025)), { code: 'INPUT_INVALID' })
  })
})
