// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import { EMPTY_LOCK, serializeLock, withEntry } from '../../src/lock/models-lock-v1.ts'
import { locateEntries, parseLock } from '../../src/lock/parse-lock.ts'
import { arbitraryLock, FILE_ENTRY, FOLDER_ENTRY, LOCK } from '../support/locks.ts'
import { propertyRuns } from '../support/property-runs.ts'

const TEXT = serializeLock(LOCK)

describe('models.lock', () => {
  it('is read as it was written', () => assert.deepEqual(parseLock(TEXT), LOCK))

  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryLock, (lock) => {
        assert.deepEqual(parseLock(serializeLock(lock)), lock)
      }),
      propertyRuns(500),
    )
  })

  it('has one text for one content', () => {
    const turned = { entries: [FILE_ENTRY, FOLDER_ENTRY] }
    assert.equal(serializeLock(turned), TEXT)
    assert.equal(serializeLock(parseLock(JSON.stringify(JSON.parse(TEXT)))), TEXT)
    assert.ok(TEXT.endsWith('}\n') && !TEXT.endsWith('\n\n'))
  })

  it('keeps the order of bytes where JavaScript would move numbers to the front', () => {
    assert.ok(TEXT.indexOf('"10"') < TEXT.indexOf('"2"'))
    const [entry] = parseLock(TEXT).entries
    assert.deepEqual(
      entry?.files?.map(({ name }) => name),
      ['10', '2', 'tokenizer/ü.txt'],
    )
  })

  it('takes the place of an entry of the same name only', () => {
    const changed = { ...FILE_ENTRY, path: 'other.onnx' }
    assert.deepEqual(withEntry(LOCK, changed).entries, [FOLDER_ENTRY, changed])
    assert.deepEqual(withEntry(EMPTY_LOCK, FILE_ENTRY).entries, [FILE_ENTRY])
  })

  it('tells the line of each entry', () => {
    const lines = TEXT.split('\n')
    for (const [name, line] of locateEntries(TEXT)) {
      assert.equal(lines[line - 1], `    ${JSON.stringify(name)}: {`)
    }
    assert.equal(locateEntries(TEXT).size, 2)
  })

  it('may pin nothing yet', () => {
    assert.deepEqual(parseLock(serializeLock(EMPTY_LOCK)), EMPTY_LOCK)
  })
})

