// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import { verifyKeySignature } from '../../src/attestation/oms/verify-key-signature.ts'
import { type Statement, serializeStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { Secret } from '../../src/core/secret.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { createHashPorts } from '../../src/io/live.ts'
import { computeRoot } from '../../src/model/manifest.ts'
import { signModel } from '../../src/pipelines/sign-model.ts'
import {
  isVerified,
  type ModelVerification,
  type VerifyModelOptions,
  verifyModel,
} from '../../src/pipelines/verify-model.ts'
import { silentReporter } from '../support/fakes.ts'
import { HASH_WORKER_PATH } from '../support/run-cli.ts'

const pair = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const signer = createKeySigner({ privateKey: new Secret(pair.privateKey) })
const key = loadVerifyingKey(pair.publicKey)
const ports = { ...createHashPorts(HASH_WORKER_PATH), reporter: silentReporter }

const FILES = {
  'config.json': '{}',
  'weights.bin': 'weights',
  'sub/tokens.txt': 'a b c',
  'notes.txt': 'not part of it',
  '.gitattributes': '*.bin filter=lfs',
}

let folder = ''
let model = ''
let bundle: Buffer = Buffer.alloc(0)

const write = async (name: string, content: string): Promise<void> => {
  const path = join(model, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

const verify = (change: Partial<VerifyModelOptions> = {}): Promise<ModelVerification> =>
  verifyModel(
    {
      path: model,
      bundle,
      verifySignature: (parsed) => verifyKeySignature(parsed, key),
      ignorePaths: [],
      ignoreDefaults: 'git',
      unsignedFiles: 'refuse',
      symlinks: 'refuse',
      acceptUnsortedUnsafe: false,
      ...change,
    },
    ports,
  )

/** A statement that our own signer would not make, over files of the model. */
const signStatement = async (
  files: Readonly<Record<string, string>>,
  serialization: object = {},
): Promise<Buffer> => {
  const resources = Object.entries(files).map(([name, content]) => ({
    name,
    algorithm: 'sha256',
    digest: sha256(content),
  }))
  const statement: Statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'm', digest: { sha256: computeRoot(resources.map(({ digest }) => digest)) } },
    ],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ...serialization,
      },
      resources,
    },
  }
  return Buffer.from((await signer.signStatement(serializeStatement(statement))).json)
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-model-'))
})
after(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  model = await mkdtemp(join(folder, 'model-'))
  for (const [name, content] of Object.entries(FILES)) await write(name, content)
  const options = { ignorePaths: ['notes.txt'], symlinks: 'refuse' } as const
  bundle = Buffer.from((await signModel(model, options, { ...ports, signer })).bundle.json)
})

