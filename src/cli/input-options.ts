// SPDX-License-Identifier: Apache-2.0
//
// The inputs of an action as options of a command.

import { type Command, Option } from 'commander'
import type { InputRow } from '../inputs/input-row.ts'

/** One option for each row, but those that mean nothing on a command line. */
export const addInputOptions = (
  command: Command,
  rows: readonly InputRow[],
  leftOut: readonly string[],
): void => {
  for (const row of rows) if (!leftOut.includes(row.name)) command.addOption(toOption(row))
}

/** What the user gave for an input; empty for nothing. */
export const inputOptionValue = (
  options: Readonly<Record<string, unknown>>,
  name: string,
): string => {
  const value = options[camelCase(name)]
  return value === undefined ? '' : String(value)
}

const toOption = (row: InputRow): Option => {
  const isFlag = row.default === 'true' || row.default === 'false'
  const option = new Option(`--${row.name} ${isFlag ? '[value]' : '<value>'}`, row.description)
  if (row.isList) {
    option.argParser((value, previous: unknown) =>
      typeof previous === 'string' ? `${previous}\n${value}` : value,
    )
  }
  return option
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
