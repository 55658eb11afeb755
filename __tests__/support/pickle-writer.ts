// SPDX-License-Identifier: Apache-2.0
//
// Pickles as tests need them, one opcode at a time. What they name would at
// most print a line, and nothing here loads them.

import { Buffer } from 'node:buffer'

const byte = (...values: readonly number[]): Buffer => Buffer.from(values)

const sized = (opcode: number, lengthBytes: 1 | 4 | 8, content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content)
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(bytes.length))
  return Buffer.concat([byte(opcode), size.subarray(0, lengthBytes), bytes])
}

const line = (opcode: string, ...lines: readonly string[]): Buffer =>
  Buffer.from(`${opcode}${lines.map((text) => `${text}\n`).join('')}`, 'latin1')

const uint = (opcode: number, lengthBytes: 1 | 2 | 4 | 8, value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(9)
  bytes[0] = opcode
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)), 1)
  return bytes.subarray(0, 1 + lengthBytes)
}

/** Each by the name that CPython gives to the opcode. */
export const op = {
  proto: (version: number) => byte(0x80, version),
  frame: (lengthBytes: number | bigint) => uint(0x95, 8, lengthBytes),
  stop: byte(0x2e),
  mark: byte(0x28),
  pop: byte(0x30),
  popMark: byte(0x31),
  dup: byte(0x32),
  none: byte(0x4e),
  true: byte(0x88),
  int: (text: string) => line('I', text),
  long: (text: string) => line('L', text),
  float: (text: string) => line('F', text),
  binint1: (value: number) => uint(0x4b, 1, value),
  binint: (value: number) => uint(0x4a, 4, value),
  binfloat: Buffer.concat([byte(0x47), Buffer.alloc(8)]),
  long1: (bytes: Buffer) => sized(0x8a, 1, bytes),
  string: (repr: string) => line('S', repr),
  shortBinstring: (text: string) => sized(0x55, 1, text),
  unicode: (text: string) => line('V', text),
  text: (text: string) => sized(0x8c, 1, text),
  binunicode: (text: string) => sized(0x58, 4, text),
  binunicode8: (text: string) => sized(0x8d, 8, text),
  shortBytes: (content: string | Buffer) => sized(0x43, 1, content),
  binbytes: (content: string | Buffer) => sized(0x42, 4, content),
  binbytes8: (content: string | Buffer) => sized(0x8e, 8, content),
  bytearray8: (content: string | Buffer) => sized(0x96, 8, content),
  nextBuffer: byte(0x97),
  readonlyBuffer: byte(0x98),
  emptyList: byte(0x5d),
  append: byte(0x61),
  appends: byte(0x65),
  list: byte(0x6c),
  emptyTuple: byte(0x29),
  tuple: byte(0x74),
  tuple1: byte(0x85),
  tuple2: byte(0x86),
  tuple3: byte(0x87),
  emptyDict: byte(0x7d),
  dict: byte(0x64),
  setitem: byte(0x73),
  setitems: byte(0x75),
  emptySet: byte(0x8f),
  additems: byte(0x90),
  frozenset: byte(0x91),
  put: (index: string) => line('p', index),
  get: (index: string) => line('g', index),
  binput: (index: number) => byte(0x71, index),
  binget: (index: number) => byte(0x68, index),
  longBinput: (index: number) => uint(0x72, 4, index),
  longBinget: (index: number) => uint(0x6a, 4, index),
  memoize: byte(0x94),
  global: (module: string, name: string) => line('c', module, name),
  stackGlobal: byte(0x93),
  inst: (module: string, name: string) => line('i', module, name),
  obj: byte(0x6f),
  reduce: byte(0x52),
  build: byte(0x62),
  newobj: byte(0x81),
  newobjEx: byte(0x92),
  ext1: (code: number) => uint(0x82, 1, code),
  ext2: (code: number) => uint(0x83, 2, code),
  ext4: (code: number) => uint(0x84, 4, code),
  persid: (id: string) => line('P', id),
  binpersid: byte(0x51),
} as const

/** Opcodes one after the other, as they are. */
export const pickle = (...opcodes: readonly Buffer[]): Buffer => Buffer.concat(opcodes)

/** An import of protocol 4. */
export const imported = (module: string, name: string): Buffer =>
  pickle(op.text(module), op.text(name), op.stackGlobal)

/** `callee(text)` */
export const called = (callee: Buffer, text = 'a text'): Buffer =>
  pickle(callee, op.text(text), op.tuple1, op.reduce)
