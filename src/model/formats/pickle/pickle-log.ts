// SPDX-License-Identifier: Apache-2.0
//
// What the pickles of one file import and what is found of them, however many
// there are and wherever they stand in it.

import { Buffer } from 'node:buffer'
import { findingList } from '../finding-list.ts'
import type { Finding, PickleFacts } from '../format.ts'
import { type AllowList, isAllowed } from './allow-list.ts'
import { PICKLE_FINDINGS, type PickleFindingCode } from './findings.ts'
import type { Import } from './values.ts'

/** Different imports of one file; a large model has a few dozen. */
export const MAX_IMPORTS = 10_000
/** Characters of their names together. */
const MAX_IMPORT_CHARS = 2 * 1024 * 1024
/** Opcodes of all pickles of one file: two seconds of work. */
export const MAX_OPCODES = 8_000_000
/** Imports that a finding names; all are in the facts. */
const MAX_NAMED = 10
/** Findings of one file before those of one code are counted together. */
const MAX_ENTRIES = 1_000

interface Entry {
  readonly code: PickleFindingCode
  readonly message: string
  readonly at?: string
}

export class PickleLog {
  readonly #imports = new Map<string, Import>()
  readonly #entries: Entry[] = []
  #importChars = 0
  /** Put before offsets in findings: the name of a member. */
  place = ''
  opcodesLeft = MAX_OPCODES
  count = 0
  protocol = 0
  isComplete = true
  /** Arrays of joblib were seen. */
  hasArrays = false
  persistentIds = 0
  /** Imports, calls and the like: what a pickle that does nothing has none of. */
  activities = 0
  calls = 0

  add(code: PickleFindingCode, message: string, offset?: number): void {
    if (this.#entries.length >= MAX_ENTRIES) return
    const offsetText = offset === undefined ? '' : `offset ${offset}`
    const at = [this.place, offsetText].filter((text) => text !== '').join(', ')
    this.#entries.push({ code, message, ...(at === '' ? {} : { at }) })
  }

  /** The words of an end that was not reached. */
  addIncomplete(reason: string, offset?: number): void {
    this.isComplete = false
    this.add('pickle.incomplete', `could not be read to the end: ${reason}`, offset)
  }

  /** Something that may hold pickles is packed, and was not looked into. */
  addUnread(packing: string): void {
    this.isComplete = false
    this.add('pickle.compressed', `could not be read: it is packed (${packing})`)
  }

  /** For pickles of which the loader is not known to resolve identifiers. */
  addPersistentIds(): void {
    if (this.persistentIds === 0) return
    this.add('pickle.persistent-id', `${this.persistentIds} objects are named by identifiers`)
  }

  /** `undefined` where there are too many others already. */
  import(module: string, name: string): Import | undefined {
    const key = `${module}\n${name}`
    const known = this.#imports.get(key)
    if (known !== undefined) return known
    this.#importChars += key.length
    if (this.#imports.size >= MAX_IMPORTS || this.#importChars > MAX_IMPORT_CHARS) return undefined
    const path = `${module}.${name}`.toWellFormed()
    const found: Import = { kind: 'import', path, module, name }
    this.#imports.set(key, found)
    return found
  }

  get imports(): readonly Import[] {
    return [...this.#imports.values()]
  }

  /** Takes over what a pickle inside of another imports. */
  absorb(other: PickleLog): void {
    for (const { module, name } of other.imports) {
      if (this.import(module, name) === undefined)
        this.addIncomplete('more imports than are listed')
    }
    this.protocol = Math.max(this.protocol, other.protocol)
    this.count += other.count
    this.activities += other.activities
    this.calls += other.calls
    this.persistentIds += other.persistentIds
    this.hasArrays ||= other.hasArrays
    this.isComplete &&= other.isComplete
    this.#entries.push(...other.#entries.slice(0, MAX_ENTRIES - this.#entries.length))
  }

  /** A log for bytes that may turn out to be no pickle; `absorb` takes it over. */
  trial(): PickleLog {
    const log = new PickleLog()
    log.place = this.place
    log.opcodesLeft = this.opcodesLeft
    return log
  }

  facts(allowList: AllowList): PickleFacts {
    return {
      count: this.count,
      protocol: this.protocol,
      imports: sortedPaths(this.imports),
      outsideAllowList: sortedPaths(this.imports.filter((found) => !isAllowed(found, allowList))),
      complete: this.isComplete,
    }
  }

  /** What was found, with the imports outside of the allow-list first. */
  findings(allowList: AllowList): readonly Finding[] {
    const outside = this.facts(allowList).outsideAllowList
    const found = findingList(PICKLE_FINDINGS)
    if (outside.length > 0) {
      const rest = outside.length > MAX_NAMED ? ` and ${outside.length - MAX_NAMED} more` : ''
      const named = outside.slice(0, MAX_NAMED).join(', ')
      found.add('pickle.outside-allow-list', `imports outside the allow-list: ${named}${rest}`)
    }
    for (const { path, name } of this.imports) {
      if (name.includes('.')) found.add('pickle.dotted-name', `imports ${path} by attributes`)
    }
    for (const { code, message, at } of this.#entries) found.add(code, message, at)
    return found.list()
  }
}

/** By UTF-8 bytes, which is the order of code points, without duplicates. */
const sortedPaths = (imports: readonly Import[]): readonly string[] =>
  [...new Set(imports.map(({ path }) => path))].sort((left, right) =>
    Buffer.compare(Buffer.from(left), Buffer.from(right)),
  )
