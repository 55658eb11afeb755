// SPDX-License-Identifier: Apache-2.0
//
// A verification summary (VSA): a verifier's signed verdict, so that others
// need neither the inputs nor the policy (docs/spec/vsa.md).
// Spec: https://slsa.dev/spec/v1.0/verification_summary

import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import type { DigestSet, ResourceDescriptor } from '../resource-descriptor.ts'

export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1'
const SLSA_VERSION = '1.0'

export interface Vsa {
  readonly verifier: {
    /** URI; means something only together with who signed. */
    readonly id: string
    /** Of each component that verified. */
    readonly version?: Readonly<Record<string, string>>
  }
  readonly timeVerified: Date
  /** What the artifact was verified as: not to be taken for another thing. */
  readonly resourceUri: string
  readonly policy: { readonly uri: string; readonly digest?: DigestSet }
  readonly inputAttestations: readonly ResourceDescriptor[]
  readonly verificationResult: 'PASSED' | 'FAILED'
  /** E.g. `SLSA_BUILD_LEVEL_2`, at most one of each track; `FAILED` where the verdict is. */
  readonly verifiedLevels: readonly string[]
}

/** Law: `parseVsa(buildVsaPredicate(x))` equals x, times in whole milliseconds. */
export const buildVsaPredicate = (vsa: Vsa): JsonObject => ({
  verifier: vsa.verifier,
  timeVerified: vsa.timeVerified.toISOString(),
  resourceUri: vsa.resourceUri,
  policy: vsa.policy,
  inputAttestations: vsa.inputAttestations,
  verificationResult: vsa.verificationResult,
  verifiedLevels: vsa.verifiedLevels,
  slsaVersion: SLSA_VERSION,
})

/** Unknown fields are passed over, as the specification wants. @throws STATEMENT_INVALID naming the field */
export const parseVsa = (predicate: JsonObject | undefined): Vsa => {
  const { verifier, policy, verificationResult } = predicate ?? {}
  const version = optional('verifier.version', asObject(verifier)?.version, parseTexts)
  const digest = optional('policy.digest', asObject(policy)?.digest, parseTexts)
  if (verificationResult !== 'PASSED' && verificationResult !== 'FAILED') {
    return refuse('verificationResult')
  }
  return {
    verifier: {
      id: parseText('verifier.id', asObject(verifier)?.id),
      ...(version === undefined ? {} : { version }),
    },
    timeVerified: parseTime(predicate?.timeVerified),
    resourceUri: parseText('resourceUri', predicate?.resourceUri),
    policy: {
      uri: parseText('policy.uri', asObject(policy)?.uri),
      ...(digest === undefined ? {} : { digest }),
    },
    inputAttestations: parseInputs(predicate?.inputAttestations),
    verificationResult,
    verifiedLevels: (asArray(predicate?.verifiedLevels) ?? refuse('verifiedLevels')).map((level) =>
      parseText('verifiedLevels', level),
    ),
  }
}

const parseInputs = (value: unknown): readonly ResourceDescriptor[] =>
  (optional('inputAttestations', value, (_, list) => asArray(list)) ?? []).map((item) => {
    const { uri, name, digest } = asObject(item) ?? {}
    return {
      ...(uri === undefined ? {} : { uri: parseText('inputAttestations.uri', uri) }),
      ...(name === undefined ? {} : { name: parseText('inputAttestations.name', name) }),
      digest: parseTexts('inputAttestations.digest', digest),
    }
  })

const parseText = (field: string, value: unknown): string => asString(value) || refuse(field)

const parseTexts = (field: string, value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asObject(value) ?? refuse(field)).map(([name, text]) => [
      name,
      parseText(field, text),
    ]),
  )

// RFC 3339 §5.6, in UTC as in-toto's field_types.md asks for it.
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

const parseTime = (value: unknown): Date => {
  const text = asString(value) ?? ''
  const time = new Date(text)
  return TIME.test(text) && !Number.isNaN(time.getTime()) ? time : refuse('timeVerified')
}

const optional = <T>(
  field: string,
  value: unknown,
  parse: (field: string, value: unknown) => T | undefined,
): T | undefined => (value === undefined ? undefined : (parse(field, value) ?? refuse(field)))

const refuse = (field: string): never => {
  throw new ProvenanceError(
    'STATEMENT_INVALID',
    `the summary's ${field} is missing or not of its form`,
  )
}
