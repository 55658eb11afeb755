// SPDX-License-Identifier: Apache-2.0
//
// Every opcode of the pickle protocols 0 to 5: its byte, how its argument is
// written, and what it does.
// Source: CPython 3.14 Lib/pickle.py and Lib/pickletools.py.

/**
 * `line…`: up to a line feed. `size…`: a little-endian length of 1, 4 or 8 bytes, then that many bytes.
 * `uint…`, `int32`: little-endian.
 */
export type ArgumentForm =
  | 'none'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'int32'
  | 'uint64'
  | 'float64'
  | 'line'
  | 'two-lines'
  | 'size8'
  | 'size32'
  | 'size64'

export type Effect =
  | 'append'
  | 'append-items'
  | 'build'
  | 'buffer'
  | 'bytes'
  | 'dict'
  | 'dict-of-mark'
  | 'duplicate'
  | 'extension'
  | 'float'
  | 'frame'
  | 'get'
  | 'get-text'
  | 'global'
  | 'inst'
  | 'integer'
  | 'integer-text'
  | 'list'
  | 'list-of-mark'
  | 'long'
  | 'mark'
  | 'memoize'
  | 'new-object'
  | 'new-object-with-keywords'
  | 'none'
  | 'object'
  | 'old-text'
  | 'persistent-id'
  | 'persistent-id-of-stack'
  | 'pop'
  | 'pop-mark'
  | 'protocol'
  | 'put'
  | 'put-text'
  | 'quoted-text'
  | 'readonly-buffer'
  | 'reduce'
  | 'scalar'
  | 'set-item'
  | 'set-items'
  | 'stack-global'
  | 'stop'
  | 'text'
  | 'text-line'
  | 'tuple-0'
  | 'tuple-1'
  | 'tuple-2'
  | 'tuple-3'
  | 'tuple-of-mark'

export interface Opcode {
  readonly name: string
  readonly argument: ArgumentForm
  readonly effect: Effect
}

/** Byte, name, argument, effect. */
const ROWS: readonly (readonly [number, string, ArgumentForm, Effect])[] = [
  [0x28, 'MARK', 'none', 'mark'],
  [0x29, 'EMPTY_TUPLE', 'none', 'tuple-0'],
  [0x2e, 'STOP', 'none', 'stop'],
  [0x30, 'POP', 'none', 'pop'],
  [0x31, 'POP_MARK', 'none', 'pop-mark'],
  [0x32, 'DUP', 'none', 'duplicate'],
  [0x42, 'BINBYTES', 'size32', 'bytes'],
  [0x43, 'SHORT_BINBYTES', 'size8', 'bytes'],
  [0x46, 'FLOAT', 'line', 'float'],
  [0x47, 'BINFLOAT', 'float64', 'scalar'],
  [0x49, 'INT', 'line', 'integer-text'],
  [0x4a, 'BININT', 'int32', 'integer'],
  [0x4b, 'BININT1', 'uint8', 'integer'],
  [0x4c, 'LONG', 'line', 'integer-text'],
  [0x4d, 'BININT2', 'uint16', 'integer'],
  [0x4e, 'NONE', 'none', 'none'],
  [0x50, 'PERSID', 'line', 'persistent-id'],
  [0x51, 'BINPERSID', 'none', 'persistent-id-of-stack'],
  [0x52, 'REDUCE', 'none', 'reduce'],
  [0x53, 'STRING', 'line', 'quoted-text'],
  [0x54, 'BINSTRING', 'size32', 'old-text'],
  [0x55, 'SHORT_BINSTRING', 'size8', 'old-text'],
  [0x56, 'UNICODE', 'line', 'text-line'],
  [0x58, 'BINUNICODE', 'size32', 'text'],
  [0x5d, 'EMPTY_LIST', 'none', 'list'],
  [0x61, 'APPEND', 'none', 'append'],
  [0x62, 'BUILD', 'none', 'build'],
  [0x63, 'GLOBAL', 'two-lines', 'global'],
  [0x64, 'DICT', 'none', 'dict-of-mark'],
  [0x65, 'APPENDS', 'none', 'append-items'],
  [0x67, 'GET', 'line', 'get-text'],
  [0x68, 'BINGET', 'uint8', 'get'],
  [0x69, 'INST', 'two-lines', 'inst'],
  [0x6a, 'LONG_BINGET', 'uint32', 'get'],
  [0x6c, 'LIST', 'none', 'list-of-mark'],
  [0x6f, 'OBJ', 'none', 'object'],
  [0x70, 'PUT', 'line', 'put-text'],
  [0x71, 'BINPUT', 'uint8', 'put'],
  [0x72, 'LONG_BINPUT', 'uint32', 'put'],
  [0x73, 'SETITEM', 'none', 'set-item'],
  [0x74, 'TUPLE', 'none', 'tuple-of-mark'],
  [0x75, 'SETITEMS', 'none', 'set-items'],
  [0x7d, 'EMPTY_DICT', 'none', 'dict'],
  [0x80, 'PROTO', 'uint8', 'protocol'],
  [0x81, 'NEWOBJ', 'none', 'new-object'],
  [0x82, 'EXT1', 'uint8', 'extension'],
  [0x83, 'EXT2', 'uint16', 'extension'],
  [0x84, 'EXT4', 'int32', 'extension'],
  [0x85, 'TUPLE1', 'none', 'tuple-1'],
  [0x86, 'TUPLE2', 'none', 'tuple-2'],
  [0x87, 'TUPLE3', 'none', 'tuple-3'],
  [0x88, 'NEWTRUE', 'none', 'scalar'],
  [0x89, 'NEWFALSE', 'none', 'scalar'],
  [0x8a, 'LONG1', 'size8', 'long'],
  [0x8b, 'LONG4', 'size32', 'long'],
  [0x8c, 'SHORT_BINUNICODE', 'size8', 'text'],
  [0x8d, 'BINUNICODE8', 'size64', 'text'],
  [0x8e, 'BINBYTES8', 'size64', 'bytes'],
  [0x8f, 'EMPTY_SET', 'none', 'list'],
  [0x90, 'ADDITEMS', 'none', 'append-items'],
  [0x91, 'FROZENSET', 'none', 'list-of-mark'],
  [0x92, 'NEWOBJ_EX', 'none', 'new-object-with-keywords'],
  [0x93, 'STACK_GLOBAL', 'none', 'stack-global'],
  [0x94, 'MEMOIZE', 'none', 'memoize'],
  [0x95, 'FRAME', 'uint64', 'frame'],
  [0x96, 'BYTEARRAY8', 'size64', 'bytes'],
  [0x97, 'NEXT_BUFFER', 'none', 'buffer'],
  [0x98, 'READONLY_BUFFER', 'none', 'readonly-buffer'],
]

/** By the byte; `undefined` for a byte that is no opcode. */
export const OPCODES: readonly (Opcode | undefined)[] = (() => {
  const table: (Opcode | undefined)[] = new Array(256).fill(undefined)
  for (const [byte, name, argument, effect] of ROWS) table[byte] = { name, argument, effect }
  return table
})()

/** The highest protocol that is known. */
export const HIGHEST_PROTOCOL = 5
