// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, hashed in lanes. What it computes is that
// of `recordInput`, `tweakOf` and `labelOf`, which say it plainly; a test holds
// the two together.

import { Buffer } from 'node:buffer'
import { createECDH } from 'node:crypto'
import { concat } from '../../core/concat.ts'
import type { RandomScalar } from './evaluate.ts'
import { TO_SCALAR_ENDS, ZERO_PAD } from './poprf.ts'
import { POINT_BYTES } from './primitives.ts'
import { invertAll, ORDER, writeScalar } from './scalar.ts'
import { createLanes, within } from './sha256-lanes.ts'
import { HASH_BYTES, HASH_TAGS, recordPrefix } from './tagged-hash.ts'

const BATCH = 1_024
/** "Info" ‖ I2OSP(32, 2), RFC 9497 §3.3.3. */
const INFO = Buffer.from('Info\x00\x20', 'latin1')
const ZEROS = new Uint8Array(HASH_BYTES)

/** Turns digests of canonical bytes, one after the other, into as many labels. */
export type LabelBatch = (digests: Uint8Array, labels: Uint8Array) => void

export interface LabelBatchOptions {
  readonly privateKey: bigint
  /** 32 bytes. */
  readonly context: Uint8Array
  readonly canonicaliser: string
  readonly view: string
  readonly randomScalar: RandomScalar
}

/** One caller at a time: the memory is shared between calls. */
export const createLabelBatch = (options: LabelBatchOptions): LabelBatch => {
  const { privateKey, randomScalar } = options
  const prefix = recordPrefix(options)
  const labelPrefix = concat(Uint8Array.of(HASH_TAGS.label), options.context)
  const lanes = createLanes()
  const records = lanes.table(BATCH, concat(prefix, ZEROS))
  // HashToScalar("Info" ‖ 0x0020 ‖ input): b0, b1 and b2 of expand_message_xmd.
  const first = lanes.table(BATCH, concat(INFO, ZEROS, TO_SCALAR_ENDS[0]), ZERO_PAD)
  const second = lanes.table(BATCH, concat(ZEROS, TO_SCALAR_ENDS[1]))
  const third = lanes.table(BATCH, concat(ZEROS, TO_SCALAR_ENDS[2]))
  const named = lanes.table(BATCH, concat(labelPrefix, ZEROS, new Uint8Array(POINT_BYTES)))
  const given = lanes.digests(BATCH)
  const b1 = lanes.digests(BATCH)
  const b2 = lanes.digests(BATCH)
  const { memory } = lanes
  const view = new DataView(memory.buffer)
  const ecdh = createECDH('prime256v1')
  const scalarBytes = Buffer.alloc(HASH_BYTES)
  const scalarView = new DataView(scalarBytes.buffer, scalarBytes.byteOffset, HASH_BYTES)
  const inputAt = within(first, INFO.length)
  const gammaAt = within(named, labelPrefix.length + HASH_BYTES)

  const hashInputs = (digests: Buffer, start: number, count: number): void => {
    digests.copy(memory, given.offset, start, start + count * HASH_BYTES)
    lanes.copy(count, given, within(records, prefix.length))
    lanes.hash(count, records, inputAt)
    lanes.copy(count, inputAt, within(named, labelPrefix.length))
    lanes.hash(count, first, within(second, 0))
    lanes.hash(count, second, b1)
    lanes.xor(count, within(second, 0), b1, within(third, 0))
    lanes.hash(count, third, b2)
  }

  /** x + m, not yet modulo the order: m is b1 and the first half of b2. */
  const tweakedKey = (index: number): bigint => {
    const high = b1.offset + index * b1.stride
    const low = b2.offset + index * b2.stride
    let value = 0n
    for (let at = 0; at < 32; at += 8) value = (value << 64n) | view.getBigUint64(high + at)
    for (let at = 0; at < 16; at += 8) value = (value << 64n) | view.getBigUint64(low + at)
    return privateKey + value
  }

  const evaluate = (digests: Buffer, start: number, count: number, labels: Buffer): void => {
    hashInputs(digests, start, count)
    const tweaked: bigint[] = []
    for (let index = 0; index < count; index += 1) {
      const value = tweakedKey(index) % ORDER
      if (value === 0n) throw new RangeError('the function has no value here')
      tweaked.push(value)
    }
    const scalars = invertAll(tweaked, randomScalar())
    for (let index = 0; index < count; index += 1) {
      writeScalar(scalars[index] ?? 0n, scalarView)
      ecdh.setPrivateKey(scalarBytes)
      memory.set(ecdh.getPublicKey(null, 'compressed'), gammaAt.offset + index * gammaAt.stride)
    }
    lanes.hash(count, named, b1)
    memory.copy(labels, start, b1.offset, b1.offset + count * HASH_BYTES)
  }

  return (digests, labels) => {
    const from = Buffer.from(digests.buffer, digests.byteOffset, digests.byteLength)
    const into = Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength)
    const step = BATCH * HASH_BYTES
    for (let start = 0; start < from.length; start += step) {
      evaluate(from, start, Math.min(step, from.length - start) / HASH_BYTES, into)
    }
  }
}
