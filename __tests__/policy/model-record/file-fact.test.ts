// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toRecorded } from '../../../src/attestation/record-model.ts'
import type { FormatDescription } from '../../../src/model/formats/format.ts'
import { readFact, recordedFact, unlistedFact } from '../../../src/policy/model-record/file-fact.ts'
import type { FileFact } from '../../../src/policy/report.ts'

const PICKLE = {
  count: 1,
  protocol: 2,
  imports: ['os.system'],
  outsideAllowList: ['os.system'],
  complete: true,
}
const PLAIN: FormatDescription = { format: 'npy', facts: {}, metadata: {}, findings: [] }
const fact = (change: Partial<FileFact>): FileFact => ({
  name: 'w.npy',
  format: 'npy',
  holdsPickle: false,
  word: 'verified',
  findings: [],
  ...change,
})
const found = (code: string) => [{ code, kind: 'code', message: 'as the reader says it' }] as const

/** The same description, read here and as a signer recorded it. */
const read = (change: Partial<FormatDescription>) =>
  readFact('w.npy', { name: 'w.npy', sizeBytes: 1, description: { ...PLAIN, ...change } })
const recorded = (change: Partial<FormatDescription>) =>
  recordedFact('w.npy', toRecorded('w.npy', 'a'.repeat(64), { ...PLAIN, ...change }))

describe('a fact of a file', () => {
  it('is verified where it was read here, and else the word of who recorded it', () => {
    assert.deepEqual(read({}), fact({}))
    assert.deepEqual(recorded({}), fact({ word: 'self-asserted' }))
  })

  it('has no format where no reader knew one', () => {
    const { format: _, ...rest } = fact({})
    assert.deepEqual(read({ format: 'unknown' }), rest)
  })

  it('has the pickles and what the file says of the model', () => {
    const metadata = { licenses: ['mit'] }
    const expected = { holdsPickle: true, pickle: PICKLE, metadata }
    assert.deepEqual(read({ pickle: PICKLE, metadata }), fact(expected))
    const { metadata: _, ...pickled } = expected
    assert.deepEqual(recorded({ pickle: PICKLE }), fact({ ...pickled, word: 'self-asserted' }))
  })

  it('has findings as the reader worded them, with their place', () => {
    const [finding] = found('npy.object-array')
    for (const findings of [[finding], [{ ...finding, at: 'byte 7' }]]) {
      assert.deepEqual(read({ findings }), fact({ findings }))
    }
  })

  it('has recorded findings with the kind that the code has here', () => {
    const of = (code: string, at?: string) => {
      const [finding] = found(code)
      return recorded({ findings: [{ ...finding, ...(at === undefined ? {} : { at }) }] }).findings
    }
    const [plain] = of('npy.trailing-data') ?? []
    assert.deepEqual([plain?.kind, plain && 'at' in plain], ['notice', false])
    const [placed] = of('npy.trailing-data', 'byte 7') ?? []
    assert.equal(placed?.at, 'byte 7')
    assert.notEqual(placed?.message, '')
    for (const code of ['npy.of-tomorrow', 'constructor']) {
      assert.equal(of(code)?.[0]?.kind, 'code', code)
    }
  })

  it('says that there is no pickle only where somebody looked at all of it', () => {
    for (const code of ['file.too-much-to-read', 'zip.unlisted-member', 'npy.of-tomorrow']) {
      for (const look of [read, recorded]) {
        assert.equal('holdsPickle' in look({ findings: found(code) }), false, code)
        assert.equal(look({ findings: found(code), pickle: PICKLE }).holdsPickle, true, code)
      }
    }
    assert.equal(read({ findings: found('npy.trailing-data') }).holdsPickle, false)
  })

  it('of a file that a whole record leaves out is that there is nothing to say', () => {
    assert.deepEqual(unlistedFact('notes.txt'), {
      name: 'notes.txt',
      holdsPickle: false,
      word: 'self-asserted',
      findings: [],
    })
  })
})
