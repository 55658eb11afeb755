// SPDX-License-Identifier: Apache-2.0
//
// Versions of Python packages. Advisories speak of what was released, so that
// the local part of a version (`+cu121`) is no part of the question: compared
// with it, torch 2.3.0+cu121 would be newer than the 2.3.0 that it is.
// Spec: https://packaging.python.org/en/latest/specifications/version-specifiers/

import { compare, parse } from '@renovatebot/pep440'

/** A version that can be compared. */
export interface PythonVersion {
  /** Without the local part, spelled as PEP 440 wants it, and without trailing zeros: equal versions have equal texts. */
  readonly publicPart: string
}

const MAX_VERSION_CHARS = 200
/** A longer number would be rounded, and then equal to others. */
const TOO_LONG_NUMBER = /[0-9]{16}/

/** `undefined` where the text is no version by PEP 440. */
export const parsePythonVersion = (text: string): PythonVersion | undefined => {
  const trimmed = text.trim()
  if (trimmed.length > MAX_VERSION_CHARS || TOO_LONG_NUMBER.test(trimmed)) return undefined
  const parsed = parse(trimmed)
  if (parsed === null) return undefined
  const { epoch, release, pre, post, dev } = parsed
  const numbers = [...release]
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop()
  const parts = [
    epoch === 0 ? '' : `${epoch}!`,
    numbers.join('.'),
    ...(pre ?? []),
    ...[post, dev].flatMap((part) => (part === null ? [] : ['.', ...part])),
  ]
  return { publicPart: parts.join('') }
}

/** Negative, zero or positive, as `a` is older than, equal to or newer than `b`. */
export const comparePythonVersions = (a: PythonVersion, b: PythonVersion): number =>
  a.publicPart === b.publicPart ? 0 : compare(a.publicPart, b.publicPart)
