// SPDX-License-Identifier: Apache-2.0
//
// The result as a person reads it in the job's summary. Names of models and
// answers of services are not trusted: everything is escaped.

import { formatBytes } from '../core/byte-size.ts'
import type { AttestedModel, AttestResult } from '../pipelines/attest-result.ts'
import { verifyCommand } from '../pipelines/verify-command.ts'
import type { SinkOutcome } from '../ports.ts'
import { code, escapeText, link, table } from '../report/markdown.ts'
import { ATTEST_OUTPUTS, type OutputFacts } from './output-table.ts'

/** Name and value of every output, in the order of the table. */
export const renderOutputs = (facts: OutputFacts): readonly (readonly [string, string])[] =>
  ATTEST_OUTPUTS.map(({ name, value }) => [name, value(facts)])

/** Text of the job summary, in GitHub's Markdown. */
export const renderSummary = (facts: OutputFacts): string => {
  const { result } = facts
  const parts = [
    `### ${title(result)}`,
    ...(result.unsignedReason === undefined ? [] : [unsignedNote(result.unsignedReason)]),
    ...result.models.map((model) => modelSection(model, facts)),
    ...(result.outcomes.length === 0 ? [] : [sinkTable(result.outcomes)]),
  ]
  return `${parts.join('\n\n')}\n`
}

const title = ({ signing, models }: AttestResult): string => {
  const what = models.length === 1 ? models[0]?.name : `${models.length} models`
  return signing === 'unsigned'
    ? `NOT signed: ${escapeText(what ?? '')}`
    : `Attested: ${escapeText(what ?? '')}`
}

const unsignedNote = (reason: string): string =>
  `> [!WARNING]\n> Nothing was signed: ${escapeText(reason)}. The statements below prove nothing.`

const modelSection = (model: AttestedModel, facts: OutputFacts): string => {
  const { result, dir } = facts
  const rows: readonly (readonly [string, string])[] = [
    ['Model', code(model.name)],
    ['Digest', code(model.digest)],
    ['Content', `${model.fileCount} files, ${formatBytes(model.sizeBytes)}`],
    ['Signed by', signer(model)],
    ...model.statements.map(({ predicateType, file, logIndex }) => {
      const log = logIndex === undefined ? '' : `, log index ${escapeText(logIndex)}`
      return ['Statement', `${code(predicateType)} in ${code(file)}${log}`] as const
    }),
    ...(model.omsAbsence === undefined
      ? []
      : [['No OMS signature', escapeText(model.omsAbsence)] as const]),
  ]
  const findings = (model.findings ?? []).map(({ code: id, message }) => [
    code(id),
    escapeText(message),
  ])
  const found =
    findings.length === 0
      ? []
      : ['', 'What the files say and hold:', '', ...table(['Finding', 'What was seen'], findings)]
  const command = verifyCommand(model, result, dir)
  // The command is one line that begins with our word, so nothing in it ends the block.
  const verify = command === '' ? [] : ['', 'Verify it with:', '', '```sh', command, '```']
  return [...table(['', ''], rows), ...found, ...verify].join('\n')
}

const signer = ({ identity }: AttestedModel): string => {
  switch (identity?.kind) {
    case 'certificate':
      return `${code(identity.subject)}, as ${code(identity.issuer)} says`
    case 'certificate-chain':
      return `certificate ${code(identity.subject)}`
    case 'key':
      return `key ${code(identity.hint)}`
    case undefined:
      return 'nobody'
  }
}

const sinkTable = (outcomes: readonly SinkOutcome[]): string => {
  const rows = outcomes.map((outcome) => {
    if (outcome.status === 'failed') {
      const why = `${escapeText(outcome.message)} – ${escapeText(outcome.hint)}`
      return [outcome.sink, '**failed**', why]
    }
    const places = outcome.locations.map(({ url, id }) => (url === '' ? escapeText(id) : link(url)))
    return [outcome.sink, outcome.status, places.join('<br>')]
  })
  return table(['Sink', 'Outcome', 'Where'], rows).join('\n')
}
