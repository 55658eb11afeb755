// SPDX-License-Identifier: Apache-2.0
//
// What a model signature says: the strict reading of an OMS statement. Every
// "MUST" of the spec is an error here, unknown forms are refused, and the root
// is recomputed. The one older layout that is read, `Digests/v0.1` of v0.2.0,
// is known by its predicate type.
// Spec: OMS 1.0 §5, §6, §8.3 (ossf/model-signing-spec a0c91e2).

import { isSha256Hex, type Sha256Hex } from '../../core/digest.ts'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { MAX_IGNORE_PATHS, MAX_MODEL_FILES, MAX_TREE_DEPTH } from '../../core/limits.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { parseStrictJson } from '../../core/strict-json.ts'
import type { SignedFile } from '../../model/compare.ts'
import { computeRoot } from '../../model/manifest.ts'
import { compareNames, isCanonicalName, SINGLE_FILE_NAME } from '../../model/paths.ts'
import { OMS_SIGNATURE_TYPE } from '../predicates/oms-signature-v1.ts'
import { STATEMENT_TYPE } from '../statement.ts'
import type { VerifiedPayload } from './verified-payload.ts'

/** The predicate type of v0.2.0: digests stand in the subjects, and nothing else is said. */
export const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1'

export interface SignedModel {
  readonly layout: 'v1.0' | 'v0.2'
  /** As the signer called it; informative, never an identity (§6.5.1). */
  readonly name: string
  /** As signed; for v0.2, which has none, computed in code-point order. */
  readonly root: Sha256Hex
  /** Names are canonical and unique, or the one file `.`; at least one. */
  readonly files: readonly SignedFile[]
  /** Canonical, unique, none inside another; `undefined` where the signer recorded none. */
  readonly ignorePaths: readonly string[] | undefined
}

export interface ReadOptions {
  /** Accepts resources in another order than §5.2.1 wants, as older Python clients wrote them. */
  readonly acceptUnsortedUnsafe: boolean
  /** Accepts `allow_symlinks: true`. */
  readonly acceptSymlinks: boolean
}

/**
 * Reads the statement of a verified payload.
 * @throws {OMS_INVALID} naming the field or rule
 * @throws {OMS_UNSORTED} {OMS_SHARDS} {OMS_SYMLINKS} {OMS_UNSUPPORTED} {OMS_ROOT_MISMATCH}
 */
export const readSignedModel = (
  verified: Pick<VerifiedPayload, 'payload' | 'encoding' | 'verified'>,
  options: ReadOptions,
): SignedModel => {
  const value = parseStrictJson(decodeUtf8(verified.payload), (what) => refuse(what))
  const statement = asObject(value) ?? refuse('not a JSON object')
  allowFields(statement, 'statement', ['_type', 'subject', 'predicateType', 'predicate'])
  if (statement._type !== STATEMENT_TYPE) refuse(`_type is ${shown(statement._type)}`)
  if (statement.predicateType === LEGACY_PREDICATE_TYPE) return readLegacy(statement)
  if (statement.predicateType !== OMS_SIGNATURE_TYPE || verified.encoding === 'legacy') {
    refuse(`predicateType is ${shown(statement.predicateType)}`)
  }
  return readV1(statement, options)
}

const readV1 = (statement: JsonObject, options: ReadOptions): SignedModel => {
  const { name, root } = readSubject(statement.subject)
  const predicate = asObject(statement.predicate) ?? refuse('predicate is missing')
  allowFields(predicate, 'predicate', ['resources', 'serialization'])
  const ignorePaths = readSerialization(predicate.serialization, options)
  const files = readFiles(predicate.resources, 'resources', readResource)
  checkNames(files)
  if (!options.acceptUnsortedUnsafe) checkOrder(files)
  const ignored = new Set(ignorePaths)
  const hidden = files.find(({ name }) => [name, ...parentsOf(name)].some((p) => ignored.has(p)))
  if (hidden) refuse(`resource ${shown(hidden.name)} lies under an ignored path`)
  const computed = computeRoot(files.map((file) => file.digest))
  if (computed !== root) {
    throw new ProvenanceError(
      'OMS_ROOT_MISMATCH',
      `the signed root is sha256:${root}, its resources give sha256:${computed}`,
    )
  }
  return { layout: 'v1.0', name, root, files, ignorePaths }
}

const readSubject = (value: unknown): { readonly name: string; readonly root: Sha256Hex } => {
  const subjects = asArray(value) ?? refuse('subject is not a list')
  if (subjects.length !== 1) refuse(`${subjects.length} subjects, expected 1`)
  const subject = asObject(subjects[0]) ?? refuse('subject[0] is not an object')
  const root = asObject(subject.digest)?.sha256
  if (!isSha256Hex(root)) return refuse(`subject[0].digest.sha256 is ${shown(root)}`)
  return { name: asString(subject.name) || refuse('subject[0].name is empty'), root }
}

