// SPDX-License-Identifier: Apache-2.0
//
// What the built verify action refuses, and how a reviewer learns of it. Each
// row changes one thing in a scene that passes.

import assert from 'node:assert/strict'
import { appendFile, copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { asArray, asObject } from '../../../src/core/parse.ts'
import { readXml } from '../../report/xml.ts'
import { type Scene, startStage } from '../stage.ts'
import {
  assertExit,
  BUNDLES,
  checksOf,
  keylessSigner,
  REPOSITORY,
  sceneLike,
  signedScene,
  verify,
  WORKFLOW,
} from './signed-scene.ts'

const stage = await startStage()
const stranger = await startStage()
after(() => Promise.all([stage.close(), stranger.close()]))

let signed: Scene
before(async () => {
  signed = await signedScene(stage, 'Rekor v2')
  assertExit(await verify(await sceneLike(signed)), 0)
})

/** A copy of the scene that passes, changed. */
const changed = async (change: (scene: Scene) => Promise<void> | void): Promise<Scene> => {
  const scene = await sceneLike(signed)
  await change(scene)
  return scene
}

const inModel = ({ workspace }: Scene, name: string): string =>
  join(workspace, 'out', 'digits', name)

interface Tampering {
  readonly what: string
  readonly change: (scene: Scene) => Promise<void>
  /** File of the model → what its annotation is called. */
  readonly annotated: Readonly<Record<string, string>>
}

const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'one byte more',
    change: (scene) => appendFile(inModel(scene, 'model.safetensors'), '\0'),
    annotated: { 'model.safetensors': 'file changed' },
  },
  {
    what: 'one bit flipped',
    change: async (scene) => {
      const path = inModel(scene, 'model.safetensors')
      const bytes = await readFile(path)
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      await writeFile(path, bytes)
    },
    annotated: { 'model.safetensors': 'file changed' },
  },
  {
    what: 'a file added',
    change: (scene) => writeFile(inModel(scene, 'backdoor.py'), 'import os'),
    annotated: { 'backdoor.py': 'file not signed' },
  },
  {
    what: 'an empty file added',
    change: (scene) => writeFile(inModel(scene, '.keep'), ''),
    annotated: { '.keep': 'file not signed' },
  },
  {
    what: 'a file removed',
    change: (scene) => rm(inModel(scene, 'config.json')),
    annotated: { 'config.json': 'file missing' },
  },
  {
    what: 'a file renamed',
    change: (scene) => rename(inModel(scene, 'config.json'), inModel(scene, 'settings.json')),
    annotated: { 'config.json': 'file missing', 'settings.json': 'file not signed' },
  },
  {
    what: 'a name in other letters',
    change: (scene) => rename(inModel(scene, 'config.json'), inModel(scene, 'Config.json')),
    annotated: { 'config.json': 'file missing', 'Config.json': 'file not signed' },
  },
  {
    what: 'two files swapped',
    change: async (scene) => {
      const [first, second] = ['config.json', 'README.md'].map((name) => inModel(scene, name))
      const spare = join(scene.workspace, 'spare')
      await copyFile(first ?? '', spare)
      await copyFile(second ?? '', first ?? '')
      await rename(spare, second ?? '')
    },
    annotated: { 'config.json': 'file changed', 'README.md': 'file changed' },
  },
]

