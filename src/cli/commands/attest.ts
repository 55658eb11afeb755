// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { oneLine } from '../../core/one-line.ts'
import { Secret } from '../../core/secret.ts'
import { ENVIRONMENT_VARIABLE } from '../../environment/environment-v1.ts'
import { ATTEST_INPUTS, type InputName } from '../../inputs/input-table.ts'
import type { AttestResult } from '../../pipelines/attest-result.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { addInputOptions, inputOptionValue } from '../input-options.ts'

/** Inputs that mean nothing outside of a step. */
const ACTION_ONLY: readonly string[] = ['show-summary', 'github-token', 'on-missing-token']

interface OwnOptions {
  readonly identityToken?: string
  readonly json?: true
}

/** `mlprov attest MODEL…`: what the action does, with the action's inputs as options. */
export const addAttestCommand = (program: Command, context: CommandContext): void => {
  const command = program
    .command('attest')
    .description('sign models and write the bundles, as the action does')
    .argument('[model...]', 'folders, files or globs, `name=path` names one')
    .option(
      '--identity-token <token>',
      'OIDC token for Sigstore (or SIGSTORE_ID_TOKEN); default: the job’s own',
    )
    .option('--json', 'print the result as JSON')
  addInputOptions(command, ATTEST_INPUTS, ACTION_ONLY)
  command.action((models: readonly string[], options: OwnOptions & Record<string, unknown>) =>
    runAttest(models, options, context),
  )
}

const runAttest = async (
  models: readonly string[],
  options: OwnOptions & Record<string, unknown>,
  context: CommandContext,
): Promise<void> => {
  const [{ readAttestInputs }, { createInputReader }, { readTextFile }, { createAttestPorts }] =
    await Promise.all([
      import('../../inputs/attest-inputs.ts'),
      import('../../inputs/input-reader.ts'),
      import('../../io/live.ts'),
      import('../../io/live-attest.ts'),
    ])
  const { createOutputStore } = await import('../../io/fs/output-store.ts')
  const { datasetWorkerBeside } = await import('../../io/dataset/worker-path.ts')
  const { readRun } = await import('../../io/live-config.ts')
  const given = (name: InputName): string => {
    if (name === 'model-path' && models.length > 0) return models.join('\n')
    return inputOptionValue(options, name) || (name === 'sinks' ? 'none' : '')
  }
  if (models.length > 0 && options.modelPath !== undefined) {
    throw new ProvenanceError('USAGE', 'models are given as arguments and by --model-path')
  }
  const { [ENVIRONMENT_VARIABLE]: environmentPath } = context.env
  const reader = createInputReader(ATTEST_INPUTS, given, environmentPath ? { environmentPath } : {})
  const inputs = await readAttestInputs(reader, readTextFile, {
    datasetWorkerPath: datasetWorkerBeside(context.hashWorkerPath),
  })
  const token = options.identityToken ?? context.env.SIGSTORE_ID_TOKEN
  const dir = resolve(context.cwd, inputs.resumeFrom ?? inputs.outputDir ?? '.')
  const run = context.env.GITHUB_ACTIONS === 'true' ? await readRun(context.env) : undefined
  const githubToken = context.env.GH_TOKEN ?? context.env.GITHUB_TOKEN
  const live = await createAttestPorts({
    env: context.env,
    cwd: context.cwd,
    hashWorkerPath: context.hashWorkerPath,
    reporter: context.reporter,
    store: createOutputStore(dir),
    signing: inputs.signing,
    storage: {
      ...inputs.storage,
      ...(githubToken ? { githubToken: new Secret(githubToken) } : {}),
    },
    timeoutMs: inputs.timeoutMs,
    // Nothing prints a token here, and there is no log that could hide one.
    mask: () => {},
    ...(run === undefined ? {} : { run }),
    ...(token ? { identityToken: new Secret(token) } : {}),
  })
  const { createBaseModelSource } = await import('../../inputs/base-model-source.ts')
  const { verifyHostOf } = await import('../../inputs/verify-host.ts')
  const host = verifyHostOf(context, new Date(), process.platform)
  const baseModels = createBaseModelSource(inputs.baseModels, live.descriptors, host)
  const ports = { ...live, baseModels }
  const { attest } = await import('../../pipelines/attest.ts')
  const { resumeAttest } = await import('../../pipelines/publish.ts')
  const { withEnvironmentChanges } = await import('../../inputs/capture-again.ts')
  const { env, cwd, reporter } = context
  const work = await withEnvironmentChanges(inputs, { env, cwd, now: new Date() }, reporter)
  const result = work ? await attest(work, ports) : await resumeAttest(ports)
  context.out(options.json ? jsonText({ dir, ...result }) : await renderText(result, dir))
  const { sinkFailure } = await import('../../policy/sink-policy.ts')
  const failure = sinkFailure(result.outcomes, inputs.failOn)
  if (failure) throw failure
}

const renderText = async (result: AttestResult, dir: string): Promise<string> => {
  const { verifyCommand } = await import('../../pipelines/verify-command.ts')
  const lines = result.models.flatMap((model) => [
    `${model.digest}  ${model.name}`,
    ...model.statements.map(({ predicateType, file }) => `  ${dir}/${file}  ${predicateType}`),
    ...(model.omsAbsence === undefined ? [] : [`  no OMS signature: ${model.omsAbsence}`]),
    `  verify: ${verifyCommand(model, result, dir)}`,
  ])
  return lines.map((line) => `${oneLine(line)}\n`).join('')
}
