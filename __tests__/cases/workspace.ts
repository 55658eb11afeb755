// SPDX-License-Identifier: Apache-2.0
//
// The files and the command of one case, in a folder of its own.

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Case, lineageOf } from './case-file.ts'
import { applyEdits } from './edits.ts'

export interface Workspace {
  readonly folder: string
  /** Absolute. */
  readonly models: readonly string[]
  /** Input of the verify action → its text; files are absolute. */
  readonly inputs: Readonly<Record<string, string>>
  /** Absolute; see `CommonFields`. */
  readonly attestation?: string
  readonly swapForLink?: string
  remove(): void
}

/** Inputs whose values are paths, one on each line. */
const PATH_INPUTS: ReadonlySet<string> = new Set([
  'bundle',
  'certificate-chain',
  'custom-trusted-root',
  'digests',
  'public-key',
])

export const openWorkspace = (cases: ReadonlyMap<string, Case>, name: string): Workspace => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlprov-case-')))
  const lineage = lineageOf(cases, name)
  for (const { folder: source, spec } of lineage) {
    cpSync(source, folder, { recursive: true, filter: isMaterial, verbatimSymlinks: true })
    applyEdits(folder, spec.edits ?? [])
  }
  const specs = lineage.map(({ spec }) => spec)
  const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.findLast((value) => value !== undefined)
  const models = last(specs.map((spec) => spec.models)) ?? []
  const attestation = last(specs.map((spec) => spec.attestation))
  const swapForLink = specs.at(-1)?.swapForLink
  const inputs: Record<string, string> = {}
  for (const [input, value] of specs.flatMap(({ options = {} }) => Object.entries(options))) {
    if (value === null) delete inputs[input]
    else inputs[input] = PATH_INPUTS.has(input) ? inside(folder, String(value)) : String(value)
  }
  return {
    folder,
    models: models.map((model) => join(folder, model)),
    inputs,
    ...(attestation === undefined ? {} : { attestation: join(folder, attestation) }),
    ...(swapForLink === undefined ? {} : { swapForLink: join(folder, swapForLink) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const isMaterial = (path: string): boolean => !['README.md', 'case.json'].includes(basename(path))

const inside = (folder: string, lines: string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? line : join(folder, line)))
    .join('\n')
