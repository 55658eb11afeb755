// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { CAPTURE_INPUTS } from '../../inputs/capture-input-table.ts'
import type { CommandContext } from '../context.ts'
import { addInputOptions, inputOptionValue } from '../input-options.ts'

/** Inputs that mean nothing outside of a step. */
const ACTION_ONLY: readonly string[] = ['show-summary']

interface CaptureFlags extends Readonly<Record<string, unknown>> {
  readonly json?: true
}

/** `mlprov capture`: what the capture action does, with its inputs as options. */
export const addCaptureCommand = (program: Command, context: CommandContext): void => {
  const command = program
    .command('capture')
    .description('capture the training environment, without running anything of it')
    .option('--json', 'print the document')
  addInputOptions(command, CAPTURE_INPUTS, ACTION_ONLY)
  command.action((flags: CaptureFlags) => runCaptureCommand(flags, context))
}

const runCaptureCommand = async (flags: CaptureFlags, context: CommandContext): Promise<void> => {
  const [{ createInputReader }, { readCaptureInputs }, { runCapture }] = await Promise.all([
    import('../../inputs/input-reader.ts'),
    import('../../inputs/capture-inputs.ts'),
    import('../../inputs/capture-run.ts'),
  ])
  const inputs = readCaptureInputs(
    createInputReader(CAPTURE_INPUTS, (name) => inputOptionValue(flags, name)),
  )
  const { env, cwd } = context
  const { environment, text, changes } = await runCapture(inputs, { env, cwd, now: new Date() })
  if (inputs.outputDir !== undefined) {
    const { createOutputStore } = await import('../../io/fs/output-store.ts')
    const { ENVIRONMENT_FILE_NAME } = await import('../../environment/environment-v1.ts')
    const store = createOutputStore(resolve(cwd, inputs.outputDir))
    context.err(`written to ${await store.write(ENVIRONMENT_FILE_NAME, text)}\n`)
  }
  if (flags.json) {
    const { jsonText } = await import('../../report/json-text.ts')
    context.out(jsonText(JSON.parse(text)))
    return
  }
  const { renderEnvironment } = await import('../../report/environment.ts')
  context.out(renderEnvironment(environment))
  if (changes === undefined) return
  const { renderEnvironmentChanges } = await import('../../report/environment-changes.ts')
  context.out(`\n${renderEnvironmentChanges(changes)}`)
}
