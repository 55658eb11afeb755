// SPDX-License-Identifier: Apache-2.0
//
// Globs as the actions of GitHub's tool kit read them: `*`, `?`, `[…]`, `**`.

import { sep } from 'node:path'
import type { GlobOptions } from '@actions/glob'
import { ProvenanceError } from '../../core/errors.ts'
import { compareNames } from '../../model/paths.ts'
import { fileError } from './file-error.ts'

/** Whether `pattern` can match anything but itself. */
export const isGlob = (pattern: string): boolean => /[*?[]/.test(pattern)

/**
 * Absolute paths that match, sorted by UTF-8 bytes; what lies inside a matched
 * folder belongs to it and is not named again. Links are matched, not followed.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
export const expandGlob = async (pattern: string): Promise<readonly string[]> =>
  outermost(
    await glob([pattern], {
      implicitDescendants: false,
      followSymbolicLinks: false,
      omitBrokenSymbolicLinks: false,
    }),
  )

/**
 * Absolute paths of files that a list of patterns names together, sorted: also those inside a
 * matched folder; a pattern that begins with `!` takes its matches away.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
export const expandGlobFiles = async (patterns: readonly string[]): Promise<readonly string[]> =>
  [...new Set(await glob(patterns, { matchDirectories: false }))].sort(compareNames)

const glob = async (
  patterns: readonly string[],
  options: GlobOptions,
): Promise<readonly string[]> => {
  // Loaded only here: a plain path, the usual case, needs no glob library.
  const { create } = await import('@actions/glob')
  const text = patterns.join('\n')
  return withoutDebugLines(async () => {
    const globber = await create(text, options).catch((cause: unknown) => {
      throw new ProvenanceError('INPUT_INVALID', `"${text}" is not a glob: ${cause}`, { cause })
    })
    return globber.glob().catch((cause: unknown) => {
      throw fileError(text, cause)
    })
  })
}

const outermost = (paths: readonly string[]): readonly string[] => {
  const all = new Set(paths)
  const isInside = (path: string): boolean => {
    for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1)) {
      if (all.has(path.slice(0, end))) return true
    }
    return false
  }
  return [...all].filter((path) => !isInside(path)).sort(compareNames)
}

// @actions/glob writes `::debug::` lines to standard output without being asked.
// There they would mix with what `mlprov … --json` prints.
const withoutDebugLines = async <T>(run: () => Promise<T>): Promise<T> => {
  const { stdout } = process
  const { write } = stdout
  type Callback = (error?: Error | null) => void
  stdout.write = (
    chunk: string | Uint8Array,
    second?: BufferEncoding | Callback,
    third?: Callback,
  ) =>
    (typeof chunk === 'string' && chunk.startsWith('::debug::')) ||
    Reflect.apply(write, stdout, [chunk, second, third])
  try {
    return await run()
  } finally {
    stdout.write = write
  }
}