describe('a model that is not the one that was signed', () => {
  for (const { what, change, annotated } of TAMPERINGS) {
    it(`is refused for ${what}, with an annotation on the file`, async () => {
      const step = await verify(await changed(change))
      assertExit(step, 1)
      assert.deepEqual([step.outputs.verified, step.outputs.refused], ['false', 'digits'])
      const errors = step.annotations.filter(({ level }) => level === 'error')
      const onFiles = errors
        .filter(({ properties }) => properties.title?.startsWith('digits: file '))
        .filter(({ properties }) => properties.title !== 'digits: files of the model')
        .map(({ properties }) => [properties.file, properties.title])
      assert.deepEqual(
        onFiles.sort(),
        Object.entries(annotated)
          .map(([name, title]) => [`out/digits/${name}`, `digits: ${title}`])
          .sort(),
      )
      assert.equal(errors.at(-1)?.properties.title, 'MODEL_MISMATCH')
      const failed = (await checksOf(step)).filter(({ passed }) => passed === false)
      assert.deepEqual(failed, [{ id: 'files', passed: false, code: 'MODEL_MISMATCH' }])
    })
  }

  it('is named in the summary, in SARIF and in JUnit', async () => {
    const step = await verify(
      await changed(async (scene) => {
        await appendFile(inModel(scene, 'config.json'), ' ')
        await writeFile(inModel(scene, 'backdoor.py'), '')
      }),
    )
    assert.match(step.summary, /^### REFUSED: <code>digits<\/code>$/m)
    assert.match(step.summary, /^\| \*\*NO\*\* \| files of the model \|/m)
    assert.match(step.summary, /^\| <code>config\.json<\/code> \| \*\*changed\*\* \|$/m)
    assert.match(step.summary, /^\| <code>backdoor\.py<\/code> \| \*\*not signed\*\* \|$/m)

    const sarif = asObject(JSON.parse(await readFile(step.outputs['sarif-path'] ?? '', 'utf8')))
    const results = asArray(asObject(asArray(sarif?.runs)?.[0])?.results) ?? []
    const text = JSON.stringify(results)
    assert.ok(text.includes('"uri":"out/digits/config.json"'), text)
    assert.ok(text.includes('"uri":"out/digits/backdoor.py"'), text)

    const junit = readXml(await readFile(step.outputs['junit-path'] ?? '', 'utf8'))
    assert.equal(junit.attributes.failures, '1')
  })
})

interface Refusal {
  readonly what: string
  readonly change: (scene: Scene) => Promise<void> | void
  /** Of the first check that did not pass. */
  readonly code: string
}

const changeFile =
  (path: string, change: (text: string) => string) =>
  async ({ workspace }: Scene): Promise<void> => {
    const text = await readFile(join(workspace, path), 'utf8')
    const next = change(text)
    assert.notEqual(next, text)
    await writeFile(join(workspace, path), next)
  }

/** Changes the first base64 digit of a field of a bundle. */
const flip = (field: string) => (text: string) =>
  text.replace(new RegExp(`("${field}":")(.)`), (_, head: string, digit: string) =>
    digit === 'M' ? `${head}N` : `${head}M`,
  )

const onlySignature = (scene: Scene): void => {
  scene.inputs.bundle = `${BUNDLES}/digits.sig`
}

/** The same root, as it were if nothing in it had changed since long ago. */
const useOldRoot = async ({ inputs, workspace }: Scene): Promise<void> => {
  const text = await readFile(stage.trust.trustedRoot, 'utf8')
  const aged = text.replaceAll(/"start": *"[^"]+"/g, '"start":"2024-01-01T00:00:00Z"')
  assert.notEqual(aged, text)
  await writeFile(join(workspace, 'old-root.json'), aged)
  Object.assign(inputs, {
    'custom-trusted-root': 'old-root.json',
    'max-trusted-root-age-days': '1',
  })
}

const BUNDLE_REFUSALS: readonly Refusal[] = [
  {
    what: 'whose signature is not the one that the timestamp authority saw',
    change: async (scene) => {
      onlySignature(scene)
      await changeFile(`${BUNDLES}/digits.sig`, flip('sig'))(scene)
    },
    code: 'TIMESTAMP_INVALID',
  },
  {
    what: 'whose statement was changed',
    change: async (scene) => {
      onlySignature(scene)
      await changeFile(`${BUNDLES}/digits.sig`, flip('payload'))(scene)
    },
    code: 'LOG_ENTRY_INVALID',
  },
  {
    what: 'that another Sigstore made',
    change: (scene) => {
      scene.inputs['custom-trusted-root'] = stranger.trust.trustedRoot
    },
    code: 'TIMESTAMP_INVALID', // the first thing that is asked of a bundle
  },
  {
    what: 'that speaks of another model',
    change: async (scene) => {
      const other = await signedScene(stage, 'Rekor v2', async ({ workspace }) => {
        await writeFile(join(workspace, 'out', 'digits', 'config.json'), '{"another":true}')
      })
      const signature = join(other.workspace, BUNDLES, 'digits.sig')
      await copyFile(signature, join(scene.workspace, 'other.sig'))
      scene.inputs.bundle = 'other.sig'
    },
    code: 'MODEL_MISMATCH',
  },
  {
    what: 'that is nowhere',
    change: ({ inputs }) => {
      inputs.bundle = ''
    },
    code: 'BUNDLE_NONE',
  },
  {
    what: 'whose trusted root is too old',
    change: (scene) => useOldRoot(scene),
    code: 'TRUST_ROOT_OLD',
  },
  {
    what: 'whose trusted root is too old, where a policy names the signer,',
    change: async (scene) => {
      await useOldRoot(scene)
      const policy = `version: 1\nrules: [{match: '**', identity: {repo: ${REPOSITORY}}}]\n`
      await writeFile(join(scene.workspace, 'mlprov.policy.yaml'), policy)
      Object.assign(scene.inputs, { repo: '', 'signer-workflow': '', policy: 'mlprov.policy.yaml' })
    },
    code: 'TRUST_ROOT_OLD',
  },
]

describe('a model with a bundle', () => {
  for (const { what, change, code } of BUNDLE_REFUSALS) {
    it(`${what} is refused with ${code}`, async () => {
      const step = await verify(await changed(change))
      assertExit(step, 1)
      assert.equal(step.outputs.verified, 'false')
      assert.equal(step.annotations.at(-1)?.properties.title, code)
      const failed = (await checksOf(step)).filter(({ passed }) => passed === false)
      assert.equal(failed[0]?.code, code)
    })
  }
})

describe('a model that a key signed', () => {
  it('is refused where another key is expected', async () => {
    const own = await signedScene(stage, 'key')
    assertExit(await verify(own), 0)
    const other = await signedScene(stage, 'key')
    await copyFile(join(other.workspace, 'signing.pub'), join(own.workspace, 'signing.pub'))
    const step = await verify(own)
    assertExit(step, 1)
    assert.equal(step.annotations.at(-1)?.properties.title, 'SIGNATURE_INVALID')
  })
})

const OTHER_SIGNERS: Readonly<Record<string, { inputs: Record<string, string>; id: string }>> = {
  'another repository': {
    inputs: { repo: 'octo-org/letters' },
    id: 'identity.source-repository',
  },
  'a repository whose name begins alike': {
    inputs: { repo: `${REPOSITORY}-2` },
    id: 'identity.source-repository',
  },
  'another owner': {
    inputs: { repo: '', owner: 'octo' },
    id: 'identity.source-owner',
  },
  'another workflow': {
    inputs: { 'signer-workflow': WORKFLOW.replace('train', 'release') },
    id: 'identity.signer-workflow',
  },
  'the same workflow at another ref': {
    inputs: { 'signer-workflow': `${WORKFLOW}@refs/heads/mai` },
    id: 'identity.signer-workflow',
  },
  'another source ref': {
    inputs: { 'source-ref': 'refs/tags/v1' },
    id: 'identity.source-ref',
  },
  'another source commit': {
    inputs: { 'source-digest': '0'.repeat(40) },
    id: 'identity.source-digest',
  },
  'another issuer': {
    inputs: { 'cert-oidc-issuer': 'https://token.actions.githubusercontent.com/octo' },
    id: 'identity.issuer',
  },
  'a pattern that matches only a part of the identity': {
    inputs: { 'signer-workflow': '', 'cert-identity-regex': 'https://github\\.com/octo-org/.*yml' },
    id: 'identity.certificate',
  },
}

describe('a model that somebody else signed', () => {
  for (const [who, { inputs, id }] of Object.entries(OTHER_SIGNERS)) {
    it(`is refused where ${who} is expected, with what was found as unverified advice`, async () => {
      const step = await verify(await changed((scene) => void Object.assign(scene.inputs, inputs)))
      assertExit(step, 1)
      assert.equal(step.annotations.at(-1)?.properties.title, 'IDENTITY_MISMATCH')
      const failed = (await checksOf(step)).filter(({ passed }) => passed === false)
      assert.deepEqual(failed, [{ id, passed: false, code: 'IDENTITY_MISMATCH' }])
      const { repo, 'signer-workflow': workflow } = keylessSigner('')
      const advice = `repo: ${repo}, signer-workflow: github.com/${workflow}`
      assert.ok(step.log.some((line) => line.includes(`unverified advice: ${advice}`)))
      assert.match(step.summary, /^\| Unverified advice \| this signer would be accepted by/m)
      assert.ok(step.summary.includes(advice))
    })
  }

  it('is refused where a self-hosted runner signed and none may', async () => {
    const scene = await stage.setScene({ runnerEnvironment: 'self-hosted' })
    const own = await signedScene({ ...stage, setScene: async () => scene }, 'Rekor v2')
    assertExit(await verify(own), 0)
    own.inputs['deny-self-hosted-runners'] = 'true'
    const step = await verify(own)
    assertExit(step, 1)
    const failed = (await checksOf(step)).filter(({ passed }) => passed === false)
    assert.deepEqual(failed, [{ id: 'identity.runner', passed: false, code: 'IDENTITY_MISMATCH' }])
  })

  it('is accepted by the advice, taken over by somebody who wants it', async () => {
    const refused = await verify(
      await changed((scene) => void Object.assign(scene.inputs, { repo: 'octo-org/letters' })),
    )
    const line = refused.log.find((text) => text.includes('unverified advice: ')) ?? ''
    const [, repo = '', workflow = ''] = /repo: (\S+), signer-workflow: (\S+)$/.exec(line) ?? []
    const inputs = { repo, 'signer-workflow': workflow }
    assertExit(await verify(await changed((scene) => void Object.assign(scene.inputs, inputs))), 0)
  })
})

interface WrongUse {
  readonly inputs: Readonly<Record<string, string>>
  readonly code: string
}

const WRONG_USES: Readonly<Record<string, WrongUse>> = {
  'nobody is named who may have signed': {
    inputs: { repo: '', 'signer-workflow': '' },
    code: 'POLICY_EMPTY',
  },
  'no model is named': { inputs: { 'model-path': '' }, code: 'INPUT_MISSING' },
  'the model is not there': { inputs: { 'model-path': 'out/letters' }, code: 'MODEL_NOT_FOUND' },
  'a glob matches nothing': { inputs: { 'model-path': 'out/l*' }, code: 'MODEL_NOT_FOUND' },
  'the bundle is not there': { inputs: { bundle: 'nowhere.sig' }, code: 'BUNDLE_NOT_FOUND' },
  'offline is set without a trusted root': {
    inputs: { offline: 'true', 'custom-trusted-root': '' },
    code: 'INPUT_MISSING',
  },
  'offline is set and bundles are to be fetched': {
    inputs: { offline: 'true', 'bundle-from-attestations': 'true' },
    code: 'INPUT_CONFLICT',
  },
  'a key and an identity are given': {
    inputs: { 'public-key': 'signing.pub' },
    code: 'INPUT_CONFLICT',
  },
  'the trusted root is none': {
    inputs: { 'custom-trusted-root': 'out/digits/config.json' },
    code: 'TRUST_ROOT_INVALID',
  },
  'the pattern is none': {
    inputs: { 'cert-identity-regex': '(' },
    code: 'INPUT_INVALID',
  },
  'a repository is named like a workflow': {
    inputs: { repo: `${REPOSITORY}/train.yml` },
    code: 'INPUT_INVALID',
  },
}

describe('a step that cannot be meant', () => {
  for (const [what, { inputs, code }] of Object.entries(WRONG_USES)) {
    it(`is wrong use, and no verdict, where ${what}`, async () => {
      const step = await verify(await changed((scene) => void Object.assign(scene.inputs, inputs)))
      assertExit(step, 2)
      assert.equal(step.annotations.at(-1)?.properties.title, code)
      assert.notEqual(step.outputs.verified, 'true')
    })
  }
})
