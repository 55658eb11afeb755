// SPDX-License-Identifier: Apache-2.0
//
// Text → lock, or a refusal with its line. Whoever changes a pull request
// chooses this text: paths stay below the lock's folder, digests are whole,
// nothing is read that this version does not know.

import { isSha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { type JsonNode, parseJsonTree } from '../core/json-tree.ts'
import { MAX_LOCK_BYTES } from '../core/limits.ts'
import { shown } from '../core/shown.ts'
import type { SignedFile } from '../model/compare.ts'
import { computeRoot } from '../model/manifest.ts'
import { isCanonicalName, sortByName } from '../model/paths.ts'
import {
  IDENTITY_FIELDS,
  LOCK_VERSION,
  type LockEntry,
  type ModelsLock,
  type PinnedBundle,
  type PinnedIdentity,
  type PinnedSigner,
  SIGNER_FIELDS,
} from './models-lock-v1.ts'

/** ASCII, so that no two names look alike. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+/-]{0,199}$/
/** Printable ASCII without spaces: everything else in a URI is percent-encoded. */
const URI_TEXT = /^[!-~]{1,2048}$/
const VALUE = /^[ -~]{1,1024}$/

/**
 * @throws LOCK_INVALID with the line: bad JSON, a key that stands twice or is unknown, a path that leaves the
 *   folder, a digest that is none, another version
 */
export const parseLock = (text: string): ModelsLock => {
  const entries = [...modelsOf(text)].map(([name, node]) => parseEntry(name, node))
  const paths = new Map<string, string>()
  for (const { name, path } of entries) {
    const other = paths.get(path)
    if (other !== undefined) throw invalid(`"${other}" and "${name}" both pin "${path}"`)
    paths.set(path, name)
  }
  return { entries: sortByName(entries) }
}

/** The line, from 1, on which each entry begins, by its name. @throws LOCK_INVALID */
export const locateEntries = (text: string): ReadonlyMap<string, number> =>
  new Map([...modelsOf(text)].map(([name, { line }]) => [name, line]))

/** Whether a text may be a path in a lock: canonical, the same on every system, and fit to be shown. */
export const isLockPath = (path: string): boolean =>
  isCanonicalName(path) &&
  path.length <= 1024 &&
  // Backslashes and drive letters make another path on Windows; invisible characters mislead.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  !/[\\\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^[A-Za-z]:/.test(
    path,
  )

/** Whether a text may be the name of an entry. */
export const isLockName = (name: string): boolean => NAME.test(name)

/** Whether a text may say where a model is from: a path or URI without a password in it. */
export const isSource = (text: string): boolean =>
  URI_TEXT.test(text) && !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(text)

/** Whether a bundle may be fetched from there. */
export const isBundleUrl = (text: string): boolean =>
  URL.canParse(text) && text.startsWith('https://') && isSource(text)

type ObjectNode = Extract<JsonNode, { kind: 'object' }>

const modelsOf = (text: string): ReadonlyMap<string, JsonNode> => {
  if (text.length > MAX_LOCK_BYTES) {
    throw invalid(`${text.length} characters, the limit is ${MAX_LOCK_BYTES}`)
  }
  const root = asFields(parseJsonTree(text, atLine), 'the lock', ['lockVersion', 'models'])
  const version = required(root, 'lockVersion')
  if (version.kind !== 'scalar' || version.value !== LOCK_VERSION) {
    throw atLine(version.line, `lockVersion is ${shownNode(version)}, known is ${LOCK_VERSION}`)
  }
  const models = required(root, 'models')
  if (models.kind !== 'object') throw atLine(models.line, 'models is not an object')
  return models.members
}

const ENTRY_FIELDS = [
  'path',
  'kind',
  'source',
  'digest',
  'files',
  'identity',
  'key',
  'bundles',
  'predicateTypes',
]

const parseEntry = (name: string, value: JsonNode): LockEntry => {
  if (!isLockName(name)) throw atLine(value.line, `${shown(name)} is no name for a model`)
  const node = asFields(value, `model "${name}"`, ENTRY_FIELDS)
  const kind = textAt(node, 'kind', (text) => text === 'folder' || text === 'file')
  const files = node.members.get('files')
  const source = node.members.get('source')
  const entry: LockEntry = {
    name,
    path: textAt(node, 'path', isLockPath),
    kind: kind === 'file' ? 'file' : 'folder',
    ...(source === undefined ? {} : { source: textAt(node, 'source', isSource) }),
    digest: textAt(node, 'digest', isDigest),
    ...(files === undefined ? {} : { files: parseFiles(files) }),
    signer: parseSigner(node),
    bundles: parseBundles(node),
    predicateTypes: parsePredicateTypes(node),
  }
  if (files !== undefined) checkFiles(entry, files.line)
  return entry
}

const checkFiles = ({ kind, files = [], digest }: LockEntry, line: number): void => {
  if (kind === 'file') throw atLine(line, 'a model that is one file has no files')
  const root = computeRoot(files.map((file) => file.digest))
  if (digest !== `sha256:${root}`) {
    throw atLine(line, `the files make up sha256:${root}, which is not the digest`)
  }
}

