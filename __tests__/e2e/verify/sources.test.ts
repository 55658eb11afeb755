// SPDX-License-Identifier: Apache-2.0
//
// The built verify action fetches the bundles that the built attest action
// stored: from each place, with as little permission as that takes.

import assert from 'node:assert/strict'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import type { Permissions } from '../../../demo/github/workflow-run.ts'
import { type Scene, startStage } from '../stage.ts'
import { assertExit, REPOSITORY, sceneLike, signedScene, verify } from './signed-scene.ts'

const stage = await startStage()
after(() => stage.close())

const TAG = 'v1.0.0'

let signed: Scene
before(async () => {
  stage.github.releases.create({ tag: TAG })
  signed = await signedScene(stage, 'Rekor v2', async ({ inputs }) => {
    Object.assign(inputs, { sinks: 'artifact, release, attestations', 'release-tag': TAG })
  })
})

interface Source {
  readonly inputs: (runId: string) => Readonly<Record<string, string>>
  /** What the job has to be granted; `{}` where everyone may read. */
  readonly permissions: Permissions
}

const SOURCES: Readonly<Record<string, Source>> = {
  'the attestations API': {
    inputs: () => ({ 'bundle-from-attestations': 'true' }),
    permissions: {},
  },
  'a release': { inputs: () => ({ 'bundle-from-release': TAG }), permissions: {} },
  'an artifact of another run': {
    inputs: (runId) => ({ 'bundle-from-run': runId }),
    permissions: { actions: 'read' },
  },
}

/** A scene whose bundles are nowhere on disk. */
const remoteScene = async ({ inputs, permissions }: Source): Promise<Scene> => {
  const scene = await sceneLike(signed, { permissions, fork: true, eventName: 'pull_request' })
  Object.assign(scene.inputs, { bundle: '', ...inputs(signed.job.run.runId) })
  // without a permission there is no need for a token either
  if (Object.keys(permissions).length === 0) scene.inputs['github-token'] = ''
  return scene
}

describe('a pull request of a fork', () => {
  for (const [name, source] of Object.entries(SOURCES)) {
    it(`verifies and refuses by bundles from ${name}, with no more permission than it takes`, async () => {
      const scene = await remoteScene(source)
      const step = await verify(scene)
      assertExit(step, 0)
      assert.equal(step.outputs.verified, 'true')
      await appendFile(join(scene.workspace, 'out', 'digits', 'config.json'), ' ')
      const refused = await verify(scene)
      assertExit(refused, 1)
      assert.equal(refused.outputs.verified, 'false')
    })
  }

  it('is told which permission the artifacts of a run take', async () => {
    const source = SOURCES['an artifact of another run'] ?? assert.fail()
    const step = await verify(await remoteScene({ ...source, permissions: {} }))
    assertExit(step, 2)
    assert.equal(step.annotations.at(-1)?.properties.title, 'SOURCE_UNAUTHORIZED')
  })

  it('is refused where the release of that tag holds no bundle', async () => {
    stage.github.releases.create({ tag: 'v0.9.0' })
    const source = SOURCES['a release'] ?? assert.fail()
    const inputs = () => ({ 'bundle-from-release': 'v0.9.0' })
    const step = await verify(await remoteScene({ ...source, inputs }))
    assertExit(step, 1)
    assert.equal(step.annotations.at(-1)?.properties.title, 'BUNDLE_NONE')
    assert.notEqual(step.outputs.verified, 'true')
  })

  it('takes bundles from several places at once', async () => {
    const scene = await sceneLike(signed)
    Object.assign(scene.inputs, { 'bundle-from-attestations': 'true', repo: REPOSITORY })
    assertExit(await verify(scene), 0)
  })
})
