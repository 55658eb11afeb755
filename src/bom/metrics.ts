// SPDX-License-Identifier: Apache-2.0
//
// The numbers of a file of metrics: those in nested objects by their path,
// `eval.accuracy`. Lists are histories, and left out.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_METRICS } from '../core/limits.ts'
import { asObject, type JsonObject } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'

export interface Metric {
  /** Keys from the top, joined by dots. */
  readonly name: string
  readonly value: number
}

/**
 * The metrics of a JSON text, in the order of the file.
 * @throws METRICS_INVALID naming `file`: no JSON, no object, a name that stands for two numbers, more than MAX_METRICS
 */
export const parseMetrics = (text: string, file: string): readonly Metric[] => {
  const refuse = (what: string): never => {
    throw new ProvenanceError('METRICS_INVALID', `"${file}" refused: ${what}`)
  }
  const document =
    asObject(parseStrictJson(text, refuse)) ?? refuse('its top level is not an object')
  const found = new Map<string, number>()
  for (const { name, value } of numbersIn(document, [])) {
    if (found.has(name)) refuse(`the name ${JSON.stringify(name)} stands for two numbers`)
    found.set(name, value)
    if (found.size > MAX_METRICS) refuse(`it has more than ${MAX_METRICS} numbers`)
  }
  return [...found].map(([name, value]) => ({ name, value }))
}

function* numbersIn(object: JsonObject, path: readonly string[]): Generator<Metric> {
  for (const [key, value] of Object.entries(object)) {
    const names = [...path, key]
    const below = asObject(value)
    if (below !== undefined) yield* numbersIn(below, names)
    // A number that JSON can write and no double holds is none of a metric.
    else if (typeof value === 'number' && Number.isFinite(value)) {
      yield { name: names.join('.'), value }
    }
  }
}
