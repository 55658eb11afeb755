// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_FOUND_BUNDLES } from '../../../src/core/limits.ts'
import { bundlesOf } from '../../../src/io/bundle-sources/bundle-files.ts'
import { createBundleSource } from '../../../src/io/bundle-sources/index.ts'
import { deadlineIn } from '../../../src/io/retry.ts'
import type { FoundBundle } from '../../../src/ports.ts'
import { rejection } from '../../support/secrets.ts'
import { bundleOf, bundleText } from './bundles.ts'

let root: string
let dir: string
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundle-files-'))
})
after(() => rm(root, { recursive: true }))
beforeEach(async () => {
  dir = await mkdtemp(join(root, 'case-'))
})

const find = (...paths: readonly string[]): Promise<readonly FoundBundle[]> => {
  const settings = { apiUrl: 'http://127.0.0.1:1', deadline: deadlineIn(0) }
  return createBundleSource({ kind: 'files', paths }, settings).find([])
}
const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(dir, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}
const shape = (bundles: readonly FoundBundle[]) =>
  bundles.map(({ source, index, content }) => [basename(source), index, content])

const A = bundleText('a')
const B = bundleText('b')
const PRETTY = JSON.stringify(bundleOf({ note: 'a' }), null, 2)

describe('a file of bundles', () => {
  it('may be one document, written in any way', async () => {
    const path = await write('anything.txt', `${PRETTY}\n`)
    assert.deepEqual(await find(path), [{ source: path, index: 0, content: `${PRETTY}\n` }])
  })

  it('may be JSON Lines, with empty lines, and without a newline at the end', async () => {
    const path = await write('m.intoto.jsonl', `${A}\n\r\n  \n${B}`)
    assert.deepEqual(shape(await find(path)), [
      ['m.intoto.jsonl', 0, A],
      ['m.intoto.jsonl', 1, B],
    ])
  })

  it('is read once, however often it is named', async () => {
    const path = await write('m.sig', A)
    assert.equal((await find(path, join(dir, '*.sig'), path)).length, 1)
  })

  it('may be named through a link', async () => {
    const path = await write('m.sig', A)
    await symlink(path, join(dir, 'link.sig'))
    assert.equal((await find(join(dir, 'link.sig'))).length, 1)
  })

  const REFUSED: readonly (readonly [string, string | Uint8Array, ErrorCode, RegExp])[] = [
    ['is empty', '', 'BUNDLE_NONE', /m\.jsonl holds no bundle/],
    ['has empty lines only', '\n \n', 'BUNDLE_NONE', /holds no bundle/],
    ['is not JSON', 'hello', 'BUNDLE_INVALID', /line 1 of .*m\.jsonl is not a JSON object/],
    ['is a list', `[${A}]`, 'BUNDLE_INVALID', /line 1 /],
    ['is null', 'null', 'BUNDLE_INVALID', /line 1 /],
    ['has a bad line', `${A}\n\n{"x":\n${B}\n`, 'BUNDLE_INVALID', /line 3 of/],
    ['has a last line that is cut off', `${A}\n${B.slice(0, -1)}`, 'BUNDLE_INVALID', /line 2 of/],
    ['has a line that is no object', `${A}\n7\n`, 'BUNDLE_INVALID', /line 2 of/],
    ['has two bundles on a line', `${A}${B}\n`, 'BUNDLE_INVALID', /line 1 of/],
    ['begins with a byte order mark', `\ufeff${A}`, 'BUNDLE_INVALID', /line 1 of/],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'BUNDLE_INVALID', /not UTF-8/],
    [
      'has more bundles than are read',
      '{}\n'.repeat(MAX_FOUND_BUNDLES + 1),
      'BUNDLE_TOO_LARGE',
      /more than 10000 bundles/,
    ],
  ]
  for (const [name, content, code, message] of REFUSED) {
    it(`that ${name} is refused`, async () => {
      const error = await rejection(find(await write('m.jsonl', content)), code)
      assert.match(error.message, message)
      assert.equal((await find(await write('m.jsonl', `${A}\n${B}\n`))).length, 2)
    })
  }

  it('with endlessly many lines is given up at the limit', () => {
    const content = Buffer.from('{}\n'.repeat(MAX_FOUND_BUNDLES + 1))
    const tooMany = { code: 'BUNDLE_TOO_LARGE' }
    assert.throws(() => bundlesOf('m.jsonl', content), tooMany)
    assert.equal(bundlesOf('m.jsonl', content.subarray(3)).length, MAX_FOUND_BUNDLES)
  })

  it('of a gigabyte is refused unread', async () => {
    const path = await write('huge.sig', '')
    await truncate(path, 1024 ** 3)
    await rejection(find(path), 'BUNDLE_TOO_LARGE')
  })

  it('that is not there, or no file, is refused', async () => {
    await rejection(find(join(dir, 'absent.sig')), 'BUNDLE_NOT_FOUND')
    await rejection(find(join(await write('file', A), 'below.sig')), 'BUNDLE_NOT_FOUND')
    await symlink('nowhere', join(dir, 'broken.sig'))
    await rejection(find(join(dir, 'broken.sig')), 'BUNDLE_NOT_FOUND')
  })

  it('that is a pipe does not hang', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe.sig')])
    await rejection(find(join(dir, 'pipe.sig')), 'BUNDLE_NOT_FOUND')
  })

  it('must be named', async () => {
    await rejection(find(), 'BUNDLE_NONE')
  })
})

