// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { runCli } from '../support/run-cli.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

const FIRST_LINE = 'NOT VERIFIED: this is what the file says; nothing of it has been checked.\n'

let cwd = ''
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'inspect-'))
})
after(() => rm(cwd, { recursive: true }))

const statement = (fields: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'model', digest: { sha256: 'ab' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: { externalParameters: { workflow: { ref: 'refs/heads/main' } } } },
  ...fields,
})
const bundle = (payload: unknown, material: object = {}): string =>
  bundleOf(JSON.stringify(payload), material)

const bundleOf = (payload: string, material: object = {}): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'abc' }, tlogEntries: [], ...material },
    dsseEnvelope: {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(payload).toString('base64'),
      signatures: [{ sig: 'AAAA', keyid: '' }],
    },
  })

const inspect = async (content: string, ...argv: readonly string[]) => {
  await writeFile(join(cwd, 'file'), content)
  return runCli(['inspect', 'file', ...argv], cwd)
}

describe('mlprov inspect', () => {
  it('says first that nothing was verified', async () => {
    const { exitCode, stdout } = await inspect(bundle(statement()))
    assert.equal(exitCode, 0)
    assert.ok(stdout.startsWith(FIRST_LINE))
    assert.match(stdout, /^predicate {2}https:\/\/slsa\.dev\/provenance\/v1$/m)
    assert.match(stdout, /^subject {4}sha256:ab {2}model$/m)
    assert.match(stdout, /buildDefinition\.externalParameters\.workflow\.ref = refs\/heads\/main/)
    assert.match(stdout, /^signer {5}key abc$/m)
  })

  it('says it in JSON too', async () => {
    const { stdout } = await inspect(bundle(statement()), '--json')
    const { verified, bundles } = JSON.parse(stdout)
    assert.equal(verified, false)
    assert.equal(bundles[0].statement.subjects[0].digest, 'sha256:ab')
  })

  it('reads JSON Lines and statements without a signature', async () => {
    const lines = `${bundle(statement())}\n${JSON.stringify(statement())}\n`
    const { stdout } = await inspect(lines, '--json')
    const kinds = JSON.parse(stdout).bundles.map(({ kind }: { kind: string }) => kind)
    assert.deepEqual(kinds, ['dsse', 'statement'])
  })

  it('lets no text of the file pass for a line of its own, or for a terminal command', async () => {
    const name = 'a\nsigner     someone else\u001b[2K'
    const { stdout } = await inspect(
      bundle(statement({ subject: [{ name, digest: { sha256: 'ab' } }] })),
    )
    assert.equal(stdout.match(/^signer/gm)?.length, 1)
    assert.equal(stdout.includes('\u001b'), false)
  })

  for (const [name, payload] of [
    ['a payload that is no statement', 'text'],
    ['a statement without anything', {}],
  ] as const) {
    it(`reads what it can of ${name}`, async () => {
      assert.equal((await inspect(bundle(payload))).exitCode, 0)
    })
  }

  it('reads what it can of a predicate that is nested very deep', async () => {
    const levels = 100_000
    const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    const payload = JSON.stringify(statement({ predicate: 'DEEP' })).replace('"DEEP"', deep)
    const { exitCode, stdout } = await inspect(bundleOf(payload))
    assert.equal(exitCode, 0)
    assert.match(stdout, /^predicate {2}https:\/\/slsa/m)
  })

  it('reads what it can of garbage in the material', async () => {
    const garbage = {
      publicKey: undefined,
      certificate: { rawBytes: 'AAAA' },
      tlogEntries: [{ integratedTime: 'never' }, null],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }, null] },
    }
    const { exitCode, stdout } = await inspect(bundle(statement(), garbage))
    assert.equal(exitCode, 0)
    assert.match(stdout, /^timestamp {2}unreadable$/m)
  })

  for (const [name, content] of [
    ['other JSON', '{"a":1}'],
    ['a line that is no bundle', `${bundle(statement())}\nhello\n`],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const { exitCode, stderr } = await inspect(content)
      assert.equal(exitCode, 1)
      assert.match(stderr, /^error BUNDLE_INVALID: /)
    })
  }
  for (const [name, content] of [
    ['an empty file', ''],
    ['text', 'hello'],
  ] as const) {
    it(`takes ${name} for a file of a model, of no known format`, async () => {
      const { exitCode, stdout } = await inspect(content, '--json')
      assert.equal(exitCode, 0)
      assert.equal(JSON.parse(stdout).models[0].files[0].description.format, 'unknown')
    })
  }

  it('refuses a file that is not there', async () => {
    const { exitCode, stderr } = await runCli(['inspect', 'none'], cwd)
    assert.equal(exitCode, 2)
    assert.match(stderr, /^error BUNDLE_NOT_FOUND: /)
  })

  it('shows the certificate, the log entry and the timestamp', {
    skip: vectorsMissing,
  }, async () => {
    const path = vectorPath('oms', 'released', 'v1.1.0-sigstore', 'model.sig')
    const { stdout } = await runCli(['inspect', path], cwd)
    assert.match(stdout, /^signer {5}stefanb@us\.ibm\.com$/m)
    assert.match(stdout, /^ {11}issuer = https:\/\/sigstore\.verify\.ibm\.com\/oauth2$/m)
    assert.match(stdout, /^log entry {2}598151086 \(dsse 0\.0\.1, 2025-10-10T02:12:20\.000Z\)$/m)
    assert.match(stdout, /^timestamp {2}2025-10-10T02:12:20\.000Z$/m)
  })
})
