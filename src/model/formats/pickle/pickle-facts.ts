// SPDX-License-Identifier: Apache-2.0

import type { FactValue } from '../format.ts'
import type { PickleLog } from './pickle-log.ts'
import type { PickleMachine } from './pickle-machine.ts'
import { pickledObjectFacts } from './pickled-object.ts'

const WRITERS: readonly (readonly [RegExp, string])[] = [
  [/^(sklearn\.externals\.)?joblib\./, 'joblib'],
  [/^dill\./, 'dill'],
  [/^cloudpickle\./, 'cloudpickle'],
]

/** What the first pickle makes, protocol, number of imports, and what wrote it where its imports say so. */
export const pickleFacts = (
  log: PickleLog,
  machines: readonly PickleMachine[],
): Readonly<Record<string, FactValue>> => {
  const writer = WRITERS.find(([pattern]) => log.imports.some(({ path }) => pattern.test(path)))
  return {
    ...pickledObjectFacts(machines[0]?.result, 'any'),
    protocol: log.protocol,
    imports: log.imports.length,
    ...(writer === undefined ? {} : { writer: writer[1] }),
  }
}
