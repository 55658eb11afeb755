// SPDX-License-Identifier: Apache-2.0
//
// Inputs → typed options. Everything is checked here, before the first byte of
// the model is read.

import { ProvenanceError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import {
  ON_MISSING_TOKEN,
  type OnMissingToken,
  type SigningSettings,
  type StorageSettings,
} from '../io/attest-settings.ts'
import { checkArtifactName } from '../io/publishers/artifact-name.ts'
import type { AttestOptions, SubjectSource } from '../pipelines/attest.ts'
import { FAIL_ON, type FailOn } from '../policy/sink-policy.ts'
import { SINKS, type SinkId } from '../ports.ts'
import { type BaseModelInputs, readBaseModelInputs } from './base-model-inputs.ts'
import { readBom, readGivenEnvironment, refuseWithoutModel } from './bom-inputs.ts'
import { readContentOptions } from './content-inputs.ts'
import { readDatasetClaims } from './dataset-claims.ts'
import type { ListHost } from './dataset-list.ts'
import { readEvaluation } from './evaluation-inputs.ts'
import type { InputReader } from './input-reader.ts'
import { readPredicates } from './predicate-inputs.ts'
import type { ReadText } from './read-text.ts'
import { readSigning } from './signing-inputs.ts'
import { readSource, SOURCES } from './subject-inputs.ts'

export interface AttestInputs {
  /** Absent when a run is resumed. */
  readonly options?: AttestOptions
  readonly baseModels: BaseModelInputs
  readonly signing: SigningSettings
  readonly onMissingToken: OnMissingToken
  readonly timeoutMs: number
  /** Folder for bundles; `undefined` leaves the choice to the caller. */
  readonly outputDir?: string
  readonly resumeFrom?: string
  readonly storage: StorageSettings
  readonly failOn: FailOn
  /** Whether the captured environment is compared with the one that is here. */
  readonly compareEnvironment: boolean
  readonly showSummary: boolean
}

/** @throws INPUT_…, PREDICATE_INVALID, SBOM_INVALID, CHECKSUMS_INVALID, KEY_INVALID, CERTIFICATE_INVALID, ENVIRONMENT_INVALID, METRICS_INVALID, THRESHOLD_…, and as `readDatasetClaims` */
export const readAttestInputs = async (
  input: InputReader,
  readText: ReadText,
  host: ListHost,
): Promise<AttestInputs> => {
  refuseUnbuilt(input)
  const resumeFrom = input.text('resume-from')
  const signing = await readSigning(input, readText)
  const options =
    resumeFrom === undefined
      ? await readOptions(input, { readText, host, signing })
      : refuseSubjectsOnResume(input)
  const outputDir = input.text('output-dir')
  return {
    ...(options ? { options } : {}),
    baseModels: readBaseModelInputs(input, signing),
    signing,
    onMissingToken: input.choice('on-missing-token', ON_MISSING_TOKEN),
    timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 15) * 60_000,
    ...(outputDir === undefined ? {} : { outputDir }),
    ...(resumeFrom === undefined ? {} : { resumeFrom }),
    storage: readStorage(input, options?.source.kind ?? 'models'),
    failOn: input.choice('fail-on', FAIL_ON),
    compareEnvironment: input.flag('compare-environment'),
    showSummary: input.flag('show-summary'),
  }
}

const refuseUnbuilt = (input: InputReader): void => {
  const flags = ['push-to-registry', 'create-storage-record', 'private-signing'] as const
  for (const name of flags) {
    if (input.flag(name)) {
      const hint = name === 'private-signing' ? 'Say `sigstore: github` instead.' : undefined
      throw new ProvenanceError('INPUT_NOT_SUPPORTED', `${name} is true, which is not built`, {
        ...(hint === undefined ? {} : { hint }),
      })
    }
  }
  if (input.text('subject-version') !== undefined) {
    throw new ProvenanceError(
      'INPUT_NOT_SUPPORTED',
      'subject-version is set, but storage records are not built',
    )
  }
}

const refuseSubjectsOnResume = (input: InputReader): undefined => {
  const given = SOURCES.filter((name) => input.text(name) !== undefined)
  if (given.length > 0) {
    throw new ProvenanceError('INPUT_CONFLICT', `resume-from and ${given.join(', ')} are given`, {
      hint: 'resume-from stores what an earlier run signed: give no subject beside it.',
    })
  }
  return undefined
}

interface AttestSurroundings {
  readonly readText: ReadText
  readonly host: ListHost
  readonly signing: SigningSettings
}

const readOptions = async (
  input: InputReader,
  { readText, host, signing }: AttestSurroundings,
): Promise<AttestOptions> => {
  const source = await readSource(input, readText)
  const predicates = await readPredicates(input, readText)
  if (source.kind !== 'models' && predicates.length > 1) {
    throw new ProvenanceError('INPUT_CONFLICT', 'sbom-path and predicate-type are both given', {
      hint: 'Give one of them; each is a statement of its own.',
    })
  }
  refuseWithoutModel(input, source.kind)
  const ofModels = source.kind === 'models' ? await readOfModels(input, readText, host) : {}
  const isReplaced = source.kind !== 'models' && predicates.length > 0
  return {
    source,
    predicates,
    dependencies: {
      baseModels: input.lines('base-models'),
      datasets: input.lines('datasets'),
      lockFiles: input.lines('lock-files'),
      containerImages: input.lines('container-images'),
    },
    metrics: input.lines('metrics'),
    logs: input.lines('logs'),
    ...ofModels,
    // The instance is chosen by the token's claims, so Sigstore always reads them.
    provenance: signing.method === 'sigstore' || !isReplaced,
  }
}

const readOfModels = async (input: InputReader, readText: ReadText, host: ListHost) => {
  const environment = await readGivenEnvironment(input, readText)
  const claims = await readDatasetClaims(input, host)
  const bom = readBom(input, environment)
  return {
    ...environment,
    ...bom,
    ...(await readEvaluation(input, readText)),
    ...(claims.length === 0 ? {} : { datasets: claims }),
    ...readContentOptions(input, bom),
  }
}

const readStorage = (input: InputReader, kind: SubjectSource['kind']): StorageSettings => {
  const token = input.text('github-token')
  const artifactName = input.text('artifact-name')
  const retentionDays = input.integer('artifact-retention-days', 1, 400)
  const releaseTag = input.text('release-tag')
  return {
    sinks: readSinks(input, kind),
    overwrite: input.flag('overwrite'),
    ...(token === undefined ? {} : { githubToken: new Secret(token) }),
    ...(artifactName === undefined ? {} : { artifactName: checkArtifactName(artifactName) }),
    ...(retentionDays === undefined ? {} : { artifactRetentionDays: retentionDays }),
    ...(releaseTag === undefined ? {} : { releaseTag }),
  }
}

const readSinks = (input: InputReader, kind: SubjectSource['kind']): readonly SinkId[] => {
  const names = input.list('sinks')
  if (names.length === 0) return kind === 'models' ? ['artifact'] : ['attestations']
  if (names.length === 1 && names[0] === 'none') return []
  return [...new Set(names)].map((name) => {
    const sink = SINKS.find((id) => id === name)
    if (sink === undefined) {
      throw new ProvenanceError(
        'INPUT_INVALID',
        `sinks names "${name}"; it takes ${SINKS.join(', ')} or none`,
      )
    }
    return sink
  })
}
