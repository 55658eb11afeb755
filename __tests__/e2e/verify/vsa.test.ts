// SPDX-License-Identifier: Apache-2.0
//
// The built verify action signs its verdict, and a later step takes that in
// place of the bundles; what is signed of a refusal, and what happens where
// nothing can be signed.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { promisify } from 'node:util'

import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import type { StepResult } from '../../../demo/runner/emulated-runner.ts'
import { parseVsa, VSA_TYPE } from '../../../src/attestation/predicates/vsa-v1.ts'
import { sha256 } from '../../../src/core/digest.ts'
import { asArray, asObject, asString, parseJson } from '../../../src/core/parse.ts'
import { privateKey } from '../bases.ts'
import { ACTION, type Scene, startStage } from '../stage.ts'
import {
  assertExit,
  checksOf,
  keylessSigner,
  REPOSITORY,
  sceneLike,
  signedScene,
  verify,
  WORKFLOW,
} from './signed-scene.ts'

const stage = await startStage()
beforeEach(() => stage.reset())
after(() => stage.close())

const RESOURCE = 'https://example.com/models/digits'
const VERIFIER = `https://github.com/${WORKFLOW}`

let signed: Scene
before(async () => {
  signed = await signedScene(stage, 'Rekor v2')
})

/** A step that verifies the model and signs its verdict, changed by `inputs`. */
const gate = async (
  inputs: Readonly<Record<string, string>> = {},
  run: Partial<WorkflowRun> = {},
): Promise<Scene> => {
  const scene = await sceneLike(signed, run)
  Object.assign(scene.inputs, {
    vsa: 'true',
    'vsa-resource-uri': RESOURCE,
    'vsa-sigstore': 'custom',
    'vsa-signing-config': stage.trust.signingConfigV2,
    'vsa-trusted-root': stage.trust.trustedRoot,
    ...inputs,
  })
  return scene
}

