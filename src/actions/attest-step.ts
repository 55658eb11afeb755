// SPDX-License-Identifier: Apache-2.0
//
// The attest action as one function of its surroundings: inputs → options,
// environment → ports, result → outputs, summary and verdict.

import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { baseModelsAmong, type StatedBaseModel } from '../attestation/base-model.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { ENVIRONMENT_VARIABLE } from '../environment/environment-v1.ts'
import { type AttestInputs, readAttestInputs } from '../inputs/attest-inputs.ts'
import { createBaseModelSource } from '../inputs/base-model-source.ts'
import { withEnvironmentChanges } from '../inputs/capture-again.ts'
import { createInputReader } from '../inputs/input-reader.ts'
import { ATTEST_INPUTS } from '../inputs/input-table.ts'
import { verifyHostOf } from '../inputs/verify-host.ts'
import { datasetWorkerBeside } from '../io/dataset/worker-path.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readTextFile } from '../io/live.ts'
import { createAttestPorts } from '../io/live-attest.ts'
import { missingToken, readRun } from '../io/live-config.ts'
import { attest } from '../pipelines/attest.ts'
import type { AttestResult } from '../pipelines/attest-result.ts'
import { resumeAttest } from '../pipelines/publish.ts'
import { sinkFailure } from '../policy/sink-policy.ts'
import { baseModelsMarkdown } from '../report/base-models.ts'
import { environmentChangesMarkdown } from '../report/environment-changes.ts'
import { describeMissed, evaluationMarkdown } from '../report/evaluation.ts'
import { createActionReporter } from './main.ts'
import { jobSecrets, keySecrets, maskSecrets } from './mask-secrets.ts'
import { renderOutputs, renderSummary } from './outputs.ts'
import { stepFolder } from './step-folder.ts'

export interface ActionHost {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly hashWorkerPath: string
}

const fromJob = ({
  GITHUB_ARTIFACTS_LIST,
  [ENVIRONMENT_VARIABLE]: environment,
}: ActionHost['env']) => ({
  ...(GITHUB_ARTIFACTS_LIST ? { artifactsListPath: GITHUB_ARTIFACTS_LIST } : {}),
  ...(environment ? { environmentPath: environment } : {}),
})

export const attestStep = async (host: ActionHost): Promise<void> => {
  const reader = createInputReader(
    ATTEST_INPUTS,
    (name) => core.getInput(name, { trimWhitespace: false }),
    fromJob(host.env),
  )
  maskSecrets(jobSecrets(host.env))
  const inputs = await readAttestInputs(reader, readTextFile, {
    datasetWorkerPath: datasetWorkerBeside(host.hashWorkerPath),
  })
  maskSecrets([inputs.storage.githubToken, ...keySecrets(inputs.signing)])
  const reporter = createActionReporter()
  const run = await readRun(host.env)
  const needsToken = inputs.options !== undefined && inputs.signing.method === 'sigstore'
  const missing = needsToken ? await missingToken(host.env, run) : undefined
  if (missing !== undefined && inputs.onMissingToken === 'skip') {
    reporter.warning(`nothing is attested: ${missing.message}`)
    return
  }
  if (missing !== undefined && inputs.onMissingToken === 'fail') throw missing
  const dir = stepFolder(inputs.resumeFrom ?? inputs.outputDir, host)
  const live = await createAttestPorts({
    ...host,
    ...inputs,
    run,
    reporter,
    mask: core.setSecret,
    store: createOutputStore(dir),
    ...(missing === undefined ? {} : { unsignedReason: missing.message }),
  })
  const source = createBaseModelSource(
    inputs.baseModels,
    live.descriptors,
    verifyHostOf({ ...host, reporter }, new Date(), process.platform),
  )
  const named: ResourceDescriptor[] = []
  const baseModels: typeof source = {
    describe: async (line) => {
      const described = await source.describe(line)
      named.push(...described)
      return described
    },
  }
  const ports = { ...live, baseModels }
  const options = await withEnvironmentChanges(inputs, { ...host, now: new Date() }, reporter)
  const result = options ? await attest(options, ports) : await resumeAttest(ports)
  await report(
    { result, dir, bases: baseModelsAmong(named) },
    { ...inputs, ...(options ? { options } : {}) },
    host,
  )
  const failure = sinkFailure(result.outcomes, inputs.failOn)
  if (failure) throw failure
}

interface Attested {
  readonly result: AttestResult
  readonly dir: string
  readonly bases: readonly StatedBaseModel[]
}

const chainsMarkdown = ({ models, signing }: AttestResult, bases: Attested['bases']): string =>
  models
    .map(({ name, digest }) => {
      // A bundle is verified before it is written.
      const word = signing === 'unsigned' ? 'self-asserted' : 'verified'
      return baseModelsMarkdown({ model: { name, digest, word }, bases, verified: 'here' })
    })
    .map((text) => (text === '' ? '' : `\n${text}`))
    .join('')

const report = async (
  { result, dir, bases }: Attested,
  { showSummary, options }: AttestInputs,
  { env }: ActionHost,
): Promise<void> => {
  const facts = { result, dir }
  for (const [name, value] of renderOutputs(facts)) core.setOutput(name, value)
  if (result.signing === 'unsigned') {
    core.warning(
      `NOT SIGNED: ${result.unsignedReason ?? ''}. The statements in ${dir} prove nothing.`,
    )
  }
  for (const { name, omsAbsence } of result.models) {
    if (omsAbsence !== undefined) core.notice(`no OMS signature for ${name}: ${omsAbsence}`)
  }
  const { environment, evaluation } = options ?? {}
  if (evaluation?.result === 'FAILED') {
    core.warning(`the evaluation FAILED, and that is signed: ${describeMissed(evaluation)}`)
  }
  if (showSummary && env.GITHUB_STEP_SUMMARY) {
    core.summary.addRaw(renderSummary(facts))
    core.summary.addRaw(chainsMarkdown(result, bases))
    if (evaluation) core.summary.addRaw(`\n${evaluationMarkdown(evaluation)}`)
    if (environment?.changes) {
      core.summary.addRaw(`\n${environmentChangesMarkdown(environment.changes)}`)
    }
    await core.summary.write()
  }
  await listForOtherSteps(result, dir, env.RUNNER_TEMP)
}

// actions/attest keeps this list of the run's bundles for tools that collect them.
const listForOtherSteps = async (
  { models }: AttestResult,
  dir: string,
  tempDir: string | undefined,
): Promise<void> => {
  const paths = models.flatMap(({ attestationsFile }) =>
    attestationsFile === undefined ? [] : [`${join(dir, attestationsFile)}\n`],
  )
  if (tempDir !== undefined && paths.length > 0) {
    await appendFile(join(tempDir, 'created_attestation_paths.txt'), paths.join(''))
  }
}
