// SPDX-License-Identifier: Apache-2.0
//
// A model of 50,000 files: the built action attests it through a SHA256SUMS
// subject, in less than 400 MiB. A quadratic step would not end in time.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { startEmulatedGitHub } from '../../demo/github/emulated-github.ts'
import { runAction } from '../../demo/runner/emulated-runner.ts'
import { startEmbeddedSigstore } from '../../demo/sigstore/embedded-sigstore.ts'
import { parseStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'

const FILES = 50_000
const MAX_RSS_KIB = 400 * 1024

it(`attests ${FILES} files in less than 400 MiB`, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-many-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(join(workspace, 'model'), { recursive: true })
  for (let i = 0; i < FILES; i += 1) {
    writeFileSync(join(workspace, 'model', `file-${i}.bin`), String(i))
  }
  // Says at its end how much memory the action's process had at most, in KiB.
  const probe = join(folder, 'probe.mjs')
  writeFileSync(
    probe,
    "process.on('exit', () => console.error('max-rss', process.resourceUsage().maxRSS))",
  )
  const github = await startEmulatedGitHub()
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  t.after(async () => {
    await Promise.all([github.close(), sigstore.close()])
    rmSync(folder, { recursive: true, force: true })
  })
  const trust = await sigstore.writeTrustFiles(workspace)
  const result = await runAction({
    action: join(import.meta.dirname, '..', '..'),
    job: github.job,
    workspace,
    runnerFolder: folder,
    env: { NODE_OPTIONS: `--import ${probe}` },
    inputs: {
      'model-path': 'model',
      sigstore: 'custom',
      'signing-config': trust.signingConfigV1,
      'trusted-root': trust.trustedRoot,
    },
  })
  assert.equal(result.exitCode, 0, result.log.join('\n'))
  const outputs = result.outputs
  assert.deepEqual([outputs['subject-count'], outputs['artifact-outcome']], ['2', 'stored'])
  const sums = readFileSync(outputs['checksums-path'] ?? '', 'utf8')
  assert.equal(sums.split('\n').length, FILES + 1)
  assert.equal(sha256(sums), outputs.dirhash1)
  const bundle = JSON.parse(readFileSync(outputs['bundle-path'] ?? '', 'utf8'))
  const statement = parseStatement(Buffer.from(bundle.dsseEnvelope.payload, 'base64'))
  assert.deepEqual(statement.subject[1], {
    name: 'model.SHA256SUMS',
    digest: { sha256: outputs.dirhash1 },
  })
  const maxRss = Number(/max-rss (\d+)/.exec(result.log.join('\n'))?.[1])
  t.diagnostic(`peak memory of the action: ${Math.round(maxRss / 1024)} MiB`)
  assert.ok(maxRss > 0 && maxRss < MAX_RSS_KIB, `${maxRss} KiB`)
})
