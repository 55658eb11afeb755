// SPDX-License-Identifier: Apache-2.0
//
// SARIF 2.1.0, the part that GitHub code scanning reads: one result for each
// thing that did not pass, a rule for each kind of it.
// Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html

import { sha256 } from '../core/digest.ts'
import { VERSION } from '../core/version.ts'
import type { Report } from '../policy/report.ts'
import { CONTENT_PREFIX, type Finding, listFindings } from './findings.ts'
import { jsonText } from './json-text.ts'
import type { ReportOptions } from './repository-path.ts'

/** GitHub shows the first 5,000 results of a run. */
export const MAX_SARIF_RESULTS = 5_000

/** The errors of a report, and what was found in files, as a SARIF log of one run. */
export const renderSarif = (report: Report, options?: ReportOptions): string => {
  const results = listFindings(report, options).filter(
    ({ level, id }) => level === 'error' || id.startsWith(CONTENT_PREFIX),
  )
  const shown = results.slice(0, MAX_SARIF_RESULTS)
  const rules = [...new Map(shown.map((finding) => [finding.id, finding])).values()]
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprint = createFingerprints()
  return jsonText({
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mlprov', semanticVersion: VERSION, rules: rules.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) => ({
          ruleId: finding.id,
          ruleIndex: ruleIndexes.get(finding.id),
          level: LEVELS[finding.level],
          message: { text: messageText(finding) },
          locations: [toLocation(finding)],
          partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
        })),
        properties: { omittedResults: results.length - shown.length },
      },
    ],
  })
}

/** §3.27.10. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const

const toRule = ({ id, title, help, level }: Finding) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: `Verification of a model: ${title}` },
  help: { text: help },
  defaultConfiguration: { level: LEVELS[level] },
  properties: { tags: ['security', 'supply-chain'] },
})

// §3.11.6: `[text](target)` in a message is a link; a name must not make one.
const messageText = ({ subject, title, message }: Finding): string =>
  [...(subject === '' ? [] : [subject]), title, message].join(': ').replaceAll('](', '] (')

// Code scanning refuses a result without a location, so the model's name stands in for a path.
const toLocation = ({ file, line, subject }: Finding) => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(file ?? subject) || 'model' },
    region: { startLine: line ?? 1 },
  },
  ...(subject === '' ? {} : { logicalLocations: [{ name: subject, kind: 'resource' }] }),
})

// RFC 3986 §4.2: no scheme, no leading slash; each segment is encoded.
const toUri = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeURIComponent)
    .join('/')

/** The same thing has the same fingerprint in the next run, wherever its line has moved. */
const createFingerprints = (): ((finding: Finding) => string) => {
  const seen = new Map<string, number>()
  return ({ id, subject, file }) => {
    const hash = sha256(JSON.stringify([id, subject, file ?? '']))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  }
}
