// SPDX-License-Identifier: Apache-2.0
//
// Attributes of an artifact, each with the evidence for it, if there is any.
// Spec: https://github.com/in-toto/attestation/blob/main/spec/predicates/scai.md

import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import type { ResourceDescriptor } from '../resource-descriptor.ts'

export const SCAI_TYPE = 'https://in-toto.io/attestation/scai/v0.3'

export interface ScaiAttribute {
  readonly attribute: string
  /** What has it, where that is not the subject as a whole. */
  readonly target?: ResourceDescriptor
  /** Under which it holds, or what it says. */
  readonly conditions?: JsonObject
  readonly evidence?: ResourceDescriptor
}

export interface ScaiReport {
  /** At least one. */
  readonly attributes: readonly ScaiAttribute[]
  readonly producer?: ResourceDescriptor
}

/** Law: `parseScai(buildScaiPredicate(x))` equals x. */
export const buildScaiPredicate = ({ attributes, producer }: ScaiReport): JsonObject => ({
  attributes: attributes.map(({ attribute, target, conditions, evidence }) => ({
    attribute,
    ...(target === undefined ? {} : { target }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(evidence === undefined ? {} : { evidence }),
  })),
  ...(producer === undefined ? {} : { producer }),
})

/** Unknown fields are passed over, as the framework wants. @throws STATEMENT_INVALID naming the field */
export const parseScai = (predicate: JsonObject | undefined): ScaiReport => {
  const attributes = asArray(predicate?.attributes) ?? refuse('attributes')
  if (attributes.length === 0) refuse('attributes')
  const producer = predicate?.producer
  return {
    attributes: attributes.map(parseAttribute),
    ...(producer === undefined ? {} : { producer: parseDescriptor('producer', producer) }),
  }
}

const parseAttribute = (value: unknown, index: number): ScaiAttribute => {
  const at = `attributes[${index}]`
  const { attribute, target, conditions, evidence } = asObject(value) ?? refuse(at)
  return {
    attribute: asString(attribute) || refuse(`${at}.attribute`),
    ...(target === undefined ? {} : { target: parseDescriptor(`${at}.target`, target) }),
    ...(conditions === undefined
      ? {}
      : { conditions: asObject(conditions) ?? refuse(`${at}.conditions`) }),
    ...(evidence === undefined ? {} : { evidence: parseDescriptor(`${at}.evidence`, evidence) }),
  }
}

const TEXT_FIELDS = ['name', 'uri', 'mediaType', 'downloadLocation'] as const

const parseDescriptor = (field: string, value: unknown): ResourceDescriptor => {
  const object = asObject(value) ?? refuse(field)
  const texts = TEXT_FIELDS.filter((name) => object[name] !== undefined).map(
    (name) => [name, asString(object[name]) ?? refuse(`${field}.${name}`)] as const,
  )
  return {
    ...Object.fromEntries(texts),
    ...(object.digest === undefined
      ? {}
      : { digest: parseTexts(`${field}.digest`, object.digest) }),
    ...(object.annotations === undefined
      ? {}
      : { annotations: parseTexts(`${field}.annotations`, object.annotations) }),
  }
}

const parseTexts = (field: string, value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asObject(value) ?? refuse(field)).map(([name, text]) => [
      name,
      asString(text) ?? refuse(`${field}.${name}`),
    ]),
  )

const refuse = (field: string): never => {
  throw new ProvenanceError(
    'STATEMENT_INVALID',
    `the report's ${field} is missing or not of its form`,
  )
}
