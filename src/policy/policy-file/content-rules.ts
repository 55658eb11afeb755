// SPDX-License-Identifier: Apache-2.0
//
// Rules about what headers show: findings, imports of pickles, licences, and
// whether what files say of the model is what was attested. There is nothing
// to go by in a name here: a file at which nobody looked does not pass.

import { isLicenseAccepted } from '../license-expression.ts'
import { type AttestedFacts, attestedFacts } from '../model-record/attested-facts.ts'
import {
  compareMetadata,
  describeMetadata,
  type MetadataKind,
} from '../model-record/metadata-agreement.ts'
import {
  type Check,
  type ClaimWord,
  type FileFact,
  type FileFinding,
  failedCheck,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../report.ts'
import { checkEachFile, filesOf } from './file-question.ts'
import { type FindingRule, locationOf, type PolicyRule } from './policy-rule.ts'

const MAX_SHOWN = 3

/** Whether headers have to be read for a rule; CEL may speak of them as `subject.contents`. */
export const asksForContents = (rule: PolicyRule): boolean =>
  (rule.pickle !== undefined && rule.pickle !== 'allow') ||
  [rule.formats, rule.findings, rule.licenses, rule.metadata].some(
    (field) => field !== undefined,
  ) ||
  rule.cel.some(({ expression }) => /\bcontents\b/.test(expression))

/** One check for each field of the rule that is about content. */
export const checkContents = (
  rule: PolicyRule,
  report: SubjectReport,
  accepted: readonly ReportedBundle[],
): readonly Check[] => {
  const { findings, licenses, metadata } = rule
  if (rule.pickle !== 'allow-listed' && !findings && !licenses && !metadata) return []
  const attested = attestedFacts(
    accepted.flatMap(({ statement }) => (statement === undefined ? [] : [statement])),
  )
  return [
    ...(rule.pickle === 'allow-listed' ? [checkImports(rule, report)] : []),
    ...(findings === undefined ? [] : [checkFindings(rule, findings, report)]),
    ...(licenses === undefined ? [] : [checkLicenses(rule, licenses, report, attested)]),
    ...(metadata === undefined ? [] : [checkMetadata(rule, metadata, report, attested)]),
  ]
}

// ---- pickles ------------------------------------------------------------------

const checkImports = (rule: PolicyRule, report: SubjectReport): Check =>
  checkEachFile(rule, report, {
    id: 'policy.pickle',
    title: 'imports of pickles',
    field: 'pickle',
    expected:
      rule.allowedImports.length === 0
        ? 'imports of the built-in allow-list alone'
        : `imports of the built-in allow-list, and ${rule.allowedImports.join(', ')}`,
    judge: ({ word, holdsPickle, pickle, findings = [] }) => {
      if (word === undefined || holdsPickle === undefined) return { ok: undefined, word: 'unknown' }
      if (!holdsPickle) return { ok: true, word }
      if (pickle === undefined) return { ok: undefined, word: 'unknown' }
      const outside = pickle.outsideAllowList.filter((path) => !rule.allowedImports.includes(path))
      const others = findings.filter(({ code, kind }) => kind === 'code' && code !== OUTSIDE)
      const why = [
        ...(outside.length > 0 ? [`imports ${named(outside)}`] : []),
        ...(pickle.complete ? [] : ['could not be read to the end']),
        ...(others.length > 0 ? [named(others.map(({ code }) => code))] : []),
      ]
      return why.length === 0 ? { ok: true, word } : { ok: false, word, why: why.join('; ') }
    },
  })

/** What it says is told by the imports themselves. */
const OUTSIDE = 'pickle.outside-allow-list'

// ---- findings -----------------------------------------------------------------

const checkFindings = (rule: PolicyRule, findings: FindingRule, report: SubjectReport): Check =>
  checkEachFile(rule, report, {
    id: 'policy.findings',
    title: 'findings in the files',
    field: 'findings',
    expected: `none of ${findings.deny.join(', ')}`,
    judge: ({ word, pickle, findings: found }) => {
      if (word === undefined || found === undefined) return { ok: undefined, word: 'unknown' }
      const isAllowed = pickle?.outsideAllowList.every((path) => rule.allowedImports.includes(path))
      const denied = found
        .filter((finding) => isDenied(findings, finding))
        .filter(({ code }) => code !== OUTSIDE || isAllowed !== true)
      const codes = [...new Set(denied.map(({ code }) => code))]
      return codes.length === 0 ? { ok: true, word } : { ok: false, word, why: named(codes) }
    },
  })

const isDenied = ({ deny, accept }: FindingRule, { code, kind }: FileFinding): boolean =>
  (deny.includes(code) || deny.includes(kind)) && !accept.includes(code)

// ---- licences -----------------------------------------------------------------

const checkLicenses = (
  rule: PolicyRule,
  accepted: readonly string[],
  report: SubjectReport,
  attested: AttestedFacts,
): Check => {
  const ask = question(rule, {
    id: 'policy.license',
    title: 'licence',
    field: 'license',
    expected: accepted.join(' or '),
  })
  const files = readFiles(report)
  if (attested.licenses.length === 0) return ask.fail('no statement declares one', 'unknown')
  const refused = attested.licenses.find((text) => !isLicenseAccepted(text, accepted))
  if (refused !== undefined) return ask.fail(`${refused} is declared`, 'self-asserted')
  if (files === undefined) return ask.fail('what the files say is not known', 'unknown')
  const wrong = files.flatMap(({ name, metadata }) =>
    (metadata?.licenses ?? [])
      .filter((text) => !isLicenseAccepted(text, accepted))
      .map((text) => `${name} says ${text}`),
  )
  if (wrong.length > 0) return ask.fail(named(wrong), 'self-asserted')
  return ask.pass(named([...new Set(attested.licenses)]))
}

// ---- agreement ----------------------------------------------------------------

const checkMetadata = (
  rule: PolicyRule,
  kinds: readonly MetadataKind[],
  report: SubjectReport,
  attested: AttestedFacts,
): Check => {
  const ask = question(rule, {
    id: 'policy.metadata',
    title: 'what the files say of the model',
    field: 'metadata',
    expected: `as attested: ${kinds.join(', ')}`,
  })
  const files = readFiles(report)
  if (files === undefined) return ask.fail('what the files say is not known', 'unknown')
  const found = compareMetadata(files, attested).filter(({ code }) =>
    kinds.some((kind) => code === `metadata.${kind}`),
  )
  const differing = found.filter((finding) => finding.attested !== undefined)
  if (differing.length > 0) return ask.fail(named(differing.map(describeMetadata)), 'self-asserted')
  if (found.length > 0) return ask.fail(named(found.map(describeMetadata)), 'unknown')
  return ask.pass('nothing else than what is attested')
}

/** Every file, where somebody looked at each. */
const readFiles = (report: SubjectReport): readonly FileFact[] | undefined => {
  const files = filesOf(report)
  return files?.every(({ word }) => word !== undefined) ? files : undefined
}

/** Claims on both sides: what passes is the word of its signer. */
const question = (
  rule: PolicyRule,
  {
    field,
    ...facts
  }: {
    readonly id: string
    readonly title: string
    readonly field: string
    readonly expected: string
  },
) => ({
  pass: (found: string): Check => passedCheck({ ...facts, found }, 'self-asserted'),
  fail: (found: string, word: ClaimWord): Check => ({
    ...failedCheck({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
    location: locationOf(rule, field),
  }),
})

const named = (texts: readonly string[]): string => {
  const more = texts.length - MAX_SHOWN
  return `${texts.slice(0, MAX_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
