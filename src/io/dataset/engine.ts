// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { DatasetEngine } from '../../ports.ts'
import type { DatasetReply } from './dataset-tasks.ts'
import type { DatasetPool } from './worker-pool.ts'

export const createDatasetEngine = (pool: DatasetPool): DatasetEngine => ({
  lanes: pool.lanes,
  label: async (records) => bytesOf(await pool.run({ kind: 'label', ...records })),
  foldRange: async (entries, table, bucketLeaves) => {
    const reply = await pool.run({ kind: 'fold', entries, table, bucketLeaves })
    return reply.kind === 'range' ? reply.range : wrongReply()
  },
})

export const bytesOf = (reply: DatasetReply): Uint8Array =>
  reply.kind === 'bytes' ? reply.bytes : wrongReply()

const wrongReply = (): never => {
  throw new ProvenanceError('INTERNAL', 'a dataset worker answered another task')
}
