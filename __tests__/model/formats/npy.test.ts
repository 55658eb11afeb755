// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { memorySource } from '../../../src/core/byte-sources.ts'
import type { FormatContext } from '../../../src/model/formats/format.ts'
import { npyReader } from '../../../src/model/formats/npy.ts'
import { npzReader } from '../../../src/model/formats/npz.ts'
import { npy } from '../../support/model-files/npy.ts'
import { writeZip } from '../../support/zip-writer.ts'

const CONTEXT: FormatContext = { name: 'a.npy', sizeOf: () => undefined, allowedImports: [] }
const describeNpy = (bytes: Uint8Array) => npyReader.describe(memorySource(bytes), CONTEXT)
const describeNpz = (bytes: Uint8Array) => npzReader.describe(memorySource(bytes), CONTEXT)

/** Protocol 0: `os.getcwd`, which is named and not called. */
const PICKLE = Buffer.from('cos\ngetcwd\n.')

describe('an array of NumPy', () => {
  for (const [descr, shape, bytes, dtype] of [
    ["'<f4'", '(2, 3)', 24, '<f4'],
    ["'|b1'", '()', 1, '|b1'],
    ["'>i8'", '(5,)', 40, '>i8'],
    ["'<c16'", '(1, 0, 9)', 0, '<c16'],
    ["'<U3'", '(2,)', 24, '<U3'],
    ["'|S5'", '(2,)', 10, '|S5'],
    ["'<M8[ns]'", '(2,)', 16, '<M8[ns]'],
    ["'|V2'", '(7,)', 14, '|V2'],
    ["[('a', '<i4'), ('b', '<f8', (2, 2))]", '(3,)', 108, '[a: <i4, b: <f8(2, 2)]'],
    ["[('p', [('x', '<f4'), ('y', '<f4')])]", '(3L,)', 24, '[p: [x: <f4, y: <f4]]'],
    ["('<f4', (3,))", '(2,)', 24, '<f4(3)'],
  ] as const) {
    it(`has dtype ${descr} and shape ${shape}`, async () => {
      const file = npy({ descr, shape, data: Buffer.alloc(bytes) })
      const { facts, findings } = await describeNpy(file)
      assert.deepEqual(findings, [])
      assert.equal(facts.dtype, dtype)
    })
  }

  for (const version of [
    [1, 0],
    [2, 0],
    [3, 0],
  ] as const) {
    it(`is read in version ${version[0]}`, async () => {
      const { facts, findings } = await describeNpy(npy({ version }))
      assert.deepEqual(findings, [])
      assert.deepEqual(facts, {
        version: version[0],
        dtype: '<f4',
        shape: [2, 3],
        elements: 6,
        fortranOrder: false,
      })
    })
  }

  it('of objects names what its pickle imports', async () => {
    const { pickle, findings } = await describeNpy(npy({ descr: "'|O'", data: PICKLE }))
    assert.deepEqual(pickle?.imports, ['os.getcwd'])
    assert.ok(findings.some(({ code }) => code === 'npy.object-array'))
  })
})

describe('an array whose header is not understood', () => {
  // NumPy evaluates the header as Python, and asks itself what a dtype is: it loads a pickle behind each of these.
  const headers = {
    'a dtype by its long name': npy({ descr: "'object'", data: PICKLE }),
    'several dtypes in one text': npy({ descr: "'O,'", data: PICKLE }),
    'a text in two pieces': npy({ descr: "'|' 'O'", data: PICKLE }),
    'a shape beyond 2^53': npy({ descr: "'|O'", shape: `(${2 ** 40}, ${2 ** 40})`, data: PICKLE }),
    'a header longer than NumPy reads of strangers': npy({
      header: `{'descr': '|O', 'fortran_order': False, 'shape': ()}${' '.repeat(11_000)}`,
      data: PICKLE,
    }),
  }
  for (const [what, array] of Object.entries(headers)) {
    it(`is looked through for a pickle: ${what}`, async () => {
      const { pickle, findings } = await describeNpy(array)
      assert.deepEqual(pickle?.imports, ['os.getcwd'])
      assert.ok(findings.some(({ kind }) => kind === 'code'))
    })

    it(`is looked through for a pickle in an archive: ${what}`, async () => {
      for (const method of [0, 8]) {
        const zip = writeZip([{ name: 'o.npy', content: array, method }])
        const { pickle, findings } = await describeNpz(zip)
        assert.deepEqual(pickle?.imports, ['os.getcwd'])
        assert.ok(findings.some(({ code }) => code.startsWith('npy.')))
      }
    })
  }
})

describe('an archive of arrays', () => {
  it('has the arrays of its members, stored and deflated', async () => {
    const zip = writeZip([
      { name: 'w.npy', content: npy(), method: 0 },
      { name: 'b.npy', content: npy({ shape: '(6,)' }) },
    ])
    const { facts, findings, pickle } = await describeNpz(zip)
    assert.deepEqual(findings, [])
    assert.equal(pickle, undefined)
    assert.deepEqual(facts, { arrays: 2, shapes: { 'w.npy': '<f4 (2, 3)', 'b.npy': '<f4 (6)' } })
  })

  it('names the member that is wrong, and what a pickle in it imports', async () => {
    const zip = writeZip([
      { name: 'w.npy', content: npy({ data: Buffer.alloc(3) }), method: 0 },
      { name: 'o.npy', content: npy({ descr: "'|O'", data: PICKLE }) },
    ])
    const { pickle, findings } = await describeNpz(zip)
    assert.deepEqual(pickle?.imports, ['os.getcwd'])
    const places = findings.map(({ code, at }) => `${code} ${at}`)
    assert.ok(places.includes('npy.cut-off w.npy'), places.join())
    assert.ok(places.includes('npy.object-array o.npy'), places.join())
  })
})
