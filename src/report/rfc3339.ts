// SPDX-License-Identifier: Apache-2.0

/** A time in UTC, without a fraction where that is zero; `undefined` for an invalid date. */
export const formatTime = (time: Date): string | undefined =>
  Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z')
