// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { ResourceDescriptor } from '../../../src/attestation/resource-descriptor.ts'
import { type Sha256Hex, sha256 } from '../../../src/core/digest.ts'
import { createDescriptorSource } from '../../../src/io/descriptors.ts'
import { createFileDigester } from '../../../src/io/fs/digest-files.ts'
import { createFileTree } from '../../../src/io/fs/file-tree.ts'
import { computeRoot, formatSha256Sums } from '../../../src/model/manifest.ts'
import { rejection } from '../../support/secrets.ts'

let dir = ''
before(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'descriptors-')))
  await mkdir(join(dir, 'base', 'sub'), { recursive: true })
  await writeFile(join(dir, 'data.csv'), 'a,b\n')
  await writeFile(join(dir, 'more.csv'), 'c,d\n')
  await writeFile(join(dir, 'with=equals.txt'), 'x')
  await writeFile(join(dir, 'base', 'config.json'), '{}')
  await writeFile(join(dir, 'base', 'sub', 'w.bin'), 'w')
  await writeFile(join(dir, 'base', '.gitignore'), 'ignored')
})
after(() => rm(dir, { recursive: true, force: true }))

const source = () =>
  createDescriptorSource({
    tree: createFileTree(),
    digester: createFileDigester({ workerPath: join(dir, 'not-needed.js') }),
    reporter: { progress: () => {} },
    cwd: dir,
  })
const describeLine = (line: string): Promise<readonly ResourceDescriptor[]> =>
  source().describe(line.replaceAll('DIR', dir))

const HEX = 'ab'.repeat(32)
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const DATA = { sha256: sha256('a,b\n') }
const FILES = [
  { name: 'config.json', digest: sha256('{}') },
  { name: 'sub/w.bin', digest: sha256('w') },
]
const BASE = {
  sha256: computeRoot(FILES.map(({ digest }): Sha256Hex => digest)),
  dirHash1: sha256(formatSha256Sums(FILES)),
}
const oci = (name: string, query: string): ResourceDescriptor => ({
  uri: `pkg:oci/${name}@sha256%3A${HEX}?repository_url=${query}`,
  digest: { sha256: HEX },
})

const ACCEPTED: readonly (readonly [string, string, readonly ResourceDescriptor[]])[] = [
  ['a file', 'DIR/data.csv', [{ name: 'data.csv', digest: DATA }]],
  ['a file with spaces around', '  DIR/data.csv ', [{ name: 'data.csv', digest: DATA }]],
  ['a named file', 'train set=DIR/data.csv', [{ name: 'train set', digest: DATA }]],
  [
    'a file with = in its path',
    'DIR/with=equals.txt',
    [{ name: 'with=equals.txt', digest: { sha256: sha256('x') } }],
  ],
  [
    'a glob',
    'DIR/*.csv',
    [
      { name: 'data.csv', digest: DATA },
      { name: 'more.csv', digest: { sha256: sha256('c,d\n') } },
    ],
  ],
  ['a named glob with one match', 'data=DIR/d*.csv', [{ name: 'data', digest: DATA }]],
  ['a folder, by its OMS root and dirHash1', 'DIR/base', [{ name: 'base/', digest: BASE }]],
  ['a named folder', 'bert=DIR/base', [{ name: 'bert/', digest: BASE }]],
  [
    'a file in a folder',
    'DIR/base/config.json',
    [{ name: 'base/config.json', digest: { sha256: sha256('{}') } }],
  ],
  [
    'a URI with SHA-256',
    `https://x.example/y?a=b@sha256:${HEX}`,
    [{ uri: 'https://x.example/y?a=b', digest: { sha256: HEX } }],
  ],
  [
    'a named URI',
    `set=https://x.example/y@sha256:${HEX}`,
    [{ name: 'set', uri: 'https://x.example/y', digest: { sha256: HEX } }],
  ],
  [
    'a repository at a commit',
    `git+https://github.com/a/b@${COMMIT}`,
    [{ uri: 'git+https://github.com/a/b', digest: { gitCommit: COMMIT } }],
  ],
  [
    'a repository over ssh',
    `git+ssh://git@github.com/a/b@${COMMIT}`,
    [{ uri: 'git+ssh://git@github.com/a/b', digest: { gitCommit: COMMIT } }],
  ],
  [
    'a hub model at a commit',
    `https://huggingface.co/org/m@${COMMIT}`,
    [{ uri: 'https://huggingface.co/org/m', digest: { gitCommit: COMMIT } }],
  ],
  [
    'a package URL at a commit',
    `pkg:huggingface/org/m@${COMMIT}`,
    [{ uri: `pkg:huggingface/org/m@${COMMIT}`, digest: { gitCommit: COMMIT } }],
  ],
  ['an image', `ghcr.io/org/img@sha256:${HEX}`, [oci('img', 'ghcr.io/org/img')]],
  [
    'an image with a tag and a port',
    `reg.example:5000/a/b/img:1.2-cuda@sha256:${HEX}`,
    [oci('img', 'reg.example:5000/a/b/img&tag=1.2-cuda')],
  ],
  [
    'an image of Docker Hub',
    `pytorch/pytorch:2.4@sha256:${HEX}`,
    [oci('pytorch', 'docker.io/pytorch/pytorch&tag=2.4')],
  ],
  [
    'an official image of Docker Hub',
    `docker://debian@sha256:${HEX}`,
    [oci('debian', 'docker.io/library/debian')],
  ],
  [
    'a named image',
    `base=ghcr.io/org/img@sha256:${HEX}`,
    [{ name: 'base', ...oci('img', 'ghcr.io/org/img') }],
  ],
]

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '', /names nothing/],
  ['a name without a target', 'set=', /names nothing/],
  ['a path that is not on disk', 'DIR/absent.csv', /neither on disk nor given with a digest/],
  ['a glob without a match', 'DIR/*.parquet', /neither on disk/],
  ['a hub name without a digest', 'bert-base-uncased', /neither on disk/],
  ['a hub name with a commit', `org/model@${COMMIT}`, /neither on disk/],
  ['an image with a tag only', 'ghcr.io/org/img:1.2', /neither on disk/],
  ['a URI without a digest', 'https://x.example/y', /has no digest/],
  ['a URI with a tag', 'git+https://github.com/a/b@v1.0', /has no digest/],
  ['a URI with a short commit', 'git+https://github.com/a/b@0123456', /has no digest/],
  ['a digest that is too short', `https://x.example/y@sha256:${HEX.slice(2)}`, /not 64 lowercase/],
  ['a digest in capitals', `https://x.example/y@sha256:${HEX.toUpperCase()}`, /not 64 lowercase/],
  ['a digest with a word behind', `https://x.example/y@sha256:${HEX}.csv`, /not 64 lowercase/],
  ['a digest of another algorithm', `https://x.example/y@sha512:${HEX}${HEX}`, /has no digest/],
  ['an image in capitals', `ghcr.io/Org/img@sha256:${HEX}`, /neither a URI nor a container image/],
  ['an image that is a path', `../img@sha256:${HEX}`, /neither a URI nor a container image/],
  ['a URI with a space', `https://x.example/a b@sha256:${HEX}`, /with a space/],
  ['an image without digest', 'debian:12', /neither on disk/],
  ['one name for two files', 'set=DIR/*.csv', /names 2 files at once/],
]

