// SPDX-License-Identifier: Apache-2.0
//
// What statements must say. Builder, dataset commitments, vulnerabilities and
// claims of the user are one mechanism: values at a path in statements of a
// type, a condition on them, and how far they must be established. Each
// accepted statement of the type has to agree, so that one cannot outvote another.

import type { CertificateIdentity } from '../../attestation/certificate-identity.ts'
import { SLSA_PROVENANCE_TYPE } from '../../attestation/predicates/slsa-provenance-v1.ts'
import { shown } from '../../core/shown.ts'
import {
  type Check,
  type CheckLocation,
  type ClaimWord,
  failedCheck,
  passedCheck,
  type ReportedBundle,
} from '../report.ts'
import { type JsonPath, type PlacedValue, valuesAt } from './json-path.ts'
import type { RequiredWord } from './policy-shape.ts'

/** Where a kind of statement says something. */
export interface ClaimPlace {
  readonly predicateType: string
  /** Into the statement. */
  readonly path: JsonPath
}

export interface ClaimDemand {
  readonly id: string
  readonly title: string
  readonly expected: string
  readonly places: readonly ClaimPlace[]
  /** Of several values at the path: each, or one of them. */
  readonly quantifier: 'each' | 'some'
  readonly accepts: (value: unknown) => boolean
  readonly word: RequiredWord
  readonly location: CheckLocation
}

const RANK: Readonly<Record<ClaimWord, number>> = {
  unknown: 0,
  'self-asserted': 1,
  verified: 2,
  proved: 3,
}
const MAX_SHOWN = 3

/** One check over the statements of accepted bundles. */
export const checkClaim = (demand: ClaimDemand, accepted: readonly ReportedBundle[]): Check => {
  const { id, title, places, word: required, location } = demand
  const expected = `${demand.expected} (${required})`
  const fail = (found: string, word: ClaimWord): Check => ({
    ...failedCheck({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
    location,
  })
  const answers = accepted.flatMap((bundle) =>
    places
      .filter(({ predicateType }) => predicateType === bundle.statement?.predicateType)
      .map(({ path }) => answer(demand, bundle, path)),
  )
  if (answers.length === 0) {
    const types = [...new Set(places.map(({ predicateType }) => predicateType))]
    return fail(`no accepted statement of the type ${types.join(' or ')}`, 'unknown')
  }
  const refused = answers.find(({ agrees }) => !agrees)
  if (refused) return fail(refused.found, refused.word)
  const weakest = answers.reduce((a, b) => (RANK[b.word] < RANK[a.word] ? b : a))
  if (RANK[weakest.word] < RANK[required]) {
    return fail(`${weakest.found}, only ${weakest.word}`, weakest.word)
  }
  return passedCheck({ id, title, expected, found: weakest.found }, weakest.word)
}

interface Answer {
  readonly agrees: boolean
  readonly found: string
  readonly word: ClaimWord
}

const answer = (
  { quantifier, accepts }: ClaimDemand,
  bundle: ReportedBundle,
  path: JsonPath,
): Answer => {
  const values = valuesAt(statementOf(bundle), path)
  const isAccepted = ({ value }: PlacedValue): boolean => value !== undefined && accepts(value)
  const good = values.filter(isAccepted)
  const bad = values.filter((value) => !isAccepted(value))
  const agrees = quantifier === 'each' ? bad.length === 0 : good.length > 0
  const deciding = agrees ? good : bad
  if (deciding.length === 0) {
    return { agrees, found: 'an empty list', word: agrees ? 'self-asserted' : 'unknown' }
  }
  const words = deciding.map((value) => wordOf(bundle, value))
  const best = quantifier === 'some' && agrees
  const word = words.reduce((a, b) => (RANK[a] < RANK[b] === best ? b : a))
  return { agrees, found: describe(deciding), word }
}

/** The statement as in-toto has it. */
const statementOf = ({ statement }: ReportedBundle): unknown => ({
  _type: statement?.type,
  subject: statement?.subject,
  predicateType: statement?.predicateType,
  predicate: statement?.predicate,
})

const describe = (values: readonly PlacedValue[]): string => {
  const unique = [...new Set(values.map(({ value }) => shown(value)))]
  const text = unique.slice(0, MAX_SHOWN).join(', ')
  return unique.length > MAX_SHOWN ? `${text} and ${unique.length - MAX_SHOWN} more` : text
}

// ---- how far a value is established ---------------------------------------------

const wordOf = (bundle: ReportedBundle, { pointer, value }: PlacedValue): ClaimWord => {
  if (value === undefined) return 'unknown'
  const words = (bundle.established ?? [])
    .filter((claim) => pointer === claim.pointer || pointer.startsWith(`${claim.pointer}/`))
    .map(({ word }): ClaimWord => word)
  if (isCertified(bundle, pointer, value)) words.push('verified')
  return words.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'self-asserted')
}

// What the certificate authority wrote into the certificate from the verified token.
const CERTIFIED: Readonly<Record<string, keyof CertificateIdentity>> = {
  '/predicate/runDetails/builder/id': 'buildSignerURI',
  '/predicate/runDetails/metadata/invocationId': 'runInvocationURI',
  '/predicate/buildDefinition/externalParameters/workflow/repository': 'sourceRepositoryURI',
  '/predicate/buildDefinition/externalParameters/workflow/ref': 'sourceRepositoryRef',
  '/predicate/buildDefinition/internalParameters/github/event_name': 'buildTrigger',
  '/predicate/buildDefinition/internalParameters/github/repository_id':
    'sourceRepositoryIdentifier',
  '/predicate/buildDefinition/internalParameters/github/repository_owner_id':
    'sourceRepositoryOwnerIdentifier',
  '/predicate/buildDefinition/internalParameters/github/runner_environment': 'runnerEnvironment',
  '/predicate/buildDefinition/resolvedDependencies/0/digest/gitCommit': 'sourceRepositoryDigest',
}

const isCertified = (bundle: ReportedBundle, pointer: string, value: unknown): boolean => {
  if (bundle.statement?.predicateType !== SLSA_PROVENANCE_TYPE) return false
  if (bundle.signer?.kind !== 'certificate' || !Object.hasOwn(CERTIFIED, pointer)) return false
  const field = CERTIFIED[pointer]
  return field !== undefined && bundle.signer.identity[field] === value
}
