// SPDX-License-Identifier: Apache-2.0

interface Progress {
  readonly doneBytes: number
  readonly totalBytes: number
  readonly doneFiles: number
  readonly totalFiles: number
}

const GB = 1e9

/** One line on long work: GB done, GB/s and the time left, from `elapsedMs` since the start. */
export const formatProgress = (progress: Progress, elapsedMs: number): string => {
  const { doneBytes, totalBytes, doneFiles, totalFiles } = progress
  const gbPerSecond = elapsedMs > 0 ? doneBytes / GB / (elapsedMs / 1000) : 0
  const left = gbPerSecond > 0 ? (totalBytes - doneBytes) / GB / gbPerSecond : undefined
  const size = `${(doneBytes / GB).toFixed(2)} of ${(totalBytes / GB).toFixed(2)} GB`
  const time = left === undefined ? '' : `, ${formatSeconds(left)} left`
  return `hashed ${size} (${doneFiles} of ${totalFiles} files), ${gbPerSecond.toFixed(2)} GB/s${time}`
}

/** Rounded up: `12 s`, `3 min 4 s`, `1 h 2 min`. */
export const formatSeconds = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
