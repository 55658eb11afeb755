// SPDX-License-Identifier: Apache-2.0
//
// One record of a vulnerability database, as far as it speaks of Python
// packages. What is not of the form is refused, never guessed: a record that
// cannot be read must not look like one that names no version.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md

import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { normalizePythonName } from '../core/python-name.ts'
import { shown } from '../core/shown.ts'

/** The one ecosystem that is evaluated; the schema has none for conda. */
export const PYPI_ECOSYSTEM = 'PyPI'

export interface OsvRecord {
  readonly id: string
  /** Other names of the same flaw. */
  readonly aliases: readonly string[]
  readonly isWithdrawn: boolean
  readonly summary?: string
  /** Ratings in words and vectors, those of `database_specific` included. */
  readonly ratings: readonly OsvRating[]
  /** Those that are about the packages in question. */
  readonly affected: readonly OsvAffected[]
}

/** A CVSS vector, or a level in words. */
export interface OsvRating {
  /** E.g. `CVSS_V3`; `database` for a word of the publisher. */
  readonly method: string
  readonly value: string
}

export interface OsvAffected {
  /** In the normal form of PyPI. */
  readonly name: string
  /** `GIT` ranges included, which only a clone of the repository could answer. */
  readonly ranges: readonly OsvRange[]
  readonly versions: readonly string[]
  readonly ratings: readonly OsvRating[]
}

export const OSV_RANGE_TYPES = ['ECOSYSTEM', 'SEMVER', 'GIT'] as const
export const OSV_EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const

export interface OsvRange {
  readonly type: (typeof OSV_RANGE_TYPES)[number]
  /** At least one is `introduced`; in any order. */
  readonly events: readonly OsvEvent[]
}

export interface OsvEvent {
  readonly kind: (typeof OSV_EVENT_KINDS)[number]
  readonly version: string
}

type Refuse = (what: string) => never

/**
 * A record, with what it says of the packages `names` (in normal form).
 * Fields that the schema leaves open are passed over, as it asks for.
 * @throws what `refuse` throws
 */
export const parseOsvRecord = (
  value: unknown,
  names: ReadonlySet<string>,
  refuse: Refuse,
): OsvRecord => {
  const record = asObject(value) ?? refuse('it is not an object')
  const version = record.schema_version
  if (version !== undefined && !/^1\.\d/.test(asString(version) ?? '')) {
    refuse(`its schema_version is ${shown(version)}, only 1.x is known`)
  }
  const id = asString(record.id) || refuse(`its id is ${shown(record.id)}`)
  const { withdrawn } = record
  if (withdrawn !== undefined && withdrawn !== null && asString(withdrawn) === undefined) {
    refuse(`withdrawn is ${shown(withdrawn)}`)
  }
  const summary = asString(record.summary)
  return {
    id,
    aliases: texts('aliases', record.aliases, refuse),
    // An empty text is what some exporters write for "not withdrawn".
    isWithdrawn: typeof withdrawn === 'string' && withdrawn !== '',
    ...(summary === undefined || summary === '' ? {} : { summary }),
    ratings: ratingsOf(record, refuse),
    affected: list('affected', record.affected, refuse).flatMap((item) =>
      parseAffected(item, names, refuse),
    ),
  }
}

const parseAffected = (
  value: unknown,
  names: ReadonlySet<string>,
  refuse: Refuse,
): readonly OsvAffected[] => {
  const affected = asObject(value) ?? refuse('affected holds something that is no object')
  // A record of a commit graph names no package at all.
  if (affected.package === undefined) return []
  const { ecosystem, name } = asObject(affected.package) ?? refuse('affected.package is no object')
  const ecosystemName = asString(ecosystem) ?? refuse(`the ecosystem is ${shown(ecosystem)}`)
  const normalized = normalizePythonName(asString(name) ?? refuse(`a package is ${shown(name)}`))
  if (ecosystemName !== PYPI_ECOSYSTEM || !names.has(normalized)) return []
  return [
    {
      name: normalized,
      ranges: list('ranges', affected.ranges, refuse).map((range) => parseRange(range, refuse)),
      versions: texts('versions', affected.versions, refuse),
      ratings: ratingsOf(affected, refuse),
    },
  ]
}

const parseRange = (value: unknown, refuse: Refuse): OsvRange => {
  const range = asObject(value) ?? refuse('ranges holds something that is no object')
  const type =
    OSV_RANGE_TYPES.find((known) => known === range.type) ??
    refuse(`a range has the type ${shown(range.type)}`)
  const events = list('events', range.events, refuse).map((event) => parseEvent(event, refuse))
  if (!events.some(({ kind }) => kind === 'introduced')) refuse('a range begins nowhere')
  return { type, events }
}

const parseEvent = (value: unknown, refuse: Refuse): OsvEvent => {
  const event = asObject(value) ?? refuse('events holds something that is no object')
  const kinds = OSV_EVENT_KINDS.filter((kind) => event[kind] !== undefined)
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1) {
    return refuse(`an event has ${kinds.length === 0 ? 'no known kind' : kinds.join(' and ')}`)
  }
  return { kind, version: asString(event[kind]) ?? refuse(`${kind} is ${shown(event[kind])}`) }
}

/** CVSS vectors of `severity`, and the word that GitHub's and other databases add. */
const ratingsOf = (holder: JsonObject, refuse: Refuse): readonly OsvRating[] => {
  const vectors = list('severity', holder.severity, refuse).map((item) => {
    const { type, score } = asObject(item) ?? refuse('severity holds something that is no object')
    return {
      method: asString(type) ?? refuse(`severity.type is ${shown(type)}`),
      value: asString(score) ?? refuse(`severity.score is ${shown(score)}`),
    }
  })
  const word = asString(asObject(holder.database_specific)?.severity)
  return word === undefined ? vectors : [...vectors, { method: 'database', value: word }]
}

/** Empty where the field is not there; `null` is what some exporters write for that. */
const list = (field: string, value: unknown, refuse: Refuse): readonly unknown[] =>
  value === undefined || value === null
    ? []
    : (asArray(value) ?? refuse(`${field} is ${shown(value)}, no list`))

const texts = (field: string, value: unknown, refuse: Refuse): readonly string[] =>
  list(field, value, refuse).map(
    (item) => asString(item) ?? refuse(`${field} holds ${shown(item)}`),
  )
