// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from './format.ts'

export const CODE_FILE_FINDINGS = {
  'code-file.python': {
    kind: 'code',
    explains: 'The model has a file of Python, which loaders run where `trust_remote_code` is set.',
  },
  'code-file.native': {
    kind: 'code',
    explains: 'The model has native code: a library or a program.',
  },
  'code-file.script': { kind: 'code', explains: 'The model has a script of a shell.' },
} satisfies FindingTable
