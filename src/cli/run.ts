// SPDX-License-Identifier: Apache-2.0

import { Command, CommanderError } from 'commander'
import { ERRORS, toProvenanceError } from '../core/errors.ts'
import { VERSION } from '../core/version.ts'
import { addAttestCommand } from './commands/attest.ts'
import { addHashCommand } from './commands/hash.ts'
import { addInspectCommand } from './commands/inspect.ts'
import { addLockCommand } from './commands/lock.ts'
import { addModelSigningCommand } from './commands/model-signing.ts'
import { addPolicyCommand } from './commands/policy.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { addVerifyBundleCommand } from './commands/verify-bundle.ts'
import type { CommandContext } from './context.ts'
import { createTerminalReporter, formatError } from './terminal.ts'

interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown }
  readonly hashWorkerPath: string
}

/** Runs one command line and returns its exit code (docs/reference/cli.md). The one boundary of the CLI. */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  let exitCode = 0
  const context: CommandContext = {
    env: host.env,
    cwd: host.cwd,
    out: (text) => void host.stdout.write(text),
    err: (text) => void host.stderr.write(text),
    reporter: createTerminalReporter(host.stderr),
    hashWorkerPath: host.hashWorkerPath,
    setExitCode: (code) => {
      exitCode = code
    },
  }
  try {
    await createProgram(context).parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.USAGE.exit
    const failure = toProvenanceError(error)
    context.err(formatError(failure))
    return failure.exit
  }
}

/** The whole command line as data: `docs/reference/cli.md` is made from it. */
export const createProgram = (context: CommandContext): Command => {
  const program = new Command('mlprov')
    .description('A supply chain for machine-learning models: sign, attest, inspect and verify.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .showHelpAfterError('hint: run with --help for the options')
  addHashCommand(program, context)
  addAttestCommand(program, context)
  addInspectCommand(program, context)
  addVerifyCommand(program, context)
  addVerifyBundleCommand(program, context)
  addModelSigningCommand(program, context)
  addLockCommand(program, context)
  addPolicyCommand(program, context)
  return program
}
