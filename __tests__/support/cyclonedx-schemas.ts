// SPDX-License-Identifier: Apache-2.0
//
// The official JSON Schemas of CycloneDX, as validators.

import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import type { BomVersion } from '../../src/bom/model-bom-facts.ts'
import { asArray, asObject, type JsonObject } from '../../src/core/parse.ts'
import { vectorPath } from './vectors.ts'

const read = (name: string): JsonObject =>
  asObject(JSON.parse(readFileSync(vectorPath('cyclonedx', name), 'utf8'))) ?? {}

/** Every licence identifier that the schemas accept, exceptions included. */
export const schemaLicenseIds = (): readonly unknown[] =>
  asArray(read('spdx.schema.json').enum) ?? []

/** RFC 3987 without its letters beyond ASCII: what we write is escaped. */
const IRI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

export const compileBomSchema = (version: BomVersion): ValidateFunction => {
  // The schemas carry annotations of their own, such as `meta:enum`.
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('iri-reference', IRI_REFERENCE)
  ajv.addFormat('date-time', DATE_TIME)
  // No document of ours has a value of these: none passes.
  for (const format of ['idn-email', 'uri', 'date']) ajv.addFormat(format, () => false)
  for (const name of [
    'spdx.schema.json',
    'jsf-0.82.schema.json',
    'cryptography-defs.schema.json',
  ]) {
    ajv.addSchema(read(name))
  }
  return ajv.compile(read(`bom-${version}.schema.json`))
}
