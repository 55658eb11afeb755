// SPDX-License-Identifier: Apache-2.0
//
// How far a commitment is, as a line every few seconds.

import { formatSeconds } from '../../core/progress.ts'
import type { CommitProgress } from '../../pipelines/commit-dataset.ts'
import type { Reporter } from '../../ports.ts'

const LINE_EVERY_MS = 5_000

/** @param now milliseconds */
export const createCommitProgress = (
  reporter: Reporter,
  now: () => number = () => performance.now(),
): ((progress: CommitProgress) => void) => {
  let stage: CommitProgress['stage'] | undefined
  let next = now() + LINE_EVERY_MS
  /** Where this stage began: a run that goes on has done some before. */
  let start = { time: now(), doneBytes: 0 }
  return (progress) => {
    const time = now()
    if (progress.stage !== stage) {
      stage = progress.stage
      start = { time, doneBytes: progress.doneBytes }
    }
    if (time < next) return
    next = time + LINE_EVERY_MS
    reporter.info(formatCommitProgress(progress, start, time))
  }
}

const formatCommitProgress = (
  { stage, records, doneBytes, totalBytes }: CommitProgress,
  start: { readonly time: number; readonly doneBytes: number },
  time: number,
): string => {
  const share = totalBytes === 0 ? 1 : Math.min(1, doneBytes / totalBytes)
  const done = doneBytes - start.doneBytes
  const left = done > 0 ? ((totalBytes - doneBytes) / done) * (time - start.time) : undefined
  const what = stage === 'records' ? 'read' : 'hashed'
  const estimate = left === undefined ? '' : `, ${formatSeconds(Math.max(0, left) / 1_000)} left`
  return `${what} ${records.toLocaleString('en')} records (${Math.floor(100 * share)} %)${estimate}`
}
