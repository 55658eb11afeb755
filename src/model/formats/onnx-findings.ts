// SPDX-License-Identifier: Apache-2.0

import { PROTOBUF_FINDINGS } from '../protobuf.ts'
import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const ONNX_FINDINGS = {
  ...PROTOBUF_FINDINGS,
  'onnx.no-graph': { kind: 'broken', explains: 'There is no graph.' },
  'onnx.no-version': { kind: 'broken', explains: 'The version of the format is missing.' },
  'onnx.no-opset': { kind: 'broken', explains: 'The version of the operators is missing.' },
  'onnx.custom-operator': {
    kind: 'code',
    explains: 'An operator is of no known domain: it needs native code beside the model.',
  },
  'onnx.python-operator': { kind: 'code', explains: 'An operator runs Python.' },
  'onnx.vendor-operator': {
    kind: 'notice',
    explains: 'An operator is not of the standard, and built into one runtime.',
  },
  'onnx.dimensions': { kind: 'broken', explains: 'A tensor has dimensions that none can have.' },
  'onnx.tensor-size': {
    kind: 'broken',
    explains: 'A tensor has another number of bytes than its dimensions need.',
  },
  'onnx.external-outside': {
    kind: 'code',
    explains: 'A tensor is read from a path that leads out of the model.',
  },
  'onnx.external-missing': {
    kind: 'broken',
    explains: 'A tensor is read from a file that the model does not have.',
  },
  'onnx.external-range': {
    kind: 'broken',
    explains: 'A tensor is read from beyond the end of its file.',
  },
  'onnx.external-invalid': {
    kind: 'broken',
    explains: 'What says where a tensor is read from cannot be understood.',
  },
  'onnx.too-many': { kind: 'code', explains: 'There is more of something than the limit.' },
} as const satisfies FindingTable

export type OnnxFindings = FindingList<keyof typeof ONNX_FINDINGS>
