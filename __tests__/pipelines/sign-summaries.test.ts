// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseVsa } from '../../src/attestation/predicates/vsa-v1.ts'
import { sha256 } from '../../src/core/digest.ts'
import { asObject, parseJson } from '../../src/core/parse.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import { signSummaries, type VerifiedModel } from '../../src/pipelines/sign-summaries.ts'
import type { VsaFacts } from '../../src/pipelines/vsa.ts'
import { passedCheck } from '../../src/policy/report.ts'
import type { StatementSigner } from '../../src/ports.ts'
import { memoryStore, silentReporter } from '../support/fakes.ts'

const FACTS: VsaFacts = {
  verifierId: 'https://example.com/verifier',
  timeVerified: new Date('2030-06-01T12:00:00Z'),
  resourceUri: 'https://example.com/models',
  policy: { uri: 'https://example.com/policy' },
}

/** Returns the payload in place of a bundle; the second call fails where told to. */
const signer = (failsAt = Number.POSITIVE_INFINITY): StatementSigner => {
  let count = 0
  return {
    signStatement: async (payload) => {
      count += 1
      if (count === failsAt) throw new Error('down')
      const json = Buffer.from(payload).toString('utf8')
      return { json, identity: { kind: 'key', hint: 'x' } }
    },
  }
}

const modelOf = (baseName: string, fileCount = 1, change: Partial<VerifiedModel> = {}) => {
  const files = Array.from({ length: fileCount }, (_, index) => ({
    name: `f${index}`,
    digest: sha256(`${index}`),
    sizeBytes: 1,
  }))
  const manifest = buildManifest({ name: baseName, baseName, files, ignorePaths: [] })
  const facts = { id: 'signature', title: 'signature', expected: 'one', found: 'one' }
  const checks = [passedCheck(facts, 'verified')]
  const model: VerifiedModel = {
    subject: { name: baseName, fileCount, bytesRead: true, checks, bundles: [] },
    content: { ...manifest, kind: 'folder', bytesRead: true },
    ...change,
  }
  return model
}

const predicateOf = (text: string | undefined) =>
  parseVsa(asObject(asObject(parseJson(text ?? ''))?.predicate))

describe('summaries', () => {
  it('are written one a model, under names that any file system takes', async () => {
    const store = memoryStore()
    const ports = { signer: signer(), store, reporter: silentReporter }
    const stored = await signSummaries([modelOf('a model'), modelOf('b')], FACTS, ports)
    assert.deepEqual([...store.files.keys()], ['a-model.vsa.sigstore.json', 'b.vsa.sigstore.json'])
    assert.deepEqual(
      stored.map(({ name, attestations }) => [name, attestations.length]),
      [
        ['a model', 1],
        ['b', 1],
      ],
    )
  })

  it('have the listing of many files beside them, by its name as a subject', async () => {
    const store = memoryStore()
    const ports = { signer: signer(), store, reporter: silentReporter }
    const [stored] = await signSummaries([modelOf('a model', 1_001)], FACTS, ports)
    assert.equal(stored?.files.length, 2)
    const statement = asObject(parseJson(store.files.get('a-model.vsa.sigstore.json') ?? ''))
    const listing = store.files.get('a-model.SHA256SUMS')
    assert.deepEqual(statement?.subject, [
      { name: 'oms-root:a model', digest: { sha256: modelOf('a model', 1_001).content.root } },
      { name: 'a-model.SHA256SUMS', digest: { sha256: sha256(listing ?? '') } },
    ])
  })

  it('name the policy file by its digest, where there is one', async () => {
    const store = memoryStore()
    const models = [modelOf('a', 1, { policyDigest: sha256('policy') }), modelOf('b')]
    await signSummaries(models, FACTS, { signer: signer(), store, reporter: silentReporter })
    const digests = [...store.files.values()].map((text) => predicateOf(text).policy.digest)
    assert.deepEqual(digests, [{ sha256: sha256('policy') }, undefined])
  })

  it('are refused before any is signed where two would be one file', async () => {
    const store = memoryStore()
    const ports = { signer: signer(), store, reporter: silentReporter }
    const models = [modelOf('Digits'), modelOf('digits')]
    await assert.rejects(signSummaries(models, FACTS, ports), { code: 'MODEL_NAME_TAKEN' })
    assert.equal(store.files.size, 0)
  })

  it('are on disk as soon as they are signed', async () => {
    const store = memoryStore()
    const ports = { signer: signer(2), store, reporter: silentReporter }
    await assert.rejects(signSummaries([modelOf('a'), modelOf('b')], FACTS, ports), /down/)
    assert.deepEqual([...store.files.keys()], ['a.vsa.sigstore.json'])
  })
})
