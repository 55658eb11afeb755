// SPDX-License-Identifier: Apache-2.0
//
// What statements say of the things that files speak of too: licence, what
// training started from and read, and the packages that it ran with.

import { MODEL_RECORD_TYPE } from '../../attestation/predicates/model-record-v1.ts'
import { SLSA_PROVENANCE_TYPE } from '../../attestation/predicates/slsa-provenance-v1.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { packagesOfBom } from '../../vulnerabilities/bom-packages.ts'
import { questionsOf } from '../../vulnerabilities/package-in-question.ts'

/** A statement, of whose predicate nothing is sure. */
export interface StatedPredicate {
  readonly predicateType: string
  readonly predicate: unknown
}

export interface AttestedFacts {
  /** SPDX expressions, or names. */
  readonly licenses: readonly string[]
  /** Names and URIs of resolved dependencies; absent where there is no provenance. */
  readonly dependencies?: readonly string[]
  /** Versions by normal name; absent where no bill of materials lists Python packages. */
  readonly packages?: ReadonlyMap<string, readonly string[]>
}

const BOM_TYPE = 'https://cyclonedx.org/bom'

/** What all of the statements say together. */
export const attestedFacts = (statements: readonly StatedPredicate[]): AttestedFacts => {
  const ofType = (type: string): readonly JsonObject[] =>
    statements.flatMap(({ predicateType, predicate }) => {
      const object = predicateType === type ? asObject(predicate) : undefined
      return object === undefined ? [] : [object]
    })
  const boms = ofType(BOM_TYPE)
  const provenances = ofType(SLSA_PROVENANCE_TYPE)
  const packages = new Map<string, readonly string[]>()
  for (const { name, version } of boms.flatMap(packagesIn)) {
    packages.set(name, [...(packages.get(name) ?? []), version])
  }
  return {
    licenses: [
      ...ofType(MODEL_RECORD_TYPE).flatMap((record) => texts([asObject(record.declared)?.license])),
      ...boms.flatMap(modelLicenses),
    ],
    ...(provenances.length === 0 ? {} : { dependencies: provenances.flatMap(dependenciesOf) }),
    ...(packages.size === 0 ? {} : { packages }),
  }
}

const dependenciesOf = (predicate: JsonObject): readonly string[] =>
  (asArray(asObject(predicate.buildDefinition)?.resolvedDependencies) ?? []).flatMap((item) => {
    const { name, uri } = asObject(item) ?? {}
    const found = texts([name, uri])
    // A bare name says less than an address beside it, and would stand for that of anybody.
    const whole = found.filter((text) => text.includes('/'))
    return whole.length > 0 ? whole : found
  })

// A bill of materials that cannot be read attests nothing.
const packagesIn = (bom: JsonObject) => {
  try {
    return questionsOf(packagesOfBom(bom).packages).packages
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    return []
  }
}

const modelLicenses = (bom: JsonObject): readonly string[] => {
  const component = asObject(asObject(bom.metadata)?.component)
  if (component?.type !== 'machine-learning-model') return []
  return (asArray(component.licenses) ?? []).flatMap((item) => {
    const { license, expression } = asObject(item) ?? {}
    const { id, name } = asObject(license) ?? {}
    return texts([expression, id ?? name])
  })
}

const texts = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) => asString(value) || [])
