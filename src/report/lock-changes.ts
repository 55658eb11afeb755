// SPDX-License-Identifier: Apache-2.0
//
// What changed between two lock files, for the reviewer of a pull request: a
// changed signer stands out, everything else is before and after.

import type { EntryChange, FieldChange } from '../lock/diff-locks.ts'
import { foreignText } from './foreign-text.ts'
import { jsonText } from './json-text.ts'
import { code, escapeText, table } from './markdown.ts'

/** Fields of one model that are shown before the rest is counted. */
const MAX_FIELDS = 50

const MARKS = { added: '+', removed: '-', changed: '~' } as const
const SIGNER_CHANGED = 'the signer changed'
const NOTHING = 'models.lock pins the same models.'

/** Plain text, each line ended. */
export const renderLockChanges = (changes: readonly EntryChange[]): string => {
  if (changes.length === 0) return `${NOTHING}\n`
  const lines = changes.flatMap((change) => [
    `${MARKS[change.kind]} ${foreignText(change.name)}${change.isSignerChanged ? `  (${SIGNER_CHANGED})` : ''}`,
    ...shownFields(change).flatMap(({ field, before, after }) => [
      `    ${foreignText(field)}`,
      ...sides('-', before),
      ...sides('+', after),
    ]),
    ...more(change).map((text) => `    ${text}`),
  ])
  return `${lines.join('\n')}\n`
}

/** GitHub's Markdown for a comment or a job summary. */
export const lockChangesMarkdown = (changes: readonly EntryChange[]): string => {
  if (changes.length === 0) return `${NOTHING}\n`
  const sections = changes.map((change) => {
    const note = change.isSignerChanged ? ` – **${SIGNER_CHANGED}**` : ''
    const rows = shownFields(change).map(({ field, before, after }) => [
      code(field),
      cell(before),
      cell(after),
    ])
    const lines = [
      `#### ${change.kind}: ${code(change.name)}${note}`,
      '',
      ...table(['Field', 'Before', 'After'], rows),
      ...more(change).flatMap((text) => ['', escapeText(text)]),
    ]
    return lines.join('\n')
  })
  return `${sections.join('\n\n')}\n`
}

/** The changes as JSON. */
export const renderLockChangesJson = (changes: readonly EntryChange[]): string =>
  jsonText({
    changes: changes.map(({ name, kind, isSignerChanged, fields }) => ({
      name,
      kind,
      isSignerChanged,
      fields: fields.map(({ field, before, after }) => ({ field, before, after })),
    })),
  })

const shownFields = ({ fields }: EntryChange): readonly FieldChange[] => fields.slice(0, MAX_FIELDS)

const more = ({ fields }: EntryChange): readonly string[] =>
  fields.length > MAX_FIELDS ? [`… and ${fields.length - MAX_FIELDS} more`] : []

// A value may be a list, one item a line.
const sides = (mark: string, value: string | undefined): readonly string[] =>
  (value?.split('\n') ?? []).map((item) => `      ${mark} ${foreignText(item)}`)

const cell = (value: string | undefined): string =>
  (value?.split('\n') ?? []).map((item) => code(item)).join('<br>')
