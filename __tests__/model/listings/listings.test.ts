// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Sha256Hex, sha256 } from '../../../src/core/digest.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { parseListing } from '../../../src/model/listings/parse-listing.ts'
import { parseSha256Sums } from '../../../src/model/listings/sha256-sums.ts'
import { buildManifest, formatSha256Sums } from '../../../src/model/manifest.ts'
import { isCanonicalName } from '../../../src/model/paths.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const A = sha256('a')
const B = sha256('b')
const FILES = [
  { name: 'config.json', digest: A, sizeBytes: 1 },
  { name: 'sub/weights.safetensors', digest: B, sizeBytes: 1 },
]
const NAMES_AND_DIGESTS = FILES.map(({ name, digest }) => ({ name, digest }))
const MANIFEST = buildManifest({ name: 'm', baseName: 'm', files: FILES, ignorePaths: [] })

/** As `mlprov hash --json` prints it. */
const HASHED = {
  name: 'm',
  digest: `sha256:${MANIFEST.root}`,
  dirHash1: MANIFEST.dirHash1,
  sizeBytes: 2,
  ignorePaths: ['.git'],
  files: FILES,
}

const lfs = (digest: string, size: number) => ({ oid: digest, size, pointerSize: 134 })
const TREE = [
  { type: 'directory', oid: 'c'.repeat(40), size: 0, path: 'sub' },
  { type: 'file', oid: 'd'.repeat(40), size: 7, path: 'config.json' },
  {
    type: 'file',
    oid: 'e'.repeat(40),
    size: 9,
    path: 'sub/weights.safetensors',
    lfs: lfs(B, 9),
    xetHash: 'f'.repeat(64),
  },
]
const INFO = {
  id: 'octo-org/digits',
  siblings: [
    { rfilename: 'config.json', size: 7, blobId: 'd'.repeat(40) },
    { rfilename: 'w.bin', size: 9, blobId: 'e'.repeat(40), lfs: { sha256: B, size: 9 } },
  ],
}
const json = (value: unknown): string => JSON.stringify(value)

describe('a listing is read', () => {
  const sums: readonly (readonly [string, string])[] = [
    ['text', `${A}  config.json\n${B}  sub/weights.safetensors\n`],
    ['binary marks', `${A} *config.json\n${B} *sub/weights.safetensors\n`],
    ['`./` in front', `${A}  ./config.json\n${B}  ./sub/weights.safetensors`],
    [
      'upper case, CRLF, empty lines and comments',
      `# x\r\n\r\n${A.toUpperCase()}  config.json\r\n${B}  sub/weights.safetensors\r\n`,
    ],
    ['another order', `${B}  sub/weights.safetensors\n${A}  config.json\n`],
  ]
  for (const [name, text] of sums) {
    it(`from SHA256SUMS with ${name}`, () => {
      assert.deepEqual(parseListing(text), { files: NAMES_AND_DIGESTS, notComparable: [] })
    })
  }

  it('from SHA256SUMS with escaped names, as it is written', () => {
    const files = ['a\nb', 'c\\d', 'e\rf', '\\n', ' ', '*x'].map((name) => ({ name, digest: A }))
    const { files: found } = parseSha256Sums(formatSha256Sums(files))
    assert.deepEqual(new Set(found.map(({ name }) => name)), new Set(files.map(({ name }) => name)))
  })

  const anyName = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((name) => isCanonicalName(name) && !name.includes('/'))

  it('from every SHA256SUMS that is written', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), (name, seed) => {
        const files = [{ name, digest: sha256(String(seed)) }]
        assert.deepEqual(parseSha256Sums(formatSha256Sums(files)).files, files)
      }),
      propertyRuns(300),
    )
  })

  it('from the output of `mlprov hash --json`', () => {
    const expected = { name: 'm', files: FILES, notComparable: [] }
    assert.deepEqual(parseListing(json([HASHED])), expected)
    assert.deepEqual(parseListing(` \n${JSON.stringify(HASHED, null, 2)}`), expected)
  })

  it('from the manifest of a single file, which has no name of its own', () => {
    const files = [{ name: '.', digest: A }]
    const value = { name: 'w.bin', digest: `sha256:${sha256(Buffer.from(A, 'hex'))}`, files }
    assert.deepEqual(parseListing(json(value)), { name: 'w.bin', files, notComparable: [] })
  })

  it('from plain JSON, with or without the algorithm', () => {
    const files = [
      { name: 'config.json', digest: `sha256:${A}` },
      { name: 'sub/weights.safetensors', digest: B },
    ]
    assert.deepEqual(parseListing(json({ files })).files, NAMES_AND_DIGESTS)
  })

  it('from the tree of a hub: what is not in LFS cannot be compared', () => {
    assert.deepEqual(parseListing(json(TREE)), {
      files: [{ name: 'sub/weights.safetensors', digest: B, sizeBytes: 9 }],
      notComparable: ['config.json'],
    })
  })

  it('from the model page of a hub', () => {
    assert.deepEqual(parseListing(json(INFO)), {
      name: 'digits',
      files: [{ name: 'w.bin', digest: B, sizeBytes: 9 }],
      notComparable: ['config.json'],
    })
  })
})

