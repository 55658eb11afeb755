// SPDX-License-Identifier: Apache-2.0
//
// The two examples of verification, run as they are written with the built
// action: what they let pass, and that a job stops for anything else.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { parse } from 'yaml'

import type { EmulatedGitHubOptions } from '../../../demo/github/emulated-github.ts'
import { createPullRequestService } from '../../../demo/github/pull-requests.ts'
import { asArray, asObject } from '../../../src/core/parse.ts'
import type { ExamplePlace } from '../../support/example-place.ts'
import { createGitRepository, GIT_MISSING } from '../../support/git-repository.ts'
import { ACTION, writeModel } from '../stage.ts'
import {
  attest,
  type Change,
  inPlace,
  logOf,
  onDispatch,
  runExample,
  runGate,
  stepsOf,
  verifyStepOf,
} from './example-run.ts'

interface Refusal extends Change {
  /** Title of the last annotation. */
  readonly code: string
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'weights that were changed': {
    change: ({ model }) => appendFile(join(model, 'model.safetensors'), '\0'),
    code: 'MODEL_MISMATCH',
  },
  'a file that was added': {
    change: ({ model }) => writeFile(join(model, 'modeling_digits.py'), 'import os'),
    code: 'MODEL_MISMATCH',
  },
  'a model that another workflow of the repository signed': {
    signedBy: { workflow: 'experiment', workflowPath: '.github/workflows/experiment.yml' },
    code: 'IDENTITY_MISMATCH',
  },
  'a model that was signed on a branch': {
    signedBy: { ref: 'refs/heads/feature' },
    code: 'IDENTITY_MISMATCH',
  },
  'a model of another repository': {
    signedBy: { repositoryName: 'letters' },
    code: 'IDENTITY_MISMATCH',
  },
}

describe('examples/release-gate.yml', { concurrency: 2 }, () => {
  it('publishes the model and its bundles', () =>
    inPlace(onDispatch('release-gate'), async (place) => {
      const { conclusion, jobs } = await runGate('release-gate.yml', place)
      assert.equal(conclusion, 'success', logOf(jobs))
      const [release] = place.github.releases.all
      assert.deepEqual([release?.tag, release?.draft, release?.immutable], ['v1.2.0', false, true])
      assert.deepEqual(release?.assets.map(({ name }) => name).sort(), [
        'README.md',
        'config.json',
        'digits.intoto.jsonl',
        'digits.sig',
        'model.safetensors',
      ])
    }))

  const all: typeof REFUSALS = {
    ...REFUSALS,
    'a model that a runner of somebody signed': {
      signedBy: { runnerEnvironment: 'self-hosted' },
      code: 'IDENTITY_MISMATCH',
    },
    'a model without provenance': {
      change: ({ bundles }) => rm(join(bundles, 'digits.intoto.jsonl')),
      code: 'PREDICATE_TYPE_MISMATCH',
    },
    'a model without bundles': {
      change: async ({ bundles }) => {
        for (const name of await readdir(bundles)) await rm(join(bundles, name))
      },
      code: 'BUNDLE_NONE',
    },
  }
  for (const [what, refusal] of Object.entries(all)) {
    it(`stops before anything is published for ${what}`, () =>
      inPlace(onDispatch('release-gate'), async (place) => {
        const { conclusion, jobs } = await runGate('release-gate.yml', place, refusal)
        assert.equal(conclusion, 'failure', logOf(jobs))
        const failed = stepsOf(jobs).filter(({ conclusion }) => conclusion === 'failure')
        assert.deepEqual(
          failed.map(({ name }) => name),
          ['Stop unless the training workflow signed exactly these files'],
        )
        assert.equal(failed[0]?.result?.annotations.at(-1)?.properties.title, refusal.code)
        assert.equal(place.github.releases.all.length, 0)
      }))
  }
})

const ON_PULL_REQUEST: EmulatedGitHubOptions = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  workflow: 'pull-request-check',
  workflowPath: '.github/workflows/pull-request-check.yml',
  fork: true,
}

/** What runs if anybody runs code of the pull request. */
const trapsFor = (marker: string): Readonly<Record<string, string>> => {
  const script = `#!/bin/sh\ntouch '${marker}'\n`
  const scripts = { preinstall: `touch '${marker}'`, prepare: `touch '${marker}'` }
  return {
    'package.json': JSON.stringify({ scripts, type: 'module' }),
    '.npmrc': 'ignore-scripts=false\n',
    '.gitattributes': '*.safetensors filter=trap diff=trap\n',
    Makefile: `all:\n\ttouch '${marker}'\n`,
    'setup.py': `open('${marker}', 'w')\n`,
    'action.yml': script,
    'dist/verify/index.js': `require('node:fs').writeFileSync('${marker}', '')\n`,
  }
}

/** Files below a folder by their paths in it. */
const filesBelow = async (folder: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const found: Record<string, Uint8Array> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) found[relative(folder, path)] = await readFile(path)
  }
  return found
}

/** Adds a models.lock in which the model of somebody else is as that somebody wants it. */
const pin = async ({ trust }: ExamplePlace, folder: string): Promise<void> => {
  const model = ['digits', 'models/digits', '--bundle', 'models/digits.sig']
  const signer = ['--repo', 'somebody/letters', '--trusted-root', trust.trustedRoot, '--offline']
  const cli = join(ACTION, 'dist', 'cli', 'index.js')
  const args = [cli, 'lock', 'add', ...model, ...signer]
  await promisify(execFile)(process.execPath, args, { cwd: folder })
}

