// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { BundleDescription, SignerDescription } from '../../attestation/bundle-description.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { oneLine } from '../../core/one-line.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'

const NOT_VERIFIED = 'NOT VERIFIED: this is what the file says; nothing of it has been checked.'

/** `mlprov inspect BUNDLE…`: what bundles say. */
export const addInspectCommand = (program: Command, context: CommandContext): void => {
  program
    .command('inspect')
    .description('print what bundles say, without verifying anything')
    .argument('<bundle...>', 'bundles, JSON Lines of bundles, or unsigned statements')
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], options: { readonly json?: true }) => {
      const { readBounded } = await import('../../io/fs/read-bounded.ts')
      const { describeBundles } = await import('../../attestation/bundle-description.ts')
      const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' } as const
      const found: FileDescription[] = []
      for (const path of paths) {
        const content = await readBounded(resolve(context.cwd, path), MAX_BUNDLE_BYTES, codes)
        for (const bundle of describeBundles(content)) found.push({ file: path, ...bundle })
      }
      context.out(
        options.json
          ? jsonText({ verified: false, bundles: found })
          : `${NOT_VERIFIED}\n${found.map(render).join('')}`,
      )
    })
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
