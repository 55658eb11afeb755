// SPDX-License-Identifier: Apache-2.0
//
// Cases of a policy on disk: `NAME.report.json`, and beside it what is expected
// of it, `NAME.expect.json` or `NAME.expect.yaml`.

import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_POLICY_BYTES, MAX_REPORT_BYTES } from '../../core/limits.ts'
import {
  type PolicyExpectation,
  parseExpectation,
} from '../../policy/policy-file/policy-expectation.ts'
import {
  parseRecordedReport,
  type RecordedReport,
} from '../../policy/policy-file/recorded-report.ts'
import { readTextFile } from '../live.ts'

const REPORT_ENDING = '.report.json'
const EXPECT_ENDINGS = ['.expect.json', '.expect.yaml'] as const

export interface RecordedCase {
  /** Path of the report as given, without its ending. */
  readonly name: string
  readonly report: RecordedReport
  readonly expected: PolicyExpectation
}

/**
 * The cases that paths name: a report, or a folder with at least one. Sorted within a folder.
 * @throws {REPORT_INVALID} {POLICY_INVALID}
 */
export const readPolicyCases = async (
  paths: readonly string[],
  cwd: string,
): Promise<readonly RecordedCase[]> => {
  const reports = (await Promise.all(paths.map((path) => reportsIn(path, cwd)))).flat()
  return Promise.all(reports.map((path) => readCase(path, cwd)))
}

const reportsIn = async (path: string, cwd: string): Promise<readonly string[]> => {
  const full = resolve(cwd, path)
  const unreadable = (cause: unknown): never => {
    throw new ProvenanceError('REPORT_INVALID', `cannot read "${path}"`, { cause })
  }
  const isFolder = (await stat(full).catch(unreadable)).isDirectory()
  const names = isFolder ? (await readdir(full).catch(unreadable)).sort() : [path]
  const reports = names.filter((name) => name.endsWith(REPORT_ENDING))
  if (reports.length === 0) {
    const what = isFolder ? 'holds no file that ends' : 'does not end'
    throw new ProvenanceError('REPORT_INVALID', `"${path}" ${what} in ${REPORT_ENDING}`)
  }
  return isFolder ? reports.map((name) => join(path, name)) : reports
}

const readCase = async (path: string, cwd: string): Promise<RecordedCase> => {
  const name = path.slice(0, -REPORT_ENDING.length)
  try {
    const report = await readTextFile(resolve(cwd, path), MAX_REPORT_BYTES, 'REPORT_INVALID')
    const expectPath = await expectationBeside(name, cwd)
    const expected = await readTextFile(
      resolve(cwd, expectPath),
      MAX_POLICY_BYTES,
      'REPORT_INVALID',
    )
    return {
      name,
      report: parseRecordedReport(report),
      expected: parseExpectation(expected, expectPath),
    }
  } catch (cause) {
    if (!(cause instanceof ProvenanceError) || cause.code !== 'REPORT_INVALID') throw cause
    const { message, hint } = cause
    throw new ProvenanceError('REPORT_INVALID', `case ${name}: ${message}`, { cause, hint })
  }
}

const expectationBeside = async (name: string, cwd: string): Promise<string> => {
  for (const path of EXPECT_ENDINGS.map((ending) => `${name}${ending}`)) {
    const found = await stat(resolve(cwd, path)).catch(() => undefined)
    if (found) return path
  }
  throw new ProvenanceError(
    'REPORT_INVALID',
    `neither ${EXPECT_ENDINGS.join(' nor ')} is beside it`,
  )
}
