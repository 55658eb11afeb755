// SPDX-License-Identifier: Apache-2.0
// in-toto Statement v1: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_PAYLOAD_BYTES } from '../core/limits.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import type { Subject } from './resource-descriptor.ts'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: unknown
}

export const buildStatement = (
  subject: readonly Subject[],
  predicateType: string,
  predicate: unknown,
): Statement => ({ _type: STATEMENT_TYPE, subject, predicateType, predicate })

/**
 * The payload bytes: compact JSON, UTF-8, no byte order mark. They travel in the bundle as they are.
 * @throws PAYLOAD_TOO_LARGE for a statement whose bundle no reader would take
 */
export const serializeStatement = (statement: Statement): Buffer => {
  const payload = Buffer.from(JSON.stringify(statement), 'utf8')
  if (payload.length > MAX_PAYLOAD_BYTES) {
    throw new ProvenanceError(
      'PAYLOAD_TOO_LARGE',
      `the ${statement.predicateType} statement has ${payload.length} bytes, more than the ${MAX_PAYLOAD_BYTES} that are signed`,
      { hint: 'Pack the small files of the model together, or make the predicate smaller.' },
    )
  }
  return payload
}

/** A statement of any version and type, as found in a bundle. Law: parse(serialize(s)) has s's fields. */
export interface ParsedStatement {
  readonly type: string
  readonly subject: readonly { readonly name: string; readonly digest: Record<string, string> }[]
  readonly predicateType: string
  readonly predicate: JsonObject | undefined
}

/** @throws STATEMENT_INVALID naming the field, or why readers could disagree on what it says */
export const parseStatement = (payload: Uint8Array): ParsedStatement => {
  const value =
    asObject(parseStrictJson(decodeUtf8(payload), refusePayload)) ??
    refusePayload('it is not an object')
  const type = asString(value._type) ?? refuse('_type')
  if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1') refuse('_type')
  const subject = (asArray(value.subject) ?? refuse('subject')).map(parseSubject)
  if (subject.length === 0) refuse('subject')
  const predicateType = asString(value.predicateType) ?? refuse('predicateType')
  return { type, subject, predicateType, predicate: asObject(value.predicate) }
}

const parseSubject = (value: unknown, index: number): ParsedStatement['subject'][number] => {
  const field = `subject[${index}]`
  const subject = asObject(value) ?? refuse(field)
  const digest: Record<string, string> = {}
  for (const [algorithm, hex] of Object.entries(
    asObject(subject.digest) ?? refuse(`${field}.digest`),
  )) {
    digest[algorithm] = asString(hex) ?? refuse(`${field}.digest.${algorithm}`)
  }
  return { name: asString(subject.name) ?? '', digest }
}

const decodeUtf8 = (payload: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
  } catch {
    return refusePayload('it is not UTF-8')
  }
}

const refusePayload = (what: string): never => {
  throw new ProvenanceError('STATEMENT_INVALID', `the payload is no statement: ${what}`)
}

const refuse = (field: string): never => {
  throw new ProvenanceError('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`)
}
