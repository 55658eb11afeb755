// SPDX-License-Identifier: Apache-2.0
//
// What Keras 3 saves: a zip archive with its version, its configuration and
// its weights. The weights are HDF5 and are not looked into.
// Source: keras 3.15.1, src/saving/saving_lib.py

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { asObject, asString, parseJson } from '../../core/parse.ts'
import { archiveKindOf } from '../archives/archive-magic.ts'
import { readZip, type ZipArchive } from '../archives/zip.ts'
import { readMember } from '../archives/zip-content.ts'
import { factText } from './fact-text.ts'
import { type FindingList, findingList } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'
import { type KerasConfig, readKerasConfig } from './keras-config.ts'
import { KERAS_FINDINGS } from './keras-findings.ts'
import { PickleLog } from './pickle/pickle-log.ts'
import { scanMembers } from './pickle/scan-members.ts'

/** Configurations of the largest models have a mebibyte; parsed, text takes up to ten times its size. */
const MAX_CONFIG_BYTES = 2 * 1024 * 1024
const MAX_METADATA_BYTES = 64 * 1024
const CONFIG = 'config.json'
const METADATA = 'metadata.json'
const KNOWN_MEMBER = /^(model\.weights\.(h5|npz|json)|model_\d+\.weights\.h5|_?assets\/.*)$/
/** Where the local header of a zip has the name. */
const NAME_AT = 30

type KerasFound = FindingList<keyof typeof KERAS_FINDINGS>

export const kerasReader: FormatReader = {
  id: 'keras',
  matches: (head, name) =>
    archiveKindOf(head) === 'zip' && (name.toLowerCase().endsWith('.keras') || isFirst(head)),
  describe: async (source, { allowedImports }) => {
    const archive = await readZip(source)
    const found = findingList(KERAS_FINDINGS)
    const metadata = await readMetadata(source, archive, found)
    const config = await readConfig(source, archive, found)
    for (const { name } of archive.entries) {
      if (name !== CONFIG && name !== METADATA && !KNOWN_MEMBER.test(name)) {
        found.add('keras.unknown-member', 'the file is not one of Keras', name)
      }
    }
    // A member that a loader of another format would take for a pickle is one here as well.
    const log = new PickleLog()
    const scan = await scanMembers(source, archive, log)
    if (log.count > 0) log.addPersistentIds()
    const version = metadata.kerasVersion
    return {
      format: 'keras',
      facts: { ...metadata, ...factsOf(config), members: archive.entries.length },
      metadata: typeof version === 'string' ? { frameworks: { keras: version } } : {},
      ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
      findings: [
        ...archive.findings,
        ...found.list(),
        ...scan.found.list(),
        ...log.findings(allowedImports),
      ],
    }
  },
}

const isFirst = (head: Uint8Array): boolean =>
  [CONFIG, METADATA].some((name) =>
    Buffer.from(name).equals(head.subarray(NAME_AT, NAME_AT + name.length)),
  )

/** Every member of the name: where there are two, readers differ in which one counts. */
const readTexts = async (
  source: ByteSource,
  { entries }: ZipArchive,
  wanted: { readonly name: string; readonly maxBytes: number; readonly found: KerasFound },
): Promise<readonly string[]> => {
  const texts: string[] = []
  for (const entry of entries) {
    if (entry.name !== wanted.name) continue
    const { bytes, isComplete } = await readMember(source, entry, wanted)
    if (isComplete) texts.push(Buffer.from(bytes).toString('utf8'))
    else if (wanted.name === CONFIG) {
      wanted.found.add('keras.config-unread', 'it could not be read whole', CONFIG)
    }
  }
  return texts
}

const readConfig = async (
  source: ByteSource,
  archive: ZipArchive,
  found: KerasFound,
): Promise<KerasConfig | undefined> => {
  const wanted = { name: CONFIG, maxBytes: MAX_CONFIG_BYTES, found }
  const texts = await readTexts(source, archive, wanted)
  if (!archive.entries.some(({ name }) => name === CONFIG)) {
    found.add('keras.no-config', `the archive has no ${CONFIG}`)
  }
  return texts.map((text) => readKerasConfig(text, found)).at(-1)
}

const readMetadata = async (
  source: ByteSource,
  archive: ZipArchive,
  found: KerasFound,
): Promise<Readonly<Record<string, FactValue>>> => {
  const wanted = { name: METADATA, maxBytes: MAX_METADATA_BYTES, found }
  const [text] = (await readTexts(source, archive, wanted)).slice(-1)
  const metadata = text === undefined ? undefined : asObject(parseJson(text))
  const version = asString(metadata?.keras_version)
  const date = asString(metadata?.date_saved)
  if (version === undefined) {
    found.add('keras.metadata-unread', `${METADATA} names no keras_version`)
  }
  return {
    ...(version === undefined ? {} : { kerasVersion: factText(version) }),
    ...(date === undefined ? {} : { dateSaved: factText(date) }),
  }
}

const factsOf = (config: KerasConfig | undefined): Readonly<Record<string, FactValue>> => ({
  ...(config?.className === undefined ? {} : { model: factText(config.className) }),
  ...(config === undefined ? {} : { layers: config.layers.counts() }),
})
