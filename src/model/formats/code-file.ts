// SPDX-License-Identifier: Apache-2.0
//
// Programs in a model: loaders of a hub import `*.py` of a repository where
// `trust_remote_code` is set, and libraries are native code.

import { Buffer } from 'node:buffer'
import { findingList } from './finding-list.ts'
import type { FindingTable, FormatReader } from './format.ts'

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

/** ELF, and Mach-O in its orders and as a universal file. */
const MAGICS = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
const PYTHON = ['.py', '.pyc', '.pyw', '.pyz']
const SCRIPTS = ['.sh', '.bat', '.cmd', '.ps1']
const NATIVE = ['.so', '.dylib', '.dll', '.pyd', '.exe']

export const codeFileReader: FormatReader = {
  id: 'code-file',
  endings: [...PYTHON, ...SCRIPTS, ...NATIVE],
  matches: (head) => MAGICS.some((magic) => magic.equals(head.subarray(0, magic.byteLength))),
  describe: async (_source, { name }) => {
    const found = findingList(CODE_FILE_FINDINGS)
    const language = languageOf(name)
    found.add(`code-file.${language}`, `a file of ${language} code`)
    return { format: 'code-file', facts: { language }, metadata: {}, findings: found.list() }
  },
}

const languageOf = (name: string): 'python' | 'script' | 'native' => {
  const lower = name.toLowerCase()
  if (PYTHON.some((ending) => lower.endsWith(ending))) return 'python'
  return SCRIPTS.some((ending) => lower.endsWith(ending)) ? 'script' : 'native'
}
