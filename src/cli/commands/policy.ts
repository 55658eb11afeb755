// SPDX-License-Identifier: Apache-2.0

import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_POLICY_BYTES } from '../../core/limits.ts'
import { oneLine } from '../../core/one-line.ts'
import type { PolicyCaseResult } from '../../pipelines/policy-test.ts'
import type { Policy } from '../../policy/policy-file/load.ts'
import type { CommandContext } from '../context.ts'

const DEFAULT_POLICY = 'mlprov.policy.yaml'

/** `mlprov policy check` and `mlprov policy test`: policies without a verification. */
export const addPolicyCommand = (program: Command, context: CommandContext): void => {
  const policy = program.command('policy').description('check and test policy files')
  policy
    .command('check')
    .description('read policies with all that they extend, and say what is wrong with them')
    .argument('[file...]', 'policy files', [DEFAULT_POLICY])
    .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
    .action((files: readonly string[], flags: RootFlag) => check(files, flags, context))
  policy
    .command('test')
    .description('evaluate a policy over recorded reports, and compare with what is expected')
    .argument(
      '<case...>',
      'NAME.report.json with NAME.expect.json or .yaml beside it, or folders of these',
    )
    .option('--policy <file>', 'the policy', DEFAULT_POLICY)
    .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
    .option('--server-url <url>', 'GitHub server whose identities are meant', 'https://github.com')
    .option('--json', 'print JSON')
    .action((paths: readonly string[], flags: TestFlags) => test(paths, flags, context))
}

interface RootFlag {
  readonly root: string
}

interface TestFlags extends RootFlag {
  readonly policy: string
  readonly serverUrl: string
  readonly json?: true
}

const check = async (
  files: readonly string[],
  { root }: RootFlag,
  context: CommandContext,
): Promise<void> => {
  for (const file of files) {
    const { rules, files: read } = await load(file, root, context)
    context.out(
      `${oneLine(file)}: ${count(rules.length, 'rule')} in ${count(read.length, 'file')}\n`,
    )
  }
}

const test = async (
  paths: readonly string[],
  flags: TestFlags,
  context: CommandContext,
): Promise<void> => {
  const { runPolicyCase } = await import('../../pipelines/policy-test.ts')
  const { readPolicyCases } = await import('../../io/fs/policy-cases.ts')
  const policy = await load(flags.policy, flags.root, context)
  const serverUrl = flags.serverUrl.replace(/\/+$/, '')
  const results: PolicyCaseResult[] = []
  for (const recorded of await readPolicyCases(paths, context.cwd)) {
    results.push(await runPolicyCase(recorded, policy, { serverUrl }))
  }
  context.out(flags.json ? `${JSON.stringify(results, null, 2)}\n` : render(results))
  if (!results.every(({ asExpected }) => asExpected)) context.setExitCode(1)
}

/** A policy by its path, as the user gave it. @throws {POLICY_INVALID} {KEY_INVALID} */
const load = async (file: string, root: string, { cwd }: CommandContext): Promise<Policy> => {
  const { loadPolicy } = await import('../../policy/policy-file/load.ts')
  const { createRepositoryReader } = await import('../../io/fs/repository-files.ts')
  const rootPath = resolve(cwd, root)
  const path = relative(rootPath, resolve(cwd, file))
  if (path === '' || isAbsolute(path) || path.split(sep)[0] === '..') {
    throw new ProvenanceError('POLICY_INVALID', `"${file}" is not below the root "${root}"`, {
      hint: 'Give the root of the repository that holds the policy: `--root`.',
    })
  }
  const read = createRepositoryReader(rootPath, MAX_POLICY_BYTES, 'POLICY_INVALID')
  return loadPolicy(path.split(sep).join('/'), read)
}

// ---- the table ---------------------------------------------------------------------

const render = (results: readonly PolicyCaseResult[]): string => {
  const rows = [
    ['', 'case', 'expected', 'found'],
    ...results.map(({ name, expected, verdict, failing, asExpected }) => [
      asExpected ? 'ok' : 'NOT OK',
      oneLine(name),
      outcome(expected.verdict, [...expected.failing].sort()),
      outcome(verdict, failing),
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const wrong = results.filter(({ asExpected }) => !asExpected)
  return [
    ...table,
    ...wrong.flatMap(explain),
    `${results.length - wrong.length} of ${count(results.length, 'case')} as expected`,
    '',
  ].join('\n')
}

const outcome = (verdict: string, failing: readonly string[]): string =>
  failing.length === 0 ? verdict : `${verdict}: ${failing.join(', ')}`

const explain = ({ name, failedChecks }: PolicyCaseResult): readonly string[] => [
  '',
  `${oneLine(name)}:`,
  ...(failedChecks.length === 0
    ? ['  every check passes']
    : failedChecks.map(
        ({ id, expected, found }) =>
          `  ${id}: expected ${oneLine(expected)}, found ${oneLine(found)}`,
      )),
]

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
