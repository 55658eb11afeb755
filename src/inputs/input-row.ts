// SPDX-License-Identifier: Apache-2.0

/** One input of an action, and option of a command. */
export interface InputRow<Name extends string = string> {
  readonly name: Name
  readonly group: string
  /** As in `action.yml`; no default means empty. */
  readonly default?: string
  readonly description: string
  /** Takes several values, one a line; on the command line the option is repeated. */
  readonly isList?: true
}

/** The same row with several values. */
export const list = <const Row extends InputRow>(one: Row): Row & { readonly isList: true } => ({
  ...one,
  isList: true,
})

/** A row of a table of inputs. */
export const row = <const Name extends string>(
  group: string,
  name: Name,
  description: string,
  fallback?: string,
): InputRow<Name> => ({
  name,
  group,
  description,
  ...(fallback === undefined ? {} : { default: fallback }),
})
