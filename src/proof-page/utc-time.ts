// SPDX-License-Identifier: Apache-2.0

/** To the second, e.g. `2026-01-31 12:00:00 UTC`. */
export const utcTime = (time: Date): string =>
  time
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d{3}Z$/, ' UTC')
