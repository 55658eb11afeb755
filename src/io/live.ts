// SPDX-License-Identifier: Apache-2.0
//
// The real ports for hashing, and the reading of small files; shared by the
// actions and the CLI. Nothing here loads more than Node's own modules.

import { type ErrorCode, ProvenanceError } from '../core/errors.ts'
import type { FileDigester, FileSources, FileTree } from '../ports.ts'
import { createFileDigester } from './fs/digest-files.ts'
import { createFileSources } from './fs/file-source.ts'
import { createFileTree } from './fs/file-tree.ts'
import { readBounded } from './fs/read-bounded.ts'

export const createHashPorts = (
  hashWorkerPath: string,
): {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly headers: FileSources
} => ({
  tree: createFileTree(),
  headers: createFileSources(),
  digester: createFileDigester({ workerPath: hashWorkerPath }),
})

/** A text file of at most `maxBytes`; every refusal has the given code. */
export const readTextFile = async (
  path: string,
  maxBytes: number,
  code: ErrorCode,
): Promise<string> => {
  const bytes = await readBounded(path, maxBytes, { notFound: code, tooLarge: code })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ProvenanceError(code, `"${path}" is not UTF-8 text`, { cause })
  }
}
