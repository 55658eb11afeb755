// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { createPullRequestService } from '../../demo/github/pull-requests.ts'
import { startLoopbackServer } from '../../demo/loopback-server.ts'
import { buildOmsStatement } from '../../src/attestation/predicates/oms-signature-v1.ts'
import { serializeStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { Secret } from '../../src/core/secret.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { VERIFY_INPUTS, type VerifyInputName } from '../../src/inputs/verify-input-table.ts'
import { readVerifyInputs } from '../../src/inputs/verify-inputs.ts'
import { runVerifyPullRequest } from '../../src/inputs/verify-pull-request.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import { GIT_IGNORE_PATHS } from '../../src/model/paths.ts'
import { isPassed } from '../../src/policy/report.ts'
import { renderPullRequest } from '../../src/report/pull-request.ts'
import { silentReporter } from '../support/fakes.ts'
import { createGitRepository, GIT_MISSING } from '../support/git-repository.ts'

const skip = GIT_MISSING
const KEY = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const SIGNER = createKeySigner({
  privateKey: new Secret(String(KEY.privateKey.export({ type: 'pkcs8', format: 'pem' }))),
})
const WORKER = join(import.meta.dirname, '..', '..', 'src', 'hash-worker', 'index.ts')

type Files = Readonly<Record<string, string>>

const sign = async (files: Files): Promise<string> => {
  const manifest = buildManifest({
    name: 'digits',
    baseName: 'digits',
    ignorePaths: GIT_IGNORE_PATHS,
    files: Object.entries(files).map(([name, content]) => ({
      name,
      digest: sha256(content),
      sizeBytes: content.length,
    })),
  })
  const { json } = await SIGNER.signStatement(serializeStatement(buildOmsStatement(manifest)))
  return json
}

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`models/digits/${name}`, text]))

/** Verifies a pull request that brings `change` on top of `before`. */
const verify = async (t: TestContext, before: Files, change: Files, headAtEvent?: string) => {
  const repository = createGitRepository(t)
  const base = repository.commit({ 'README.md': 'x', ...before })
  const head = repository.commit(change)
  const server = await startLoopbackServer(
    createPullRequestService({
      folder: repository.folder,
      repository: 'octo-org/digits',
      number: 7,
      base,
      head,
      isPublic: true,
    }),
  )
  t.after(() => server.close())
  const publicKey = join(repository.folder, '..', 'key.pem')
  writeFileSync(publicKey, String(KEY.publicKey.export({ type: 'spki', format: 'pem' })))
  const given: Partial<Record<VerifyInputName, string>> = {
    mode: 'pull-request',
    'public-key': publicKey,
  }
  const inputs = readVerifyInputs(createInputReader(VERIFY_INPUTS, (name) => given[name] ?? ''))
  return runVerifyPullRequest(
    inputs,
    {
      cwd: repository.folder,
      hashWorkerPath: WORKER,
      reporter: silentReporter,
      now: new Date(),
      serverUrl: 'https://github.com',
      apiUrl: `${server.url}/api`,
    },
    { repository: 'octo-org/digits', number: 7, head: headAtEvent ?? head },
  )
}

const MODEL: Files = { 'config.json': '{"model_type":"x"}', 'model.safetensors': 'weights' }

describe('a pull request', { skip }, () => {
  it('that adds a signed model is verified without a token', async (t) => {
    const change = { ...inFolder(MODEL), 'models/digits.sig': await sign(MODEL) }
    const { report, models } = await verify(t, {}, change)
    assert.ok(isPassed(report), JSON.stringify(report.subjects[0]?.checks))
    assert.equal(report.subjects[0]?.path, 'models/digits')
    const [target] = models.targets
    assert.equal(target?.reason, 'added')
    const text = renderPullRequest(models.targets)
    assert.match(text, /<code>models\/digits<\/code> \| added/)
    assert.match(text, /model\.safetensors<\/code> \| added \| {2}\| 7 B/)
  })

  it('that changes weights without a new signature is refused', async (t) => {
    const before = { ...inFolder(MODEL), 'models/digits.sig': await sign(MODEL) }
    const { report } = await verify(t, before, { 'models/digits/model.safetensors': 'other' })
    assert.equal(isPassed(report), false)
    assert.deepEqual(report.subjects[0]?.files?.changed, ['model.safetensors'])
  })

  it('that removes the signature is refused', async (t) => {
    const before = { ...inFolder(MODEL), 'models/digits.sig': await sign(MODEL) }
    const { report } = await verify(t, before, {
      'models/digits.sig': undefined,
    } as unknown as Files)
    assert.equal(isPassed(report), false)
    assert.equal(report.subjects[0]?.checks[0]?.code, 'BUNDLE_NONE')
  })

  it('that brings Git LFS pointers is verified by their digests, and says so', async (t) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('weights')}\nsize 7\n`
    const change = {
      ...inFolder({ ...MODEL, 'model.safetensors': pointer }),
      'models/digits.sig': await sign(MODEL),
    }
    const { report, models } = await verify(t, {}, change)
    assert.equal(models.targets[0]?.lfs, true)
    assert.ok(isPassed(report), JSON.stringify(report.subjects[0]?.checks))
    assert.equal(report.subjects[0]?.bytesRead, false)
  })

  it('that has moved on since the event is not the one that is judged', async (t) => {
    await assert.rejects(verify(t, {}, { 'README.md': 'y' }, '0'.repeat(40)), {
      code: 'CHANGES_UNREADABLE',
    })
  })

  it('that touches no model has nothing to verify', async (t) => {
    const before = { ...inFolder(MODEL), 'models/digits.sig': await sign(MODEL) }
    const { report, models } = await verify(t, before, { 'README.md': 'y' })
    assert.deepEqual([models.targets, report.subjects], [[], []])
    assert.equal(isPassed(report), false)
    assert.match(renderPullRequest(models.targets), /touches no model/)
  })
})
