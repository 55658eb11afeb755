// SPDX-License-Identifier: Apache-2.0
//
// `mlprov lock add|update|verify|diff`: models.lock, as package managers have it.

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import type { CommandContext } from '../context.ts'
import { collect } from '../repeatable.ts'
import {
  addIdentityOptions,
  addTrustOptions,
  type IdentityFlags,
  type LockFlags,
  type TrustFlags,
} from './lock-flags.ts'

type AddFlags = LockFlags &
  TrustFlags &
  IdentityFlags & {
    readonly bundle: readonly string[]
    readonly path?: string
    readonly source?: string
    readonly predicateType: readonly string[]
    /** `--no-files` */
    readonly files: boolean
  }

type VerifyFlags = LockFlags & TrustFlags & { readonly digests?: true }

interface DiffFlags {
  readonly json?: true
  readonly markdown?: true
}

export const addLockCommand = (program: Command, context: CommandContext): void => {
  const lock = program
    .command('lock')
    .description('pin models that a repository consumes in models.lock, and verify them')
  addAdd(lock, context)
  addUpdate(lock, context)
  addVerify(lock, context)
  addDiff(lock, context)
}

const addAdd = (lock: Command, context: CommandContext): void => {
  const command = lock
    .command('add')
    .description('verify a model and pin what was verified')
    .argument('<name>', 'how the model is called in models.lock')
    .argument('<path>', 'folder or file, below the folder of models.lock')
    .option(
      '--bundle <path or url>',
      'file with its bundles, below the folder of models.lock, or an https URL (repeatable)',
      collect,
      [],
    )
  addPinOptions(command)
  command.action((name: string, path: string, flags: AddFlags) =>
    runPin('add', name, { ...flags, path }, context),
  )
}

const addUpdate = (lock: Command, context: CommandContext): void => {
  const command = lock
    .command('update')
    .description('verify a model and replace what is pinned; the same signer, unless one is named')
    .argument('<name>', 'how the model is called in models.lock')
    .option('--path <path>', 'folder or file, where it has moved')
    .option(
      '--bundle <path or url>',
      'file with its bundles, where it is another one (repeatable)',
      collect,
      [],
    )
  addPinOptions(command)
  command.action((name: string, flags: AddFlags) => runPin('update', name, flags, context))
}

const addPinOptions = (command: Command): void => {
  command
    .option('--source <uri>', 'where the model is from, for readers')
    .option(
      '--predicate-type <uri>',
      'what has to be stated about the model (repeatable); default: all that is',
      collect,
      [],
    )
    .option('--no-files', 'leave the list of files out')
  addIdentityOptions(command)
  addTrustOptions(command)
}

const addVerify = (lock: Command, context: CommandContext): void => {
  const command = lock
    .command('verify')
    .description('verify that the models are the ones that models.lock pins')
    .argument('[name...]', 'names in models.lock; default: all')
    .option('--digests', 'compare the digests in Git LFS pointers, without the files themselves')
  addTrustOptions(command)
  command.action(async (names: readonly string[], flags: VerifyFlags) => {
    const { runLockVerify } = await import('./lock-run.ts')
    await runLockVerify(names, flags, context)
  })
}

const addDiff = (lock: Command, context: CommandContext): void => {
  lock
    .command('diff')
    .description('show what changed between two lock files, without verifying anything')
    .argument('<old>', 'lock file')
    .argument('<new>', 'lock file')
    .option('--json', 'print JSON')
    .option('--markdown', 'print Markdown')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      if (flags.json && flags.markdown) {
        throw new ProvenanceError('USAGE', '--json and --markdown are given at once')
      }
      const { createLockFiles } = await import('../../io/lock-files.ts')
      const { parseLock } = await import('../../lock/parse-lock.ts')
      const { diffLocks } = await import('../../lock/diff-locks.ts')
      const renderers = await import('../../report/lock-changes.ts')
      const read = async (path: string) => {
        const text = await createLockFiles(resolve(context.cwd, path), undefined).readLock()
        if (text !== undefined) return parseLock(text)
        throw new ProvenanceError('LOCK_INVALID', `there is no file "${path}"`)
      }
      const changes = diffLocks(await read(before), await read(after))
      const { renderLockChanges, renderLockChangesJson, lockChangesMarkdown } = renderers
      if (flags.json) context.out(renderLockChangesJson(changes))
      else context.out((flags.markdown ? lockChangesMarkdown : renderLockChanges)(changes))
    })
}

const runPin = async (
  mode: 'add' | 'update',
  name: string,
  flags: AddFlags,
  context: CommandContext,
): Promise<void> => {
  const { runLockPin } = await import('./lock-run.ts')
  await runLockPin(mode, name, flags, context)
}
