// SPDX-License-Identifier: Apache-2.0
//
// The built verify action on what the built attest action made: what passes,
// and what it leaves behind for people and for the steps that follow.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { asArray, asObject } from '../../../src/core/parse.ts'
import { readXml } from '../../report/xml.ts'
import { OMS, PROVENANCE } from '../evidence.ts'
import { type Scene, startStage } from '../stage.ts'
import {
  assertExit,
  checksOf,
  reportOf,
  type Signing,
  sceneLike,
  signedScene,
  verify,
} from './signed-scene.ts'

const stage = await startStage()
after(() => stage.close())

const SIGNINGS: readonly Signing[] = ['Rekor v1', 'Rekor v2', 'key']

for (const signing of SIGNINGS) {
  describe(`a model signed with ${signing}`, () => {
    let signed: Scene
    before(async () => {
      signed = await signedScene(stage, signing)
    })

    it('is verified, without a request to any service', async () => {
      const scene = await sceneLike(signed)
      const earlier = stage.github.requests.length
      const step = await verify(scene)
      assertExit(step, 0)
      assert.equal(step.outputs.verified, 'true')
      assert.equal(step.outputs.refused, '')
      assert.match(step.outputs['model-digest'] ?? '', /^sha256:[0-9a-f]{64}$/)
      assert.deepEqual(step.annotations, [])
      assert.equal(stage.github.requests.length, earlier)
      assert.deepEqual(stage.github.proxy.refusedHosts, [])
    })

    for (const type of [OMS, PROVENANCE]) {
      it(`is verified by the statement ${type}`, async () => {
        const scene = await sceneLike(signed)
        scene.inputs['predicate-type'] = type
        assertExit(await verify(scene), 0)
      })
    }

    it('may be one file, by its digest', async () => {
      const scene = await sceneLike(signed)
      scene.inputs['model-path'] = 'out/digits/model.safetensors'
      const step = await verify(scene)
      assertExit(step, 0)
      assert.equal(step.outputs.verified, 'true')
    })

    it('lacks a statement of a type that nobody made', async () => {
      const scene = await sceneLike(signed)
      scene.inputs['predicate-type'] = `${PROVENANCE}\nhttps://example.com/evaluation/v1`
      const step = await verify(scene)
      assertExit(step, 1)
      const failed = (await checksOf(step)).filter(({ passed }) => passed === false)
      assert.deepEqual(failed, [
        { id: 'statement.predicate-type', passed: false, code: 'PREDICATE_TYPE_MISMATCH' },
      ])
    })
  })
}

describe('a step that passes', () => {
  let scene: Scene
  before(async () => {
    scene = await sceneLike(await signedScene(stage, 'Rekor v2'))
    scene.inputs['report-dir'] = 'reports/digits'
  })

  it('writes the report in three forms into the folder that is named', async () => {
    const { outputs } = await verify(scene)
    const folder = join(scene.workspace, 'reports', 'digits')
    assert.deepEqual(
      [outputs['report-path'], outputs['sarif-path'], outputs['junit-path']],
      ['mlprov-verify.json', 'mlprov-verify.sarif', 'mlprov-verify.junit.xml'].map((name) =>
        join(folder, name),
      ),
    )
    const sarif = asObject(JSON.parse(await readFile(outputs['sarif-path'] ?? '', 'utf8')))
    assert.equal(sarif?.version, '2.1.0')
    assert.deepEqual(asObject(asArray(sarif?.runs)?.[0])?.results, [])
    const junit = readXml(await readFile(outputs['junit-path'] ?? '', 'utf8'))
    assert.equal(junit.name, 'testsuites')
    assert.equal(junit.attributes.failures, '0')
  })

  it('writes its report into a folder of the step where none is named', async () => {
    const { 'report-dir': _, ...inputs } = scene.inputs
    const { outputs } = await verify({ ...scene, inputs })
    const path = outputs['report-path'] ?? ''
    assert.ok(isAbsolute(path))
    assert.ok(path.startsWith(join(scene.runnerFolder, 'temp')), path)
  })

  it('says in the report what was checked, and that the bytes were read', async () => {
    const step = await verify(scene)
    const { version, verified, subjects } = await reportOf(step)
    assert.deepEqual([version, verified, asArray(subjects)?.length], [1, true, 1])
    const subject = asObject(asArray(subjects)?.[0])
    assert.deepEqual(
      [subject?.name, subject?.path, subject?.digest, subject?.bytesRead],
      ['digits', 'out/digits', step.outputs['model-digest'], true],
    )
    const ids = (await checksOf(step)).map(({ id }) => id)
    const essential = ['identity.source-repository', 'identity.signer-workflow', 'identity.issuer']
    for (const id of ['signature', ...essential, 'files']) assert.ok(ids.includes(id), id)
  })

  it('has a summary with the verdict, every check and who signed', async () => {
    const { summary, outputs } = await verify(scene)
    assert.match(summary, /^### Verified: <code>digits<\/code>$/m)
    assert.match(summary, /^\| Subject \| Verdict \| Checks \| Digest \| Content \|$/m)
    assert.ok(summary.includes(outputs['model-digest'] ?? '?'))
    for (const title of ['signature', 'source repository', 'workflow that signed', 'files of'])
      assert.match(summary, new RegExp(`^\\| ok \\| ${title}`, 'm'))
    assert.match(summary, /^\| Time of signing \| .*TimestampAuthority/m)
    assert.doesNotMatch(summary, /REFUSED|Unverified advice/)
  })

  it('has no summary where none is wanted, and the same report', async () => {
    const step = await verify({ ...scene, inputs: { ...scene.inputs, 'show-summary': 'false' } })
    assertExit(step, 0)
    assert.equal(step.summary, '')
    assert.equal((await reportOf(step)).verified, true)
  })
})

describe('several models', () => {
  it('are each verified, and one that is refused refuses the step', async () => {
    const signed = await signedScene(stage, 'key')
    const scene = await sceneLike(signed)
    scene.inputs['model-path'] = 'out/digits\nout/digits/config.json'
    const step = await verify(scene)
    assertExit(step, 0)
    assert.equal(step.outputs['model-digest']?.split('\n').length, 2)
    scene.inputs['model-path'] = 'out/digits\nsigning.pub'
    const refused = await verify(scene)
    assertExit(refused, 1)
    assert.deepEqual([refused.outputs.verified, refused.outputs.refused], ['false', 'signing.pub'])
  })
})
