// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const SAFETENSORS_FINDINGS = {
  'safetensors.cut-off': {
    kind: 'broken',
    explains: 'The file ends before its header does: fetch it again.',
  },
  'safetensors.header-too-large': {
    kind: 'broken',
    explains: 'The header is longer than the 100,000,000 bytes that the format allows.',
  },
  'safetensors.header-not-read': {
    kind: 'broken',
    explains:
      'The header is longer than this tool reads (12 MiB): what the file holds was not looked at.',
  },
  'safetensors.too-many-entries': {
    kind: 'broken',
    explains:
      'There are more tensors than are read (100,000), or more entries of `__metadata__` (10,000).',
  },
  'safetensors.header-not-utf8': { kind: 'broken', explains: 'The header is not UTF-8.' },
  'safetensors.header-not-json': {
    kind: 'broken',
    explains: 'The header is not a JSON object that begins with its first byte.',
  },
  'safetensors.duplicate-key': {
    kind: 'broken',
    explains: 'A key stands twice: readers disagree on which of the two tensors counts.',
  },
  'safetensors.metadata-invalid': {
    kind: 'broken',
    explains: '`__metadata__` is not an object of texts.',
  },
  'safetensors.tensor-invalid': {
    kind: 'broken',
    explains:
      'The entry of a tensor lacks its dtype, shape or offsets, or they are of no valid form.',
  },
  'safetensors.unknown-field': {
    kind: 'notice',
    explains: 'The entry of a tensor has a field that the format does not know.',
  },
  'safetensors.unknown-dtype': {
    kind: 'broken',
    explains: 'The dtype is none of the format, as of safetensors 0.8.0.',
  },
  'safetensors.size-overflow': {
    kind: 'broken',
    explains: 'The shape has more elements than any file can hold.',
  },
  'safetensors.size-mismatch': {
    kind: 'broken',
    explains: 'Shape and dtype need another number of bytes than the offsets give.',
  },
  'safetensors.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
  'safetensors.hole': { kind: 'broken', explains: 'Bytes in front of a tensor belong to none.' },
  'safetensors.data-cut-off': {
    kind: 'broken',
    explains: 'Tensors reach beyond the end of the file: fetch it again.',
  },
  'safetensors.trailing-data': {
    kind: 'broken',
    explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
  },
} satisfies FindingTable

export type SafetensorsFound = FindingList<keyof typeof SAFETENSORS_FINDINGS>
