// SPDX-License-Identifier: Apache-2.0

import type { CapturedSystem } from './environment-v1.ts'
import { shortText } from './short-text.ts'

const FIELDS = [
  ['PRETTY_NAME', 'distribution'],
  ['ID', 'distributionId'],
  ['VERSION_ID', 'distributionVersion'],
] as const

/** What os-release(5) says; never throws, of several lines of one name the last counts. */
export const parseOsRelease = (
  text: string,
): Pick<CapturedSystem, 'distribution' | 'distributionId' | 'distributionVersion'> => {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line.trimEnd()) ?? []
    if (name !== undefined && value !== undefined) values.set(name, unquote(value))
  }
  return Object.fromEntries(
    FIELDS.flatMap(([name, field]) => {
      const value = shortText(values.get(name) ?? '')
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

const unquote = (text: string): string =>
  /^(["']).*\1$/.test(text) && text.length > 1
    ? text.slice(1, -1).replace(/\\([$"'`\\])/g, '$1')
    : text
