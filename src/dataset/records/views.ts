// SPDX-License-Identifier: Apache-2.0
//
// What of a record is committed to, by the name that stands in the commitment:
//
//   record                the record itself, by its canonical bytes
//   text, text:FIELD      the whole record, or a field, as normalised text
//   field:FIELD           a field as it is
//   source-domain[:FIELD] the host of the URL in a field, `url` by default
//
// Runs without Node.

import { ProvenanceError } from '../../core/errors.ts'
import { bytesOfText, type RecordContent, type RefuseRecord, textOf } from './record-content.ts'

export const RECORD_VIEW = 'record'
const DEFAULT_URL_FIELD = 'url'

export type ViewRule =
  | { readonly kind: 'record' }
  /** Without a field: the whole record. */
  | { readonly kind: 'text'; readonly field?: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'source-domain'; readonly field: string }

/** @throws INPUT_INVALID for a name that is no view's */
export const parseView = (view: string): ViewRule => {
  const [, kind, field] = /^(record|text|field|source-domain)(?::(.+))?$/s.exec(view) ?? []
  switch (kind) {
    case 'record':
      if (field === undefined) return { kind }
      break
    case 'text':
      return field === undefined ? { kind } : { kind, field }
    case 'field':
      if (field !== undefined) return { kind, field }
      break
    case 'source-domain':
      return { kind, field: field ?? DEFAULT_URL_FIELD }
  }
  throw new ProvenanceError('INPUT_INVALID', `"${view.slice(0, 80)}" is no view of a record`, {
    hint: 'Views are record, text, text:FIELD, field:FIELD, source-domain and source-domain:FIELD.',
  })
}

/** NFC, each run of white space one space, none at the ends. */
export const normalizeText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Host of a URL as WHATWG reads it: lower case, IDNA in ASCII, no dot at its end; empty where there is none. */
export const domainOf = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return (parsed?.hostname ?? '').toLowerCase().replace(/\.$/, '')
}

/**
 * Bytes of a view of the record, whose SHA-256 is committed to; `undefined` where the record has none:
 * no such field, a text of white space only, a URL that is none.
 * @throws what `refuse` throws
 */
export const viewBytes = (
  rule: ViewRule,
  record: RecordContent,
  refuse: RefuseRecord,
): Uint8Array | undefined => {
  switch (rule.kind) {
    case 'record':
      return record.canonical()
    case 'field':
      return record.field(rule.field)
    case 'text': {
      if (rule.field === undefined) return textBytes(record.text(), refuse)
      const field = record.field(rule.field)
      return field === undefined ? undefined : textBytes(textOf(field, refuse), refuse)
    }
    case 'source-domain': {
      const field = record.field(rule.field)
      const domain = field === undefined ? '' : domainOf(textOf(field, refuse))
      return domain === '' ? undefined : bytesOfText(domain, refuse)
    }
  }
}

/** Bytes of a view whose value is given by itself: a text, a field's value, a domain. */
export const viewBytesOfValue = (
  rule: ViewRule,
  value: string,
  refuse: RefuseRecord,
): Uint8Array => {
  switch (rule.kind) {
    case 'record':
      return refuse('a record is given as a file or a digest, not as a value')
    case 'field':
      return bytesOfText(value, refuse)
    case 'text':
      return textBytes(value, refuse) ?? refuse('the text is white space only')
    case 'source-domain': {
      const domain = domainOf(`https://${value}`)
      const isDomain = domain !== '' && !/[/?#@:]/.test(value)
      return isDomain ? bytesOfText(domain, refuse) : refuse(`"${value}" is no domain`)
    }
  }
}

const textBytes = (text: string, refuse: RefuseRecord): Uint8Array | undefined => {
  const normalized = normalizeText(text)
  return normalized === '' ? undefined : bytesOfText(normalized, refuse)
}