/** One change of the text that was accepted above: what it replaces, by what. */
const REFUSED: readonly (readonly [
  what: string,
  from: string | RegExp,
  to: string,
  message: RegExp,
])[] = [
  ['another version', '"lockVersion": 1', '"lockVersion": 2', /line 2: lockVersion is 2/],
  ['a version that is a text', '"lockVersion": 1', '"lockVersion": "1"', /line 2: lockVersion/],
  ['no version', '  "lockVersion": 1,\n', '', /lockVersion is missing/],
  ['no models', /"models": {[\s\S]*/, '"models": []}', /line 3: models is not an object/],
  ['a key that nobody knows', '"lockVersion"', '"x": 1, "lockVersion"', /unknown key "x"/],
  ['a key of an entry that nobody knows', '"kind"', '"kinds": 1, "kind"', /line 6: unknown key/],
  [
    'a key of an identity that nobody knows',
    '"repo"',
    '"cert-identity-regex": ".*", "repo"',
    /unknown key "cert-identity-regex" in identity/,
  ],
  [
    'a key that stands twice',
    '"path": "models/digits"',
    '"path": "a", "path": "b"',
    /line 5: the key "path" stands twice/,
  ],
  ['a model that stands twice', '"org/tiny.onnx"', '"digits"', /the key "digits" stands twice/],
  ['two models at one place', '"tiny.onnx"', '"models/digits"', /both pin "models\/digits"/],
  ['a name of other letters', '"digits"', '"dіgits"', /is no name for a model/],
  ['a name with a line break', '"digits"', '"a\\nb"', /is no name for a model/],
  ['an empty name', '"digits"', '""', /is no name for a model/],
  ['a path that climbs', '"models/digits"', '"../digits"', /line 5: path is/],
  ['a path that climbs later', '"models/digits"', '"models/../../x"', /line 5: path is/],
  ['an absolute path', '"models/digits"', '"/models/digits"', /line 5: path is/],
  ['a path with a drive letter', '"models/digits"', '"C:/digits"', /line 5: path is/],
  ['a path with backslashes', '"models/digits"', '"..\\\\digits"', /line 5: path is/],
  [
    'a path that turns its reading direction',
    '"models/digits"',
    '"models/\u202edigits"',
    /line 5: path is/,
  ],
  ['the folder of the lock itself', '"models/digits"', '"."', /line 5: path is/],
  ['a path with an empty part', '"models/digits"', '"models//digits"', /line 5: path is/],
  ['a path that is no text', '"models/digits"', '7', /line 5: path is 7/],
  ['another kind', '"folder"', '"symlink"', /line 6: kind is "symlink"/],
  [
    'a source with a password',
    'https://example.com/org',
    'https://me:secret@example.com/org',
    /line 7: source is/,
  ],
  ['a source with a space', 'https://example.com/org', 'https://example.com/a b', /line 7: source/],
  ['a digest that is cut', FOLDER_ENTRY.digest, FOLDER_ENTRY.digest.slice(0, -1), /line 8: digest/],
  [
    'a digest in capitals',
    FOLDER_ENTRY.digest,
    FOLDER_ENTRY.digest.toUpperCase(),
    /line 8: digest/,
  ],
  ['a digest of another algorithm', 'sha256:', 'sha512:', /line 8: digest/],
  ['no digest', /"digest": "sha256:[0-9a-f]{64}",\n {6}"files"/, '"files"', /digest is missing/],
  [
    'files that are not the digest',
    FOLDER_ENTRY.digest,
    FILE_ENTRY.digest,
    /line 9: the files make up/,
  ],
  ['a file that climbs', '"10"', '"../10"', /line 10: "..\/10" is no name of a file/],
  [
    'a digest of a file that is none',
    /"10": "[0-9a-f]{64}"/,
    '"10": "sha256"',
    /line 10: the digest/,
  ],
  ['no files in the list', /"files": {[^}]*}/, '"files": {}', /line 9: files is not/],
  [
    'files of a model that is one file',
    '"kind": "file",',
    '"kind": "file", "files": {"a": "b"},',
    /./,
  ],
  ['an identity and a key', '"identity"', '"key": {}, "identity"', /either an identity or a key/],
  ['neither identity nor key', /"key": {[^}]*},/, '', /either an identity or a key/],
  [
    'an identity that names nobody',
    /"repo": "[^"]*",\s*"signer-workflow": "[^"]*",/,
    '',
    /at least one of repo/,
  ],
  ['an empty identity', /"identity": {[^}]*}/, '"identity": {}', /at least one of repo/],
  ['an empty value', '"octo-org/digits"', '""', /line 15: repo is ""/],
  [
    'a false that means nothing',
    '"deny-self-hosted-runners": true',
    '"deny-self-hosted-runners": false',
    /it is true or not there/,
  ],
  [
    'a key hint that is none',
    FILE_ENTRY.signer.kind === 'key' ? FILE_ENTRY.signer.hint : '',
    'abc',
    /hint is "abc"/,
  ],
  [
    'a key outside of the folder',
    '"keys/release.pub"',
    '"../release.pub"',
    /path is "..\/release.pub"/,
  ],
  ['no bundles', /"bundles": \[[^\]]*\]/, '"bundles": []', /bundles is not a list/],
  ['a bundle without a place', '"path": "models/digits.sig",', '', /either a path or a url/],
  [
    'a bundle with two places',
    '"path": "models/digits.sig"',
    '"path": "a", "url": "https://b"',
    /either a path or a url/,
  ],
  ['a bundle outside of the folder', '"models/digits.sig"', '"../digits.sig"', /path is/],
  [
    'a bundle over plain HTTP',
    '"https://example.com/digits',
    '"http://example.com/digits',
    /url is/,
  ],
  [
    'a bundle with a password',
    '"https://example.com/digits',
    '"https://u:p@example.com/digits',
    /url is/,
  ],
  [
    'a bundle twice',
    '"url": "https://example.com/digits.intoto.jsonl"',
    '"path": "models/digits.sig"',
    /stands twice/,
  ],
  [
    'no predicate type',
    /"predicateTypes": \[[^\]]*\]/,
    '"predicateTypes": []',
    /predicateTypes is not/,
  ],
  [
    'a predicate type twice',
    'https://slsa.dev/provenance/v1',
    'https://model_signing/signature/v1.0',
    /stands twice/,
  ],
  [
    'a comma too many',
    '],\n      "predicateTypes"',
    '],,\n      "predicateTypes"',
    /expected a key/,
  ],
  ['text behind the end', /\n$/, '{}', /something follows/],
]

describe('models.lock refuses', () => {
  for (const [what, from, to, message] of REFUSED) {
    it(what, () => {
      const text = TEXT.replace(from, () => to)
      assert.notEqual(text, TEXT)
      assert.throws(() => parseLock(text), { code: 'LOCK_INVALID', message })
    })
  }

  it('anything else, with its code', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, cut, put) => {
        try {
          parseLock(TEXT.slice(0, at) + put + TEXT.slice(at + cut))
        } catch (error) {
          assert.ok(
            error instanceof ProvenanceError && error.code === 'LOCK_INVALID',
            String(error),
          )
        }
      }),
      propertyRuns(500),
    )
  })

  it('what is larger than any lock, before reading it', () => {
    assert.throws(() => parseLock(' '.repeat(16 * 1024 * 1024 + 1)), { code: 'LOCK_INVALID' })
  })
})
