// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams that are not read: what they hold is not
// known, and so never said to be nothing.

import { type ArchiveKind, archiveKindOf } from '../../archives/archive-magic.ts'
import { type FormatReader, HEAD_BYTES } from '../format.ts'
import { PickleLog } from './pickle-log.ts'

/** What has a reader of its own. */
const READ: ReadonlySet<ArchiveKind> = new Set(['zip', 'tar'])

/** Whether bytes begin an archive or a stream that has no reader here. */
export const isPacked = (head: Uint8Array): boolean => {
  const kind = archiveKindOf(head)
  return kind !== undefined && !READ.has(kind)
}

export const packedReader: FormatReader = {
  id: 'packed',
  matches: isPacked,
  describe: async (source, { allowedImports }) => {
    const head = await source.read(0, Math.min(source.sizeBytes, HEAD_BYTES))
    const packing = archiveKindOf(head) ?? 'unknown'
    const log = new PickleLog()
    log.addUnread(packing)
    return {
      format: 'packed',
      facts: { packing },
      metadata: {},
      findings: log.findings(allowedImports),
    }
  },
}
