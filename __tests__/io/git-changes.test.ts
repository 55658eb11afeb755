// SPDX-License-Identifier: Apache-2.0
//
// The same pull request, read by git from a clone and from GitHub's API.

import assert from 'node:assert/strict'
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import {
  createPullRequestService,
  type EmulatedPullRequest,
} from '../../demo/github/pull-requests.ts'
import { type LoopbackServer, startLoopbackServer } from '../../demo/loopback-server.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import { createGitChanges } from '../../src/io/git-changes.ts'
import { createGitHubClient } from '../../src/io/github/github-client.ts'
import {
  createPullRequestChanges,
  MAX_TREE_RESPONSE_BYTES,
} from '../../src/io/github/pull-request-files.ts'
import { createHttp } from '../../src/io/http.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import type { ChangeSource, Changes, CommitReader } from '../../src/ports.ts'
import { createGitRepository, GIT_MISSING, type GitRepository } from '../support/git-repository.ts'

const skip = GIT_MISSING
const LONG = 'a line that is long enough to be found again\n'.repeat(20)

interface Fixture {
  readonly repository: GitRepository
  readonly base: string
  readonly head: string
}

/** A branch that forked before base moved on: one change of each kind. */
const fork = (test: TestContext): Fixture => {
  const repository = createGitRepository(test)
  const start = repository.commit({
    'kept.txt': 'kept',
    'modified.txt': 'old',
    'removed.txt': 'gone',
    'old/renamed ü.txt': LONG,
    'typed.txt': 'a file',
  })
  repository.branch('feature', start)
  symlinkSync('kept.txt', join(repository.folder, 'link'))
  const head = repository.commit({
    'modified.txt': 'new',
    'removed.txt': undefined,
    'old/renamed ü.txt': undefined,
    'new/renamed\t"ü".txt': `${LONG}and more\n`,
    'added\nline.txt': 'added',
    '-option.txt': 'x',
  })
  repository.git('checkout', '--quiet', 'main')
  const base = repository.commit({ 'later.txt': 'on main', 'modified.txt': 'main changed it too' })
  return { repository, base, head }
}

const viaGit = ({ repository, base, head }: Fixture): ChangeSource =>
  createGitChanges({ repository: repository.folder, base, head, env: process.env })

const startApi = async (
  test: TestContext,
  { repository, base, head }: Fixture,
  change: Partial<EmulatedPullRequest> = {},
): Promise<LoopbackServer> => {
  const pull = {
    ...{ folder: repository.folder, repository: 'octo-org/digits', number: 7, base, head },
    isPublic: true,
    ...change,
  }
  const server = await startLoopbackServer(createPullRequestService(pull))
  test.after(() => server.close())
  return server
}

const viaApi = (server: LoopbackServer, token?: string): ChangeSource => {
  const http = createHttp({ deadline: deadlineIn(20_000), baseDelayMs: 1 })
  const client = createGitHubClient({
    apiUrl: `${server.url}/api`,
    http,
    maxResponseBytes: MAX_TREE_RESPONSE_BYTES,
    ...(token === undefined ? {} : { token: new Secret(token) }),
  })
  return createPullRequestChanges(client, { repository: 'octo-org/digits', number: 7 })
}

const contents = async (reader: CommitReader): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {}
  for (const file of await reader.list()) {
    const content = Buffer.from(await reader.read(file, 10_000)).toString('utf8')
    found[`${file.kind} ${file.path}`] = content
    assert.equal(file.sizeBytes, Buffer.byteLength(content))
  }
  return found
}

const checkChanges = async ({ files, base, head }: Changes): Promise<void> => {
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  assert.deepEqual(byPath, [
    { status: 'added', path: '-option.txt' },
    { status: 'added', path: 'added\nline.txt' },
    { status: 'added', path: 'link' },
    { status: 'modified', path: 'modified.txt' },
    { status: 'renamed', path: 'new/renamed\t"ü".txt', previousPath: 'old/renamed ü.txt' },
    { status: 'removed', path: 'removed.txt' },
  ])
  // What main did after the fork is no change of the pull request.
  assert.deepEqual(await contents(base), {
    'file kept.txt': 'kept',
    'file modified.txt': 'old',
    'file old/renamed ü.txt': LONG,
    'file removed.txt': 'gone',
    'file typed.txt': 'a file',
  })
  assert.equal((await contents(head))['symlink link'], 'kept.txt')
  assert.equal((await contents(head))['file modified.txt'], 'new')
}

