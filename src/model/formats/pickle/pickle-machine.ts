// SPDX-License-Identifier: Apache-2.0
//
// Stack, marks and memo of one pickle, as CPython's unpickler has them, with
// what is known of each value. What an unpickler refuses is a fault; where
// that is not the end of the bytes, reading goes on, so that nothing behind it
// stays unseen.

import { ARRAY_WRAPPERS } from './joblib-array.ts'
import type { PickleLog } from './pickle-log.ts'
import {
  COMPUTED_TEXT,
  type Import,
  type Instance,
  type Items,
  items,
  MAX_KEPT_ITEMS,
  UNKNOWN,
  type Value,
} from './values.ts'

/** Values on the stack. */
const MAX_STACK = 1 << 19
/** Characters of texts on the stack. */
const MAX_STACK_CHARS = 8 * 1024 * 1024
/** Highest index of the memo and one. */
const MAX_MEMO = 1 << 20
/** What is kept of values in the memo and in collections, as an estimate of the memory that it takes. */
const MAX_KEPT_BYTES = 24 * 1024 * 1024
const COLLECTION_BYTES = 300
const TEXT_BYTES = 32

/** Collections of which nothing is kept: there would be no room. */
const FORGOTTEN: Readonly<Record<Items['kind'], Items>> = {
  tuple: { kind: 'tuple', items: [], isWhole: false },
  dict: { kind: 'dict', items: [], isWhole: false },
}

/** How the reading of a pickle ended. */
export interface Fault {
  readonly reason: string
  readonly offset: number
}

export interface MachineOptions {
  /** Ends at the first thing that an unpickler refuses, as one does. */
  readonly isStrict: boolean
  /** Persistent identifiers are resolved by torch. */
  readonly isTorch?: boolean
}

export class PickleMachine {
  readonly log: PickleLog
  readonly #options: MachineOptions
  readonly #stack: Value[] = []
  readonly #marks: number[] = []
  readonly #memo: (Value | undefined)[] = []
  #memoCount = 0
  #stackChars = 0
  #keptBytes = 0
  /** Offset of the opcode that is executed. */
  offset = 0
  opcodeCount = 0
  protocol = 0
  /** Where the current frame ends; undefined outside of frames. */
  frameEnd: number | undefined
  fault: Fault | undefined
  isOver = false
  /** A limit of this reader ended the reading. */
  isExceeded = false
  /** What STOP returned. */
  result: Value | undefined
  /** An array whose bytes follow in the file (joblib). */
  array: Instance | undefined
  /** Values that were added to lists and sets. */
  appended = 0

  constructor(log: PickleLog, options: MachineOptions) {
    this.log = log
    this.#options = options
  }

