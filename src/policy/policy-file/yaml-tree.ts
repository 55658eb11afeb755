// SPDX-License-Identifier: Apache-2.0
//
// The part of YAML that has one meaning: mappings, lists and scalars of the
// core schema. Aliases, tags, merge keys, directives and keys that stand twice
// are refused, because readers disagree on them or they grow without bound.
// Grammar: https://yaml.org/spec/1.2.2/

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { JsonNode, RefuseLine } from '../../core/json-tree.ts'
import { MAX_POLICY_BYTES } from '../../core/limits.ts'

/** Levels of mappings and lists; a policy needs seven. */
const MAX_DEPTH = 16

/**
 * Parses one YAML (or JSON) document into values that know their line.
 * @throws what `refuse` makes
 */
export const parseYamlTree = (text: string, refuse: RefuseLine): JsonNode => {
  if (text.length > MAX_POLICY_BYTES) throw refuse(1, `more than ${MAX_POLICY_BYTES} characters`)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    // The library compares each key with each other one; `convertMap` needs one look.
    uniqueKeys: false,
  })
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) throw refuse(lineAt(problem.pos[0]), firstLine(problem.message))
  const { explicit } = document.directives.yaml
  if (explicit || Object.keys(document.directives.tags).length > 1) {
    throw refuse(1, 'directives are not read; leave out the lines that begin with %')
  }

  const convert = (node: unknown, line: number, depth: number): JsonNode => {
    if (depth > MAX_DEPTH) throw refuse(line, `more than ${MAX_DEPTH} levels`)
    if (node === null || node === undefined) return { kind: 'scalar', line, value: null }
    if (isAlias(node)) throw refuse(line, 'aliases (*) are not read; write the value out')
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) throw refuse(line, 'not a value')
    if (node.tag !== undefined) throw refuse(line, 'tags (!) are not read; leave them out')
    if (isMap(node)) {
      const members = new Map<string, JsonNode>()
      for (const { key, value } of node.items) {
        const keyLine = lineOf(key, line)
        const name = isScalar(key) && key.tag === undefined ? key.value : undefined
        if (typeof name !== 'string') {
          throw refuse(keyLine, 'a key that is not a text')
        }
        if (members.has(name)) {
          throw refuse(keyLine, `the key ${JSON.stringify(name)} stands twice`)
        }
        members.set(name, convert(value, lineOf(value, keyLine), depth + 1))
      }
      return { kind: 'object', line, members }
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => convert(item, lineOf(item, line), depth + 1))
      return { kind: 'array', line, items }
    }
    return { kind: 'scalar', line, value: scalarOf(node.value, line, refuse) }
  }
  const lineOf = (node: unknown, fallback: number): number => {
    const start = (node as Node | null)?.range?.[0]
    return start === undefined ? fallback : lineAt(start)
  }
  return convert(document.contents, lineOf(document.contents, 1), 0)
}

const scalarOf = (
  value: unknown,
  line: number,
  refuse: RefuseLine,
): string | number | boolean | null => {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0')) return value
  if (typeof value === 'number' && Number.isFinite(value)) {
    // Beyond 2^53 another number than the one that was written would be compared.
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value
  }
  throw refuse(line, 'a scalar that is no text of Unicode, finite number, boolean or null')
}

const firstLine = (message: string): string => {
  const line = message.split('\n', 1)[0] ?? ''
  return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/\.$/, '')}`
}
