// SPDX-License-Identifier: Apache-2.0
//
// Programs in a model: loaders of a hub import `*.py` of a repository where
// `trust_remote_code` is set, and libraries are native code.

import { Buffer } from 'node:buffer'
import { CODE_FILE_FINDINGS } from './code-file-findings.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'

/** ELF, and Mach-O in its orders and as a universal file. */
const MAGICS = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
const PYTHON = ['.py', '.pyc', '.pyw', '.pyz']
const SCRIPTS = ['.sh', '.bat', '.cmd', '.ps1']
const NATIVE = ['.so', '.dylib', '.dll', '.pyd', '.exe']

/** Ends of names, in lower case, that promise a program. */
export const CODE_FILE_ENDINGS: readonly string[] = [...PYTHON, ...SCRIPTS, ...NATIVE]

export const codeFileReader: FormatReader = {
  id: 'code-file',
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
