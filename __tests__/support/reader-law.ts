// SPDX-License-Identifier: Apache-2.0
//
// What every reader of a format holds to, whatever its bytes are: it never
// throws, it asks only for bytes that are there and for a bounded number of
// them, its findings are of the table and print nothing that steers, and its
// description is plain JSON.

import assert from 'node:assert/strict'
import { oneLine } from '../../src/core/one-line.ts'
import { FINDINGS } from '../../src/model/formats/findings.ts'
import type {
  FormatContext,
  FormatDescription,
  FormatReader,
} from '../../src/model/formats/format.ts'
import { PROMISED_FORMATS } from '../../src/model/formats/index.ts'
import { countingSource } from './counting-source.ts'

const MAX_FINDINGS = 500

const NAMES: Readonly<Record<string, string>> = {
  'hub-config': 'unet/config.json',
  'model-card': 'README.md',
  'shard-index': 'model.safetensors.index.json',
}

/** A context in which this reader is the one of the file. */
export const contextOf = ({ id }: FormatReader): FormatContext => {
  const [ending = '.bin'] = PROMISED_FORMATS.find((format) => format.id === id)?.endings ?? []
  return {
    name: NAMES[id] ?? `model${ending}`,
    sizeOf: (name) =>
      name.split('/').includes('..') ? assert.fail(`asked for ${name}`) : undefined,
    allowedImports: [],
  }
}

export interface ReaderBounds {
  readonly maxReadBytes: number
  /** Zeros follow the content up to this size, without being there. */
  readonly sizeBytes?: number
}

/** Reads the file and holds the reader to it; the description, for more to look at. */
export const holdToReaderLaw = async (
  reader: FormatReader,
  content: Uint8Array,
  { maxReadBytes, sizeBytes }: ReaderBounds,
): Promise<FormatDescription> => {
  const source = countingSource(content, sizeBytes)
  const description = await reader.describe(source, contextOf(reader))
  assert.ok(source.readBytes() <= maxReadBytes, `${source.readBytes()} bytes were read`)
  assert.deepEqual(JSON.parse(JSON.stringify(description)), description, 'is plain JSON')
  assert.ok(description.findings.length <= MAX_FINDINGS)
  for (const { code, kind, message, at = '' } of description.findings) {
    assert.equal(kind, FINDINGS[code]?.kind, `${code} is not in the table`)
    assert.equal(oneLine(message), message)
    assert.equal(oneLine(at), at)
  }
  return description
}