  /** An unpickler would refuse this. */
  refuse(reason: string): void {
    if (this.isOver) return
    this.fault ??= { reason, offset: this.offset }
    if (this.#options.isStrict) this.isOver = true
  }

  /** Nothing behind this can be read. */
  end(reason: string): void {
    this.refuse(reason)
    this.isOver = true
  }

  /** One more opcode; false where it is one too many. */
  count(): boolean {
    if (this.log.opcodesLeft <= 0) this.exceed('it has more opcodes than are read')
    this.log.opcodesLeft -= 1
    this.opcodeCount += 1
    return !this.isOver
  }

  /** An unpickler would read on, and this does not. */
  exceed(reason: string): void {
    this.isExceeded ||= !this.isOver
    this.end(reason)
  }

  push(value: Value): void {
    if (this.#stack.length >= MAX_STACK || this.#stackChars > MAX_STACK_CHARS) {
      this.exceed('more values on the stack than are read')
      return
    }
    if (typeof value === 'string') this.#stackChars += value.length
    this.#stack.push(value)
  }

  pop(): Value {
    const value = this.#stack.length > this.#fence ? this.#stack.pop() : undefined
    if (value === undefined) {
      this.refuse('a value is taken from an empty stack')
      return UNKNOWN
    }
    if (typeof value === 'string') this.#stackChars -= value.length
    return value
  }

  top(): Value {
    const value = this.#stack.length > this.#fence ? this.#stack.at(-1) : undefined
    if (value === undefined) {
      this.refuse('a value is read from an empty stack')
      return UNKNOWN
    }
    return value
  }

  mark(): void {
    if (this.#marks.length >= MAX_STACK) this.exceed('more marks than are read')
    else this.#marks.push(this.#stack.length)
  }

  /** What was pushed since the last mark. */
  popMark(): readonly Value[] {
    const at = this.#marks.pop()
    if (at === undefined) {
      this.refuse('there is no mark')
      return []
    }
    const values = this.#stack.splice(at)
    for (const value of values) if (typeof value === 'string') this.#stackChars -= value.length
    return values
  }

  /** POP: a value, or a mark where that is the last thing on the stack. */
  popAny(): void {
    if (this.#marks.at(-1) === this.#stack.length) this.#marks.pop()
    else this.pop()
  }

  /** Index in the memo; `undefined` for one that is no number. */
  put(index: number | undefined): void {
    const value = this.top()
    if (index === undefined || index < 0) this.refuse('the memo is written at no index')
    else if (index >= MAX_MEMO) this.exceed('more values in the memo than are read')
    else {
      if (this.#memo[index] === undefined) this.#memoCount += 1
      while (this.#memo.length < index) this.#memo.push(undefined)
      this.#memo[index] = this.#keepText(value)
    }
  }

  /** MEMOIZE: the index is the number of values in the memo, whatever their indices. */
  memoize(): void {
    this.put(this.#memoCount)
  }

  get(index: number | undefined): void {
    const value = index === undefined ? undefined : this.#memo[index]
    if (value === undefined) this.refuse('the memo is read where nothing was written')
    this.push(value ?? UNKNOWN)
  }

  /** Records an import and pushes it. */
  pushImport(module: string, name: string): void {
    const found = this.addImport(module, name)
    this.push(found ?? UNKNOWN)
  }

  addImport(module: string, name: string): Import | undefined {
    this.log.activities += 1
    // behind a fault bytes may be taken for opcodes that are none
    if (this.fault !== undefined && !isPlausibleImport(module, name)) return undefined
    const found = this.log.import(module, name)
    if (found === undefined) this.exceed('more imports than are listed')
    return found
  }

  /** What an identifier stands for is known for the classes of torch: `('module', class, file, source)`. */
  pushPersistentId(id: Value = UNKNOWN): void {
    this.log.persistentIds += 1
    const [kind, target] = typeof id === 'object' && id.kind === 'tuple' ? id.items : []
    const isClass = this.#options.isTorch === true && kind === 'module'
    this.push(isClass && target !== undefined ? target : UNKNOWN)
  }

  /** A tuple or dictionary, with its items as long as there is room to keep them. */
  collect(kind: Items['kind'], values: readonly Value[]): Items {
    return this.#hasRoom(COLLECTION_BYTES) ? items(kind, values) : FORGOTTEN[kind]
  }

  /** Adds keys and values to the dictionary on top. */
  addItems(values: readonly Value[]): void {
    const target = this.top()
    if (typeof target !== 'object' || target.kind !== 'dict' || !target.isWhole) return
    const room = MAX_KEPT_ITEMS - target.items.length
    target.items.push(...values.slice(0, room))
    if (values.length > room) target.isWhole = false
  }

  /** What a call of `callee` gives. */
  call(callee: Value, args: Value): Value {
    if (this.fault === undefined) this.log.calls += 1
    this.log.activities += 1
    if (typeof callee !== 'object' || callee.kind !== 'import') {
      this.log.add('pickle.computed-call', 'what is called is no import', this.offset)
      return UNKNOWN
    }
    if (this.#hasRoom(COLLECTION_BYTES)) return { kind: 'instance', of: callee, args, states: [] }
    if (ARRAY_WRAPPERS.has(callee.path)) this.exceed('more objects than are followed')
    return UNKNOWN
  }

  get #fence(): number {
    return this.#marks.at(-1) ?? 0
  }

  #keepText(value: Value): Value {
    if (typeof value !== 'string') return value
    return this.#hasRoom(TEXT_BYTES + value.length) ? value : COMPUTED_TEXT
  }

  #hasRoom(bytes: number): boolean {
    if (this.#keptBytes + bytes > MAX_KEPT_BYTES) return false
    this.#keptBytes += bytes
    return true
  }
}

/** Names as programs have them; folders of models add hyphens and segments that begin with a digit. */
export const isPlausibleImport = (module: string, name: string): boolean =>
  PLAUSIBLE.test(module) && PLAUSIBLE.test(name)

const PLAUSIBLE = /^[\p{L}\p{N}_<>-]+(\.[\p{L}\p{N}_<>-]+)*$/u
