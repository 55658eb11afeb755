// SPDX-License-Identifier: Apache-2.0
//
// A chain of models as a tree in a terminal. A model that several others were
// made from is drawn once, and named wherever else it stands.

import type { ReportedBundle } from '../policy/report.ts'
import { foreignText } from './foreign-text.ts'
import { describeSigner } from './subject-facts.ts'

/** What is drawn; `pipelines/trace.ts` has the meaning of each field. */
export interface DrawnTrace {
  readonly models: readonly DrawnModel[]
}

export interface DrawnModel {
  readonly name: string
  readonly digest?: string
  readonly word: string
  readonly bundle?: ReportedBundle
  readonly bytesRead: boolean
  readonly problem?: string
  readonly links?: readonly DrawnLink[]
}

export interface DrawnLink {
  readonly to: number
  readonly name: string
  readonly word: string
  readonly problem?: string
  readonly isCircular: boolean
}

/** Plain text, each line ended: the verdict, then one model a branch. */
export const renderTraceText = (trace: DrawnTrace, isWhole: boolean): string => {
  const [root] = trace.models
  if (root === undefined) return 'REFUSED   nothing was traced\n'
  const count = trace.models.length - 1
  const bases = count === 1 ? '1 base model' : `${count} base models`
  const lines = [`${isWhole ? 'verified ' : 'REFUSED  '} ${foreignText(root.name)}: ${bases}`, '']
  drawAll(trace, lines)
  return `${lines.join('\n')}\n`
}

interface Branch {
  readonly at: number
  /** Absent for the root. */
  readonly link?: DrawnLink
  readonly indent: string
  readonly isLast: boolean
}

// With a stack of its own: chains may be as long as there are models.
const drawAll = ({ models }: DrawnTrace, lines: string[]): void => {
  const drawn = new Set<number>()
  const stack: Branch[] = [{ at: 0, indent: '', isLast: true }]
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    const { at, link, indent, isLast } = branch
    const model = models[at]
    if (model === undefined) continue
    const isRepeated = drawn.has(at)
    drawn.add(at)
    const below = link === undefined ? '' : `${indent}${isLast ? '   ' : '│  '}`
    const start = link === undefined ? '' : `${indent}${isLast ? '└─ ' : '├─ '}`
    const name = foreignText(link?.name ?? model.name)
    lines.push(`${start}${name}  ${link?.word ?? model.word}${noteOf(link, isRepeated)}`)
    const bar = (model.links?.length ?? 0) > 0 && !isRepeated ? '│  ' : '   '
    const facts = isRepeated ? linkFacts(link) : [...linkFacts(link), ...modelFacts(model)]
    for (const fact of facts) lines.push(`${below}${bar}${foreignText(fact)}`)
    if (isRepeated) continue
    const links = model.links ?? []
    for (const [n, next] of [...links.entries()].reverse()) {
      stack.push({ at: next.to, link: next, indent: below, isLast: n === links.length - 1 })
    }
  }
}

const noteOf = (link: DrawnLink | undefined, isRepeated: boolean): string => {
  if (link?.isCircular) return ', in a circle: it cannot be its own base'
  return isRepeated ? ', shown above' : ''
}

const linkFacts = (link: DrawnLink | undefined): readonly string[] =>
  link?.problem === undefined ? [] : [link.problem]

/** The sentences about one model; they still hold foreign text. */
export const modelFacts = (model: DrawnModel): readonly string[] => {
  const { digest, bundle, problem, links, bytesRead, word } = model
  return [
    ...(digest === undefined ? [] : [digest]),
    ...(bundle?.signer === undefined ? [] : [`signed by ${describeSigner(bundle.signer)}`]),
    ...(bundle === undefined ? [] : [`bundle ${bundle.source} #${bundle.index}`]),
    ...(word === 'verified' && !bytesRead ? ['its bytes were not read'] : []),
    ...(problem === undefined ? [] : [problem]),
    ...(word === 'verified' ? [originOf(links)] : []),
  ]
}

const originOf = (links: DrawnModel['links']): string => {
  if (links === undefined) return 'no provenance at hand: what it was made from is unknown'
  return links.length === 0 ? 'its provenance names no base model' : 'made from:'
}
