// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { DatasetEngine } from '../../ports.ts'
import type { DatasetReply } from './dataset-tasks.ts'
import type { DatasetPool } from './worker-pool.ts'

export const createDatasetEngine = (pool: DatasetPool): DatasetEngine => ({
  lanes: pool.lanes,
  label: async (records) => bytesOf(await pool.run({ kind: 'label', ...records })),
  hashLeaves: async (entries, table) => {
    const reply = await pool.run({ kind: 'leaves', entries, table })
    return reply.kind === 'leaves' ? reply.leaves : wrongReply()
  },
})

export const bytesOf = (reply: DatasetReply): Uint8Array =>
  reply.kind === 'bytes' ? reply.bytes : wrongReply()

const wrongReply = (): never => {
  throw new ProvenanceError('INTERNAL', 'a dataset worker answered another task')
}
