// SPDX-License-Identifier: Apache-2.0
//
// Text from outside, as GitHub's Markdown shows it: on one line, and never a
// mark, a tag, a cell's end or a formula.

import { foreignText } from './foreign-text.ts'

/**
 * Text that is shown as it is.
 * CommonMark 0.31 §2.5: a character reference is never a mark, in HTML or in Markdown.
 */
export const escapeText = (text: string): string =>
  foreignText(text.replace(/[\r\n]+/g, ' ')).replace(
    /[&<>\\`*_[\]|~#!$]/g,
    (char) => `&#${char.charCodeAt(0)};`,
  )

/** Text in the type of code, where GitHub neither links, mentions nor draws emoji. */
export const code = (text: string): string => `<code>${escapeText(text)}</code>`

/** A link to an http(s) address; anything else stays text. */
export const link = (url: string): string => {
  const safe = /^https?:\/\/[^\s<>()|"]+$/.test(url) && url === foreignText(url)
  return safe ? `[${escapeText(url)}](${url})` : escapeText(url)
}

/** A table; the cells are Markdown already. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
