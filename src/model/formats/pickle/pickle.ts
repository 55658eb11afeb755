// SPDX-License-Identifier: Apache-2.0
//
// A file that is one pickle or several, compressed or not: of pickle, dill,
// cloudpickle, joblib, or of torch before 1.6.

import { type FormatReader, HEAD_BYTES } from '../format.ts'
import { describePackedPickle, isPackedPickle } from './packed-pickle.ts'
import { pickleFacts } from './pickle-facts.ts'
import { mayBePickle } from './pickle-head.ts'
import { readSequentially } from './pickle-input.ts'
import { PickleLog } from './pickle-log.ts'
import { promisesPickle } from './pickle-names.ts'
import { describePytorchLegacy, isPytorchLegacy } from './pytorch-legacy.ts'
import { scanCandidate } from './scan-candidate.ts'
import { scanPickles } from './scan-pickles.ts'

export const pickleReader: FormatReader = {
  id: 'pickle',
  matches: (head, name) =>
    mayBePickle(head, head.length < HEAD_BYTES, name) ||
    isPytorchLegacy(head) ||
    isPackedPickle(head, name),
  describe: async (source, context) => {
    const head = await source.read(0, Math.min(source.sizeBytes, HEAD_BYTES))
    if (isPytorchLegacy(head)) return describePytorchLegacy(source, context)
    if (isPackedPickle(head, context.name)) return describePackedPickle(source, context)
    return describePlainPickle(source, context)
  },
}

const describePlainPickle: FormatReader['describe'] = async (source, { name, allowedImports }) => {
  const log = new PickleLog()
  const open = () => readSequentially(source)
  const options = { offset: 0, hasArrays: true }
  const machines = promisesPickle(name)
    ? await scanPickles(open, log, { ...options, isStrict: false })
    : await scanCandidate(open, log, { ...options, name })
  if (machines === undefined) return { format: 'unknown', facts: {}, metadata: {}, findings: [] }
  log.addPersistentIds()
  return {
    format: log.hasArrays ? 'joblib' : 'pickle',
    facts: pickleFacts(log, machines),
    metadata: {},
    pickle: log.facts(allowedImports),
    findings: log.findings(allowedImports),
  }
}
