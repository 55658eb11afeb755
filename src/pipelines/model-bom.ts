// SPDX-License-Identifier: Apache-2.0
//
// From a hashed model and what is known of its training to the statement of
// its bill of materials. What the model says of itself is read from its files,
// which are still those that were hashed.

import type { DatasetClaims } from '../attestation/dataset-claims.ts'
import { CYCLONEDX_TYPE, type TypedPredicate } from '../attestation/predicates/sbom.ts'
import { buildModelBom } from '../bom/cyclonedx-v1.ts'
import { type Metric, parseMetrics } from '../bom/metrics.ts'
import type {
  BomModel,
  BomVersion,
  EnvironmentFacts,
  ModelBomFacts,
} from '../bom/model-bom-facts.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_METRICS_BYTES } from '../core/limits.ts'
import { asArray, asString } from '../core/parse.ts'
import type { DescribedFile, FactValue } from '../model/formats/format.ts'
import type { Manifest } from '../model/manifest.ts'
import type { DescriptorSource, FileSources, ModelTree, Reporter } from '../ports.ts'
import type { Materials } from './attest-materials.ts'
import { dataFacts } from './dataset-statement.ts'
import { inspectModel } from './inspect.ts'

/** What the user says of the models. */
export interface BomOptions {
  readonly specVersion: BomVersion
  /** SPDX expression. */
  readonly license?: string
  readonly task?: string
  readonly architecture?: string
}

export interface BomContext {
  readonly options: BomOptions
  readonly materials: Materials
  readonly datasets: readonly DatasetClaims[]
  readonly metrics: readonly Metric[]
  readonly environment: EnvironmentFacts | undefined
  readonly source: ModelBomFacts['source']
}

export interface BomPorts {
  readonly sources: FileSources
  readonly clock: () => Date
  readonly reporter: Reporter
}

/** @throws MODEL_CHANGED, MODEL_UNREADABLE */
export const stateBom = async (
  model: { readonly manifest: Manifest; readonly tree: ModelTree },
  context: BomContext,
  ports: BomPorts,
): Promise<TypedPredicate> => {
  const { options, materials, datasets, metrics, environment, source } = context
  const predicate = buildModelBom({
    specVersion: options.specVersion,
    timestamp: ports.clock().toISOString(),
    model: { manifest: model.manifest, ...(await describeModel(model.tree, options, ports)) },
    datasets: [...materials.datasets, ...datasets.map(dataFacts)],
    baseModels: materials.baseModels,
    lockFiles: materials.lockFiles,
    containers: materials.containerImages,
    metrics,
    ...(environment === undefined ? {} : { environment }),
    ...(source === undefined ? {} : { source }),
  })
  return { predicateType: CYCLONEDX_TYPE, predicate }
}

/** Files at the top of a model that say what it is. */
const TELLING = /^(?:config\.json|readme\.md|[^/]+\.gguf|\.)$/i

const describeModel = async (
  tree: ModelTree,
  options: BomOptions,
  { sources, reporter }: BomPorts,
): Promise<Omit<BomModel, 'manifest'>> => {
  const files = tree.files.filter(({ name }) => TELLING.test(name))
  const described = await inspectModel({ ...tree, files }, { allowedImports: [] }, { sources })
  const fact = (...names: readonly string[]) => firstFact(described, names)
  const read = {
    task: fact('pipeline_tag'),
    architecture: fact('architectures', 'architecture'),
    architectureFamily: fact('model_type'),
  }
  for (const name of ['task', 'architecture'] as const) {
    const [given, own] = [options[name], read[name]]
    if (given !== undefined && own !== undefined && given !== own) {
      reporter.warning(`${name} is "${given}", the model says "${own}", which is recorded`)
    }
  }
  const task = read.task ?? options.task
  const architecture = read.architecture ?? options.architecture
  return {
    licenses:
      options.license === undefined
        ? described.flatMap(({ description }) => description.metadata.licenses ?? [])
        : [options.license],
    ...(task === undefined ? {} : { task }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(read.architectureFamily === undefined
      ? {}
      : { architectureFamily: read.architectureFamily }),
  }
}

/** The first text that a file has under one of these names. */
const firstFact = (
  files: readonly DescribedFile[],
  names: readonly string[],
): string | undefined => {
  for (const { description } of files) {
    for (const name of names) {
      const value: FactValue | undefined = description.facts[name]
      const text = asString(value) ?? asString(asArray(value)?.[0])
      if (text !== undefined && text !== '') return text
    }
  }
  return undefined
}

/** The numbers of files of metrics in JSON. What cannot be read is told and left out: its digest is stated anyway. */
export const readMetrics = async (
  lines: readonly string[],
  source: DescriptorSource,
  reporter: Reporter,
): Promise<readonly Metric[]> => {
  const metrics: Metric[] = []
  for (const line of lines) {
    try {
      for (const { name, text } of await source.readJson(line, MAX_METRICS_BYTES)) {
        metrics.push(...parseMetrics(text, name))
      }
    } catch (error) {
      if (!(error instanceof ProvenanceError) || error.code !== 'METRICS_INVALID') throw error
      reporter.warning(`metrics are left out of the bill of materials: ${error.message}`)
    }
  }
  // One file may be named by a glob and as an evaluation.
  const lasting = new Map(metrics.map((metric) => [JSON.stringify(metric), metric]))
  return [...lasting.values()]
}
