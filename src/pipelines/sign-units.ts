// SPDX-License-Identifier: Apache-2.0
//
// From units to bundles on disk. Each bundle is written as soon as it is
// signed: an outage in the middle loses nothing that was made before.

import type { BuildContext } from '../attestation/build-context.ts'
import { buildOmsStatement } from '../attestation/predicates/oms-signature-v1.ts'
import type { TypedPredicate } from '../attestation/predicates/sbom.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../attestation/predicates/slsa-provenance-v1.ts'
import type { Subject } from '../attestation/resource-descriptor.ts'
import { buildStatement, type Statement, serializeStatement } from '../attestation/statement.ts'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type {
  OpenedSigner,
  OutputStore,
  Reporter,
  SignedBundle,
  StatementSigner,
} from '../ports.ts'
import type { AttestedModel, AttestedStatement, AttestResult } from './attest-result.ts'
import { RESULT_VERSION } from './attest-result.ts'
import { exampleFile, type Unit } from './attest-units.ts'
import type { AttestedFinding } from './model-contents.ts'

/** A predicate about a unit, and what it is about beside the unit. */
export interface StatedPredicate extends TypedPredicate {
  readonly moreSubjects?: readonly Subject[]
}

export interface SigningPlan {
  readonly opened: OpenedSigner
  /** Facts for provenance; without them none is made. */
  readonly build: BuildContext | undefined
  readonly predicates: readonly TypedPredicate[]
  /** What was found in the files of a unit. */
  readonly findingsOf: (unit: Unit) => readonly AttestedFinding[]
  /** What else is stated of a unit, beside what the user gives. */
  readonly stated: (unit: Unit) => readonly StatedPredicate[]
}

interface Ports {
  readonly store: OutputStore
  readonly reporter: Reporter
}

/** Everything but the sinks' outcomes. */
export const signUnits = async (
  units: readonly Unit[],
  plan: SigningPlan,
  ports: Ports,
): Promise<AttestResult> => {
  const files: Record<string, string> = {}
  const write = async (name: string, content: string): Promise<void> => {
    await ports.store.write(name, content)
    files[name] = sha256(content)
  }
  const models: AttestedModel[] = []
  for (const unit of units) models.push(await signUnit(unit, plan, { ...ports, write }))
  const { opened } = plan
  return {
    version: RESULT_VERSION,
    signing: opened.kind,
    ...(opened.kind === 'unsigned'
      ? { unsignedReason: opened.reason }
      : optional('trustedRootPath', opened.trustedRootPath)),
    models,
    files,
    outcomes: [],
  }
}

type Write = (name: string, content: string) => Promise<void>

const signUnit = async (
  unit: Unit,
  plan: SigningPlan,
  ports: Ports & { readonly write: Write },
): Promise<AttestedModel> => {
  const checksumsFile = unit.checksums === undefined ? undefined : `${unit.fileName}.SHA256SUMS`
  if (checksumsFile !== undefined) await ports.write(checksumsFile, unit.checksums ?? '')
  const oms =
    unit.manifest && omsAbsence(plan) === undefined ? [buildOmsStatement(unit.manifest)] : []
  const others = buildOtherStatements(unit, plan)
  if (oms.length + others.length === 0) {
    throw new ProvenanceError('TOKEN_UNAVAILABLE', `nothing can be stated of "${unit.name}"`)
  }
  const made =
    plan.opened.kind === 'unsigned'
      ? await writeUnsigned(unit, [...oms, ...others], ports.write)
      : await signAll(unit, { oms, others, signer: plan.opened.signer }, ports)
  const findings = plan.findingsOf(unit)
  return {
    ...describeUnit(unit),
    ...optional('checksumsFile', checksumsFile),
    ...made,
    ...absence(unit, plan),
    ...(findings.length === 0 ? {} : { findings }),
  }
}

const omsAbsence = ({ opened }: SigningPlan): string | undefined =>
  opened.kind === 'unsigned' ? undefined : opened.omsAbsence

const absence = (unit: Unit, plan: SigningPlan): Partial<AttestedModel> => {
  const reason = unit.manifest ? omsAbsence(plan) : undefined
  return optional('omsAbsence', reason)
}

// For given subjects a predicate of the user's takes provenance's place, as in
// actions/attest; beside a model it is one more statement.
const buildOtherStatements = (
  unit: Unit,
  { build, predicates, stated }: SigningPlan,
): readonly Statement[] => {
  const provenance =
    build && (unit.manifest || predicates.length === 0)
      ? [buildStatement(unit.subjects, SLSA_PROVENANCE_TYPE, buildSlsaProvenance(build))]
      : []
  const added = stated(unit).map(({ predicateType, predicate, moreSubjects = [] }) =>
    buildStatement([...unit.subjects, ...moreSubjects], predicateType, predicate),
  )
  const given = predicates.map(({ predicateType, predicate }) =>
    buildStatement(unit.subjects, predicateType, predicate),
  )
  return [...provenance, ...added, ...given]
}

const describeUnit = (unit: Unit): Omit<AttestedModel, 'statements'> => {
  const { manifest, subjects } = unit
  const [algorithm, hex] = Object.entries(subjects[0]?.digest ?? {})[0] ?? ['sha256', '']
  return {
    name: unit.name,
    digest: manifest ? `sha256:${manifest.root}` : `${algorithm}:${hex}`,
    fileCount: manifest?.files.length ?? subjects.length,
    sizeBytes: manifest?.sizeBytes ?? 0,
    subjectCount: subjects.length,
    ...optional('path', unit.path),
    ...optional('dirHash1', manifest?.dirHash1),
    ...optional('exampleFile', exampleFile(unit)),
  }
}

type Made = Pick<AttestedModel, 'statements' | 'omsFile' | 'attestationsFile' | 'identity'>

const signAll = async (
  unit: Unit,
  work: {
    readonly oms: readonly Statement[]
    readonly others: readonly Statement[]
    readonly signer: StatementSigner
  },
  ports: Ports & { readonly write: Write },
): Promise<Made> => {
  const statements: AttestedStatement[] = []
  const sign = async (statement: Statement, file: string): Promise<SignedBundle> => {
    const signed = await work.signer.signStatement(serializeStatement(statement))
    const { predicateType } = statement
    statements.push({
      predicateType,
      file,
      ...optional('logIndex', signed.logIndex),
      ...optional('logUrl', signed.logUrl),
    })
    ports.reporter.info(`signed ${predicateType} for ${unit.name}`)
    return signed
  }
  let last: SignedBundle | undefined
  const omsFile = `${unit.fileName}.sig`
  for (const statement of work.oms) {
    last = await sign(statement, omsFile)
    await ports.write(omsFile, last.json)
  }
  const attestationsFile = `${unit.fileName}.intoto.jsonl`
  let lines = ''
  for (const statement of work.others) {
    last = await sign(statement, attestationsFile)
    // Each line ends in a newline: gh drops an unterminated last one.
    lines += `${last.json}\n`
    await ports.write(attestationsFile, lines)
  }
  return {
    statements,
    ...optional('omsFile', work.oms.length > 0 ? omsFile : undefined),
    ...optional('attestationsFile', lines === '' ? undefined : attestationsFile),
    ...optional('identity', last?.identity),
  }
}

const writeUnsigned = async (
  unit: Unit,
  statements: readonly Statement[],
  write: Write,
): Promise<Made> => {
  const file = `${unit.fileName}.unsigned.jsonl`
  await write(file, statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''))
  return { statements: statements.map(({ predicateType }) => ({ predicateType, file })) }
}

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
