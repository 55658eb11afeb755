// SPDX-License-Identifier: Apache-2.0
//
// Expected values are CPython's: int(), codecs.escape_decode, and decode('raw-unicode-escape').

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isPythonFloat,
  isPythonInteger,
  parseLong,
  parsePythonInteger,
  parseQuoted,
  parseRawUnicode,
} from '../../../../src/model/formats/pickle/python-text.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('text of Python', () => {
  const integers: readonly (readonly [string, bigint | undefined])[] = [
    ['0', 0n],
    ['01', 1n],
    [' +1_000 ', 1000n],
    ['-5', -5n],
    ['0x10', undefined],
    ['1__0', undefined],
    ['_1', undefined],
    ['1_', undefined],
    ['', undefined],
    ['1 2', undefined],
    ['7\0and more', 7n],
  ]
  it('is a whole number where int() takes it', () => {
    for (const [text, expected] of integers) assert.equal(parsePythonInteger(bytes(text)), expected)
  })

  it('is a number of INT where one of the unpicklers of CPython takes it', () => {
    for (const text of [
      '0x10',
      '0X1f',
      '0o7',
      '0b1',
      '010',
      '1_0',
      ' -5 ',
      '1\r',
      '1\0junk',
      '0_0',
    ]) {
      assert.ok(isPythonInteger(bytes(text)), text)
    }
    for (const text of ['', '++1', '0x', '1L', 'like it.', '1.5', '_1', '\xb2', '\0']) {
      assert.ok(!isPythonInteger(bytes(text)), text)
    }
  })

  it('is a float where float() takes it', () => {
    for (const text of ['1', '1.', '.5', '-1e-7', 'inf', ' nan ', '1_0.5', '1.5\0x', '1e5 ']) {
      assert.ok(isPythonFloat(bytes(text)), text)
    }
    for (const text of ['', '.', 'e5', '1e', 'one', '0x1p3']) {
      assert.ok(!isPythonFloat(bytes(text)), text)
    }
  })

  const quoted: readonly (readonly [string, string | undefined])[] = [
    ["'os'", 'os'],
    ['"os"', 'os'],
    ["'\\x6fs'", 'os'],
    ["'\\157s'", 'os'],
    ["'\\777'", '\xff'],
    ["'\\1234'", 'S4'],
    ["'a\\'b\\n'", "a'b\n"],
    ["'\\q'", '\\q'],
    ["'a\"b'", 'a"b'],
    ["'\\x6'", undefined],
    ['\'os"', undefined],
    ["'", undefined],
    ['os', undefined],
    ["'a\\'", undefined],
  ]
  it('is a quoted text where its quotes and escapes are right', () => {
    for (const [text, expected] of quoted) assert.equal(parseQuoted(bytes(text)), expected, text)
  })

  const unicode: readonly (readonly [string, string | undefined])[] = [
    ['os', 'os'],
    ['\\u006fs', 'os'],
    ['\\U0001f600', '\u{1f600}'],
    ['\\\\u006f', '\\\\u006f'],
    ['\\\\\\u006f', '\\\\o'],
    ['\\n', '\\n'],
    ['\xe9', '\xe9'],
    ['\\u00', undefined],
    ['\\U00110000', undefined],
  ]
  it('is Unicode with the escapes of raw-unicode-escape', () => {
    for (const [text, expected] of unicode) {
      assert.equal(parseRawUnicode(bytes(text)), expected, text)
    }
  })

  it('is a number in two’s complement', () => {
    const cases = [
      ['', 0n],
      ['ff00', 255n],
      ['ff7f', 32767n],
      ['0080', -32768n],
      ['ff', -1n],
      ['6cfc9c46f9206aa85019', 0x1950a86a20f9469cfc6cn],
    ] as const
    for (const [hex, expected] of cases) {
      assert.equal(parseLong(Buffer.from(hex, 'hex')), expected)
    }
  })
})
