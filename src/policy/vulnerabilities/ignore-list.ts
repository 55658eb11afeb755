// SPDX-License-Identifier: Apache-2.0
//
// Flaws that somebody decided to live with, each with a reason, most for a
// time. The form is published as docs/schema/mlprov.ignore.schema.json.

import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import type { RefuseLine } from '../../core/json-tree.ts'
import type { JsonObject } from '../../core/parse.ts'
import { choice, list, record, shortText, text } from '../../core/shape.ts'
import { parseYamlTree } from '../policy-file/yaml-tree.ts'

export interface IgnoreEntry {
  /** Of any record of the flaw, e.g. `GHSA-…`, `PYSEC-…`, `CVE-…`. */
  readonly id: string
  readonly reason: string
  /** The first moment at which it ignores nothing any more, milliseconds since 1970. */
  readonly expiresMs?: number
  /** The package that it is about; all where absent. */
  readonly purl?: string
}

const MAX_REASON_CHARS = 1_000
const DATE = /^\d{4}-\d\d-\d\d$/

const IGNORE_LIST = record(
  'flaws that are accepted',
  {
    version: choice('version of this form', [1]),
    ignore: list(
      'what is accepted',
      record(
        'a flaw that is accepted',
        {
          id: text('id of the flaw: of GHSA, PYSEC, CVE, or of the record', /^\S{1,200}$/),
          reason: shortText('why it is accepted', MAX_REASON_CHARS),
        },
        {
          expires: text('the last day on which it is accepted, UTC, as `2026-12-31`', DATE),
          purl: text('the package, as it is listed', /^pkg:\S+$/),
        },
      ),
    ),
  },
  {},
)

/** JSON Schema of an ignore list. */
export const ignoreListSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ignore list of mlprov vulnerabilities, version 1',
  ...IGNORE_LIST.schema,
})

const DAY_MS = 86_400_000

/**
 * Parses an ignore list (YAML or JSON) of at most MAX_POLICY_BYTES characters.
 * @throws IGNORE_LIST_INVALID naming the line: an entry without a reason, a day that does not exist
 */
export const parseIgnoreList = (content: string, file: string): readonly IgnoreEntry[] => {
  const code: ErrorCode = 'IGNORE_LIST_INVALID'
  const refuse: RefuseLine = (line, what) => new ProvenanceError(code, `${file}:${line}: ${what}`)
  const tree = parseYamlTree(content, refuse)
  const { ignore } = IGNORE_LIST.read(tree, { refuse, path: '' })
  return ignore.map(({ id, reason, expires, purl }) => {
    if (reason.trim() === '') throw new ProvenanceError(code, `${file}: ${id} has no reason`)
    const lastDayMs = expires === undefined ? undefined : Date.parse(`${expires}T00:00:00Z`)
    // `2026-02-30` parses as no time, or as a day of March.
    if (lastDayMs !== undefined && !isDay(lastDayMs, expires)) {
      throw new ProvenanceError(code, `${file}: ${id} expires on "${expires}", which is no day`)
    }
    return {
      id,
      reason,
      ...(lastDayMs === undefined ? {} : { expiresMs: lastDayMs + DAY_MS }),
      ...(purl === undefined ? {} : { purl }),
    }
  })
}

const isDay = (timeMs: number, expires: string | undefined): boolean =>
  !Number.isNaN(timeMs) && new Date(timeMs).toISOString().slice(0, 10) === expires
