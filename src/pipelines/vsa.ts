// SPDX-License-Identifier: Apache-2.0
//
// From a report to a signed verification summary about the files that were
// verified, and no others.

import { basename } from 'node:path/posix'
import { buildVsaPredicate, VSA_TYPE, type Vsa } from '../attestation/predicates/vsa-v1.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { buildStatement, type Statement, serializeStatement } from '../attestation/statement.ts'
import { buildModelSubjects } from '../attestation/subjects.ts'
import { ProvenanceError } from '../core/errors.ts'
import { VERSION } from '../core/version.ts'
import { buildManifest, type Manifest } from '../model/manifest.ts'
import { buildLevelOf } from '../policy/build-level.ts'
import type { Content } from '../policy/coverage.ts'
import { isSubjectPassed, type ReportedBundle, type SubjectReport } from '../policy/report.ts'
import type { SignedBundle, StatementSigner } from '../ports.ts'
import { toFileName } from './file-names.ts'

/** What only the verifier knows. */
export interface VsaFacts {
  /** URI of who verifies, e.g. of the workflow: consumers expect exactly this. */
  readonly verifierId: string
  readonly timeVerified: Date
  readonly resourceUri: string
  readonly policy: Vsa['policy']
  /** In place of the build level that the report shows by itself (at most 2). */
  readonly levels?: readonly string[]
}

export interface VsaStatement {
  readonly statement: Statement
  /** Content of the SHA256SUMS file, where that file is a subject in place of the files. */
  readonly checksums?: string
}

/** @throws INPUT_INVALID for facts that the specification does not allow */
export const buildVsa = (
  report: SubjectReport,
  content: Content,
  facts: VsaFacts,
): VsaStatement => {
  checkVsaFacts(facts)
  const manifest = verifiedManifest(report, content)
  const { subjects, ...checksums } = buildModelSubjects(
    manifest,
    `${toFileName(manifest.baseName)}.SHA256SUMS`,
  )
  const { verifierId, timeVerified, resourceUri, policy } = facts
  const predicate = buildVsaPredicate({
    verifier: { id: verifierId, version: { mlprov: VERSION } },
    timeVerified,
    resourceUri,
    policy,
    inputAttestations: inputsOf(report),
    verificationResult: isSubjectPassed(report) ? 'PASSED' : 'FAILED',
    verifiedLevels: levelsOf(report, facts),
  })
  return { statement: buildStatement(subjects, VSA_TYPE, predicate), ...checksums }
}

export interface SignedVsa extends VsaStatement {
  readonly bundle: SignedBundle
}

/** @throws INPUT_INVALID, and all of signing */
export const signVsa = async (
  report: SubjectReport,
  content: Content,
  facts: VsaFacts,
  signer: StatementSigner,
): Promise<SignedVsa> => {
  const built = buildVsa(report, content, facts)
  return { ...built, bundle: await signer.signStatement(serializeStatement(built.statement)) }
}

// What nobody signed was not verified, whatever the user accepted.
const verifiedManifest = (report: SubjectReport, { baseName, files }: Content): Manifest => {
  const { ignored = [], unsigned = [] } = report.files ?? {}
  const left = new Set([...ignored, ...unsigned])
  return buildManifest({
    name: baseName,
    baseName,
    files: files.filter(({ name }) => !left.has(name)).map((file) => ({ sizeBytes: 0, ...file })),
    ignorePaths: [],
  })
}

// All that a verdict rests on, or none: of a refusal, whatever was looked at.
const inputsOf = (report: SubjectReport): readonly ResourceDescriptor[] => {
  const isPassed = isSubjectPassed(report)
  return report.bundles.filter((bundle) => !isPassed || isSubjectPassed(bundle)).flatMap(toInput)
}

// A path says nothing elsewhere, and may tell more of this machine than it should.
const toInput = ({ source, digest }: ReportedBundle): readonly ResourceDescriptor[] => {
  const [algorithm, hex] = digest?.split(':') ?? []
  if (algorithm === undefined || hex === undefined) return []
  const isAddress = /^(https|oci):\/\//.test(source)
  const where = isAddress ? { uri: source } : { name: basename(source.replaceAll('\\', '/')) }
  return [{ ...where, digest: { [algorithm]: hex } }]
}

const levelsOf = (report: SubjectReport, { levels }: VsaFacts): readonly string[] => {
  if (!isSubjectPassed(report)) return ['FAILED']
  return levels ?? [`SLSA_BUILD_LEVEL_${buildLevelOf(report)}`]
}

const TRACK = /^SLSA_([A-Z]+)_LEVEL_[0-9]$/

/** @throws INPUT_INVALID for facts that the specification does not allow */
export const checkVsaFacts = ({ verifierId, resourceUri, policy, levels = [] }: VsaFacts): void => {
  const uris = { 'verifier id': verifierId, 'resource URI': resourceUri, 'policy URI': policy.uri }
  for (const [name, uri] of Object.entries(uris)) {
    if (!URL.canParse(uri)) throw invalid(`the ${name} of the summary is "${uri}", which is no URI`)
  }
  const tracks = new Set<string>()
  for (const level of levels) {
    const track = TRACK.exec(level)?.[1]
    if (level === '' || level === 'FAILED' || (track === undefined && level.startsWith('SLSA_'))) {
      throw invalid(`"${level}" is no level that a summary can state`)
    }
    if (track === undefined) continue
    if (tracks.has(track)) throw invalid(`two levels of the track ${track} are given`)
    tracks.add(track)
  }
}

const invalid = (message: string): ProvenanceError => new ProvenanceError('INPUT_INVALID', message)
