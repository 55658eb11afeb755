// SPDX-License-Identifier: Apache-2.0
//
// A stream of bytes → its lines, or its rows of CSV, where a line end inside of
// quotes ends nothing. Bytes are copied only where a line goes over the edge of
// a chunk.

import { Buffer } from 'node:buffer'
import { MAX_DATASET_RECORD_BYTES } from '../../core/limits.ts'
import type { RefuseRecord } from './record-content.ts'

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22

export interface LineSplitter {
  /** Lines that end in the chunk, without LF or CR LF; empty ones are left out. */
  push(chunk: Buffer): Generator<Buffer, void, undefined>
  /** The last line, where no line end follows it. */
  end(): Generator<Buffer, void, undefined>
}

/**
 * @param quotes `csv`: quotes keep a line end inside
 * @throws what `refuse` throws: a line of more than MAX_DATASET_RECORD_BYTES, quotes that do not end
 */
export const createLineSplitter = (quotes: 'csv' | 'none', refuse: RefuseRecord): LineSplitter => {
  /** Beginning of a line whose end is not there yet. */
  let held: Buffer[] = []
  let heldBytes = 0
  let isQuoted = false

  // A doubled quote turns it twice, which is as good as not at all.
  const countQuotes = (chunk: Buffer, from: number, to: number): void => {
    if (quotes === 'none') return
    for (let at = chunk.indexOf(QUOTE, from); at >= 0 && at < to; ) {
      isQuoted = !isQuoted
      at = chunk.indexOf(QUOTE, at + 1)
    }
  }
  const whole = (last: Buffer): Buffer => {
    const line = heldBytes === 0 ? last : Buffer.concat([...held, last])
    held = []
    heldBytes = 0
    return line.at(-1) === CR ? line.subarray(0, -1) : line
  }
  return {
    *push(chunk) {
      let start = 0
      let scanned = 0
      for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, scanned)) {
        countQuotes(chunk, scanned, at)
        scanned = at + 1
        if (isQuoted) continue
        const line = whole(chunk.subarray(start, at))
        start = scanned
        if (line.length > MAX_DATASET_RECORD_BYTES) tooLarge(refuse)
        if (line.length > 0) yield line
      }
      countQuotes(chunk, scanned, chunk.length)
      if (start === chunk.length) return
      held.push(chunk.subarray(start))
      heldBytes += chunk.length - start
      if (heldBytes > MAX_DATASET_RECORD_BYTES) tooLarge(refuse)
    },
    *end() {
      if (isQuoted) refuse('its quotes do not end')
      const line = whole(Buffer.alloc(0))
      if (line.length > 0) yield line
    },
  }
}

export const tooLarge = (refuse: RefuseRecord): never =>
  refuse(`it has more than ${MAX_DATASET_RECORD_BYTES} bytes`)
