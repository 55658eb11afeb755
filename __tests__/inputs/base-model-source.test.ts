// SPDX-License-Identifier: Apache-2.0
//
// Base models of a repository that consumes them: a folder that a workflow
// signed and a file that a key signed, with the real verifiers.

import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import type { BaseModelInputs } from '../../src/inputs/base-model-inputs.ts'
import { createBaseModelSource } from '../../src/inputs/base-model-source.ts'
import { createDescriptorSource } from '../../src/io/descriptors.ts'
import { createHashPorts } from '../../src/io/live.ts'
import { silentReporter } from '../support/fakes.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'
import { signTo, workflowSigner, writeLockRepository } from '../support/lock-repository.ts'
import { HASH_WORKER_PATH, temporaryFolder } from '../support/models.ts'
import { runCli } from '../support/run-cli.ts'

const POLICY = `version: 1
rules:
  - match: digits
    identity: { repo: octo-org/digits }
  - match: '*.onnx'
    key: { path: keys/release.pub }
  - match: example.com/**
    identity: { repo: octo-org/digits }
  - match: model
    identity: { repo: octo-org/digits }
`

let fixture: KeylessFixture
let prepared = ''
const cleanups: (() => void)[] = []

before(async () => {
  fixture = await startKeyless()
  prepared = temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) })
  await writeLockRepository(prepared, fixture)
  writeFileSync(join(prepared, 'mlprov.policy.yaml'), POLICY)
  const pin = ['lock', 'add', 'digits', 'models/digits', '--bundle', 'models/digits.sig']
  const signer = ['--repo', 'octo-org/digits', '--trusted-root', 'root.json', '--offline']
  const { exitCode, stderr } = await runCli([...pin, ...signer], prepared)
  assert.equal(exitCode, 0, stderr)
})
after(async () => {
  for (const cleanup of cleanups) cleanup()
  await fixture.sigstore.close()
})

const repositoryFor = (test: TestContext): string => {
  const cwd = temporaryFolder(test)
  cpSync(prepared, cwd, { recursive: true })
  return cwd
}

const sourceIn = (cwd: string, change: Partial<BaseModelInputs> = {}) => {
  const hashPorts = createHashPorts(HASH_WORKER_PATH)
  const plain = createDescriptorSource({ ...hashPorts, reporter: silentReporter, cwd })
  const inputs: BaseModelInputs = {
    lockPath: 'models.lock',
    bundles: [],
    trustedRootPath: join(cwd, 'root.json'),
    unverified: 'accept',
    ...change,
  }
  return createBaseModelSource(inputs, plain, {
    cwd,
    hashWorkerPath: HASH_WORKER_PATH,
    reporter: silentReporter,
    now: new Date(),
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
  })
}

const underPolicy = { policyPath: 'mlprov.policy.yaml' }

