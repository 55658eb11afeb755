// SPDX-License-Identifier: Apache-2.0
//
// What a publisher declares of a dataset: dataset.yaml, version 1, or what a
// Croissant file says of the same. Nobody but its signer vouches for any of it
// (docs/dataset-claims.md).

import type { JsonNode, RefuseLine } from '../core/json-tree.ts'
import { parseSpdxExpression } from '../core/license-expression.ts'
import { MAX_DECLARED_SOURCES } from '../core/limits.ts'
import type { JsonObject } from '../core/parse.ts'
import {
  choice,
  list,
  oneOrMany,
  record,
  type Shape,
  shortText,
  text,
  variant,
} from '../core/shape.ts'
import { isCountryCode } from './country-codes.ts'

/** Bases of Art. 6 GDPR, and the two that are none. */
export const CONSENT_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'license',
  'not-applicable',
] as const

export interface DateRange {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

export interface DeclaredSource {
  readonly name: string
  readonly uri?: string
  /** Lowercase hex. */
  readonly sha256?: string
  readonly collected?: DateRange
}

/** An SPDX expression, or what else a description calls its licence. */
export type DeclaredLicense =
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'name'; readonly name: string }

export interface OptOutList {
  readonly name: string
  /** Of the file of the list, lowercase hex. */
  readonly sha256: string
  /** Day on which it was honoured, `YYYY-MM-DD`. */
  readonly date: string
  /** Of the file of a proof, lowercase hex. */
  readonly proofSha256?: string
}

export type PersonalData =
  | { readonly state: 'none' | 'present' }
  | { readonly state: 'anonymised'; readonly method: string }

/** Absent is unknown: nothing is filled in. */
export interface DatasetDescription {
  readonly name: string
  readonly description?: string
  readonly licenses: readonly DeclaredLicense[]
  readonly sources: readonly DeclaredSource[]
  readonly consent?: { readonly basis: (typeof CONSENT_BASES)[number]; readonly note?: string }
  readonly personalData?: PersonalData
  /** Kinds of sensitive information, in the words of the description. */
  readonly sensitiveInformation: readonly string[]
  /** ISO 3166-1 alpha-2, or ISO 3166-2. */
  readonly jurisdictions: readonly string[]
  readonly optOut: readonly OptOutList[]
  readonly dateRange?: DateRange
}

const MAX_TEXT_CHARS = 4_096
const SHA256 = /^sha256:[0-9a-f]{64}$/

/** A shape whose values are looked at once more; `what` says what it takes. */
const checked = <T>(shape: Shape<T>, what: string, accepts: (value: T) => boolean): Shape<T> => ({
  schema: shape.schema,
  read: (node, at) => {
    const value = shape.read(node, at)
    if (accepts(value)) return value
    throw at.refuse(node.line, `${at.path} is ${JSON.stringify(value)}; it takes ${what}`)
  },
})

/** Whether a text `YYYY-MM-DD` is a day of the calendar. */
export const isDay = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(time.getTime()) &&
    time.toISOString().startsWith(day)
  )
}

const day = (what: string) =>
  checked(text(`${what}, as \`2026-01-31\``, /^\d{4}-\d\d-\d\d$/), 'a day of the calendar', isDay)
const digest = (what: string) => text(`sha256:<hex> of ${what}`, SHA256)
const range = (what: string): Shape<DateRange> =>
  checked(
    record(what, { from: day('the first day'), to: day('the last day') }, {}),
    'a first day that is not after the last',
    ({ from, to }) => from <= to,
  )

const license = checked(
  shortText('SPDX licence expression; `LicenseRef-…` for a licence that SPDX does not list', 1_000),
  'an SPDX licence expression, as `CC-BY-4.0`',
  (expression) => parseSpdxExpression(expression) !== undefined,
)

const jurisdiction = checked(
  text('ISO 3166-1 alpha-2 code, or ISO 3166-2 of a part', /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/),
  'a code of ISO 3166, as `DE` or `US-CA`',
  (code) => isCountryCode(code.slice(0, 2)),
)

const source = record(
  'where records come from',
  { name: shortText('name of the source', MAX_TEXT_CHARS) },
  {
    uri: shortText('its address', MAX_TEXT_CHARS),
    digest: digest('what was fetched'),
    collected: range('when it was collected'),
  },
)

const optOut = record(
  'a list of opt-outs that was honoured',
  {
    name: shortText('name of the list', MAX_TEXT_CHARS),
    digest: digest('the file of the list'),
    date: day('when it was honoured'),
  },
  { proof: digest('a proof that none of its records is in the dataset') },
)

const personalData: Shape<PersonalData> = variant(
  'method',
  record(
    'personal data that was made anonymous',
    {
      state: choice('what was done', ['anonymised']),
      method: shortText('how', MAX_TEXT_CHARS),
    },
    {},
  ),
  record(
    'personal data in it',
    { state: choice('whether there is any; `anonymised` needs `method`', ['none', 'present']) },
    {},
  ),
)

const DESCRIPTION_SHAPE = record(
  'what is declared of a dataset',
  {
    version: choice('version of this form', [1]),
    name: shortText('name of the dataset', MAX_TEXT_CHARS),
  },
  {
    description: shortText('what it is', MAX_TEXT_CHARS),
    licenses: oneOrMany('licences; several are all there', license),
    sources: checked(
      list('where the records come from', source),
      `at most ${MAX_DECLARED_SOURCES} sources`,
      ({ length }) => length <= MAX_DECLARED_SOURCES,
    ),
    consent: record(
      'on what basis the data are used',
      { basis: choice('the basis', CONSENT_BASES) },
      { note: shortText('what a reader should know of it', MAX_TEXT_CHARS) },
    ),
    'personal-data': personalData,
    'sensitive-information': list('kinds of it, in words', shortText('a kind', MAX_TEXT_CHARS)),
    jurisdictions: oneOrMany('where the data come from or are held', jurisdiction),
    'opt-out': list('lists of opt-outs that were honoured', optOut),
    'date-range': range('the time that the records are from'),
  },
)

/** The JSON Schema of dataset.yaml, for editors. */
export const descriptionSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'dataset.yaml',
  ...DESCRIPTION_SHAPE.schema,
})

const hexOf = (text: string): string => text.slice('sha256:'.length)

/** @throws what `refuse` makes, naming the line */
export const readDescription = (tree: JsonNode, refuse: RefuseLine): DatasetDescription => {
  const document = DESCRIPTION_SHAPE.read(tree, { refuse, path: '' })
  const { description, consent } = document
  const { 'personal-data': personal, 'date-range': dateRange } = document
  return {
    name: document.name,
    licenses: (document.licenses ?? []).map((expression) => ({
      kind: 'expression',
      expression: parseSpdxExpression(expression) ?? expression,
    })),
    sources: (document.sources ?? []).map(({ digest: stated, ...declared }) => ({
      ...declared,
      ...(stated === undefined ? {} : { sha256: hexOf(stated) }),
    })),
    sensitiveInformation: document['sensitive-information'] ?? [],
    jurisdictions: document.jurisdictions ?? [],
    optOut: (document['opt-out'] ?? []).map(({ name, digest: stated, date, proof }) => ({
      name,
      sha256: hexOf(stated),
      date,
      ...(proof === undefined ? {} : { proofSha256: hexOf(proof) }),
    })),
    ...(description === undefined ? {} : { description }),
    ...(consent === undefined ? {} : { consent }),
    ...(personal === undefined ? {} : { personalData: personal }),
    ...(dateRange === undefined ? {} : { dateRange }),
  }
}
