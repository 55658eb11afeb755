// SPDX-License-Identifier: Apache-2.0
//
// GGUF, versions 1 to 3 in both byte orders: keys with values, then a list of
// tensors, then their bytes.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { MAX_TENSORS } from '../../core/limits.ts'
import { type ByteCursor, byteCursor } from './byte-cursor.ts'
import { describeTemplate } from './chat-template.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'
import { GGUF_FINDINGS, type GgufFound } from './gguf-findings.ts'
import { factsOfKeys, isTemplateKey, isWantedKey, metadataOfKeys } from './gguf-keys.ts'
import { type GgufTensors, readTensors } from './gguf-tensors.ts'
import { type GgufLayout, type GgufReader, type GgufValue, ggufReader } from './gguf-values.ts'
import { checkLayout } from './tensor-layout.ts'

const MAGIC = Buffer.from('GGUF')
/** @huggingface/gguf has the same bound. */
const MAX_KEYS = 100_000
/** Keys whose values are held, and chat templates that are named. */
const MAX_HELD_KEYS = 1_000
const MAX_HELD_TEXT_BYTES = 64 * 1024
const MAX_TEMPLATES = 100
const MAX_KEY_BYTES = 65_535
const DEFAULT_ALIGNMENT = 32

interface Contents {
  layout?: GgufLayout
  keyCount: number
  tensorCount: number
  /** The keys that are wanted. */
  readonly keys: Map<string, FactValue>
  /** Digest of each chat template. */
  readonly templates: Map<string, string>
  tensors?: GgufTensors
}

export const ggufFormatReader: FormatReader = {
  id: 'gguf',
  matches: (head) => MAGIC.equals(head.subarray(0, MAGIC.byteLength)),
  describe: async (source) => {
    const found = findingList(GGUF_FINDINGS)
    const contents: Contents = {
      keyCount: 0,
      tensorCount: 0,
      keys: new Map(),
      templates: new Map(),
    }
    await untilStopped(() => read(source, contents, found))
    return {
      format: 'gguf',
      facts: factsOf(contents),
      metadata: metadataOfKeys(contents.keys),
      findings: found.list(),
    }
  },
}

const read = async (source: ByteSource, contents: Contents, found: GgufFound): Promise<void> => {
  const cursor = byteCursor(source)
  const layout = await readLayout(cursor, found)
  const reader = ggufReader(cursor, layout, found)
  contents.layout = layout
  contents.tensorCount = await reader.size()
  contents.keyCount = await reader.size()
  if (contents.keyCount > MAX_KEYS) found.stop('gguf.too-many-keys', `${contents.keyCount} keys`)
  if (contents.tensorCount > MAX_TENSORS) {
    found.stop('gguf.too-many-tensors', `${contents.tensorCount} tensors`)
  }
  await readKeys(reader, contents, found)
  const alignment = alignmentOf(contents, found)
  const tensors = await readTensors(reader, contents.tensorCount, alignment, found)
  contents.tensors = tensors
  const dataStart = Math.ceil(cursor.offset() / alignment) * alignment
  checkData(tensors, source.sizeBytes - dataStart, alignment, found)
}

const readLayout = async (cursor: ByteCursor, found: GgufFound): Promise<GgufLayout> => {
  if (!(await cursor.ready(8))) found.stop('gguf.cut-off', 'the file has no version')
  const magic = cursor.take(MAGIC.byteLength)
  if (!magic.equals(MAGIC)) found.stop('gguf.unknown-version', 'the file does not begin with GGUF')
  const bytes = cursor.take(4)
  // The order of a file is that in which its version is one of the known.
  for (const littleEndian of [true, false]) {
    const version = littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE()
    if (version >= 1 && version <= 3) return { version, littleEndian }
  }
  return found.stop('gguf.unknown-version', `version ${bytes.readUInt32LE()}`)
}

const readKeys = async (
  reader: GgufReader,
  contents: Contents,
  found: GgufFound,
): Promise<void> => {
  const seen = new Set<string>()
  for (let index = 0; index < contents.keyCount; index += 1) {
    const bytes = await reader.string(MAX_KEY_BYTES)
    const key = bytes?.toString('latin1') ?? `key ${index}`
    if (bytes === undefined || !/^[!-~]+$/.test(key)) {
      const message = bytes === undefined ? 'it is too long' : 'it is not printable ASCII'
      found.add('gguf.key-invalid', message, `key ${index}`)
    }
    if (seen.has(key)) found.add('gguf.duplicate-key', 'the key stands twice', key)
    seen.add(key)
    const value = await reader.value(await reader.u32(), key, isWantedKey(key))
    if (!isWantedKey(key) || value === undefined) continue
    if (value instanceof Uint8Array && isTemplateKey(key)) {
      const digest = readTemplate(value, key, found)
      if (contents.templates.size < MAX_TEMPLATES) contents.templates.set(key, digest)
    } else if (contents.keys.size < MAX_HELD_KEYS) holdValue(contents, key, value)
  }
}

const holdValue = (contents: Contents, key: string, value: GgufValue): void => {
  if (!(value instanceof Uint8Array)) contents.keys.set(key, value)
  else if (value.byteLength <= MAX_HELD_TEXT_BYTES) {
    contents.keys.set(key, Buffer.from(value).toString('utf8'))
  }
}

const readTemplate = (bytes: Uint8Array, key: string, found: GgufFound): string => {
  const { digest, reachesOut } = describeTemplate(bytes)
  found.add('gguf.chat-template', `${bytes.byteLength} bytes, ${digest}`, key)
  if (reachesOut !== undefined) {
    found.add('gguf.chat-template-reaches-out', `it names ${reachesOut}`, key)
  }
  return digest
}

const alignmentOf = ({ keys }: Contents, found: GgufFound): number => {
  const alignment = keys.get('general.alignment') ?? DEFAULT_ALIGNMENT
  if (typeof alignment === 'number' && alignment > 0 && alignment % 8 === 0) return alignment
  found.add('gguf.alignment-invalid', `the alignment is ${JSON.stringify(alignment)}`)
  return DEFAULT_ALIGNMENT
}

const checkData = (
  { ranges, isComplete }: GgufTensors,
  dataBytes: number,
  alignment: number,
  found: GgufFound,
): void => {
  const end = checkLayout(ranges, alignment, ({ kind, name, message }) => {
    if (kind === 'overlap' || isComplete) found.add(`gguf.${kind}`, message, name)
  })
  const message = `the tensors end at ${end}, and ${Math.max(0, dataBytes)} bytes are there for them`
  if (end > Math.max(0, dataBytes)) found.add('gguf.data-cut-off', message)
  // The last tensor may be padded as those before it are.
  const paddedEnd = Math.ceil(end / alignment) * alignment
  if (isComplete && dataBytes > paddedEnd) found.add('gguf.trailing-data', message)
}

const factsOf = ({ layout, keyCount, tensorCount, keys, templates, tensors }: Contents) => {
  const types = [...(tensors?.types ?? [])].sort(([, a], [, b]) => b - a)
  const facts: Record<string, FactValue> = {
    ...(layout
      ? { version: layout.version, byteOrder: layout.littleEndian ? 'little' : 'big' }
      : {}),
    tensors: tensorCount,
    ...(tensors ? { parameters: tensors.parameters } : {}),
    types: Object.fromEntries(types),
    ...factsOfKeys(keys),
    keys: keyCount,
  }
  return templates.size > 0 ? { ...facts, chatTemplates: Object.fromEntries(templates) } : facts
}
