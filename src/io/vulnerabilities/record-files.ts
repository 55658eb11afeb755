// SPDX-License-Identifier: Apache-2.0
//
// Databases that are no archive: a folder with one JSON file for each record,
// at any depth, and a single file with one record or several.

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { MAX_DATABASE_RECORDS, MAX_OSV_RECORD_BYTES } from '../../core/limits.ts'
import { asArray, asObject, parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { type DatabaseBuilder, refuseDatabase } from '../../vulnerabilities/database.ts'
import { codeOf } from '../fs/file-error.ts'
import { readBounded } from '../fs/read-bounded.ts'

export const DATABASE_CODES = {
  notFound: 'VULNERABILITY_DATABASE_INVALID',
  tooLarge: 'VULNERABILITY_DATABASE_INVALID',
} as const

/**
 * Gives the builder each `.json` file of the folder, and returns the digest of their listing:
 * lines as `sha256sum` writes them, sorted by path. Other files are passed over; links are refused.
 * @throws VULNERABILITY_DATABASE_INVALID
 */
export const readRecordFolder = async (
  folder: string,
  builder: DatabaseBuilder,
): Promise<string> => {
  const listing = createHash('sha256')
  for (const path of await listRecords(folder)) {
    const record = await readBounded(join(folder, path), MAX_OSV_RECORD_BYTES, DATABASE_CODES)
    listing.update(`${sha256(record)}  ${path}\n`)
    builder.add(path, record, 'unchecked')
  }
  return `sha256:${listing.digest('hex')}`
}

const listRecords = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => refuseDatabase(`cannot read ${shown(folder)} (${codeOf(cause) ?? cause})`),
  )
  const paths = entries
    .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
      return entry.isFile() ? path : refuseDatabase(`${shown(path)} is not a regular file`)
    })
  if (paths.length > MAX_DATABASE_RECORDS) {
    refuseDatabase(`it has ${paths.length} records, the limit is ${MAX_DATABASE_RECORDS}`)
  }
  return paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/**
 * Gives the builder the records of one JSON file: one record, a list of them, or the `vulns` of an answer
 * of OSV's API. Returns the digest of the file.
 * @throws VULNERABILITY_DATABASE_INVALID
 */
export const readRecordFile = (name: string, content: Buffer, builder: DatabaseBuilder): string => {
  const value = parseJson(content.toString('utf8'))
  const records = asArray(value) ?? asArray(asObject(value)?.vulns)
  if (records === undefined) {
    if (asObject(value)?.id === undefined) refuseDatabase(`${shown(name)} holds no OSV record`)
    builder.add(name, content, 'checked')
  } else {
    for (const [index, record] of records.entries()) {
      builder.add(`${name}#${index}`, Buffer.from(JSON.stringify(record)), 'checked')
    }
  }
  return `sha256:${sha256(content)}`
}
