// SPDX-License-Identifier: Apache-2.0
//
// `mlprov vulnerabilities`: what is known to be wrong with the packages that a
// model was trained with, by a database that the user chose.

import { basename, dirname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { VERSION } from '../../core/version.ts'
import type { DatabasePlace } from '../../io/vulnerabilities/open-database.ts'
import type { ListedPackages } from '../../pipelines/listed-packages.ts'
import { FAIL_ON_SEVERITIES, type FailOnSeverity } from '../../policy/vulnerabilities/decide.ts'
import type { VulnerabilityDatabase } from '../../vulnerabilities/database.ts'
import type { CommandContext } from '../context.ts'
import type { TrustFlags } from './verify-bundle-trust.ts'

interface Flags extends TrustFlags {
  readonly database?: string
  readonly databaseUrl?: string
  readonly databaseDigest?: string
  readonly maxDatabaseAgeDays?: string
  readonly failOnSeverity: FailOnSeverity
  readonly ignore?: string
  readonly vex?: readonly string[]
  readonly subjectDigest?: string
  readonly output?: string
  readonly json?: true
}

export const addVulnerabilitiesCommand = (program: Command, context: CommandContext): void => {
  program
    .command('vulnerabilities')
    .description('look up known vulnerabilities of the packages that a model was trained with')
    .argument(
      '<file>',
      'environment.json of a capture, a CycloneDX document, or the bundle of a signed one',
    )
    .option('--database <path>', 'OSV records: a zip dump, a folder, or a JSON file')
    .option('--database-url <url>', 'download the database from there')
    .option('--database-digest <digest>', '`sha256:<hex>` that the database must have')
    .option('--max-database-age-days <days>', 'refuse a database whose newest record is older')
    .addOption(
      new Option('--fail-on-severity <level>', 'exit with 1 from this severity on')
        .choices(FAIL_ON_SEVERITIES)
        .default('low'),
    )
    .option('--ignore <file>', 'list of flaws that are accepted, each with a reason')
    .option('--vex <file...>', 'OpenVEX documents, taken at their word')
    .option('--output <file>', 'write an in-toto `vulns` predicate there')
    .option('--certificate-identity <name>', 'subject alternative name of the signer, exact')
    .option('--certificate-identity-regexp <pattern>', 'must match the whole of that name')
    .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exact')
    .option('--key <file>', 'public key (EC, PEM) that must have signed, in place of an identity')
    .option('--trusted-root <file>', 'trusted root in place of TUF')
    .option('--subject-digest <digest>', '`sha256:<hex>` of the model that it must be about')
    .option('--offline', 'make no connection at all')
    .option('--json', 'print JSON')
    .action((path: string, flags: Flags) => evaluateAndReport(path, flags, context))
}

const evaluateAndReport = async (
  path: string,
  flags: Flags,
  context: CommandContext,
): Promise<void> => {
  const startedAt = new Date()
  checkFlags(flags)
  const { readAcceptance } = await import('../../io/vulnerabilities/evidence.ts')
  const acceptance = await readAcceptance(flags, context.cwd)
  const listed = await readPackages(path, flags, context, startedAt)
  const database = await readDatabase(listed, flags, context, startedAt)
  const { evaluateVulnerabilities } = await import('../../vulnerabilities/evaluate.ts')
  const { acceptResults } = await import('../../policy/vulnerabilities/decide.ts')
  const { verdictOf } = await import('../../policy/vulnerabilities/vulnerability-report.ts')
  const { productPurl } = listed
  const found = evaluateVulnerabilities(listed.packages, database)
  const results = acceptResults(found, {
    ...acceptance,
    nowMs: startedAt.getTime(),
    ...(productPurl === undefined ? {} : { productPurl }),
  })
  const { digest, lastModified, recordCount, uri } = database
  const report = {
    version: 1,
    verdict: verdictOf(results, flags.failOnSeverity),
    failOnSeverity: flags.failOnSeverity,
    evaluatedAt: startedAt.toISOString(),
    source: listed.source,
    database: { digest, lastModified, recordCount, ...(uri === undefined ? {} : { uri }) },
    unreadableRecords: database.unreadable.map(({ id, reason }) => ({ id, reason })),
    packageCount: listed.packages.length,
    notLookedUp: listed.notLookedUp,
    results,
  } as const
  if (flags.output !== undefined) {
    const { buildVulnsPredicate } = await import('../../attestation/predicates/vulns-v0.2.ts')
    const predicate = buildVulnsPredicate({
      scannerVersion: VERSION,
      database,
      results,
      startedAt,
      finishedAt: new Date(),
    })
    await writeOutput(resolve(context.cwd, flags.output), predicate)
  }
  const { renderVulnerabilities } = await import('../../report/vulnerabilities.ts')
  context.out(flags.json ? `${JSON.stringify(report, null, 2)}\n` : renderVulnerabilities(report))
  context.setExitCode(report.verdict === 'refused' ? 1 : 0)
}

// ---- flags -----------------------------------------------------------------------

const DIGEST = /^sha256:[0-9a-f]{64}$/

const checkFlags = (flags: Flags): void => {
  if ((flags.database === undefined) === (flags.databaseUrl === undefined)) {
    throw new ProvenanceError('USAGE', 'give exactly one of --database and --database-url', {
      hint: 'A dump of the records of PyPI is published by OSV; docs/vulnerabilities.md says where.',
    })
  }
  if (flags.offline && flags.databaseUrl !== undefined) {
    throw new ProvenanceError('USAGE', '--offline and --database-url are given')
  }
  for (const name of ['databaseDigest', 'subjectDigest'] as const) {
    const value = flags[name]
    if (value === undefined || DIGEST.test(value)) continue
    throw new ProvenanceError('USAGE', `"${value}" is no digest`, {
      hint: 'Give `sha256:` and 64 hex digits, lowercase.',
    })
  }
  const { maxDatabaseAgeDays: days } = flags
  if (days !== undefined && !/^[1-9][0-9]{0,4}$/.test(days)) {
    throw new ProvenanceError('USAGE', `--max-database-age-days is "${days}"`, {
      hint: 'Give a number of days, from 1.',
    })
  }
}

const hasTrust = (flags: Flags): boolean =>
  [
    flags.certificateIdentity,
    flags.certificateIdentityRegexp,
    flags.certificateOidcIssuer,
    flags.key,
  ].some((flag) => flag !== undefined)

// ---- reading ---------------------------------------------------------------------

const readPackages = async (
  path: string,
  flags: Flags,
  context: CommandContext,
  now: Date,
): Promise<ListedPackages> => {
  const { cwd } = context
  const { readBounded } = await import('../../io/fs/read-bounded.ts')
  const { bundlesOf } = await import('../../io/bundle-sources/bundle-files.ts')
  const { listPackages } = await import('../../pipelines/listed-packages.ts')
  const codes = { notFound: 'PACKAGES_INVALID', tooLarge: 'PACKAGES_INVALID' } as const
  const content = await readBounded(resolve(cwd, path), MAX_BUNDLE_BYTES, codes)
  const { subjectDigest } = flags
  const trusted = hasTrust(flags)
    ? await (await import('./verify-bundle-trust.ts')).openArtifactTrust(flags, context, now)
    : undefined
  return listPackages({
    path,
    content: content.toString('utf8'),
    bundles: () => bundlesOf(path, content),
    ...(trusted === undefined ? {} : { trust: trusted.trust }),
    ...(subjectDigest === undefined ? {} : { subjectDigest }),
  })
}

const DOWNLOAD_TIMEOUT_MS = 600_000
const DAY_MS = 86_400_000

const readDatabase = async (
  { packages }: ListedPackages,
  flags: Flags,
  { cwd, reporter }: CommandContext,
  now: Date,
): Promise<VulnerabilityDatabase> => {
  const { openDatabase } = await import('../../io/vulnerabilities/open-database.ts')
  const { databaseDigest: digest, maxDatabaseAgeDays } = flags
  const database = await openDatabase({
    place: await placeOf(flags, cwd, (message) => reporter.info(message)),
    names: new Set(packages.map(({ name }) => name)),
    ...(digest === undefined ? {} : { digest }),
  })
  const ageDays = (now.getTime() - Date.parse(database.lastModified)) / DAY_MS
  if (maxDatabaseAgeDays !== undefined && !(ageDays <= Number(maxDatabaseAgeDays))) {
    throw new ProvenanceError(
      'VULNERABILITY_DATABASE_OLD',
      `the newest record of the database is of ${database.lastModified}`,
    )
  }
  return database
}

const placeOf = async (
  { database, databaseUrl }: Flags,
  cwd: string,
  inform: (message: string) => void,
): Promise<DatabasePlace> => {
  if (database !== undefined) return { kind: 'path', path: resolve(cwd, database) }
  const { createHttp } = await import('../../io/http.ts')
  const { deadlineIn } = await import('../../io/retry.ts')
  const http = createHttp({ deadline: deadlineIn(DOWNLOAD_TIMEOUT_MS), onRetry: inform })
  return { kind: 'url', url: databaseUrl ?? '', http }
}

const writeOutput = async (path: string, predicate: unknown): Promise<void> => {
  const { createOutputStore } = await import('../../io/fs/output-store.ts')
  await createOutputStore(dirname(path)).write(
    basename(path),
    `${JSON.stringify(predicate, null, 2)}\n`,
  )
}
