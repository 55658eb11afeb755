// SPDX-License-Identifier: Apache-2.0
//
// From bundles on disk to the sinks. The result is on disk before the first
// sink is asked and again after the last one answered, so that a run that is
// cut off can be resumed from its folder.

import { sha256 } from '../core/digest.ts'
import { ProvenanceError, toProvenanceError } from '../core/errors.ts'
import type { OutputStore, Publisher, Reporter, SinkOutcome, StoredModel } from '../ports.ts'
import { type AttestedModel, type AttestResult, parseResult, RESULT_FILE } from './attest-result.ts'

export interface PublishPorts {
  readonly store: OutputStore
  readonly publishers: readonly Publisher[]
  readonly reporter: Reporter
}

/** Gives the stored files to every sink; each fails or succeeds alone. */
export const publishAll = async (
  result: AttestResult,
  ports: PublishPorts,
): Promise<AttestResult> => {
  await writeResult(result, ports.store)
  // An unsigned statement is no evidence: it stays on disk.
  if (result.signing === 'unsigned') return result
  const models = await Promise.all(result.models.map((model) => toStored(model, ports.store)))
  const outcomes = await Promise.all(
    ports.publishers.map((publisher) => publishTo(publisher, models, ports.reporter)),
  )
  const published = { ...result, outcomes: mergeOutcomes(result.outcomes, outcomes) }
  await writeResult(published, ports.store)
  return published
}

/**
 * Stores again what an earlier run left in the folder; sinks that have
 * everything are not asked again. Nothing is hashed or signed.
 * @throws RESUME_INVALID if the folder is not as that run left it
 */
export const resumeAttest = async (ports: PublishPorts): Promise<AttestResult> => {
  const result = parseResult(await ports.store.read(RESULT_FILE))
  for (const [name, digest] of Object.entries(result.files)) {
    if (sha256(await ports.store.read(name)) !== digest) {
      throw new ProvenanceError('RESUME_INVALID', `"${name}" is not the file that was written`)
    }
  }
  const done = new Set(
    result.outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink),
  )
  const publishers = ports.publishers.filter(({ id }) => !done.has(id))
  return publishAll(result, { ...ports, publishers })
}

const writeResult = (result: AttestResult, store: OutputStore): Promise<string> =>
  store.write(RESULT_FILE, `${JSON.stringify(result, null, 2)}\n`)

const toStored = async (model: AttestedModel, store: OutputStore): Promise<StoredModel> => {
  const names = [model.omsFile, model.attestationsFile, model.checksumsFile]
  const lines = model.attestationsFile ? await store.read(model.attestationsFile) : ''
  return {
    name: model.name,
    digest: model.digest,
    files: names.filter((name) => name !== undefined).map((name) => `${store.dir}/${name}`),
    attestations: lines.split('\n').filter((line) => line !== ''),
  }
}

/** Never throws: what went wrong is the outcome. */
export const publishTo = async (
  publisher: Publisher,
  models: readonly StoredModel[],
  reporter: Reporter,
): Promise<SinkOutcome> => {
  try {
    const stored = await publisher.publish(models)
    reporter.info(`${publisher.id}: ${stored.status}`)
    return { sink: publisher.id, ...stored }
  } catch (error) {
    const { code, message, hint } = toProvenanceError(error)
    reporter.warning(`${publisher.id}: not stored: ${message}`)
    return { sink: publisher.id, status: 'failed', code, message, hint }
  }
}

const mergeOutcomes = (
  before: readonly SinkOutcome[],
  now: readonly SinkOutcome[],
): readonly SinkOutcome[] => [
  ...before.filter(({ sink }) => now.every((outcome) => outcome.sink !== sink)),
  ...now,
]
