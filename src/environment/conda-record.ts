// SPDX-License-Identifier: Apache-2.0
//
// One package of conda, from its record in `conda-meta`.

import { isSha256Hex } from '../core/digest.ts'
import { asObject, asString, parseJson } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import type { CapturedPackage, CaptureWarning } from './environment-v1.ts'
import { condaPurl } from './package-url.ts'
import { shortText } from './short-text.ts'

export interface ParsedCondaRecord {
  /** Absent where the record names no package. */
  readonly package?: CapturedPackage
  readonly warnings: readonly CaptureWarning[]
}

const NAME = /^[a-z0-9_.][a-z0-9_.-]{0,199}$/
const VERSION = /^[!-~]{1,100}$/
const WORD = /^[\w.!+-]{1,100}$/

/** Reads a record; never throws. `path` is for warnings. */
export const parseCondaRecord = (text: string, path: string): ParsedCondaRecord => {
  const value = asObject(parseJson(text))
  const [name, version] = [asString(value?.name) ?? '', asString(value?.version) ?? '']
  if (value === undefined || !NAME.test(name) || !VERSION.test(version)) {
    const message =
      value === undefined ? 'it is not JSON' : `it names ${shown(name)} ${shown(version)}`
    return { warnings: [{ code: 'package-unreadable', message, at: path }] }
  }
  const { sha256 } = value
  const license = shortText(asString(value.license) ?? '')
  const [build, subdir] = [word(value.build), word(value.subdir)]
  const channel = channelName(asString(value.channel) ?? '', subdir)
  return {
    package: {
      ecosystem: 'conda',
      name,
      version,
      purl: condaPurl({
        name,
        version,
        ...(build === undefined ? {} : { build }),
        ...(channel === undefined ? {} : { channel }),
        ...(subdir === undefined ? {} : { subdir }),
      }),
      ...(license === undefined ? {} : { license: { kind: 'name', value: license } }),
      ...(isSha256Hex(sha256) ? { archiveDigest: `sha256:${sha256}` } : {}),
      // What the user typed; empty for what was needed by something else.
      ...(isAsked(value.requested_spec) ? { requested: true } : {}),
    },
    warnings: [],
  }
}

const word = (value: unknown): string | undefined => {
  const text = asString(value) ?? ''
  return WORD.test(text) ? text : undefined
}

const isAsked = (spec: unknown): boolean =>
  typeof spec === 'string' && spec !== '' && spec !== 'None'

// A name, or an address that may carry a token (`/t/<token>/`) and ends with the platform.
const channelName = (channel: string, subdir: string | undefined): string | undefined => {
  if (!channel.includes('://')) return word(channel)
  if (!URL.canParse(channel)) return undefined
  const parts = new URL(channel).pathname
    .split('/')
    .filter((part) => part !== '' && part !== subdir)
  if (parts[0] === 't') parts.splice(0, 2)
  return parts.every((part) => WORD.test(part)) ? shortText(parts.slice(-2).join('/')) : undefined
}
