// SPDX-License-Identifier: Apache-2.0
//
// Base scores of CVSS vectors, versions 2 and 3. Version 4 scores by a table of
// 270 expert judgements; whoever publishes such vectors rates in words as well,
// and those are used (docs/vulnerabilities.md).
// Specs: https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations
// https://www.first.org/cvss/v2/guide#3-2-1-Base-Equation

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>
type Metrics = ReadonlyMap<string, string>

const V3_WEIGHTS = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
} as const satisfies Weights
const V3_PRIVILEGES = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
} as const satisfies Weights

const V2_WEIGHTS = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
} as const satisfies Weights

/**
 * The base score, 0.0 to 10.0 in tenths, of a vector of CVSS 3.0, 3.1 or 2;
 * `undefined` for another version and for a vector that is not of its form.
 * Temporal and environmental metrics are passed over.
 */
export const cvssBaseScore = (vector: string): number | undefined => {
  const version3 = /^CVSS:3\.[01]\/(.+)$/.exec(vector)?.[1]
  const metrics = parseMetrics(version3 ?? vector.replace(/^\((.*)\)$/, '$1'))
  if (metrics === undefined || vector.startsWith('CVSS:4')) return undefined
  return version3 === undefined ? scoreV2(metrics) : scoreV3(metrics)
}

/** `undefined` where a part is no metric, or a metric stands twice. */
const parseMetrics = (text: string): Metrics | undefined => {
  const metrics = new Map<string, string>()
  for (const part of text.split('/')) {
    const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(part) ?? []
    if (name === undefined || value === undefined || metrics.has(name)) return undefined
    metrics.set(name, value)
  }
  return metrics
}

const weightsOf = <W extends Weights>(
  table: W,
  metrics: Metrics,
): Readonly<Record<keyof W, number>> | undefined => {
  const entries: [string, number][] = []
  for (const [name, weights] of Object.entries(table)) {
    const value = metrics.get(name)
    const weight = value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined
    if (weight === undefined) return undefined
    entries.push([name, weight])
  }
  return Object.fromEntries(entries) as Record<keyof W, number>
}

const scoreV3 = (metrics: Metrics): number | undefined => {
  const weights = weightsOf(V3_WEIGHTS, metrics)
  const scope = metrics.get('S')
  if (weights === undefined || (scope !== 'U' && scope !== 'C')) return undefined
  const privileges = weightsOf({ PR: V3_PRIVILEGES[scope] }, metrics)
  if (privileges === undefined) return undefined
  const { AV, AC, UI, C, I, A } = weights
  const subscore = 1 - (1 - C) * (1 - I) * (1 - A)
  const impact =
    scope === 'U' ? 6.42 * subscore : 7.52 * (subscore - 0.029) - 3.25 * (subscore - 0.02) ** 15
  if (impact <= 0) return 0
  const exploitability = 8.22 * AV * AC * privileges.PR * UI
  return roundUp(Math.min(10, (scope === 'U' ? 1 : 1.08) * (impact + exploitability)))
}

/** Appendix A of 3.1: up to the next tenth, without the errors of floating point. */
const roundUp = (score: number): number => {
  const hundredThousandths = Math.round(score * 100_000)
  return hundredThousandths % 10_000 === 0
    ? hundredThousandths / 100_000
    : (Math.floor(hundredThousandths / 10_000) + 1) / 10
}

const scoreV2 = (metrics: Metrics): number | undefined => {
  const weights = weightsOf(V2_WEIGHTS, metrics)
  if (weights === undefined) return undefined
  const { AV, AC, Au, C, I, A } = weights
  const impact = 10.41 * (1 - (1 - C) * (1 - I) * (1 - A))
  const exploitability = 20 * AC * Au * AV
  const factor = impact === 0 ? 0 : 1.176
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10
}