describe('a line that describes a dependency', () => {
  for (const [name, line, expected] of ACCEPTED) {
    it(`may be ${name}`, async () => {
      assert.deepEqual(await describeLine(line), expected)
    })
  }

  for (const [name, line, message] of REFUSED) {
    it(`is refused as ${name}`, async () => {
      const error = await rejection(describeLine(line), 'DEPENDENCY_INVALID')
      assert.match(error.message, message)
    })
  }

  const credentials = ['user:hunter22', 'ghp_secretsecretsecret', 'x:']
  for (const user of credentials) {
    it(`is refused with the credential ${user}, which is not repeated`, async () => {
      for (const scheme of ['https', 'git+https', 'ftp']) {
        const line = `${scheme}://${user}@x.example/y@${COMMIT}`
        const error = await rejection(describeLine(line), 'DEPENDENCY_INVALID')
        assert.match(error.message, /which would be published/)
        assert.ok(!error.message.includes(user))
        const undigested = await rejection(
          describeLine(`${scheme}://${user}@x.example/y`),
          'DEPENDENCY_INVALID',
        )
        assert.ok(!undigested.message.includes(user))
      }
    })
  }
})

describe('a line of metrics', () => {
  const read = (line: string, maxBytes = 100) =>
    source().readJson(line.replaceAll('DIR', dir), maxBytes)
  before(async () => {
    await writeFile(join(dir, 'a.json'), '{"a":1}')
    await writeFile(join(dir, 'b.JSON'), '{"b":2}')
  })

  it('gives the texts of the JSON files that it names, and of no others', async () => {
    const a = { name: 'a.json', text: '{"a":1}' }
    assert.deepEqual(await read('DIR/a.json'), [a])
    assert.deepEqual(await read('result=DIR/a.json'), [{ ...a, name: 'result' }])
    assert.deepEqual(await read('DIR/?.*'), [a, { name: 'b.JSON', text: '{"b":2}' }])
    assert.deepEqual(await read('DIR/data.csv'), [])
    assert.deepEqual(await read(`https://example.com/a.json@sha256:${HEX}`), [])
  })
  it('is refused where the file is not there, or larger than is read', async () => {
    await assert.rejects(read('DIR/none.json'), { code: 'DEPENDENCY_INVALID' })
    await assert.rejects(read('DIR/a.json', 6), { code: 'METRICS_INVALID' })
  })
})
