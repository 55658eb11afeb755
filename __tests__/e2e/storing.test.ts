// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles go, what a failed sink means, how a run is resumed, and
// what happens in jobs without a token.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'

import type { WorkflowRun } from '../../demo/github/workflow-run.ts'
import { BASES, type BaseName } from './bases.ts'
import { bundlePaths } from './evidence.ts'
import { copyScene, play, type RunResult, type Scene, startStage } from './stage.ts'

const stage = await startStage()
beforeEach(() => stage.reset())
after(() => stage.close())

const setScene = async (base: BaseName, run: Partial<WorkflowRun> = {}): Promise<Scene> => {
  const scene = await stage.setScene(run)
  await BASES[base](scene)
  return scene
}

const passes = async (scene: Scene): Promise<RunResult> => {
  const run = await play(scene)
  assert.equal(run.exitCode, 0, run.log.join('\n'))
  return run
}

const names = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort()

const withAllSinks = async (run: Partial<WorkflowRun> = {}): Promise<Scene> => {
  const scene = await setScene('Rekor v1', run)
  const tag = `v${scene.job.run.runId}`
  stage.github.releases.create({ tag, draft: true })
  Object.assign(scene.inputs, { sinks: 'artifact, release, attestations', 'release-tag': tag })
  return scene
}

const breakReleases = (): void =>
  stage.github.fail({ kind: 'status', status: 400, on: 'POST /uploads', body: '{"message":"no"}' })

describe('all sinks', () => {
  it('hold what is on disk, byte for byte', async () => {
    const { artifacts, attestations, releases } = stage.github
    const held = { artifacts: artifacts.length, attestations: attestations.length }
    const scene = await withAllSinks()
    const run = await passes(scene)
    for (const sink of ['artifact', 'release', 'attestations']) {
      assert.equal(run.outputs[`${sink}-outcome`], 'stored')
      assert.match(run.summary, new RegExp(`^\\| ${sink} \\| stored \\| \\[https:`, 'm'))
    }
    const [artifact, ...others] = artifacts.slice(held.artifacts)
    assert.ok(artifact && others.length === 0)
    assert.equal(run.outputs['artifact-id'], artifact.id)
    assert.match(run.outputs['artifact-url'] ?? '', new RegExp(`/artifacts/${artifact.id}$`))
    for (const name of names(bundlePaths(run))) assert.ok(artifact.content.includes(name))

    const release = releases.all.find(({ tag }) => tag === scene.inputs['release-tag'])
    const assets = release?.assets ?? []
    assert.deepEqual(names(assets.map(({ name }) => name)), names(bundlePaths(run)))
    for (const { name, content } of assets)
      assert.deepEqual(content, await readFile(join(run.outputs['output-dir'] ?? '', name)))
    assert.equal(run.outputs['release-asset-urls']?.split('\n').length, 2)

    const [attestation] = attestations.slice(held.attestations)
    const line = await readFile(run.outputs['bundle-path'] ?? '', 'utf8')
    assert.deepEqual(attestation?.bundle, JSON.parse(line))
    assert.ok(attestation?.digests.includes(run.outputs['model-digest'] ?? ''))
  })

  it('take the release that triggered the workflow', async () => {
    const release = stage.github.releases.create({ tag: 'v7.0.0' })
    const scene = await setScene('key', { eventName: 'release', releaseTag: 'v7.0.0' })
    scene.job = {
      ...scene.job,
      event: {
        ...scene.job.event,
        release: { id: release.id, tag_name: release.tag, draft: false },
      },
    }
    scene.inputs.sinks = 'release'
    await passes(scene)
    assert.deepEqual(names(release.assets.map(({ name }) => name)), [
      'digits.intoto.jsonl',
      'digits.sig',
    ])
  })

  it('replace what has the same name only when asked', async () => {
    const scene = await setScene('release')
    await passes(scene)
    const again = await copyScene(scene, {})
    again.inputs['release-tag'] = scene.inputs['release-tag'] ?? ''
    // A new signature is other content under the same name.
    assert.equal((await play(again)).exitCode, 3)
    again.inputs.overwrite = 'true'
    await passes(again)
    const release = stage.github.releases.all.find(({ tag }) => tag === scene.inputs['release-tag'])
    assert.equal(release?.assets.length, 2)
  })
})

