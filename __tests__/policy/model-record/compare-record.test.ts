// SPDX-License-Identifier: Apache-2.0
//
// A record against files: each row changes one thing in a record that agrees,
// or in the files.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type {
  ModelRecord,
  RecordedFile,
} from '../../../src/attestation/predicates/model-record-v1.ts'
import { recordModel } from '../../../src/attestation/record-model.ts'
import type { DescribedFile, FormatDescription } from '../../../src/model/formats/format.ts'
import {
  checkRecord,
  RECORD_CHECK_ID,
  type RecordScope,
  type RecordSubject,
} from '../../../src/policy/model-record/compare-record.ts'

const described = (name: string, change: Partial<FormatDescription>): DescribedFile => ({
  name,
  sizeBytes: 1,
  description: { format: 'unknown', facts: {}, metadata: {}, findings: [], ...change },
})
const PICKLE = {
  count: 1,
  protocol: 4,
  imports: ['torch._utils._rebuild_tensor_v2'],
  outsideAllowList: [],
  complete: true,
}
const MODEL: readonly DescribedFile[] = [
  described('README.md', { format: 'model-card', metadata: { licenses: ['mit'] } }),
  described('head.pkl', { format: 'pickle', pickle: PICKLE }),
  described('notes.txt', {}),
  described('rope.npy', {
    format: 'npy',
    findings: [{ code: 'npy.trailing-data', kind: 'notice', message: 'm' }],
  }),
  described('weights.safetensors', { format: 'safetensors', facts: { tensors: 2 } }),
]
/** Another letter for each name. */
const digestOf = (name: string): string => (name.codePointAt(0) ?? 0).toString(16).repeat(32)
const recordOf = (files: readonly DescribedFile[]): ModelRecord =>
  recordModel(files, digestOf, { allowedImports: [] })
const subjectOf = (file: DescribedFile): RecordSubject => ({
  name: file.name,
  digest: digestOf(file.name),
  described: file,
})

const RECORD = recordOf(MODEL)
const FOLDER: RecordScope = { kind: 'folder', files: MODEL.map(subjectOf) }
const fileScope = (name: string, change: Partial<RecordSubject> = {}): RecordScope => ({
  kind: 'file',
  files: FOLDER.files.filter((file) => file.name === name).map((file) => ({ ...file, ...change })),
})
const unread = ({ kind, files }: RecordScope): RecordScope => ({
  kind,
  files: files.map(({ name, digest }) => ({ name, digest })),
})

const withFile = (name: string, change: Partial<RecordedFile>): ModelRecord => ({
  ...RECORD,
  files: RECORD.files.map((file) => (file.name === name ? { ...file, ...change } : file)),
})
const without = (name: string, record = RECORD): ModelRecord => ({
  ...record,
  files: record.files.filter((file) => file.name !== name),
})

/** `verified`, `self-asserted` or `refused`. */
const judge = (record: ModelRecord, scope: RecordScope): string => {
  const { id, passed, word, code } = checkRecord(record, scope)
  assert.equal(id, RECORD_CHECK_ID)
  if (passed) return word
  assert.deepEqual([word, code], ['verified', 'RECORD_MISMATCH'])
  return 'refused'
}

const OLDER = { readerVersion: '0.0.1' }

