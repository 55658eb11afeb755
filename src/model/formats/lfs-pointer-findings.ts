// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from './format.ts'

export const LFS_POINTER_FINDINGS = {
  'lfs-pointer.not-the-file': {
    kind: 'broken',
    explains:
      'The file is a Git LFS pointer: what it stands for is not here. Check out with `lfs: true`, or run `git lfs pull`.',
  },
} satisfies FindingTable
