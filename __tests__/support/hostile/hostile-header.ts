// SPDX-License-Identifier: Apache-2.0

import type { HostileFile } from './hostile-file.ts'

/** A hostile file of a model, by which the reader is found as well. */
export interface HostileHeader extends HostileFile {
  /** Of the file, in the model. */
  readonly name: string
  /** Zeros follow the hostile file up to this size, without being there. */
  readonly sizeBytes?: number
  /** More bytes of it, by their offset. */
  readonly pieces?: ReadonlyMap<number, Uint8Array>
  /** Size of each other file of the model. */
  readonly others?: Readonly<Record<string, number>>
}
