// SPDX-License-Identifier: Apache-2.0
//
// The environment when its model is attested, beside the one that was captured
// before training. It looks where the first capture looked.

import { ProvenanceError } from '../core/errors.ts'
import { compareEnvironments, type EnvironmentChange } from '../environment/compare-environments.ts'
import type { CapturedEnvironment } from '../environment/environment-v1.ts'
import { type CaptureOptions, captureEnvironment } from '../io/environment/capture-environment.ts'
import type { AttestOptions } from '../pipelines/attest.ts'
import type { Reporter } from '../ports.ts'
import { renderEnvironmentChanges } from '../report/environment-changes.ts'
import type { AttestInputs } from './attest-inputs.ts'

export type CaptureHost = Pick<CaptureOptions, 'env' | 'cwd' | 'now' | 'rootPath'>

/** The options with what changed in the environment since it was captured, which is told. */
export const withEnvironmentChanges = async (
  { options, compareEnvironment }: Pick<AttestInputs, 'options' | 'compareEnvironment'>,
  host: CaptureHost,
  reporter: Pick<Reporter, 'info' | 'warning'>,
): Promise<AttestOptions | undefined> => {
  const environment = options?.environment
  if (options === undefined || environment === undefined || !compareEnvironment) return options
  const changes = await captureAgain(environment.document, host)
  if (typeof changes === 'string') {
    reporter.warning(`the environment cannot be compared with what was captured: ${changes}`)
    return options
  }
  const lines = renderEnvironmentChanges(changes).trimEnd().split('\n')
  for (const line of lines) reporter.info(line)
  if (changes.length > 0) {
    reporter.warning(`the environment has ${changes.length} change(s) since it was captured`)
  }
  return { ...options, environment: { ...environment, changes } }
}

/** What changed since `before`; a text where it cannot be captured again. */
export const captureAgain = async (
  before: CapturedEnvironment,
  host: CaptureHost,
): Promise<readonly EnvironmentChange[] | string> => {
  try {
    const after = await captureEnvironment({
      ...host,
      pythonEnvironments: givenEnvironments(before),
      lockFiles: before.lockFiles.map(({ path }) => path),
      variables: Object.keys(before.variables),
      ...(before.container === undefined ? {} : { container: before.container }),
      // Where the first capture left the cards out, they would seem to be new.
      gpus: before.gpus.length > 0 ? 'ask-driver' : 'leave-out',
      training: { hyperParameters: [] },
    })
    return compareEnvironments(before, after)
  } catch (error) {
    // What was named to the first capture is gone.
    if (error instanceof ProvenanceError && error.code === 'INPUT_INVALID') return error.message
    throw error
  }
}

const PACKAGES =
  /^(.+)[/\\](?:lib|lib64|Lib)(?:[/\\](?:python|pypy)[\d.]+)?[/\\](?:site|dist)-packages$/

/** As they were given to the first capture; none where it looked for one itself. */
const givenEnvironments = ({ python }: CapturedEnvironment): readonly string[] => {
  if (python?.foundBy !== 'input') return []
  // Of a folder of packages, no version is known.
  if (python.version === undefined) return python.folders
  return [...new Set(python.folders.map((folder) => PACKAGES.exec(folder)?.[1] ?? folder))]
}
