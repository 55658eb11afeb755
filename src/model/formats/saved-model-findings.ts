// SPDX-License-Identifier: Apache-2.0

import { PROTOBUF_FINDINGS } from '../protobuf.ts'
import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const SAVED_MODEL_FINDINGS = {
  ...PROTOBUF_FINDINGS,
  'saved-model.python-operator': {
    kind: 'code',
    explains: 'An operator calls a Python function of the program that loads the model.',
  },
  'saved-model.file-operator': {
    kind: 'code',
    explains: 'An operator reads or writes files of whoever runs the model.',
  },
  'saved-model.unknown-version': {
    kind: 'broken',
    explains: 'The version of the schema is not 1, the only one that there is.',
  },
  'saved-model.no-graph': { kind: 'broken', explains: 'There is no graph.' },
  'saved-model.not-read': {
    kind: 'code',
    explains:
      'The model is saved as text or in pieces, which are not read: its operators are not known.',
  },
} as const satisfies FindingTable

export type SavedModelFound = FindingList<keyof typeof SAVED_MODEL_FINDINGS>
