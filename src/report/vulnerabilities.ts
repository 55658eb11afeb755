// SPDX-License-Identifier: Apache-2.0
//
// Known vulnerabilities in a terminal: the verdict, what was asked of what,
// then one line for each flaw of each package, and what nobody looked up.

import { type DecidedResult, resultsBeyond } from '../policy/vulnerabilities/decide.ts'
import type {
  PackageSource,
  VulnerabilityReport,
} from '../policy/vulnerabilities/vulnerability-report.ts'
import { foreignText } from './foreign-text.ts'
import { describeSigner } from './subject-facts.ts'

/** Plain text, each line ended; begins with the verdict. */
export const renderVulnerabilities = (report: VulnerabilityReport): string => {
  const { results, database, notLookedUp } = report
  const open = results.filter(({ accepted }) => accepted === undefined)
  const closed = results.filter(({ accepted }) => accepted !== undefined)
  const lines = [
    row(VERDICTS[report.verdict], summaryOf(report)),
    ...sourceRows(report.source),
    row('database', `${database.digest}, ${plural(database.recordCount, 'record')}`),
    row('', `newest of ${database.lastModified}`),
    ...(database.uri === undefined ? [] : [row('', database.uri)]),
    ...(open.length === 0 ? [] : ['', ...table(open)]),
    ...(closed.length === 0 ? [] : ['', 'accepted, self-asserted:', ...closed.map(acceptedLine)]),
    ...(notLookedUp.length === 0 ? [] : ['', ...notLookedUpLines(report)]),
  ]
  return `${lines.join('\n')}\n`
}

const VERDICTS = { passed: 'passed', refused: 'REFUSED', undecided: 'undecided' } as const
const LABEL_CHARS = 9

const row = (label: string, text: string): string =>
  `${label.padEnd(LABEL_CHARS)} ${foreignText(text)}`

const summaryOf = ({ results, packageCount, failOnSeverity }: VulnerabilityReport): string => {
  const found = `${plural(results.length, 'known vulnerability', 'known vulnerabilities')} in ${plural(packageCount, 'package')}`
  if (failOnSeverity === 'never') return `${found}; nothing was to be decided`
  const beyond = resultsBeyond(results, failOnSeverity).length
  return `${found}; ${beyond} of severity ${failOnSeverity} or worse and not accepted`
}

const sourceRows = (source: PackageSource): readonly string[] => {
  switch (source.kind) {
    case 'environment':
      return [row('packages', `${source.path}: a captured environment (self-asserted)`)]
    case 'bom':
      return [row('packages', `${source.path}: a bill of materials, unsigned (self-asserted)`)]
    case 'signed-bom':
      return [
        row('packages', `${source.path}: a bill of materials (self-asserted by its signer)`),
        row('signer', `${describeSigner(source.signer)} (verified)`),
        ...source.subjects.map(({ name, digest }) => row('about', `${name} ${digestOf(digest)}`)),
      ]
  }
}

const digestOf = (digest: Readonly<Record<string, string>>): string => {
  const [first] = Object.entries(digest)
  return first === undefined ? '' : first.join(':')
}

// ---- results ---------------------------------------------------------------------

const table = (results: readonly DecidedResult[]): readonly string[] => {
  const rows = [['severity', 'package', 'id', 'fixed in', ''], ...results.map(cells)]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((cellsOfRow) => cellsOfRow[column]?.length ?? 0)),
  )
  return rows.map((cellsOfRow) =>
    `  ${cellsOfRow.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

const MAX_SUMMARY_CHARS = 100

const cells = (result: DecidedResult): readonly string[] =>
  [
    result.severity,
    packageOf(result),
    idOf(result),
    result.fixedVersion ?? '-',
    noteOf(result).slice(0, MAX_SUMMARY_CHARS),
  ].map(foreignText)

const noteOf = ({ outcome, reason, expired, summary = '' }: DecidedResult): string => {
  const note = outcome === 'unanswered' ? `could not be evaluated: ${reason}` : summary
  return expired ? `accepted until a day that is over; ${note}` : note
}

const packageOf = ({ purls }: DecidedResult): string =>
  purls.length === 0 ? 'any package' : purls.map((purl) => purl.replace(/^pkg:/, '')).join(', ')

/** With the name that the world knows it by. */
const idOf = ({ id, aliases }: DecidedResult): string => {
  const cve = aliases.find((alias) => alias.startsWith('CVE-'))
  return cve === undefined ? id : `${id} (${cve})`
}

const BY = { 'ignore-list': 'ignore list', vex: 'VEX' } as const

const acceptedLine = (result: DecidedResult): string => {
  const { accepted, severity } = result
  const by = accepted === undefined ? '' : `${BY[accepted.by]}: ${accepted.reason}`
  return `  ${foreignText(`${severity}  ${packageOf(result)}  ${idOf(result)}  ${by}`)}`
}

const MAX_NAMES = 20

const notLookedUpLines = ({ notLookedUp }: VulnerabilityReport): readonly string[] => {
  const more = notLookedUp.length - MAX_NAMES
  return [
    `not looked up: ${notLookedUp.length}`,
    ...notLookedUp
      .slice(0, MAX_NAMES)
      .map(({ name, reason }) => `  ${foreignText(`${name}: ${reason}`)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