/** Runs the check on a pull request of a fork that adds one model, and all that `change` adds. */
const runCheck = async (
  test: TestContext,
  place: ExamplePlace,
  { signedBy = {}, change, inputs }: Change & { inputs?: Readonly<Record<string, string>> } = {},
) => {
  const bundles = place.path('head/models')
  const model = join(bundles, 'digits')
  await writeModel(model)
  await writeModel(place.path('repository/models/digits'))
  await attest(place, 'models/digits', place.path('signed'), signedBy)
  for (const name of ['digits.sig', 'digits.intoto.jsonl'])
    await cp(join(place.path('signed'), name), join(bundles, name))
  await change?.({ model, bundles })
  const clone = createGitRepository(test)
  const base = clone.commit({ 'README.md': '# Models\n' })
  const marker = place.path('marker')
  const head = clone.commit({ ...(await filesBelow(place.path('head'))), ...trapsFor(marker) })
  await rm(place.path('repository'), { recursive: true })
  await cp(clone.folder, place.path('repository'), { recursive: true })
  const repository = 'octo-org/digits'
  place.github.showPullRequest(
    createPullRequestService({ ...clone, repository, number: 7, base, head, isPublic: true }),
    head,
  )
  const earlier = place.github.requests.length
  const ended = await runExample('pull-request-check.yml', place, inputs)
  const asked = place.github.requests.slice(earlier)
  assert.ok(asked.length > 0)
  for (const line of asked)
    assert.match(line, /^GET \/api\/repos\/octo-org\/digits\/(?:pulls|compare|git)\//)
  assert.ok(!existsSync(marker), 'it ran code of the pull request')
  return ended
}

describe('examples/pull-request-check.yml', { concurrency: 2, skip: GIT_MISSING }, () => {
  it('passes on a pull request of a fork, by reading alone', (test) =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(test, place)
      assert.equal(conclusion, 'success', logOf(jobs))
      const step = verifyStepOf(jobs)
      assert.deepEqual([step?.outputs.verified, step?.annotations], ['true', []])
      assert.match(step?.summary ?? '', /^### Models that this pull request touches$/m)
      assert.match(step?.summary ?? '', /^\| <code>models\/digits<\/code> \| added/m)
      assert.match(step?.summary ?? '', /^### Verified: <code>digits<\/code>$/m)
    }))

  it('passes without a token', (test) =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(test, place, { inputs: { 'github-token': '' } })
      assert.equal(conclusion, 'success', logOf(jobs))
    }))

  for (const [what, refusal] of Object.entries(REFUSALS)) {
    it(`fails for ${what}`, (test) =>
      inPlace(ON_PULL_REQUEST, async (place) => {
        const { conclusion, jobs } = await runCheck(test, place, refusal)
        assert.equal(conclusion, 'failure', logOf(jobs))
        const step = verifyStepOf(jobs)
        assert.equal(step?.outputs.refused, 'digits')
        assert.equal(step?.annotations.at(-1)?.properties.title, refusal.code)
        assert.match(step?.summary ?? '', /^### REFUSED: <code>digits<\/code>$/m)
      }))
  }

  it('fails for a model of somebody else that the pull request pins itself', (test) =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(test, place, {
        signedBy: { owner: 'somebody', repositoryName: 'letters' },
        change: ({ bundles }) => pin(place, join(bundles, '..')),
      })
      assert.equal(conclusion, 'failure', logOf(jobs))
      assert.equal(verifyStepOf(jobs)?.annotations.at(-1)?.properties.title, 'IDENTITY_MISMATCH')
    }))

  it('annotates the file that was changed', (test) =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { jobs } = await runCheck(test, place, {
        change: ({ model }) => appendFile(join(model, 'config.json'), ' '),
      })
      const files = verifyStepOf(jobs)?.annotations.map(({ properties }) => properties.file)
      assert.ok(files?.includes('models/digits/config.json'), files?.join())
    }))

  it('fails for a model that nobody signed, beside one that is signed', (test) =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(test, place, {
        change: ({ bundles }) => writeModel(join(bundles, 'letters')),
      })
      assert.equal(conclusion, 'failure', logOf(jobs))
      assert.equal(verifyStepOf(jobs)?.outputs.refused, 'letters')
    }))

  it('has no step that runs a command, and asks for no more than reading', () => {
    const text = readFileSync(join(ACTION, 'examples', 'pull-request-check.yml'), 'utf8')
    const { on, permissions, jobs } = parse(text)
    assert.deepEqual([Object.keys(on), permissions], [['pull_request'], {}])
    for (const job of Object.values(asObject(jobs) ?? {})) {
      assert.deepEqual(asObject(job)?.permissions, { contents: 'read' })
      for (const step of asArray(asObject(job)?.steps) ?? []) {
        const { run, uses } = asObject(step) ?? {}
        assert.equal(run, undefined)
        assert.match(String(uses), /^(?:actions\/checkout|org\/ml-provenance-action\/verify)@/)
      }
    }
    assert.doesNotMatch(text, /secrets\.|github\.token/)
  })
})
