// SPDX-License-Identifier: Apache-2.0
//
// What `gh attestation verify --format json` prints, field by field, for tools
// that read it. Readers take an entry for a success, so that a report that is
// not passed as a whole gives none.
// Shape: https://github.com/sigstore/sigstore-go/blob/v1.1.0/pkg/verify/signed_entity.go

import { Buffer } from 'node:buffer'
import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { isPassed, isSubjectPassed, type Report, type ReportedBundle } from '../policy/report.ts'
import { foreignValue, jsonText } from './json-text.ts'
import { formatTime } from './rfc3339.ts'

const RESULT_TYPE = 'application/vnd.dev.sigstore.verificationresult+json;version=0.1'

/** One entry for each bundle all of whose checks passed; `[]` where the verdict is a refusal. */
export const renderGhJson = (report: Report): string => {
  const bundles = isPassed(report) ? report.subjects.flatMap((subject) => subject.bundles) : []
  return jsonText(
    bundles.filter((bundle) => bundle.verified && isSubjectPassed(bundle)).map(toEntry),
  )
}

const toEntry = (bundle: ReportedBundle) => ({
  attestation: { bundle: foreignValue(bundle.bundle), bundle_url: '', initiator: '' },
  verificationResult: {
    mediaType: RESULT_TYPE,
    signature: toSignature(bundle),
    verifiedTimestamps: (bundle.timestamps ?? []).map(({ type, uri, time }) => ({
      type,
      uri,
      timestamp: formatTime(time),
    })),
    ...toVerifiedIdentity(bundle),
    ...(bundle.statement === undefined ? {} : { statement: toStatement(bundle.statement) }),
  },
})

const toSignature = ({ signer }: ReportedBundle) => {
  switch (signer?.kind) {
    case 'certificate':
      return { certificate: toSummary(signer.identity) }
    case 'key':
      return { publicKeyId: Buffer.from(signer.hint, 'utf8').toString('base64') }
    // gh has no word for these: the name in such a certificate is not one that Fulcio vouches for.
    case 'certificate-chain':
    case undefined:
      return {}
  }
}

/** Fields and order of certificate.Summary. */
const SUMMARY_FIELDS = [
  'certificateIssuer',
  'subjectAlternativeName',
  'issuer',
  'githubWorkflowTrigger',
  'githubWorkflowSHA',
  'githubWorkflowName',
  'githubWorkflowRepository',
  'githubWorkflowRef',
  'buildSignerURI',
  'buildSignerDigest',
  'runnerEnvironment',
  'sourceRepositoryURI',
  'sourceRepositoryDigest',
  'sourceRepositoryRef',
  'sourceRepositoryIdentifier',
  'sourceRepositoryOwnerURI',
  'sourceRepositoryOwnerIdentifier',
  'buildConfigURI',
  'buildConfigDigest',
  'buildTrigger',
  'runInvocationURI',
  'sourceRepositoryVisibilityAtSigning',
] as const satisfies readonly (keyof CertificateIdentity)[]

const toSummary = (identity: CertificateIdentity) =>
  Object.fromEntries(
    SUMMARY_FIELDS.flatMap((field) =>
      identity[field] === undefined ? [] : [[field, identity[field]] as const],
    ),
  )

/** Extensions that a check of the identity policy compared, in gh's order. */
const COMPARED_FIELDS = {
  'identity.signer-digest': 'buildSignerDigest',
  'identity.runner': 'runnerEnvironment',
  'identity.source-repository': 'sourceRepositoryURI',
  'identity.source-digest': 'sourceRepositoryDigest',
  'identity.source-ref': 'sourceRepositoryRef',
  'identity.source-owner': 'sourceRepositoryOwnerURI',
} as const satisfies Readonly<Record<string, keyof CertificateIdentity>>

// What was compared and held: gh's name matcher and issuer matcher, then extensions.
const toVerifiedIdentity = ({ signer, checks }: ReportedBundle) => {
  if (signer?.kind !== 'certificate') return {}
  const { subjectAlternativeName, issuer = '' } = signer.identity
  const compared = Object.entries(COMPARED_FIELDS).flatMap(([id, field]) => {
    const value = signer.identity[field]
    return value !== undefined && checks.some((check) => check.id === id) ? [[field, value]] : []
  })
  return {
    verifiedIdentity: {
      subjectAlternativeName: { subjectAlternativeName },
      issuer: { issuer },
      ...Object.fromEntries(compared),
    },
  }
}

const toStatement = ({ type, subject, predicateType, predicate }: ParsedStatement) => ({
  _type: type,
  subject: subject.map(({ name, digest }) => ({ name, digest })),
  predicateType,
  ...(predicate === undefined ? {} : { predicate: foreignValue(predicate) }),
})
