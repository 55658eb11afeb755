// SPDX-License-Identifier: Apache-2.0
//
// What outsiders wrote, made fit for an error message: one line, short, and
// without the secrets that it may echo.

import type { Secret } from '../core/secret.ts'

const MAX_QUOTED_CHARS = 300

// Shapes of secrets that we may not have sent ourselves: JSON web tokens and GitHub tokens.
const TOKEN_SHAPES = [
  /\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g,
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  // Signed URLs carry their secret in the query.
  /(?<=https?:\/\/[^\s?"']+)\?[^\s"']*/g,
]

/** At most 300 characters of `text` on one line, secrets and URL queries replaced by `***`, no final period. */
export const redact = (text: string, secrets: readonly Secret[] = []): string => {
  // First the control characters: a secret may be cut in two by them.
  let clean = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .trim()
  for (const secret of secrets) {
    if (secret.reveal() !== '') clean = clean.replaceAll(secret.reveal(), '***')
  }
  for (const shape of TOKEN_SHAPES) clean = clean.replace(shape, '***')
  clean = clean.replace(/[.\s]+$/, '')
  return clean.length <= MAX_QUOTED_CHARS ? clean : `${clean.slice(0, MAX_QUOTED_CHARS)}…`
}

/** Origin and path of a URL: user, password, query and fragment may hold secrets. */
export const displayUrl = (url: string): string => {
  if (!URL.canParse(url)) return 'an invalid URL'
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}
