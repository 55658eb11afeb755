// SPDX-License-Identifier: Apache-2.0
//
// The tensors that a GGUF header lists: where each lies, and whether type and
// shape need the bytes that are there.
// Sizes: https://github.com/ggml-org/llama.cpp, gguf-py 0.19.0 constants.py

import type { GgufFound } from './gguf-findings.ts'
import type { GgufReader } from './gguf-values.ts'
import { countElements, type TensorRange } from './tensor-layout.ts'

const MAX_NAME_BYTES = 64
const MAX_DIMENSIONS = 4
/** Above this the count is no longer believed, and reading ends. */
const MAX_READ_DIMENSIONS = 8

/** Number of the type → name, elements of a block, bytes of a block. */
const TYPES: ReadonlyMap<number, readonly [string, number, number]> = new Map([
  [0, ['F32', 1, 4]],
  [1, ['F16', 1, 2]],
  [2, ['Q4_0', 32, 18]],
  [3, ['Q4_1', 32, 20]],
  [6, ['Q5_0', 32, 22]],
  [7, ['Q5_1', 32, 24]],
  [8, ['Q8_0', 32, 34]],
  [9, ['Q8_1', 32, 36]],
  [10, ['Q2_K', 256, 84]],
  [11, ['Q3_K', 256, 110]],
  [12, ['Q4_K', 256, 144]],
  [13, ['Q5_K', 256, 176]],
  [14, ['Q6_K', 256, 210]],
  [15, ['Q8_K', 256, 292]],
  [16, ['IQ2_XXS', 256, 66]],
  [17, ['IQ2_XS', 256, 74]],
  [18, ['IQ3_XXS', 256, 98]],
  [19, ['IQ1_S', 256, 50]],
  [20, ['IQ4_NL', 32, 18]],
  [21, ['IQ3_S', 256, 110]],
  [22, ['IQ2_S', 256, 82]],
  [23, ['IQ4_XS', 256, 136]],
  [24, ['I8', 1, 1]],
  [25, ['I16', 1, 2]],
  [26, ['I32', 1, 4]],
  [27, ['I64', 1, 8]],
  [28, ['F64', 1, 8]],
  [29, ['IQ1_M', 256, 56]],
  [30, ['BF16', 1, 2]],
  [34, ['TQ1_0', 256, 54]],
  [35, ['TQ2_0', 256, 66]],
  [39, ['MXFP4', 32, 17]],
  [40, ['NVFP4', 64, 36]],
  [41, ['Q1_0', 128, 18]],
])

export interface GgufTensors {
  /** Of the tensors whose size is known. */
  readonly ranges: readonly TensorRange[]
  /** False where a tensor has no known size: what lies between the others may be its bytes. */
  readonly isComplete: boolean
  /** Number of tensors of each type. */
  readonly types: ReadonlyMap<string, number>
  readonly parameters: number
}

/** Reads `count` entries, as many as there are. */
export const readTensors = async (
  reader: GgufReader,
  count: number,
  alignment: number,
  found: GgufFound,
): Promise<GgufTensors> => {
  const names = new Set<string>()
  const ranges: TensorRange[] = []
  const types = new Map<string, number>()
  let parameters = 0
  for (let index = 0; index < count; index += 1) {
    const { name, shape, type, offset } = await readEntry(reader, index, found)
    if (names.has(name)) found.add('gguf.duplicate-tensor', 'the name stands twice', name)
    names.add(name)
    if (offset % alignment !== 0) {
      found.add('gguf.misaligned', `offset ${offset}, alignment ${alignment}`, name)
    }
    const known = TYPES.get(type)
    if (known === undefined) found.add('gguf.unknown-type', `type ${type}`, name)
    const [label, blockElements, blockBytes] = known ?? [`type ${type}`, 1, 1]
    types.set(label, (types.get(label) ?? 0) + 1)
    const elements = countElements(shape)
    const end = offset + ((elements ?? Number.NaN) / blockElements) * blockBytes
    if (elements === undefined || end > Number.MAX_SAFE_INTEGER) {
      found.add('gguf.size-overflow', `shape [${shape.join(', ')}], offset ${offset}`, name)
      continue
    }
    parameters += elements
    if ((shape[0] ?? 1) % blockElements !== 0) {
      const message = `rows of ${shape[0]} elements, blocks of ${blockElements}`
      found.add('gguf.block-mismatch', message, name)
    } else if (known !== undefined) ranges.push({ name, begin: offset, end })
  }
  return { ranges, isComplete: ranges.length === count, types, parameters }
}

const readEntry = async (reader: GgufReader, index: number, found: GgufFound) => {
  const at = `tensor ${index}`
  const bytes = await reader.string(MAX_NAME_BYTES)
  if (bytes === undefined || bytes.byteLength === 0) {
    found.add('gguf.tensor-name-invalid', bytes ? 'it is empty' : 'it is too long', at)
  }
  const name = bytes?.toString('utf8') ?? at
  const dimensions = await reader.u32()
  if (dimensions > MAX_READ_DIMENSIONS) {
    found.stop('gguf.too-many-dimensions', `${dimensions} dimensions`, name)
  }
  if (dimensions > MAX_DIMENSIONS) {
    found.add('gguf.too-many-dimensions', `${dimensions} dimensions`, name)
  }
  const shape: number[] = []
  for (let dimension = 0; dimension < dimensions; dimension += 1) shape.push(await reader.size())
  return { name, shape, type: await reader.u32(), offset: await reader.u64() }
}
