// SPDX-License-Identifier: Apache-2.0
//
// A predicate → a model record, or a refusal that names the field. Nothing is
// read that this version does not know: a field that is passed over could be
// what another reader decides by.
// Spec: docs/spec/model-record-v1.md

import { compareNames } from '../../core/compare-names.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { JsonNode } from '../../core/json-tree.ts'
import {
  MAX_ALLOWED_IMPORTS,
  MAX_MODEL_FILES,
  MAX_RECORDED_IMPORTS,
  MAX_RECORDED_LIST,
} from '../../core/limits.ts'
import type { JsonObject } from '../../core/parse.ts'
import {
  choice,
  dictionary,
  flag,
  list,
  number,
  type Read,
  record,
  type Shape,
  scalar,
  shortText,
  text,
} from '../../core/shape.ts'
import { shown } from '../../core/shown.ts'
import type { ModelRecord, RecordedFile } from './model-record-v1.ts'

/** UTF-16 units; names of paths, tensors and imports. */
const MAX_TEXT_CHARS = 4_096

const limited = <T>({ schema, read }: Shape<readonly T[]>, max: number): Shape<readonly T[]> => ({
  schema: { ...schema, maxItems: max },
  read: (node, at) => {
    if (node.kind !== 'array' || node.items.length <= max) return read(node, at)
    throw at.refuse(node.line, `${at.path} has ${node.items.length} items, more than ${max}`)
  },
})

const count = (what: string): Shape<number> => {
  const { schema, read } = number(what)
  return {
    schema: { ...schema, type: 'integer', minimum: 0 },
    read: (node, at) => {
      const value = read(node, at)
      if (Number.isSafeInteger(value) && value >= 0) return value
      throw at.refuse(node.line, `${at.path} is ${value}; it takes a whole number`)
    },
  }
}

/** A text that may be empty, as files have them. */
const anyText: Shape<string> = {
  schema: { type: 'string', maxLength: MAX_TEXT_CHARS },
  read: (node, at) => {
    const value = node.kind === 'scalar' ? node.value : undefined
    const isText = typeof value === 'string' && value.isWellFormed()
    if (isText && value.length <= MAX_TEXT_CHARS) return value
    throw at.refuse(node.line, `${at.path} is no text of at most ${MAX_TEXT_CHARS} characters`)
  },
}
const texts = (what: string, max: number) => limited(list(what, anyText, 0), max)
const sha256 = text('SHA-256, 64 hex digits', /^[0-9a-f]{64}$/)
const digest = record('a digest', { sha256 }, {})
const format = text('the format', /^[a-z0-9][a-z0-9-]{0,62}$/)

const FACT: Shape<string | number | boolean> = {
  schema: { type: ['string', 'number', 'boolean'] },
  read: (node, at) => {
    const isText = node.kind === 'scalar' && typeof node.value === 'string'
    return isText ? anyText.read(node, at) : scalar('a fact').read(node, at)
  },
}

const METADATA = record(
  'what the file says of the model',
  {},
  {
    licenses: texts('licences', MAX_RECORDED_LIST),
    baseModels: texts('models that training started from', MAX_RECORDED_LIST),
    datasets: texts('datasets', MAX_RECORDED_LIST),
    frameworks: dictionary('versions by name of the package', /^.{1,4096}$/su, anyText),
  },
)

const PICKLE = record(
  'what its pickles import',
  {
    count: count('number of pickles'),
    protocol: count('highest protocol'),
    imports: texts('`module.name`, sorted', MAX_RECORDED_IMPORTS),
    outsideAllowList: texts('those outside of the allow-list', MAX_RECORDED_IMPORTS),
    complete: flag('whether the pickles were read to the end'),
  },
  {},
)

const FINDING = record(
  'what was found',
  { code: text('the code', /^[a-z0-9-]{1,63}\.[a-z0-9-]{1,63}$/) },
  { at: anyText },
)

const FILE = record(
  'a file',
  { name: shortText('the name', MAX_TEXT_CHARS), digest, format },
  {
    facts: dictionary('facts', /^.{1,4096}$/su, FACT),
    metadata: METADATA,
    pickle: PICKLE,
    findings: limited(list('what was found', FINDING, 0), MAX_RECORDED_LIST),
  },
)

const MODEL_RECORD_SHAPE = record(
  'a model record',
  {
    reader: record(
      'the program that read the headers',
      { name: choice('its name', ['mlprov']), version: shortText('its version', 64) },
      {},
    ),
    allowList: record(
      'which imports of pickles are expected',
      {
        name: shortText('the name of the list', 64),
        digest,
        additions: texts('what is allowed beside it, `module.name`', MAX_ALLOWED_IMPORTS),
      },
      {},
    ),
    formats: dictionary('number of files of each format', /^[a-z0-9-]{1,63}$/, count('files')),
    listed: choice('which files are listed', ['known', 'notable']),
    files: limited(list('files, sorted by name', FILE, 0), MAX_MODEL_FILES),
  },
  {
    declared: record('what the signer says', {}, { license: shortText('licence', 256) }),
  },
)

/** The JSON Schema of the predicate. */
export const modelRecordSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'model-record/v1',
  ...MODEL_RECORD_SHAPE.schema,
})

/** @throws {STATEMENT_INVALID} naming the field */
export const parseModelRecord = (predicate: JsonObject | undefined): ModelRecord => {
  const read = MODEL_RECORD_SHAPE.read(toTree(predicate), { refuse: refuseField, path: '' })
  const { reader, allowList, declared = {}, formats, listed } = read
  const files = read.files.map(toFile)
  for (const [index, { name }] of files.entries()) {
    const before = files[index - 1]?.name
    if (before === undefined || compareNames(before, name) < 0) continue
    throw refuseField(1, `files has ${shown(name)} out of order, or twice`)
  }
  return {
    readerVersion: reader.version,
    allowList: {
      name: allowList.name,
      sha256: allowList.digest.sha256,
      additions: allowList.additions,
    },
    declared,
    formats,
    listed,
    files,
  }
}

const toFile = (entry: Read<typeof FILE>): RecordedFile => ({
  name: entry.name,
  sha256: entry.digest.sha256,
  format: entry.format,
  facts: entry.facts ?? {},
  metadata: entry.metadata ?? {},
  ...(entry.pickle === undefined ? {} : { pickle: entry.pickle }),
  findings: entry.findings ?? [],
})

// The payload was parsed strictly already (statement.ts); it has no lines to name.
const toTree = (value: unknown): JsonNode => {
  const line = 1
  if (Array.isArray(value)) return { kind: 'array', line, items: value.map(toTree) }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, child]) => [key, toTree(child)] as const)
    return { kind: 'object', line, members: new Map(members) }
  }
  return { kind: 'scalar', line, value: value === undefined ? null : toScalar(value) }
}

const toScalar = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null

const refuseField = (_line: number, what: string): ProvenanceError =>
  new ProvenanceError('STATEMENT_INVALID', `model record refused: ${what}`)
