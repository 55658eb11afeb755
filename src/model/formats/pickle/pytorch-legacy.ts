// SPDX-License-Identifier: Apache-2.0
//
// What torch.save wrote before 1.6: five pickles (magic number, protocol
// version, system, object, keys of storages), then the bytes of the storages.
// Source: torch 2.15.0 serialization.py, _legacy_save.

import type { FormatReader } from '../format.ts'
import { firstResult } from './pickle-head.ts'
import { readSequentially } from './pickle-input.ts'
import { PickleLog } from './pickle-log.ts'
import { pickledObjectFacts } from './pickled-object.ts'
import { scanPickles } from './scan-pickles.ts'

const MAGIC_NUMBER = 0x1950a86a20f9469cfc6cn
const PICKLES = 5
const [OBJECT, KEYS] = [3, 4]

export const isPytorchLegacy = (head: Uint8Array): boolean => firstResult(head) === MAGIC_NUMBER

export const describePytorchLegacy: FormatReader['describe'] = async (
  source,
  { allowedImports },
) => {
  const log = new PickleLog()
  const machines = await scanPickles(() => readSequentially(source), log, {
    ...{ offset: 0, expected: PICKLES },
    ...{ isStrict: false, isTorch: true, hasArrays: false },
  })
  if (machines.length < PICKLES) log.addIncomplete(`it has ${machines.length} pickles of five`)
  const version = machines[1]?.result
  return {
    format: 'pytorch-legacy',
    facts: {
      ...pickledObjectFacts(machines[OBJECT]?.result, 'torch'),
      ...(typeof version === 'number' ? { version } : {}),
      protocol: log.protocol,
      imports: log.imports.length,
      storages: machines[KEYS]?.appended ?? 0,
    },
    metadata: {},
    pickle: log.facts(allowedImports),
    findings: log.findings(allowedImports),
  }
}
