// SPDX-License-Identifier: Apache-2.0
//
// What a run of attest leaves behind. It is written beside the bundles, so
// that a later run can store them again without signing again.

import { isSha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { SINKS, type SignerIdentity, type SigningKind, type SinkOutcome } from '../ports.ts'
import type { AttestedFinding } from './model-contents.ts'

/** File in the output folder that holds the result; `resume-from` reads it. */
export const RESULT_FILE = 'mlprov-attest.json'
export const RESULT_VERSION = 1

export interface AttestedStatement {
  readonly predicateType: string
  /** File in the output folder that holds the statement's bundle. */
  readonly file: string
  readonly logIndex?: string
  readonly logUrl?: string
}

/** One model, or the subjects that were given as such. */
export interface AttestedModel {
  readonly name: string
  /** `sha256:<hex>` of the OMS root; for given subjects, the first one's digest. */
  readonly digest: string
  /** Path of the model as given; absent for subjects given by digest. */
  readonly path?: string
  readonly dirHash1?: string
  readonly fileCount: number
  readonly sizeBytes: number
  readonly subjectCount: number
  /** Name of one subject that is a file, for `gh attestation verify`. */
  readonly exampleFile?: string
  readonly statements: readonly AttestedStatement[]
  /** File of the OMS signature; absent with the reason in `omsAbsence`. */
  readonly omsFile?: string
  readonly omsAbsence?: string
  /** File with the other bundles, one a line. */
  readonly attestationsFile?: string
  /** File with the SHA256SUMS listing, where that is a subject. */
  readonly checksumsFile?: string
  readonly identity?: SignerIdentity
  /** What was found in its files, where that was asked for: the first of many. */
  readonly findings?: readonly AttestedFinding[]
}

export interface AttestResult {
  readonly version: typeof RESULT_VERSION
  readonly signing: SigningKind
  /** Why nothing was signed, for `unsigned`. */
  readonly unsignedReason?: string
  /** The trusted root that the user gave: verifiers need it too. */
  readonly trustedRootPath?: string
  /** `owner/name`, from the token's claims. */
  readonly repository?: string
  readonly models: readonly AttestedModel[]
  /** File name → SHA-256 of every file in the output folder that a sink stores. */
  readonly files: Readonly<Record<string, string>>
  readonly outcomes: readonly SinkOutcome[]
}

/**
 * Reads a result back. Law: parseResult(JSON.stringify(result)) equals result.
 * The file may have passed through other hands: every field that is used later
 * is held to its form, and file names to those that a signing run writes.
 * @throws RESUME_INVALID
 */
export const parseResult = (text: string): AttestResult => {
  const value = asObject(parseJson(text)) ?? refuse('is not a JSON object')
  if (value.version !== RESULT_VERSION) refuse(`has the version ${shown(value.version)}`)
  checkOneOf(value, 'signing', SIGNING_KINDS)
  checkStrings(value, [], ['unsignedReason', 'trustedRootPath', 'repository'])
  const files = asObject(value.files) ?? refuse('has no files')
  for (const [name, digest] of Object.entries(files)) {
    if (!isPlainFileName(name) || !isSha256Hex(digest))
      refuse(`names ${shown(name)} in a wrong form`)
  }
  for (const model of listOf(value, 'models')) checkModel(model, files)
  for (const outcome of listOf(value, 'outcomes')) checkOutcome(outcome)
  return value as unknown as AttestResult
}

const SIGNING_KINDS: readonly SigningKind[] = [
  'public-good',
  'github',
  'custom',
  'key',
  'certificate',
  'unsigned',
]

/** Each kind of file by its ending: an unsigned statement passes for none of them. */
const ENDINGS = [
  ['omsFile', '.sig'],
  ['attestationsFile', '.intoto.jsonl'],
  ['checksumsFile', '.SHA256SUMS'],
] as const

const checkModel = (model: JsonObject, files: JsonObject): void => {
  checkStrings(model, ['name', 'digest'], ['path', 'dirHash1', 'exampleFile', 'omsAbsence'])
  for (const field of ['fileCount', 'sizeBytes', 'subjectCount']) {
    if (!Number.isSafeInteger(model[field])) refuse(`has the ${field} ${shown(model[field])}`)
  }
  for (const [field, ending] of ENDINGS) {
    const name = model[field]
    const isListed = typeof name === 'string' && name.endsWith(ending) && Object.hasOwn(files, name)
    if (name !== undefined && !isListed) refuse(`has the ${field} ${shown(name)}`)
  }
  for (const statement of listOf(model, 'statements')) {
    checkStrings(statement, ['predicateType', 'file'], ['logIndex', 'logUrl'])
  }
  if (model.findings !== undefined) {
    for (const finding of listOf(model, 'findings')) checkStrings(finding, ['code', 'message'])
  }
  if (model.identity !== undefined)
    checkIdentity(asObject(model.identity) ?? refuse('has no identity'))
}

const checkIdentity = (identity: JsonObject): void => {
  checkOneOf(identity, 'kind', ['certificate', 'certificate-chain', 'key'])
  checkStrings(identity, identity.kind === 'key' ? ['hint'] : ['subject'])
  if (identity.kind === 'certificate') checkStrings(identity, ['issuer'])
}

const checkOutcome = (outcome: JsonObject): void => {
  checkOneOf(outcome, 'sink', SINKS)
  checkOneOf(outcome, 'status', ['stored', 'unchanged', 'failed'])
  if (outcome.status === 'failed') {
    checkStrings(outcome, ['code', 'message', 'hint'])
  } else {
    for (const location of listOf(outcome, 'locations')) checkStrings(location, ['id', 'url'])
  }
}

const checkOneOf = (value: JsonObject, field: string, choices: readonly string[]): void => {
  const text = asString(value[field])
  if (text === undefined || !choices.includes(text))
    refuse(`has the ${field} ${shown(value[field])}`)
}

const checkStrings = (
  value: JsonObject,
  required: readonly string[],
  optional: readonly string[] = [],
): void => {
  const wrong =
    required.find((field) => typeof value[field] !== 'string') ??
    optional.find((field) => value[field] !== undefined && typeof value[field] !== 'string')
  if (wrong !== undefined) refuse(`has the ${wrong} ${shown(value[wrong])}`)
}

const listOf = (value: JsonObject, field: string): readonly JsonObject[] =>
  (asArray(value[field]) ?? refuse(`has no ${field}`)).map(
    (item) => asObject(item) ?? refuse(`has ${field} of which one is ${shown(item)}`),
  )

const isPlainFileName = (name: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name)

const refuse = (reason: string): never => {
  throw new ProvenanceError('RESUME_INVALID', `${RESULT_FILE} ${reason}`)
}
