// SPDX-License-Identifier: Apache-2.0
//
// TensorFlow Lite: a FlatBuffer, of which the version, the description and the
// operators are read. A custom operator needs native code beside the model.
// Spec: https://github.com/tensorflow/tensorflow/blob/v2.20.0/tensorflow/compiler/mlir/lite/schema/schema.fbs,
//   https://flatbuffers.dev/internals/

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { readAhead } from '../../core/read-ahead.ts'
import { shown } from '../../core/shown.ts'
import { factText } from './fact-text.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'
import { tally } from './tally.ts'
import { TFLITE_FINDINGS, type TfliteFound } from './tflite-findings.ts'

const IDENTIFIER = Buffer.from('TFL3')
const MAX_OPERATORS = 10_000
const MAX_TEXT_BYTES = 1_000
const WINDOW_BYTES = 4096
const CUSTOM = 32
/** Custom ones that the runtime brings along (register.cc). */
const BUILT_IN: readonly string[] = ['TFLite_Detection_PostProcess', 'AudioSpectrogram', 'Mfcc']

export const tfliteReader: FormatReader = {
  id: 'tflite',
  matches: (head) => IDENTIFIER.equals(head.subarray(4, 8)),
  describe: async (source) => {
    const found = findingList(TFLITE_FINDINGS)
    const facts: Record<string, FactValue> = {}
    await untilStopped(() => readModel(flatBuffer(source, found), facts, found))
    return { format: 'tflite', facts, metadata: {}, findings: found.list() }
  },
}

/** Fields of Model: 0 version, 1 operator_codes, 3 description. */
const readModel = async (
  buffer: FlatBuffer,
  facts: Record<string, FactValue>,
  found: TfliteFound,
): Promise<void> => {
  const root = await buffer.uint32(0)
  const versionAt = await buffer.field(root, 0)
  const version = versionAt === undefined ? 0 : await buffer.uint32(versionAt)
  if (version !== 3) found.add('tflite.unknown-version', `version ${version}`)
  facts.version = version
  const description = await buffer.text(root, 3)
  if (description !== undefined) facts.description = factText(description)
  const vectorAt = await buffer.field(root, 1)
  if (vectorAt === undefined) return
  const vector = vectorAt + (await buffer.uint32(vectorAt))
  const count = await buffer.uint32(vector)
  facts.operatorCodes = count
  if (count > MAX_OPERATORS) {
    found.add('tflite.too-many', `${count} operators, the limit is ${MAX_OPERATORS}`)
  }
  const custom = tally()
  for (let index = 0; index < Math.min(count, MAX_OPERATORS); index += 1) {
    const at = vector + 4 + 4 * index
    const name = await readCustom(buffer, at + (await buffer.uint32(at)))
    if (name === undefined) continue
    custom.add(name)
    if (!BUILT_IN.includes(name)) found.add('tflite.custom-operator', `operator ${shown(name)}`)
  }
  facts.customOperators = custom.counts()
}

/** Fields of OperatorCode: 0 deprecated_builtin_code, 1 custom_code, 3 builtin_code; the larger code counts. */
const readCustom = async (buffer: FlatBuffer, table: number): Promise<string | undefined> => {
  const oldAt = await buffer.field(table, 0)
  const newAt = await buffer.field(table, 3)
  const old = oldAt === undefined ? 0 : (await buffer.uint32(oldAt, 1)) & 0xff
  const code = Math.max(old, newAt === undefined ? 0 : await buffer.uint32(newAt))
  const name = await buffer.text(table, 1)
  return code === CUSTOM ? (name ?? '') : name
}

interface FlatBuffer {
  /** Little-endian; fewer bytes than four with `lengthBytes`. */
  uint32(at: number, lengthBytes?: number): Promise<number>
  /** Where a field of a table is; `undefined` where the table does not have it. */
  field(table: number, index: number): Promise<number | undefined>
  /** A field that is a text. */
  text(table: number, index: number): Promise<string | undefined>
}

/** Each offset that leads out of the file is a finding, and stops. */
const flatBuffer = (source: ByteSource, found: TfliteFound): FlatBuffer => {
  const window = readAhead(source, WINDOW_BYTES)
  const read = async (at: number, lengthBytes: number): Promise<Buffer> => {
    if (at < 0 || at + lengthBytes > source.sizeBytes) {
      found.stop('tflite.cut-off', `an offset leads to byte ${at} of ${source.sizeBytes}`)
    }
    return Buffer.from(await window.read(at, lengthBytes))
  }
  const uint32 = async (at: number, lengthBytes = 4): Promise<number> =>
    (await read(at, lengthBytes)).readUIntLE(0, lengthBytes)
  const field = async (table: number, index: number): Promise<number | undefined> => {
    const vtable = table - (await read(table, 4)).readInt32LE(0)
    const vtableBytes = await uint32(vtable, 2)
    const entry = 4 + 2 * index
    if (entry + 2 > vtableBytes) return undefined
    const offset = await uint32(vtable + entry, 2)
    return offset === 0 ? undefined : table + offset
  }
  return {
    uint32,
    field,
    text: async (table, index) => {
      const at = await field(table, index)
      if (at === undefined) return undefined
      const text = at + (await uint32(at))
      const lengthBytes = await uint32(text)
      const bytes = await read(text + 4, Math.min(lengthBytes, MAX_TEXT_BYTES))
      return bytes.toString('utf8')
    },
  }
}
