// SPDX-License-Identifier: Apache-2.0
//
// The dataset action as one function of its surroundings: inputs → work →
// outputs and verdict.

import { randomBytes } from 'node:crypto'
import * as core from '@actions/core'
import { ProvenanceError } from '../core/errors.ts'
import { DATASET_INPUTS } from '../inputs/dataset-input-table.ts'
import { type DatasetWork, readDatasetWork } from '../inputs/dataset-inputs.ts'
import { type DatasetResult, refuseOtherAnswer, runDatasetWork } from '../inputs/dataset-run.ts'
import { createInputReader } from '../inputs/input-reader.ts'
import type { RunContext } from '../io/github/run-context.ts'
import { readRun } from '../io/live-config.ts'
import { DATASET_OUTPUTS } from './dataset-output-table.ts'
import { jobSecrets, maskSecrets } from './mask-secrets.ts'
import { stepFolder } from './step-folder.ts'

export interface DatasetStepHost {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly datasetWorkerPath: string
}

export const datasetStep = async (host: DatasetStepHost): Promise<void> => {
  const { env, cwd } = host
  maskSecrets(jobSecrets(env))
  const input = createInputReader(DATASET_INPUTS, (name) =>
    core.getInput(name, { trimWhitespace: false }),
  )
  const work = readDatasetWork(input)
  refuseStrangers(work, await readRun(env))
  const result = await runDatasetWork(work, {
    ...host,
    randomBytes,
    outputDir: stepFolder(input.text('output-dir'), { env, cwd }),
    mask: (secret) => maskSecrets([secret]),
    onProgress: () => undefined,
  })
  for (const { name, value } of DATASET_OUTPUTS) core.setOutput(name, value(result))
  core.info(wordsOf(work, result))
  refuseOtherAnswer(work, result)
}

// What a stranger's pull request runs could ask for any proof, or read the seed.
const refuseStrangers = ({ mode }: DatasetWork, run: RunContext | undefined): void => {
  if (mode === 'verify' || run === undefined) return
  if (!run.isForkPullRequest && run.eventName !== 'pull_request_target') return
  throw new ProvenanceError(
    'INPUT_NOT_SUPPORTED',
    `mode ${mode} needs the seed, and this run is for a pull request of ${run.isForkPullRequest ? 'a fork' : 'anybody'}`,
    {
      hint: 'Commit and prove on push, release or workflow_dispatch, in a protected environment.',
    },
  )
}

const wordsOf = ({ mode }: DatasetWork, result: DatasetResult): string => {
  const { commitmentDigest = '', answer, members } = result
  switch (mode) {
    case 'commit':
    case 'merge':
      return commitmentDigest === ''
        ? `the slice is in ${result.slicePath}`
        : `committed: ${commitmentDigest} (experimental: not yet reviewed by a cryptographer)`
    case 'prove':
    case 'verify': {
      const named = members?.slice(0, 20).map((member) => `\n  ${member}`) ?? []
      return `proved: ${answer}, exact bytes, of the dataset committed to by ${commitmentDigest}${named.join('')}`
    }
  }
}
