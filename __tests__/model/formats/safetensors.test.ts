// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { memorySource } from '../../../src/core/byte-sources.ts'
import { safetensorsReader } from '../../../src/model/formats/safetensors.ts'
import { countingSource } from '../../support/counting-source.ts'
import { safetensors } from '../../support/model-files/safetensors.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const CONTEXT = { name: 'model.safetensors', sizeOf: () => undefined, allowedImports: [] }
const read = (bytes: Uint8Array) => safetensorsReader.describe(memorySource(bytes), CONTEXT)

const BITS = {
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
} as const

/** A file of tensors of these dtypes and shapes, one after the other. */
const fileOf = (tensors: readonly (readonly [keyof typeof BITS, readonly number[]])[]) => {
  let offset = 0
  const entries = tensors.map(([dtype, shape], index) => {
    const begin = offset
    offset += (shape.reduce((product, length) => product * length, 1) * BITS[dtype]) / 8
    return [`t${index}`, { dtype, shape, data_offsets: [begin, offset] }] as const
  })
  return { entries, data: new Uint8Array(offset) }
}

describe('a safetensors file', () => {
  it('has tensors, parameters, dtypes and metadata', async () => {
    const metadata = { format: 'pt', license: 'mit', base_model: 'a/b', ss_epoch: '3' }
    const { facts, metadata: embedded, findings } = await read(safetensors({ metadata }))
    assert.deepEqual(findings, [])
    assert.deepEqual(facts, {
      tensors: 2,
      parameters: 16,
      dtypes: { F32: 1, U8: 1 },
      metadata,
    })
    assert.deepEqual(embedded, { licenses: ['mit'], baseModels: ['a/b'] })
  })

  for (const dtype of Object.keys(BITS) as (keyof typeof BITS)[]) {
    it(`may hold ${dtype}`, async () => {
      const { entries, data } = fileOf([[dtype, [2, 4]]])
      const header = JSON.stringify(Object.fromEntries(entries))
      const { facts, findings } = await read(safetensors({ header, data }))
      assert.deepEqual(findings, [])
      assert.deepEqual(facts.dtypes, { [dtype]: 1 })
    })
  }

  it('may be without tensors, with spaces at the end of its header, with metadata that is null', async () => {
    for (const header of ['{}', '{}      ', '{"__metadata__":null}', '{"__metadata__":{}}']) {
      const { findings, facts } = await read(safetensors({ header, data: new Uint8Array() }))
      assert.deepEqual(findings, [], header)
      assert.equal(facts.tensors, 0)
    }
  })

  it('has no finding in any order of its entries, with tensors without elements', async () => {
    const dtype = fc.constantFrom('F32', 'BF16', 'U8', 'I64' as const)
    const tensors = fc.array(fc.tuple(dtype, fc.array(fc.nat(4), { maxLength: 3 })), {
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(tensors, fc.nat(), async (list, seed) => {
        const { entries, data } = fileOf(list)
        const shuffled = entries.toSorted(
          (a, b) => ((a[0].charCodeAt(1) * 7 + seed) % 11) - ((b[0].charCodeAt(1) * 7 + seed) % 11),
        )
        const header = JSON.stringify(Object.fromEntries(shuffled))
        const { findings, facts } = await read(safetensors({ header, data }))
        assert.deepEqual(findings, [])
        assert.equal(facts.tensors, list.length)
      }),
      propertyRuns(),
    )
  })

  it('is read alike whatever the spaces and the order in its entries', async () => {
    const number = fc.oneof(
      fc.nat(20),
      fc.constantFrom(2 ** 53, 1e20, 1e21, -1, 1.5),
      fc.constantFrom(null, 'U8', []),
    )
    const list = fc.oneof(fc.array(number, { maxLength: 3 }), number)
    const dtype = fc.constantFrom('U8', 'F4', 'F64', 'F8_E4M3', 'I3', 'u8', '', 8)
    await fc.assert(
      fc.asyncProperty(dtype, list, list, async (dtype, shape, data_offsets) => {
        const descriptions = await Promise.all(
          [
            JSON.stringify({ t: { dtype, shape, data_offsets } }),
            JSON.stringify({ t: { dtype, shape, data_offsets } }, undefined, 1),
            JSON.stringify({ t: { data_offsets, shape, dtype } }),
          ].map((header) => read(safetensors({ header, data: new Uint8Array(8) }))),
        )
        for (const description of descriptions) assert.deepEqual(description, descriptions[0])
      }),
      propertyRuns(300),
    )
  })

  it('of 10 GB is read by its header alone', async () => {
    const bytes = 10_000_000_000
    const header = `{"a":{"dtype":"U8","shape":[${bytes}],"data_offsets":[0,${bytes}]}}`
    const content = safetensors({ header, data: new Uint8Array() })
    const source = countingSource(content, content.byteLength + bytes)
    const { findings } = await safetensorsReader.describe(source, CONTEXT)
    assert.deepEqual(findings, [])
    assert.equal(source.readBytes(), content.byteLength)
  })

  it('with a million findings keeps twenty of a code', async () => {
    const entry = '"t":{"dtype":"U8","shape":[1],"data_offsets":[0,2]}'
    const header = `{${Array.from({ length: 5_000 }, () => entry).join(',')}}`
    const { findings } = await read(safetensors({ header, data: new Uint8Array(2) }))
    assert.ok(findings.length < 70, `${findings.length}`)
    assert.ok(findings.some(({ message }) => message === 'and 4979 more'))
  })
})
