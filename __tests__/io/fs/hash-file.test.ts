// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../../src/core/digest.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { stampOf } from '../../../src/io/fs/folder-reader.ts'
import { hashFile } from '../../../src/io/fs/hash-file.ts'
import type { ModelFile } from '../../../src/model/discover.ts'
import { temporaryFolder } from '../../support/models.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const BUFFER = Buffer.alloc(64)
const CONTENT = 'x'.repeat(1000)
const LONG_AGO = new Date('2020-01-01T00:00:00Z')

// An old mtime lets every later write show, however coarse the clock of the file system.
const writeFile = (test: TestContext, content: string | Uint8Array = CONTENT): ModelFile => {
  const path = join(temporaryFolder(test), 'weights.bin')
  writeFileSync(path, content)
  utimesSync(path, LONG_AGO, LONG_AGO)
  return { name: 'weights.bin', path, stamp: stampOf(lstatSync(path, { bigint: true })) }
}

const hash = (file: ModelFile, buffer = BUFFER, onBytes: (count: number) => void = () => {}) =>
  hashFile(file, buffer, (count) => {
    onBytes(count)
    return undefined
  })

describe('hashing a file', () => {
  it('gives its SHA-256 whatever the sizes of file and buffer', async (t) => {
    const path = join(temporaryFolder(t), 'f')
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 128 }),
        async (content, bufferBytes) => {
          writeFileSync(path, content)
          const stamp = stampOf(lstatSync(path, { bigint: true }))
          let bytes = 0
          const digest = await hash(
            { name: 'f', path, stamp },
            Buffer.alloc(bufferBytes),
            (count) => {
              bytes += count
            },
          )
          assert.equal(digest, sha256(content))
          assert.equal(bytes, content.byteLength)
        },
      ),
      propertyRuns(200),
    )
  })

  it('waits for what the callback returns, and ends with what it throws', async (t) => {
    const file = writeFile(t)
    const order: string[] = []
    await hashFile(file, Buffer.alloc(600), async (count) => {
      order.push(`read ${count}`)
      await Promise.resolve()
      order.push('waited')
    })
    assert.deepEqual(order, ['read 600', 'waited', 'read 400', 'waited'])
    const failure = new Error('stop')
    const failing = (): never => {
      throw failure
    }
    await assert.rejects(hash(file, BUFFER, failing), failure)
  })

  it('refuses a Git LFS pointer, but not a large file that begins like one', async (t) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`
    const large = Buffer.alloc(4096)
    await assert.rejects(hash(writeFile(t, pointer), large), { code: 'MODEL_LFS_POINTER' })
    const padded = writeFile(t, pointer.padEnd(2000, '\n'))
    assert.equal(await hash(padded, large), sha256(pointer.padEnd(2000, '\n')))
  })

  const changes: readonly {
    readonly what: string
    readonly code?: ErrorCode
    readonly skip?: string | false
    readonly change: (path: string) => void
    /** A change after the file was opened: only for what an open file can show. */
    readonly isSeenWhileOpen?: boolean
  }[] = [
    { what: 'was appended to', change: (path) => appendFileSync(path, '!'), isSeenWhileOpen: true },
    { what: 'was truncated', change: (path) => truncateSync(path, 10), isSeenWhileOpen: true },
    { what: 'was emptied', change: (path) => truncateSync(path, 0), isSeenWhileOpen: true },
    {
      what: 'was rewritten in place with the same size',
      change: (path) => writeFileSync(path, CONTENT.replaceAll('x', 'y'), { flag: 'r+' }),
      isSeenWhileOpen: true,
    },
    {
      what: 'was replaced by a file of the same size and time',
      change: (path) => {
        writeFileSync(`${path}.new`, CONTENT)
        utimesSync(`${path}.new`, LONG_AGO, LONG_AGO)
        renameSync(`${path}.new`, path)
      },
    },
    { what: 'was removed', change: (path) => rmSync(path) },
    {
      what: 'became a link to the same bytes',
      change: (path) => {
        renameSync(path, `${path}.moved`)
        symlinkSync(`${path}.moved`, path)
      },
    },
    {
      what: 'became a folder',
      change: (path) => {
        rmSync(path)
        mkdirSync(path)
      },
    },
    {
      what: 'became a pipe',
      change: (path) => {
        rmSync(path)
        execFileSync('mkfifo', [path])
      },
    },
    {
      what: 'cannot be read',
      code: 'MODEL_UNREADABLE',
      skip: process.getuid?.() === 0 && 'root reads everything',
      change: (path) => chmodSync(path, 0o000),
    },
  ]
  for (const { what, code = 'MODEL_CHANGED', skip = false, change, isSeenWhileOpen } of changes) {
    for (const bufferBytes of [64, 4096]) {
      const size = bufferBytes < CONTENT.length ? 'large' : 'small'
      it(`refuses a ${size} file that ${what} since the scan`, { skip }, async (t) => {
        const file = writeFile(t)
        const buffer = Buffer.alloc(bufferBytes)
        assert.equal(await hash(file, buffer), sha256(CONTENT))
        change(file.path)
        await assert.rejects(hash(file, buffer), { code, message: /weights\.bin/ })
      })
      if (!isSeenWhileOpen) continue
      it(`refuses a ${size} file that ${what} while it was read`, async (t) => {
        const file = writeFile(t)
        let reads = 0
        const changeOnce = (): void => {
          reads += 1
          if (reads === 1) change(file.path)
        }
        await assert.rejects(hash(file, Buffer.alloc(bufferBytes), changeOnce), { code })
        assert.ok(reads >= 1)
      })
    }
  }
})
