// SPDX-License-Identifier: Apache-2.0
//
// The flags that the methods of `mlprov model-signing` share.

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import type { ScanOptions } from '../../ports.ts'
import type { CommandContext } from '../context.ts'
import { collect } from '../repeatable.ts'

export interface ModelFlags {
  readonly ignorePaths: readonly string[]
  readonly ignoreGitPaths: boolean
  readonly allowSymlinks?: true
  readonly json?: true
}

export interface SignFlags extends ModelFlags {
  readonly signature: string
}

export interface VerifyFlags extends SignFlags {
  readonly ignoreUnsignedFiles?: boolean
  readonly acceptUnsortedUnsafe?: true
}

export const addModelFlags = (command: Command): Command =>
  command
    .option(
      '--ignore-paths <path>',
      'path to leave out, from the working directory (repeatable)',
      collect,
      [],
    )
    .option('--ignore-git-paths', 'leave out .git and its like (the default)', true)
    .option('--no-ignore-git-paths', 'verify: only leave out what the signature records')
    .option('--allow-symlinks', 'follow links whose target stays inside the model')
    .option('--json', 'print JSON')

export const addSignatureFlag = (command: Command): Command =>
  command.option('--signature <path>', 'the signature file', 'model.sig')

export const addVerifyFlags = (command: Command): Command =>
  addSignatureFlag(command)
    .option('--ignore-unsigned-files', 'accept files that were not signed')
    .option('--no-ignore-unsigned-files', 'refuse files that were not signed (the default)')
    .option(
      '--accept-unsorted-unsafe',
      'accept resources out of order, as older Python clients wrote',
    )

export const collectList = (value: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  ...value.split(',').filter((part) => part !== ''),
]

/** Lets a command take its own flags with underscores too: `--private_key` is `--private-key`. */
export const acceptUnderscores = (command: Command): Command => {
  const parseOptions = command.parseOptions.bind(command)
  // Values are left alone: only a word that names one of the command's flags changes.
  const hyphenate = (word: string): string => {
    const [flag = '', ...value] = word.split('=')
    const long = flag.replaceAll('_', '-')
    const isFlag = command.options.some((option) => option.long === long)
    return isFlag ? [long, ...value].join('=') : word
  }
  command.parseOptions = (argv) => parseOptions(argv.map(hyphenate))
  return command
}

/**
 * What to leave out, as names inside the model: the given paths, and the
 * signature where it lies in the model (OMS 1.0 §6.2).
 * @throws {IGNORE_PATH_NOT_FOUND} {IGNORE_PATH_INVALID} {USAGE}
 */
export const scanOptionsOf = async (
  modelPath: string,
  flags: ModelFlags & { readonly signature?: string },
  { cwd }: CommandContext,
): Promise<ScanOptions> => {
  const { nameInModel, resolveIgnorePaths } = await import('../../io/ignored-paths.ts')
  const model = { modelPath: resolve(cwd, modelPath), cwd }
  const given = await resolveIgnorePaths(flags.ignorePaths, model)
  const signature = flags.signature && (await nameInModel(flags.signature, model))
  if (signature === '') {
    throw new ProvenanceError('USAGE', `the signature "${flags.signature}" is the model itself`)
  }
  return {
    ignorePaths: signature === undefined ? given : [...given, signature],
    symlinks: flags.allowSymlinks ? 'within-model' : 'refuse',
  }
}