describe('the changes of a pull request', { skip }, () => {
  it('are read by git', async (test) => checkChanges(await viaGit(fork(test)).load()))

  it('are read by git, by the names of branches', async (test) => {
    const { repository } = fork(test)
    const env = process.env
    const options = { repository: repository.folder, base: 'main', head: 'feature', env }
    await checkChanges(await createGitChanges(options).load())
  })

  it('are read from the API, without a token', async (test) => {
    const server = await startApi(test, fork(test))
    await checkChanges(await viaApi(server).load())
    assert.ok(server.requests.every((line) => line.startsWith('GET ')))
  })

  it('are read from the API of a private repository with a token that may only read', async (test) => {
    const server = await startApi(test, fork(test), { isPublic: false, token: 'ghs_read' })
    await checkChanges(await viaApi(server, 'ghs_read').load())
    await assert.rejects(viaApi(server).load(), { code: 'SERVICE_FAILED' })
  })

  it('are all read, of many files', async (test) => {
    const repository = createGitRepository(test)
    const base = repository.commit({ x: 'x' })
    const names = Array.from({ length: 205 }, (_, index) => `f${index}`)
    const head = repository.commit(Object.fromEntries(names.map((name) => [name, name])))
    const fixture = { repository, base, head }
    const server = await startApi(test, fixture)
    const [git, api] = [await viaGit(fixture).load(), await viaApi(server).load()]
    assert.deepEqual(git.files, api.files)
    assert.equal(git.files.length, 205)
  })

  it('show a submodule as what it is, whatever .gitmodules says', async (test) => {
    const repository = createGitRepository(test)
    const submodule = (id: string): string => {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},hub`)
      repository.git('commit', '--quiet', '--message', 'x')
      return repository.git('rev-parse', 'HEAD')
    }
    repository.commit({
      '.gitmodules': '[submodule "hub"]\n path = hub\n url = x\n ignore = all\n',
    })
    const [base, head] = [submodule('a'.repeat(40)), submodule('b'.repeat(40))]
    const changes = await viaGit({ repository, base, head }).load()
    assert.deepEqual(changes.files, [{ status: 'modified', path: 'hub' }])
    const [file] = (await changes.head.list()).filter(({ path }) => path === 'hub')
    assert.deepEqual(file, { path: 'hub', kind: 'submodule', id: 'b'.repeat(40), sizeBytes: 0 })
    const server = await startApi(test, { repository, base, head })
    assert.deepEqual((await viaApi(server).load()).files, changes.files)
  })
})

describe('reading changes with git', { skip }, () => {
  it('runs nothing that the clone names', async (test) => {
    const fixture = fork(test)
    const { folder, git } = fixture.repository
    const marker = join(folder, '..', 'was-run')
    const script = join(folder, '..', 'script.sh')
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\n`)
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'filter.evil.clean',
      'alias.diff-tree',
      'core.sshCommand',
    ]) {
      git('config', key, key.startsWith('alias') ? `!${script}` : script)
    }
    git('config', 'core.hooksPath', join(folder, '..'))
    writeFileSync(join(folder, '.git', 'info', 'attributes'), '* diff=evil filter=evil\n')
    await checkChanges(await viaGit(fixture).load())
    assert.equal(existsSync(marker), false)
    // The same configuration does run the script where git is asked in the usual way.
    git('diff', '--ext-diff', fixture.base, fixture.head)
    assert.equal(existsSync(marker), true)
  })

  it('shows the content of an id, not its replacement', async (test) => {
    const fixture = fork(test)
    const { git } = fixture.repository
    const [old, other] = ['old', 'kept'].map((_, index) =>
      git('rev-parse', `${fixture.head}:${index === 0 ? 'modified.txt' : 'kept.txt'}`),
    )
    git('replace', old ?? '', other ?? '')
    await checkChanges(await viaGit(fixture).load())
  })

  const revisions = ['--output=x', '-x', '', 'a..b', 'a b', ':/x', 'HEAD@{1}', '@', 'x\n', 'refs:y']
  for (const revision of revisions) {
    it(`takes ${JSON.stringify(revision)} for no commit`, async (test) => {
      const { repository, head } = fork(test)
      const options = { repository: repository.folder, base: revision, head, env: process.env }
      await assert.rejects(createGitChanges(options).load(), { code: 'INPUT_INVALID' })
    })
  }

  it('refuses what the clone does not hold', async (test) => {
    const { repository, head } = fork(test)
    const load = (base: string, folder = repository.folder): Promise<Changes> =>
      createGitChanges({ repository: folder, base, head, env: process.env }).load()
    await assert.rejects(load('a'.repeat(40)), { code: 'CHANGES_UNREADABLE' })
    await assert.rejects(load('nowhere'), { code: 'CHANGES_UNREADABLE' })
    await assert.rejects(load(head, join(repository.folder, '..')), { code: 'CHANGES_UNREADABLE' })
  })

  it('refuses branches that have nothing in common', async (test) => {
    const { repository, head } = fork(test)
    repository.git('checkout', '--quiet', '--orphan', 'alone')
    const base = repository.commit({ a: 'a' })
    await assert.rejects(viaGit({ repository, base, head }).load(), { code: 'CHANGES_UNREADABLE' })
  })

  it('refuses a changed name that is not UTF-8', async (test) => {
    const repository = createGitRepository(test)
    const base = repository.commit({ a: 'a' })
    const id = repository.git('rev-parse', 'HEAD:a')
    const line = Buffer.concat([
      Buffer.from(`100644 ${id} 0\t`),
      Buffer.from([0xff]),
      Buffer.from('\0'),
    ])
    const { execFileSync } = await import('node:child_process')
    execFileSync('git', ['-C', repository.folder, 'update-index', '-z', '--index-info'], {
      input: line,
    })
    repository.git('-c', 'user.name=a', 'commit', '--quiet', '--message', 'x')
    const head = repository.git('rev-parse', 'HEAD')
    await assert.rejects(viaGit({ repository, base, head }).load(), { code: 'MODEL_NAME_NOT_UTF8' })
  })

  it('reads no file above the limit', async (test) => {
    const { head } = await viaGit(fork(test)).load()
    const file = (await head.list()).find(({ path }) => path === 'kept.txt')
    assert.ok(file)
    await assert.rejects(head.read(file, file.sizeBytes - 1), { code: 'CHANGES_TOO_LARGE' })
    await assert.rejects(head.read({ ...file, sizeBytes: 0 }, 1), { code: 'CHANGES_TOO_LARGE' })
    await assert.rejects(head.read({ ...file, id: '--help' }, 10), { code: 'CHANGES_UNREADABLE' })
  })

  it('says that there is no git', async (test) => {
    const { repository, base, head } = fork(test)
    const options = { repository: repository.folder, base, head, env: { PATH: '/nonexistent' } }
    await assert.rejects(createGitChanges(options).load(), { code: 'CHANGES_UNREADABLE' })
  })
})

