// SPDX-License-Identifier: Apache-2.0

import { type Command, InvalidArgumentError, Option } from 'commander'
import { VERIFY_INPUTS, type VerifyInputName } from '../../inputs/verify-input-table.ts'
import type { CommandContext } from '../context.ts'
import { addInputOptions, inputOptionValue } from '../input-options.ts'
import { refuseTwoRoots } from '../trusted-root-option.ts'

/** Inputs that name models in other ways, ask for other results, or are secrets. */
const OF_VERIFY_ALONE: readonly string[] = [
  'mode',
  'model-path',
  'digests',
  'predicate-type',
  'show-summary',
  'github-token',
  'registry-password',
  'report-dir',
]

const FORMATS = ['text', 'json', 'mermaid'] as const
const MAX_DEPTH = 64
const MAX_MODELS = 10_000

interface TraceFlags extends Readonly<Record<string, unknown>> {
  readonly format: (typeof FORMATS)[number]
  readonly json?: true
  readonly trustedRoot?: string
  readonly lockFile?: string
  readonly depth: number
  readonly maxModels: number
  readonly acceptUnverifiedUnsafe?: true
}

/** `mlprov trace MODEL`: what a model was made from, and what that was made from. */
export const addTraceCommand = (program: Command, context: CommandContext): void => {
  const command = program
    .command('trace')
    .description('follow the base models that provenance names, and verify each of them')
    .argument('<model>', 'a folder, a file, or a file of bundles: *.intoto.jsonl, *.sig')
    .option('--lock-file <file>', 'models.lock that pins base models, with their bundles')
    .option('--depth <number>', `links to follow, 0 to ${MAX_DEPTH}`, whole(MAX_DEPTH), 16)
    .option(
      '--max-models <number>',
      `models to verify, 1 to ${MAX_MODELS}`,
      whole(MAX_MODELS),
      1_000,
    )
    .option(
      '--accept-unverified-unsafe',
      'exit with 0 although base models are not verified; the model itself has to be',
    )
    .option('--trusted-root <file>', 'the same as --custom-trusted-root')
    .addOption(
      new Option('--format <format>', 'form of the result').choices(FORMATS).default('text'),
    )
    .option('--json', 'the same as --format json')
  const inputs = VERIFY_INPUTS.filter(({ name }) => !name.startsWith('vsa'))
  addInputOptions(command, inputs, OF_VERIFY_ALONE)
  command.action((model: string, flags: TraceFlags) => trace(model, flags, context))
}

const whole =
  (max: number) =>
  (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
    if (number <= max) return number
    throw new InvalidArgumentError(`It takes a whole number up to ${max}.`)
  }

const trace = async (model: string, flags: TraceFlags, context: CommandContext): Promise<void> => {
  const [{ createInputReader }, { readVerifyInputs }, { runTrace }, { verifyHostOf }] =
    await Promise.all([
      import('../../inputs/input-reader.ts'),
      import('../../inputs/verify-inputs.ts'),
      import('../../inputs/trace-run.ts'),
      import('../../inputs/verify-host.ts'),
    ])
  refuseTwoRoots(flags)
  const { env } = context
  const given = (name: VerifyInputName): string => {
    if (name === 'model-path') return model
    if (name === 'custom-trusted-root' && flags.trustedRoot !== undefined) return flags.trustedRoot
    if (name === 'github-token') return env.GH_TOKEN ?? env.GITHUB_TOKEN ?? ''
    if (name === 'registry-password') {
      return flags.registryUsername === undefined ? '' : (env.MLPROV_REGISTRY_PASSWORD ?? '')
    }
    if (name === 'timeout-minutes') return inputOptionValue(flags, name) || '1'
    return OF_VERIFY_ALONE.includes(name) ? '' : inputOptionValue(flags, name)
  }
  const inputs = readVerifyInputs(createInputReader(VERIFY_INPUTS, given))
  const { lockFile, depth, maxModels } = flags
  const found = await runTrace(
    {
      target: model,
      limits: { maxDepth: depth, maxModels },
      ...(lockFile === undefined ? {} : { lockPath: lockFile }),
    },
    inputs,
    verifyHostOf(context, new Date(), process.platform),
  )
  const { isWholeTrace } = await import('../../pipelines/trace.ts')
  const isWhole = isWholeTrace(found)
  const format = flags.json ? 'json' : flags.format
  switch (format) {
    case 'text': {
      const { renderTraceText } = await import('../../report/trace-text.ts')
      context.out(renderTraceText(found, isWhole))
      break
    }
    case 'json': {
      const { renderTraceJson } = await import('../../report/trace-json.ts')
      context.out(renderTraceJson(found, isWhole))
      break
    }
    case 'mermaid': {
      const { renderTraceMermaid } = await import('../../report/trace-mermaid.ts')
      context.out(renderTraceMermaid(found))
      break
    }
  }
  const isAccepted = flags.acceptUnverifiedUnsafe && found.models[0]?.word === 'verified'
  context.setExitCode(isWhole || isAccepted ? 0 : 1)
}
