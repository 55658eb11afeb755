// SPDX-License-Identifier: Apache-2.0
//
// As much of WebAssembly 2.0 (its binary format, §5) as one module needs. An
// expression is code that leaves its value on WebAssembly's stack.

/** Bytes, in order; flattened where they are counted. */
export type Code = number | readonly Code[]

export const flatten = (code: Code, into: number[] = []): readonly number[] => {
  if (typeof code === 'number') into.push(code)
  else for (const part of code) flatten(part, into)
  return into
}

/** LEB128 (§5.2.2), of a number that is not negative. */
const unsigned = (value: number): Code =>
  value < 128 ? value : [(value & 127) | 128, unsigned(value >> 7)]
const signed = (value: number): Code =>
  value < 64 ? value : [(value & 127) | 128, signed(value >> 7)]

export const list = (...items: readonly Code[]): Code => [unsigned(items.length), items]
export const sized = (content: Code): Code => {
  const bytes = flatten(content)
  return [unsigned(bytes.length), bytes]
}
export const section = (id: number, ...items: readonly Code[]): Code => [id, sized(list(...items))]
export const name = (text: string): Code => list(...Array.from(text, (char) => char.charCodeAt(0)))

export const I32 = 0x7f
export const V128 = 0x7b

export const get = (local: number): Code => [0x20, local]
export const set = (local: number, value: Code): Code => [value, 0x21, local]
export const constant = (value: number): Code => [0x41, signed(value)]
export const sum = (a: Code, b: Code): Code => [a, b, 0x6a]
export const product = (a: Code, b: Code): Code => [a, b, 0x6c]
/** Adds to a local. */
export const advance = (local: number, by: Code): Code => set(local, sum(get(local), by))
/** The word at a place, which is aligned. */
export const loadWord = (at: Code): Code => [at, 0x28, 2, 0]
/** Runs the body, subtracts 1 from the local, and again until that is 0. */
export const countDown = (local: number, ...body: readonly Code[]): Code => [
  [0x03, 0x40],
  body,
  set(local, [get(local), constant(1), 0x6b]),
  [get(local), 0x0d, 0x00, 0x0b],
]

const vector = (opcode: number, ...operands: readonly Code[]): Code => [
  operands,
  0xfd,
  unsigned(opcode),
]
export const add = (first: Code, ...rest: readonly Code[]): Code =>
  rest.reduce((total, one) => vector(0xae, total, one), first)
export const xor = (a: Code, b: Code): Code => vector(0x51, a, b)
export const shiftRight = (a: Code, bits: number): Code => vector(0xad, a, constant(bits))
export const rotateRight = (a: Code, bits: number): Code =>
  vector(0x50, shiftRight(a, bits), vector(0xab, a, constant(32 - bits)))
/** Bits of `a` where `mask` has 1, of `b` elsewhere. */
export const choose = (mask: Code, a: Code, b: Code): Code => vector(0x52, a, b, mask)
export const shuffle = (a: Code, b: Code, lanes: Code): Code => [vector(0x0d, a, b), lanes]
export const load = (at: Code, offset: number): Code => [vector(0x00, at), 0, unsigned(offset)]
/** One word of memory in all lanes. */
export const loadSplat = (at: Code, offset: number): Code => [vector(0x09, at), 2, unsigned(offset)]
export const store = (at: Code, offset: number, value: Code): Code => [
  vector(0x0b, at, value),
  0,
  unsigned(offset),
]

/** 0 to `count` − 1. */
export const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index)
