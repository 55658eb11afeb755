// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const SHARD_INDEX_FINDINGS = {
  'shard-index.too-large': {
    kind: 'broken',
    explains:
      'The index is larger than is read (24 MiB, 200,000 tensors): what it names was not looked at.',
  },
  'shard-index.not-json': {
    kind: 'broken',
    explains: 'The index is not a JSON object with a `weight_map` of texts.',
  },
  'shard-index.duplicate-key': {
    kind: 'broken',
    explains: 'A key stands twice: readers disagree on which file holds the tensor.',
  },
  'shard-index.escape': {
    kind: 'broken',
    explains:
      'The index names a file that is not beside it or below: a loader would read outside of the model.',
  },
  'shard-index.shard-missing': {
    kind: 'broken',
    explains: 'The index names a file that the model does not have: fetch the model again.',
  },
  'shard-index.total-size': {
    kind: 'notice',
    explains: '`metadata.total_size` is no number, or more bytes than the files have together.',
  },
} satisfies FindingTable

export type ShardIndexFound = FindingList<keyof typeof SHARD_INDEX_FINDINGS>
