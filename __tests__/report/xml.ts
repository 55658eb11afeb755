// SPDX-License-Identifier: Apache-2.0
//
// A strict reader of the small part of XML that is written here: every
// character belongs to a tag, a reference or text, and the tags are balanced.

import assert from 'node:assert/strict'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

const TOKEN =
  /<\?xml version="1\.0" encoding="UTF-8"\?>|<(?<close>\/?)(?<name>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<self>\/?)>|(?<text>[^<]+)/uy
// Escaped text holds no other ampersand than that of a reference.
const ESCAPED = /^(?:[^&<>"']|&#\d+;)*$/u

export const readXml = (xml: string): XmlElement => {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(xml)
    assert.ok(match?.groups, `not well-formed at ${at}: ${xml.slice(at, at + 80)}`)
    const { close, name = '', attributes = '', self, text } = match.groups
    const parent = open.at(-1)
    assert.ok(parent)
    if (text !== undefined) parent.text += decode(text)
    else if (name === '') assert.equal(at, 0)
    else if (close === '/') assert.equal(open.pop()?.name, name)
    else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(element)
      if (self !== '/') open.push(element)
    }
  }
  assert.equal(open.length, 1)
  const [only, ...others] = root.children
  assert.ok(only && others.length === 0, 'not exactly one root')
  return only
}

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/ ([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  )

const decode = (text: string): string => {
  assert.match(text, ESCAPED)
  // XML 1.0 §2.2, Char, without the controls that are legal.
  assert.doesNotMatch(text, /[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  return text.replace(/&#(\d+);/gu, (_, digits) => String.fromCharCode(Number(digits)))
}
