// SPDX-License-Identifier: Apache-2.0
//
// What every reader of a format has to hold to, as tests: a hostile file is
// its finding and its twin has none, each code of the table is reached, and
// bytes of any kind never throw, cost little, and print nothing that steers.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { oneLine } from '../../../src/core/one-line.ts'
import type {
  FindingTable,
  FormatContext,
  FormatDescription,
  FormatReader,
} from '../../../src/model/formats/format.ts'
import { countingSource } from '../counting-source.ts'
import { propertyRuns } from '../property-runs.ts'
import type { HostileFile } from './hostile-file.ts'

/** Any hostile file here is smaller than this; none may be read many times over. */
const MAX_READ_BYTES = 8 * 1024 * 1024

export interface CheckedReader {
  readonly reader: FormatReader
  readonly table: FindingTable
  readonly hostile: readonly HostileFile[]
  readonly context: FormatContext
  /** Codes that `hostile` does not reach, because a test of their own does. */
  readonly elsewhere?: readonly string[]
}

export const checkReader = (checked: CheckedReader): void => {
  const { reader, table, hostile, context, elsewhere = [] } = checked
  const describeBytes = (bytes: Uint8Array): Promise<FormatDescription> =>
    reader.describe(countingSource(bytes), context)
  const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
    (await describeBytes(bytes)).findings.map(({ code }) => code)

  describe(`a hostile file of ${reader.id}`, () => {
    for (const { cause, code, hostile: bytes, twin } of hostile) {
      it(`that ${cause} is found, its twin is not`, async () => {
        const source = countingSource(bytes)
        const { findings } = await reader.describe(source, context)
        const codes = findings.map((finding) => finding.code)
        assert.ok(codes.includes(code), `${code} is not in [${codes}]`)
        assert.ok(source.readBytes() <= MAX_READ_BYTES, `${source.readBytes()} bytes were read`)
        assert.deepEqual(await codesOf(twin), [])
      })
    }

    it('is there for every code of the table', () => {
      const reached = new Set([...hostile.map(({ code }) => code), ...elsewhere])
      assert.deepEqual(
        Object.keys(table).filter((code) => !reached.has(code)),
        [],
      )
    })

    it('never throws: cut anywhere, changed anywhere, or made up', async () => {
      const files = hostile.flatMap(({ hostile: bytes, twin }) => [bytes, twin])
      // Without a file that is named here there is nothing to damage.
      const small = [...files, Buffer.alloc(100)].filter(
        ({ length }) => length > 0 && length < 20_000,
      )
      const bytes = fc.oneof(
        fc
          .tuple(fc.constantFrom(...small), fc.nat())
          .map(([file, at]) => file.subarray(0, at % (file.length + 1))),
        fc
          .tuple(fc.constantFrom(...small), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }))
          .map(([file, at, change]) => {
            const changed = Buffer.from(file)
            Buffer.from(change).copy(changed, at % file.length)
            return changed
          }),
        fc.uint8Array({ maxLength: 300 }).map((content) => Buffer.from(content)),
      )
      await fc.assert(
        fc.asyncProperty(bytes, async (file) => {
          const source = countingSource(file)
          reader.matches(file.subarray(0, 1024), context.name)
          const description = await reader.describe(source, context)
          assert.ok(source.readBytes() <= MAX_READ_BYTES, `${source.readBytes()} bytes were read`)
          for (const { code, kind, message, at = '' } of description.findings) {
            assert.equal(table[code]?.kind, kind, code)
            assert.ok(message !== '' && oneLine(message) === message && oneLine(at) === at)
          }
          assert.deepEqual(JSON.parse(JSON.stringify(description.facts)), description.facts)
        }),
        propertyRuns(500),
      )
    })
  })
}