describe('a sink that fails', () => {
  it('leaves the others alone, and the run can be resumed without signing', async () => {
    breakReleases()
    const scene = await withAllSinks()
    const failed = await play(scene)
    assert.equal(failed.exitCode, 3)
    assert.equal(failed.outputs['release-outcome'], 'failed')
    assert.equal(failed.outputs['artifact-outcome'], 'stored')
    assert.equal(failed.outputs['attestations-outcome'], 'stored')
    assert.match(failed.summary, /^\| release \| \*\*failed\*\* \| .*resume-from/m)

    stage.github.recover()
    const { certificates } = stage.sigstore
    const held = {
      certificates: certificates.length,
      attestations: stage.github.attestations.length,
      artifacts: stage.github.artifacts.length,
    }
    const { sinks = '', 'release-tag': tag = '' } = scene.inputs
    const resumed = await copyScene(scene, {})
    resumed.inputs = {
      'resume-from': failed.outputs['output-dir'] ?? '',
      'release-tag': tag,
      sinks,
    }
    const { outputs } = await passes(resumed)
    assert.equal(outputs['release-outcome'], 'stored')
    assert.equal(outputs['artifact-outcome'], 'stored')
    assert.equal(outputs['model-digest'], failed.outputs['model-digest'])
    assert.deepEqual(held, {
      certificates: certificates.length,
      attestations: stage.github.attestations.length,
      artifacts: stage.github.artifacts.length,
    })
    const release = stage.github.releases.all.find((entry) => entry.tag === tag)
    assert.equal(release?.assets.length, 2)
  })

  const verdicts = [
    { failOn: 'any', works: 'artifact', exitCode: 3 },
    { failOn: 'all', works: 'artifact', exitCode: 0 },
    { failOn: 'all', works: 'none', exitCode: 3 },
    { failOn: 'none', works: 'none', exitCode: 0 },
  ]
  for (const { failOn, works, exitCode } of verdicts) {
    const others = works === 'none' ? 'alone' : `and ${works} works`
    it(`ends the step with ${exitCode} under fail-on: ${failOn}, ${others}`, async () => {
      const scene = await setScene('release')
      breakReleases()
      scene.inputs['fail-on'] = failOn
      scene.inputs.sinks = works === 'none' ? 'release' : `release, ${works}`
      const run = await play(scene)
      assert.equal(run.exitCode, exitCode, run.log.join('\n'))
      assert.equal(run.outputs['release-outcome'], 'failed')
      const warnings = run.annotations.filter(({ level }) => level === 'warning')
      assert.match(warnings[0]?.message ?? '', /^release: not stored: /)
    })
  }
})

describe('jobs of one run', () => {
  it('store artifacts of one model under names that differ: matrix and rerun', async () => {
    const held = stage.github.artifacts.length
    const first = await setScene('artifact')
    await passes(first)
    await passes(await copyScene(first, {}))
    await passes(await copyScene(first, { runAttempt: '2' }))
    const stored = stage.github.artifacts.slice(held).map(({ name }) => name)
    assert.equal(new Set(stored).size, 3)
    for (const name of stored) assert.match(name, /^digits-attestation-train-[12]-[0-9a-f]{12}$/)
  })
})

describe('a pull request of a fork', () => {
  const setFork = async (choice: string): Promise<Scene> => {
    const scene = await setScene('Rekor v1', { fork: true, eventName: 'pull_request' })
    Object.assign(scene.inputs, { 'on-missing-token': choice, sinks: 'artifact, attestations' })
    return scene
  }

  it('fails where a signature is expected', async () => {
    const run = await play(await setFork('fail'))
    assert.equal(run.exitCode, 2)
    assert.deepEqual(run.outputs, {})
  })

  it('writes unsigned statements, says so everywhere, and stores none', async () => {
    const held = stage.github.requests.length
    const run = await passes(await setFork('unsigned'))
    assert.equal(run.outputs.signing, 'unsigned')
    assert.equal(run.outputs['bundle-path'], '')
    assert.equal(run.outputs['verify-command'], '')
    assert.match(run.summary, /^### NOT signed: digits$/m)
    assert.match(run.summary, /prove nothing/)
    const warnings = run.annotations.filter(({ level }) => level === 'warning')
    assert.match(warnings.map(({ message }) => message).join('\n'), /NOT SIGNED: pull requests/)
    const files = await readdir(run.outputs['output-dir'] ?? '')
    assert.deepEqual(files.sort(), ['digits.unsigned.jsonl', 'mlprov-attest.json'])
    assert.deepEqual(stage.github.requests.slice(held), [])
  })

  it('does nothing where that is asked for', async () => {
    const run = await passes(await setFork('skip'))
    assert.deepEqual(run.outputs, {})
    assert.equal(run.summary, '')
    assert.match(run.annotations[0]?.message ?? '', /^nothing is attested: pull requests/)
    assert.deepEqual(await readdir(join(run.scene.runnerFolder, 'temp')), [])
  })
})

describe('a summary', () => {
  it('is left out where it is not wanted', async () => {
    const scene = await setScene('key')
    scene.inputs['show-summary'] = 'false'
    assert.equal((await passes(scene)).summary, '')
  })
})
