// SPDX-License-Identifier: Apache-2.0
//
// The matrix verifier × case: how an answer becomes a verdict, and how the
// verdicts are counted and shown.

import type { CommandResult } from './command.ts'
import { CASES, type CaseId } from './scene.ts'

export type Verdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'FAIL'; readonly reason: string }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'skipped'; readonly reason: string }

export interface MatrixRow {
  readonly verifier: string
  /** What it verified: the kind of bundle and who made it. */
  readonly bundle: string
  readonly version: string
  readonly verdicts: Readonly<Record<CaseId, Verdict>>
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const OK: Verdict = { kind: 'ok' }

/**
 * The verdict on one answer. A refusal counts only where the same question was
 * answered with yes before the case changed one thing (`acceptVerdict`), and
 * where the words are those of that refusal.
 */
export const judge = (
  id: CaseId,
  answer: CommandResult,
  expected: { readonly refusal?: RegExp; readonly acceptVerdict?: Verdict },
): Verdict => {
  const said = `${answer.stdout}\n${answer.stderr}`.trim()
  const fail = (reason: string): Verdict => ({ kind: 'FAIL', reason: `${reason}\n${said}` })
  if (answer.status === undefined) return fail(answer.failure ?? 'no exit status')
  if (id === 'accept') return answer.status === 0 ? OK : fail(`exit status ${answer.status}`)
  if (expected.acceptVerdict?.kind !== 'ok') {
    return fail('proves nothing: the unchanged model was not accepted')
  }
  if (answer.status === 0) return fail('accepted')
  if (!expected.refusal?.test(said)) return fail('refused, but not for the reason of the case')
  return OK
}

/** Not applicable cells are not counted: nothing was asked. */
export const countVerdicts = (rows: readonly MatrixRow[]): Counts => {
  const kinds = rows.flatMap(({ verdicts }) => CASES.map((id) => verdicts[id].kind))
  const count = (kind: Verdict['kind']) => kinds.filter((other) => other === kind).length
  return { passed: count('ok'), failed: count('FAIL'), skipped: count('skipped') }
}

const cell = (verdict: Verdict): string =>
  verdict.kind === 'skipped' ? `skipped (${verdict.reason})` : verdict.kind

const HEAD = ['verifier', 'version', 'bundle', ...CASES] as const

const cellsOf = (row: MatrixRow): readonly string[] => [
  row.verifier,
  row.version,
  row.bundle,
  ...CASES.map((id) => cell(row.verdicts[id])),
]

export const renderMarkdown = (rows: readonly MatrixRow[]): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')

/** For a terminal: one line per question, since the table is wider than most. */
export const renderText = (rows: readonly MatrixRow[]): string =>
  rows
    .flatMap((row) => {
      const verdicts = CASES.map((id) => `  ${id.padEnd(17)} ${cell(row.verdicts[id])}`)
      const reasons = CASES.flatMap((id) => {
        const verdict = row.verdicts[id]
        return verdict.kind === 'FAIL' ? [`  FAIL ${id}: ${verdict.reason}`] : []
      })
      return [`${row.verifier} (${row.version}): ${row.bundle}`, ...verdicts, ...reasons, '']
    })
    .join('\n')
