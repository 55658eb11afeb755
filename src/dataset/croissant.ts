// SPDX-License-Identifier: Apache-2.0
//
// What a Croissant file says of a dataset, as far as it says the same as
// dataset.yaml. The rest of it is not read; its digest is signed.
// Specs: http://mlcommons.org/croissant/1.1, http://mlcommons.org/croissant/RAI/1.0

import { parseSpdxExpression } from '../core/license-expression.ts'
import { MAX_DECLARED_SOURCES } from '../core/limits.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import {
  type DatasetDescription,
  type DateRange,
  type DeclaredLicense,
  type DeclaredSource,
  isDay,
} from './description-v1.ts'

type Refuse = (what: string) => never

const VERSION = /^https?:\/\/mlcommons\.org\/croissant\/1\.[01]$/

/** Whether a JSON value is a description in JSON-LD, and not a dataset.yaml written as JSON. */
export const isJsonLd = (value: unknown): boolean => asObject(value)?.['@context'] !== undefined

/** @throws what `refuse` throws: no Croissant of a known version, a field of another form */
export const readCroissant = (value: unknown, refuse: Refuse): DatasetDescription => {
  const document = asObject(value) ?? refuse('it is no object')
  const versions = manyOf(member(document, 'conformsTo', 'dct')).map(
    (item) => asString(asObject(item)?.['@id']) ?? item,
  )
  if (!versions.some((version) => typeof version === 'string' && VERSION.test(version))) {
    refuse(
      `conformsTo is ${shown(versions[0])}, expected http://mlcommons.org/croissant/1.1 or 1.0`,
    )
  }
  const text = (name: string, prefix: string): string | undefined => {
    const found = member(document, name, prefix)
    return found === undefined ? undefined : (asString(found) ?? refuse(`${name} is no text`))
  }
  const description = text('description', 'sc')
  const dateRange = rangeOf(document)
  return {
    name: text('name', 'sc') || refuse('it has no name'),
    ...(description ? { description } : {}),
    licenses: manyOf(member(document, 'license', 'sc')).map((item) => licenseOf(item, refuse)),
    sources: sourcesOf(document, refuse),
    sensitiveInformation: manyOf(member(document, 'personalSensitiveInformation', 'rai')).map(
      (item) => asString(item) || refuse('personalSensitiveInformation is no list of texts'),
    ),
    jurisdictions: [],
    optOut: [],
    ...(dateRange === undefined ? {} : { dateRange }),
  }
}

/** A member by its name, with or without the prefix of its vocabulary. */
const member = (object: JsonObject, name: string, prefix: string): unknown =>
  object[name] ?? object[`${prefix}:${name}`]

/** JSON-LD writes one value with or without a list around it. */
const manyOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : (asArray(value) ?? [value])

// ---- licences -------------------------------------------------------------------------

const SPDX_PAGE = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([A-Za-z0-9.+-]+?)(?:\.html|\.json)?$/
const CC_PAGE =
  /^https?:\/\/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/([1-4]\.[05])(?:\/.*)?$/
const CC0_PAGE = /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/.*)?$/

const licenseOf = (item: unknown, refuse: Refuse): DeclaredLicense => {
  const object = asObject(item)
  const text =
    object === undefined
      ? asString(item)
      : (asString(object['@id']) ?? asString(object.url) ?? asString(object.name))
  if (!text) return refuse(`a license is ${shown(item)}, expected a text or a CreativeWork`)
  const expression = expressionOf(text)
  return expression === undefined
    ? { kind: 'name', name: text }
    : { kind: 'expression', expression }
}

const expressionOf = (text: string): string | undefined => {
  const [, spdx] = SPDX_PAGE.exec(text) ?? []
  if (spdx !== undefined) return parseSpdxExpression(spdx)
  if (CC0_PAGE.test(text)) return 'CC0-1.0'
  const [, kind, version] = CC_PAGE.exec(text) ?? []
  if (kind !== undefined) return parseSpdxExpression(`CC-${kind}-${version}`)
  return parseSpdxExpression(text)
}

// ---- distribution ---------------------------------------------------------------------

const sourcesOf = (document: JsonObject, refuse: Refuse): readonly DeclaredSource[] => {
  const files = manyOf(member(document, 'distribution', 'sc')).map(
    (item) => asObject(item) ?? refuse('distribution holds what is no object'),
  )
  const objects = files.filter((file) =>
    manyOf(file['@type']).some((type) => type === 'cr:FileObject' || type === 'FileObject'),
  )
  if (objects.length > MAX_DECLARED_SOURCES) {
    refuse(`distribution has ${objects.length} files, at most ${MAX_DECLARED_SOURCES}`)
  }
  return objects.map((file) => {
    const name = asString(member(file, 'name', 'sc')) || asString(file['@id'])
    const uri = asString(member(file, 'contentUrl', 'sc'))
    const sha256 = asString(member(file, 'sha256', 'sc'))?.toLowerCase()
    return {
      name: name || refuse('a file of distribution has no name'),
      ...(uri ? { uri } : {}),
      // Hubs write an address of an explanation where they have no digest.
      ...(sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
    }
  })
}

// ---- time -----------------------------------------------------------------------------

const DAY_IN_TIME = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/

/** Of two times; what is no pair of days in order is left out, as the specification leaves it free. */
const rangeOf = (document: JsonObject): DateRange | undefined => {
  const frame = manyOf(member(document, 'dataCollectionTimeframe', 'rai'))
  const coverage = asString(member(document, 'temporalCoverage', 'sc'))?.split('/') ?? []
  const [from, to] = (frame.length === 2 ? frame : coverage).map((item) => {
    const [, found = ''] = DAY_IN_TIME.exec(asString(item) ?? '') ?? []
    return isDay(found) ? found : undefined
  })
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}