describe('a base model', () => {
  let cwd = ''
  beforeEach((test) => {
    cwd = repositoryFor(test as TestContext)
  })
  const absolute = (line: string): string => line.replaceAll('DIR', cwd)

  const refuses = async (
    code: ErrorCode,
    line: string,
    change: Partial<BaseModelInputs> = {},
  ): Promise<string> => {
    let message = ''
    await assert.rejects(sourceIn(cwd, change).describe(absolute(line)), (error: Error) => {
      message = error.message
      return 'code' in error && error.code === code
    })
    return message
  }
  const one = async (line: string, change: Partial<BaseModelInputs> = {}) => {
    const [descriptor, ...others] = await sourceIn(cwd, change).describe(absolute(line))
    assert.ok(descriptor && others.length === 0)
    return descriptor
  }

  it('is self-asserted where nobody asked', async () => {
    const { name, digest, annotations } = await one('DIR/models/digits')
    assert.equal(name, 'models/digits/')
    assert.deepEqual(annotations, { role: 'base-model', established: 'self-asserted' })
    assert.equal(digest?.sha256?.length, 64)
  })

  it('is refused where it has to be verified and nobody says how', async () => {
    await refuses('BASE_MODEL_UNVERIFIED', 'DIR/models/digits', { unverified: 'refuse' })
  })

  it('is verified with its bundle under a policy', async () => {
    const plain = await one('DIR/models/digits')
    const { digest, name, annotations } = await one('DIR/models/digits', {
      ...underPolicy,
      unverified: 'refuse',
    })
    assert.deepEqual({ digest, name }, { digest: plain.digest, name: plain.name })
    const { bundleSha256, signer, ...facts } = annotations ?? {}
    assert.deepEqual(facts, {
      role: 'base-model',
      established: 'verified',
      verifiedBy: 'bundle',
      bytesRead: 'true',
    })
    assert.match(
      signer ?? '',
      /octo-org\/digits\/\.github\/workflows\/train\.yml@refs\/heads\/main/,
    )
    assert.match(bundleSha256 ?? '', /^[0-9a-f]{64}$/)
  })

  it('is verified as a file that a key signed', async () => {
    const { digest, annotations } = await one('base=DIR/tiny.onnx', underPolicy)
    assert.equal(digest?.sha256, sha256('tiny'))
    assert.equal(annotations?.established, 'verified')
  })

  it('is refused when a file was changed', async () => {
    writeFileSync(join(cwd, 'models/digits/config.json'), '{}')
    const message = await refuses('BASE_MODEL_UNVERIFIED', 'DIR/models/digits', underPolicy)
    assert.match(message, /1 changed.*MODEL_MISMATCH/)
  })

  it('is refused when its bundle is that of another signer', async () => {
    const model = join(cwd, 'models/digits')
    const other = workflowSigner(fixture, {
      repository: 'somebody/letters',
      job_workflow_ref: 'somebody/letters/.github/workflows/train.yml@refs/heads/main',
    })
    await signTo(model, `${model}.sig`, other)
    await refuses('BASE_MODEL_UNVERIFIED', 'DIR/models/digits', underPolicy)
  })

  it('is refused when the policy has no rule for it', async () => {
    cpSync(join(cwd, 'models/digits'), join(cwd, 'models/letters'), { recursive: true })
    cpSync(join(cwd, 'models/digits.sig'), join(cwd, 'models/letters.sig'))
    await refuses('BASE_MODEL_UNVERIFIED', 'DIR/models/letters', underPolicy)
  })

  it('is verified as an entry of models.lock', async () => {
    const { name, digest, annotations } = await one('base=lock:digits', { unverified: 'refuse' })
    assert.equal(name, 'base/')
    assert.equal(digest?.sha256, (await one('DIR/models/digits')).digest?.sha256)
    assert.equal(annotations?.verifiedBy, 'lock')
    assert.equal(annotations?.established, 'verified')
  })

  it('is refused when it is not what models.lock pins', async () => {
    writeFileSync(join(cwd, 'models/digits/config.json'), '{}')
    await refuses('BASE_MODEL_UNVERIFIED', 'lock:digits')
  })

  it('is refused when its bundle is not the one that models.lock pins', async () => {
    const model = join(cwd, 'models/digits')
    await signTo(model, `${model}.sig`, workflowSigner(fixture))
    const message = await refuses('BASE_MODEL_UNVERIFIED', 'lock:digits')
    assert.match(message, /bundle models\/digits\.sig.*LOCK_MISMATCH/)
  })

  it('is unknown to a lock that does not name it', async () => {
    await refuses('LOCK_ENTRY_UNKNOWN', 'lock:letters')
  })

  it('is verified by a digest that is given', async () => {
    const pinned = `DIR/tiny.onnx#sha256:${sha256('tiny')}`
    const { annotations } = await one(pinned, { unverified: 'refuse' })
    assert.deepEqual(annotations, {
      role: 'base-model',
      established: 'verified',
      verifiedBy: 'digest',
      bytesRead: 'true',
    })
    await refuses('BASE_MODEL_UNVERIFIED', `DIR/tiny.onnx#sha256:${sha256('other')}`)
    await refuses('DEPENDENCY_INVALID', 'DIR/tiny.onnx#sha256:abc')
    const { digest } = await one(pinned, underPolicy)
    assert.equal(digest?.sha256, sha256('tiny'))
    const wrong = `DIR/tiny.onnx#sha256:${sha256('other')}`
    await refuses('BASE_MODEL_UNVERIFIED', wrong, underPolicy)
  })

  it('elsewhere is verified by its digest with a bundle that is here', async () => {
    const { digest = {} } = await one('DIR/models/digits')
    const bundles = [join(cwd, 'models/digits.sig')]
    const line = `model=https://example.com/model@sha256:${digest.sha256}`
    const { annotations, uri } = await one(line, { ...underPolicy, bundles })
    assert.equal(uri, 'https://example.com/model')
    assert.equal(annotations?.established, 'verified')
    assert.equal(annotations?.bytesRead, 'false')
    const other = `model=https://example.com/model@sha256:${sha256('other')}`
    await refuses('BASE_MODEL_UNVERIFIED', other, { ...underPolicy, bundles })
    await refuses('BASE_MODEL_UNVERIFIED', line, underPolicy)
  })

  it('that only a commit names is refused under a policy, and self-asserted without', async () => {
    const line = `model=https://example.com/model@${'a'.repeat(40)}`
    await refuses('BASE_MODEL_UNVERIFIED', line, underPolicy)
    assert.equal((await one(line)).annotations?.established, 'self-asserted')
  })

  it('may be one of several that a glob names', async () => {
    cpSync(join(cwd, 'tiny.onnx'), join(cwd, 'small.onnx'))
    cpSync(join(cwd, 'tiny.onnx.sig'), join(cwd, 'small.onnx.sig'))
    const found = await sourceIn(cwd, underPolicy).describe(`${cwd}/*.onnx`)
    assert.deepEqual(
      found.map(({ name, annotations }) => [name, annotations?.established]),
      [
        ['small.onnx', 'verified'],
        ['tiny.onnx', 'verified'],
      ],
    )
    await refuses('DEPENDENCY_INVALID', `base=DIR/*.onnx`, underPolicy)
  })
})
