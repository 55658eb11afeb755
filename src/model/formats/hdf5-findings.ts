// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from './format.ts'

export const HDF5_FINDINGS = {
  'hdf5.not-read': {
    kind: 'code',
    explains:
      'Only the superblock was read. A model that Keras saved in this format can hold Python, and nobody looked for it.',
  },
  'hdf5.cut-off': { kind: 'broken', explains: 'The file is shorter than its superblock says.' },
  'hdf5.unknown-version': { kind: 'broken', explains: 'The superblock is of no known version.' },
  'hdf5.user-block': {
    kind: 'notice',
    explains: 'Other bytes come before the superblock, where another format has room.',
  },
} as const satisfies FindingTable
