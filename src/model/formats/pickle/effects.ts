// SPDX-License-Identifier: Apache-2.0
//
// What each opcode does to the stack, the memo and the list of imports.

import { type Argument, MAX_SEEN_BYTES } from './argument.ts'
import { ARRAY_WRAPPERS, SIDE_FILE_WRAPPERS } from './joblib-array.ts'
import { type Effect, HIGHEST_PROTOCOL } from './opcodes.ts'
import type { PickleMachine } from './pickle-machine.ts'
import {
  isPythonFloat,
  isPythonInteger,
  parseLong,
  parsePythonInteger,
  parseQuoted,
  parseRawUnicode,
} from './python-text.ts'
import {
  BYTES,
  COMPUTED_TEXT,
  type Instance,
  LIST,
  MAX_KEPT_ITEMS,
  NONE,
  SCALAR,
  UNKNOWN,
  type Value,
} from './values.ts'

/** The magic number of torch has ten bytes, and is all that its pickle holds. */
const MAX_LONG_BYTES = 10
const MAX_SAFE_LONG_BYTES = 6

export const EFFECTS: Readonly<Record<Effect, (m: PickleMachine, argument: Argument) => void>> = {
  // ---- constants
  none: (m) => m.push(NONE),
  scalar: (m) => m.push(SCALAR),
  integer: (m, { number }) => m.push(number),
  'integer-text': (m, argument) => pushInteger(m, argument.bytes()),
  float: (m, argument) => {
    if (!isPythonFloat(argument.bytes())) m.refuse('a number is no number')
    m.push(SCALAR)
  },
  long: (m, argument) => {
    const isKept = argument.followingBytes <= (isAlone(m) ? MAX_LONG_BYTES : MAX_SAFE_LONG_BYTES)
    m.push(isKept ? narrow(m, parseLong(argument.bytes())) : SCALAR)
  },
  bytes: (m) => m.push(BYTES),
  text: (m, argument) => {
    const text = textOf(argument, 'utf8')
    if (typeof text === 'string' && isPickleAsText(text)) {
      m.log.add('pickle.nested', 'a text has the form of a pickle', m.offset)
    }
    m.push(text)
  },
  'old-text': (m, argument) => m.push(textOf(argument, 'latin1')),
  'text-line': (m, argument) => pushText(m, argument, parseRawUnicode(argument.bytes())),
  'quoted-text': (m, argument) => pushText(m, argument, parseQuoted(trimmed(argument.bytes()))),
  buffer: (m) => {
    m.log.add('pickle.outside-buffer', 'needs a buffer that is not in the file', m.offset)
    m.push(BYTES)
  },
  'readonly-buffer': (m) => void m.top(),

  // ---- collections
  list: (m) => m.push(LIST),
  'list-of-mark': (m) => {
    m.appended += m.popMark().length
    m.push(LIST)
  },
  append: (m) => {
    m.appended += 1
    m.pop()
    change(m)
  },
  'append-items': (m) => {
    m.appended += m.popMark().length
    change(m)
  },
  'tuple-0': (m) => m.push(m.collect('tuple', [])),
  'tuple-1': (m) => pushTuple(m, 1),
  'tuple-2': (m) => pushTuple(m, 2),
  'tuple-3': (m) => pushTuple(m, 3),
  'tuple-of-mark': (m) => m.push(m.collect('tuple', m.popMark())),
  dict: (m) => m.push(m.collect('dict', [])),
  'dict-of-mark': (m) => m.push(m.collect('dict', m.popMark())),
  'set-item': (m) => {
    const value = m.pop()
    const key = m.pop()
    m.addItems([key, value])
    change(m)
  },
  'set-items': (m) => {
    m.addItems(m.popMark())
    change(m)
  },

  // ---- stack and memo
  mark: (m) => m.mark(),
  pop: (m) => m.popAny(),
  'pop-mark': (m) => void m.popMark(),
  duplicate: (m) => m.push(m.top()),
  memoize: (m) => m.memoize(),
  put: (m, { number }) => m.put(number),
  'put-text': (m, argument) => m.put(indexOf(argument.bytes())),
  get: (m, { number }) => m.get(number),
  'get-text': (m, argument) => m.get(indexOf(argument.bytes())),

  // ---- imports and calls
  global: (m, argument) => m.pushImport(argument.text('utf8'), argument.secondText('utf8')),
  'stack-global': (m) => {
    const name = m.pop()
    const module = m.pop()
    if (typeof name === 'string' && typeof module === 'string') m.pushImport(module, name)
    else {
      m.log.activities += 1
      m.log.add('pickle.computed-import', 'the name of an import is not a constant', m.offset)
      m.push(UNKNOWN)
    }
  },
  extension: (m, { number }) => {
    m.log.activities += 1
    m.log.add('pickle.extension-code', `imports extension code ${number}`, m.offset)
    m.push(UNKNOWN)
  },
  inst: (m, argument) => {
    const args = m.collect('tuple', m.popMark())
    const callee = m.addImport(argument.text('utf8'), argument.secondText('utf8')) ?? UNKNOWN
    m.push(m.call(callee, args))
  },
  object: (m) => {
    const [callee, ...args] = m.popMark()
    if (callee === undefined) m.refuse('an object has no class')
    m.push(m.call(callee ?? UNKNOWN, m.collect('tuple', args)))
  },
  reduce: (m) => {
    const args = m.pop()
    m.push(m.call(m.pop(), args))
  },
  'new-object': (m) => {
    const args = m.pop()
    m.push(m.call(m.pop(), args))
  },
  'new-object-with-keywords': (m) => {
    m.pop()
    const args = m.pop()
    m.push(m.call(m.pop(), args))
  },
  build: (m) => {
    const state = m.pop()
    const target = m.top()
    change(m)
    if (typeof target !== 'object' || target.kind !== 'instance') return
    keepState(target, state)
    if (ARRAY_WRAPPERS.has(target.of.path)) m.array = target
    if (SIDE_FILE_WRAPPERS.has(target.of.path)) {
      m.log.add('pickle.other-files', `an array is in a file beside this one`, m.offset)
    }
  },
  'persistent-id': (m) => m.pushPersistentId(),
  'persistent-id-of-stack': (m) => m.pushPersistentId(m.pop()),

  // ---- the pickle itself
  protocol: (m, { number }) => {
    if (number > HIGHEST_PROTOCOL) m.refuse(`protocol ${number} is not known`)
    else m.protocol = Math.max(m.protocol, number)
    if (m.opcodeCount > 1) {
      m.log.add('pickle.late-protocol', `protocol ${number} is named inside a pickle`, m.offset)
    }
  },
  // compared with where opcodes end by whoever reads the bytes
  frame: () => {},
  stop: (m) => {
    m.result = m.pop()
    m.isOver = true
  },
}

