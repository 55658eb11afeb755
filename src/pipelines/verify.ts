// SPDX-License-Identifier: Apache-2.0
//
// One model and the bundles that speak of it → a report. The verdict is
// computed from the report's checks alone (policy/report.ts): no bundle, no
// statement of the required type, no check, each is a failed check here.

import { isSha256Hex } from '../core/digest.ts'
import { readFact } from '../policy/model-record/file-fact.ts'
import {
  type Check,
  type EstablishedClaim,
  type FileFact,
  failedCheck,
  isSound,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import type { BundleSource, FoundBundle } from '../ports.ts'
import { checkRecords } from './check-records.ts'
import { type ExaminedBundle, type ExamineOptions, examineBundle } from './examine-bundle.ts'
import {
  type ContentPorts,
  readContent,
  type SizedContent,
  type VerifyTarget,
} from './verify-content.ts'

export interface VerifyOptions extends ExamineOptions {
  /** As the user gave it. */
  readonly shownPath?: string
  /** Each must be stated by a bundle that passes; none given: any one statement about the files. */
  readonly predicateTypes: readonly string[]
  /** Claims of a bundle that passed its checks which were found to be more than its signer's word. */
  readonly establish?: (bundle: ReportedBundle) => Promise<readonly EstablishedClaim[]>
  /** Further checks over the report so far: a policy file's rule. */
  readonly evaluate?: (report: SubjectReport) => Promise<readonly Check[]>
  /** Where the headers of the files are wanted in the report: imports that count as expected. */
  readonly headers?: { readonly allowedImports: readonly string[] }
}

export interface VerifyPorts extends ContentPorts {
  readonly sources: readonly BundleSource[]
}

/** Services are asked for bundles about the whole model, and about this many of its files. */
const MAX_FILE_LOOKUPS = 98

/**
 * Verifies one model. What is wrong with bundles, signers or files is in the report.
 * @throws MODEL_… where the files cannot be read, and what the sources of bundles throw
 */
export const verifyTarget = async (
  target: VerifyTarget,
  options: VerifyOptions,
  ports: VerifyPorts,
): Promise<SubjectReport> => {
  const content = await readContent(target, ports)
  return verifyContent(content, options, ports.sources)
}

/** Verifies files that were read already. @throws what the sources of bundles throw */
export const verifyContent = async (
  content: SizedContent,
  options: VerifyOptions,
  sources: readonly BundleSource[],
): Promise<SubjectReport> => {
  const found = await findBundles(content, sources)
  const examined: ExaminedBundle[] = []
  for (const bundle of found) {
    const looked = await examineBundle(bundle, content, options)
    examined.push({ ...looked, ...(await establishedIn(looked, options)) })
  }
  const decisive = decide(examined, options.predicateTypes)
  const records = await checkRecords(examined, content)
  const bundles = examined.map((bundle) => withCheck(bundle, records.get(bundle)))
  const contents = await factsOf(content, options, records.size > 0)
  const report = toReport(content, { bundles, contents }, decisive, options)
  const isLeft = options.signer.identity === 'policy-file'
  const added = (await options.evaluate?.(report)) ?? []
  if (added.length === 0 && isLeft) return withoutPolicy(report)
  // Whose record counts is then said by the rule, which looks at the bundles.
  const recordChecks = isLeft ? [] : [...records.values()]
  return { ...report, checks: [...report.checks, ...recordChecks, ...added] }
}

const withCheck = (bundle: ExaminedBundle, check: Check | undefined): ExaminedBundle =>
  check === undefined ? bundle : { ...bundle, checks: [...bundle.checks, check] }

const factsOf = async (
  content: SizedContent,
  { headers }: VerifyOptions,
  hasRecord: boolean,
): Promise<readonly FileFact[]> => {
  const isNeeded = headers !== undefined || hasRecord
  const described = isNeeded ? await content.describe?.(headers?.allowedImports ?? []) : undefined
  return content.files.map(({ name }, index) => {
    const shown = content.kind === 'file' ? content.baseName : name
    const file = described?.[index]
    return file === undefined ? { name: shown } : readFact(shown, file)
  })
}

const establishedIn = async (
  bundle: ExaminedBundle,
  { establish }: VerifyOptions,
): Promise<Pick<ReportedBundle, 'established'>> => {
  const established = isSound(bundle) ? await establish?.(bundle) : undefined
  return established === undefined || established.length === 0 ? {} : { established }
}

// Signers were left to a policy that says nothing: nobody has judged them.
const withoutPolicy = (report: SubjectReport): SubjectReport => {
  const facts = { id: 'identity', title: 'identity', expected: 'a policy', found: 'none' }
  return { ...report, checks: [...report.checks, failedCheck(facts, { code: 'POLICY_EMPTY' })] }
}

const findBundles = async (
  content: SizedContent,
  sources: readonly BundleSource[],
): Promise<readonly FoundBundle[]> => {
  const whole = content.kind === 'file' ? [] : [content.root, content.dirHash1]
  const files = content.files.slice(0, MAX_FILE_LOOKUPS).map(({ digest }) => digest)
  const digests = [...whole, ...files].filter(isSha256Hex).map((hex) => `sha256:${hex}`)
  const found = await Promise.all(sources.map((source) => source.find([...new Set(digests)])))
  return found.flat()
}

interface Decision {
  readonly checks: readonly Check[]
  /** The bundle that speaks for the files. */
  readonly best?: ExaminedBundle
}

const decide = (
  examined: readonly ExaminedBundle[],
  predicateTypes: readonly string[],
): Decision => {
  if (examined.length === 0) return { checks: [noBundle(predicateTypes)] }
  if (predicateTypes.length === 0) {
    const best = closest(examined)
    return best ? { checks: best.checks, best } : { checks: [noBundle(predicateTypes)] }
  }
  const bests = predicateTypes.map((type) => ({
    type,
    best: closest(examined.filter(({ predicateType }) => predicateType === type)),
  }))
  const [first] = bests
  return {
    checks: bests.flatMap(({ type, best }) => best?.checks ?? [noStatement(type, examined)]),
    ...(first?.best === undefined ? {} : { best: first.best }),
  }
}

// One bundle that passes is enough; else the one that came closest explains most.
export const closest = (examined: readonly ExaminedBundle[]): ExaminedBundle | undefined => {
  const passing = examined.find(
    ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed),
  )
  const rank = ({ checks }: ReportedBundle): number => checks.filter(({ passed }) => passed).length
  return passing ?? examined.toSorted((a, b) => rank(b) - rank(a))[0]
}

