// SPDX-License-Identifier: Apache-2.0
//
// Demands on the numbers of an evaluation: `accuracy>=0.9` has to hold,
// `warn: latency_ms<=20` is only told. A number that is not there meets none.

import type { Metric } from '../bom/metrics.ts'
import { ProvenanceError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'

const HOLDS = {
  '>=': (value: number, limit: number) => value >= limit,
  '<=': (value: number, limit: number) => value <= limit,
  '>': (value: number, limit: number) => value > limit,
  '<': (value: number, limit: number) => value < limit,
  '==': (value: number, limit: number) => value === limit,
} as const
type Operator = keyof typeof HOLDS
const isOperator = (text: string): text is Operator => Object.hasOwn(HOLDS, text)

export interface Threshold {
  /** As the name of a test: metric, operator and limit without space. */
  readonly name: string
  readonly metric: string
  readonly operator: Operator
  readonly limit: number
  readonly onMiss: 'fail' | 'warn'
}

/** The metrics of one file. */
export interface MeasuredFile {
  /** As the user wrote it. */
  readonly path: string
  readonly metrics: readonly Metric[]
}

/** A threshold with the value that it was held against. */
export interface TestedThreshold extends Threshold {
  readonly value: number
  /** Of the MeasuredFile. */
  readonly path: string
}

export interface Evaluation {
  /** PASSED if and only if there is a threshold and every one is met. */
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly passed: readonly TestedThreshold[]
  readonly warned: readonly TestedThreshold[]
  readonly failed: readonly TestedThreshold[]
}

/** Characters of one line. */
const MAX_LINE_CHARS = 1_000
const LINE =
  /^(?:(warn|fail):\s*)?([^<>=]+?)\s*(>=|<=|==|>|<)\s*([+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)$/

/** @throws INPUT_INVALID */
export const parseThreshold = (line: string): Threshold => {
  const [, onMiss, metric = '', operator = '', text = ''] =
    (line.length <= MAX_LINE_CHARS && LINE.exec(line)) || []
  const limit = Number(text)
  if (!isOperator(operator) || !Number.isFinite(limit)) {
    throw new ProvenanceError('INPUT_INVALID', `thresholds has the line ${shown(line)}`, {
      hint: 'Write one threshold a line: `accuracy>=0.9`, with >=, <=, >, < or ==; `warn: accuracy>=0.95` does not fail.',
    })
  }
  const name = `${metric}${operator}${limit}`
  return { name, metric, operator, limit, onMiss: onMiss === 'warn' ? 'warn' : 'fail' }
}

/**
 * Holds every threshold against the files.
 * @throws THRESHOLD_UNKNOWN for a metric that no file has, or that several have
 */
export const evaluateThresholds = (
  thresholds: readonly Threshold[],
  files: readonly MeasuredFile[],
): Evaluation => {
  const tested = thresholds.map((threshold) => ({ ...threshold, ...findMetric(threshold, files) }))
  const isMet = ({ operator, value, limit }: TestedThreshold) => HOLDS[operator](value, limit)
  const missed = tested.filter((threshold) => !isMet(threshold))
  const passed = tested.filter(isMet)
  const warned = missed.filter(({ onMiss }) => onMiss === 'warn')
  const failed = missed.filter(({ onMiss }) => onMiss === 'fail')
  const isPassed = tested.length > 0 && passed.length === tested.length
  const isWarned = tested.length > 0 && failed.length === 0
  return { result: isPassed ? 'PASSED' : isWarned ? 'WARNED' : 'FAILED', passed, warned, failed }
}

const findMetric = (
  { metric }: Threshold,
  files: readonly MeasuredFile[],
): { readonly value: number; readonly path: string } => {
  const found = files.flatMap(({ path, metrics }) =>
    metrics.filter(({ name }) => name === metric).map(({ value }) => ({ value, path })),
  )
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const names = files.flatMap(({ metrics }) => metrics.map(({ name }) => name))
  const known = names.length === 0 ? 'there is none' : `there are ${names.slice(0, 10).join(', ')}`
  throw new ProvenanceError(
    'THRESHOLD_UNKNOWN',
    only === undefined
      ? `no evaluation file has the number ${shown(metric)}; ${known}`
      : `${shown(metric)} stands in ${found.map(({ path }) => path).join(' and ')}`,
  )
}

/** For a message: `accuracy>=0.9 (0.87)`. */
export const describeTested = ({ name, value }: TestedThreshold): string => `${name} (${value})`
