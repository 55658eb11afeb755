// SPDX-License-Identifier: Apache-2.0
//
// A chain of models as a Mermaid flowchart, which GitHub draws. Names are
// foreign: in a quoted label every character that Mermaid or HTML gives a
// meaning is written as Mermaid's entity (#35; is #).
// Syntax: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters

import { foreignText } from './foreign-text.ts'
import type { DrawnLink, DrawnModel, DrawnTrace } from './trace-text.ts'

const MAX_NAME_CHARS = 80
/** Mermaid draws no more than 500 edges and 50,000 characters unless it is told to. */
const MAX_DRAWN = 100

/** The chart, each line ended; arrows lead from a base to what was made from it. */
export const renderTraceMermaid = ({ models }: DrawnTrace): string => {
  const drawn = models.slice(0, MAX_DRAWN)
  const left = models.length - drawn.length
  const edges = drawn.flatMap(({ links = [] }, at) =>
    links.filter(({ to }) => to < drawn.length).map((link) => edge(link, at)),
  )
  const lines = [
    'flowchart BT',
    ...drawn.map((model, at) => `  m${at}["${label(model)}"]:::${classOf(model)}`),
    ...edges.slice(0, MAX_DRAWN * 4).map((line) => `  ${line}`),
    ...(left === 0 ? [] : [`  more["and ${left} more models"]:::unknown`]),
    '  classDef verified stroke:#1a7f37,stroke-width:2px',
    '  classDef asserted stroke:#9a6700,stroke-dasharray:4 3',
    '  classDef unknown stroke:#6e7781,stroke-dasharray:1 3',
  ]
  return `${lines.join('\n')}\n`
}

const CLASSES: Readonly<Record<string, string>> = {
  verified: 'verified',
  'self-asserted': 'asserted',
}

const classOf = ({ word }: DrawnModel): string => CLASSES[word] ?? 'unknown'

const label = ({ name, digest, word }: DrawnModel): string => {
  const short = digest === undefined ? '' : `<br/>${escapeLabel(digest.slice(0, 19))}…`
  return `${escapeLabel(shorten(name))}${short}<br/>${word}`
}

const edge = ({ to, word, isCircular }: DrawnLink, at: number): string => {
  const text = isCircular ? `${word}, circular` : word
  return word === 'verified' && !isCircular
    ? `m${to} -->|${text}| m${at}`
    : `m${to} -.->|${text}| m${at}`
}

const shorten = (name: string): string =>
  name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS - 1)}…` : name

/** Letters, digits and what never means anything stay; all else becomes an entity. */
const escapeLabel = (text: string): string =>
  foreignText(text).replace(/[^\p{L}\p{N} ._/:,…-]/gu, (char) => `#${char.codePointAt(0)};`)
