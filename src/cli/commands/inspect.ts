// SPDX-License-Identifier: Apache-2.0

import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { collect } from '../repeatable.ts'
import type { InspectOptions } from './inspect-run.ts'

/** `mlprov inspect PATH…`: what bundles say, and what the files of models are. */
export const addInspectCommand = (program: Command, context: CommandContext): void => {
  program
    .command('inspect')
    .description('print what models are and what bundles say, without verifying anything')
    .argument('<path...>', 'models (folders or files), bundles, JSON Lines of bundles, statements')
    .option('--ignore-path <path>', 'path inside the model to leave out (repeatable)', collect, [])
    .option('--allow-symlinks <mode>', 'never, or within-model', 'never')
    .option('--allow-import <name>', 'import of pickles to allow (repeatable)', collect, [])
    .option('--fail-on <kinds>', 'exit 1 on findings of these kinds: broken, code, notice')
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], options: InspectOptions) => {
      const { runInspect } = await import('./inspect-run.ts')
      await runInspect(paths, options, context)
    })
}
