// SPDX-License-Identifier: Apache-2.0

import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { oneLine } from '../../core/one-line.ts'
import { formatSha256Sums, type Manifest } from '../../model/manifest.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { collect } from '../repeatable.ts'

interface HashOptions {
  readonly ignorePath: readonly string[]
  readonly allowSymlinks: string
  readonly sums?: true
  readonly json?: true
}

/** `mlprov hash PATH…`: the digests of models, without signing anything. */
export const addHashCommand = (program: Command, context: CommandContext): void => {
  program
    .command('hash')
    .description('print the OMS root digest of models, or the digest of each of their files')
    .argument('<path...>', 'folders, files or globs; each match is one model')
    .option('--ignore-path <path>', 'path inside the model to leave out (repeatable)', collect, [])
    .option('--allow-symlinks <mode>', 'never, or within-model', 'never')
    .option('--sums', 'print a SHA256SUMS listing, for `sha256sum -c`')
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], options: HashOptions) => {
      if (options.allowSymlinks !== 'never' && options.allowSymlinks !== 'within-model') {
        throw new ProvenanceError(
          'USAGE',
          `--allow-symlinks is "${options.allowSymlinks}"; it takes never or within-model`,
        )
      }
      const { hashModels } = await import('../../pipelines/hash-models.ts')
      const { createHashPorts } = await import('../../io/live.ts')
      const models = await hashModels(
        paths.map((path) => ({ path })),
        {
          ignorePaths: options.ignorePath,
          symlinks: options.allowSymlinks === 'never' ? 'refuse' : 'within-model',
        },
        { ...createHashPorts(context.hashWorkerPath), reporter: context.reporter },
      )
      context.out(
        render(
          models.map(({ manifest }) => manifest),
          options,
        ),
      )
    })
}

const render = (manifests: readonly Manifest[], options: HashOptions): string => {
  if (options.json) return jsonText(manifests.map(toJson))
  if (options.sums) return manifests.map(({ files }) => formatSha256Sums(files)).join('')
  return manifests.map(({ root, name }) => `sha256:${root}  ${oneLine(name)}\n`).join('')
}

const toJson = ({ name, root, dirHash1, sizeBytes, ignorePaths, files }: Manifest): object => ({
  name,
  digest: `sha256:${root}`,
  dirHash1,
  sizeBytes,
  ignorePaths,
  files,
})