const noBundle = (predicateTypes: readonly string[]): Check =>
  failedCheck(
    {
      id: 'bundle',
      title: 'bundle',
      expected: predicateTypes.length === 0 ? 'at least one' : predicateTypes.join(', '),
      found: 'none',
    },
    { code: 'BUNDLE_NONE' },
  )

// An unverified bundle tells nothing of its type, so its own failed checks are shown as well.
const noStatement = (type: string, examined: readonly ExaminedBundle[]): Check => {
  const types = examined.map(({ predicateType }) => predicateType ?? 'unverified')
  return failedCheck(
    {
      id: 'statement.predicate-type',
      title: 'predicate type',
      expected: type,
      found: [...new Set(types)].join(', '),
    },
    examined.every(({ verified }) => !verified)
      ? firstFailure(examined)
      : { code: 'PREDICATE_TYPE_MISMATCH' },
  )
}

const firstFailure = (
  examined: readonly ExaminedBundle[],
): { readonly code: NonNullable<Check['code']>; readonly hint?: string } => {
  const failed = examined.flatMap(({ checks }) => checks).find(({ passed }) => !passed)
  return {
    code: failed?.code ?? 'PREDICATE_TYPE_MISMATCH',
    ...(failed?.hint === undefined ? {} : { hint: failed.hint }),
  }
}

const toReport = (
  content: SizedContent,
  {
    bundles,
    contents,
  }: { readonly bundles: readonly ExaminedBundle[]; readonly contents: readonly FileFact[] },
  { checks, best }: Decision,
  { shownPath }: VerifyOptions,
): SubjectReport => {
  const [only] = content.files
  // Over a part of the files there is no digest of the whole.
  const isWhole = (content.notComparable ?? []).length === 0
  const root = isWhole ? content.root : undefined
  const digest = content.kind === 'file' ? only?.digest : root
  return {
    name: content.baseName,
    ...(shownPath === undefined ? {} : { path: shownPath }),
    ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    fileCount: content.files.length,
    ...(content.sizeBytes === undefined ? {} : { sizeBytes: content.sizeBytes }),
    bytesRead: content.bytesRead,
    ...(best?.files === undefined ? {} : { files: best.files }),
    contents,
    checks,
    bundles: bundles.map(({ files: _, ...bundle }) => bundle),
  }
}