describe('reading changes from the API', { skip }, () => {
  const rewrite =
    (change: (value: Record<string, unknown>) => unknown) =>
    (body: Buffer): string =>
      JSON.stringify(change(JSON.parse(body.toString('utf8'))))

  const cases: readonly (readonly [
    what: string,
    code: ErrorCode,
    on: string,
    change: (value: Record<string, unknown>) => unknown,
  ])[] = [
    ['a list of files that is short', 'CHANGES_UNREADABLE', '/pulls/7/files', () => []],
    [
      'more files than GitHub lists',
      'CHANGES_TOO_LARGE',
      '/pulls/7',
      (pull) => ({ ...pull, changed_files: 3_001 }),
    ],
    [
      'no number of files',
      'SERVICE_FAILED',
      '/pulls/7',
      (pull) => ({ ...pull, changed_files: '6' }),
    ],
    [
      'a head that is no commit',
      'SERVICE_FAILED',
      '/pulls/7',
      (pull) => ({ ...pull, head: { sha: 'main' } }),
    ],
    [
      'a status that nobody knows',
      'SERVICE_FAILED',
      '/pulls/7/files',
      () => [{ filename: 'x', status: 'odd' }],
    ],
    [
      'a rename from nowhere',
      'SERVICE_FAILED',
      '/pulls/7/files',
      () => [{ filename: 'x', status: 'renamed' }],
    ],
    ['no common commit', 'SERVICE_FAILED', '/compare/', () => ({})],
    [
      'a tree that was cut',
      'CHANGES_TOO_LARGE',
      '/git/trees/',
      (tree) => ({ ...tree, truncated: true }),
    ],
    ['a tree that may have been cut', 'CHANGES_TOO_LARGE', '/git/trees/', ({ tree }) => ({ tree })],
    [
      'a tree with a size that is none',
      'SERVICE_FAILED',
      '/git/trees/',
      (tree) => ({ ...tree, tree: [{ path: 'x', type: 'blob', sha: 'a'.repeat(40), size: -1 }] }),
    ],
    [
      'other content than the id says',
      'CHANGES_UNREADABLE',
      '/git/blobs/',
      (blob) => ({ ...blob, content: 'AAAA' }),
    ],
    [
      'content in another encoding',
      'SERVICE_FAILED',
      '/git/blobs/',
      (blob) => ({ ...blob, encoding: 'none' }),
    ],
  ]
  for (const [what, code, on, change] of cases) {
    it(`refuses ${what}`, async (test) => {
      const server = await startApi(test, fork(test))
      server.fail({ kind: 'rewrite', on, change: rewrite(change) })
      await assert.rejects(
        async () => {
          const { head } = await viaApi(server).load()
          for (const file of await head.list()) await head.read(file, 10_000)
        },
        { code },
      )
    })
  }

  it('refuses a tree that GitHub cuts', async (test) => {
    const server = await startApi(test, fork(test), { maxTreeEntries: 2 })
    const { head } = await viaApi(server).load()
    await assert.rejects(head.list(), { code: 'CHANGES_TOO_LARGE' })
  })

  it('reads no file above the limit', async (test) => {
    const server = await startApi(test, fork(test))
    const { head } = await viaApi(server).load()
    const [file] = await head.list()
    assert.ok(file)
    await assert.rejects(head.read(file, file.sizeBytes - 1), { code: 'CHANGES_TOO_LARGE' })
    await assert.rejects(head.read({ ...file, sizeBytes: 0 }, 0), { code: 'CHANGES_TOO_LARGE' })
  })
})
