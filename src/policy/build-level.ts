// SPDX-License-Identifier: Apache-2.0
//
// The level of SLSA's build track that a report establishes by itself.
// Spec: https://slsa.dev/spec/v1.0/levels

import { SLSA_PROVENANCE_TYPE } from '../attestation/predicates/slsa-provenance-v1.ts'
import { isSound, type ReportedBundle, type SubjectReport } from './report.ts'

const PROVENANCE_TYPES: readonly (string | undefined)[] = [
  SLSA_PROVENANCE_TYPE,
  'https://slsa.dev/provenance/v0.2',
]

/**
 * 0 without accepted provenance, 1 with it, 2 where a certificate vouches for
 * the builder that it names and for a runner of GitHub's own. Level 3 is a
 * property of the builder that no bundle shows.
 */
export const buildLevelOf = (report: SubjectReport): 0 | 1 | 2 => {
  const provenance = report.bundles
    .filter(isSound)
    .filter(({ predicateType }) => PROVENANCE_TYPES.includes(predicateType))
  if (provenance.length === 0) return 0
  return provenance.some(isHosted) ? 2 : 1
}

const isHosted = ({ signer, checks }: ReportedBundle): boolean =>
  signer?.kind === 'certificate' &&
  signer.identity.runnerEnvironment === 'github-hosted' &&
  checks.some(({ id }) => id === 'provenance.builder')
