// SPDX-License-Identifier: Apache-2.0

import type { ArgumentForm } from './opcodes.ts'
import type { PickleInput } from './pickle-input.ts'

/**
 * What stands behind the byte of an opcode. There are millions of them, so one object is filled
 * again and again; its bytes are in the input's window until the input goes on.
 */
export class Argument {
  readonly #input: PickleInput
  /** The opcode and its argument; where bytes have a size, up to the first of them. */
  sizeBytes = 1
  /** A number, or the size of the bytes that follow. */
  number = 0
  /** Length of a line, or of the first MAX_SEEN_BYTES of the bytes. */
  length = 0
  /** Length of the second of two lines. */
  secondLength = 0
  /** Bytes that follow and belong to the argument. */
  followingBytes = 0
  #at = 1

  constructor(input: PickleInput) {
    this.#input = input
  }

  /** The line or the bytes. */
  bytes(): Uint8Array {
    return this.#input.view(this.#at, this.length)
  }

  text(encoding: 'utf8' | 'latin1'): string {
    return this.#input.text(this.#at, this.length, encoding)
  }

  secondText(encoding: 'utf8' | 'latin1'): string {
    return this.#input.text(this.#at + this.length + 1, this.secondLength, encoding)
  }

  /** False where the input does not have enough bytes in its window. */
  read(form: ArgumentForm): boolean {
    this.followingBytes = 0
    switch (form) {
      case 'none':
        this.sizeBytes = 1
        return true
      case 'float64':
        this.sizeBytes = 9
        return this.#input.available >= 9
      case 'uint8':
        return this.#readNumber(1)
      case 'uint16':
        return this.#readNumber(2)
      case 'uint32':
        return this.#readNumber(4)
      case 'int32': {
        const isThere = this.#readNumber(4)
        this.number |= 0
        return isThere
      }
      case 'uint64':
        return this.#readNumber(8)
      case 'line':
        return this.#readLines(1)
      case 'two-lines':
        return this.#readLines(2)
      case 'size8':
        return this.#readSized(1)
      case 'size32':
        return this.#readSized(4)
      case 'size64':
        return this.#readSized(8)
    }
  }

  #readNumber(lengthBytes: number): boolean {
    if (this.#input.available <= lengthBytes) return false
    let number = 0
    for (let at = lengthBytes; at > 0; at -= 1) number = number * 256 + this.#input.peek(at)
    this.number = number
    this.sizeBytes = 1 + lengthBytes
    return true
  }

  #readLines(count: 1 | 2): boolean {
    this.#at = 1
    this.length = this.#input.lineLength(1)
    if (this.length < 0) return false
    this.sizeBytes = this.length + 2
    if (count === 1) return true
    this.secondLength = this.#input.lineLength(this.sizeBytes)
    this.sizeBytes += this.secondLength + 1
    return this.secondLength >= 0
  }

  #readSized(lengthBytes: number): boolean {
    if (!this.#readNumber(lengthBytes)) return false
    this.#at = this.sizeBytes
    this.length = Math.min(this.number, MAX_SEEN_BYTES)
    this.followingBytes = this.number
    return this.#input.available >= this.sizeBytes + this.length
  }
}

/** Of a text or of bytes, this much is looked at; longer ones are no names. */
export const MAX_SEEN_BYTES = 1_024
