// SPDX-License-Identifier: Apache-2.0
//
// The few elements that the page makes. Every text is set as text.

import type { Finding } from './finding.ts'
import type { Place } from './given-files.ts'

export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

export const byId = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`the page has no ${id}`)
}

export const placeElement = (place: Place): HTMLElement => {
  const element = document.querySelector(`[data-place=${place}]`)
  if (element instanceof HTMLElement) return element
  throw new Error(`the page has no place for the ${place}`)
}

export const showFinding = (id: string, finding: Finding): void => {
  const { tone, title, summary, lists, facts } = finding
  const element = byId(id, HTMLDivElement)
  element.className = `finding ${tone}`
  element.replaceChildren(
    el('h3', {}, title),
    el('p', {}, summary),
    ...lists.flatMap(({ heading, lines }) => [
      el('h4', {}, heading),
      el('ul', {}, ...lines.map((line) => el('li', {}, line))),
    ]),
    ...(facts.length === 0
      ? []
      : [
          el(
            'dl',
            {},
            ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
          ),
        ]),
  )
}
