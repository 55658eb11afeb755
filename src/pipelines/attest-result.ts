// SPDX-License-Identifier: Apache-2.0
//
// What a run of attest leaves behind. It is written beside the bundles, so
// that a later run can store them again without signing again.

import { isSha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, parseJson } from '../core/parse.ts'
import type { SignerIdentity, SigningKind, SinkOutcome } from '../ports.ts'

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
 * The names are used as file names, so they are held to that form.
 * @throws RESUME_INVALID
 */
export const parseResult = (text: string): AttestResult => {
  const value = asObject(parseJson(text)) ?? refuse('is not a JSON object')
  if (value.version !== RESULT_VERSION) refuse(`has version ${String(value.version)}`)
  const files = asObject(value.files) ?? refuse('has no files')
  for (const [name, digest] of Object.entries(files)) {
    if (!isPlainFileName(name) || !isSha256Hex(digest)) refuse(`names "${name}" in a wrong form`)
  }
  for (const model of asArray(value.models) ?? refuse('has no models')) {
    const { omsFile, attestationsFile, checksumsFile } = asObject(model) ?? refuse('has no models')
    for (const name of [omsFile, attestationsFile, checksumsFile]) {
      if (name !== undefined && !(typeof name === 'string' && name in files)) {
        refuse(`does not list the file "${String(name)}"`)
      }
    }
  }
  if (asArray(value.outcomes) === undefined) refuse('has no outcomes')
  return value as unknown as AttestResult
}

const isPlainFileName = (name: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name)

const refuse = (reason: string): never => {
  throw new ProvenanceError('RESUME_INVALID', `${RESULT_FILE} ${reason}`)
}