describe('a record of a folder', () => {
  it('is verified where all headers were read and show the same', () => {
    assert.equal(judge(RECORD, FOLDER), 'verified')
  })

  it('is the word of its signer where one header was not read', () => {
    const [first, ...rest] = FOLDER.files
    assert.ok(first)
    const files = [{ name: first.name, digest: first.digest }, ...rest]
    assert.equal(judge(RECORD, { ...FOLDER, files }), 'self-asserted')
    assert.equal(judge(RECORD, unread(FOLDER)), 'self-asserted')
  })

  const stranger = { name: 'extra.txt', digest: 'f'.repeat(64) }
  const names: readonly (readonly [string, ModelRecord, RecordScope])[] = [
    [
      'a file that is not here',
      RECORD,
      { ...FOLDER, files: [...FOLDER.files.filter(({ name }) => name !== 'head.pkl'), stranger] },
    ],
    ['another digest', withFile('head.pkl', { sha256: 'f'.repeat(64) }), FOLDER],
    ['fewer files than are here', RECORD, { ...FOLDER, files: [...FOLDER.files, stranger] }],
    ['more files than are here', { ...RECORD, formats: { ...RECORD.formats, unknown: 2 } }, FOLDER],
  ]
  for (const [title, record, scope] of names) {
    it(`is refused with ${title}, whoever read the headers`, () => {
      assert.equal(judge(record, unread(scope)), 'refused')
      assert.equal(judge({ ...record, ...OLDER }, scope), 'refused')
    })
  }

  const headers: readonly (readonly [string, ModelRecord])[] = [
    ['another format of a file', withFile('head.pkl', { format: 'joblib' })],
    ['other imports', withFile('head.pkl', { pickle: { ...PICKLE, imports: [] } })],
    ['other metadata', withFile('README.md', { metadata: { licenses: ['apache-2.0'] } })],
    ['other findings', withFile('rope.npy', { findings: [] })],
    ['other facts', withFile('weights.safetensors', { facts: { tensors: 3 } })],
    ['a file of a known format left out', without('weights.safetensors')],
    ['a pickle left out', without('head.pkl', { ...RECORD, listed: 'notable' })],
    ['other numbers of formats', { ...RECORD, formats: { ...RECORD.formats, npy: 0, gguf: 1 } }],
    ['another allow-list', { ...RECORD, allowList: { ...RECORD.allowList, sha256: 'f' } }],
  ]
  for (const [title, record] of headers) {
    it(`is refused with ${title}, unless other readers looked`, () => {
      assert.equal(judge(record, FOLDER), 'refused')
      assert.equal(judge({ ...record, ...OLDER }, FOLDER), 'self-asserted')
    })
  }

  it('of notable files says nothing of the others, nor facts', () => {
    const short: ModelRecord = { ...without('weights.safetensors'), listed: 'notable' }
    assert.equal(judge(short, FOLDER), 'verified')
    const factless = withFile('weights.safetensors', { facts: {} })
    assert.equal(judge({ ...factless, listed: 'notable' }, FOLDER), 'verified')
  })

  it('may leave out what no reader knows, and where nothing was found', () => {
    const found = {
      findings: [{ code: 'zip.several-parts', kind: 'broken', message: 'm' }],
    } as const
    const files = MODEL.map((file) =>
      file.name === 'notes.txt' ? described(file.name, found) : file,
    )
    assert.equal(judge(RECORD, { ...FOLDER, files: files.map(subjectOf) }), 'refused')
  })

  it('holds each of two files with the same content to its own entry', () => {
    const twins = ['a.json', 'b.json'].map((name) => described(name, { format: 'hub-config' }))
    const record = recordModel(twins, () => 'a'.repeat(64), { allowedImports: [] })
    const files = twins.map((file) => ({ ...subjectOf(file), digest: 'a'.repeat(64) }))
    assert.equal(judge(record, { kind: 'folder', files }), 'verified')
    for (const name of ['a.json', 'b.json']) {
      const lies = record.files.map((file) =>
        file.name === name ? { ...file, facts: { layers: 3 } } : file,
      )
      assert.equal(judge({ ...record, files: lies }, { kind: 'folder', files }), 'refused')
    }
  })
})

describe('a record of one file', () => {
  const alone = recordOf(MODEL.filter(({ name }) => name === 'head.pkl'))
  const renamed = fileScope('head.pkl', { name: 'model.bin' })

  it('goes by the digest, whatever the file is called here', () => {
    assert.equal(judge(alone, renamed), 'verified')
    const other = fileScope('head.pkl', { digest: 'f'.repeat(64) })
    assert.equal(judge(alone, other), 'refused')
    assert.equal(judge(alone, unread(other)), 'refused')
  })

  it('is held to the numbers of formats and to the allow-list', () => {
    assert.equal(judge({ ...alone, formats: { gguf: 1 } }, renamed), 'refused')
    const allowList = { ...alone.allowList, sha256: 'f' }
    assert.equal(judge({ ...alone, allowList }, renamed), 'refused')
  })
})

describe('a record of a model, against one of its files', () => {
  const part = fileScope('head.pkl', { name: 'elsewhere.pkl' })

  it('is compared with that file, and not with what is not here', () => {
    assert.equal(judge(RECORD, part), 'verified')
    assert.equal(judge(RECORD, unread(part)), 'self-asserted')
  })

  it('is refused with another format, other imports or other metadata', () => {
    assert.equal(judge(withFile('head.pkl', { format: 'joblib' }), part), 'refused')
    const pickle = { ...PICKLE, protocol: 2 }
    assert.equal(judge(withFile('head.pkl', { pickle }), part), 'refused')
    const metadata = { licenses: ['apache-2.0'] }
    assert.equal(judge(withFile('README.md', { metadata }), fileScope('README.md')), 'refused')
  })

  it('may have found and counted what the other files showed', () => {
    const findings = withFile('rope.npy', { findings: [] })
    assert.equal(judge(findings, fileScope('rope.npy')), 'verified')
    const facts = withFile('weights.safetensors', { facts: { tensors: 3 } })
    assert.equal(judge(facts, fileScope('weights.safetensors')), 'verified')
  })

  it('is refused where it leaves out a file that holds a pickle, and no other', () => {
    assert.equal(judge(without('head.pkl'), part), 'refused')
    assert.equal(judge(without('rope.npy'), fileScope('rope.npy')), 'verified')
    assert.equal(judge(without('README.md'), fileScope('README.md')), 'verified')
  })
})
