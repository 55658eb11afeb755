// SPDX-License-Identifier: Apache-2.0
//
// An array of NumPy in a file of its own.

import { findingList, untilStopped } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'
import { NPY_FINDINGS } from './npy-findings.ts'
import { checkNpyData, NPY_MAGIC, type NpyHeader, objectsIn, readNpyHeader } from './npy-header.ts'
import { describePickle, type PickleDescription } from './pickle/describe-pickle.ts'

export const npyReader: FormatReader = {
  id: 'npy',
  matches: (head) => NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.byteLength)),
  describe: async (source, context) => {
    const found = findingList(NPY_FINDINGS)
    let facts: Readonly<Record<string, FactValue>> = {}
    let objects: PickleDescription | undefined
    await untilStopped(async () => {
      const header = await readNpyHeader(source, found)
      facts = factsOf(header)
      const held = objectsIn(header)
      if (held !== undefined) {
        found.add(held.code, held.message)
        objects = await describePickle(source, header.dataStart, context)
      } else checkNpyData(header, source.sizeBytes, found)
    })
    return {
      format: 'npy',
      facts,
      metadata: {},
      ...(objects === undefined ? {} : { pickle: objects.pickle }),
      findings: [...found.list(), ...(objects?.findings ?? [])],
    }
  },
}

const factsOf = ({ version, array }: NpyHeader): Readonly<Record<string, FactValue>> => {
  if (array === undefined) return { version }
  const { dtype, shape, elements, fortranOrder } = array
  return { version, dtype: dtype.text, shape, elements, fortranOrder }
}
