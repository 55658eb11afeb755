// SPDX-License-Identifier: Apache-2.0

import type { Slice } from '../../dataset/record-source.ts'

/** `done before`: of this slice, and read by a run that was interrupted. */
export type Choice = 'take' | 'done before' | 'of another slice'

/** Asked for each record in turn, over all files. */
export const chooseRecords = ({ index, of }: Slice, skip: number): (() => Choice) => {
  let number = 0
  let left = skip
  return () => {
    number = number === of ? 1 : number + 1
    if (number !== index) return 'of another slice'
    if (left === 0) return 'take'
    left -= 1
    return 'done before'
  }
}
