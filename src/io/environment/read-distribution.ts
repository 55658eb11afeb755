// SPDX-License-Identifier: Apache-2.0
//
// The files of one Python distribution, each within its limit.

import type { Buffer } from 'node:buffer'
import { join } from 'node:path'
import {
  MAX_INSTALL_RECORD_BYTES,
  MAX_METADATA_BYTES,
  MAX_SMALL_FILE_BYTES,
} from '../../core/limits.ts'
import { type ParsedDistribution, parseDistribution } from '../../environment/distribution.ts'
import type { CaptureWarning } from '../../environment/environment-v1.ts'
import { holdsAllHeaders } from '../../environment/metadata-headers.ts'
import { listFolder } from './list-folder.ts'
import { readSmallFile } from './small-file.ts'

/** Nearly all headers end within this; the description behind them may have megabytes. */
const FIRST_METADATA_BYTES = 16 * 1024

/** Whether a name in a folder of packages is that of a distribution. */
export const isDistributionName = (name: string): boolean =>
  /\.(?:dist-info|egg-info|egg)$/.test(name)

/** Reads the distribution at `path`. Never throws. */
export const readDistribution = (path: string): ParsedDistribution => {
  // An old `.egg-info` is a file, a `.egg` holds its records in a folder.
  if (path.endsWith('.egg')) return readRecords(join(path, 'EGG-INFO'), 'PKG-INFO', path)
  return readRecords(path, path.endsWith('.dist-info') ? 'METADATA' : 'PKG-INFO', path)
}

const readRecords = (folder: string, metadataName: string, path: string): ParsedDistribution => {
  const warnings: CaptureWarning[] = []
  const listing = listFolder(folder)
  const names = new Set(listing?.names ?? [])
  const metadata = readMetadata(listing === undefined ? folder : join(folder, metadataName))
  if (typeof metadata === 'string') {
    return { warnings: [{ code: 'package-unreadable', message: metadata, at: path }] }
  }
  const part = (name: string, maxBytes: number): Buffer | undefined => {
    if (!names.has(name)) return undefined
    const file = readSmallFile(join(folder, name), maxBytes)
    if (file.kind === 'read' && file.isWhole) return file.bytes
    const reason = file.kind === 'unreadable' ? file.reason : `it has more than ${maxBytes} bytes`
    warnings.push({ code: 'package-incomplete', message: `${name}: ${reason}`, at: path })
    return undefined
  }
  const [record, installer, directUrl] = [
    part('RECORD', MAX_INSTALL_RECORD_BYTES),
    part('INSTALLER', MAX_SMALL_FILE_BYTES),
    part('direct_url.json', MAX_SMALL_FILE_BYTES),
  ]
  const parsed = parseDistribution({
    path,
    metadata,
    ...(record === undefined ? {} : { record }),
    ...(installer === undefined ? {} : { installer }),
    ...(directUrl === undefined ? {} : { directUrl }),
    isRequested: names.has('REQUESTED'),
  })
  return { ...parsed, warnings: [...warnings, ...parsed.warnings] }
}

/** At least the headers, or why there are none. */
const readMetadata = (path: string): Buffer | string => {
  const first = readSmallFile(path, FIRST_METADATA_BYTES)
  const file =
    first.kind === 'read' && !first.isWhole && !holdsAllHeaders(first.bytes)
      ? readSmallFile(path, MAX_METADATA_BYTES)
      : first
  switch (file.kind) {
    case 'missing':
      return 'METADATA is missing'
    case 'unreadable':
      return `METADATA: ${file.reason}`
    case 'read':
      if (file.isWhole || holdsAllHeaders(file.bytes)) return file.bytes
      return `METADATA has more than ${MAX_METADATA_BYTES} bytes of headers`
  }
}
