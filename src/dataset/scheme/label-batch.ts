// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, in buffers that are made once. What it
// computes is that of `recordInput`, `tweakOf` and `labelOf`, which say it
// plainly; a test holds the two together.

import { Buffer } from 'node:buffer'
import { createECDH, hash } from 'node:crypto'
import type { RandomScalar } from './evaluate.ts'
import { HASH_TO_SCALAR_TAG } from './poprf.ts'
import { invertAll, mod, ORDER, toScalarBytes } from './scalar.ts'
import { HASH_BYTES, HASH_TAGS, recordPrefix } from './tagged-hash.ts'

const BATCH = 1_024
const ASCII_INFO = Buffer.from('Info', 'latin1')
const HASH_BLOCK_BYTES = 64
const POINT_BYTES = 33

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

/** One caller at a time: the buffers are shared between calls. */
export const createLabelBatch = (options: LabelBatchOptions): LabelBatch => {
  const { privateKey, randomScalar } = options
  const prefix = recordPrefix(options)
  const record = Buffer.concat([prefix, Buffer.alloc(HASH_BYTES)])
  const label = Buffer.concat([
    Buffer.from([HASH_TAGS.label]),
    options.context,
    Buffer.alloc(HASH_BYTES + POINT_BYTES),
  ])
  const tweak = createTweak()
  const ecdh = createECDH('prime256v1')
  const scalarBytes = Buffer.alloc(HASH_BYTES)
  const inputs = Buffer.alloc(BATCH * HASH_BYTES)

  const inputAt = (index: number): Buffer =>
    inputs.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)

  const evaluate = (digests: Uint8Array, labels: Buffer): void => {
    const count = digests.length / HASH_BYTES
    const tweaked: bigint[] = []
    for (let index = 0; index < count; index += 1) {
      record.set(digests.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES), prefix.length)
      inputs.write(hash('sha256', record, 'binary'), index * HASH_BYTES, 'latin1')
      const value = (privateKey + tweak(inputAt(index))) % ORDER
      if (value === 0n) throw new RangeError('the function has no value here')
      tweaked.push(value)
    }
    for (const [index, scalar] of invertAll(tweaked, randomScalar()).entries()) {
      toScalarBytes(scalar, scalarBytes)
      ecdh.setPrivateKey(scalarBytes)
      label.set(inputAt(index), 1 + HASH_BYTES)
      label.set(ecdh.getPublicKey(null, 'compressed'), 1 + 2 * HASH_BYTES)
      labels.write(hash('sha256', label, 'binary'), index * HASH_BYTES, 'latin1')
    }
  }

  return (digests, labels) => {
    const into = Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength)
    const step = BATCH * HASH_BYTES
    for (let at = 0; at < digests.length; at += step) {
      evaluate(digests.subarray(at, at + step), into.subarray(at, at + step))
    }
  }
}

// HashToScalar("Info" ‖ 0x0020 ‖ input) for inputs of 32 bytes, in buffers that hold all but the input.
const createTweak = (): ((input: Uint8Array) => bigint) => {
  const tag = Buffer.concat([HASH_TO_SCALAR_TAG, Buffer.from([HASH_TO_SCALAR_TAG.length])])
  const head = Buffer.concat([Buffer.alloc(HASH_BLOCK_BYTES), ASCII_INFO, Buffer.from([0, 32])])
  const first = Buffer.concat([head, Buffer.alloc(HASH_BYTES), Buffer.from([0, 48, 0]), tag])
  const next = Buffer.concat([Buffer.alloc(HASH_BYTES + 1), tag])
  const b0 = Buffer.alloc(HASH_BYTES)
  const out = Buffer.alloc(2 * HASH_BYTES)
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength)
  return (input) => {
    first.set(input, head.length)
    b0.write(hash('sha256', first, 'binary'), 'latin1')
    next.set(b0)
    next[HASH_BYTES] = 1
    out.write(hash('sha256', next, 'binary'), 'latin1')
    for (let at = 0; at < HASH_BYTES; at += 1) next[at] = (b0[at] ?? 0) ^ (out[at] ?? 0)
    next[HASH_BYTES] = 2
    out.write(hash('sha256', next, 'binary'), HASH_BYTES, 'latin1')
    let value = 0n
    for (let at = 0; at < 48; at += 8) value = (value << 64n) | view.getBigUint64(at)
    return mod(value)
  }
}
