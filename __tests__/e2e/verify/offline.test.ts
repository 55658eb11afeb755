// SPDX-License-Identifier: Apache-2.0
//
// `offline: true` makes no connection at all. Three witnesses: the emulated
// services and the proxy, which see no request; proxies on a closed port, which
// would fail one; and the kernel, which counts what a network namespace sends.
// Each witness is shown to see a step that is not offline.

import assert from 'node:assert/strict'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { type Scene, startStage } from '../stage.ts'
import { namespaceMissing, verifyIsolated } from './network-namespace.ts'
import { assertExit, type Signing, sceneLike, signedScene, verify } from './signed-scene.ts'

const stage = await startStage()
after(() => stage.close())

/** Nothing listens on the discard port. */
const CLOSED_PROXY = 'http://127.0.0.1:9'
const CLOSED_PROXIES = {
  http_proxy: CLOSED_PROXY,
  https_proxy: CLOSED_PROXY,
  HTTP_PROXY: CLOSED_PROXY,
  HTTPS_PROXY: CLOSED_PROXY,
  no_proxy: '',
  NO_PROXY: '',
}

/** Everything that the emulated services and the proxy were asked so far. */
const requests = (): readonly string[] => [
  ...stage.github.requests,
  ...stage.github.proxy.requests,
  ...stage.github.proxy.refusedHosts,
  ...(['fulcio', 'rekorV1', 'rekorV2', 'tsa'] as const).flatMap((service) =>
    stage.sigstore.requests(service),
  ),
]

const SIGNINGS: readonly Signing[] = ['Rekor v1', 'Rekor v2', 'key']
const signed = new Map<Signing, Scene>()
before(async () => {
  for (const signing of SIGNINGS) signed.set(signing, await signedScene(stage, signing))
})

const offlineScene = async (signing: Signing): Promise<Scene> => {
  const scene = await sceneLike(signed.get(signing) ?? assert.fail(signing))
  scene.inputs.offline = 'true'
  scene.env = CLOSED_PROXIES
  return scene
}

/** A step that is not offline, and asks for what it needs. */
const onlineScene = async (): Promise<Scene> => {
  const scene = await sceneLike(signed.get('Rekor v2') ?? assert.fail())
  scene.inputs['bundle-from-attestations'] = 'true'
  scene.inputs['timeout-minutes'] = '1'
  scene.fastClock = true
  return scene
}

const changeModel = ({ workspace }: Scene): Promise<void> =>
  appendFile(join(workspace, 'out', 'digits', 'config.json'), ' ')

describe('offline', () => {
  for (const signing of SIGNINGS) {
    it(`a model signed with ${signing} is verified and refused without a request`, async () => {
      const scene = await offlineScene(signing)
      const earlier = requests()
      assertExit(await verify(scene), 0)
      await changeModel(scene)
      assertExit(await verify(scene), 1)
      assert.deepEqual(requests(), earlier)
    })
  }

  it('is what makes no request: without it, services are asked', async () => {
    const earlier = requests()
    assertExit(await verify(await onlineScene()), 0)
    assert.ok(requests().length > earlier.length)
  })
})

const missing = await namespaceMissing()

describe('offline, in a network namespace', { skip: missing }, () => {
  for (const signing of SIGNINGS) {
    it(`a model signed with ${signing} is verified and refused with nothing sent`, async () => {
      const scene = await offlineScene(signing)
      const verified = await verifyIsolated(scene)
      assertExit(verified.step, 0)
      assert.equal(verified.step.outputs.verified, 'true')
      await changeModel(scene)
      const refused = await verifyIsolated(scene)
      assertExit(refused.step, 1)
      assert.equal(refused.step.annotations.at(-1)?.properties.title, 'MODEL_MISMATCH')
      assert.deepEqual([verified.attempts, refused.attempts], [0, 0])
    })
  }

  it('is what sends nothing: without it, the kernel counts attempts, and they fail', async () => {
    const { step, attempts } = await verifyIsolated(await onlineScene())
    assertExit(step, 3)
    assert.ok(attempts > 0)
  })

  it('is what sends nothing: without it, the trusted root is fetched', async () => {
    const scene = await onlineScene()
    scene.inputs['bundle-from-attestations'] = 'false'
    scene.inputs['custom-trusted-root'] = ''
    const { step, attempts } = await verifyIsolated(scene)
    assertExit(step, 3)
    assert.equal(step.annotations.at(-1)?.properties.title, 'TRUST_ROOT_UNAVAILABLE')
    assert.ok(attempts > 0)
  })
})