// §5.2.2. What is refused here names the option or the reason: it may be a sound signature.
const readSerialization = (value: unknown, options: ReadOptions): readonly string[] | undefined => {
  const serialization = asObject(value) ?? refuse('serialization is missing')
  const fields = ['method', 'hash_type', 'allow_symlinks', 'ignore_paths', 'shard_size']
  allowFields(serialization, 'serialization', fields)
  const { method, hash_type, allow_symlinks, ignore_paths, shard_size } = serialization
  if (method === 'shards') refuse('the model was signed in shards', 'OMS_SHARDS')
  if (method !== 'files') refuse(`serialization.method is ${shown(method)}`)
  if (shard_size !== undefined) refuse('serialization.shard_size goes with shards only')
  if (hash_type === 'blake2b' || hash_type === 'blake3') {
    refuse(`the files were hashed with ${hash_type}, only sha256 is supported`, 'OMS_UNSUPPORTED')
  }
  if (hash_type !== 'sha256') refuse(`serialization.hash_type is ${shown(hash_type)}`)
  if (typeof allow_symlinks !== 'boolean') refuse('serialization.allow_symlinks is not a boolean')
  if (allow_symlinks && !options.acceptSymlinks) {
    refuse('the signer followed symbolic links', 'OMS_SYMLINKS')
  }
  return ignore_paths === undefined ? undefined : readIgnorePaths(ignore_paths)
}

// §6.2.1. A path inside another one would let the list look longer than it is.
const readIgnorePaths = (value: unknown): readonly string[] => {
  const list = asArray(value) ?? refuse('serialization.ignore_paths is not a list')
  if (list.length > MAX_IGNORE_PATHS) refuse(`${list.length} ignored paths`)
  const paths = list.map((item) => {
    const path = asString(item)
    if (path === undefined || !isCanonicalName(path) || /[*?[]/.test(path)) {
      return refuse(`ignored path ${shown(item)} is not canonical`)
    }
    return path
  })
  const unique = new Set(paths)
  if (unique.size !== paths.length) refuse('an ignored path is listed twice')
  const nested = paths.find((path) => parentsOf(path).some((parent) => unique.has(parent)))
  if (nested !== undefined) refuse(`ignored path ${shown(nested)} lies inside another one`)
  return paths
}

const readResource = (value: unknown, field: string): SignedFile => {
  const resource = asObject(value) ?? refuse(`${field} is not an object`)
  if (resource.algorithm !== 'sha256') refuse(`${field}.algorithm is ${shown(resource.algorithm)}`)
  return readFile(resource.name, resource.digest, field)
}

// v0.2.0: one subject per file, `annotations` says how it was hashed.
const readLegacy = (statement: JsonObject): SignedModel => {
  const files = readFiles(statement.subject, 'subject', (value, field) => {
    const subject = asObject(value) ?? refuse(`${field} is not an object`)
    const algorithm = asObject(subject.annotations)?.actual_hash_algorithm
    if (algorithm !== 'file-sha256') {
      refuse(`${field} was hashed with ${shown(algorithm)}`, 'OMS_UNSUPPORTED')
    }
    return readFile(subject.name, asObject(subject.digest)?.sha256, field)
  })
  checkNames(files)
  const sorted = [...files].sort((a, b) => compareNames(a.name, b.name))
  return {
    layout: 'v0.2',
    name: '',
    root: computeRoot(sorted.map((file) => file.digest)),
    files,
    ignorePaths: undefined,
  }
}

const readFiles = (
  value: unknown,
  field: string,
  read: (item: unknown, field: string) => SignedFile,
): readonly SignedFile[] => {
  const list = asArray(value) ?? refuse(`${field} is not a list`)
  if (list.length === 0) refuse(`${field} is empty: nothing was signed`)
  if (list.length > MAX_MODEL_FILES) refuse(`${list.length} files, the limit is ${MAX_MODEL_FILES}`)
  return list.map((item, index) => read(item, `${field}[${index}]`))
}

const readFile = (name: unknown, digest: unknown, field: string): SignedFile => {
  if (!isSha256Hex(digest)) return refuse(`${field} has digest ${shown(digest)}`)
  return { name: asString(name) ?? refuse(`${field} has no name`), digest }
}

// §6.1.2; `.` is what Python clients call a model that is one file.
const checkNames = (files: readonly SignedFile[]): void => {
  if (files.length === 1 && files[0]?.name === SINGLE_FILE_NAME) return
  const odd = files.find(
    ({ name }) => !isCanonicalName(name) || name.split('/').length > MAX_TREE_DEPTH,
  )
  if (odd) refuse(`resource name ${shown(odd.name)} is not canonical`)
  const names = new Set(files.map((file) => file.name))
  if (names.size !== files.length) refuse('a resource is listed twice')
  const nested = files.find(({ name }) => parentsOf(name).some((parent) => names.has(parent)))
  if (nested) refuse(`resource ${shown(nested.name)} lies inside another file`)
}

const checkOrder = (files: readonly SignedFile[]): void => {
  for (const [index, file] of files.entries()) {
    const next = files[index + 1]
    if (next && compareNames(file.name, next.name) >= 0) {
      refuse(`${shown(next.name)} stands after ${shown(file.name)}`, 'OMS_UNSORTED')
    }
  }
}

// `a/b/c` → `a/b`, `a`
const parentsOf = (name: string): readonly string[] => {
  const parents: string[] = []
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    parents.push(name.slice(0, end))
  }
  return parents
}

const decodeUtf8 = (payload: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
  } catch {
    return refuse('not UTF-8')
  }
}

const allowFields = (value: JsonObject, where: string, names: readonly string[]): void => {
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined) refuse(`unknown field ${shown(unknown)} in ${where}`)
}

const refuse = (what: string, code: ErrorCode = 'OMS_INVALID'): never => {
  throw new ProvenanceError(
    code,
    code === 'OMS_INVALID' ? `model signature refused: ${what}` : what,
  )
}
