// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { DescribedFile, FormatDescription } from '../../src/model/formats/format.ts'
import { renderInspection } from '../../src/report/inspection.ts'
import { propertyRuns } from '../support/property-runs.ts'

const file = (name: string, description: Partial<FormatDescription> = {}): DescribedFile => ({
  name,
  sizeBytes: 1_234_567,
  description: { format: 'gguf', facts: {}, metadata: {}, findings: [], ...description },
})
const render = (...files: readonly DescribedFile[]): string =>
  renderInspection({ path: 'model', files })

describe('an inspection as text', () => {
  it('shows facts, what files say with their names, and findings by kind', () => {
    const text = render(
      file('a.gguf', {
        facts: { tensors: 1_234, shape: [2, 3], types: { F32: 7 } },
        metadata: { licenses: ['mit'], frameworks: { torch: '2.8.0' } },
        findings: [
          { code: 'gguf.chat-template', kind: 'notice', message: 'n', at: 'key' },
          { code: 'gguf.cut-off', kind: 'broken', message: 'b' },
          { code: 'npy.object-array', kind: 'code', message: 'c' },
        ],
      }),
      file('b.gguf', { metadata: { licenses: ['mit'] } }),
      file('notes.txt', { format: 'unknown' }),
    )
    assert.equal(
      text,
      `model: 3 files, 3.7 MB

gguf    1.2 MB  a.gguf  tensors 1,234, shape (2, 3), types (F32 7)
gguf    1.2 MB  b.gguf
1 file of no format that is known here

The files say
  licence    mit  (a.gguf and 1 more file)
  framework  torch 2.8.0  (a.gguf)

Findings
  code: can run code, or nobody can tell
    npy.object-array  a.gguf: c
  broken: not as its format says
    gguf.cut-off  a.gguf: b
  notice: worth knowing
    gguf.chat-template  a.gguf at key: n
`,
    )
  })

  it('shows what pickles import outside the allow-list, and which was not read to the end', () => {
    const pickle = {
      count: 2,
      protocol: 4,
      imports: ['collections.OrderedDict', 'os.getcwd'],
      outsideAllowList: ['os.getcwd'],
      complete: false,
    }
    assert.match(
      render(file('a.pkl', { pickle })),
      /\nPickles\n {2}a\.pkl: 2 pickles, 2 imports, 1 outside the allow-list, could not be read to the end\n {4}os\.getcwd\n/,
    )
  })

  it('counts what is too much to show', () => {
    const findings = [{ code: 'x.y', kind: 'code' as const, message: 'm' }]
    const files = Array.from({ length: 5_000 }, (_, i) => file(`f${i}`, { findings }))
    const text = render(...files)
    assert.ok(text.split('\n').length < 250)
    assert.match(text, /^… and 4,900 more files$/m)
    assert.match(text, /^ {2}… and 4901 more; --json has all$/m)
  })

  it('shows no text of a file that steers a terminal, and none that makes lines', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const described = fc
      .record({ name: text, fact: text, value: text, at: text, message: text })
      .map(({ name, fact, value, at, message }) =>
        file(name, {
          format: 'gguf',
          facts: { [fact]: value, list: [value] },
          metadata: { licenses: [value], frameworks: { [fact]: value } },
          pickle: {
            count: 1,
            protocol: 2,
            imports: [value],
            outsideAllowList: [value],
            complete: true,
          },
          findings: [{ code: 'x.y', kind: 'broken', message, at }],
        }),
      )
    fc.assert(
      fc.property(described, (one) => {
        const lines = render(one)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        assert.doesNotMatch(lines.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
        assert.equal(
          lines.split('\n').length,
          render(file('n', { ...one.description, facts: {} })).split('\n').length,
        )
      }),
      propertyRuns(500),
    )
  })
})
