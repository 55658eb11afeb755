// SPDX-License-Identifier: Apache-2.0
//
// Sinks that refuse what is signed already, and folders that cannot be resumed.

import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RELEASE_TAG } from '../bases.ts'
import { copyScene, play, type Scene } from '../stage.ts'
import { type BadCase, withEnv, withInputs } from './bad-case.ts'

const tagOf = ({ inputs }: Scene): string => inputs['release-tag'] ?? ''

const publish = (scene: Scene, options: { readonly immutable?: boolean } = {}): void => {
  const tag = `${RELEASE_TAG}-published-${scene.job.run.runId}`
  scene.inputs['release-tag'] = tag
  scene.stage.github.releases.create({ tag, ...options })
}

/** A reader's token, for a job that did not ask for more. */
const READ_ONLY = { permissions: { 'id-token': 'write', contents: 'read' } } as const
const GHES = { serverUrl: 'https://github.company.example' }

const ARTIFACT: readonly BadCase[] = [
  {
    cause: 'a `run:` step, which may store no artifact',
    base: 'artifact',
    change: withEnv({ ACTIONS_RUNTIME_TOKEN: '' }),
    sink: 'artifact',
    code: 'SINK_UNAVAILABLE',
    message: /^ACTIONS_RUNTIME_TOKEN is not set/,
    hint: /`uses:`/,
  },
  {
    cause: 'a runtime token that is none',
    base: 'artifact',
    change: withEnv({ ACTIONS_RUNTIME_TOKEN: 'not-a-token-0123456789' }),
    sink: 'artifact',
    code: 'SINK_UNAVAILABLE',
    message: /^ACTIONS_RUNTIME_TOKEN is not a runtime token$/,
    hint: /ACTIONS_\* variables/,
  },
  {
    cause: 'a runtime token that has expired',
    base: 'artifact',
    change: async (scene) => {
      const { runId, runAttempt, job } = scene.job.run
      const { artifactTokens } = scene.stage.github
      const run = `run-${runId}-${runAttempt}`
      const token = await artifactTokens.runtimeToken(run, `job-${job}`, { expired: true })
      scene.env.ACTIONS_RUNTIME_TOKEN = token
      scene.secrets.push(token)
    },
    sink: 'artifact',
    code: 'SINK_UNAUTHORIZED',
    message: /refuses the job: .*401/,
    hint: /expires with it/,
  },
  {
    cause: 'artifacts on GitHub Enterprise Server',
    base: 'artifact',
    run: GHES,
    keeps: ['digits.sig'],
    sink: 'artifact',
    code: 'SINK_UNAVAILABLE',
    message: /do not exist on GitHub Enterprise Server$/,
    hint: /`sinks: release`/,
  },
  {
    cause: 'an artifact name that holds something else',
    base: 'artifact',
    change: async (scene) => {
      scene.inputs['artifact-name'] = 'bundles'
      const other = await copyScene(scene, {})
      await appendFile(join(other.workspace, 'out', 'digits', 'config.json'), '\n')
      const { exitCode } = await play(other)
      if (exitCode !== 0) throw new Error('the first artifact was not stored')
    },
    sink: 'artifact',
    code: 'SINK_CONFLICT',
    message: /has an artifact "bundles" with other content$/,
  },
]

