// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { readBounded } from '../../../src/io/fs/read-bounded.ts'
import { temporaryFolder } from '../../support/models.ts'

const CODES = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' } as const

describe('reading a bounded file', () => {
  for (const length of [0, 1, 99, 100]) {
    it(`gives all ${length} bytes where 100 are allowed`, async (t) => {
      const path = join(temporaryFolder(t), 'f')
      const content = Buffer.alloc(length, 'abc')
      writeFileSync(path, content)
      assert.deepEqual(await readBounded(path, 100, CODES), content)
    })
  }

  it('follows a link, as secrets are often mounted', async (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'f'), 'key')
    symlinkSync('f', join(folder, 'link'))
    assert.equal((await readBounded(join(folder, 'link'), 3, CODES)).toString(), 'key')
  })

  const refusals: readonly {
    readonly what: string
    readonly code: ErrorCode
    readonly make: (path: string) => void
  }[] = [
    { what: 'nothing', code: 'BUNDLE_NOT_FOUND', make: () => {} },
    { what: 'a folder', code: 'BUNDLE_NOT_FOUND', make: (path) => mkdirSync(path) },
    {
      what: 'a pipe, without waiting for a writer',
      code: 'BUNDLE_NOT_FOUND',
      make: (path) => execFileSync('mkfifo', [path]),
    },
    { what: 'a device', code: 'BUNDLE_NOT_FOUND', make: (path) => symlinkSync('/dev/zero', path) },
    {
      what: 'a file whose size the system does not tell',
      code: 'BUNDLE_NOT_FOUND',
      make: (path) => symlinkSync('/proc/self/maps', path),
    },
    {
      what: 'a byte too much',
      code: 'BUNDLE_TOO_LARGE',
      make: (path) => writeFileSync(path, Buffer.alloc(101)),
    },
  ]
  for (const { what, code, make } of refusals) {
    it(`refuses ${what}`, async (t) => {
      const path = join(temporaryFolder(t), 'f')
      make(path)
      await assert.rejects(readBounded(path, 100, CODES), { code })
    })
  }
})
