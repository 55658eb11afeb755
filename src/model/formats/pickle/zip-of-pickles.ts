// SPDX-License-Identifier: Apache-2.0
//
// What torch.save and torch.jit.save write, and any other zip archive: the
// pickles in it are what a loader may load.
// Source: torch 2.15.0 serialization.py and caffe2/serialize/inline_container.h.

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../../core/byte-source.ts'
import { archiveKindOf } from '../../archives/archive-magic.ts'
import { readZip, type ZipArchive } from '../../archives/zip.ts'
import { readMember } from '../../archives/zip-content.ts'
import type { ZipFindings } from '../../archives/zip-findings.ts'
import { findingList } from '../finding-list.ts'
import type { FactValue, FormatReader } from '../format.ts'
import { PickleLog } from './pickle-log.ts'
import { pickledObjectFacts } from './pickled-object.ts'
import { PYTORCH_FINDINGS } from './pytorch-findings.ts'
import { type MemberScan, scanMembers } from './scan-members.ts'

/** Small members with one line of text. */
const MAX_LINE_MEMBER_BYTES = 64

export const zipOfPicklesReader: FormatReader = {
  id: 'zip',
  matches: (head) => archiveKindOf(head) === 'zip',
  describe: async (source, { allowedImports }) => {
    const archive = await readZip(source)
    const log = new PickleLog()
    const scan = await scanMembers(source, archive, log)
    const torch = await torchFacts(source, archive, scan)
    if (torch === undefined) log.addPersistentIds()
    const found = findingList(PYTORCH_FINDINGS)
    if (torch?.kind === 'torchscript') {
      found.add('pytorch.torchscript', `holds ${torch.codeFiles} files of code`)
    }
    const zipFindings = [...archive.findings, ...scan.found.list()]
    return {
      format: torch === undefined ? 'zip' : 'pytorch-zip',
      facts: {
        ...(torch ?? { members: archive.entries.length }),
        ...(log.count === 0 ? {} : { protocol: log.protocol, imports: log.imports.length }),
      },
      metadata: {},
      ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
      findings: [...log.findings(allowedImports), ...found.list(), ...zipFindings],
    }
  },
}

/** What torch has written; `undefined` where the archive has no `data.pkl` where torch looks for it. */
const torchFacts = async (
  source: ByteSource,
  archive: ZipArchive,
  { pickles, found }: MemberScan,
): Promise<Readonly<Record<string, FactValue>> | undefined> => {
  const names = archive.entries.map(({ name }) => name)
  const main = names.find((name) => /^[^/]+\/data\.pkl$/.test(name))
  if (main === undefined) return undefined
  const prefix = main.slice(0, -'data.pkl'.length)
  const own = names.filter((name) => name.startsWith(prefix)).map((n) => n.slice(prefix.length))
  const isScript = own.some((name) => name === 'constants.pkl' || name.startsWith('code/'))
  const version = await readLine(source, archive, `${prefix}version`, found)
  const byteOrder = await readLine(source, archive, `${prefix}byteorder`, found)
  return {
    ...(isScript
      ? { kind: 'torchscript', codeFiles: own.filter((name) => /^code\/.*\.py$/.test(name)).length }
      : pickledObjectFacts(pickles.get(main)?.[0]?.result, 'torch')),
    ...(version === undefined ? {} : { version }),
    ...(byteOrder === undefined ? {} : { byteOrder }),
    storages: own.filter((name) => /^(data|tensors)\/\d+$/.test(name)).length,
  }
}

const readLine = async (
  source: ByteSource,
  { entries }: ZipArchive,
  name: string,
  found: ZipFindings,
): Promise<string | undefined> => {
  const entry = entries.find((other) => other.name === name)
  if (entry === undefined) return undefined
  const { bytes } = await readMember(source, entry, { maxBytes: MAX_LINE_MEMBER_BYTES, found })
  return Buffer.from(bytes).toString('utf8').trim()
}
