// SPDX-License-Identifier: Apache-2.0
//
// A database of vulnerabilities, as far as it speaks of the packages in
// question: records are given one by one, and most are dropped from their
// bytes alone, so that a dump of any size fits in little memory.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_DATABASE_RECORDS, MAX_OSV_RECORD_BYTES } from '../core/limits.ts'
import { asString, parseJson } from '../core/parse.ts'
import { type OsvRecord, parseOsvRecord } from './osv-record.ts'
import { createRecordFilter, looksWhole } from './record-filter.ts'

export interface VulnerabilityDatabase {
  /** `sha256:<hex>` of the file, or of the listing of a folder (docs/vulnerabilities.md). */
  readonly digest: string
  /** The newest `modified` of all records, RFC 3339. */
  readonly lastModified: string
  /** Where it was downloaded from. */
  readonly uri?: string
  readonly recordCount: number
  /** Packages in question, in normal form: about others it is silent. */
  readonly names: ReadonlySet<string>
  /** Those about packages in question that are not withdrawn. */
  readonly records: readonly OsvRecord[]
  /** Those that may be about packages in question, and say nothing that can be used. */
  readonly unreadable: readonly UnreadableRecord[]
}

export interface UnreadableRecord {
  /** Name of its file, without the folders and without `.json`. */
  readonly id: string
  /** In normal form; `undefined` where it may name any package. */
  readonly names: ReadonlySet<string> | undefined
  readonly reason: string
}

export interface DatabaseBuilder {
  /** Takes the bytes of one record; `source` is the name of its file. Keeps nothing of `record`. */
  add(source: string, record: Buffer, integrity: RecordIntegrity): void
  /** @throws VULNERABILITY_DATABASE_INVALID where there is no dated record, or none of PyPI */
  finish(origin: DatabaseOrigin): VulnerabilityDatabase
}

/** Whether a checksum vouches that the bytes are whole; without one each record has to be JSON to its end. */
export type RecordIntegrity = 'checked' | 'unchecked'

type DatabaseOrigin = Pick<VulnerabilityDatabase, 'digest' | 'uri'>

const PYPI = Buffer.from('"PyPI"')

/** A database about the packages `names`, in normal form. */
export const createDatabaseBuilder = (names: ReadonlySet<string>): DatabaseBuilder => {
  const filter = createRecordFilter(names)
  const records: OsvRecord[] = []
  const unreadable: UnreadableRecord[] = []
  let recordCount = 0
  let lastModified = ''
  let isPypi = false

  const parse = (source: string, bytes: Buffer, integrity: RecordIntegrity): void => {
    const named = filter.namesIn(bytes)
    const report = (reason: string): void => {
      unreadable.push({ id: idOf(source), names: named, reason })
    }
    const isWhole =
      looksWhole(bytes) &&
      (integrity === 'checked' || parseJson(bytes.toString('utf8')) !== undefined)
    if (!isWhole) {
      // What is missing may have named any package.
      unreadable.push({ id: idOf(source), names: undefined, reason: 'it is not a JSON object' })
      return
    }
    if (named?.size === 0) return
    const value = parseJson(bytes.toString('utf8'))
    if (value === undefined) {
      report('it is not JSON')
      return
    }
    try {
      const record = parseOsvRecord(value, names, refuseRecord)
      if (!record.isWithdrawn && record.affected.length > 0) records.push(record)
    } catch (error) {
      if (!(error instanceof ProvenanceError)) throw error
      report(error.message)
    }
  }

  return {
    add: (source, bytes, integrity) => {
      recordCount += 1
      if (recordCount > MAX_DATABASE_RECORDS) {
        refuseDatabase(`it has more than ${MAX_DATABASE_RECORDS} records`)
      }
      if (bytes.length > MAX_OSV_RECORD_BYTES) {
        refuseDatabase(`${source} has ${bytes.length} bytes, the limit is ${MAX_OSV_RECORD_BYTES}`)
      }
      const modified = modifiedOf(bytes)
      if (modified.slice(0, SECONDS) > lastModified.slice(0, SECONDS)) lastModified = modified
      isPypi ||= bytes.includes(PYPI)
      parse(source, bytes, integrity)
    },
    finish: (origin) => {
      if (recordCount === 0) refuseDatabase('it has no records')
      // The dump of another ecosystem would find nothing in any model.
      if (!isPypi) refuseDatabase(`none of its ${recordCount} records is about PyPI`)
      if (lastModified === '') refuseDatabase('no record says when it was modified')
      return { ...origin, lastModified, recordCount, names, records, unreadable }
    },
  }
}

const idOf = (source: string): string => (source.split('/').at(-1) ?? '').replace(/\.json$/, '')

const MODIFIED = Buffer.from('"modified"')
/** Length of `2026-11-28T00:00:00`, which sorts as it reads. */
const SECONDS = 19
const TIME = /^"modified"\s{0,8}:\s{0,8}"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)"/
const MAX_TIME_BYTES = 80

/** Empty where there is none. It dates the database and decides nothing. */
const modifiedOf = (record: Buffer): string => {
  const at = record.indexOf(MODIFIED)
  if (at < 0) return ''
  return asString(TIME.exec(record.toString('latin1', at, at + MAX_TIME_BYTES))?.[1]) ?? ''
}

const refuseRecord = (what: string): never => {
  throw new ProvenanceError('VULNERABILITY_DATABASE_INVALID', what)
}

/** @throws VULNERABILITY_DATABASE_INVALID always */
export const refuseDatabase = (what: string): never => {
  throw new ProvenanceError('VULNERABILITY_DATABASE_INVALID', `database refused: ${what}`)
}
