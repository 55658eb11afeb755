// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { VERIFY_INPUTS, type VerifyInputName } from '../../src/inputs/verify-input-table.ts'
import { readVsaInputs, type WorkflowNames } from '../../src/inputs/vsa-inputs.ts'

type Given = Partial<Record<VerifyInputName, string>>

const SHA = '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c'
const WORKFLOW: WorkflowNames = {
  serverUrl: 'https://github.com',
  workflowRef: 'octo-org/digits/.github/workflows/gate.yml@refs/heads/main',
  workflowSha: SHA,
}
const NOWHERE = { ...WORKFLOW, workflowRef: undefined, workflowSha: undefined }
const GIVEN: Given = { vsa: 'true', 'vsa-resource-uri': 'https://example.com/digits' }
const GATE = 'https://github.com/octo-org/digits/.github/workflows/gate.yml'

const read = (given: Given, workflow: WorkflowNames = WORKFLOW) =>
  readVsaInputs(
    createInputReader(VERIFY_INPUTS, (name) => given[name] ?? ''),
    async (path) => `text of ${path}`,
    workflow,
  )

describe('inputs of a summary', () => {
  it('mean nothing where none is asked for', async () => {
    assert.equal(await read({ ...GIVEN, vsa: 'false', 'vsa-levels': 'x' }), undefined)
  })

  it('take verifier and policy from the workflow that runs, without and with its commit', async () => {
    assert.deepEqual(await read(GIVEN), {
      signing: {
        method: 'sigstore',
        requested: 'auto',
        allowPublicTransparency: false,
        rekorVersion: 1,
      },
      verifierId: GATE,
      resourceUri: 'https://example.com/digits',
      policyUri: `https://github.com/octo-org/digits/blob/${SHA}/.github/workflows/gate.yml`,
      levels: [],
      sinks: [],
      timeoutMs: 300_000,
    })
  })

  it('sign with what stands behind the prefix, never with what is verified', async () => {
    const verified: Given = { 'public-key': 'signer.pub', 'certificate-chain': 'roots.pem' }
    const signing: Given = { 'vsa-private-key': 'gate.pem', 'vsa-certificate-chain': 'gate.crt' }
    const found = (await read({ ...GIVEN, ...verified, ...signing }))?.signing
    assert.ok(found?.method === 'certificate')
    assert.equal(found.privateKeyPem.reveal(), 'text of gate.pem')
    assert.equal(found.certificateChainPem, 'text of gate.crt')
    const keyless = (await read({ ...GIVEN, ...verified }))?.signing
    assert.equal(keyless?.method, 'sigstore')
  })

  const refusals: readonly (readonly [string, Given, string, WorkflowNames?])[] = [
    ['no resource', { 'vsa-resource-uri': '' }, 'INPUT_MISSING'],
    ['pull-request mode', { mode: 'pull-request' }, 'INPUT_CONFLICT'],
    ['no workflow and no verifier', { 'vsa-policy-uri': GATE }, 'INPUT_MISSING', NOWHERE],
    ['no workflow and no policy', { 'vsa-verifier-id': GATE }, 'INPUT_MISSING', NOWHERE],
    ['a policy file whose address nobody knows', { policy: 'p.yaml' }, 'INPUT_MISSING'],
    ['a signing chain without its key', { 'vsa-certificate-chain': 'c' }, 'INPUT_MISSING'],
    ['addresses of no instance', { 'vsa-rekor-url': 'https://r.example' }, 'INPUT_CONFLICT'],
    ['a flag that is none', { vsa: 'yes' }, 'INPUT_INVALID'],
    ['an instance that is none', { 'vsa-sigstore': 'staging' }, 'INPUT_INVALID'],
    ['a release as a sink', { 'vsa-sinks': 'release' }, 'INPUT_INVALID'],
    ['Sigstore without a connection', { offline: 'true' }, 'INPUT_CONFLICT'],
  ]
  for (const [what, change, code, workflow] of refusals) {
    it(`refuse ${what}`, async () => {
      assert.ok(await read(GIVEN))
      await assert.rejects(read({ ...GIVEN, ...change }, workflow), { code })
    })
  }

  it('name themselves in what they refuse', async () => {
    const chain = read({ ...GIVEN, 'vsa-certificate-chain': 'c' })
    await assert.rejects(chain, {
      message: 'vsa-certificate-chain is given without vsa-private-key',
    })
  })
})
