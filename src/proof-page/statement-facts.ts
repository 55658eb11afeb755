// SPDX-License-Identifier: Apache-2.0
//
// What an in-toto statement says, for display, and whether it names the
// commitment that stands beside it.

import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { foreignText } from '../report/foreign-text.ts'
import type { Finding } from './finding.ts'
import type { SignedEnvelope } from './key-signed.ts'

const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json'
/** Subjects that are shown. */
const MAX_SHOWN_SUBJECTS = 20
/** Characters of a predicate that are shown. */
const MAX_PREDICATE_CHARS = 20_000

/**
 * @param commitment SHA-256, hex
 * @throws BUNDLE_INVALID where readers could disagree about the statement
 */
export const statementFacts = (
  { payloadType, payload }: Signed,
  commitment: string | undefined,
): Finding['facts'] => {
  const statement = statementIn({ payloadType, payload })
  if (statement === undefined) {
    return [['Holds', `${payload.length} bytes of type ${foreignText(payloadType)}`]]
  }
  const subjects = asArray(statement.subject) ?? []
  const more = subjects.length - MAX_SHOWN_SUBJECTS
  return [
    ...(commitment === undefined
      ? []
      : [['Names the commitment above', textOf(placesOf(statement, commitment))] as const]),
    ['Statement', foreignText(asString(statement.predicateType) ?? 'of no type')],
    ...subjects.slice(0, MAX_SHOWN_SUBJECTS).map((item) => {
      const subject = asObject(item)
      const digests = Object.entries(asObject(subject?.digest) ?? {})
        .map(([algorithm, digest]) => `${algorithm}:${asString(digest) ?? '?'}`)
        .join(' ')
      return ['Subject', foreignText(`${asString(subject?.name) ?? ''} ${digests}`.trim())] as const
    }),
    ...(more > 0 ? [['Subject', `… and ${more} more`] as const] : []),
    ['It says', predicateText(statement.predicate)],
  ]
}

type Signed = Pick<SignedEnvelope, 'payloadType' | 'payload'>

/**
 * Whether a statement is about the commitment with this SHA-256 (hex).
 * @throws BUNDLE_INVALID as `statementFacts`
 */
export const namesCommitment = (signed: Signed, commitment: string): boolean => {
  const statement = statementIn(signed)
  return statement !== undefined && placesOf(statement, commitment).length > 0
}

const statementIn = ({ payloadType, payload }: Signed): JsonObject | undefined =>
  payloadType === STATEMENT_PAYLOAD_TYPE
    ? asObject(parseStrictJson(new TextDecoder().decode(payload), refuse))
    : undefined

// By digest only: names are anybody's choice.
const placesOf = (statement: JsonObject, commitment: string): readonly string[] => {
  const names = (list: unknown): boolean =>
    (asArray(list) ?? []).some((item) => asObject(asObject(item)?.digest)?.sha256 === commitment)
  const definition = asObject(asObject(statement.predicate)?.buildDefinition)
  return [
    ...(names(statement.subject) ? ['as a subject'] : []),
    ...(names(definition?.resolvedDependencies) ? ['as what the model was made from'] : []),
  ]
}

const textOf = (places: readonly string[]): string =>
  places.length === 0 ? 'no' : `yes, ${places.join(' and ')}`

const predicateText = (predicate: unknown): string => {
  if (predicate === undefined) return 'nothing more'
  const text = JSON.stringify(predicate, null, 2)
  const short =
    text.length > MAX_PREDICATE_CHARS ? `${text.slice(0, MAX_PREDICATE_CHARS)}\n…` : text
  // Line by line, so that nothing but our own line ends breaks a line.
  return short.split('\n').map(foreignText).join('\n')
}

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `the statement in the bundle: ${what}`)
}
