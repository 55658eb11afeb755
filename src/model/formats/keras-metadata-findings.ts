// SPDX-License-Identifier: Apache-2.0

import { PROTOBUF_FINDINGS } from '../protobuf.ts'
import type { FindingTable } from './format.ts'

export const KERAS_METADATA_FINDINGS = {
  ...PROTOBUF_FINDINGS,
  'keras-metadata.lambda': {
    kind: 'code',
    explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
  },
  'keras-metadata.unread': {
    kind: 'code',
    explains: 'The configuration of an object could not be read: what it makes is not known.',
  },
} as const satisfies FindingTable
