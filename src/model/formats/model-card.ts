// SPDX-License-Identifier: Apache-2.0
//
// The front matter of a model card: YAML of which a few keys are of interest.
// Those are read where they have a plain form, line by line; whatever else
// YAML allows is said not to have been read, and never guessed.
// Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md

import { Buffer, isUtf8 } from 'node:buffer'
import { MAX_FRONT_MATTER_BYTES } from '../../core/limits.ts'
import { factText } from './fact-text.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { EmbeddedMetadata, FactValue, FormatReader } from './format.ts'
import { MODEL_CARD_FINDINGS, type ModelCardFound } from './model-card-findings.ts'

const KEYS = [
  'license',
  'license_name',
  'base_model',
  'base_model_relation',
  'datasets',
  'library_name',
  'pipeline_tag',
  'language',
  'tags',
] as const
type Key = (typeof KEYS)[number]
const isKey = (key: string): key is Key => KEYS.some((known) => known === key)

/** Entries of one list. */
const MAX_ENTRIES = 1_000

export const modelCardReader: FormatReader = {
  id: 'model-card',
  matches: (_head, name) => /^(?:.*\/)?readme\.md$/i.test(name),
  describe: async (source) => {
    const found = findingList(MODEL_CARD_FINDINGS)
    let values: CardValues = new Map()
    await untilStopped(async () => {
      const bytes = await source.read(0, Math.min(source.sizeBytes, MAX_FRONT_MATTER_BYTES))
      const isWhole = bytes.byteLength === source.sizeBytes
      // A character may be cut where the card is.
      if (isWhole && !isUtf8(bytes)) found.stop('model-card.not-utf8', 'the file is not UTF-8')
      values = readValues(frontMatter(Buffer.from(bytes).toString('utf8'), found), found)
    })
    return {
      format: 'model-card',
      facts: factsOf(values),
      metadata: metadataOf(values),
      findings: found.list(),
    }
  },
}

type CardValues = ReadonlyMap<Key, readonly string[]>

/** The lines between the first line `---` and the next; none where there is no front matter. */
const frontMatter = (text: string, found: ModelCardFound): readonly string[] => {
  const [first, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (first?.trimEnd() !== '---') return []
  const end = lines.findIndex((line) => line.trimEnd() === '---')
  if (end < 0) found.stop('model-card.open-front-matter', 'no line --- ends the front matter')
  return lines.slice(0, end)
}

const TOP_LEVEL = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)')\s*:(?:\s+(.*))?$/

const readValues = (lines: readonly string[], found: ModelCardFound): CardValues => {
  const values = new Map<Key, readonly string[]>()
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const [, plain, double, single, rest = ''] = TOP_LEVEL.exec(line) ?? []
    const key = plain ?? double ?? single
    if (key === undefined) continue
    const isTwice = seen.has(key)
    if (isTwice) found.add('model-card.duplicate-key', 'the key stands twice', key)
    seen.add(key)
    if (isTwice || !isKey(key)) continue
    const value = readValue(rest, lines, index + 1)
    if (value) values.set(key, value)
    else found.add('model-card.not-read', 'neither a plain text nor a list of plain texts', key)
  }
  return values
}

/** The texts of a value: what stands behind the key, or the list below it; `undefined` for other forms. */
const readValue = (
  rest: string,
  lines: readonly string[],
  next: number,
): readonly string[] | undefined => {
  const below: string[] = []
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (/^\s*(?:#.*)?$/.test(line)) continue
    if (!/^(?:\s|- |-$)/.test(line)) break
    below.push(line)
    if (below.length > MAX_ENTRIES) return undefined
  }
  const inline = withoutComment(rest)
  if (inline !== '') {
    if (below.length > 0) return undefined
    const flow = /^\[(.*)\]$/.exec(inline)?.[1]
    if (flow === undefined) return allTexts([inline])
    return flow.trim() === '' ? [] : allTexts(flow.replace(/,\s*$/, '').split(','))
  }
  const indents = new Set(below.map((line) => line.length - line.trimStart().length))
  const items = below.map((line) => /^\s*-(?:\s+(.*))?$/.exec(line)?.[1])
  if (indents.size > 1 || items.some((item) => item === undefined)) return undefined
  return allTexts(items.map((item) => withoutComment(item ?? '')))
}

const withoutComment = (text: string): string =>
  /^['"]/.test(text)
    ? text.replace(/(['"])\s+#.*$/, '$1').trim()
    : text.replace(/(^|\s)#.*$/, '').trim()

const allTexts = (items: readonly string[]): readonly string[] | undefined => {
  const texts: string[] = []
  for (const item of items) {
    const text = parseScalar(item.trim())
    if (text === undefined) return undefined
    if (text !== '') texts.push(factText(text))
  }
  return texts
}

/** A text without what YAML would read as more than a text; null is an empty text. */
const parseScalar = (item: string): string | undefined => {
  if (/^(?:~|null|Null|NULL)$/.test(item)) return ''
  const quoted = /^"([^"\\]*)"$|^'((?:[^']|'')*)'$/.exec(item)
  if (quoted) return quoted[1] ?? quoted[2]?.replaceAll("''", "'")
  const isPlain = !/^[-?:,[\]{}#&*!|>'"%@`]/.test(item) && !/:\s|:$|\s#|[{}[\]]/.test(item)
  return isPlain ? item : undefined
}

const factsOf = (values: CardValues): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const texts = values.get(key) ?? []
      const [only] = texts
      if (only === undefined) return []
      return [[key, texts.length === 1 ? only : texts] as const]
    }),
  )

const metadataOf = (values: CardValues): EmbeddedMetadata => {
  // `license: other` is explained by its name.
  const given = values.get('license') ?? []
  const named = values.get('license_name') ?? []
  const licenses = given.includes('other') && named.length > 0 ? named : given
  const baseModels = values.get('base_model') ?? []
  const datasets = values.get('datasets') ?? []
  return {
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(baseModels.length > 0 ? { baseModels } : {}),
    ...(datasets.length > 0 ? { datasets } : {}),
  }
}
