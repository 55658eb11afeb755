// SPDX-License-Identifier: Apache-2.0
//
// JUnit XML, as test reporters of CI systems read it: a suite for each model,
// a case for each check.

import { ERRORS } from '../core/errors.ts'
import type { Check, Report, SubjectReport } from '../policy/report.ts'
import { foreignText } from './foreign-text.ts'

/** A document in which nothing failed if and only if the verdict is a pass. */
export const renderJunit = (report: Report): string => {
  const suites = report.subjects.map((subject) => toSuite(subject, report.verifiedAt))
  const all = suites.length > 0 ? suites : [emptySuite(report.verifiedAt)]
  const total = (key: 'tests' | 'failures'): number =>
    all.reduce((sum, suite) => sum + suite[key], 0)
  const counts = attributes({ tests: total('tests'), failures: total('failures'), errors: 0 })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mlprov verify"${counts}>`,
    ...all.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly xml: string
}

const toSuite = (subject: SubjectReport, verifiedAt: string): Suite => {
  const { name, path, digest, checks, bytesRead } = subject
  const properties = { path, digest, bytesRead: String(bytesRead) }
  const cases = checks.map((check) => toCase(check, name))
  // Nothing checked is a refusal, and must not look like a suite without a failure.
  return checks.length === 0
    ? buildSuite(name, verifiedAt, properties, [nothingCase(name, 'nothing was checked')], 1)
    : buildSuite(name, verifiedAt, properties, cases, checks.filter(({ passed }) => !passed).length)
}

const emptySuite = (verifiedAt: string): Suite =>
  buildSuite('verdict', verifiedAt, {}, [nothingCase('verdict', 'nothing was verified')], 1)

const buildSuite = (
  name: string,
  timestamp: string,
  properties: Readonly<Record<string, string | undefined>>,
  cases: readonly string[],
  failures: number,
): Suite => {
  const counts = { tests: cases.length, failures, errors: 0, skipped: 0, time: 0 }
  const rows = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`      <property${attributes({ name: key, value })}/>`],
  )
  const xml = [
    `  <testsuite${attributes({ name, ...counts, timestamp })}>`,
    ...(rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>']),
    ...cases,
    '  </testsuite>',
  ].join('\n')
  return { tests: cases.length, failures, xml }
}

const toCase = (check: Check, classname: string): string => {
  const { id, title, expected, found, word, passed, code = 'INTERNAL' } = check
  const open = `    <testcase${attributes({ classname, name: `${title} (${id})`, time: 0 })}>`
  const facts = [`expected: ${foreignText(expected)}`, `found: ${foreignText(found)} (${word})`]
  if (passed) {
    return `${open}<system-out>${escapeXml(facts.join('\n'))}</system-out></testcase>`
  }
  const text = [...facts, `hint: ${foreignText(check.hint ?? ERRORS[code].hint)}`].join('\n')
  const failure = attributes({ type: code, message: `found ${found}` })
  return `${open}<failure${failure}>${escapeXml(text)}</failure></testcase>`
}

const nothingCase = (classname: string, message: string): string =>
  `    <testcase${attributes({ classname, name: 'verdict', time: 0 })}><failure${attributes({
    type: 'BUNDLE_NONE',
    message,
  })}/></testcase>`

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(foreignText(String(value)))}"`)
    .join('')

// XML 1.0 §2.2: U+FFFE and U+FFFF are no characters, not even as references; controls are gone already.
const escapeXml = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
