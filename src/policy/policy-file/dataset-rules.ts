// SPDX-License-Identifier: Apache-2.0
//
// What a rule asks of the datasets of a model: that no record of a list is in
// any that was committed to, and that their licences are allowed ones. The
// first is proved here, the second is the signer's word.

import { DATASET_SUBJECT_PREFIX, LICENSE_ATTRIBUTE } from '../../attestation/dataset-claims.ts'
import { SCAI_TYPE } from '../../attestation/predicates/scai-v0.3.ts'
import { SLSA_PROVENANCE_TYPE } from '../../attestation/predicates/slsa-provenance-v1.ts'
import { isLicenseAllowed } from '../../core/license-expression.ts'
import { asArray, asObject, asString } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { COMMITMENT_TYPE } from '../../dataset/commitment-v1.ts'
import { askProofs, type DatasetEvidence, hexOf } from '../dataset-evidence.ts'
import {
  type Check,
  type ClaimWord,
  failedCheck,
  passedCheck,
  type ReportedBundle,
} from '../report.ts'
import { type BlocklistRule, locationOf, type PolicyRule } from './policy-rule.ts'

/** Records or licences that are named; more are counted. */
const MAX_NAMED = 5

/** @throws nothing for what proofs hold: that is a failed check */
export const checkDatasets = async (
  rule: PolicyRule,
  accepted: readonly ReportedBundle[],
  evidence: DatasetEvidence | undefined,
): Promise<readonly Check[]> => {
  const checks: Check[] = []
  for (const blocklist of rule.blocklists) {
    checks.push(await checkBlocklist(rule, blocklist, { accepted, evidence }))
  }
  if (rule.datasetLicenses) {
    checks.push(checkLicenses(rule, rule.datasetLicenses, { accepted, evidence }))
  }
  return checks
}

interface Surroundings {
  readonly accepted: readonly ReportedBundle[]
  readonly evidence: DatasetEvidence | undefined
}

/** Digests of the commitments that accepted statements name, hex, each once. */
const committedIn = (accepted: readonly ReportedBundle[]): readonly string[] => {
  const digests = accepted.flatMap(({ statement }) => {
    if (statement?.predicateType === SLSA_PROVENANCE_TYPE) {
      const { resolvedDependencies } = asObject(statement.predicate?.buildDefinition) ?? {}
      return (asArray(resolvedDependencies) ?? [])
        .map((item) => asObject(item) ?? {})
        .filter(({ annotations }) => asObject(annotations)?.type === COMMITMENT_TYPE)
        .map(({ digest }) => asString(asObject(digest)?.sha256) ?? '')
    }
    return statement?.predicateType === SCAI_TYPE ? commitmentsOf(statement.subject) : []
  })
  return [...new Set(digests)]
}

const commitmentsOf = (
  subjects: NonNullable<ReportedBundle['statement']>['subject'],
): readonly string[] =>
  subjects
    .filter(({ name }) => name.startsWith(DATASET_SUBJECT_PREFIX))
    .map(({ digest }) => digest.sha256 ?? '')

// ---- blocklists -------------------------------------------------------------------

const checkBlocklist = async (
  rule: PolicyRule,
  { path, list, view }: BlocklistRule,
  { accepted, evidence }: Surroundings,
): Promise<Check> => {
  const facts = {
    id: 'policy.blocklists',
    title: `records of ${path}`,
    expected: `none of ${list.count} in a committed dataset (proved)`,
  }
  const fail = (found: string, word: ClaimWord, hint?: string): Check => ({
    ...failedCheck(
      { ...facts, found },
      { code: 'POLICY_VIOLATION', word, ...(hint === undefined ? {} : { hint }) },
    ),
    location: locationOf(rule, 'blocklists'),
  })
  const committed = committedIn(accepted)
  if (committed.length === 0) {
    return fail('no accepted statement names the commitment of a dataset', 'unknown')
  }
  const shownViews: string[] = []
  for (const digest of committed) {
    const commitment = evidence?.commitments.find(({ sha256 }) => sha256 === digest)
    if (evidence === undefined || commitment === undefined) {
      return fail(
        `no file of the commitment sha256:${digest}`,
        'unknown',
        'Give the commitment.json of the publisher in `dataset-commitment`.',
      )
    }
    const asked = { list, view: view ?? commitment.value.recordModel.views[0] ?? '' }
    const answer = await askProofs(commitment, asked, evidence)
    switch (answer.kind) {
      case 'no-proof':
        return fail(
          `no proof about this list, view ${asked.view}, and the commitment sha256:${digest}`,
          'unknown',
          'Ask the publisher to run `mlprov dataset prove --blocklist` on this very list, and give the proof in `dataset-proof`. A proof about an earlier list is none about this one.',
        )
      case 'refused':
        return fail(answer.reason, 'unknown')
      case 'proved': {
        const members = answer.found.members.map((member) => `sha256:${hexOf(member)}`)
        if (members.length === 0) break
        return fail(
          `${members.length} in sha256:${digest}, view ${asked.view}: ${namesOf(members)}`,
          'proved',
          'The model was trained on a dataset with these records: do not use it, or take them off the list.',
        )
      }
    }
    shownViews.push(`sha256:${digest}, view ${asked.view}`)
  }
  return passedCheck({ ...facts, found: `none in ${namesOf(shownViews)}` }, 'proved')
}

