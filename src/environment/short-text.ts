// SPDX-License-Identifier: Apache-2.0

import { oneLine } from '../core/one-line.ts'

const MAX_CHARS = 200

/** A foreign text for the document: on one line, without edges, cut to 200 characters; `undefined` where nothing is left. */
export const shortText = (text: string): string | undefined => {
  const clean = oneLine(text.slice(0, MAX_CHARS).toWellFormed()).trim()
  return clean === '' ? undefined : clean
}