describe('verifying a model', () => {
  it('passes for the files that were signed, with every check named', async () => {
    const result = await verify()
    assert.equal(isVerified(result), true)
    assert.deepEqual(
      result.checks.map(({ name, passed }) => [name, passed]),
      [
        ['signature', true],
        ['statement', true],
        ['files', true],
      ],
    )
    assert.deepEqual(result.signer, { kind: 'key', hint: key.hint })
  })

  it('lists what is there and was left out of the signature', async () => {
    assert.deepEqual((await verify()).ignored, ['.gitattributes', 'notes.txt'])
  })

  it('passes after the model has moved', async () => {
    const moved = join(folder, 'elsewhere')
    await rename(model, moved)
    assert.equal(isVerified(await verify({ path: moved })), true)
    await rm(moved, { recursive: true })
  })

  const CHANGES: Readonly<
    Record<string, readonly [change: () => Promise<void>, expected: Partial<ModelVerification>]>
  > = {
    'one byte changed': [() => write('weights.bin', 'Weights'), { changed: ['weights.bin'] }],
    'a file removed': [() => rm(join(model, 'config.json')), { missing: ['config.json'] }],
    'a file added': [() => write('sub/new.py', ''), { extra: ['sub/new.py'] }],
    'a file renamed': [
      () => rename(join(model, 'config.json'), join(model, 'Config.json')),
      { missing: ['config.json'], extra: ['Config.json'] },
    ],
    'two files swapped': [
      async () => {
        await write('config.json', FILES['weights.bin'])
        await write('weights.bin', FILES['config.json'])
      },
      { changed: ['config.json', 'weights.bin'] },
    ],
    'a git folder below the top': [() => write('sub/.git/HEAD', ''), { extra: ['sub/.git/HEAD'] }],
  }
  for (const [name, [change, expected]] of Object.entries(CHANGES)) {
    it(`fails with ${name}`, async () => {
      await change()
      const result = await verify()
      const { changed, missing, extra } = result
      assert.equal(isVerified(result), false)
      const nothing = { changed: [], missing: [], extra: [] }
      assert.deepEqual({ changed, missing, extra }, { ...nothing, ...expected })
    })
  }

  it('can accept unsigned files, and names them', async () => {
    await write('new.txt', '')
    const result = await verify({ unsignedFiles: 'ignore' })
    assert.equal(isVerified(result), true)
    assert.deepEqual(result.unsigned, ['new.txt'])
    await write('weights.bin', 'other')
    assert.equal(isVerified(await verify({ unsignedFiles: 'ignore' })), false)
  })

  it('leaves out more paths when asked, but never what was signed', async () => {
    await write('cache/x', '')
    assert.equal(isVerified(await verify()), false)
    assert.equal(isVerified(await verify({ ignorePaths: ['cache'] })), true)
    for (const path of ['weights.bin', 'sub']) {
      await assert.rejects(verify({ ignorePaths: [path] }), { code: 'IGNORE_PATH_INVALID' })
    }
  })

  it('ends in an error before the files for another key', async () => {
    const other = generateKeyPairSync('ec', {
      namedCurve: 'prime256v1',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    const wrong = loadVerifyingKey(other.publicKey)
    await assert.rejects(
      verify({
        path: join(folder, 'nowhere'),
        verifySignature: (parsed) => verifyKeySignature(parsed, wrong),
      }),
      { code: 'SIGNATURE_INVALID' },
    )
  })

  it('follows links inside the model only when asked', async () => {
    await rename(join(model, 'weights.bin'), join(model, 'notes.txt'))
    await symlink('notes.txt', join(model, 'weights.bin'))
    await assert.rejects(verify(), { code: 'MODEL_SYMLINK' })
    assert.equal(isVerified(await verify({ symlinks: 'within-model' })), true)
  })
})

describe('verifying signatures of other clients', () => {
  it('without ignored paths leaves out the git names of the top', async () => {
    const { '.gitattributes': _, ...signed } = FILES
    const sorted = Object.fromEntries(Object.entries(signed).sort())
    bundle = await signStatement(sorted)
    assert.equal(isVerified(await verify()), true)
    const strict = await verify({ ignoreDefaults: 'recorded' })
    assert.deepEqual(strict.extra, ['.gitattributes'])
    assert.equal(isVerified(strict), false)
  })

  it('checks a git file that was signed after all', async () => {
    bundle = await signStatement(Object.fromEntries(Object.entries(FILES).sort()))
    assert.equal(isVerified(await verify()), true)
    await write('.gitattributes', 'changed')
    assert.deepEqual((await verify()).changed, ['.gitattributes'])
  })

  it('shows weights that the signer chose to ignore', async () => {
    const ignore_paths = ['weights.bin', 'sub', 'notes.txt']
    bundle = await signStatement({ 'config.json': FILES['config.json'] }, { ignore_paths })
    const result = await verify()
    assert.equal(isVerified(result), true)
    assert.deepEqual(result.ignored, ['.gitattributes', 'notes.txt', 'sub', 'weights.bin'])
  })

  it('takes a single file as `.` and as its own name, not as another', async () => {
    const path = join(model, 'weights.bin')
    for (const [name, passes] of [
      ['.', true],
      ['weights.bin', true],
      ['other.bin', false],
    ] as const) {
      bundle = await signStatement({ [name]: FILES['weights.bin'] })
      assert.equal(isVerified(await verify({ path })), passes, name)
    }
  })

  it('never takes a folder for the file `.`', async () => {
    bundle = await signStatement({ '.': FILES['weights.bin'] })
    const result = await verify()
    assert.equal(isVerified(result), false)
    assert.deepEqual(result.missing, ['.'])
  })
})

describe('a verdict', () => {
  it('without any check is not a pass', () => assert.equal(isVerified({ checks: [] }), false))
})
