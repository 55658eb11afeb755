// SPDX-License-Identifier: Apache-2.0

import { Command, CommanderError } from 'commander'
import { ERRORS, toProvenanceError } from '../core/errors.ts'
import { VERSION } from '../core/version.ts'
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
    const program = await createProgram(context, argv[0])
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.USAGE.exit
    const failure = toProvenanceError(error)
    context.err(formatError(failure))
    return failure.exit
  }
}

type AddCommand = (program: Command, context: CommandContext) => void

// Each is loaded when it is asked for: together they take as long as hashing a small model.
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  capture: async () => (await import('./commands/capture.ts')).addCaptureCommand,
  hash: async () => (await import('./commands/hash.ts')).addHashCommand,
  attest: async () => (await import('./commands/attest.ts')).addAttestCommand,
  inspect: async () => (await import('./commands/inspect.ts')).addInspectCommand,
  verify: async () => (await import('./commands/verify.ts')).addVerifyCommand,
  'verify-bundle': async () => (await import('./commands/verify-bundle.ts')).addVerifyBundleCommand,
  'model-signing': async () => (await import('./commands/model-signing.ts')).addModelSigningCommand,
  lock: async () => (await import('./commands/lock.ts')).addLockCommand,
  trace: async () => (await import('./commands/trace.ts')).addTraceCommand,
  dataset: async () => (await import('./commands/dataset.ts')).addDatasetCommand,
  policy: async () => (await import('./commands/policy.ts')).addPolicyCommand,
  vulnerabilities: async () =>
    (await import('./commands/vulnerabilities.ts')).addVulnerabilitiesCommand,
}

/** The command line as data, with one command or all of them: `docs/reference/cli.md` is made from it. */
export const createProgram = async (context: CommandContext, only?: string): Promise<Command> => {
  const program = new Command('mlprov')
    .description('A supply chain for machine-learning models: sign, attest, inspect and verify.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .showHelpAfterError('hint: run with --help for the options')
  const isCommand = only !== undefined && Object.hasOwn(COMMANDS, only)
  for (const [name, load] of Object.entries(COMMANDS)) {
    if (!isCommand || name === only) (await load())(program, context)
  }
  return program
}
