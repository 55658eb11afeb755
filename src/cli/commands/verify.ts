// SPDX-License-Identifier: Apache-2.0

import { type Command, Option } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { Secret } from '../../core/secret.ts'
import type { InputReader } from '../../inputs/input-reader.ts'
import { verifyHostOf } from '../../inputs/verify-host.ts'
import { VERIFY_INPUTS, type VerifyInputName } from '../../inputs/verify-input-table.ts'
import type { VerifyInputs } from '../../inputs/verify-inputs.ts'
import type { VerifyHost } from '../../inputs/verify-run.ts'
import type { VsaRun } from '../../inputs/vsa-run.ts'
import type { CommandContext } from '../context.ts'
import { addInputOptions, inputOptionValue } from '../input-options.ts'
import { refuseTwoRoots } from '../trusted-root-option.ts'

/** Inputs that mean nothing outside of a step, and secrets, which a command line would show. */
const ACTION_ONLY: readonly string[] = [
  'show-summary',
  'github-token',
  'registry-password',
  'report-dir',
]

const FORMATS = ['text', 'json', 'gh', 'sarif', 'junit', 'markdown'] as const

interface VerifyFlags extends Readonly<Record<string, unknown>> {
  readonly format: (typeof FORMATS)[number]
  readonly json?: true
  readonly trustedRoot?: string
  readonly identityToken?: string
}

/** `mlprov verify MODEL…`: what the verify action does, with its inputs as options. */
export const addVerifyCommand = (program: Command, context: CommandContext): void => {
  const command = program
    .command('verify')
    .description('verify models or files against their bundles and who must have signed')
    .argument('[model...]', 'folders, files or globs')
    .option('--trusted-root <file>', 'the same as --custom-trusted-root')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'),
    )
    .option('--json', 'the same as --format json')
    .option(
      '--identity-token <token>',
      'OIDC token that signs for --vsa (or SIGSTORE_ID_TOKEN); default: the job’s own',
    )
  addInputOptions(command, VERIFY_INPUTS, ACTION_ONLY)
  command.action((models: readonly string[], flags: VerifyFlags) =>
    runVerifyCommand(models, flags, context),
  )
}

const runVerifyCommand = async (
  models: readonly string[],
  flags: VerifyFlags,
  context: CommandContext,
): Promise<void> => {
  const [{ createInputReader }, { readVerifyInputs }, { runVerify }] = await Promise.all([
    import('../../inputs/input-reader.ts'),
    import('../../inputs/verify-inputs.ts'),
    import('../../inputs/verify-run.ts'),
  ])
  refuseTwoRoots(flags)
  if (models.length > 0 && flags.modelPath !== undefined) {
    throw new ProvenanceError('USAGE', 'models are given as arguments and by --model-path')
  }
  const { env } = context
  const token = env.GH_TOKEN ?? env.GITHUB_TOKEN
  const given = (name: VerifyInputName): string => {
    if (name === 'model-path' && models.length > 0) return models.join('\n')
    if (name === 'custom-trusted-root' && flags.trustedRoot !== undefined) return flags.trustedRoot
    if (name === 'github-token') return token ?? ''
    // It may be set for all calls: without a name it is for none.
    if (name === 'registry-password') {
      return flags.registryUsername === undefined ? '' : (env.MLPROV_REGISTRY_PASSWORD ?? '')
    }
    // A person waits less than a job.
    if (name === 'timeout-minutes') return inputOptionValue(flags, name) || '1'
    return inputOptionValue(flags, name)
  }
  const reader = createInputReader(VERIFY_INPUTS, given)
  const inputs = readVerifyInputs(reader)
  const host = verifyHostOf(context, new Date(), process.platform)
  const vsa = reader.flag('vsa')
    ? await openVsa(reader, { flags, inputs, host }, context)
    : undefined
  const report = await runVerify(inputs, { ...host, ...(vsa && { onVerified: vsa.onVerified }) })
  const signed = await vsa?.sign()
  const { REPORT_FORMATS } = await import('../../report/formats.ts')
  const { isPassed } = await import('../../policy/report.ts')
  context.out(
    REPORT_FORMATS[flags.json ? 'json' : flags.format](report, { workspacePath: context.cwd }),
  )
  context.setExitCode(isPassed(report) ? 0 : 1)
  if (signed === undefined || signed.status === 'signed') return
  if (signed.status === 'failed' && isPassed(report)) throw signed.error
  const { describeVsa } = await import('../../inputs/vsa-run.ts')
  context.reporter.warning(describeVsa(signed))
}

const openVsa = async (
  reader: InputReader<VerifyInputName>,
  given: { readonly flags: VerifyFlags; readonly inputs: VerifyInputs; readonly host: VerifyHost },
  { env, cwd, reporter }: CommandContext,
): Promise<VsaRun | undefined> => {
  const [{ readVsaInputs }, { prepareVsa }, { readTextFile }, { readRun }] = await Promise.all([
    import('../../inputs/vsa-inputs.ts'),
    import('../../inputs/vsa-run.ts'),
    import('../../io/live.ts'),
    import('../../io/live-config.ts'),
  ])
  const { flags, inputs, host } = given
  const run = env.GITHUB_ACTIONS === 'true' ? await readRun(env) : undefined
  const token = flags.identityToken ?? env.SIGSTORE_ID_TOKEN
  const vsaInputs = await readVsaInputs(reader, readTextFile, {
    serverUrl: host.serverUrl,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    workflowSha: env.GITHUB_WORKFLOW_SHA,
  })
  return (
    vsaInputs &&
    prepareVsa(vsaInputs, {
      env,
      cwd,
      defaultDir: cwd,
      reporter,
      now: host.now,
      // Nothing prints a token here, and there is no log that could hide one.
      mask: () => {},
      ...(run === undefined ? {} : { run }),
      ...(token ? { identityToken: new Secret(token) } : {}),
      ...(inputs.githubToken === undefined ? {} : { githubToken: inputs.githubToken }),
    })
  )
}
