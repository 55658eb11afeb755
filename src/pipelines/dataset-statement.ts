// SPDX-License-Identifier: Apache-2.0
//
// What is stated of a dataset: a statement of its own, about the model and the
// commitment, and a component of the model's bill of materials.

import {
  buildDatasetReport,
  commitmentSubjects,
  type DatasetClaims,
} from '../attestation/dataset-claims.ts'
import { buildScaiPredicate, SCAI_TYPE } from '../attestation/predicates/scai-v0.3.ts'
import type { DataFacts } from '../bom/model-bom-facts.ts'
import type { DatasetDescription } from '../dataset/description-v1.ts'
import type { StatedPredicate } from './sign-units.ts'

export const stateDataset = (claims: DatasetClaims): StatedPredicate => ({
  predicateType: SCAI_TYPE,
  predicate: buildScaiPredicate(buildDatasetReport(claims)),
  moreSubjects: commitmentSubjects(claims),
})

/** The dataset as the bill of materials has it. A commitment is no digest of the data, and stands in a property. */
export const dataFacts = ({
  name,
  commitment,
  description,
  absentLists,
}: DatasetClaims): DataFacts => {
  const declared = {
    ...(commitment === undefined ? {} : { commitment: `sha256:${commitment.file.sha256}` }),
    ...(description === undefined ? {} : declaredOf(description.value)),
    ...(description === undefined
      ? {}
      : { 'description-file': `sha256:${description.file.sha256}` }),
    ...Object.fromEntries(
      absentLists.map(({ list, proof }) => [
        `list-absent:${list.name}`,
        `list sha256:${list.sha256}, proof sha256:${proof.sha256}`,
      ]),
    ),
  }
  if (description === undefined) return { name, declared }
  const { value } = description
  return {
    name,
    ...(value.description === undefined ? {} : { description: value.description }),
    licenses: value.licenses.map((license) =>
      license.kind === 'expression' ? license.expression : license.name,
    ),
    sources: value.sources.map(({ name: source, uri, sha256 }) => ({
      name: source,
      ...(uri === undefined ? {} : { uri }),
      ...(sha256 === undefined ? {} : { digest: { sha256 } }),
    })),
    sensitiveData: [
      ...(value.personalData?.state === 'present' ? ['personal data'] : []),
      ...value.sensitiveInformation,
    ],
    declared,
  }
}

const declaredOf = (value: DatasetDescription): Readonly<Record<string, string>> => {
  const { consent, personalData, jurisdictions, optOut, dateRange } = value
  return {
    ...(consent === undefined ? {} : { 'consent-basis': consent.basis }),
    ...(personalData === undefined
      ? {}
      : {
          'personal-data':
            personalData.state === 'anonymised'
              ? `anonymised: ${personalData.method}`
              : personalData.state,
        }),
    ...(jurisdictions.length === 0 ? {} : { jurisdictions: jurisdictions.join(', ') }),
    ...Object.fromEntries(
      optOut.map((list) => [`opt-out:${list.name}`, `sha256:${list.sha256}, ${list.date}`]),
    ),
    ...(dateRange === undefined ? {} : { 'date-range': `${dateRange.from}/${dateRange.to}` }),
  }
}
