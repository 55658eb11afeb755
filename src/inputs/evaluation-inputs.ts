// SPDX-License-Identifier: Apache-2.0
//
// The evaluation: its files are read and its thresholds held against them
// before anything is hashed, so that nothing is signed that was not to be.

import { parseMetrics } from '../bom/metrics.ts'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_METRICS_BYTES, MAX_THRESHOLDS } from '../core/limits.ts'
import type { AttestOptions } from '../pipelines/attest.ts'
import { describeTested, evaluateThresholds, parseThreshold } from '../policy/thresholds.ts'
import type { InputReader } from './input-reader.ts'
import type { ReadText } from './read-text.ts'

/** @throws INPUT_INVALID, INPUT_MISSING, METRICS_INVALID, THRESHOLD_UNKNOWN; THRESHOLD_MISSED unless that is to be signed */
export const readEvaluation = async (
  input: InputReader,
  readText: ReadText,
): Promise<Pick<AttestOptions, 'evaluation'>> => {
  const paths = [...new Set(input.lines('evaluation'))]
  const thresholds = input.lines('thresholds').map(parseThreshold)
  const failsOnMiss = input.flag('fail-on-threshold')
  if (paths.length === 0 && thresholds.length === 0) return {}
  refuseHalf(paths.length, thresholds.length)
  const names = thresholds.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new ProvenanceError('INPUT_INVALID', `thresholds names ${twice} twice`, {
      hint: 'Keep one of the two lines.',
    })
  }
  const read = await Promise.all(
    paths.map(async (path) => {
      const text = await readText(path, MAX_METRICS_BYTES, 'METRICS_INVALID')
      return { path, digest: sha256(text), metrics: parseMetrics(text, path) }
    }),
  )
  const evaluation = evaluateThresholds(thresholds, read)
  if (evaluation.result === 'FAILED' && failsOnMiss) {
    const missed = evaluation.failed.map(describeTested).join(', ')
    throw new ProvenanceError('THRESHOLD_MISSED', `the evaluation misses ${missed}`)
  }
  return {
    evaluation: { ...evaluation, files: read.map(({ path, digest }) => ({ path, digest })) },
  }
}

// A result of no test would be a claim about nothing.
const refuseHalf = (files: number, thresholds: number): void => {
  if (files === 0) {
    throw new ProvenanceError('INPUT_MISSING', 'thresholds is given without evaluation', {
      hint: 'Set `evaluation` to the JSON file that has the numbers.',
    })
  }
  if (thresholds === 0) {
    throw new ProvenanceError('INPUT_MISSING', 'evaluation is given without thresholds', {
      hint: 'Set `thresholds`, e.g. `accuracy>=0.9`; numbers without a demand belong in `metrics`.',
    })
  }
  if (thresholds > MAX_THRESHOLDS) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `thresholds has ${thresholds} lines, the limit is ${MAX_THRESHOLDS}`,
    )
  }
}
