// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, as text for a terminal. All of it is what the
// files say: the words never go further than "this was found" and "this was not".

import { formatBytes } from '../core/byte-size.ts'
import type {
  DescribedFile,
  EmbeddedMetadata,
  FactValue,
  Finding,
  FindingKind,
} from '../model/formats/format.ts'
import { foreignText } from './foreign-text.ts'

export interface InspectedModel {
  /** As the user named it. */
  readonly path: string
  readonly files: readonly DescribedFile[]
}

/** Rows and lines that are printed before the rest is counted; `--json` has all. */
const MAX_ROWS = 100
const MAX_FINDINGS = 100
const MAX_FACT_CHARS = 100
const MAX_NAME_CHARS = 60
const MAX_IMPORTS = 50

const KINDS: Readonly<Record<FindingKind, string>> = {
  code: 'can run code, or nobody can tell',
  broken: 'not as its format says',
  notice: 'worth knowing',
}
const KIND_ORDER: readonly FindingKind[] = ['code', 'broken', 'notice']

/** The model as a table of its files, what they say of it, and what was found. */
export const renderInspection = ({ path, files }: InspectedModel): string => {
  const known = files.filter(({ description }) => description.format !== 'unknown')
  const unknown = files.length - known.length
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0)
  const title = `${foreignText(path)}: ${count(files.length, 'file')}, ${formatBytes(sizeBytes)}`
  return [
    title,
    '',
    ...table(known),
    ...(unknown > 0 ? [`${count(unknown, 'file')} of no format that is known here`] : []),
    ...section('The files say', metadataLines(files)),
    ...section('Pickles', pickleLines(files)),
    ...section('Findings', findingLines(files)),
    '',
  ].join('\n')
}

const count = (number: number, word: string): string =>
  `${grouped(number)} ${word}${number === 1 ? '' : 's'}`

// By hand: loading the rules of languages takes longer than reading a header.
const grouped = (number: number): string =>
  Number.isInteger(number) ? String(number).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(number)

const table = (files: readonly DescribedFile[]): readonly string[] => {
  const rows = files.slice(0, MAX_ROWS).map(({ name, sizeBytes, description }) => ({
    format: description.format,
    size: formatBytes(sizeBytes),
    name: short(name, MAX_NAME_CHARS),
    facts: factsLine(description.facts),
  }))
  const formatWidth = Math.max(0, ...rows.map(({ format }) => format.length))
  const nameWidth = Math.max(0, ...rows.map(({ name }) => name.length))
  const lines = rows.map(({ format, size, name, facts }) =>
    `${format.padEnd(formatWidth)}  ${size.padStart(8)}  ${name.padEnd(nameWidth)}  ${facts}`.trimEnd(),
  )
  return files.length > rows.length
    ? [...lines, `… and ${count(files.length - rows.length, 'more file')}`]
    : lines
}

/** Scalars and counts; lists and objects by their number of entries where they are long. */
const factsLine = (facts: Readonly<Record<string, FactValue>>): string =>
  short(
    Object.entries(facts)
      .map(([name, value]) => `${name} ${factValue(value)}`)
      .join(', '),
    MAX_FACT_CHARS,
  )

const factValue = (value: FactValue): string => {
  if (typeof value === 'number') return grouped(value)
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  const entries = Array.isArray(value)
    ? value.map((item: FactValue) => factValue(item))
    : Object.entries(value).map(([name, item]) => `${name} ${factValue(item)}`)
  return `(${entries.slice(0, 8).join(', ')}${entries.length > 8 ? ', …' : ''})`
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []

const LISTS = [
  ['licenses', 'licence'],
  ['baseModels', 'base model'],
  ['datasets', 'dataset'],
] as const satisfies readonly (readonly [keyof EmbeddedMetadata, string])[]

/** One line for each value, with the files that say it. */
const metadataLines = (files: readonly DescribedFile[]): readonly string[] => {
  const saidBy = new Map<string, string[]>()
  const add = (line: string, name: string): void => {
    const names = saidBy.get(line)
    if (names) names.push(name)
    else saidBy.set(line, [name])
  }
  for (const { name, description } of files) {
    for (const [key, label] of LISTS) {
      for (const value of description.metadata[key] ?? []) {
        add(`${label.padEnd(11)}${foreignText(value)}`, name)
      }
    }
    for (const [framework, version] of Object.entries(description.metadata.frameworks ?? {})) {
      add(`${'framework'.padEnd(11)}${foreignText(framework)} ${foreignText(version)}`, name)
    }
  }
  const lines = [...saidBy].map(([line, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` and ${count(others.length, 'more file')}` : ''
    return `${line}  (${short(first, MAX_NAME_CHARS)}${more})`
  })
  return limited(lines, MAX_ROWS)
}

const pickleLines = (files: readonly DescribedFile[]): readonly string[] => {
  const lines = files.flatMap(({ name, description: { pickle } }) => {
    if (pickle === undefined) return []
    const end = pickle.complete ? '' : ', could not be read to the end'
    const counts = `${count(pickle.count, 'pickle')}, ${count(pickle.imports.length, 'import')}`
    const outside = `${grouped(pickle.outsideAllowList.length)} outside the allow-list`
    const imports = pickle.outsideAllowList.map((text) => `  ${foreignText(text)}`)
    return [`${foreignText(name)}: ${counts}, ${outside}${end}`, ...limited(imports, MAX_IMPORTS)]
  })
  return limited(lines, MAX_ROWS)
}

const findingLines = (files: readonly DescribedFile[]): readonly string[] => {
  const all = files.flatMap(({ name, description }) =>
    description.findings.map((finding) => ({ name, finding })),
  )
  const lines = KIND_ORDER.flatMap((kind) => {
    const ofKind = all.filter(({ finding }) => finding.kind === kind)
    if (ofKind.length === 0) return []
    return [
      `${kind}: ${KINDS[kind]}`,
      ...ofKind.map(({ name, finding }) => findingLine(name, finding)),
    ]
  })
  return limited(lines, MAX_FINDINGS)
}

const findingLine = (name: string, { code, message, at }: Finding): string => {
  const place = at === undefined ? '' : ` at ${foreignText(at)}`
  return `  ${code}  ${foreignText(name)}${place}: ${foreignText(message)}`
}

const limited = (lines: readonly string[], max: number): readonly string[] =>
  lines.length > max
    ? [...lines.slice(0, max), `… and ${lines.length - max} more; --json has all`]
    : lines

const short = (text: string, maxChars: number): string =>
  foreignText(text.length > maxChars ? `${text.slice(0, maxChars - 1)}…` : text)
