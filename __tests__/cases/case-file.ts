// SPDX-License-Identifier: Apache-2.0
//
// A case is a folder: README.md says what it shows, case.json how to run it,
// and the files beside them are what it adds to the files of its base (a case
// that passes) or its twin (the passing case of which it changes one thing).

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '../../src/core/errors.ts'
import { VERIFY_INPUTS } from '../../src/inputs/verify-input-table.ts'
import type { Edit } from './edits.ts'
import type { SignRecipe, TrustName } from './material/recipes.ts'

export const CASES_FOLDER = join(import.meta.dirname, 'verify')

/** An input of the verify action by its name; `null` takes away what the twin gives. */
export type Options = Readonly<Record<string, string | boolean | null>>

interface CommonFields {
  /** Paths or globs inside the case; those of base or twin when absent. */
  readonly models?: readonly string[]
  /** On top of those of base or twin. Values that name files are relative to the case. */
  readonly options?: Options
  /** Bundles that `npm run cases` signs into this folder. */
  readonly sign?: readonly SignRecipe[]
  /** File of this folder → what `npm run cases` writes there. */
  readonly trust?: Readonly<Record<string, TrustName>>
  /** Done to the files, in order, before the run. */
  readonly edits?: readonly Edit[]
  /** File that the attestations API of the run answers with. */
  readonly attestation?: string
  /** File that becomes a link to a copy of itself after the scan, when it is opened. */
  readonly swapForLink?: string
}

export type PassingCase = CommonFields & { readonly base?: string }

export type FailingCase = CommonFields & {
  readonly twin: string
  /** What was changed against the twin: the one cause. */
  readonly changed: string
  /** Exactly the checks that fail, and how. */
  readonly fails?: Readonly<Record<string, ErrorCode>>
  /** How the command refuses, where there is no report. */
  readonly refused?: ErrorCode
  readonly exit: 1 | 2
}

export interface Case {
  readonly name: string
  readonly folder: string
  readonly readme: string
  readonly spec: PassingCase | FailingCase
}

const FIELDS: ReadonlySet<string> = new Set([
  'models',
  'options',
  'sign',
  'trust',
  'edits',
  'attestation',
  'swapForLink',
  'base',
  'twin',
  'changed',
  'fails',
  'refused',
  'exit',
])

const INPUTS: ReadonlySet<string> = new Set(VERIFY_INPUTS.map(({ name }) => name))

export const isFailing = (spec: Case['spec']): spec is FailingCase => 'twin' in spec

/** All cases by name, sorted. */
export const loadCases = (): ReadonlyMap<string, Case> =>
  new Map(
    readdirSync(CASES_FOLDER)
      .sort()
      .map((name) => [name, loadCase(name)]),
  )

const loadCase = (name: string): Case => {
  const folder = join(CASES_FOLDER, name)
  const spec = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case['spec']
  const unknown = Object.keys(spec).filter((field) => !FIELDS.has(field))
  assert.deepEqual(unknown, [], `${name}/case.json has unknown fields`)
  const others = Object.keys(spec.options ?? {}).filter((option) => !INPUTS.has(option))
  assert.deepEqual(others, [], `${name}/case.json has unknown options`)
  assert.equal(isFailing(spec), name.endsWith('_fail'), `${name}: only what fails ends in _fail`)
  return { name, folder, readme: readFileSync(join(folder, 'README.md'), 'utf8'), spec }
}

/** The case and what it builds upon, the first base first. */
export const lineageOf = (cases: ReadonlyMap<string, Case>, name: string): readonly Case[] => {
  const found = cases.get(name)
  assert.ok(found, `there is no case "${name}"`)
  const parent = isFailing(found.spec) ? found.spec.twin : found.spec.base
  return [...(parent === undefined ? [] : lineageOf(cases, parent)), found]
}