const namesOf = (names: readonly string[]): string => {
  const shownNames = names.slice(0, MAX_NAMED).join(', ')
  return names.length > MAX_NAMED
    ? `${shownNames} and ${names.length - MAX_NAMED} more`
    : shownNames
}

// ---- licences ----------------------------------------------------------------------

const checkLicenses = (
  rule: PolicyRule,
  allowed: readonly string[],
  { accepted, evidence }: Surroundings,
): Check => {
  const facts = {
    id: 'policy.dataset-licenses',
    title: 'licences of the datasets',
    expected: `${allowed.join(', ')} (self-asserted)`,
  }
  const fail = (found: string, word: ClaimWord): Check => ({
    ...failedCheck({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
    location: locationOf(rule, 'dataset-licenses'),
  })
  const declared = accepted.flatMap(({ statement }) =>
    statement?.predicateType === SCAI_TYPE ? [declaredIn(statement)] : [],
  )
  if (declared.length === 0) return fail('no accepted statement declares a licence', 'unknown')
  const silent = committedIn(accepted).find((digest) =>
    declared.every(
      ({ commitments, licenses }) => !commitments.includes(digest) || licenses.length === 0,
    ),
  )
  if (silent !== undefined || declared.some(({ licenses }) => licenses.length === 0)) {
    return fail(`no licence is declared of ${silent ? `sha256:${silent}` : 'a dataset'}`, 'unknown')
  }
  const licenses = declared.flatMap((dataset) => dataset.licenses)
  const others = licenses.filter((license) => !isLicenseAllowed(license, allowed))
  if (others.length > 0) return fail(namesOf(others.map(shown)), 'self-asserted')
  const classes = committedIn(accepted).flatMap((digest) => classesOf(digest, evidence))
  const labelled = classes.filter(
    ({ name, count }) => count !== '0' && !isLicenseAllowed(name, allowed),
  )
  if (labelled.length > 0) {
    const named = labelled.map(({ name, count }) => `${count} records labelled ${shown(name)}`)
    return fail(namesOf(named), 'self-asserted')
  }
  const counted = classes.length === 0 ? '' : '; so are the labels that the commitment counts'
  return passedCheck(
    { ...facts, found: `${namesOf([...new Set(licenses)])}${counted}` },
    'self-asserted',
  )
}

const declaredIn = ({ subject, predicate }: NonNullable<ReportedBundle['statement']>) => ({
  commitments: commitmentsOf(subject),
  licenses: (asArray(predicate?.attributes) ?? [])
    .map((item) => asObject(item) ?? {})
    .filter(({ attribute }) => attribute === LICENSE_ATTRIBUTE)
    .map(({ conditions }) => {
      const { expression, name } = asObject(conditions) ?? {}
      return asString(expression) ?? asString(name) ?? ''
    }),
})

// The counts bind whoever opens a record; that the labels are true is the publisher's word.
const classesOf = (digest: string, evidence: DatasetEvidence | undefined) => {
  const classes = evidence?.commitments.find(({ sha256 }) => sha256 === digest)?.value.classes
  if (classes?.attribute !== 'license') return []
  return classes.names.map((name, index) => ({ name, count: classes.counts[index] ?? '0' }))
}
