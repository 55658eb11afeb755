// SPDX-License-Identifier: Apache-2.0
//
// The gate that signs its verdict and the repository that relies on it, run as
// they are written with the built action: what gets from one to the other, and
// that neither goes on without it.

import assert from 'node:assert/strict'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'

import type { JobReport } from '../../../demo/runner/workflow-runner.ts'
import { parseVsa } from '../../../src/attestation/predicates/vsa-v1.ts'
import { asObject, asString, parseJson } from '../../../src/core/parse.ts'
import type { ExamplePlace } from '../../support/example-place.ts'
import {
  type Change,
  inPlace,
  logOf,
  onDispatch,
  runExample,
  runGate,
  stepsOf,
} from './example-run.ts'

const GATE = 'release-gate-vsa'
const CONSUMER = 'use-verified-model.yml'

const passGate = (place: ExamplePlace, change: Change = {}) =>
  runGate(`${GATE}.yml`, place, {
    ...change,
    inputs: {
      'vsa-sigstore': 'custom',
      'vsa-signing-config': place.trust.signingConfigV2,
      'vsa-trusted-root': place.trust.trustedRoot,
    },
  })

const failedSteps = (jobs: readonly JobReport[]) =>
  stepsOf(jobs)
    .filter(({ conclusion }) => conclusion === 'failure')
    .map(({ name }) => name)

const lastCode = (jobs: readonly JobReport[]) =>
  stepsOf(jobs)
    .flatMap(({ result }) => result?.annotations ?? [])
    .at(-1)?.properties.title

const resultIn = async (path: string) => {
  const bundle = asObject(parseJson(await readFile(path, 'utf8')))
  const payload = asString(asObject(bundle?.dsseEnvelope)?.payload) ?? ''
  const statement = asObject(parseJson(Buffer.from(payload, 'base64').toString('utf8')))
  return parseVsa(asObject(statement?.predicate)).verificationResult
}

describe('examples/release-gate-vsa.yml and examples/use-verified-model.yml', {
  concurrency: 2,
}, () => {
  it('carry a model and the verdict on it, without its bundles', () =>
    inPlace(onDispatch(GATE), async (place) => {
      const gate = await passGate(place)
      assert.equal(gate.conclusion, 'success', logOf(gate.jobs))
      const [release] = place.github.releases.all
      assert.deepEqual(release?.assets.map(({ name }) => name).sort(), [
        'README.md',
        'config.json',
        'digits.vsa.sigstore.json',
        'model.safetensors',
      ])
      const used = await runExample(CONSUMER, place)
      assert.equal(used.conclusion, 'success', logOf(used.jobs))
      const quantized = place.path('scratch/quantize-0/workspace/out/digits.gguf')
      assert.match(await readFile(quantized, 'latin1'), /^GGUF/)
    }))

  it('stop at the gate for weights that were changed, and keep the signed refusal', () =>
    inPlace(onDispatch(GATE), async (place) => {
      const { conclusion, jobs } = await passGate(place, {
        change: ({ model }) => appendFile(join(model, 'model.safetensors'), '\0'),
      })
      assert.equal(conclusion, 'failure', logOf(jobs))
      assert.deepEqual(failedSteps(jobs), [
        'Stop unless the training workflow signed exactly these files',
      ])
      assert.equal(lastCode(jobs), 'MODEL_MISMATCH')
      assert.equal(place.github.releases.all.length, 0)
      const kept = place.path('scratch/artifacts/summary/digits.vsa.sigstore.json')
      assert.equal(await resultIn(kept), 'FAILED')
    }))

  const published: Readonly<
    Record<string, readonly [(place: ExamplePlace) => Promise<void>, string]>
  > = {
    'weights that were changed after the gate': [
      async ({ github }) => {
        const asset = github.releases.all[0]?.assets.find(({ name }) =>
          name.endsWith('.safetensors'),
        )
        asset?.content.writeUInt8(asset.content.readUInt8(9) ^ 1, 9)
      },
      'MODEL_MISMATCH',
    ],
    'the summary of a refusal': [
      async ({ github, path }) => {
        const asset = github.releases.all[0]?.assets.find(({ name }) => name.includes('.vsa.'))
        const refused = await readFile(path('refused.json'))
        if (asset) Object.assign(asset, { content: refused })
      },
      'VSA_MISMATCH',
    ],
  }
  for (const [what, [change, code]] of Object.entries(published)) {
    it(`stop in the repository that uses the model for ${what}`, () =>
      inPlace(onDispatch(GATE), async (place) => {
        await passGate(place, {
          change: ({ model }) => appendFile(join(model, 'README.md'), '\n'),
        })
        const refused = place.path('scratch/artifacts/summary/digits.vsa.sigstore.json')
        await writeFile(place.path('refused.json'), await readFile(refused))
        await rm(place.path('scratch'), { recursive: true })
        const gate = await passGate(place)
        assert.equal(gate.conclusion, 'success', logOf(gate.jobs))
        await change(place)
        const used = await runExample(CONSUMER, place)
        assert.equal(used.conclusion, 'failure', logOf(used.jobs))
        assert.deepEqual(failedSteps(used.jobs), [
          'Stop unless the gate signed that these files passed',
        ])
        assert.equal(lastCode(used.jobs), code)
      }))
  }

  it('stop for a gate on another branch', () =>
    inPlace({ ...onDispatch(GATE), ref: 'refs/heads/feature' }, async (place) => {
      const gate = await passGate(place)
      assert.equal(gate.conclusion, 'success', logOf(gate.jobs))
      const used = await runExample(CONSUMER, place)
      assert.equal(used.conclusion, 'failure', logOf(used.jobs))
      assert.equal(lastCode(used.jobs), 'IDENTITY_MISMATCH')
    }))

  it('stop for a verdict on another release', () =>
    inPlace(
      { ...onDispatch(GATE), dispatchInputs: { 'run-id': '15104892', tag: 'v1.1.0' } },
      async (place) => {
        const gate = await passGate(place)
        assert.equal(gate.conclusion, 'success', logOf(gate.jobs))
        const [old] = place.github.releases.all
        if (old) Object.assign(old, { tag: 'v1.2.0' })
        const used = await runExample(CONSUMER, place)
        assert.equal(used.conclusion, 'failure', logOf(used.jobs))
        assert.equal(lastCode(used.jobs), 'VSA_MISMATCH')
      },
    ))

  it('publish nothing where the job of the gate gets no token', () =>
    inPlace({ ...onDispatch(GATE), fork: true }, async (place) => {
      const { conclusion, jobs } = await passGate(place)
      assert.equal(conclusion, 'failure', logOf(jobs))
      assert.deepEqual(failedSteps(jobs), ['Stop unless the verdict is signed'])
      assert.equal(place.github.releases.all.length, 0)
    }))
})
