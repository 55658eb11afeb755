// SPDX-License-Identifier: Apache-2.0
//
// The base models that a model's provenance names, as a chart for a summary:
// one step of the chain that `mlprov trace` follows.

import type { StatedBaseModel } from '../attestation/base-model.ts'
import { code, table } from './markdown.ts'
import { renderTraceMermaid } from './trace-mermaid.ts'

export interface NamedBaseModels {
  readonly model: { readonly name: string; readonly digest?: string; readonly word: string }
  readonly bases: readonly StatedBaseModel[]
  /** `stated`: nobody but the signer of the provenance has verified them. */
  readonly verified: 'here' | 'stated'
}

/** Names that the table shows. */
const MAX_SHOWN = 50

/** Markdown, each line ended; empty where no base model is named. */
export const baseModelsMarkdown = ({ model, bases, verified }: NamedBaseModels): string => {
  if (bases.length === 0) return ''
  const wordOf = ({ established }: StatedBaseModel): string =>
    verified === 'here' ? established : 'self-asserted'
  const links = bases.map((base, index) => ({
    to: index + 1,
    name: base.name,
    word: wordOf(base),
    isCircular: false,
  }))
  const chart = renderTraceMermaid({
    models: [
      { ...model, bytesRead: true, links },
      ...bases.map((base) => ({
        name: base.name,
        ...(base.sha256 === undefined ? {} : { digest: `sha256:${base.sha256}` }),
        word: wordOf(base),
        bytesRead: false,
      })),
    ],
  })
  const rows = bases
    .slice(0, MAX_SHOWN)
    .map((base) => [code(base.name), code(base.digests.join(', ')), evidenceOf(base), wordOf(base)])
  const left = bases.length - rows.length
  return [
    '```mermaid',
    `${chart}\`\`\``,
    '',
    ...table(['Made from', 'Digest', 'Verified by its signer', 'Established'], rows),
    ...(left === 0 ? [] : ['', `… and ${left} more.`]),
    '',
  ].join('\n')
}

const evidenceOf = ({ established, signer, bundleSha256 }: StatedBaseModel): string => {
  if (established !== 'verified') return 'no'
  if (bundleSha256 === undefined) return 'by its digest'
  return `${signer === undefined ? '' : `${code(signer)}, `}bundle ${code(`sha256:${bundleSha256}`)}`
}
