// SPDX-License-Identifier: Apache-2.0

import type { ByteSource } from '../../../core/byte-source.ts'
import type { Finding, FormatContext, PickleFacts } from '../format.ts'
import { readSequentially } from './pickle-input.ts'
import { PickleLog } from './pickle-log.ts'
import { scanPickles } from './scan-pickles.ts'

export interface PickleDescription {
  readonly pickle: PickleFacts
  readonly findings: readonly Finding[]
}

/**
 * The pickle that a file of another format holds from `offset` on, as an array of objects does.
 * What follows its STOP is looked at too. @throws only what `source` throws
 */
export const describePickle = async (
  source: ByteSource,
  offset: number,
  { allowedImports }: Pick<FormatContext, 'allowedImports'>,
): Promise<PickleDescription> => {
  const log = new PickleLog()
  const options = { offset, hasArrays: false, isStrict: false }
  await scanPickles(() => readSequentially(source), log, options)
  log.addPersistentIds()
  return { pickle: log.facts(allowedImports), findings: log.findings(allowedImports) }
}
