// SPDX-License-Identifier: Apache-2.0
//
// What the headers of hashed models show, before anything is signed: what is
// found can end it, what the files say is held against what will be stated,
// and the record of all of it becomes a statement. Digests do not depend on it.

import type { BuildContext } from '../attestation/build-context.ts'
import {
  buildModelRecordPredicate,
  MODEL_RECORD_TYPE,
} from '../attestation/predicates/model-record-v1.ts'
import type { TypedPredicate } from '../attestation/predicates/sbom.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../attestation/predicates/slsa-provenance-v1.ts'
import { recordModel } from '../attestation/record-model.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { DescribedFile } from '../model/formats/format.ts'
import { SINGLE_FILE_NAME } from '../model/paths.ts'
import { type AttestedFacts, attestedFacts } from '../policy/model-record/attested-facts.ts'
import { compareMetadata, describeMetadata } from '../policy/model-record/metadata-agreement.ts'
import type { FileSources, Reporter } from '../ports.ts'
import type { Unit } from './attest-units.ts'
import { inspectModel } from './inspect.ts'

/** What can end attesting: findings of a kind, or files that say other things than are attested. */
export const FAIL_ON_FINDINGS = ['broken', 'code', 'metadata'] as const
export type FailOnFinding = (typeof FAIL_ON_FINDINGS)[number]

export interface ContentOptions {
  /** Whether the record of each model is signed. */
  readonly record: boolean
  /** Imports of pickles that count as expected beside the built-in list, `module.name`. */
  readonly allowedImports: readonly string[]
  readonly failOn: readonly FailOnFinding[]
  /** SPDX expression that the user declares. */
  readonly license?: string
}

/** What was found in a file, in a result. */
export interface AttestedFinding {
  readonly code: string
  /** What was found, with the file. */
  readonly message: string
}

export interface UnitContents {
  readonly files: readonly DescribedFile[]
  readonly findings: readonly AttestedFinding[]
}

export type ContentsOfUnits = ReadonlyMap<Unit, UnitContents>

interface ContentPorts {
  readonly sources: FileSources
  readonly reporter: Reporter
}

/** Findings of one model that a result keeps; the files have all of them. */
const MAX_FINDINGS = 100
const MAX_SHOWN = 5

/**
 * Reads the headers of each unit that is a model.
 * @throws MODEL_FINDINGS where a kind is found that `failOn` names; MODEL_CHANGED, MODEL_UNREADABLE
 */
export const readContents = async (
  units: readonly Unit[],
  { allowedImports, failOn }: ContentOptions,
  { sources }: ContentPorts,
): Promise<ContentsOfUnits> => {
  const contents = new Map<Unit, UnitContents>()
  for (const unit of units) {
    if (unit.tree === undefined) continue
    const files = await inspectModel(unit.tree, { allowedImports }, { sources })
    const found = files.flatMap(({ name, description }) =>
      description.findings
        .filter(({ kind }) => kind !== 'notice')
        .map(({ kind, code, message }) => ({ kind, code, message: `${name}: ${message}` })),
    )
    const refused = found.filter(({ kind }) => failOn.some((one) => one === kind))
    if (refused.length > 0) refuse(unit, refused)
    const findings = found.map(({ code, message }) => ({ code, message }))
    contents.set(unit, { files, findings })
  }
  return contents
}

export interface StatedContents {
  /** The record of a unit as a statement, where records are asked for. @throws MODEL_RECORD_TOO_LARGE */
  readonly recordOf: (unit: Unit) => readonly TypedPredicate[]
  readonly findingsOf: (unit: Unit) => readonly AttestedFinding[]
}

/** What is going to be stated beside the records. */
export interface StatedBeside {
  readonly options: ContentOptions | undefined
  readonly build: BuildContext | undefined
  readonly stated: (unit: Unit) => readonly TypedPredicate[]
}

/**
 * Holds what the files of each unit say against what is going to be stated of it, and tells.
 * @throws MODEL_FINDINGS where they differ and `failOn` has `metadata`
 */
export const stateContents = (
  contents: ContentsOfUnits | undefined,
  { options, build, stated }: StatedBeside,
  { reporter }: Pick<ContentPorts, 'reporter'>,
): StatedContents => {
  if (contents === undefined || options === undefined) {
    return { recordOf: () => [], findingsOf: () => [] }
  }
  const recordOf = (unit: Unit): readonly TypedPredicate[] => {
    const read = contents.get(unit)
    return options.record && read !== undefined ? [stateRecord(unit, read, options)] : []
  }
  const provenance = build
    ? [{ predicateType: SLSA_PROVENANCE_TYPE, predicate: buildSlsaProvenance(build) }]
    : []
  const found = new Map<Unit, readonly AttestedFinding[]>()
  for (const [unit, { files, findings }] of contents) {
    const attested = attestedFacts([...provenance, ...stated(unit), ...recordOf(unit)])
    const differing = differencesOf(files, attested)
    if (differing.length > 0 && options.failOn.includes('metadata')) refuse(unit, differing)
    const first = [...differing, ...findings].slice(0, MAX_FINDINGS)
    for (const { code, message } of first) {
      reporter.warning(`${unit.name}: ${code}: ${message}`)
    }
    found.set(unit, first)
  }
  return { recordOf, findingsOf: (unit) => found.get(unit) ?? [] }
}

/** Of what nothing is attested there is no difference. */
const differencesOf = (
  files: readonly DescribedFile[],
  attested: AttestedFacts,
): readonly AttestedFinding[] =>
  compareMetadata(
    files.map(({ name, description: { metadata } }) => ({ name, metadata })),
    attested,
  )
    .filter((finding) => finding.attested !== undefined)
    .map((finding) => ({ code: finding.code, message: describeMetadata(finding) }))

const stateRecord = (
  unit: Unit,
  { files }: UnitContents,
  { allowedImports, license }: ContentOptions,
): TypedPredicate => {
  const digests = new Map(unit.manifest?.files.map(({ name, digest }) => [name, digest]))
  const digestOf = (name: string): string =>
    digests.get(name) ?? digests.get(SINGLE_FILE_NAME) ?? unknownFile(name)
  const record = recordModel(files, digestOf, {
    allowedImports,
    ...(license === undefined ? {} : { license }),
  })
  return { predicateType: MODEL_RECORD_TYPE, predicate: buildModelRecordPredicate(record) }
}

const unknownFile = (name: string): never => {
  throw new ProvenanceError('INTERNAL', `no digest of ${name}`)
}

const refuse = ({ name }: Unit, findings: readonly AttestedFinding[]): never => {
  const shown = findings.slice(0, MAX_SHOWN).map(({ code, message }) => `${code} (${message})`)
  const more = findings.length - shown.length
  throw new ProvenanceError(
    'MODEL_FINDINGS',
    `nothing is signed: in ${name} there is ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  )
}
