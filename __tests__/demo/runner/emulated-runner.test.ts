// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { type EmulatedGitHub, startEmulatedGitHub } from '../../../demo/github/emulated-github.ts'
import { runAction, runScript } from '../../../demo/runner/emulated-runner.ts'
import { runWorkflow } from '../../../demo/runner/workflow-runner.ts'

let github: EmulatedGitHub
let folder: string
let action: string

const METADATA = `
name: test
inputs:
  model-path: { default: out }
  github token: { default: '\${{ github.token }}' }
  bare: {}
outputs:
  env: { description: all variables }
runs: { using: node24, main: dist/index.js }
`

/** Says what it was given, then does what its input asks for. */
const MAIN = `
import { appendFileSync } from 'node:fs'
const set = (file, text) => appendFileSync(process.env[file], text + '\\n')
set('GITHUB_OUTPUT', 'env<<END_OF_ENV\\n' + JSON.stringify(process.env) + '\\nEND_OF_ENV')
set('GITHUB_ENV', 'EXPORTED=yes')
set('GITHUB_STEP_SUMMARY', '# done')
set('GITHUB_STATE', 'phase=1')
console.log('::notice::' + process.version)
console.error('on stderr')
if (process.env['INPUT_MODEL-PATH'] === 'fail') process.exit(1)
if (process.env['INPUT_MODEL-PATH'] === 'hang') setInterval(() => {}, 1000)
`

