// SPDX-License-Identifier: Apache-2.0
//
// The attest action as one function of its surroundings: inputs → options,
// environment → ports, result → outputs, summary and verdict.

import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type AttestInputs, readAttestInputs } from '../inputs/attest-inputs.ts'
import { createInputReader } from '../inputs/input-reader.ts'
import { ATTEST_INPUTS } from '../inputs/input-table.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readTextFile } from '../io/live.ts'
import { createAttestPorts } from '../io/live-attest.ts'
import { missingToken, readRun } from '../io/live-config.ts'
import { attest } from '../pipelines/attest.ts'
import type { AttestResult } from '../pipelines/attest-result.ts'
import { resumeAttest } from '../pipelines/publish.ts'
import { sinkFailure } from '../policy/sink-policy.ts'
import { createActionReporter } from './main.ts'
import { jobSecrets, keySecrets, maskSecrets } from './mask-secrets.ts'
import { renderOutputs, renderSummary } from './outputs.ts'
import { stepFolder } from './step-folder.ts'

export interface ActionHost {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly hashWorkerPath: string
}

export const attestStep = async (host: ActionHost): Promise<void> => {
  const reader = createInputReader(
    ATTEST_INPUTS,
    (name) => core.getInput(name, { trimWhitespace: false }),
    host.env.GITHUB_ARTIFACTS_LIST,
  )
  maskSecrets(jobSecrets(host.env))
  const inputs = await readAttestInputs(reader, readTextFile)
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
  const ports = await createAttestPorts({
    ...host,
    ...inputs,
    run,
    reporter,
    mask: core.setSecret,
    store: createOutputStore(dir),
    ...(missing === undefined ? {} : { unsignedReason: missing.message }),
  })
  const result = inputs.options ? await attest(inputs.options, ports) : await resumeAttest(ports)
  await report(result, dir, inputs, host)
  const failure = sinkFailure(result.outcomes, inputs.failOn)
  if (failure) throw failure
}

const report = async (
  result: AttestResult,
  dir: string,
  { showSummary }: AttestInputs,
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
  if (showSummary && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(renderSummary(facts)).write()
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
