// SPDX-License-Identifier: Apache-2.0
//
// Which models a pull request touches, on real repositories.

import assert from 'node:assert/strict'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it, type TestContext } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { createGitChanges } from '../../src/io/git-changes.ts'
import { type LockEntry, serializeLock } from '../../src/lock/models-lock-v1.ts'
import {
  findTouchedModels,
  type PullRequestModels,
  type PullRequestTarget,
} from '../../src/pipelines/pull-request.ts'
import type { ChangeSource, CommittedFile } from '../../src/ports.ts'
import { createGitRepository, GIT_MISSING, type GitRepository } from '../support/git-repository.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'
import { signTo, workflowSigner } from '../support/lock-repository.ts'
import { FILE_ENTRY, FOLDER_ENTRY } from '../support/locks.ts'

type Tree = Readonly<Record<string, string | Uint8Array | undefined>>

const pointer = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`

const DIGITS: Tree = {
  'README.md': 'about',
  'models/digits/config.json': '{}',
  'models/digits/model.safetensors': 'weights of the first training',
  'models/digits/tokenizer/merges.txt': 'a b\n'.repeat(40),
  'models/digits.sig': '{}',
  'onnx/tiny.onnx': 'tiny',
}

const { files: _files, ...PINNED_FOLDER } = FOLDER_ENTRY
const lockOf = (...entries: readonly LockEntry[]): string => serializeLock({ entries })
const PIN: LockEntry = { ...PINNED_FOLDER, path: 'hub/digits' }

const touchedIn = (
  repository: GitRepository,
  base: string,
  head: string,
): Promise<PullRequestModels> =>
  findTouchedModels(
    createGitChanges({ repository: repository.folder, base, head, env: process.env }),
  )

const touched = (test: TestContext, before: Tree, after: Tree): Promise<PullRequestModels> => {
  const repository = createGitRepository(test)
  const base = repository.commit(before)
  return touchedIn(repository, base, repository.commit(after))
}

/** `reason kind path`, with what was renamed and where it is pinned. */
const summary = ({ reason, kind, path, previousPath, lock, lfs }: PullRequestTarget): string =>
  [
    `${reason} ${kind} ${path}`,
    ...(previousPath === undefined ? [] : [`from ${previousPath}`]),
    ...(lock === undefined ? [] : [`pinned as ${lock.entry} in ${lock.file}`]),
    ...(lfs ? ['with pointers'] : []),
  ].join(', ')

const moved = (from: string, to: string): Tree =>
  Object.fromEntries(
    Object.entries(DIGITS)
      .filter(([path]) => path.startsWith(from))
      .flatMap(([path, content]) => [
        [path, undefined],
        [to + path.slice(from.length), content],
      ]),
  )

const cases: readonly (readonly [
  what: string,
  before: Tree,
  after: Tree,
  expected: readonly string[],
])[] = [
  ['nothing that is a model', DIGITS, { 'README.md': 'more', 'src/main.py': 'x' }, []],
  [
    'weights that changed',
    DIGITS,
    { 'models/digits/model.safetensors': 'new' },
    ['changed folder models/digits'],
  ],
  [
    'a tokenizer that changed',
    DIGITS,
    { 'models/digits/tokenizer/merges.txt': 'x' },
    ['changed folder models/digits'],
  ],
  ['a file too many', DIGITS, { 'models/digits/evil.py': 'x' }, ['changed folder models/digits']],
  [
    'a model that was added',
    { x: 'x' },
    DIGITS,
    ['added folder models/digits', 'added file onnx/tiny.onnx'],
  ],
  [
    'a model that went',
    DIGITS,
    {
      'models/digits/config.json': undefined,
      'models/digits/model.safetensors': undefined,
      'models/digits/tokenizer/merges.txt': undefined,
    },
    ['removed folder models/digits'],
  ],
  [
    'a model that moved',
    DIGITS,
    moved('models/digits', 'models/numbers'),
    ['renamed folder models/numbers, from models/digits'],
  ],
  [
    'a file that moved',
    DIGITS,
    { 'onnx/tiny.onnx': undefined, 'onnx/small.onnx': DIGITS['onnx/tiny.onnx'] },
    ['renamed file onnx/small.onnx, from onnx/tiny.onnx'],
  ],
  [
    'a bundle that changed',
    DIGITS,
    { 'models/digits.sig': '{"a":1}' },
    ['bundle folder models/digits'],
  ],
  ['a bundle that came', DIGITS, { 'onnx/tiny.onnx.sig': '{}' }, ['bundle file onnx/tiny.onnx']],
  [
    'a bundle that went',
    DIGITS,
    { 'models/digits.sig': undefined },
    ['bundle folder models/digits'],
  ],
  [
    'a model whose bundle and config went with the change',
    DIGITS,
    {
      'models/digits.sig': undefined,
      'models/digits/config.json': undefined,
      'models/digits/model.safetensors': 'evil',
    },
    ['changed folder models/digits', 'changed file models/digits/model.safetensors'],
  ],
  [
    'pointers in place of weights',
    DIGITS,
    { 'models/digits/model.safetensors': pointer('big') },
    ['changed folder models/digits, with pointers'],
  ],
  [
    'one part of a model whose other part is a pointer',
    { ...DIGITS, 'models/digits/two.safetensors': pointer('two') },
    { 'models/digits/config.json': '{"a":1}' },
    ['changed folder models/digits, with pointers'],
  ],
  [
    'an entry of a lock',
    { x: 'x' },
    { 'models.lock': lockOf(PIN) },
    ['removed folder hub/digits, pinned as digits in models.lock'],
  ],
  [
    'an entry that changed, of a model that is here',
    { 'hub/digits/w': 'w', 'models.lock': lockOf(PIN) },
    { 'models.lock': lockOf({ ...PIN, source: 'https://example.com/2' }) },
    ['lock folder hub/digits, pinned as digits in models.lock'],
  ],
  [
    'an entry that went, of a model that is here',
    { 'hub/digits/w': 'w', 'models.lock': lockOf(PIN) },
    { 'models.lock': lockOf() },
    ['lock folder hub/digits'],
  ],
  [
    'a file of a pinned model that nothing else shows',
    { 'hub/digits/w': 'w', 'models.lock': lockOf(PIN) },
    { 'hub/digits/w': 'evil' },
    ['changed folder hub/digits, pinned as digits in models.lock'],
  ],
  [
    'a file of a model whose pin went with the change',
    { 'hub/digits/w': 'w', 'models.lock': lockOf(PIN) },
    { 'hub/digits/w': 'evil', 'models.lock': undefined },
    ['changed folder hub/digits'],
  ],
  [
    'a pinned bundle',
    { 'hub/digits/w': 'w', 'models/digits.sig': '{}', 'models.lock': lockOf(PIN) },
    { 'models/digits.sig': '{"a":1}' },
    ['bundle folder hub/digits, pinned as digits in models.lock'],
  ],
  [
    'a pinned key',
    { 'tiny.onnx': 'x', 'keys/release.pub': 'a', 'models.lock': lockOf(FILE_ENTRY) },
    { 'keys/release.pub': 'b' },
    ['bundle file tiny.onnx, pinned as org/tiny.onnx in models.lock'],
  ],
  [
    'a lock in a folder',
    { x: 'x' },
    { 'app/models.lock': lockOf(PIN), 'app/hub/digits/w': 'w' },
    ['added folder app/hub/digits, pinned as digits in app/models.lock'],
  ],
  [
    'a lock that was only written anew',
    { 'hub/digits/w': 'w', 'models.lock': lockOf(PIN) },
    { 'models.lock': JSON.stringify(JSON.parse(lockOf(PIN))) },
    [],
  ],
  [
    'a lock that was broken before',
    { 'models.lock': '{', 'hub/digits/w': 'w' },
    { 'models.lock': lockOf(PIN) },
    ['lock folder hub/digits, pinned as digits in models.lock'],
  ],
]

describe('the models that a pull request touches', { skip: GIT_MISSING }, () => {
  for (const [what, before, after, expected] of cases) {
    it(`are found: ${what}`, async (test) => {
      const { targets } = await touched(test, before, after)
      assert.deepEqual(targets.map(summary), expected)
    })
  }

  it('have the changed paths, both names of what was renamed', async (test) => {
    const { targets } = await touched(test, DIGITS, moved('models/digits', 'models/numbers'))
    assert.deepEqual(targets[0]?.changedFiles, [
      'models/digits.sig',
      'models/digits/config.json',
      'models/digits/model.safetensors',
      'models/digits/tokenizer/merges.txt',
      'models/numbers.sig',
      'models/numbers/config.json',
      'models/numbers/model.safetensors',
      'models/numbers/tokenizer/merges.txt',
    ])
  })

  it('come with what changed in the lock', async (test) => {
    const { locks } = await touched(
      test,
      { 'models.lock': lockOf(PIN) },
      {
        'models.lock': lockOf({ ...PIN, signer: FILE_ENTRY.signer }),
      },
    )
    assert.equal(locks[0]?.file, 'models.lock')
    assert.equal(locks[0]?.changes[0]?.isSignerChanged, true)
  })

  it('are found behind a link that was turned', async (test) => {
    const repository = createGitRepository(test)
    const link = join(repository.folder, 'hub')
    symlinkSync('good', link)
    const lock = { 'models.lock': lockOf(PIN), 'good/digits/w': 'w', 'evil/digits/w': 'w' }
    const base = repository.commit(lock)
    const head = repository.commit({ hub: undefined })
    assert.deepEqual((await touchedIn(repository, base, head)).targets.map(summary), [
      'removed folder hub/digits, pinned as digits in models.lock',
    ])
    symlinkSync('evil', link)
    const turned = repository.commit({})
    assert.equal((await touchedIn(repository, base, turned)).targets.length, 1)
  })

  it('are unknown where the lock of head cannot be read', async (test) => {
    const broken = touched(test, { 'models.lock': lockOf(PIN) }, { 'models.lock': '{' })
    await assert.rejects(broken, { code: 'LOCK_INVALID', message: /^models\.lock: .*line 1/ })
  })

  it('are unknown where the lock of head is a link', async (test) => {
    const repository = createGitRepository(test)
    const base = repository.commit({ 'other.lock': lockOf(PIN) })
    symlinkSync('other.lock', join(repository.folder, 'models.lock'))
    const head = repository.commit({})
    await assert.rejects(touchedIn(repository, base, head), { code: 'LOCK_INVALID' })
  })
})

describe('a touched model beside its base', { skip: GIT_MISSING }, () => {
  let fixture: KeylessFixture
  before(async () => {
    fixture = await startKeyless()
  })
  after(() => fixture.sigstore.close())

  it('shows which files changed, with the sizes of the files themselves', async (test) => {
    const { targets } = await touched(test, DIGITS, {
      'models/digits/config.json': '{"a":1}',
      'models/digits/model.safetensors': pointer('x'.repeat(5_000)),
      'models/digits/new.txt': 'new',
      'models/digits/tokenizer/merges.txt': undefined,
    })
    assert.deepEqual(targets[0]?.comparison, {
      files: [
        { name: 'config.json', status: 'changed', beforeBytes: 2, afterBytes: 7 },
        { name: 'model.safetensors', status: 'changed', beforeBytes: 29, afterBytes: 5_000 },
        { name: 'new.txt', status: 'added', afterBytes: 3 },
        { name: 'tokenizer/merges.txt', status: 'removed', beforeBytes: 160 },
      ],
    })
  })

  it('shows no file that only moved', async (test) => {
    const { targets } = await touched(test, DIGITS, moved('models/digits', 'models/numbers'))
    assert.deepEqual(targets[0]?.comparison.files, [])
  })

  it('shows the commit and runner that each bundle names', async (test) => {
    const repository = createGitRepository(test)
    const sign = async (sha: string): Promise<string> => {
      const signature = join(repository.folder, 'm.sig')
      await signTo(join(repository.folder, 'm'), signature, workflowSigner(fixture, { sha }))
      return readFileSync(signature, 'utf8')
    }
    repository.commit({ 'm/model.safetensors': 'first' })
    const base = repository.commit({ 'm.sig': await sign('a'.repeat(40)) })
    repository.commit({ 'm/model.safetensors': 'second', 'm.sig': undefined })
    const head = repository.commit({ 'm.sig': await sign('b'.repeat(40)) })
    const { targets } = await touchedIn(repository, base, head)
    const origin = { bundle: 'm.sig', runner: 'github-hosted' }
    assert.deepEqual(targets[0]?.comparison.before, { ...origin, commit: 'a'.repeat(40) })
    assert.deepEqual(targets[0]?.comparison.after, { ...origin, commit: 'b'.repeat(40) })
  })
})

describe('a pull request of any size', () => {
  const file = (path: string, id: string, sizeBytes = 500): CommittedFile => ({
    path,
    kind: 'file',
    id,
    sizeBytes,
  })

  it('is read in bounded steps', async () => {
    let reads = 0
    const names = Array.from({ length: 20_000 }, (_, index) => `d${index % 100}/w${index}.onnx`)
    const side = (id: string) => ({
      list: async () => names.map((name) => file(name, id)),
      read: async () => {
        reads += 1
        return Buffer.alloc(500)
      },
    })
    const source: ChangeSource = {
      load: async () => ({
        files: names.map((path) => ({ status: 'modified', path }) as const),
        base: side('a'),
        head: side('b'),
      }),
    }
    const { targets } = await findTouchedModels(source)
    assert.equal(targets.length, 20_000)
    assert.ok(reads <= 2_000, `${reads} reads`)
    assert.equal(targets.at(-1)?.comparison.files[0]?.beforeBytes, undefined)
  })

  it('has at most a few lock files', async () => {
    const names = Array.from({ length: 51 }, (_, index) => `d${index}/models.lock`)
    const side = {
      list: async () => names.map((name) => file(name, 'a')),
      read: async () => Buffer.from(lockOf()),
    }
    const source: ChangeSource = { load: async () => ({ files: [], base: side, head: side }) }
    await assert.rejects(findTouchedModels(source), { code: 'CHANGES_TOO_LARGE' })
  })
})
