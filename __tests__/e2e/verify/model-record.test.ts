// SPDX-License-Identifier: Apache-2.0
//
// A record that the built attest action signs, and what the built verify
// action makes of it by a policy. Each row changes one thing before signing.

import assert from 'node:assert/strict'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { BASES } from '../bases.ts'
import { play, type Scene, startStage } from '../stage.ts'
import { assertExit, checksOf, signedScene, verify } from './signed-scene.ts'

const stage = await startStage()
after(() => stage.close())

const POLICY = `version: 1
rules:
  - match: digits
    identity: {repo: octo-org/digits}
    predicate-types: ['https://github.com/org/ml-provenance-action/spec/model-record/v1']
    formats: [safetensors, json, md, hub-config, model-card]
    pickle: deny
    findings: {deny: [broken, code]}
    license: [Apache-2.0]
    metadata: license
`

const modelFile = ({ workspace }: Scene, name: string): string =>
  join(workspace, 'out', 'digits', name)

/** The failed checks of a policy over a model that was changed before it was signed. */
const failing = async (change: (scene: Scene) => Promise<void>) => {
  const scene = await signedScene(stage, 'Rekor v2', async (before) => {
    before.inputs['model-record'] = 'true'
    before.inputs.license = 'Apache-2.0'
    await writeFile(modelFile(before, 'README.md'), '---\nlicense: apache-2.0\n---\n')
    await change(before)
  })
  await writeFile(join(scene.workspace, 'mlprov.policy.yaml'), POLICY)
  const { repo: _repo, 'signer-workflow': _workflow, ...inputs } = scene.inputs
  const step = await verify({ ...scene, inputs: { ...inputs, policy: 'mlprov.policy.yaml' } })
  const failed = (await checksOf(step)).filter(({ passed }) => passed !== true)
  assertExit(step, failed.length === 0 ? 0 : 1)
  return failed.map(({ id }) => id)
}

const PICKLE = "cbuiltins\nprint\n(S'hello'\ntR."

describe('a model with a signed record, under a policy', () => {
  const rows: readonly [string, (scene: Scene) => Promise<void>, readonly string[]][] = [
    ['passes', async () => {}, []],
    [
      'is refused for weights that are a pickle',
      (scene) => writeFile(modelFile(scene, 'model.safetensors'), PICKLE),
      ['policy.formats', 'policy.pickle', 'policy.findings'],
    ],
    [
      'is refused for bytes behind the tensors',
      (scene) => appendFile(modelFile(scene, 'model.safetensors'), 'more'),
      ['policy.findings'],
    ],
    [
      'is refused for a model card of another licence',
      (scene) => writeFile(modelFile(scene, 'README.md'), '---\nlicense: mit\n---\n'),
      ['policy.license', 'policy.metadata'],
    ],
    [
      'is refused without the record that is demanded',
      async (scene) => {
        scene.inputs['model-record'] = 'false'
      },
      ['policy.predicate-types'],
    ],
  ]
  for (const [title, change, expected] of rows) {
    it(title, async () => assert.deepEqual(await failing(change), expected))
  }

  it('is not signed where the step is to end for what is found', async () => {
    const scene = await stage.setScene()
    await BASES['Rekor v2'](scene)
    Object.assign(scene.inputs, { 'output-dir': 'bundles', 'fail-on-findings': 'code' })
    await writeFile(modelFile(scene, 'head.pkl'), PICKLE)
    const step = await play(scene)
    assert.equal(step.exitCode, 1)
    assert.match(step.log.join('\n'), /MODEL_FINDINGS.*pickle\.outside-allow-list/)
    await assert.rejects(readFile(join(scene.workspace, 'bundles', 'digits.intoto.jsonl')))
  })
})
