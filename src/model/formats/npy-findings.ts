// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const NPY_FINDINGS = {
  'npy.cut-off': {
    kind: 'broken',
    explains: 'The file ends before its header or its array does: fetch it again.',
  },
  'npy.unknown-version': {
    kind: 'broken',
    explains: 'The version is none of 1.0, 2.0 and 3.0: the header was not read.',
  },
  'npy.header-too-large': {
    kind: 'broken',
    explains:
      'The header is longer than the 10,000 bytes that NumPy reads of a file that is not trusted.',
  },
  'npy.header-invalid': {
    kind: 'broken',
    explains: 'The header is not a dictionary of Python with `descr`, `fortran_order` and `shape`.',
  },
  'npy.duplicate-key': { kind: 'broken', explains: 'A key of the header stands twice.' },
  'npy.unknown-dtype': { kind: 'broken', explains: 'The dtype is none that a .npy file can have.' },
  'npy.too-many-dimensions': {
    kind: 'broken',
    explains: 'The array has more than the 64 dimensions that NumPy knows.',
  },
  'npy.size-overflow': {
    kind: 'broken',
    explains: 'The shape has more elements than any file can hold.',
  },
  'npy.trailing-data': {
    kind: 'notice',
    explains: 'Bytes follow the array: something else may be hidden there.',
  },
  'npy.object-array': {
    kind: 'code',
    explains:
      'The array holds Python objects as a pickle: loading it (`allow_pickle=True`) can run code. See what the pickle imports.',
  },
  'npy.may-hold-objects': {
    kind: 'code',
    explains:
      'The header is not understood here, and NumPy may understand it as that of an array of objects: loading it (`allow_pickle=True`) can run code. What follows was read as a pickle.',
  },
} satisfies FindingTable

export type NpyFound = FindingList<keyof typeof NPY_FINDINGS>