describe('a listing is refused', () => {
  const named = (...names: readonly string[]): string =>
    json({ files: names.map((name) => ({ name, digest: A })) })
  const cases: readonly (readonly [string, string, ErrorCode])[] = [
    ['that is empty', '', 'LISTING_INVALID'],
    ['that is only space', ' \n\n', 'CHECKSUMS_INVALID'],
    ['with a line that is cut', `${A}  a\n${B.slice(1)}  b\n`, 'CHECKSUMS_INVALID'],
    ['with a SHA-512 line', `${'a'.repeat(128)}  a\n`, 'CHECKSUMS_INVALID'],
    ['with one space', `${A} a\n`, 'CHECKSUMS_INVALID'],
    ['with a line without a name', `${A}  \n`, 'CHECKSUMS_INVALID'],
    ['in the BSD form', `SHA256 (a) = ${A}\n`, 'CHECKSUMS_INVALID'],
    ['with an unknown escape', `\\${A}  a\\t\n`, 'CHECKSUMS_INVALID'],
    ['with half an escape', `\\${A}  a\\\n`, 'CHECKSUMS_INVALID'],
    ['of a name that leads out', `${A}  ../a\n`, 'LISTING_INVALID'],
    ['of a name that leads out by an escape', `\\${A}  a/../../b\\\\\n`, 'LISTING_INVALID'],
    ['of `./` twice', `${A}  ././a\n`, 'LISTING_INVALID'],
    ['of the folder itself', `${A}  ./\n`, 'LISTING_INVALID'],
    ['of an absolute name', named('/etc/passwd'), 'LISTING_INVALID'],
    ['of a name with an empty part', named('a//b'), 'LISTING_INVALID'],
    ['of a name with a `.` part', named('a/./b'), 'LISTING_INVALID'],
    ['of a name with NUL', named('a\0b'), 'LISTING_INVALID'],
    ['of an empty name', named(''), 'LISTING_INVALID'],
    ['of a name that is no Unicode', '{"files":[{"name":"\\ud800"}]}', 'LISTING_INVALID'],
    ['of one name twice', named('a', 'b', 'a'), 'LISTING_INVALID'],
    ['of one name in two cases', named('README.md', 'readme.MD'), 'LISTING_INVALID'],
    ['of ß and ss', named('stra\u00dfe', 'STRASSE'), 'LISTING_INVALID'],
    ['of the Kelvin sign and k', named('\u212a', 'k'), 'LISTING_INVALID'],
    ['of two Unicode forms', named('\u00e9', 'e\u0301'), 'LISTING_INVALID'],
    ['of full-width letters', named('\uff41', 'a'), 'LISTING_INVALID'],
    ['of a file that is a folder', named('a', 'a/b'), 'LISTING_INVALID'],
    ['of a file that is a folder in another case', named('x/A', 'x/a/b'), 'LISTING_INVALID'],
    ['of `.` beside others', named('.', 'a'), 'LISTING_INVALID'],
    ['that is a number', '[1]', 'LISTING_INVALID'],
    ['that is an empty list', '[]', 'LISTING_INVALID'],
    ['that is another object', '{"a":1}', 'LISTING_INVALID'],
    ['that is cut JSON', '{"files":[', 'LISTING_INVALID'],
    ['with a key twice', `{"files":[{"name":"a","digest":"${A}"}],"files":[]}`, 'LISTING_INVALID'],
    ['that is deep', `${'['.repeat(10_000)}`, 'LISTING_INVALID'],
    ['without files', json({ files: [] }), 'LISTING_INVALID'],
    ['whose files are no list', json({ files: {} }), 'LISTING_INVALID'],
    ['of two models', json([HASHED, HASHED]), 'LISTING_INVALID'],
    [
      'with another digest length',
      json({ files: [{ name: 'a', digest: 'ab' }] }),
      'LISTING_INVALID',
    ],
    [
      'with an upper-case digest in JSON',
      json({ files: [{ name: 'a', digest: A.toUpperCase() }] }),
      'LISTING_INVALID',
    ],
    [
      'with a digest of another algorithm',
      json({ files: [{ name: 'a', digest: `sha512:${A}` }] }),
      'LISTING_INVALID',
    ],
    [
      'with a negative size',
      json({ files: [{ name: 'a', digest: A, sizeBytes: -1 }] }),
      'LISTING_INVALID',
    ],
    ['whose root is another', json({ ...HASHED, digest: `sha256:${A}` }), 'LISTING_INVALID'],
    ['whose dirHash1 is another', json({ ...HASHED, dirHash1: A }), 'LISTING_INVALID'],
    [
      'whose root belongs to other files',
      json({ ...HASHED, files: FILES.slice(1) }),
      'LISTING_INVALID',
    ],
    ['of a hub without LFS files', json([TREE[1]]), 'LISTING_INVALID'],
    ['of a hub that left a folder out', json(TREE.slice(0, 2)), 'LISTING_INVALID'],
    ['of a hub with a link', json([{ type: 'symlink', path: 'a', size: 1 }]), 'LISTING_INVALID'],
    [
      'of a hub with two sizes',
      json([{ type: 'file', path: 'a', size: 8, lfs: lfs(A, 9) }]),
      'LISTING_INVALID',
    ],
    [
      'of a hub with a SHA-1 in LFS',
      json([{ type: 'file', path: 'a', size: 9, lfs: lfs('a'.repeat(40), 9) }]),
      'LISTING_INVALID',
    ],
    [
      'of a hub with a name in both kinds',
      json([...TREE, { type: 'file', path: 'Config.json', size: 9, lfs: lfs(A, 9) }]),
      'LISTING_INVALID',
    ],
    ['of a model page without sizes', json({ siblings: [{ rfilename: 'a' }] }), 'LISTING_INVALID'],
  ]
  for (const [name, text, code] of cases) {
    it(`${name}: ${code}`, () => assert.throws(() => parseListing(text), { code }))
  }

  it('of too many files', () => {
    const files = Array.from({ length: 500_001 }, (_, i) => ({
      name: `${i}`,
      digest: A as Sha256Hex,
    }))
    assert.throws(() => parseListing(formatSha256Sums(files)), { code: 'LISTING_INVALID' })
  })

  it('or read, whatever the text is: never another error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseListing(text)
        } catch (error) {
          assert.ok(['LISTING_INVALID', 'CHECKSUMS_INVALID'].includes(Object(error).code))
        }
      }),
      propertyRuns(500),
    )
  })
})
