// SPDX-License-Identifier: Apache-2.0
//
// `mlprov inspect` of a folder, or of a file that is no bundle.

import { ProvenanceError } from '../../core/errors.ts'
import { createFileSources } from '../../io/fs/file-source.ts'
import { createFileTree } from '../../io/fs/file-tree.ts'
import type { DescribedFile, FindingKind } from '../../model/formats/format.ts'
import { canonicalIgnorePaths } from '../../model/paths.ts'
import { inspectModel } from '../../pipelines/inspect.ts'
import type { InspectedModel } from '../../report/inspection.ts'

export interface InspectModelOptions {
  readonly ignorePath: readonly string[]
  readonly allowSymlinks: string
  readonly allowImport: readonly string[]
}

/** @throws MODEL_…, USAGE */
export const inspectPath = async (
  path: string,
  options: InspectModelOptions,
): Promise<InspectedModel> => {
  if (options.allowSymlinks !== 'never' && options.allowSymlinks !== 'within-model') {
    const message = `--allow-symlinks is "${options.allowSymlinks}"; it takes never or within-model`
    throw new ProvenanceError('USAGE', message)
  }
  const tree = await createFileTree().scan(path, {
    ignorePaths: canonicalIgnorePaths(options.ignorePath),
    symlinks: options.allowSymlinks === 'never' ? 'refuse' : 'within-model',
  })
  const ports = { sources: createFileSources() }
  return { path, files: await inspectModel(tree, { allowedImports: options.allowImport }, ports) }
}

const KINDS: readonly FindingKind[] = ['broken', 'code', 'notice']

/** The kinds of `--fail-on broken,code`. @throws USAGE */
export const parseFailOn = (text: string | undefined): readonly FindingKind[] =>
  (text?.split(',') ?? []).map((word) => {
    const kind = KINDS.find((known) => known === word.trim())
    if (kind !== undefined) return kind
    throw new ProvenanceError('USAGE', `--fail-on names "${word}"; it takes ${KINDS.join(', ')}`)
  })

export const hasFinding = (
  files: readonly DescribedFile[],
  kinds: readonly FindingKind[],
): boolean =>
  files.some(({ description }) => description.findings.some(({ kind }) => kinds.includes(kind)))
