// SPDX-License-Identifier: Apache-2.0
//
// A database of vulnerabilities from where the user says it is. There is no
// address that is asked by itself: what is looked up stays on this machine
// unless somebody decides otherwise.

import { Buffer } from 'node:buffer'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ByteSource } from '../../core/byte-source.ts'
import { memorySource } from '../../core/byte-sources.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DOWNLOADED_DATABASE_BYTES, MAX_RECORDS_FILE_BYTES } from '../../core/limits.ts'
import {
  createDatabaseBuilder,
  type DatabaseBuilder,
  refuseDatabase,
  type VulnerabilityDatabase,
} from '../../vulnerabilities/database.ts'
import { codeOf } from '../fs/file-error.ts'
import { readBounded } from '../fs/read-bounded.ts'
import { keepYoungGenerationSmall } from '../fs/young-generation.ts'
import type { Http } from '../http.ts'
import { displayUrl } from '../redaction.ts'
import { transferTimeoutMs } from '../transfer-timeout.ts'
import { isZip } from '../zip/zip-directory.ts'
import { DATABASE_CODES, readRecordFile, readRecordFolder } from './record-files.ts'
import { readZipDump } from './zip-dump.ts'

export type DatabasePlace =
  /** A zip dump, a folder or a JSON file. */
  | { readonly kind: 'path'; readonly path: string }
  /** A zip dump or a JSON file; `https:`, or this machine. */
  | { readonly kind: 'url'; readonly url: string; readonly http: Http }

export interface DatabaseRequest {
  readonly place: DatabasePlace
  /** `sha256:<hex>` that the database must have. */
  readonly digest?: string
  /** Names of the packages in question, in normal form; records about others are not kept. */
  readonly names: ReadonlySet<string>
}

/** @throws VULNERABILITY_DATABASE_INVALID, SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT */
export const openDatabase = async (request: DatabaseRequest): Promise<VulnerabilityDatabase> => {
  const { place, names } = request
  // Records come and go: 140 MiB instead of 170 for a dump of PyPI, and as fast (benchmarks/vulnerabilities.ts).
  keepYoungGenerationSmall()
  const builder = createDatabaseBuilder(names)
  const digest =
    place.kind === 'path' ? await readPath(place.path, builder) : await readUrl(place, builder)
  if (request.digest !== undefined && request.digest !== digest) {
    refuseDatabase(`it is ${digest}, and ${request.digest} is expected`)
  }
  // A query or a password in the address is nothing to publish.
  const uri = place.kind === 'url' ? displayUrl(place.url) : undefined
  return builder.finish({ digest, ...(uri === undefined ? {} : { uri }) })
}

/** More than `isZip` looks at. */
const HEAD_BYTES = 64

const readPath = async (path: string, builder: DatabaseBuilder): Promise<string> => {
  const stats = await stat(path).catch((cause: unknown) =>
    refuseDatabase(`cannot read "${path}" (${codeOf(cause) ?? cause})`),
  )
  if (stats.isDirectory()) return readRecordFolder(path, builder)
  if (!stats.isFile()) return refuseDatabase(`"${path}" is neither a file nor a folder`)
  const handle = await open(path)
  try {
    const source: ByteSource = {
      sizeBytes: stats.size,
      read: async (offset, lengthBytes) => {
        const bytes = Buffer.allocUnsafe(lengthBytes)
        for (let at = 0; at < lengthBytes; ) {
          const { bytesRead } = await handle.read(bytes, at, lengthBytes - at, offset + at)
          if (bytesRead === 0) return refuseDatabase(`"${path}" was cut while it was read`)
          at += bytesRead
        }
        return bytes
      },
    }
    const head = await source.read(0, Math.min(stats.size, HEAD_BYTES))
    if (isZip(Buffer.from(head))) return await readZipDump(source, builder)
  } finally {
    await handle.close()
  }
  const content = await readBounded(path, MAX_RECORDS_FILE_BYTES, DATABASE_CODES)
  return readRecordFile(basename(path), content, builder)
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

const readUrl = async (
  { url, http }: Extract<DatabasePlace, { kind: 'url' }>,
  builder: DatabaseBuilder,
): Promise<string> => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const isSafe = parsed?.protocol === 'https:' || LOOPBACK.includes(parsed?.hostname ?? '')
  if (parsed === undefined || !isSafe) {
    throw new ProvenanceError('USAGE', 'the address of the database is not https:', {
      hint: 'Give an https: address, or download the file and give its path.',
    })
  }
  const { body } = await http({
    url,
    expect: 'bytes',
    redirects: 'follow',
    maxResponseBytes: MAX_DOWNLOADED_DATABASE_BYTES,
    timeoutMs: transferTimeoutMs(MAX_DOWNLOADED_DATABASE_BYTES),
  })
  return isZip(body)
    ? readZipDump(memorySource(body), builder)
    : readRecordFile(basename(parsed.pathname), body, builder)
}
