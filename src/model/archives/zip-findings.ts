// SPDX-License-Identifier: Apache-2.0
//
// What a zip archive can have that its user should know. `broken` where the
// content was read all the same; `code` where some of it could not be.

import type { FindingList } from '../formats/finding-list.ts'
import type { FindingTable } from '../formats/format.ts'

export const ZIP_FINDINGS = {
  'zip.no-directory': { kind: 'code', explains: 'the archive has no directory that can be read' },
  'zip.several-directories': {
    kind: 'broken',
    explains: 'readers find different directories in the same bytes; all were read',
  },
  'zip.several-ends': {
    kind: 'broken',
    explains: 'there are several end records, and readers differ in which one they take',
  },
  'zip.comment-length': { kind: 'broken', explains: 'the comment is longer than the file' },
  'zip.trailing-data': { kind: 'broken', explains: 'bytes follow the end of the archive' },
  'zip.prepended-data': { kind: 'broken', explains: 'bytes come before the first member' },
  'zip.gap': { kind: 'broken', explains: 'bytes between members belong to none of them' },
  'zip.overlap': { kind: 'broken', explains: 'two parts of the archive share bytes' },
  'zip.zip64': { kind: 'broken', explains: 'zip64 records and what they extend disagree' },
  'zip.several-parts': { kind: 'code', explains: 'other parts of the archive are elsewhere' },
  'zip.entry-count': {
    kind: 'broken',
    explains: 'the directory has another number of entries than it says',
  },
  'zip.directory-damaged': { kind: 'code', explains: 'the directory cannot be read to its end' },
  'zip.too-large': {
    kind: 'code',
    explains: 'the archive is above a limit and was not read whole',
  },
  'zip.outside': { kind: 'code', explains: 'a member is not inside the file' },
  'zip.no-local-header': { kind: 'code', explains: 'a member has no header where it should begin' },
  'zip.local-name': { kind: 'broken', explains: 'a member has two names' },
  'zip.local-method': { kind: 'broken', explains: 'a member has two compression methods' },
  'zip.local-flags': { kind: 'broken', explains: 'a member has two sets of flags' },
  'zip.local-size': { kind: 'broken', explains: 'a member has two sizes' },
  'zip.local-checksum': { kind: 'broken', explains: 'a member has two checksums' },
  'zip.descriptor': {
    kind: 'broken',
    explains: 'what follows a member disagrees with its size and checksum',
  },
  'zip.encrypted': {
    kind: 'code',
    explains: 'a member says that it is encrypted; it was read as if it were not',
  },
  'zip.unknown-method': { kind: 'code', explains: 'a member is packed in a way that is not read' },
  'zip.unsafe-name': {
    kind: 'broken',
    explains: 'a name leads out of the folder it is unpacked to',
  },
  'zip.nul-in-name': { kind: 'broken', explains: 'a name holds a NUL, where some readers cut it' },
  'zip.name-encoding': { kind: 'broken', explains: 'a name is not in the encoding that it says' },
  'zip.unicode-path': { kind: 'broken', explains: 'an extra field gives a member another name' },
  'zip.duplicate-name': {
    kind: 'broken',
    explains: 'a name is there twice, and readers differ in which one they take',
  },
  'zip.case-twin': {
    kind: 'notice',
    explains: 'two names differ only in case, and some readers do not tell them apart',
  },
  'zip.link': { kind: 'notice', explains: 'a member is a symbolic link' },
  'zip.folder-content': { kind: 'broken', explains: 'a folder has content' },
  'zip.nested-archive': { kind: 'code', explains: 'a member is an archive, which is not read' },
  'zip.bad-checksum': { kind: 'broken', explains: 'the content of a member has another checksum' },
  'zip.size': { kind: 'broken', explains: 'the content of a member has another size' },
  'zip.slack': { kind: 'broken', explains: 'bytes follow the packed content of a member' },
  'zip.damaged': { kind: 'code', explains: 'a member cannot be unpacked to its end' },
  'zip.cut': { kind: 'code', explains: 'a member is larger than the limit and was read in part' },
} as const satisfies FindingTable

export type ZipFindings = FindingList<keyof typeof ZIP_FINDINGS>
