// SPDX-License-Identifier: Apache-2.0
//
// Every output of the attest action, one row each, with the function that
// computes it. `action.yml`, the README and docs/reference/outputs.md are
// checked against this table. With several models a value has one line a model.

import type { AttestedModel, AttestResult } from '../pipelines/attest-result.ts'
import { RESULT_FILE } from '../pipelines/attest-result.ts'
import { verifyCommand } from '../pipelines/verify-command.ts'
import type { SinkId } from '../ports.ts'

export interface OutputFacts {
  readonly result: AttestResult
  /** Absolute path of the output folder. */
  readonly dir: string
}

export interface OutputRow {
  readonly name: string
  readonly description: string
  readonly value: (facts: OutputFacts) => string
}

const row = (
  name: string,
  description: string,
  value: (facts: OutputFacts) => string,
): OutputRow => ({ name, description, value })

/** One line a model; models without the value leave no line. */
const eachModel =
  (pick: (model: AttestedModel, facts: OutputFacts) => string | undefined) =>
  (facts: OutputFacts): string =>
    facts.result.models
      .map((model) => pick(model, facts))
      .filter((value) => value !== undefined && value !== '')
      .join('\n')

const locations =
  (sink: SinkId, field: 'id' | 'url') =>
  ({ result }: OutputFacts): string => {
    const outcome = result.outcomes.find((entry) => entry.sink === sink)
    if (outcome === undefined || outcome.status === 'failed') return ''
    return outcome.locations.map((location) => location[field]).join('\n')
  }

const outcome =
  (sink: SinkId) =>
  ({ result }: OutputFacts): string =>
    result.outcomes.find((entry) => entry.sink === sink)?.status ?? 'not-asked'

const inDir = (name: string | undefined, { dir }: OutputFacts): string | undefined =>
  name === undefined ? undefined : `${dir}/${name}`

export const ATTEST_OUTPUTS: readonly OutputRow[] = [
  row(
    'bundle-path',
    'Path of the attestation bundles (JSON Lines, one bundle a line), as actions/attest calls it.',
    eachModel((model, facts) => inDir(model.attestationsFile ?? model.omsFile, facts)),
  ),
  row(
    'oms-bundle-path',
    'Path of the OMS signature; empty where none can be made, see oms-absence.',
    eachModel((model, facts) => inDir(model.omsFile, facts)),
  ),
  row(
    'oms-absence',
    'Why there is no OMS signature, and how to get one.',
    eachModel((model) => model.omsAbsence),
  ),
  row(
    'checksums-path',
    'Path of the SHA256SUMS listing, where it is a subject (more than 1,000 files).',
    eachModel((model, facts) => inDir(model.checksumsFile, facts)),
  ),
  row('output-dir', 'Folder that holds the bundles and the result.', ({ dir }) => dir),
  row(
    'result-path',
    'Path of the result of the run as JSON; resume-from reads it.',
    ({ dir }) => `${dir}/${RESULT_FILE}`,
  ),
  row(
    'model-digest',
    'Digest of the model: `sha256:` and the OMS root digest.',
    eachModel((model) => model.digest),
  ),
  row(
    'dirhash1',
    'in-toto dirHash1 of the model: SHA-256 of its SHA256SUMS listing.',
    eachModel((model) => model.dirHash1),
  ),
  row(
    'subject-count',
    'Number of subjects of each statement.',
    eachModel((model) => String(model.subjectCount)),
  ),
  row(
    'signing',
    'What signed: `public-good`, `github`, `custom`, `key`, `certificate`, or `unsigned`.',
    ({ result }) => result.signing,
  ),
  row(
    'rekor-log-index',
    'Index of each signature in the transparency log, one a line.',
    eachModel((model) =>
      model.statements
        .map(({ logIndex }) => logIndex ?? '')
        .filter(Boolean)
        .join('\n'),
    ),
  ),
  row(
    'attestation-id',
    'ID of each attestation in GitHub’s store.',
    locations('attestations', 'id'),
  ),
  row('attestation-url', 'URL of each attestation.', locations('attestations', 'url')),
  row('artifact-id', 'ID of the workflow artifact.', locations('artifact', 'id')),
  row('artifact-url', 'URL of the workflow artifact.', locations('artifact', 'url')),
  row('release-asset-urls', 'URL of each release asset.', locations('release', 'url')),
  row('artifact-outcome', '`stored`, `unchanged`, `failed` or `not-asked`.', outcome('artifact')),
  row('release-outcome', '`stored`, `unchanged`, `failed` or `not-asked`.', outcome('release')),
  row(
    'attestations-outcome',
    '`stored`, `unchanged`, `failed` or `not-asked`.',
    outcome('attestations'),
  ),
  row(
    'sinks',
    'Outcome of every sink as JSON, with code, message and hint where it failed.',
    ({ result }) => JSON.stringify(result.outcomes),
  ),
  row(
    'verify-command',
    'Command that verifies the model.',
    eachModel((model, { result, dir }) => verifyCommand(model, result, dir)),
  ),
  row('models', 'Everything known of each model, as JSON.', ({ result }) =>
    JSON.stringify(result.models),
  ),
  row('storage-record-ids', 'Always empty: storage records are not made.', () => ''),
]
