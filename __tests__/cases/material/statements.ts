// SPDX-License-Identifier: Apache-2.0

import type { WorkflowClaims } from '../../../src/attestation/build-context.ts'
import { LEGACY_PREDICATE_TYPE } from '../../../src/attestation/oms/signed-model.ts'
import {
  buildModelRecordPredicate,
  MODEL_RECORD_TYPE,
} from '../../../src/attestation/predicates/model-record-v1.ts'
import { buildOmsStatement } from '../../../src/attestation/predicates/oms-signature-v1.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../../../src/attestation/predicates/slsa-provenance-v1.ts'
import {
  buildVsaPredicate,
  VSA_TYPE,
  type Vsa,
} from '../../../src/attestation/predicates/vsa-v1.ts'
import { recordModel } from '../../../src/attestation/record-model.ts'
import { STATEMENT_TYPE } from '../../../src/attestation/statement.ts'
import { buildModelSubjects } from '../../../src/attestation/subjects.ts'
import { isSha256Hex } from '../../../src/core/digest.ts'
import { asArray, asObject } from '../../../src/core/parse.ts'
import type { DescribedFile } from '../../../src/model/formats/format.ts'
import { computeRoot, type Manifest } from '../../../src/model/manifest.ts'
import { editJson, replaceOnce } from '../edits.ts'
import type { SignRecipe } from './recipes.ts'

const SUMMARY: Vsa = {
  verifier: { id: 'https://example.com/verifier', version: { mlprov: '1.0.0' } },
  timeVerified: new Date('2026-06-01T12:00:00.000Z'),
  resourceUri: 'https://example.com/models/digits',
  policy: { uri: 'https://example.com/policy.yaml', digest: { sha256: '5e'.repeat(32) } },
  inputAttestations: [{ name: 'digits.intoto.jsonl', digest: { sha256: '1a'.repeat(32) } }],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'example:reviewed'],
}
const EVALUATION_TYPE = 'https://example.com/evaluation/v1'

/** A model, hashed and looked into. */
export interface SignedFiles {
  readonly manifest: Manifest
  readonly described: readonly DescribedFile[]
}

/** The bytes that are signed. */
export const payloadOf = (
  recipe: SignRecipe,
  { manifest, described }: SignedFiles,
  claims: WorkflowClaims,
): Buffer => {
  const built: unknown = statementOf(recipe, { manifest, described }, claims)
  const edited = (recipe.edits ?? []).reduce((value, edit) => editJson(value, edit), built)
  const statement = recipe.recomputeRoot ? withRoot(edited) : edited
  const text = (recipe.replace ?? []).reduce(
    (before, { find, by }) => replaceOnce(before, find, by),
    JSON.stringify(statement),
  )
  return Buffer.from(text)
}

const withRoot = (statement: unknown): unknown => {
  const { predicate } = asObject(statement) ?? {}
  const resources = asArray(asObject(predicate)?.resources) ?? []
  const digests = resources.map((resource) => asObject(resource)?.digest).filter(isSha256Hex)
  const value = computeRoot(digests)
  return editJson(statement, { op: 'set', at: '/subject/0/digest/sha256', value })
}

const statementOf = (
  { statement }: SignRecipe,
  { manifest, described }: SignedFiles,
  claims: WorkflowClaims,
): unknown => {
  const files = manifest.files.map(({ name, digest }) => ({ name, digest: { sha256: digest } }))
  const provenance = (subject: unknown) => ({
    _type: STATEMENT_TYPE,
    subject,
    predicateType: SLSA_PROVENANCE_TYPE,
    predicate: buildSlsaProvenance({
      claims,
      serverUrl: 'https://github.com',
      dependencies: [],
      byproducts: [],
    }),
  })
  switch (statement) {
    case 'oms':
      return buildOmsStatement(manifest)
    case 'oms-v0.2':
      return {
        _type: STATEMENT_TYPE,
        subject: files.map((file) => ({
          ...file,
          annotations: { actual_hash_algorithm: 'file-sha256' },
        })),
        predicateType: LEGACY_PREDICATE_TYPE,
        predicate: { unused: 'Unused, just passed due to API requirements' },
      }
    case 'provenance':
      return provenance(buildModelSubjects(manifest, 'model.SHA256SUMS').subjects)
    case 'listing':
      return provenance([
        { name: `oms-root:${manifest.name}`, digest: { sha256: manifest.root } },
        { name: 'model.SHA256SUMS', digest: { sha256: manifest.dirHash1 } },
      ])
    case 'vsa':
      return {
        _type: STATEMENT_TYPE,
        subject: buildModelSubjects(manifest, 'model.SHA256SUMS').subjects,
        predicateType: VSA_TYPE,
        predicate: buildVsaPredicate(SUMMARY),
      }
    case 'record': {
      const digests = new Map(manifest.files.map(({ name, digest }) => [name, digest]))
      const options = { allowedImports: [], license: 'Apache-2.0' }
      return {
        _type: STATEMENT_TYPE,
        subject: buildModelSubjects(manifest, 'model.SHA256SUMS').subjects,
        predicateType: MODEL_RECORD_TYPE,
        predicate: buildModelRecordPredicate(
          recordModel(described, (name) => digests.get(name) ?? '', options),
        ),
      }
    }
    case 'evaluation':
      return {
        _type: STATEMENT_TYPE,
        subject: files,
        predicateType: EVALUATION_TYPE,
        predicate: { accuracy: 0.97, dataset: { name: 'digits' } },
      }
  }
}