const parseFiles = (node: JsonNode): readonly SignedFile[] => {
  if (node.kind !== 'object' || node.members.size === 0) {
    throw atLine(node.line, 'files is not an object with at least one file')
  }
  const files = [...node.members].map(([name, value]): SignedFile => {
    if (!isLockPath(name)) throw atLine(value.line, `${shown(name)} is no name of a file`)
    if (value.kind === 'scalar' && isSha256Hex(value.value)) return { name, digest: value.value }
    throw atLine(value.line, `the digest of ${shown(name)} is ${shownNode(value)}`)
  })
  return sortByName(files)
}

const parseSigner = (node: ObjectNode): PinnedSigner => {
  const { identity, key } = { identity: node.members.get('identity'), key: node.members.get('key') }
  if (identity !== undefined && key === undefined) {
    return { kind: 'identity', identity: parseIdentity(identity) }
  }
  if (key === undefined || identity !== undefined) {
    throw atLine(node.line, 'a model has either an identity or a key')
  }
  const fields = asFields(key, 'key', ['path', 'hint'])
  return {
    kind: 'key',
    path: textAt(fields, 'path', isLockPath),
    hint: textAt(fields, 'hint', isSha256Hex),
  }
}

const parseIdentity = (value: JsonNode): PinnedIdentity => {
  const node = asFields(
    value,
    'identity',
    IDENTITY_FIELDS.map(([key]) => key),
  )
  if (!SIGNER_FIELDS.some((key) => node.members.has(key))) {
    throw atLine(node.line, `an identity has at least one of ${SIGNER_FIELDS.join(', ')}`)
  }
  const identity: { -readonly [name in keyof PinnedIdentity]: PinnedIdentity[name] } = {}
  for (const [key, name] of IDENTITY_FIELDS) {
    const member = node.members.get(key)
    if (member === undefined) continue
    if (name !== 'denySelfHostedRunners') {
      identity[name] = textAt(node, key, (text) => VALUE.test(text))
    } else if (member.kind === 'scalar' && member.value === true) identity[name] = true
    else throw atLine(member.line, `${key} is ${shownNode(member)}; it is true or not there`)
  }
  return identity
}

const parseBundles = (node: ObjectNode): readonly PinnedBundle[] => {
  const places = new Set<string>()
  return itemsAt(node, 'bundles').map((item) => {
    const bundle = parseBundle(item)
    if (places.has(bundle.location.value)) throw atLine(item.line, 'a bundle stands twice')
    places.add(bundle.location.value)
    return bundle
  })
}

const parseBundle = (value: JsonNode): PinnedBundle => {
  const node = asFields(value, 'a bundle', ['path', 'url', 'digest'])
  const digest = textAt(node, 'digest', isDigest)
  if (node.members.has('path') === node.members.has('url')) {
    throw atLine(node.line, 'a bundle has either a path or a url')
  }
  const location = node.members.has('path')
    ? ({ kind: 'path', value: textAt(node, 'path', isLockPath) } as const)
    : ({ kind: 'url', value: textAt(node, 'url', isBundleUrl) } as const)
  return { location, digest }
}

const parsePredicateTypes = (node: ObjectNode): readonly string[] => {
  const types = new Set<string>()
  for (const item of itemsAt(node, 'predicateTypes')) {
    const type = item.kind === 'scalar' ? item.value : undefined
    if (typeof type !== 'string' || !isSource(type) || types.has(type)) {
      throw atLine(item.line, `predicate type ${shownNode(item)}, which is none or stands twice`)
    }
    types.add(type)
  }
  return [...types].sort()
}

// ---- small steps ---------------------------------------------------------------

const asFields = (node: JsonNode, what: string, known: readonly string[]): ObjectNode => {
  if (node.kind !== 'object') throw atLine(node.line, `${what} is not an object`)
  for (const [key, member] of node.members) {
    if (!known.includes(key)) throw atLine(member.line, `unknown key ${shown(key)} in ${what}`)
  }
  return node
}

const required = (node: ObjectNode, key: string): JsonNode => {
  const member = node.members.get(key)
  if (member === undefined) throw atLine(node.line, `${key} is missing`)
  return member
}

const textAt = (node: ObjectNode, key: string, isValid: (text: string) => boolean): string => {
  const member = required(node, key)
  if (member.kind === 'scalar' && typeof member.value === 'string' && isValid(member.value)) {
    return member.value
  }
  throw atLine(member.line, `${key} is ${shownNode(member)}`)
}

const itemsAt = (node: ObjectNode, key: string): readonly JsonNode[] => {
  const member = required(node, key)
  if (member.kind !== 'array' || member.items.length === 0) {
    throw atLine(member.line, `${key} is not a list with at least one item`)
  }
  return member.items
}

const isDigest = (text: string): boolean =>
  text.startsWith('sha256:') && isSha256Hex(text.slice('sha256:'.length))

const shownNode = (node: JsonNode): string =>
  node.kind === 'scalar' ? shown(node.value) : node.kind === 'array' ? 'a list' : 'an object'

const invalid = (what: string): ProvenanceError =>
  new ProvenanceError('LOCK_INVALID', `models.lock refused: ${what}`)

const atLine = (line: number, what: string): ProvenanceError =>
  new ProvenanceError('LOCK_INVALID', `models.lock refused: line ${line}: ${what}`)
