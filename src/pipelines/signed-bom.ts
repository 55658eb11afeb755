// SPDX-License-Identifier: Apache-2.0
//
// The bill of materials of a model out of its signed bundle, for a look at
// today's vulnerabilities without the bytes of the model. What was not signed
// by the expected signer is not looked at.

import { CYCLONEDX_TYPE } from '../attestation/predicates/sbom.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { JsonObject } from '../core/parse.ts'
import type { ReportedBundle, ReportedSigner } from '../policy/report.ts'
import type { FoundBundle } from '../ports.ts'
import { type ArtifactTrust, verifyStatements } from './verify-bundle.ts'

export interface SignedBomRequest {
  /** Of one model; statements of other types are passed over. */
  readonly bundles: readonly FoundBundle[]
  readonly trust: ArtifactTrust
  /** `sha256:<hex>` that one of its subjects must have. */
  readonly subjectDigest?: string
}

export interface SignedBom {
  readonly document: JsonObject
  readonly subjects: readonly { readonly name: string; readonly digest: Record<string, string> }[]
  readonly signer: ReportedSigner
  /** `sha256:<hex>` of the bundle. */
  readonly bundleDigest: string
}

/**
 * The one bill of materials of the expected signer.
 * @throws the code of the first check that a bundle did not pass; BUNDLE_NONE, SUBJECT_MISMATCH, PACKAGES_INVALID
 */
export const openSignedBom = (request: SignedBomRequest): SignedBom => {
  const { bundles, trust, subjectDigest } = request
  const examined = verifyStatements({ bundles, trust })
  const passed = examined.filter(
    ({ verified, checks }) =>
      verified && checks.length > 0 && checks.every((check) => check.passed),
  )
  const boms = passed.flatMap(toSignedBom)
  if (boms.length === 0) refuseAll(examined)
  const wanted = boms.filter((bom) => subjectDigest === undefined || isAbout(bom, subjectDigest))
  const [bom] = wanted
  if (bom === undefined) {
    throw new ProvenanceError('SUBJECT_MISMATCH', `no bill of materials is about ${subjectDigest}`)
  }
  if (wanted.length > 1) {
    throw new ProvenanceError(
      'PACKAGES_INVALID',
      `${wanted.length} bills of materials are signed`,
      {
        hint: 'Give the bundle of one model, or say which with --subject-digest.',
      },
    )
  }
  return bom
}

const toSignedBom = (bundle: ReportedBundle): readonly SignedBom[] => {
  const { statement, signer, digest } = bundle
  if (statement?.predicateType !== CYCLONEDX_TYPE || signer === undefined) return []
  const { predicate, subject } = statement
  if (predicate === undefined) return []
  return [{ document: predicate, subjects: subject, signer, bundleDigest: digest ?? '' }]
}

const isAbout = ({ subjects }: SignedBom, digest: string): boolean =>
  subjects.some((subject) => `sha256:${subject.digest.sha256}` === digest)

const refuseAll = (examined: readonly ReportedBundle[]): never => {
  const failed = examined
    .flatMap(({ source, index, checks }) => checks.map((check) => ({ source, index, ...check })))
    .find(({ passed }) => !passed)
  if (failed === undefined) {
    throw new ProvenanceError('BUNDLE_NONE', 'no bundle holds a CycloneDX bill of materials', {
      hint: `Give the bundle whose statement has the type ${CYCLONEDX_TYPE}.`,
    })
  }
  const { source, index, title, expected, found, code = 'SIGNATURE_INVALID', hint } = failed
  throw new ProvenanceError(
    code,
    `${source} (bundle ${index + 1}): ${title}: expected ${expected}, found ${found}`,
    hint === undefined ? {} : { hint },
  )
}
