// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from './format.ts'

/** What can be found of any file, whatever its format. */
export const FILE_FINDINGS = {
  'file.other-format': {
    kind: 'broken',
    explains:
      'The name of the file promises another format than its content has: loaders that go by the content do something else than the name says.',
  },
  'file.too-much-to-read': {
    kind: 'code',
    explains:
      'More bytes would have to be read to describe the file than the limit allows: what it holds is not known.',
  },
} satisfies FindingTable
