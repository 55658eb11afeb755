// SPDX-License-Identifier: Apache-2.0
//
// What a zip archive can have that its user should know. `broken` where the
// content was read all the same; `code` where some of it could not be.

import type { FindingList } from '../formats/finding-list.ts'
import type { FindingTable } from '../formats/format.ts'

export const ZIP_FINDINGS = {
  'zip.no-directory': { kind: 'code', explains: 'The archive has no directory that can be read.' },
  'zip.several-directories': {
    kind: 'broken',
    explains: 'Readers find different directories in the same bytes; all were read.',
  },
  'zip.several-ends': {
    kind: 'broken',
    explains: 'There are several end records, and readers differ in which one they take.',
  },
  'zip.comment-length': { kind: 'broken', explains: 'The comment is longer than the file.' },
  'zip.trailing-data': { kind: 'broken', explains: 'Bytes follow the end of the archive.' },
  'zip.prepended-data': { kind: 'broken', explains: 'Bytes come before the first member.' },
  'zip.gap': { kind: 'broken', explains: 'Bytes between members belong to none of them.' },
  'zip.unlisted-member': {
    kind: 'code',
    explains:
      'A member is not in the directory: readers that go from member to member see it, and here it was not read.',
  },
  'zip.overlap': { kind: 'broken', explains: 'Two parts of the archive share bytes.' },
  'zip.zip64': { kind: 'broken', explains: 'Zip64 records and what they extend disagree.' },
  'zip.several-parts': { kind: 'code', explains: 'Other parts of the archive are elsewhere.' },
  'zip.entry-count': {
    kind: 'broken',
    explains: 'The directory has another number of entries than it says.',
  },
  'zip.directory-damaged': { kind: 'code', explains: 'The directory cannot be read to its end.' },
  'zip.too-large': {
    kind: 'code',
    explains: 'The archive is above a limit and was not read whole.',
  },
  'zip.outside': { kind: 'code', explains: 'A member is not inside the file.' },
  'zip.no-local-header': {
    kind: 'code',
    explains: 'A member has no header where it should begin.',
  },
  'zip.local-name': { kind: 'broken', explains: 'A member has two names.' },
  'zip.local-method': {
    kind: 'code',
    explains:
      'A member has two compression methods: it was read by that of the directory, and by the other it is something else.',
  },
  'zip.local-flags': { kind: 'broken', explains: 'A member has two sets of flags.' },
  'zip.local-size': {
    kind: 'code',
    explains:
      'A member has two sizes: it was read by that of the directory, and by the other it has another end.',
  },
  'zip.local-checksum': { kind: 'broken', explains: 'A member has two checksums.' },
  'zip.descriptor': {
    kind: 'broken',
    explains: 'What follows a member disagrees with its size and checksum.',
  },
  'zip.encrypted': {
    kind: 'code',
    explains: 'A member says that it is encrypted; it was read as if it were not.',
  },
  'zip.unknown-method': { kind: 'code', explains: 'A member is packed in a way that is not read.' },
  'zip.unsafe-name': {
    kind: 'broken',
    explains: 'A name leads out of the folder it is unpacked to.',
  },
  'zip.nul-in-name': { kind: 'broken', explains: 'A name holds a NUL, where some readers cut it.' },
  'zip.name-encoding': { kind: 'broken', explains: 'A name is not in the encoding that it says.' },
  'zip.unicode-path': { kind: 'broken', explains: 'An extra field gives a member another name.' },
  'zip.duplicate-name': {
    kind: 'broken',
    explains: 'A name is there twice, and readers differ in which one they take.',
  },
  'zip.case-twin': {
    kind: 'notice',
    explains: 'Two names differ only in case, and some readers do not tell them apart.',
  },
  'zip.link': { kind: 'notice', explains: 'A member is a symbolic link.' },
  'zip.folder-content': { kind: 'broken', explains: 'A folder has content.' },
  'zip.nested-archive': { kind: 'code', explains: 'A member is an archive, which is not read.' },
  'zip.bad-checksum': { kind: 'broken', explains: 'The content of a member has another checksum.' },
  'zip.size': { kind: 'broken', explains: 'The content of a member has another size.' },
  'zip.slack': { kind: 'broken', explains: 'Bytes follow the packed content of a member.' },
  'zip.damaged': { kind: 'code', explains: 'A member cannot be unpacked to its end.' },
  'zip.cut': { kind: 'code', explains: 'A member is larger than the limit and was read in part.' },
} as const satisfies FindingTable

export type ZipFindings = FindingList<keyof typeof ZIP_FINDINGS>