/** A later step that has the model of the scene and its summary, and no other bundle. */
const consumer = async (
  { workspace }: Scene,
  { outputs }: StepResult,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Scene> => {
  const scene = await stage.setScene({ job: 'use' })
  return {
    ...scene,
    inputs: {
      'model-path': join(workspace, 'out', 'digits'),
      bundle: outputs['vsa-path'] ?? '',
      ...keylessSigner(stage.trust.trustedRoot),
      'expect-vsa-verifier-id': VERIFIER,
      'expect-vsa-resource-uri': RESOURCE,
      ...inputs,
    },
  }
}

/** The statement in a summary on disk. */
const statementOf = async ({ outputs }: StepResult) => {
  const bundle = asObject(parseJson(await readFile(outputs['vsa-path'] ?? '', 'utf8')))
  const payload = asString(asObject(bundle?.dsseEnvelope)?.payload) ?? ''
  const statement = asObject(parseJson(Buffer.from(payload, 'base64').toString('utf8')))
  assert.ok(statement?.predicateType === VSA_TYPE)
  return { subject: statement.subject, predicate: parseVsa(asObject(statement?.predicate)) }
}

const failed = async (step: StepResult) =>
  (await checksOf(step)).filter(({ passed }) => passed === false).map(({ id }) => id)

describe('a signed verdict', () => {
  it('says who verified what, by which policy', async () => {
    const step = await verify(await gate())
    assertExit(step, 0)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['true', 'signed'])
    assert.match(step.outputs['vsa-path'] ?? '', /\/digits\.vsa\.sigstore\.json$/)
    assert.deepEqual(step.annotations, [])
    assert.match(step.summary, /^### Verified: /m)
    assert.match(step.summary, /^### Signed verdict$/m)
    const { subject, predicate } = await statementOf(step)
    assert.deepEqual(
      asArray(subject)?.map((one) => asObject(one)?.name),
      ['oms-root:digits', 'README.md', 'config.json', 'model.safetensors'],
    )
    const { sha } = stage.github.job.run
    assert.deepEqual(
      [predicate.verifier.id, predicate.resourceUri, predicate.policy, predicate.verifiedLevels],
      [
        VERIFIER,
        RESOURCE,
        { uri: `https://github.com/${REPOSITORY}/blob/${sha}/.github/workflows/train.yml` },
        ['SLSA_BUILD_LEVEL_2'],
      ],
    )
    assert.deepEqual(predicate.inputAttestations.map(({ name }) => name).sort(), [
      'digits.intoto.jsonl',
      'digits.sig',
    ])
  })

  it('is verified in place of its inputs, and by nothing less than all that is expected', async () => {
    const scene = await gate({ 'vsa-levels': 'SLSA_BUILD_LEVEL_3' })
    const step = await verify(scene)
    const expectations = {
      'expect-vsa-levels': 'SLSA_BUILD_LEVEL_2',
      'expect-vsa-max-age-days': '1',
    }
    assertExit(await verify(await consumer(scene, step, expectations)), 0)
    const refusals: Readonly<Record<string, readonly [string, string]>> = {
      'vsa.verifier': ['expect-vsa-verifier-id', `${VERIFIER}@refs/heads/main`],
      'vsa.resource': ['expect-vsa-resource-uri', `${RESOURCE}/v2`],
      'vsa.level': ['expect-vsa-levels', 'SLSA_BUILD_LEVEL_4'],
      'vsa.policy': ['expect-vsa-policy-digest', `sha256:${'5e'.repeat(32)}`],
    }
    for (const [id, [input, value]] of Object.entries(refusals)) {
      const refused = await verify(await consumer(scene, step, { [input]: value }))
      assertExit(refused, 1)
      assert.deepEqual(await failed(refused), [id])
    }
    const workflow = { 'signer-workflow': `${REPOSITORY}/.github/workflows/other.yml` }
    const stranger = await verify(await consumer(scene, step, workflow))
    assertExit(stranger, 1)
    assert.deepEqual(await failed(stranger), ['identity.signer-workflow'])
  })

  it('is refused for a model that changed since', async () => {
    const scene = await gate()
    const step = await verify(scene)
    await writeFile(join(scene.workspace, 'out', 'digits', 'modeling.py'), 'import os')
    const refused = await verify(await consumer(scene, step))
    assertExit(refused, 1)
    assert.deepEqual(await failed(refused), ['files'])
  })

  it('is refused where nobody asked for it', async () => {
    const scene = await gate()
    const step = await verify(scene)
    const unasked = { 'expect-vsa-verifier-id': '', 'expect-vsa-resource-uri': '' }
    const refused = await verify(await consumer(scene, step, unasked))
    assertExit(refused, 1)
    assert.deepEqual(await failed(refused), ['vsa.expected'])
  })

  it('names the policy file by its digest, which the consumer may expect', async () => {
    const policy = `version: 1\nrules: [{match: digits, identity: {repo: ${REPOSITORY}}}]\n`
    const scene = await gate({ policy: 'p.yaml', 'vsa-policy-uri': 'https://example.com/p.yaml' })
    await writeFile(join(scene.workspace, 'p.yaml'), policy)
    const step = await verify(scene)
    assertExit(step, 0)
    const digest = { 'expect-vsa-policy-digest': `sha256:${sha256(policy)}` }
    assertExit(await verify(await consumer(scene, step, digest)), 0)
  })

  it('may be signed with a key, offline', async () => {
    const pem = privateKey()
    const scene = await gate({
      'vsa-sigstore': '',
      'vsa-signing-config': '',
      'vsa-trusted-root': '',
      'vsa-private-key': pem,
      offline: 'true',
    })
    const earlier = stage.github.requests.length
    const step = await verify(scene)
    assertExit(step, 0)
    assert.equal(stage.github.requests.length, earlier)
    assert.equal(step.outputs['vsa-status'], 'signed')
    for (const line of pem.split('\n').slice(1, 3)) assert.ok(!step.log.join('\n').includes(line))
  })
})

describe('the built command', () => {
  it('signs with a key and takes what it signed, without a connection', async () => {
    const { workspace } = await sceneLike(signed)
    const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await writeFile(join(workspace, 'gate.pem'), key.export({ type: 'pkcs8', format: 'pem' }))
    await writeFile(join(workspace, 'gate.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
    const mlprov = (...argv: readonly string[]) =>
      promisify(execFile)(
        process.execPath,
        [join(ACTION, 'dist/cli/index.js'), 'verify', 'out/digits', '--offline', ...argv],
        { cwd: workspace, env: {} },
      )
    const make = ['--vsa', '--vsa-private-key=gate.pem', `--vsa-resource-uri=${RESOURCE}`]
    const who = [`--vsa-verifier-id=${VERIFIER}`, '--vsa-policy-uri=https://example.com/p']
    const inputs = Object.entries(signed.inputs).filter(([name]) => name !== 'model-path')
    await mlprov(...inputs.map(([name, value]) => `--${name}=${value}`), ...make, ...who)
    const use = ['--public-key=gate.pub', '--bundle=digits.vsa.sigstore.json']
    const about = (resource: string) => [
      `--expect-vsa-verifier-id=${VERIFIER}`,
      `--expect-vsa-resource-uri=${resource}`,
    ]
    await mlprov(...use, ...about(RESOURCE))
    await assert.rejects(mlprov(...use, ...about(`${RESOURCE}/v2`)), { code: 1 })
    await assert.rejects(mlprov(...use), { code: 1 })
  })
})

describe('a refusal', () => {
  it('is signed as FAILED, fails the step, and is never taken for a verdict', async () => {
    const scene = await gate({ 'vsa-levels': 'SLSA_BUILD_LEVEL_3' })
    await appendFile(join(scene.workspace, 'out', 'digits', 'config.json'), ' ')
    const step = await verify(scene)
    assertExit(step, 1)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['false', 'signed'])
    assert.equal(step.annotations.at(-1)?.properties.title, 'MODEL_MISMATCH')
    const { predicate } = await statementOf(step)
    assert.deepEqual(
      [predicate.verificationResult, predicate.verifiedLevels],
      ['FAILED', ['FAILED']],
    )
    const refused = await verify(await consumer(scene, step))
    assertExit(refused, 1)
    assert.deepEqual(await failed(refused), ['vsa.result'])
  })
})

describe('a job without a token', () => {
  const FORK = { fork: true, eventName: 'pull_request', ref: 'refs/pull/7/merge' }

  it('has the same verdict, and says that nothing is signed', async () => {
    const step = await verify(await gate({}, FORK))
    assertExit(step, 0)
    const { verified, 'vsa-status': status, 'vsa-path': path } = step.outputs
    assert.deepEqual([verified, status, path], ['true', 'no-token', ''])
    const [warning, ...others] = step.annotations
    assert.deepEqual([warning?.level, others], ['warning', []])
    assert.match(warning?.message ?? '', /^no summary is signed: pull requests from forks/)
    assert.match(step.summary, /^### No signed verdict$/m)
  })

  it('is refused what it would be refused with one', async () => {
    const scene = await gate({}, FORK)
    await appendFile(join(scene.workspace, 'out', 'digits', 'config.json'), ' ')
    const step = await verify(scene)
    assertExit(step, 1)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['false', 'no-token'])
  })
})

describe('what cannot be signed', () => {
  it('of a private repository, in public, without consent', async () => {
    const inputs = { 'vsa-sigstore': 'public-good', 'vsa-signing-config': '' }
    const { certificates } = stage.sigstore
    const { refusedHosts } = stage.github.proxy
    const earlier = [certificates.length, refusedHosts.length]
    const step = await verify(await gate(inputs, { visibility: 'private' }))
    assertExit(step, 2)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['true', 'failed'])
    assert.equal(step.annotations.at(-1)?.properties.title, 'INSTANCE_NEEDS_CONSENT')
    assert.deepEqual([certificates.length, refusedHosts.length], earlier)
  })

  it('of a private repository, in public, where nothing is chosen', async () => {
    const inputs = { 'vsa-sigstore': '', 'vsa-signing-config': '', 'timeout-minutes': '1' }
    const scene = await gate(inputs, { visibility: 'private' })
    scene.fastClock = true
    const earlier = stage.github.proxy.refusedHosts.length
    const step = await verify(scene)
    assert.notEqual(step.exitCode, 0)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['true', 'failed'])
    const asked = new Set(stage.github.proxy.refusedHosts.slice(earlier))
    assert.deepEqual([...asked], ['fulcio.githubapp.com:443'])
  })

  it('while the service is down fails a step that would pass, and keeps its report', async () => {
    const scene = await gate({ 'timeout-minutes': '1' })
    scene.fastClock = true
    stage.sigstore.fail('fulcio', { kind: 'status', status: 503 })
    const step = await verify(scene)
    assertExit(step, 3)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['true', 'failed'])
    assert.equal(step.annotations.at(-1)?.properties.title, 'FULCIO_FAILED')
    assert.notEqual(step.outputs['report-path'], '')
  })

  it('without a resource, before anything is read', async () => {
    const step = await verify(await gate({ 'vsa-resource-uri': '' }))
    assertExit(step, 2)
    assert.equal(step.annotations.at(-1)?.properties.title, 'INPUT_MISSING')
    assert.equal(step.outputs.verified, undefined)
  })
})

describe('a stored summary', () => {
  it('is found by a later step', async () => {
    const { artifacts, attestations } = stage.github
    const held = [artifacts.length, attestations.length]
    const scene = await gate({ 'vsa-sinks': 'artifact, attestations' })
    assertExit(await verify(scene), 0)
    assert.deepEqual(
      [artifacts.length, attestations.length],
      [(held[0] ?? 0) + 1, (held[1] ?? 0) + 1],
    )
    const later = await consumer(scene, await verify(await gate()))
    later.inputs.bundle = ''
    later.inputs['bundle-from-attestations'] = 'true'
    assertExit(await verify(later), 0)
  })

  it('that cannot be stored fails the step, and is on disk', async () => {
    const permissions = { 'id-token': 'write', contents: 'read' } as const
    const step = await verify(await gate({ 'vsa-sinks': 'attestations' }, { permissions }))
    assert.notEqual(step.exitCode, 0)
    assert.deepEqual([step.outputs.verified, step.outputs['vsa-status']], ['true', 'failed'])
    assert.equal((await statementOf(step)).predicate.verificationResult, 'PASSED')
  })
})
