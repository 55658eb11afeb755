// SPDX-License-Identifier: Apache-2.0
//
// Every reader of a format holds to the law of readers, whatever its bytes
// are: cut at any place, changed at any place, or random.

import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { FormatReader } from '../../../src/model/formats/format.ts'
import { findReader } from '../../../src/model/formats/index.ts'
import { READERS } from '../../../src/model/formats/readers.ts'
import { gguf } from '../../support/model-files/gguf.ts'
import { npy } from '../../support/model-files/npy.ts'
import { safetensors } from '../../support/model-files/safetensors.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { holdToReaderLaw } from '../../support/reader-law.ts'
import { writeZip } from '../../support/zip-writer.ts'

/** A file of a few hundred bytes may be read over and over, but not without end. */
const MAX_READ_BYTES = 4 * 1024 * 1024

const PICKLE = Buffer.from('\x80\x04\x95\x0f\0\0\0\0\0\0\0\x8c\x02os\x8c\x06getcwd\x93.', 'latin1')
/** Files with nothing wrong, so that damage reaches deep places; every reader is shown each of them. */
const FILES: readonly Buffer[] = [
  safetensors({ metadata: { format: 'pt', license: 'mit' } }),
  gguf(),
  gguf({ bigEndian: true }),
  gguf({ version: 1 }),
  npy(),
  npy({ version: [3, 0], descr: "[('a', '<i4'), ('b', '|O')]", data: PICKLE }),
  writeZip([{ name: 'a.npy', content: npy() }]),
  writeZip([
    { name: 'm/data.pkl', content: PICKLE, method: 0 },
    { name: 'm/data/0', content: 'weights' },
  ]),
  PICKLE,
  Buffer.from('{"weight_map":{"a":"model.safetensors"},"metadata":{"total_size":3}}'),
  Buffer.from(
    '{"auto_map":{"AutoModel":"m.X"},"chat_template":[{"name":"x","template":"{{ y }}"}]}',
  ),
  Buffer.from('---\nlicense: "mit"\nbase_model:\n- a/b\ndatasets: [c, d]\n---\n# Digits\n'),
  Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`),
]

const holds = async (
  reader: FormatReader,
  content: Uint8Array,
  sizeBytes = content.byteLength,
): Promise<void> => {
  await holdToReaderLaw(reader, content, { maxReadBytes: MAX_READ_BYTES, sizeBytes })
}

/** The file with runs of bytes written over it. */
const damagedFile = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([file, changes]) => {
    const damaged = Buffer.from(file)
    for (const [place, bytes] of changes) Buffer.from(bytes).copy(damaged, place % damaged.length)
    return damaged
  })

for (const reader of READERS) {
  describe(`the reader of ${reader.id}`, () => {
    it('reads files that are cut off anywhere', async () => {
      for (const file of FILES) {
        for (let length = 0; length <= file.byteLength; length += 1) {
          await holds(reader, file.subarray(0, length))
        }
      }
    })

    it('reads files with damage anywhere', async () => {
      await fc.assert(
        fc.asyncProperty(damagedFile, (file) => holds(reader, file)),
        propertyRuns(300),
      )
    })

    it('reads random bytes, also where the file goes on with zeros', async () => {
      const bytes = fc.uint8Array({ maxLength: 600 })
      await fc.assert(
        fc.asyncProperty(bytes, fc.nat(100_000), (content, zeros) =>
          holds(reader, content, content.byteLength + zeros),
        ),
        propertyRuns(200),
      )
    })
  })
}

describe('the reader of any file', () => {
  it('is found, or not, for any bytes and any name', async () => {
    const head = fc.uint8Array({ maxLength: 1_024 })
    await fc.assert(
      fc.asyncProperty(head, fc.string({ unit: 'binary' }), async (bytes, name) => {
        await findReader(bytes, name)
      }),
      propertyRuns(1_000),
    )
  })
})
