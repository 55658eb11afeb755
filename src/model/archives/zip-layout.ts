// SPDX-License-Identifier: Apache-2.0
//
// Each byte of an archive belongs to exactly one part of it: a member, the
// directory, an end record. What belongs to two hides one of them, what
// belongs to none is hidden itself.

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { shown } from '../../core/shown.ts'
import type { Extent } from './zip-ends.ts'
import type { ZipFindings } from './zip-findings.ts'

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004')

/** `extents` in any order; their ends are not before their starts. */
export const checkLayout = async (
  source: ByteSource,
  extents: readonly Extent[],
  found: ZipFindings,
): Promise<void> => {
  const sorted = [...extents].sort((a, b) => a.from - b.from || a.to - b.to)
  let reached: Extent = { from: 0, to: 0, what: 'the start' }
  for (const extent of sorted) {
    if (extent.from < reached.to && extent.to > extent.from) {
      found.add('zip.overlap', `it shares bytes with ${shown(reached.what)}`, extent.what)
    } else if (extent.from > reached.to) {
      await reportGap(source, { from: reached.to, to: extent.from }, found)
    }
    if (extent.to > reached.to) reached = extent
  }
}

const reportGap = async (
  source: ByteSource,
  { from, to }: Pick<Extent, 'from' | 'to'>,
  found: ZipFindings,
): Promise<void> => {
  const headBytes = Math.min(LOCAL_HEADER.length, to - from)
  const isMember = LOCAL_HEADER.equals(await source.read(from, headBytes))
  const code = from === 0 ? 'zip.prepended-data' : 'zip.gap'
  const at = `offset ${from}`
  found.add(code, `${to - from} bytes belong to no member`, at)
  if (isMember) found.add('zip.unlisted-member', 'a member begins that is not listed', at)
}
