// SPDX-License-Identifier: Apache-2.0
//
// A signed record against the files that are here. Names and digests are
// compared always. What headers show is compared where the same version of the
// readers looked: another may see more, and that is no lie of the signer.

import type { ModelRecord, RecordedFile } from '../../attestation/predicates/model-record-v1.ts'
import {
  countFormats,
  isNotable,
  recordedCount,
  toRecorded,
} from '../../attestation/record-model.ts'
import { canonicalJson } from '../../core/canonical-json.ts'
import { VERSION } from '../../core/version.ts'
import type { DescribedFile } from '../../model/formats/format.ts'
import { allowListDigest } from '../../model/formats/pickle/allow-list.ts'
import { type Check, failedCheck, passedCheck } from '../report.ts'

export const RECORD_CHECK_ID = 'model-record'

/** A file that the record has to speak of: hashed here or as a listing has it, and signed. */
export interface RecordSubject {
  /** As the report calls it. */
  readonly name: string
  /** Hex, lowercase. */
  readonly digest: string
  /** Absent where its bytes are not here. */
  readonly described?: DescribedFile
}

export interface RecordScope {
  /** One file that may be a part of the model that the record is about. */
  readonly kind: 'folder' | 'file'
  readonly files: readonly RecordSubject[]
}

const MAX_SHOWN = 3

/** One check: whether the record says of the files what is known of them here. */
export const checkRecord = (record: ModelRecord, { kind, files }: RecordScope): Check => {
  const isPart = kind === 'file' && recordedCount(record) !== 1
  const named = isPart ? [] : differingNames(record, files, kind)
  const shown = files.every(({ described }) => described !== undefined)
    ? differingHeaders(record, files, isPart)
    : undefined
  const facts = {
    id: RECORD_CHECK_ID,
    title: 'model record',
    expected: 'a signed record that agrees with the files',
  }
  if (named.length > 0) return refused(facts, named)
  if (shown === undefined) {
    const found = 'the same digests; the headers were not read'
    return passedCheck({ ...facts, found }, 'self-asserted')
  }
  if (shown.length === 0) {
    return passedCheck({ ...facts, found: 'the same as the headers show' }, 'verified')
  }
  if (record.readerVersion === VERSION) return refused(facts, shown)
  // Judged is what was read here; the record of another version proves nothing against it.
  const found = `readers of version ${record.readerVersion} recorded other things than those of ${VERSION}: ${listed(shown)}`
  return passedCheck({ ...facts, found }, 'self-asserted')
}

const refused = (
  facts: { readonly id: string; readonly title: string; readonly expected: string },
  differences: readonly string[],
): Check =>
  failedCheck(
    { ...facts, found: listed(differences) },
    { code: 'RECORD_MISMATCH', word: 'verified' },
  )

const listed = (differences: readonly string[]): string => {
  const more = differences.length - MAX_SHOWN
  return `${differences.slice(0, MAX_SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** The one file of a model goes by its digest: it may be called anything here. */
const keyOf = (kind: RecordScope['kind'], { name }: { readonly name: string }): string =>
  kind === 'file' ? '.' : name

const differingNames = (
  record: ModelRecord,
  files: readonly RecordSubject[],
  kind: RecordScope['kind'],
): readonly string[] => {
  const here = new Map(files.map((file) => [keyOf(kind, file), file.digest]))
  const total = recordedCount(record)
  return [
    ...record.files.flatMap((file) => {
      const digest = here.get(keyOf(kind, file))
      if (digest === undefined) return [`${file.name} is recorded and not here`]
      return digest === file.sha256 ? [] : [`${file.name} is recorded with another digest`]
    }),
    ...(total === files.length ? [] : [`${total} files are recorded, ${files.length} are here`]),
  ]
}

const differingHeaders = (
  record: ModelRecord,
  files: readonly RecordSubject[],
  isPart: boolean,
): readonly string[] => {
  const recorded = new Map(record.files.map((file) => [file.sha256, file]))
  const byName = new Map(record.files.map((file) => [file.name, file]))
  const differences = files.flatMap(({ name, digest, described }) => {
    if (described === undefined) return []
    const read = toRecorded(name, digest, described.description)
    const same = byName.get(name)
    const file = same?.sha256 === digest ? same : recorded.get(digest)
    if (file !== undefined) return differingFile(file, read, { isPart, listed: record.listed })
    const isListed = record.listed === 'known' && read.format !== 'unknown'
    const isExpected = isPart ? read.pickle !== undefined : isListed || isNotable(read)
    return isExpected ? [`${name} is ${read.format} and not recorded`] : []
  })
  const formats = countFormats(
    files.flatMap(({ described }) => (described === undefined ? [] : [described.description])),
  )
  const counts = isSame(record.formats, formats) ? [] : ['the numbers of formats are others']
  const list = record.allowList.sha256 === allowListDigest() ? [] : ['the allow-list is another']
  return isPart ? differences : [...differences, ...counts, ...list]
}

// Facts and findings may depend on the other files of a model.
const differingFile = (
  recorded: RecordedFile,
  read: RecordedFile,
  { isPart, listed }: { readonly isPart: boolean; readonly listed: ModelRecord['listed'] },
): readonly string[] => {
  const { name } = read
  if (recorded.format !== read.format) {
    return [`${name} is recorded as ${recorded.format} and is ${read.format}`]
  }
  return [
    ...(isSame(recorded.pickle, read.pickle) ? [] : [`${name} holds other pickles`]),
    ...(isSame(recorded.metadata, read.metadata) ? [] : [`${name} says other things of the model`]),
    ...(isPart || isSame(recorded.findings, read.findings)
      ? []
      : [`in ${name} other things are found`]),
    ...(isPart || listed === 'notable' || isSame(recorded.facts, read.facts)
      ? []
      : [`${name} has other facts`]),
  ]
}

const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null)
