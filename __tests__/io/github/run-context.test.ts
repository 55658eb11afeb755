// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { MAX_EVENT_BYTES } from '../../../src/core/limits.ts'
import { readBounded } from '../../../src/io/fs/read-bounded.ts'
import {
  type Env,
  type ReadFile,
  type RunContext,
  readRunContext,
} from '../../../src/io/github/run-context.ts'
import { rejection } from '../../support/secrets.ts'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'run-context-'))
})
after(() => rm(dir, { recursive: true, force: true }))

const readFile: ReadFile = (path, maxBytes) =>
  readBounded(path, maxBytes, { notFound: 'CONTEXT_INVALID', tooLarge: 'CONTEXT_INVALID' })

const ENV: Env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'acme/model.v2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'train',
  RUNNER_TEMP: '/runner/temp',
}

const read = async (env: Env, payload?: unknown): Promise<RunContext> => {
  const path = join(dir, `event-${Math.random()}.json`)
  if (payload !== undefined) {
    await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  }
  const event = payload === undefined ? {} : { GITHUB_EVENT_PATH: path }
  return readRunContext({ ...ENV, ...event, ...env }, readFile)
}

describe('the context of a run', () => {
  it('is read from the environment', async () => {
    assert.deepEqual(await read({}), {
      isForkPullRequest: false,
      workflowInputs: undefined,
      pullRequest: undefined,
      release: undefined,
      ownerType: undefined,
      visibility: undefined,
      serverUrl: 'https://github.com',
      host: 'github.com',
      apiUrl: 'https://api.github.com',
      repository: 'acme/model.v2',
      eventName: 'push',
      runId: '77',
      runAttempt: '2',
      job: 'train',
      tempDir: '/runner/temp',
      hasRuntimeToken: false,
    })
  })

  it('falls back to the addresses that belong to the server', async () => {
    const noApi = { GITHUB_API_URL: '' }
    const apiOf = async (GITHUB_SERVER_URL: string): Promise<string> =>
      (await read({ ...noApi, GITHUB_SERVER_URL })).apiUrl
    assert.equal(await apiOf('https://github.com/'), 'https://api.github.com')
    assert.equal(await apiOf('HTTPS://GitHub.com:443'), 'https://api.github.com')
    assert.equal(await apiOf('https://acme.ghe.com'), 'https://api.acme.ghe.com')
    assert.equal(await apiOf('https://ghes.example'), 'https://ghes.example/api/v3')
  })

  it('has a runtime token only with its address', async () => {
    const both = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://results.example' }
    assert.equal((await read(both)).hasRuntimeToken, true)
    assert.equal((await read({ ...both, ACTIONS_RESULTS_URL: '' })).hasRuntimeToken, false)
  })

  const refused: readonly (readonly [string, Env, RegExp])[] = [
    ['a repository that is missing', { GITHUB_REPOSITORY: '' }, /GITHUB_REPOSITORY is not set/],
    ['a repository with a path', { GITHUB_REPOSITORY: 'a/b/c' }, /GITHUB_REPOSITORY is "a\/b\/c"/],
    ['a repository with a query', { GITHUB_REPOSITORY: 'a/b?x' }, /GITHUB_REPOSITORY is/],
    ['a run id that is no number', { GITHUB_RUN_ID: '7a' }, /GITHUB_RUN_ID is "7a"/],
    ['a run id that is missing', { GITHUB_RUN_ID: undefined }, /GITHUB_RUN_ID is not set/],
    ['an attempt that is no number', { GITHUB_RUN_ATTEMPT: 'two' }, /GITHUB_RUN_ATTEMPT/],
    ['a job with a separator', { GITHUB_JOB: '../x' }, /GITHUB_JOB/],
    ['a server with a path', { GITHUB_SERVER_URL: 'https://github.com/evil' }, /GITHUB_SERVER_URL/],
    ['a server without TLS', { GITHUB_SERVER_URL: 'http://github.com' }, /GITHUB_SERVER_URL/],
    ['a server that is no address', { GITHUB_SERVER_URL: 'github.com' }, /GITHUB_SERVER_URL/],
    ['an API without TLS', { GITHUB_API_URL: 'http://api.github.com' }, /GITHUB_API_URL/],
    ['an API with credentials', { GITHUB_API_URL: 'https://u:p@api.github.com' }, /GITHUB_API_URL/],
    ['an API with a query', { GITHUB_API_URL: 'https://api.github.com?x' }, /GITHUB_API_URL/],
  ]
  for (const [name, env, message] of refused) {
    it(`refuses ${name}`, async () => {
      const error = await rejection(read(env), 'CONTEXT_INVALID')
      assert.match(error.message, message)
      await read({})
    })
  }
})

