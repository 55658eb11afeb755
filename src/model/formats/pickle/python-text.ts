// SPDX-License-Identifier: Apache-2.0
//
// The text forms of protocol 0, as CPython reads them.
// Source: CPython 3.14 Lib/pickle.py, Objects/bytesobject.c (_PyBytes_DecodeEscape),
// Objects/unicodeobject.c (raw-unicode-escape).

import { Buffer } from 'node:buffer'

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** CPython's C unpickler reads numbers as C strings: what is behind a NUL does not count. */
const numberText = (line: Uint8Array): string =>
  latin1(line)
    .replace(/\0[\s\S]*$/, '')
    .trim()

/**
 * A whole number in base 10, as either of CPython's unpicklers takes it: space around, a sign, `_` between
 * digits. `undefined` for what both refuse.
 */
export const parsePythonInteger = (line: Uint8Array): bigint | undefined => {
  const text = numberText(line)
  return /^[+-]?\d+(_\d+)*$/.test(text)
    ? BigInt(text.replaceAll('_', '').replace('+', ''))
    : undefined
}

const BASE_0 =
  /^[+-]?(0x_?[\da-f]+(_[\da-f]+)*|0o_?[0-7]+(_[0-7]+)*|0b_?[01]+(_[01]+)*|\d+(_\d+)*)$/i

/** Whether INT or LONG take it: also in the prefixes of Python, and in C's octal. */
export const isPythonInteger = (line: Uint8Array): boolean => BASE_0.test(numberText(line))

const FLOAT = /^[+-]?((\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[+-]?\d[\d_]*)?|inf(inity)?|nan)$/i

/** `float(text)`, of which only the form is of interest. */
export const isPythonFloat = (line: Uint8Array): boolean => FLOAT.test(numberText(line))

/** raw-unicode-escape: Latin-1, with \uXXXX and \UXXXXXXXX after an odd number of backslashes. */
export const parseRawUnicode = (line: Uint8Array): string | undefined => {
  let isBroken = false
  const text = latin1(line).replace(
    /(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([uU]))?/g,
    (all, slashes: string, short?: string, long?: string, bare?: string) => {
      if (slashes.length % 2 === 0) return all
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (bare !== undefined || code > 0x10ffff) isBroken = true
      if (Number.isNaN(code) || code > 0x10ffff) return all
      return slashes.slice(1) + String.fromCodePoint(code)
    },
  )
  return isBroken ? undefined : text
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** A `repr` of Python 2's str: quotes, and the escapes of a bytes literal. `undefined` for what is none. */
export const parseQuoted = (line: Uint8Array): string | undefined => {
  const text = latin1(line)
  const quote = text[0]
  if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) return undefined
  let isBroken = false
  const content = text
    .slice(1, -1)
    .replace(
      /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S])|$)/g,
      (all, hex?: string, octal?: string, other?: string) => {
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
        if (other === undefined || other === 'x') isBroken = true
        return SIMPLE_ESCAPES[other ?? ''] ?? all
      },
    )
  return isBroken ? undefined : content
}

/** A little-endian two's complement number of at most 32 bytes. */
export const parseLong = (bytes: Uint8Array): bigint =>
  bytes.length === 0
    ? 0n
    : BigInt.asIntN(
        bytes.length * 8,
        bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n),
      )
