// SPDX-License-Identifier: Apache-2.0
//
// The model records among the bundles, each against the files: what a signer
// said of their headers is compared with what they show. Records that no
// signature carries are not looked at.

import { MODEL_RECORD_TYPE, type ModelRecord } from '../attestation/predicates/model-record-v1.ts'
import { parseModelRecord } from '../attestation/predicates/parse-model-record.ts'
import { attempt } from '../policy/attempt.ts'
import {
  checkRecord,
  RECORD_CHECK_ID,
  type RecordSubject,
} from '../policy/model-record/compare-record.ts'
import { type Check, isSound } from '../policy/report.ts'
import type { ExaminedBundle } from './examine-bundle.ts'
import type { SizedContent } from './verify-content.ts'

/**
 * A check for each bundle that holds a record and passes its own checks.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE
 */
export const checkRecords = async (
  examined: readonly ExaminedBundle[],
  content: SizedContent,
): Promise<ReadonlyMap<ExaminedBundle, Check>> => {
  const checks = new Map<ExaminedBundle, Check>()
  for (const bundle of examined) {
    const { predicateType, statement } = bundle
    if (predicateType !== MODEL_RECORD_TYPE || !isSound(bundle)) continue
    const parsed = attempt(RECORD_CHECK_ID, 'model record', 'a model record', () =>
      parseModelRecord(statement?.predicate),
    )
    checks.set(bundle, parsed.check ?? (await checkOne(parsed.value, bundle, content)))
  }
  return checks
}

const checkOne = async (
  record: ModelRecord,
  { files: table }: ExaminedBundle,
  content: SizedContent,
): Promise<Check> => {
  const described = await content.describe?.(record.allowList.additions)
  const unsigned = new Set([...(table?.ignored ?? []), ...(table?.unsigned ?? [])])
  const files = content.files.flatMap(({ name, digest }, index): readonly RecordSubject[] => {
    const file = described?.[index]
    if (unsigned.has(name)) return []
    return [
      { name: file?.name ?? name, digest, ...(file === undefined ? {} : { described: file }) },
    ]
  })
  return checkRecord(record, { kind: content.kind, files })
}
