// SPDX-License-Identifier: Apache-2.0
//
// A blocklist or opt-out list as a file: one SHA-256 a line, with or without
// `sha256:` in front, or as `sha256sum` writes it. Empty lines and lines that
// begin with `#` say nothing.

import { ProvenanceError } from '../../core/errors.ts'
import { parseHex } from '../../core/hex.ts'
import { buildRecordList, type RecordList } from '../multiproof-v1.ts'

const LINE = /^(?:sha256:)?([0-9a-f]{64})(?: [ *].*)?$/

/** @throws INPUT_INVALID naming the line, and as `buildRecordList` */
export const parseRecordList = (text: string): RecordList => {
  const digests: Uint8Array[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trimEnd()
    if (content === '' || content.startsWith('#')) continue
    const digest = parseHex(LINE.exec(content)?.[1] ?? '-')
    if (digest === undefined) {
      throw new ProvenanceError(
        'INPUT_INVALID',
        `line ${index + 1} of the list is ${JSON.stringify(content.slice(0, 80))}, no SHA-256`,
        {
          hint: 'Give one digest a line: 64 hex digits in lower case, with or without sha256: in front.',
        },
      )
    }
    digests.push(digest)
  }
  return buildRecordList(digests)
}
