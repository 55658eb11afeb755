// SPDX-License-Identifier: Apache-2.0

/** For an option that may be given several times, with the default `[]`: all its values, in order. */
export const collect = (value: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  value,
]
