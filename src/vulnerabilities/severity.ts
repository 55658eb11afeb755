// SPDX-License-Identifier: Apache-2.0

/** From harmless to worst. https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** `unknown`: nobody rated it. It counts as worse than every limit, because it may be. */
export type RatedSeverity = Severity | 'unknown'

export const severityRank = (severity: RatedSeverity): number =>
  severity === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(severity)

/** The level of a CVSS score from 0 to 10, on the scale of CVSS 3 for every version, so that levels compare. */
export const severityOfScore = (score: number): Severity => {
  if (score === 0) return 'none'
  if (score < 4) return 'low'
  if (score < 7) return 'medium'
  return score < 9 ? 'high' : 'critical'
}

/** A level by its name in any case; advisories also write `MODERATE`. */
export const severityOfWord = (text: string): Severity | undefined => {
  const word = text.toLowerCase()
  return word === 'moderate' ? 'medium' : SEVERITIES.find((severity) => severity === word)
}
