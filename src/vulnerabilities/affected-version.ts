// SPDX-License-Identifier: Apache-2.0
//
// Whether a version is affected, by the algorithm of the OSV schema: it is
// listed, or it lies in a range. A question that cannot be answered is told
// apart from a "no": it must not pass for one.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md#evaluation

import { shown } from '../core/shown.ts'
import type { OsvAffected, OsvEvent, OsvRange } from './osv-record.ts'
import { comparePythonVersions, type PythonVersion } from './python-version.ts'

export type AffectedAnswer =
  /** `fixedVersions`: the next ones with a fix, one for each range that the version lies in. */
  | { readonly kind: 'affected'; readonly fixedVersions: readonly string[] }
  | { readonly kind: 'not-affected' }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** A version as its package writes it, and as it compares; the latter is absent where it is no version. */
export interface VersionInQuestion {
  readonly text: string
  readonly parsed: PythonVersion | undefined
}

/** How versions are parsed: an evaluation remembers, since databases repeat themselves. */
export type ParseVersion = (text: string) => PythonVersion | undefined

/** The answer of one entry of `affected`, which is about the package of that version. */
export const answerAffected = (
  version: VersionInQuestion,
  affected: OsvAffected,
  parse: ParseVersion,
): AffectedAnswer => {
  const ranges = affected.ranges.filter(({ type }) => type !== 'GIT')
  const answers = ranges.map((range) => answerRange(version, range, parse))
  const fixedVersions = answers.flatMap((answer) =>
    answer.kind === 'affected' ? answer.fixedVersions : [],
  )
  const isListed = affected.versions.some((listed) => isSameVersion(version, listed, parse))
  if (isListed || answers.some(({ kind }) => kind === 'affected')) {
    return { kind: 'affected', fixedVersions: [...new Set(fixedVersions)] }
  }
  const unanswered = answers.find(({ kind }) => kind === 'unanswered')
  if (unanswered) return unanswered
  if (ranges.length > 0) return { kind: 'not-affected' }
  if (affected.versions.length === 0) {
    const what = affected.ranges.length > 0 ? 'only git commits' : 'no versions'
    return { kind: 'unanswered', reason: `the record names ${what}` }
  }
  return version.parsed === undefined ? noVersion(version) : { kind: 'not-affected' }
}

const noVersion = ({ text }: VersionInQuestion): AffectedAnswer => ({
  kind: 'unanswered',
  reason: text === '' ? 'the package has no version' : `${shown(text)} is no version`,
})

const isSameVersion = (
  { text, parsed }: VersionInQuestion,
  listed: string,
  parse: ParseVersion,
): boolean =>
  listed === text || (parsed && parse(listed)?.publicPart === parsed.publicPart) === true

const answerRange = (
  version: VersionInQuestion,
  { events }: OsvRange,
  parse: ParseVersion,
): AffectedAnswer => {
  if (isEverything(events)) return { kind: 'affected', fixedVersions: [] }
  const { parsed } = version
  if (parsed === undefined) return noVersion(version)
  const places: Place[] = []
  for (const event of events) {
    const place = placeOf(event, parse)
    if (place === undefined) {
      return {
        kind: 'unanswered',
        reason: `${event.kind} ${shown(event.version)} of the record is no version`,
      }
    }
    places.push(place)
  }
  if (!isBeforeLimits(parsed, places) || !isInside(parsed, places)) return { kind: 'not-affected' }
  return { kind: 'affected', fixedVersions: nextFix(parsed, places) }
}

/** Begins before every version, and never ends: no version has to be understood. */
const isEverything = (events: readonly OsvEvent[]): boolean =>
  events.every(({ kind, version }) => kind === 'introduced' || isNoLimit(kind, version)) &&
  events.some(({ kind, version }) => kind === 'introduced' && version === '0')

const isNoLimit = (kind: OsvEvent['kind'], version: string): boolean =>
  kind === 'limit' && version === '*'

/** Where an event stands on the line of versions. */
interface Place {
  readonly event: OsvEvent
  readonly at: PythonVersion | 'start' | 'end'
}

const placeOf = (event: OsvEvent, parse: ParseVersion): Place | undefined => {
  if (event.kind === 'introduced' && event.version === '0') return { event, at: 'start' }
  if (isNoLimit(event.kind, event.version)) return { event, at: 'end' }
  const at = parse(event.version)
  return at === undefined ? undefined : { event, at }
}

const comparePlaces = (a: Place['at'], b: Place['at']): number => {
  if (a === b) return 0
  if (a === 'start' || b === 'end') return -1
  if (b === 'start' || a === 'end') return 1
  return comparePythonVersions(a, b)
}

/** One limit that is not reached is enough; none at all is no limit. */
const isBeforeLimits = (version: PythonVersion, places: readonly Place[]): boolean => {
  const limits = places.filter(({ event }) => event.kind === 'limit')
  return limits.length === 0 || limits.some(({ at }) => comparePlaces(version, at) < 0)
}

/**
 * The state after all events up to the version. Where one version both opens
 * and closes, which the specification leaves open, what was open stays open:
 * a second range begins there; what was closed is open for that version alone
 * with `last_affected`, and not at all with `fixed`.
 */
const isInside = (version: PythonVersion, places: readonly Place[]): boolean => {
  const line = places
    .filter(({ event, at }) => event.kind !== 'limit' && comparePlaces(at, version) <= 0)
    .sort((a, b) => comparePlaces(a.at, b.at))
  let open = false
  for (let index = 0; index < line.length; ) {
    const at = line[index]?.at ?? version
    let opens = false
    let closes = false
    for (; index < line.length; index += 1) {
      const place = line[index]
      if (place === undefined || comparePlaces(place.at, at) !== 0) break
      const { kind } = place.event
      if (kind === 'introduced') opens = true
      else if (kind === 'fixed' || comparePlaces(version, at) > 0) closes = true
    }
    if (opens !== closes) open = opens
  }
  return open
}

const nextFix = (version: PythonVersion, places: readonly Place[]): readonly string[] =>
  places
    .filter(({ event, at }) => event.kind === 'fixed' && comparePlaces(at, version) > 0)
    .sort((a, b) => comparePlaces(a.at, b.at))
    .slice(0, 1)
    .map(({ event }) => event.version)
