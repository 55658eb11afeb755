// SPDX-License-Identifier: Apache-2.0
//
// What a reviewer of a pull request reads first: which models it touches, and
// what changed. What the bundles claim here was not verified; the report is.

import { formatBytes } from '../core/byte-size.ts'
import { code, table } from './markdown.ts'

/** The part of `PullRequestTarget` that is shown. */
export interface TouchedModel {
  readonly path: string
  readonly reason: string
  readonly lfs: boolean
  readonly lock?: { readonly file: string; readonly entry: string }
  readonly comparison: {
    readonly files: readonly {
      readonly name: string
      readonly status: 'added' | 'changed' | 'removed'
      readonly beforeBytes?: number
      readonly afterBytes?: number
    }[]
    readonly before?: ClaimedSource
    readonly after?: ClaimedSource
  }
}

interface ClaimedSource {
  readonly commit?: string
  readonly runner?: string
}

const MAX_FILES = 20

/** Markdown: a table of models and one of files for each; a sentence where there is none. */
export const renderPullRequest = (models: readonly TouchedModel[]): string => {
  if (models.length === 0) return '### Models\n\nThis pull request touches no model.\n'
  const overview = table(
    ['Model', 'What', 'Source commit (claimed)', 'Runner (claimed)'],
    models.map(({ path, reason, lfs, lock, comparison: { before, after } }) => [
      code(path),
      [
        reason,
        ...(lfs ? ['Git LFS pointers'] : []),
        ...(lock ? [`pinned in ${code(lock.file)}`] : []),
      ].join(', '),
      transition(before?.commit, after?.commit),
      transition(before?.runner, after?.runner),
    ]),
  )
  return `${['### Models that this pull request touches', overview.join('\n'), ...models.flatMap(fileSection)].join('\n\n')}\n`
}

const fileSection = ({ path, comparison: { files } }: TouchedModel): readonly string[] => {
  if (files.length === 0) return []
  const shown = files
    .slice(0, MAX_FILES)
    .map(({ name, status, beforeBytes, afterBytes }) => [
      code(name),
      status,
      size(beforeBytes),
      size(afterBytes),
    ])
  const more = files.length - shown.length
  const rows = more > 0 ? [...shown, [`… and ${more} more`, '', '', '']] : shown
  return [`Files of ${code(path)}`, table(['File', 'What', 'Before', 'After'], rows).join('\n')]
}

const size = (bytes: number | undefined): string => (bytes === undefined ? '' : formatBytes(bytes))

const transition = (before: string | undefined, after: string | undefined): string => {
  if (before === undefined && after === undefined) return 'not stated'
  if (before === after) return code(after ?? '')
  return `${before === undefined ? 'none' : code(before)} → ${after === undefined ? 'none' : code(after)}`
}
