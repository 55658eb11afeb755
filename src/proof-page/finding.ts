// SPDX-License-Identifier: Apache-2.0
//
// What the page says, as data: the browser only has to put it into elements.

import type { ProvenanceError } from '../core/errors.ts'
import { foreignText } from '../report/foreign-text.ts'

/** `waiting`: something is missing; `refused`: what was given shows nothing; `unverified`: said, not checked. */
export type Tone = 'waiting' | 'refused' | 'unverified' | 'proved'

export interface Finding {
  readonly tone: Tone
  readonly title: string
  /** What has to be said first, in sentences. */
  readonly summary: string
  readonly lists: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  /** Names and values. */
  readonly facts: readonly (readonly [name: string, value: string])[]
}

export const waiting = (summary: string): Finding => ({
  tone: 'waiting',
  title: 'Nothing checked yet',
  summary,
  lists: [],
  facts: [],
})

/** @param meaning what follows from it, in sentences */
export const refused = (title: string, error: ProvenanceError, meaning: string): Finding => ({
  tone: 'refused',
  title,
  summary: sentence(error.message),
  lists: [{ heading: 'What that means', lines: [meaning, error.hint] }],
  facts: [],
})

const sentence = (text: string): string =>
  `${foreignText(text.charAt(0).toUpperCase() + text.slice(1))}.`
