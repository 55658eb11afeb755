// SPDX-License-Identifier: Apache-2.0
//
// The capture action as one function of its surroundings: inputs → document →
// file, log, summary and outputs.

import * as core from '@actions/core'
import { ENVIRONMENT_FILE_NAME, ENVIRONMENT_VARIABLE } from '../environment/environment-v1.ts'
import { CAPTURE_INPUTS } from '../inputs/capture-input-table.ts'
import { readCaptureInputs } from '../inputs/capture-inputs.ts'
import { runCapture } from '../inputs/capture-run.ts'
import { createInputReader } from '../inputs/input-reader.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { environmentMarkdown, renderEnvironment } from '../report/environment.ts'
import {
  environmentChangesMarkdown,
  renderEnvironmentChanges,
} from '../report/environment-changes.ts'
import type { ActionHost } from './attest-step.ts'
import { CAPTURE_OUTPUTS } from './capture-output-table.ts'
import { stepFolder } from './step-folder.ts'

export const captureStep = async (host: Pick<ActionHost, 'env' | 'cwd'>): Promise<void> => {
  const { env, cwd } = host
  const inputs = readCaptureInputs(
    createInputReader(CAPTURE_INPUTS, (name) => core.getInput(name, { trimWhitespace: false })),
  )
  const result = await runCapture(inputs, { env, cwd, now: new Date() })
  const store = createOutputStore(stepFolder(inputs.outputDir, host))
  const path = await store.write(ENVIRONMENT_FILE_NAME, result.text)
  core.exportVariable(ENVIRONMENT_VARIABLE, path)
  for (const { name, value } of CAPTURE_OUTPUTS) core.setOutput(name, value({ result, path }))

  const { environment, changes } = result
  core.info(renderEnvironment(environment))
  if (changes !== undefined) core.info(renderEnvironmentChanges(changes))
  if (environment.warnings.length > 0) {
    core.warning(`the capture has ${environment.warnings.length} warning(s): see the log`)
  }
  if (inputs.showSummary && env.GITHUB_STEP_SUMMARY) {
    core.summary.addRaw(environmentMarkdown(environment))
    if (changes !== undefined) core.summary.addRaw(`\n${environmentChangesMarkdown(changes)}`)
    await core.summary.write()
  }
}
