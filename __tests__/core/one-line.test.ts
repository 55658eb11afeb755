// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { oneLine } from '../../src/core/one-line.ts'

describe('one line of foreign text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['leaves words as they are', 'modèle #1 [final] 模型', 'modèle #1 [final] 模型'],
    ['holds no second line', 'a\r\nb\u2028c\u0085d', 'a\ufffd\ufffdb\ufffdc\ufffdd'],
    [
      'moves no cursor and colours nothing',
      'a\u001b[2Jb\u009bc\u0007\t',
      'a\ufffd[2Jb\ufffdc\ufffd\ufffd',
    ],
    ['does not reverse the reading direction', 'a\u202egpj\u2066.exe', 'a\ufffdgpj\ufffd.exe'],
    ['holds no command of the runner', 'a###[add-mask]b ##[x]', 'a##\ufffd[add-mask]b #\ufffd[x]'],
  ]
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(oneLine(text), expected))
  }
})