const RELEASE: readonly BadCase[] = [
  {
    cause: 'a tag without a release',
    base: 'release',
    change: withInputs({ 'release-tag': 'v0.0.0' }),
    sink: 'release',
    code: 'RELEASE_NOT_FOUND',
    message: /no release, published or draft, has the tag "v0\.0\.0" in octo-org\/digits$/,
    hint: /Create the release before this step/,
  },
  {
    cause: 'no tag, and no release event',
    base: 'release',
    change: withInputs({ 'release-tag': '' }),
    sink: 'release',
    code: 'RELEASE_NOT_FOUND',
    message: /^no release is named, and push is not a release event$/,
    hint: /`release-tag`/,
  },
  {
    cause: 'two drafts of one tag',
    base: 'release',
    change: (scene) => {
      scene.stage.github.releases.create({ tag: tagOf(scene), draft: true })
    },
    sink: 'release',
    code: 'RELEASE_NOT_FOUND',
    message: /^2 drafts have the tag/,
    hint: /Delete the drafts/,
  },
  {
    cause: 'a draft that the token may not see',
    base: 'release',
    run: READ_ONLY,
    sink: 'release',
    code: 'RELEASE_NOT_FOUND',
    message: /no release, published or draft, has the tag/,
    hint: /`permissions: contents: write`/,
  },
  {
    cause: 'a release without contents: write',
    base: 'release',
    run: READ_ONLY,
    change: publish,
    sink: 'release',
    code: 'SINK_UNAUTHORIZED',
    message: /answered 403: Resource not accessible by integration/,
    hint: /`permissions: contents: write`/,
  },
  {
    cause: 'a release that is immutable',
    base: 'release',
    change: (scene) => publish(scene, { immutable: true }),
    sink: 'release',
    code: 'RELEASE_IMMUTABLE',
    message: /is immutable and lacks digits\.sig, digits\.intoto\.jsonl$/,
  },
  {
    cause: 'an asset of the same name',
    base: 'release',
    change: ({ stage, inputs }) => {
      const release = stage.github.releases.all.find(({ tag }) => tag === inputs['release-tag'])
      const content = Buffer.from('something else')
      release?.assets.push({ id: 1, name: 'digits.sig', contentType: 'text/plain', content })
    },
    sink: 'release',
    code: 'SINK_CONFLICT',
    message: /the release has other content under digits\.sig$/,
  },
  {
    cause: 'no token for the API',
    base: 'release',
    change: withInputs({ 'github-token': '' }),
    sink: 'release',
    code: 'SINK_UNAUTHORIZED',
    message: /^there is no token for the GitHub API$/,
    hint: /`github-token` at its default/,
  },
  {
    cause: 'a token that has been revoked',
    base: 'release',
    change: (scene) => {
      scene.inputs['github-token'] = `ghs_${'0123456789'.repeat(3)}`
      scene.secrets.push(scene.inputs['github-token'])
    },
    sink: 'release',
    code: 'SINK_UNAUTHORIZED',
    message: /answered 401: Bad credentials/,
    hint: /^The token is not valid/,
  },
  {
    cause: 'an upload address that is not GitHub’s',
    base: 'release',
    change: ({ stage }) =>
      stage.github.fail({
        kind: 'rewrite',
        on: 'GET /api',
        change: (body) =>
          body.toString('utf8').replace(/http:[^"]*\/uploads/g, 'https://uploads.example.com'),
      }),
    sink: 'release',
    code: 'SINK_FAILED',
    message:
      /leads to https:\/\/uploads\.example\.com\/\S+, which is not GitHub: the token was not sent$/,
  },
  {
    cause: 'an asset that arrives as something else',
    base: 'release',
    change: ({ stage }) =>
      stage.github.fail({
        kind: 'rewrite',
        on: 'POST /uploads',
        change: (body) => body.toString('utf8').replace(/sha256:.{64}/, `sha256:${'0'.repeat(64)}`),
      }),
    sink: 'release',
    code: 'SINK_FAILED',
    message: /the release holds digits\.sig as sha256:0{64}, not sha256:[0-9a-f]{64}$/,
  },
]

const ATTESTATIONS: readonly BadCase[] = [
  {
    cause: 'attestations without attestations: write',
    base: 'attestations',
    run: READ_ONLY,
    sink: 'attestations',
    code: 'SINK_UNAUTHORIZED',
    message: /attestation 1 of 1: .* answered 403: Resource not accessible by integration/,
    hint: /`permissions: attestations: write`/,
  },
  {
    cause: 'attestations of a user’s private repository',
    base: 'attestations',
    run: { ownerType: 'User', visibility: 'private' },
    sink: 'attestations',
    code: 'SINK_UNAVAILABLE',
    message: /not available to private repositories of a user$/,
    hint: /GitHub Enterprise Cloud/,
  },
  {
    cause: 'attestations that the plan does not include',
    base: 'attestations',
    change: ({ stage }) =>
      stage.github.fail({
        kind: 'status',
        status: 403,
        on: 'POST /api',
        body: '{"message":"Upgrade to GitHub Enterprise to use this feature"}',
      }),
    sink: 'attestations',
    code: 'SINK_UNAVAILABLE',
    message: /attestation 1 of 1: .*Upgrade to GitHub Enterprise/,
    hint: /GitHub Enterprise Cloud/,
  },
  {
    cause: 'an attestation that is too large for GitHub',
    base: 'attestations',
    change: ({ stage }) => stage.github.fail({ kind: 'status', status: 413, on: 'POST /api' }),
    sink: 'attestations',
    code: 'PAYLOAD_TOO_LARGE',
    message: /too large for the attestations API/,
  },
  {
    cause: 'attestations on GitHub Enterprise Server',
    base: 'attestations',
    run: GHES,
    keeps: ['digits.sig'],
    sink: 'attestations',
    code: 'SINK_UNAVAILABLE',
    message: /the attestations API does not exist on GitHub Enterprise Server$/,
    hint: /./,
  },
]

const resultFile = (scene: Scene): string => join(scene.workspace, 'bundles', 'mlprov-attest.json')

const RESUME: readonly BadCase[] = [
  {
    cause: 'a subject beside resume-from',
    base: 'resumed run',
    change: withInputs({ 'model-path': 'out/digits' }),
    code: 'INPUT_CONFLICT',
    message: /^resume-from and model-path are given$/,
    hint: /give no subject beside it/,
  },
  {
    cause: 'nothing to resume from',
    base: 'resumed run',
    change: withInputs({ 'resume-from': 'none' }),
    code: 'RESUME_INVALID',
    message: /none\/mlprov-attest\.json": ENOENT$/,
  },
  {
    cause: 'a result that is cut off',
    base: 'resumed run',
    change: async (scene) => {
      const text = await readFile(resultFile(scene), 'utf8')
      await writeFile(resultFile(scene), text.slice(0, -20))
    },
    code: 'RESUME_INVALID',
    message: /^mlprov-attest\.json is not a JSON object$/,
  },
  {
    cause: 'a result of another version',
    base: 'resumed run',
    change: async (scene) => {
      const text = await readFile(resultFile(scene), 'utf8')
      await writeFile(resultFile(scene), text.replace('"version": 1', '"version": 2'))
    },
    code: 'RESUME_INVALID',
    message: /^mlprov-attest\.json has the version 2$/,
  },
  {
    cause: 'a result that names a file elsewhere',
    base: 'resumed run',
    change: async (scene) => {
      const text = await readFile(resultFile(scene), 'utf8')
      await writeFile(resultFile(scene), text.replaceAll('"digits.sig"', '"../digits.sig"'))
    },
    code: 'RESUME_INVALID',
    message: /names "\.\.\/digits\.sig" in a wrong form$/,
  },
  {
    cause: 'a bundle that was changed since',
    base: 'resumed run',
    change: (scene) => appendFile(join(scene.workspace, 'bundles', 'digits.sig'), ' '),
    code: 'RESUME_INVALID',
    message: /^"digits\.sig" is not the file that was written$/,
  },
  {
    cause: 'a bundle that is gone',
    base: 'resumed run',
    change: (scene) => rm(join(scene.workspace, 'bundles', 'digits.intoto.jsonl')),
    code: 'RESUME_INVALID',
    message: /digits\.intoto\.jsonl": ENOENT$/,
  },
]

export const SINK_CASES: readonly BadCase[] = [...ARTIFACT, ...RELEASE, ...ATTESTATIONS, ...RESUME]
