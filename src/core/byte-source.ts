// SPDX-License-Identifier: Apache-2.0
//
// Bytes that are read where they are needed: readers of formats see a header
// of a file of any size through this, and nothing else of it.

/** Random access to bytes that do not change while they are read. */
export interface ByteSource {
  readonly sizeBytes: number
  /**
   * Exactly `lengthBytes` bytes from `offset`, both non-negative safe integers.
   * The caller keeps `lengthBytes` within a limit of its own: this much memory is taken.
   * @throws MODEL_UNREADABLE, MODEL_CHANGED where the bytes are not there
   */
  read(offset: number, lengthBytes: number): Promise<Uint8Array>
}
