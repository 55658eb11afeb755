// SPDX-License-Identifier: Apache-2.0
//
// From typed inputs to the captured document, and what changed since an
// earlier one; the same for the action and the command.

import { compareEnvironments, type EnvironmentChange } from '../environment/compare-environments.ts'
import { type CapturedEnvironment, serializeEnvironment } from '../environment/environment-v1.ts'
import { type CaptureOptions, captureEnvironment } from '../io/environment/capture-environment.ts'
import { readEnvironment } from '../io/environment/read-environment.ts'
import type { CaptureInputs } from './capture-inputs.ts'

export interface CaptureResult {
  readonly environment: CapturedEnvironment
  /** The document. */
  readonly text: string
  /** Since the document of `compare-with`; absent where none is given. */
  readonly changes?: readonly EnvironmentChange[]
}

/** @throws INPUT_INVALID, ENVIRONMENT_INVALID */
export const runCapture = async (
  { options, compareWith }: CaptureInputs,
  host: Pick<CaptureOptions, 'env' | 'cwd' | 'now'>,
): Promise<CaptureResult> => {
  const before =
    compareWith === undefined ? undefined : await readEnvironment(compareWith, host.cwd)
  const environment = await captureEnvironment({ ...options, ...host })
  return {
    environment,
    text: serializeEnvironment(environment),
    ...(before === undefined ? {} : { changes: compareEnvironments(before, environment) }),
  }
}
