// SPDX-License-Identifier: Apache-2.0
//
// Loaded into the process of the action by NODE_OPTIONS: its timers run, and
// its clock counts, FACTOR times as fast. The shortest `timeout-minutes` then
// ends after seconds, and the action knows nothing of it. Calendar time stays
// as it is: tokens and certificates are valid as before.

import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'

/** One minute in four seconds. */
const FACTOR = 15

const { setTimeout: plain } = globalThis
const { setTimeout: promised } = timersPromises
const now = performance.now.bind(performance)
const signalAfter = AbortSignal.timeout.bind(AbortSignal)

const later = Object.assign(
  (callback: () => void, delayMs = 0, ...args: []) => plain(callback, delayMs / FACTOR, ...args),
  {
    [promisify.custom]: <T>(delayMs = 0, ...rest: [T?]): Promise<T | undefined> =>
      promised(delayMs / FACTOR, ...rest),
  },
)

Object.assign(globalThis, { setTimeout: later })
Object.assign(timers, { setTimeout: later })
Object.assign(timersPromises, { setTimeout: later[promisify.custom] })
Object.assign(performance, { now: () => now() * FACTOR })
Object.assign(AbortSignal, {
  timeout: (delayMs: number) => signalAfter(Math.ceil(delayMs / FACTOR)),
})
syncBuiltinESMExports()
