// SPDX-License-Identifier: Apache-2.0
//
// The part of an action.yml that the runner needs to start a JavaScript action.
// Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax (2026-11)

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { parse } from 'yaml'

import { asObject, asString } from '../../src/core/parse.ts'

export interface ActionMetadata {
  /** Absolute path of the script that `runs.main` names. */
  readonly main: string
  /** Default of each declared input, with its expressions; `undefined` where there is none. */
  readonly inputDefaults: ReadonlyMap<string, string | undefined>
  readonly outputs: readonly string[]
}

/** Reads `<folder>/action.yml`. @throws Error where it is not a node24 action */
export const readActionMetadata = async (folder: string): Promise<ActionMetadata> => {
  const path = join(folder, 'action.yml')
  const action = asObject(parse(await readFile(path, 'utf8')))
  const runs = asObject(action?.runs)
  const main = asString(runs?.main)
  if (runs?.using !== 'node24' || main === undefined)
    throw new Error(`${path}: runs.using is ${runs?.using}, and only node24 is emulated`)
  const inputs = Object.entries(asObject(action?.inputs) ?? {})
  return {
    main: resolve(folder, main),
    inputDefaults: new Map(
      inputs.map(([name, input]) => {
        const value = asObject(input)?.default
        return [name, value === undefined || value === null ? undefined : String(value)]
      }),
    ),
    outputs: Object.keys(asObject(action?.outputs) ?? {}),
  }
}
