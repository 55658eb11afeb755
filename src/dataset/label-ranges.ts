// SPDX-License-Identifier: Apache-2.0
//
// Ranges of labels: all labels that begin with the same bits are one subtree,
// which can be sorted, hashed and folded apart from all others. Labels are
// pseudorandom, so that ranges are about as large as each other.

/** Entries of a range, about: enough that handing it to a thread costs little. */
const RANGE_ENTRIES = 4_096
const MAX_RANGE_BITS = 16

/** First bits that the labels of a range have in common, for so many entries in all. */
export const rangeBitsFor = (entries: number): number =>
  Math.min(MAX_RANGE_BITS, Math.max(0, Math.round(Math.log2(entries / RANGE_ENTRIES))))