describe('the event', () => {
  const fork = {
    repository: { full_name: 'acme/model' },
    pull_request: { head: { repo: { full_name: 'eve/model' } } },
  }
  const pullRequests: readonly (readonly [string, string, unknown, boolean])[] = [
    ['of a fork', 'pull_request', fork, true],
    ['of a fork, reviewed', 'pull_request_review', fork, true],
    ['of a fork, in the base repository', 'pull_request_target', fork, false],
    [
      'of a deleted fork',
      'pull_request',
      { ...fork, pull_request: { head: { repo: null } } },
      true,
    ],
    [
      'of a branch',
      'pull_request',
      { ...fork, pull_request: { head: { repo: { full_name: 'acme/model' } } } },
      false,
    ],
  ]
  for (const [name, eventName, payload, expected] of pullRequests) {
    it(`tells a pull request ${name}`, async () => {
      const context = await read({ GITHUB_EVENT_NAME: eventName }, payload)
      assert.equal(context.isForkPullRequest, expected)
    })
  }

  it('gives the inputs of a manual run as strings', async () => {
    const inputs = { epochs: 3, fast: true, name: 'x', empty: null }
    const context = await read({ GITHUB_EVENT_NAME: 'workflow_dispatch' }, { inputs })
    assert.deepEqual(context.workflowInputs, { epochs: '3', fast: 'true', name: 'x', empty: '' })
    const none = await read({ GITHUB_EVENT_NAME: 'workflow_dispatch' }, { inputs: null })
    assert.deepEqual(none.workflowInputs, {})
    assert.equal((await read({}, { inputs })).workflowInputs, undefined)
  })

  it('gives the release that triggered the run', async () => {
    const payload = { release: { id: 5, tag_name: 'v1', draft: false } }
    const context = await read({ GITHUB_EVENT_NAME: 'release' }, payload)
    assert.deepEqual(context.release, { id: 5, tag: 'v1', isDraft: false })
  })

  const repositories: readonly (readonly [unknown, string | undefined, string | undefined])[] = [
    [{ owner: { type: 'User' }, private: true }, 'User', 'private'],
    [
      { owner: { type: 'Organization' }, visibility: 'internal', private: true },
      'Organization',
      'internal',
    ],
    [{ owner: { type: 'Bot' }, visibility: 'odd', private: false }, undefined, undefined],
    [{ private: false }, undefined, 'public'],
    [undefined, undefined, undefined],
  ]
  for (const [repository, ownerType, visibility] of repositories) {
    it(`gives owner ${ownerType} and visibility ${visibility}`, async () => {
      const context = await read({}, { repository })
      assert.equal(context.ownerType, ownerType)
      assert.equal(context.visibility, visibility)
    })
  }

  const garbage: readonly (readonly [string, string, unknown, RegExp])[] = [
    ['is not JSON', 'push', '{', /is not JSON/],
    ['is a list', 'push', [], /payload/],
    ['has a repository that is text', 'push', { repository: 'acme/model' }, /event's repository /],
    ['has an owner that is text', 'push', { repository: { owner: 'acme' } }, /repository\.owner/],
    ['has inputs that are a list', 'workflow_dispatch', { inputs: ['x'] }, /event's inputs /],
    ['has an input that is an object', 'workflow_dispatch', { inputs: { a: {} } }, /inputs\.a/],
    ['has no release', 'release', {}, /event's release /],
    ['has a release without id', 'release', { release: { tag_name: 'v1' } }, /release\.id/],
    [
      'has a release id that is text',
      'release',
      { release: { id: '5', tag_name: 'v1' } },
      /release\.id/,
    ],
    [
      'has a release without tag',
      'release',
      { release: { id: 5, tag_name: '' } },
      /release\.tag_name/,
    ],
    [
      'has a head that is a number',
      'pull_request',
      { pull_request: { head: 1 } },
      /pull_request\.head/,
    ],
  ]
  for (const [name, eventName, payload, message] of garbage) {
    it(`is refused when it ${name}`, async () => {
      const error = await rejection(
        read({ GITHUB_EVENT_NAME: eventName }, payload),
        'CONTEXT_INVALID',
      )
      assert.match(error.message, message)
    })
  }

  it('is refused when its file is missing or too large', async () => {
    await rejection(read({ GITHUB_EVENT_PATH: join(dir, 'absent.json') }), 'CONTEXT_INVALID')
    const huge: ReadFile = async (_path, maxBytes) => {
      assert.equal(maxBytes, MAX_EVENT_BYTES)
      throw new Error('too large')
    }
    const env = { ...ENV, GITHUB_EVENT_PATH: 'x' }
    await rejection(readRunContext(env, huge), 'CONTEXT_INVALID')
  })
})
