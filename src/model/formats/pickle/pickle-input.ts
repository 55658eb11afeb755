// SPDX-License-Identifier: Apache-2.0
//
// Bytes that are read once, from the front: a window that is filled when it
// runs short, and skips what nobody looks at without reading it.

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../../core/byte-source.ts'

/** Bytes from `offset`, at most `maxBytes`; none at the end. Offsets only grow. */
export type SequentialRead = (offset: number, maxBytes: number) => Promise<Uint8Array>

/** Read behind what was skipped: between the arrays of a large file there is little of interest. */
const FIRST_FILL_BYTES = 4 * 1024
const MAX_FILL_BYTES = 128 * 1024

/** Bytes `[0, endOffset)` of a source, as often as they are wanted. */
export const readSequentially =
  (source: ByteSource, endOffset = source.sizeBytes): SequentialRead =>
  async (offset, maxBytes) =>
    offset >= endOffset
      ? new Uint8Array()
      : source.read(offset, Math.min(maxBytes, endOffset - offset))

export class PickleInput {
  readonly #read: SequentialRead
  #window: Buffer
  /** Offset of the window's first byte. */
  #windowAt: number
  #offset: number
  #isEnded = false
  #limit = Number.POSITIVE_INFINITY
  #fillBytes = FIRST_FILL_BYTES

  /** `head`: bytes from `offset` that are there already. */
  constructor(read: SequentialRead, offset: number, head: Uint8Array = new Uint8Array()) {
    this.#read = read
    this.#window = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    this.#windowAt = offset
    this.#offset = offset
  }

  /** Of the next byte; greater than the end of the data where a length said so. */
  get offset(): number {
    return this.#offset
  }

  /** Nothing is seen from here on. */
  get limit(): number {
    return this.#limit
  }

  set limit(offset: number) {
    this.#limit = offset
  }

  /** Bytes in the window, from the next one. */
  get available(): number {
    const end = Math.min(this.#windowAt + this.#window.length, this.#limit)
    return Math.max(0, end - this.#offset)
  }

  /** No byte is left beyond those in the window. */
  get isEnded(): boolean {
    const windowEnd = this.#windowAt + this.#window.length
    return this.#isEnded || windowEnd >= this.#limit || this.#offset >= this.#limit
  }

  /** A byte in the window, counted from the next one. */
  peek(at: number): number {
    return this.#window[this.#offset - this.#windowAt + at] ?? 0
  }

  /** Bytes in the window, counted from the next one; valid until `fill`. */
  view(at: number, length: number): Uint8Array {
    const start = this.#offset - this.#windowAt + at
    return this.#window.subarray(start, start + length)
  }

  /** A short text in the window, counted from the next byte. */
  text(at: number, length: number, encoding: 'utf8' | 'latin1'): string {
    const start = this.#offset - this.#windowAt + at
    return this.#window.toString(encoding, start, start + length)
  }

  /** Length up to the next line feed, `at` bytes from here; -1 where the window has none. */
  lineLength(at: number): number {
    const start = this.#offset - this.#windowAt
    const found = this.#window.indexOf(0x0a, start + at)
    return found < 0 || found >= start + this.available ? -1 : found - start - at
  }

  /** Goes on, over bytes in the window or beyond it. */
  advance(lengthBytes: number): void {
    this.#offset += lengthBytes
  }

  /** Goes to an offset that is not before the window, and so not before where it was last filled. */
  seek(offset: number): void {
    this.#offset = offset
  }

  /** Has `length` bytes in the window, or as many as there are. */
  async need(length: number): Promise<void> {
    while (this.available < length && !this.isEnded) await this.fill()
  }

  /** Makes more bytes available, if there are any: the window then begins at the next byte. */
  async fill(): Promise<void> {
    const start = this.#offset - this.#windowAt
    const hasSkipped = start > this.#window.length
    this.#fillBytes = hasSkipped ? FIRST_FILL_BYTES : Math.min(2 * this.#fillBytes, MAX_FILL_BYTES)
    const kept = this.#window.subarray(Math.min(start, this.#window.length))
    const more = await this.#read(this.#offset + kept.length, this.#fillBytes)
    this.#window = Buffer.concat([kept, more])
    this.#windowAt = this.#offset
    if (more.length === 0) this.#isEnded = true
  }
}
