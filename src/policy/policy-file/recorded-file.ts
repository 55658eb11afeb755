// SPDX-License-Identifier: Apache-2.0

import { asArray, asObject, asString } from '../../core/parse.ts'
import type { EmbeddedMetadata, PickleFacts } from '../../model/formats/format.ts'
import type { FileFact, FileFinding } from '../report.ts'
import { count, each, flag, given, type Parse, refuse, text } from './recorded-value.ts'

/** What a recorded report says of one file. @throws {REPORT_INVALID} naming the field */
export const parseFileFact: Parse<FileFact> = (value, field) => ({
  name: text(value.name, `${field}.name`),
  ...given('format', value.format, (format) => text(format, `${field}.format`)),
  ...given('holdsPickle', value.holdsPickle, (holds) => flag(holds, `${field}.holdsPickle`)),
  ...given('word', value.word, (word) =>
    word === 'verified' || word === 'self-asserted'
      ? word
      : refuse(`${field}.word`, word, 'verified or self-asserted'),
  ),
  ...given('pickle', value.pickle, (pickle) => parsePickle(pickle, `${field}.pickle`)),
  ...given('metadata', value.metadata, (metadata) => parseMetadata(metadata, `${field}.metadata`)),
  ...given('findings', value.findings, () => each(value, 'findings', field, parseFinding)),
})

const parsePickle = (value: unknown, field: string): PickleFacts => {
  const pickle = asObject(value) ?? refuse(field, value, 'an object')
  return {
    count: count(pickle.count, `${field}.count`),
    protocol: count(pickle.protocol, `${field}.protocol`),
    imports: texts(pickle.imports, `${field}.imports`),
    outsideAllowList: texts(pickle.outsideAllowList, `${field}.outsideAllowList`),
    complete: flag(pickle.complete, `${field}.complete`),
  }
}

const parseMetadata = (value: unknown, field: string): EmbeddedMetadata => {
  const metadata = asObject(value) ?? refuse(field, value, 'an object')
  const list = (name: 'licenses' | 'baseModels' | 'datasets') =>
    given(name, metadata[name], (items) => texts(items, `${field}.${name}`))
  return {
    ...list('licenses'),
    ...list('baseModels'),
    ...list('datasets'),
    ...given('frameworks', metadata.frameworks, (items) => {
      const entries = Object.entries(
        asObject(items) ?? refuse(`${field}.frameworks`, items, 'an object'),
      )
      return Object.fromEntries(
        entries.map(([name, version]): [string, string] => [
          name,
          text(version, `${field}.frameworks`),
        ]),
      )
    }),
  }
}

const parseFinding: Parse<FileFinding> = ({ code, kind, message, at }, field) => ({
  code: text(code, `${field}.code`),
  kind:
    kind === 'broken' || kind === 'code' || kind === 'notice'
      ? kind
      : refuse(`${field}.kind`, kind, 'broken, code or notice'),
  message: text(message, `${field}.message`),
  ...given('at', at, (place) => text(place, `${field}.at`)),
})

const texts = (value: unknown, field: string): readonly string[] =>
  (asArray(value) ?? refuse(field, value, 'a list')).map(
    (item) => asString(item) ?? refuse(field, item, 'texts'),
  )
