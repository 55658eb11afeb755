// SPDX-License-Identifier: Apache-2.0
//
// Every output of the capture action, one row each.

import { ENVIRONMENT_VARIABLE } from '../environment/environment-v1.ts'
import type { CaptureResult } from '../inputs/capture-run.ts'

export interface CaptureOutputFacts {
  readonly result: CaptureResult
  /** Absolute path of the document. */
  readonly path: string
}

interface CaptureOutputRow {
  readonly name: string
  readonly description: string
  readonly value: (facts: CaptureOutputFacts) => string
}

const row = (
  name: string,
  description: string,
  value: (facts: CaptureOutputFacts) => string,
): CaptureOutputRow => ({ name, description, value })

export const CAPTURE_OUTPUTS: readonly CaptureOutputRow[] = [
  row(
    'environment-path',
    `Path of the captured document (docs/spec/environment-v1.md); the variable \`${ENVIRONMENT_VARIABLE}\` of later steps has it too.`,
    ({ path }) => path,
  ),
  row('package-count', 'Number of packages that were found.', ({ result }) =>
    String(result.environment.packages.length),
  ),
  row('warning-count', 'Number of things that could not be read.', ({ result }) =>
    String(result.environment.warnings.length),
  ),
  row(
    'changed',
    '`true` or `false` with `compare-with`: whether the environment differs; empty without.',
    ({ result }) => (result.changes === undefined ? '' : String(result.changes.length > 0)),
  ),
]
