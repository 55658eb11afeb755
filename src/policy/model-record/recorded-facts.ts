// SPDX-License-Identifier: Apache-2.0
//
// Where nobody read the files here, what a signed record says of them stands
// in, as the word of its signer. What was read here is never replaced.

import type { ModelRecord } from '../../attestation/predicates/model-record-v1.ts'
import { MODEL_RECORD_TYPE } from '../../attestation/predicates/model-record-v1.ts'
import { parseModelRecord } from '../../attestation/predicates/parse-model-record.ts'
import { recordedCount } from '../../attestation/record-model.ts'
import { attempt } from '../attempt.ts'
import type { FileFact, ReportedBundle, SubjectReport } from '../report.ts'
import { recordedFact, unlistedFact } from './file-fact.ts'

/**
 * The report with what records say of files at which nobody looked here. Records that contradict each
 * other of a file say nothing of it.
 * @param accepted bundles whose signer counts
 */
export const withRecordedFacts = (
  report: SubjectReport,
  accepted: readonly ReportedBundle[],
): SubjectReport => {
  const { contents } = report
  if (contents === undefined || contents.every(({ word }) => word !== undefined)) return report
  const records = accepted.flatMap(recordOf).map((record) => lookUpIn(record, report))
  if (records.length === 0) return report
  return { ...report, contents: contents.map((file) => factOf(file, records)) }
}

type LookUp = (name: string) => FileFact | undefined

const recordOf = ({ statement }: ReportedBundle): readonly ModelRecord[] => {
  if (statement?.predicateType !== MODEL_RECORD_TYPE) return []
  const { value } = attempt('model-record', 'model record', 'a model record', () =>
    parseModelRecord(statement.predicate),
  )
  return value === undefined ? [] : [value]
}

const factOf = (file: FileFact, records: readonly LookUp[]): FileFact => {
  if (file.word !== undefined) return file
  const facts = records.map((lookUp) => lookUp(file.name))
  const [first] = facts
  const isOne = facts.every((fact) => JSON.stringify(fact) === JSON.stringify(first))
  return isOne && first !== undefined ? first : file
}

const lookUpIn = (
  record: ModelRecord,
  { digest, fileCount, contents = [] }: SubjectReport,
): LookUp => {
  const { files, listed } = record
  const byName = new Map(files.map((file) => [file.name, file]))
  const sha256 = digest?.slice('sha256:'.length)
  // A single file goes by its digest, whatever it is called here.
  const single = fileCount === 1 ? files.find((file) => file.sha256 === sha256) : undefined
  // What is not listed is of no known format only where all that is listed is here.
  const names = new Set(contents.map(({ name }) => name))
  const isWhole = recordedCount(record) === fileCount
  const isAll = listed === 'known' && isWhole && files.every(({ name }) => names.has(name))
  return (name) => {
    const found = byName.get(name) ?? single
    if (found !== undefined) return recordedFact(name, found)
    return isAll ? unlistedFact(name) : undefined
  }
}