before(async () => {
  github = await startEmulatedGitHub()
  folder = await mkdtemp(join(tmpdir(), 'runner-'))
  action = join(folder, 'action')
  await mkdir(join(action, 'dist'), { recursive: true })
  await writeFile(join(action, 'action.yml'), METADATA)
  await writeFile(join(action, 'dist', 'package.json'), '{"type":"module"}')
  await writeFile(join(action, 'dist', 'index.js'), MAIN)
})
after(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

const step = () => ({ job: github.job, workspace: folder, runnerFolder: folder })

describe('the emulated runner', () => {
  it('gives inputs, defaults and expressions as variables', async () => {
    const { outputs } = await runAction({ ...step(), action, inputs: { 'model-path': 'm' } })
    const env = JSON.parse(outputs.env ?? '')
    assert.equal(env['INPUT_MODEL-PATH'], 'm')
    assert.equal(env.INPUT_GITHUB_TOKEN, github.job.githubToken)
    assert.equal(env.INPUT_BARE, '')
    assert.equal(env.GITHUB_SHA, github.job.run.sha)
  })

  it('lets nothing of the host’s environment through', async () => {
    process.env.HOST_SECRET = 'x'
    const { outputs } = await runAction({ ...step(), action })
    const env = JSON.parse(outputs.env ?? '')
    assert.equal(env.HOST_SECRET, undefined)
    assert.notEqual(env.HOME, process.env.HOME)
    assert.notEqual(env.PATH, process.env.PATH)
  })

  it('reads back what the step says', async () => {
    const result = await runAction({ ...step(), action })
    assert.equal(result.exitCode, 0)
    assert.equal(result.summary, '# done\n')
    assert.deepEqual(result.exportedEnv, { EXPORTED: 'yes' })
    assert.deepEqual(result.state, { phase: '1' })
    assert.match(result.annotations[0]?.message ?? '', /^v24\./)
    assert.ok(result.log.includes('on stderr'))
  })

  it('reports a step that fails, and kills one that hangs', async () => {
    const failed = await runAction({ ...step(), action, inputs: { 'model-path': 'fail' } })
    assert.equal(failed.exitCode, 1)
    const inputs = { 'model-path': 'hang' }
    const hung = await runAction({ ...step(), action, inputs, timeoutMs: 500 })
    assert.equal(hung.exitCode, 137)
  })

  it('keeps the runtime token from scripts', async () => {
    const script = 'echo "token=$ACTIONS_RUNTIME_TOKEN" >> "$GITHUB_OUTPUT"; false; echo not here'
    const { outputs, exitCode } = await runScript(script, step())
    assert.deepEqual(outputs, { token: '' })
    assert.equal(exitCode, 1)
  })
})

describe('the emulated workflow', () => {
  const run = async (workflow: string) => {
    const scratch = await mkdtemp(join(folder, 'workflow-'))
    return runWorkflow({ workflow, github, scratch, repository: action, actionRoot: action })
  }

  it('passes outputs on, through steps, jobs and the matrix', async () => {
    const { conclusion, jobs } = await run(`
name: train
permissions: { contents: read }
jobs:
  attest:
    needs: [train]
    permissions: { id-token: write }
    strategy: { matrix: { seed: [1, 2] } }
    steps:
      - uses: actions/checkout@v5
      - id: sign
        uses: octo/ml-provenance-action@v1
        with: { model-path: 'out-\${{ matrix.seed }}-\${{ needs.train.outputs.model }}' }
      - run: test -f action.yml && test "$EXPORTED" = yes
      - run: 'false'
        if: failure()
    outputs: { env: '\${{ steps.sign.outputs.env }}' }
  train:
    steps:
      - id: model
        run: echo "name=tiny" >> "$GITHUB_OUTPUT"
      - run: test -z "$ACTIONS_ID_TOKEN_REQUEST_URL"
    outputs: { model: '\${{ steps.model.outputs.name }}' }
`)
    assert.equal(conclusion, 'success')
    assert.deepEqual(
      jobs.map(({ id }) => id),
      ['train', 'attest', 'attest'],
    )
    assert.deepEqual(
      jobs[1]?.steps.map((report) => report.conclusion),
      ['success', 'success', 'success', 'skipped'],
    )
    const paths = jobs
      .slice(1)
      .map(({ outputs }) => JSON.parse(outputs.env ?? '')['INPUT_MODEL-PATH'])
    assert.deepEqual(paths, ['out-1-tiny', 'out-2-tiny'])
    assert.ok(JSON.parse(jobs[1]?.outputs.env ?? '').ACTIONS_ID_TOKEN_REQUEST_URL)
  })

  it('stops at a failed step, and skips the jobs that need it', async () => {
    const { conclusion, jobs } = await run(`
jobs:
  first:
    steps:
      - run: exit 3
      - run: echo not reached
      - if: always()
        run: echo reached
  second:
    needs: first
    steps: [{ run: echo not reached }]
`)
    assert.equal(conclusion, 'failure')
    assert.deepEqual(
      jobs[0]?.steps.map((report) => report.conclusion),
      ['failure', 'skipped', 'success'],
    )
    assert.equal(jobs[1]?.conclusion, 'skipped')
  })

  it('keeps artifacts between jobs: the content of a folder, or one file', async () => {
    const { jobs } = await run(`
jobs:
  make:
    steps:
      - run: mkdir out && echo a > out/a && echo b > b
      - { uses: actions/upload-artifact@v4, with: { name: folder, path: out } }
      - { uses: actions/upload-artifact@v4, with: { name: file, path: b } }
  take:
    needs: make
    steps:
      - { uses: actions/download-artifact@v4, with: { name: folder, path: in } }
      - { uses: actions/download-artifact@v4, with: { name: file, path: in } }
      - run: test "$(cat in/a in/b)" = "$(printf 'a\\nb')"
`)
    assert.deepEqual(
      jobs.map(({ conclusion }) => conclusion),
      ['success', 'success'],
    )
  })

  it('gives a job that asks for nothing a token that can only read', async () => {
    const { jobs } = await run(`
jobs:
  silent:
    steps:
      - run: test -z "$ACTIONS_ID_TOKEN_REQUEST_URL"
      - run: echo "::notice::\${{ secrets.GITHUB_TOKEN == github.token }}"
`)
    assert.equal(jobs[0]?.conclusion, 'success')
    assert.equal(jobs[0]?.steps[1]?.result?.annotations[0]?.message, 'true')
  })

  const refused = [
    { what: 'an unknown action', workflow: 'jobs: { a: { steps: [{ uses: someone/else@v1 }] } }' },
    { what: 'a job that calls a workflow', workflow: 'jobs: { a: { uses: ./x.yml } }' },
    { what: 'another shell', workflow: 'jobs: { a: { steps: [{ run: x, shell: pwsh }] } }' },
    { what: 'jobs that need each other', workflow: 'jobs: { a: { needs: b }, b: { needs: a } }' },
    { what: 'no jobs', workflow: 'name: x' },
  ]
  for (const { what, workflow } of refused)
    it(`refuses ${what}`, async () => {
      await assert.rejects(run(workflow))
    })
})