/** Bytes as protocol 2 writes them, for `_codecs.encode`: PROTO at the start, STOP at the end. */
const isPickleAsText = (text: string): boolean =>
  text.charCodeAt(0) === 0x80 && text.charCodeAt(1) <= HIGHEST_PROTOCOL && text.endsWith('.')

const textOf = (argument: Argument, encoding: 'utf8' | 'latin1'): Value =>
  argument.followingBytes > MAX_SEEN_BYTES ? COMPUTED_TEXT : argument.text(encoding)

const pushText = (m: PickleMachine, { length }: Argument, text: string | undefined): void => {
  if (text === undefined) m.refuse('a text is no text')
  m.push(text === undefined || length > MAX_SEEN_BYTES ? COMPUTED_TEXT : text)
}

const MAX_INTEGER_CHARS = 4_300 // more are not looked at

const pushInteger = (m: PickleMachine, line: Uint8Array): void => {
  if (line.length > MAX_INTEGER_CHARS) {
    m.push(SCALAR)
    return
  }
  const digits = line.at(-1) === LETTER_L ? line.subarray(0, -1) : line
  if (!isPythonInteger(digits)) m.refuse('a number is no number')
  // 010 is eight for one of CPython's unpicklers
  const isKept = digits[0] !== DIGIT_0 && digits.length <= MAX_KEPT_DIGITS
  const value = isKept ? parsePythonInteger(digits) : undefined
  m.push(value === undefined ? SCALAR : narrow(m, value))
}

/** More digits are no length, no version and no magic number. */
const MAX_KEPT_DIGITS = 30
const LETTER_L = 0x4c
const DIGIT_0 = 0x30

/** A whole number as it is kept: exact, and a large one only where it is the first value. */
const narrow = (m: PickleMachine, value: bigint): Value => {
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  return isAlone(m) ? value : SCALAR
}

/** Behind PROTO and FRAME at most. */
const isAlone = (m: PickleMachine): boolean => m.opcodeCount <= 3

const indexOf = (line: Uint8Array): number | undefined => {
  const value = parsePythonInteger(line.subarray(0, MAX_INTEGER_CHARS))
  return value === undefined ? undefined : Number(value)
}

const SPACE = /^[\t\v\f\r ]$/

/** STRING may have spaces behind its last quote (CPython strips them). */
const trimmed = (line: Uint8Array): Uint8Array => {
  let end = line.length
  while (end > 0 && SPACE.test(String.fromCharCode(line[end - 1] ?? 0))) end -= 1
  return line.subarray(0, end)
}

const pushTuple = (m: PickleMachine, length: number): void => {
  const values: Value[] = []
  for (let index = 0; index < length; index += 1) values.unshift(m.pop())
  m.push(m.collect('tuple', values))
}

/** As it is now: a dictionary may be changed behind BUILD, which does not change the object. */
const keepState = ({ states }: Instance, state: Value): void => {
  if (states.length > MAX_KEPT_ITEMS) return
  const isDict = typeof state === 'object' && state.kind === 'dict'
  states.push(isDict ? { ...state, items: [...state.items] } : state)
}

/** Something is added to the value on top, or its state is set. */
const change = (m: PickleMachine): void => {
  const target = m.top()
  if (typeof target === 'object' && target.kind === 'import') {
    m.log.add('pickle.changed-import', `changes ${target.path} itself`, m.offset)
  }
}
