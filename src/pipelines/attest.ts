// SPDX-License-Identifier: Apache-2.0
//
// The main job, one step a line: hash, ask who we are, state, sign, store,
// publish. Hashing comes first because GitHub's tokens live five minutes and a
// large model hashes longer; storing comes before publishing so that no
// service can lose a bundle.

import type { BuildContext, WorkflowClaims } from '../attestation/build-context.ts'
import { commitmentDependencies, type DatasetClaims } from '../attestation/dataset-claims.ts'
import type { TypedPredicate } from '../attestation/predicates/sbom.ts'
import type { Subject } from '../attestation/resource-descriptor.ts'
import type { EnvironmentFacts } from '../bom/model-bom-facts.ts'
import { ProvenanceError } from '../core/errors.ts'
import type {
  FileSources,
  FileTree,
  OpenedSigner,
  OutputStore,
  Publisher,
  RunFacts,
  ScanOptions,
} from '../ports.ts'
import {
  allMaterials,
  describeAll,
  describeMaterials,
  type MaterialLines,
  type MaterialPorts,
  type Materials,
  withoutTwins,
} from './attest-materials.ts'
import type { AttestResult } from './attest-result.ts'
import { gatherUnits, type Unit } from './attest-units.ts'
import { stateDataset } from './dataset-statement.ts'
import { describeEvaluated, type EvaluatedFiles, stateEvaluation } from './evaluation.ts'
import type { HashPorts, ModelSpec } from './hash-models.ts'
import { type BomOptions, readMetrics, stateBom } from './model-bom.ts'
import { type ContentOptions, readContents, stateContents } from './model-contents.ts'
import { publishAll } from './publish.ts'
import { signUnits } from './sign-units.ts'

/** What the statements are about. */
export type SubjectSource =
  | { readonly kind: 'models'; readonly specs: readonly ModelSpec[]; readonly scan: ScanOptions }
  | { readonly kind: 'files'; readonly patterns: readonly string[]; readonly name?: string }
  | { readonly kind: 'digests'; readonly subjects: readonly Subject[] }

export interface AttestOptions {
  readonly source: SubjectSource
  /** SBOM or custom predicates; each becomes a statement of its own. */
  readonly predicates: readonly TypedPredicate[]
  readonly dependencies: MaterialLines
  readonly metrics: readonly string[]
  readonly logs: readonly string[]
  /** Where the models were trained. */
  readonly environment?: EnvironmentFacts
  /** Present where each model gets a bill of materials. */
  readonly bom?: BomOptions
  /** Present where the headers of the models are looked at. */
  readonly contents?: ContentOptions
  /** Of the one model; its result becomes a statement, whatever it is. */
  readonly evaluation?: EvaluatedFiles
  /** What is stated of datasets; each gets a statement of its own. */
  readonly datasets?: readonly DatasetClaims[]
  /** Whether SLSA provenance is made where the facts for it are there. */
  readonly provenance: boolean
}

export interface AttestPorts extends HashPorts, MaterialPorts {
  readonly sources: FileSources
  readonly clock: () => Date
  /** Why no provenance can be made here, told before hashing; `undefined` where it can. */
  readonly provenanceAbsence: () => Promise<string | undefined>
  /** @throws TOKEN_…, CLAIM_MISMATCH */
  readonly runFacts: () => Promise<RunFacts>
  readonly openSigner: (claims: WorkflowClaims | undefined) => Promise<OpenedSigner>
  readonly store: OutputStore
  readonly publishers: readonly Publisher[]
}

