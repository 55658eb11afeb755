// SPDX-License-Identifier: Apache-2.0
//
// What a report says of one file: as its header was read here, or as a signed
// record has it, which is worth what its signer is worth.

import type { RecordedFile } from '../../attestation/predicates/model-record-v1.ts'
import { FINDINGS } from '../../model/formats/findings.ts'
import type { DescribedFile, Finding, FormatDescription } from '../../model/formats/format.ts'
import { UNSEEN_CODES } from '../../model/formats/unseen.ts'
import type { FileFact, FileFinding } from '../report.ts'

/** Of a file that was read here. @param name as the report calls the file */
export const readFact = (name: string, { description }: DescribedFile): FileFact =>
  toFact(name, description, description.findings.map(toFinding), 'verified')

/** Of a file that only a signed record speaks of. @param name as the report calls the file */
export const recordedFact = (name: string, file: RecordedFile): FileFact =>
  toFact(name, file, file.findings.map(explained), 'self-asserted')

/** Of a file that a record of all files of known formats leaves out. */
export const unlistedFact = (name: string): FileFact => ({
  name,
  holdsPickle: false,
  word: 'self-asserted',
  findings: [],
})

const toFact = (
  name: string,
  { format, metadata, pickle }: Pick<FormatDescription, 'format' | 'metadata' | 'pickle'>,
  findings: readonly FileFinding[],
  word: NonNullable<FileFact['word']>,
): FileFact => {
  // By a code that is not known here, a later version may say that it did not look.
  const isUnseen = findings.some(({ code }) => UNSEEN_CODES.has(code) || !isKnown(code))
  return {
    name,
    ...(format === 'unknown' ? {} : { format }),
    ...(pickle !== undefined || !isUnseen ? { holdsPickle: pickle !== undefined } : {}),
    word,
    ...(pickle === undefined ? {} : { pickle }),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    findings,
  }
}

const toFinding = ({ code, kind, message, at }: Finding): FileFinding => ({
  code,
  kind,
  message,
  ...(at === undefined ? {} : { at }),
})

const isKnown = (code: string): boolean => Object.hasOwn(FINDINGS, code)

// A code that is not known here may mean anything: it counts as the worst kind.
const explained = ({ code, at }: RecordedFile['findings'][number]): FileFinding => {
  const row = isKnown(code) ? FINDINGS[code] : undefined
  return {
    code,
    kind: row?.kind ?? 'code',
    message: row?.explains ?? 'a finding that this version does not know',
    ...(at === undefined ? {} : { at }),
  }
}
