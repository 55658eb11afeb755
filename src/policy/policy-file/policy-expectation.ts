// SPDX-License-Identifier: Apache-2.0

import { choice, list, record, text } from '../../core/shape.ts'
import { refuseLineOf, refusePolicy } from './policy-error.ts'
import { parseTime } from './recorded-report.ts'
import { parseYamlTree } from './yaml-tree.ts'

/** What the author of a policy expects of a recorded report. */
export interface PolicyExpectation {
  readonly verdict: 'pass' | 'fail'
  /** Ids of all checks that fail; empty if and only if the verdict is `pass`. */
  readonly failing: readonly string[]
  /** Time of the evaluation; default: when the report was made. */
  readonly now?: Date
}

const EXPECTATION_SHAPE = record(
  'what is expected of a report',
  { verdict: choice('the verdict', ['pass', 'fail']) },
  {
    failing: list('ids of the checks that fail', text('id of a check', /^[a-z0-9.-]+$/)),
    now: text('time of the evaluation, RFC 3339'),
  },
)

/** Parses an expectation (JSON or YAML). @throws {POLICY_INVALID} {REPORT_INVALID} */
export const parseExpectation = (content: string, file: string): PolicyExpectation => {
  const tree = parseYamlTree(content, refuseLineOf(file))
  const {
    verdict,
    failing = [],
    now,
  } = EXPECTATION_SHAPE.read(tree, {
    refuse: refuseLineOf(file),
    path: '',
  })
  if (verdict === 'fail' && failing.length === 0) {
    refusePolicy({ file }, 'a case that fails says which checks: failing')
  }
  if (verdict === 'pass' && failing.length > 0) {
    refusePolicy({ file }, 'a case that passes has no failing checks')
  }
  return {
    verdict,
    failing: [...new Set(failing)],
    ...(now === undefined ? {} : { now: parseTime(now, `${file}: now`) }),
  }
}