describe('bundles on this machine', () => {
  it('are read without what speaks to the network', async () => {
    const path = await write('m.sig', A)
    const index = join(import.meta.dirname, '../../../src/io/bundle-sources/index.ts')
    const script = `
      const { createBundleSource } = await import(${JSON.stringify(index)})
      const location = { kind: 'files', paths: ${JSON.stringify([path, dir])} }
      const { length } = await createBundleSource(location, {}).find([])
      const network = process.moduleLoadList.filter((name) => /NativeModule (http|https|net|tls|dns)$/.test(name))
      console.log(JSON.stringify({ length, network }))`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script])
    assert.deepEqual(JSON.parse(output.toString()), { length: 2, network: [] })
  })
})

describe('a glob of bundles', () => {
  it('gives what it matches, sorted, folders included', async () => {
    await write('b.sig', B)
    await write('a.sig', A)
    await write('c.sig.d/m.sigstore.json', A)
    assert.deepEqual(shape(await find(join(dir, '*.sig*'))), [
      ['a.sig', 0, A],
      ['b.sig', 0, B],
      ['m.sigstore.json', 0, A],
    ])
  })

  it('that matches nothing is refused, also beside others', async () => {
    const path = await write('a.sig', A)
    const error = await rejection(find(path, join(dir, '*.jsonl')), 'BUNDLE_NONE')
    assert.match(error.message, /nothing matches/)
  })

  it('may be the name of a file, which hides no match', async () => {
    await write('[ab].sig', A)
    await write('a.sig', B)
    assert.deepEqual(shape(await find(join(dir, '[ab].sig'))), [
      ['[ab].sig', 0, A],
      ['a.sig', 0, B],
    ])
  })

  it('refuses one bad file among good ones', async () => {
    await write('a.sig', A)
    await write('b.sig', 'x')
    await rejection(find(join(dir, '*.sig')), 'BUNDLE_INVALID')
  })
})

describe('a folder of bundles', () => {
  it('gives the files with a name for it, and not what lies deeper', async () => {
    for (const name of ['a.sig', 'b.sigstore', 'c.sigstore.json', 'd.intoto.jsonl', 'e.json'])
      await write(name, A)
    await write('f.jsonl', `${A}\n${B}\n`)
    await write('g.txt', A)
    await write('deeper/h.sig', A)
    await write('folder.sig/i.sig', A)
    assert.deepEqual(
      shape(await find(dir)).map(([name, index]) => `${name} ${index}`),
      [
        'a.sig 0',
        'b.sigstore 0',
        'c.sigstore.json 0',
        'd.intoto.jsonl 0',
        'e.json 0',
        'f.jsonl 0',
        'f.jsonl 1',
      ],
    )
  })

  it('may be a model: its own JSON files are left out', async () => {
    await write('model.sig', A)
    await write('config.json', '{"architectures":["Bert"]}')
    await write('tokens.json', '["a"]')
    await write('log.jsonl', '{"step":1}\n{"step":2}\n')
    await write('notes.json', '// not JSON at all')
    await write('readme.json', '{"text":"an application/vnd.dev.sigstore.bundle.v0.3+json"}')
    const huge = await write('huge.json', '')
    await truncate(huge, MAX_BUNDLE_BYTES + 1)
    assert.deepEqual(shape(await find(dir)), [['model.sig', 0, A]])
  })

  const REFUSED: readonly (readonly [string, string, string | Uint8Array, ErrorCode])[] = [
    ['a signature that is none', 'b.sig', 'PGP', 'BUNDLE_INVALID'],
    ['a bundle that is cut off', 'b.json', A.slice(0, -1), 'BUNDLE_INVALID'],
    ['a bad line behind a bundle', 'b.jsonl', `${A}\n{`, 'BUNDLE_INVALID'],
    ['a bad line before a bundle', 'b.jsonl', `{\n${A}\n`, 'BUNDLE_INVALID'],
    ['an empty list of bundles', 'b.intoto.jsonl', '', 'BUNDLE_NONE'],
    [
      'a damaged bundle',
      'b.json',
      Buffer.concat([Buffer.from(A), Buffer.from([0xff])]),
      'BUNDLE_INVALID',
    ],
  ]
  for (const [what, name, content, code] of REFUSED) {
    it(`with ${what} is refused`, async () => {
      await write('a.sig', A)
      const path = await write(name, content)
      await rejection(find(dir), code)
      await rm(path)
      assert.equal((await find(dir)).length, 1)
    })
  }

  it('keeps a line that is no bundle beside one that is, for the verifier to refuse', async () => {
    await write('b.jsonl', `${A}\n{"mediaType":"other"}\n`)
    assert.equal((await find(dir)).length, 2)
  })

  it('with a gigabyte of signature is refused', async () => {
    await truncate(await write('huge.sig', ''), 1024 ** 3)
    await rejection(find(dir), 'BUNDLE_TOO_LARGE')
  })

  it('with a link to nowhere is refused', async () => {
    await write('a.sig', A)
    await symlink('nowhere', join(dir, 'b.sig'))
    await rejection(find(dir), 'BUNDLE_NOT_FOUND')
  })

  it('without a bundle is refused', async () => {
    await rejection(find(dir), 'BUNDLE_NONE')
    await write('config.json', '{}')
    const error = await rejection(find(dir), 'BUNDLE_NONE')
    assert.match(error.message, /the folder .* holds no bundle/)
  })

  it('may hold many files, and not endlessly many', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, n) => write(`${n}.sig`, A)))
    assert.equal((await find(dir)).length, 200)
    const names = Array.from({ length: MAX_FOUND_BUNDLES + 1 }, (_, n) => join(dir, `${n}.json`))
    for (const name of names) await symlink('nowhere', name)
    const error = await rejection(find(dir), 'BUNDLE_TOO_LARGE')
    assert.match(error.message, /more than 10000 files/)
  })
})
