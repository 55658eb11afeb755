// SPDX-License-Identifier: Apache-2.0
//
// What outsiders wrote, made fit for an error message: one line, short, and
// without the secrets that it may echo.

import type { Secret } from '../core/secret.ts'
import { hideSecrets } from '../core/secret-shapes.ts'

const MAX_QUOTED_CHARS = 300
const URLS = /https?:\/\/[^\s"']*/g

/** At most 300 characters of `text` on one line, secrets and URL queries replaced by `***`, no final period. */
export const redact = (text: string, secrets: readonly Secret[] = []): string => {
  // First the control characters: a secret may be cut in two by them.
  let clean = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .trim()
  clean = hideSecrets(
    clean,
    secrets.map((secret) => secret.reveal()),
  )
  // Signed URLs carry their secret in the query.
  clean = clean.replace(URLS, (url) => url.replace(/\?.*/s, '***'))
  return clean.length <= MAX_QUOTED_CHARS
    ? clean.replace(/[.\s]+$/, '')
    : `${clean.slice(0, MAX_QUOTED_CHARS)}…`
}

/** Origin and path of a URL: user, password, query and fragment may hold secrets. */
export const displayUrl = (url: string): string => {
  if (!URL.canParse(url)) return 'an invalid URL'
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}
