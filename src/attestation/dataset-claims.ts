// SPDX-License-Identifier: Apache-2.0
//
// What is stated of a dataset, as attributes of SCAI: what the publisher
// declares, that there is a commitment, and which lists were proved absent.
// The names and their conditions are described in docs/dataset-claims.md.

import type { JsonObject } from '../core/parse.ts'
import { COMMITMENT_TYPE, type DatasetCommitment } from '../dataset/commitment-v1.ts'
import type { DatasetDescription, DeclaredSource, OptOutList } from '../dataset/description-v1.ts'
import type { ScaiAttribute, ScaiReport } from './predicates/scai-v0.3.ts'
import type { ResourceDescriptor, Subject } from './resource-descriptor.ts'

/** In front of the dataset's name: this subject is no file of the model. */
export const DATASET_SUBJECT_PREFIX = 'dataset-commitment:'

export const LICENSE_ATTRIBUTE = 'dataset-license'
export const ABSENT_ATTRIBUTE = 'dataset-list-absent'

/** A file, by its name and SHA-256 (lowercase hex). */
export interface NamedFile {
  readonly name: string
  readonly sha256: string
}

/** A list of which no record is in the dataset, as a proof that was verified shows. */
export interface AbsentList {
  readonly list: NamedFile
  readonly proof: NamedFile
  readonly view: string
  /** Different records of the list. */
  readonly records: number
}

/** At least one of commitment and description is there. */
export interface DatasetClaims {
  readonly name: string
  readonly commitment?: { readonly file: NamedFile; readonly value: DatasetCommitment }
  readonly description?: { readonly file: NamedFile; readonly value: DatasetDescription }
  readonly absentLists: readonly AbsentList[]
}

const descriptor = ({ name, sha256 }: NamedFile): ResourceDescriptor => ({
  name,
  digest: { sha256 },
})

/** The commitment as a dependency of the model. `annotations.type` tells it from other files. */
export const commitmentDependencies = (claims: DatasetClaims): readonly ResourceDescriptor[] => {
  const { commitment } = claims
  if (commitment === undefined) return []
  const { suite, records } = commitment.value
  const annotations = { type: COMMITMENT_TYPE, suite, records: String(records.total) }
  return commitmentSubjects(claims).map((subject) => ({ ...subject, annotations }))
}

/** The commitment as a subject of the statement about the dataset. */
export const commitmentSubjects = ({ name, commitment }: DatasetClaims): readonly Subject[] =>
  commitment === undefined
    ? []
    : [
        {
          name: `${DATASET_SUBJECT_PREFIX}${name}`,
          digest: { sha256: commitment.file.sha256 },
        },
      ]

export const buildDatasetReport = (claims: DatasetClaims): ScaiReport => {
  const { commitment, description, absentLists } = claims
  const target = commitment === undefined ? undefined : descriptor(commitment.file)
  const evidence = description === undefined ? undefined : descriptor(description.file)
  const attributes = [
    ...(commitment === undefined ? [] : [committed(claims.name, commitment.value)]),
    ...(description === undefined ? [] : declared(claims, description.value)).map(
      // The file that says so is all the evidence there is, unless a claim has its own.
      (attribute) => ({ ...(evidence === undefined ? {} : { evidence }), ...attribute }),
    ),
    ...absentLists.map(absent),
  ]
  return {
    attributes: attributes.map((attribute) => ({
      ...attribute,
      ...(target === undefined ? {} : { target }),
    })),
  }
}

const committed = (dataset: string, value: DatasetCommitment): ScaiAttribute => ({
  attribute: 'dataset-committed',
  conditions: {
    dataset,
    suite: value.suite,
    records: value.records,
    recordModel: value.recordModel,
    ...(value.classes === undefined ? {} : { classes: value.classes }),
  },
})

const absent = ({ list, proof, view, records }: AbsentList): ScaiAttribute => ({
  attribute: ABSENT_ATTRIBUTE,
  conditions: { list: descriptor(list), view, records },
  evidence: descriptor(proof),
})

const declared = (
  { name: dataset, absentLists }: DatasetClaims,
  value: DatasetDescription,
): readonly ScaiAttribute[] => [
  claim('dataset-described', {
    dataset,
    name: value.name,
    ...(value.description === undefined ? {} : { description: value.description }),
  }),
  ...value.licenses.map((license) =>
    claim(
      LICENSE_ATTRIBUTE,
      license.kind === 'expression' ? { expression: license.expression } : { name: license.name },
    ),
  ),
  ...value.sources.map(sourceClaim),
  ...(value.consent === undefined ? [] : [claim('dataset-consent-basis', value.consent)]),
  ...(value.personalData === undefined ? [] : [claim('dataset-personal-data', value.personalData)]),
  ...value.sensitiveInformation.map((kind) => claim('dataset-sensitive-information', { kind })),
  ...(value.jurisdictions.length === 0
    ? []
    : [claim('dataset-jurisdictions', { codes: value.jurisdictions })]),
  ...value.optOut.map((list) => optOutClaim(list, absentLists)),
  ...(value.dateRange === undefined ? [] : [claim('dataset-date-range', { ...value.dateRange })]),
]

const claim = (attribute: string, conditions: JsonObject): ScaiAttribute => ({
  attribute,
  conditions,
})

const sourceClaim = ({ name, uri, sha256, collected }: DeclaredSource): ScaiAttribute =>
  claim('dataset-source', {
    source: {
      name,
      ...(uri === undefined ? {} : { uri }),
      ...(sha256 === undefined ? {} : { digest: { sha256 } }),
    },
    ...(collected === undefined ? {} : { collected }),
  })

// A proof that was verified is better evidence than one that is named.
const optOutClaim = (
  { name, sha256, date, proofSha256 }: OptOutList,
  absentLists: readonly AbsentList[],
): ScaiAttribute => {
  const proved = absentLists.find(({ list }) => list.sha256 === sha256)
  const named = proofSha256 === undefined ? {} : { evidence: { digest: { sha256: proofSha256 } } }
  return {
    ...claim('dataset-opt-out', { list: { name, digest: { sha256 } }, date }),
    ...(proved === undefined ? named : { evidence: descriptor(proved.proof) }),
  }
}
