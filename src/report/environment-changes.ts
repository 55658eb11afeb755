// SPDX-License-Identifier: Apache-2.0
//
// What changed between the capture before training and one made later, for
// people: before and after, by area.

import { ENVIRONMENT_AREAS, type EnvironmentChange } from '../environment/compare-environments.ts'
import { foreignText } from './foreign-text.ts'
import { code, table } from './markdown.ts'

const UNCHANGED = 'The environment is the one that was captured.'
/** Changes that are shown before the rest is counted. */
const MAX_CHANGES = 200
const MARKS = { added: '+', removed: '-', changed: '~' } as const

/** Plain text, each line ended. */
export const renderEnvironmentChanges = (changes: readonly EnvironmentChange[]): string => {
  if (changes.length === 0) return `${UNCHANGED}\n`
  const lines = changes
    .slice(0, MAX_CHANGES)
    .flatMap(({ kind, area, name, before, after }) => [
      `${MARKS[kind]} ${area} ${foreignText(name)}`,
      ...sides('-', before),
      ...sides('+', after),
    ])
  return `${[...lines, ...more(changes)].join('\n')}\n`
}

/** GitHub's Markdown for the summary of a job. */
export const environmentChangesMarkdown = (changes: readonly EnvironmentChange[]): string => {
  if (changes.length === 0) return `${UNCHANGED}\n`
  const shown = changes.slice(0, MAX_CHANGES)
  const sections = ENVIRONMENT_AREAS.flatMap((area) => {
    const rows = shown
      .filter((change) => change.area === area)
      .map(({ kind, name, before, after }) => [kind, code(name), cell(before), cell(after)])
    return rows.length === 0
      ? []
      : [`#### Changed: ${area}`, '', ...table(['', 'Name', 'Captured', 'Now'], rows), '']
  })
  return `${[...sections, ...more(changes)].join('\n').trimEnd()}\n`
}

const more = (changes: readonly EnvironmentChange[]): readonly string[] =>
  changes.length > MAX_CHANGES ? [`… and ${changes.length - MAX_CHANGES} more changes`] : []

// A value may be a list, one item a line.
const sides = (mark: string, value: string | undefined): readonly string[] =>
  (value?.split('\n') ?? []).map((item) => `    ${mark} ${foreignText(item)}`)

const cell = (value: string | undefined): string =>
  (value?.split('\n') ?? []).map((item) => code(item)).join('<br>')
