// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const TFLITE_FINDINGS = {
  'tflite.custom-operator': {
    kind: 'code',
    explains: 'An operator is not of TensorFlow Lite: it needs native code beside the model.',
  },
  'tflite.cut-off': { kind: 'broken', explains: 'An offset in the file leads out of it.' },
  'tflite.unknown-version': { kind: 'broken', explains: 'The version of the schema is not 3.' },
  'tflite.too-many': { kind: 'code', explains: 'There are more operators than are read.' },
} as const satisfies FindingTable

export type TfliteFound = FindingList<keyof typeof TFLITE_FINDINGS>
