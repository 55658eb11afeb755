// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov inspect` does: each path is read as bundles or as a model, and
// all that was found is printed at once.

import { resolve } from 'node:path'
import type { BundleDescription, SignerDescription } from '../../attestation/bundle-description.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { oneLine } from '../../core/one-line.ts'
import { mayHoldBundles } from '../../io/fs/bundle-file.ts'
import { type InspectedModel, renderInspection } from '../../report/inspection.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { hasFinding, type InspectModelOptions, inspectPath, parseFailOn } from './inspect-model.ts'

const NOT_VERIFIED = 'NOT VERIFIED: this is what the file says; nothing of it has been checked.'
const HEADERS_ONLY =
  'NOT VERIFIED: this is what the headers of the files say; nothing was run, and no signature was looked for.'

export interface InspectOptions extends InspectModelOptions {
  readonly failOn?: string
  readonly json?: true
}

/** @throws BUNDLE_…, MODEL_…, USAGE */
export const runInspect = async (
  paths: readonly string[],
  options: InspectOptions,
  context: CommandContext,
): Promise<void> => {
  const failOn = parseFailOn(options.failOn)
  const bundles: FileDescription[] = []
  const models: InspectedModel[] = []
  for (const path of paths) {
    const found = await describeBundleFile(resolve(context.cwd, path))
    if (found) bundles.push(...found.map((bundle) => ({ file: path, ...bundle })))
    else models.push({ ...(await inspectPath(resolve(context.cwd, path), options)), path })
  }
  context.out(options.json ? toJson(bundles, models) : toText(bundles, models))
  if (models.some(({ files }) => hasFinding(files, failOn))) context.setExitCode(1)
}

const toJson = (bundles: readonly FileDescription[], models: readonly InspectedModel[]): string =>
  jsonText({
    verified: false,
    ...(bundles.length > 0 || models.length === 0 ? { bundles } : {}),
    ...(models.length > 0 ? { models } : {}),
  })

const toText = (bundles: readonly FileDescription[], models: readonly InspectedModel[]): string => {
  const parts: string[] = []
  if (bundles.length > 0) parts.push(`${NOT_VERIFIED}\n${bundles.map(render).join('')}`)
  if (models.length > 0) {
    parts.push(`${HEADERS_ONLY}\n${models.map((model) => `\n${renderInspection(model)}`).join('')}`)
  }
  return parts.join('\n')
}

/**
 * What the bundles of a file say; `undefined` for a folder, and for a file that is no JSON object or
 * that a model has under its name.
 * @throws BUNDLE_NOT_FOUND, BUNDLE_INVALID, BUNDLE_TOO_LARGE
 */
const describeBundleFile = async (
  path: string,
): Promise<readonly BundleDescription[] | undefined> => {
  if (!(await mayHoldBundles(path))) return undefined
  const { readBounded } = await import('../../io/fs/read-bounded.ts')
  const { describeBundles } = await import('../../attestation/bundle-description.ts')
  const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' } as const
  return describeBundles(await readBounded(path, MAX_BUNDLE_BYTES, codes))
}

type FileDescription = BundleDescription & { readonly file: string }
type Line = readonly [label: string, text: string]

/** Subjects that are printed before the rest is counted. */
const MAX_SUBJECTS = 20

const render = (bundle: FileDescription): string => {
  const { file, kind, mediaType, statement, messageDigest, signer, logEntries, timestamps } = bundle
  const rows: readonly Line[] = [
    ['file', file],
    ['kind', kind === 'statement' ? 'statement without a signature' : `${kind} (${mediaType})`],
    ...(messageDigest === undefined ? [] : [['digest', messageDigest] as const]),
    ...(statement
      ? [
          ['statement', statement.type] as const,
          ['predicate', statement.predicateType] as const,
          ...subjects(statement.subjects),
          ...Object.entries(statement.predicate).map(
            ([path, text]): Line => ['', `${path} = ${text}`],
          ),
        ]
      : []),
    ...signerLines(signer),
    ...logEntries.map(
      ({ logIndex, kind: entry, integratedTime = 'no time' }): Line => [
        'log entry',
        `${logIndex} (${entry}, ${integratedTime})`,
      ],
    ),
    ...timestamps.map((time): Line => ['timestamp', time]),
  ]
  return `\n${rows.map(([label, text]) => `${label.padEnd(10)} ${oneLine(text)}\n`).join('')}`
}

const subjects = (
  all: readonly { readonly name: string; readonly digest: string }[],
): readonly Line[] => {
  const shown = all
    .slice(0, MAX_SUBJECTS)
    .map(({ name, digest }): Line => ['subject', `${digest}  ${name}`])
  const more = all.length - shown.length
  return more > 0 ? [...shown, ['subject', `… and ${more} more`]] : shown
}

const signerLines = (signer: SignerDescription | undefined): readonly Line[] => {
  switch (signer?.kind) {
    case undefined:
      return []
    case 'key':
      return [['signer', `key ${signer.hint}`]]
    case 'certificate':
      return [
        ['signer', signer.identity?.subjectAlternativeName ?? signer.subject],
        ['valid', `${signer.validFrom} to ${signer.validTo}`],
        ...Object.entries(signer.identity ?? {})
          .filter(([name]) => name !== 'subjectAlternativeName')
          .map(([name, text]): Line => ['', `${name} = ${text}`]),
      ]
  }
}
