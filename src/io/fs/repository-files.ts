// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.

import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { readTextFile } from '../live.ts'

/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * A single call may ask for another limit.
 * @param rootPath absolute
 */
export const createRepositoryReader =
  (rootPath: string, maxBytes: number, code: ErrorCode) =>
  async (path: string, most: number = maxBytes): Promise<string> => {
    const target = join(rootPath, ...path.split('/'))
    const [root, file] = await Promise.all([rootPath, target].map((name) => realpath(name))).catch(
      (cause: unknown) => {
        throw new ProvenanceError(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause })
      },
    )
    if (root === undefined || file === undefined || !isInside(root, file)) {
      throw new ProvenanceError(code, `"${path}" leads out of the repository`)
    }
    return readTextFile(file, most, code)
  }

const isInside = (root: string, file: string): boolean => {
  const inside = relative(root, file)
  return inside !== '' && !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
