// SPDX-License-Identifier: Apache-2.0
//
// The real ports, made from given values; shared by the actions and the CLI.
// What only signing or storing needs is loaded when it is needed: hashing
// starts without it.

import type { FileDigester, FileTree } from '../ports.ts'
import { createFileDigester } from './fs/digest-files.ts'
import { createFileTree } from './fs/file-tree.ts'

export const createHashPorts = (
  hashWorkerPath: string,
): { readonly tree: FileTree; readonly digester: FileDigester } => ({
  tree: createFileTree(),
  digester: createFileDigester({ workerPath: hashWorkerPath }),
})