export const attest = async (options: AttestOptions, ports: AttestPorts): Promise<AttestResult> => {
  const absence = options.provenance
    ? await ports.provenanceAbsence()
    : 'the given predicate takes its place'
  if (absence !== undefined) refuseLostFacts(options, absence)
  const { environment, evaluation } = options
  if (evaluation !== undefined) await refuseSharedEvaluation(options.source, ports.tree)
  // A base model that does not verify is refused before hours of hashing.
  const materials = await describeMaterials(options.dependencies, environment?.document, ports)
  const units = await gatherUnits(options.source, ports.store.dir, ports)
  const shown = options.contents && (await readContents(units, options.contents, ports))
  const results = evaluation ? await describeEvaluated(evaluation, ports.descriptors) : []
  const tested = evaluation ? [stateEvaluation(evaluation, results)] : []
  const datasets = options.datasets ?? []
  const given = await describeAll([...options.metrics, ...options.logs], ports.descriptors)
  const facts = absence === undefined ? await ports.runFacts() : undefined
  const opened = await ports.openSigner(facts?.claims)
  const build: BuildContext | undefined = facts && {
    ...facts,
    dependencies: [...allMaterials(materials), ...datasets.flatMap(commitmentDependencies)],
    byproducts: withoutTwins(given, results),
  }
  const boms = await stateBoms(units, { options, materials, build }, ports)
  const { predicates } = options
  const others = (unit: Unit) => [...boms(unit), ...tested, ...datasets.map(stateDataset)]
  const contents = stateContents(
    shown,
    { options: options.contents, build, stated: (unit) => [...predicates, ...others(unit)] },
    ports,
  )
  const stated = (unit: Unit) => [...others(unit), ...contents.recordOf(unit)]
  const { findingsOf } = contents
  const signed = await signUnits(units, { opened, build, predicates, stated, findingsOf }, ports)
  return publishAll({ ...signed, ...(facts ? { repository: facts.claims.repository } : {}) }, ports)
}

// A bill of materials has what went into a model; what came out is in the provenance or nowhere.
const refuseLostFacts = (
  { bom, dependencies, metrics, logs }: AttestOptions,
  absence: string,
): void => {
  const inputs = bom === undefined ? Object.values(dependencies).flat() : []
  const { length } = [...inputs, ...metrics, ...logs]
  if (length === 0) return
  throw new ProvenanceError(
    'PROVENANCE_MISSING',
    `${length} dependencies or byproducts are given, but no provenance is made: ${absence}`,
  )
}

// The numbers of one model would pass for those of another.
const refuseSharedEvaluation = async (source: SubjectSource, tree: FileTree): Promise<void> => {
  const specs = source.kind === 'models' ? source.specs : []
  const paths = (await Promise.all(specs.map(({ path }) => tree.expand(path)))).flat()
  if (paths.length === 1) return
  const message = `evaluation is of one model, and there are ${paths.join(', ')}`
  throw new ProvenanceError('INPUT_CONFLICT', message, {
    hint: 'Attest each model in a step of its own, with its own evaluation.',
  })
}

interface BomWork {
  readonly options: AttestOptions
  readonly materials: Materials
  readonly build: BuildContext | undefined
}

/** The bill of materials of each unit that is a model, where they are asked for. */
const stateBoms = async (
  units: readonly Unit[],
  { options, materials, build }: BomWork,
  ports: AttestPorts,
): Promise<(unit: Unit) => readonly TypedPredicate[]> => {
  const { bom, metrics, evaluation, environment } = options
  const boms = new Map<Unit, TypedPredicate>()
  if (bom === undefined) return () => []
  const lines = [...metrics, ...(evaluation?.files ?? []).map(({ path }) => path)]
  // Whose numbers these are is known where there is one model.
  const isOfOne = units.length === 1
  const context = {
    options: bom,
    materials,
    datasets: options.datasets ?? [],
    metrics: isOfOne
      ? await readMetrics([...new Set(lines)], ports.descriptors, ports.reporter)
      : [],
    environment,
    source: build && {
      repository: `${build.serverUrl}/${build.claims.repository}`,
      commit: build.claims.sha,
    },
  }
  for (const unit of units) {
    const { manifest, tree } = unit
    if (manifest && tree) boms.set(unit, await stateBom({ manifest, tree }, context, ports))
  }
  return (unit) => {
    const stated = boms.get(unit)
    return stated === undefined ? [] : [stated]
  }
}
