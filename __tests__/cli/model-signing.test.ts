// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { ErrorCode } from '../../src/core/errors.ts'
import { type Issued, issue, keyPem, LEAF } from '../support/certificates.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'

const PASSWORD = 'correct-horse'
const FILES = { 'weights.bin': 'weights', 'config.json': '{}', 'sub/a': 'a', '.git/HEAD': 'ref' }

let cwd = ''
let root: Issued

const put = async (name: string, content: string): Promise<void> => {
  const path = join(cwd, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

const modelSigning = (...argv: readonly string[]): Promise<CliResult> =>
  runCli(['model-signing', ...argv], cwd)

const succeed = async (...argv: readonly string[]): Promise<CliResult> => {
  const result = await modelSigning(...argv)
  assert.equal(result.exitCode, 0, result.stderr)
  return result
}

const refused = async (
  exitCode: number,
  code: ErrorCode,
  ...argv: string[]
): Promise<CliResult> => {
  const result = await modelSigning(...argv)
  assert.match(result.stderr, new RegExp(`^error ${code}: .+\nhint: .+\n`, 'm'))
  assert.equal(result.exitCode, exitCode)
  return result
}

const newFolder = async (parent: string): Promise<void> => {
  cwd = await mkdtemp(join(parent, 'run-'))
  for (const [name, content] of Object.entries(FILES)) await put(`model/${name}`, content)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
  const cipher = { cipher: 'aes-256-cbc', passphrase: PASSWORD } as const
  await put('key.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  await put('locked.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher })))
  await put('key.pub', String(publicKey.export({ type: 'spki', format: 'pem' })))
}

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-signing-'))
  root = await issue({ name: 'root', ca: true, around: new Date() })
})
after(() => rm(folder, { recursive: true }))
beforeEach(() => newFolder(folder))

describe('mlprov model-signing with keys', () => {
  it('signs and verifies, with hyphens and with underscores', async () => {
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem', '--signature=a.sig')
    await succeed('verify', 'key', 'model', '--public_key=key.pub', '--signature', 'a.sig')
    await succeed('sign', 'key', 'model', '--private-key', 'key.pem', '--signature', 'b.sig')
    await succeed('verify', 'key', 'model', '--public-key', 'key.pub', '--signature', 'b.sig')
  })

  it('writes model.sig into the working directory by default', async () => {
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem')
    assert.match(await readFile(join(cwd, 'model.sig'), 'utf8'), /^\{"mediaType"/)
    await succeed('verify', 'key', 'model', '--public_key', 'key.pub')
  })

  it('prints a few lines that a person can read', async () => {
    const signed = await succeed('sign', 'key', 'model', '--private_key', 'key.pem')
    assert.match(
      signed.stdout,
      /^signed {5}model {2}\(3 files, \d+ bytes\)\ndigest {5}sha256:[0-9a-f]{64}\nsigner {5}key [0-9a-f]{64}\nsignature {2}\/.+model\.sig\n$/,
    )
    const verified = await succeed('verify', 'key', 'model', '--public_key', 'key.pub')
    assert.match(
      verified.stdout,
      /^verified {3}model {2}\(3 files signed\)\ndigest .+\nsigner {5}key .+\nignored {4}\.git\n$/,
    )
  })

  it('prints JSON', async () => {
    const signed = await succeed('sign', 'key', 'model', '--private_key', 'key.pem', '--json')
    const verified = await succeed('verify', 'key', 'model', '--public_key', 'key.pub', '--json')
    const { digest, signer } = JSON.parse(signed.stdout)
    const report = JSON.parse(verified.stdout)
    assert.equal(report.verified, true)
    assert.equal(report.digest, digest)
    assert.deepEqual(report.signer, signer)
    assert.deepEqual(report.ignored, ['.git'])
    assert.equal((await succeed('digest', 'model')).stdout, `${digest}\n`)
  })

  it('opens an encrypted key with its password, and never prints that', async () => {
    const good = ['sign', 'key', 'model', '--private_key', 'locked.pem', '--password', PASSWORD]
    const signed = await succeed(...good)
    await succeed('verify', 'key', 'model', '--public_key', 'key.pub')
    const wrong = await refused(2, 'KEY_PASSWORD', ...good.slice(0, -1), `${PASSWORD}?`)
    await refused(2, 'KEY_PASSWORD', ...good.slice(0, -2))
    for (const { stdout, stderr } of [signed, wrong]) {
      assert.equal((stdout + stderr).includes(PASSWORD), false)
    }
  })

  it('tells what changed, in words and in JSON', async () => {
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem')
    await put('model/weights.bin', 'other')
    await put('model/new', '')
    await rm(join(cwd, 'model/sub/a'))
    const verify = ['verify', 'key', 'model', '--public_key', 'key.pub'] as const
    const { stdout } = await refused(1, 'MODEL_MISMATCH', ...verify)
    assert.match(
      stdout,
      /^REFUSED .*\n(.*\n)*changed {4}weights\.bin\nmissing {4}sub\/a\nextra {6}new\n/,
    )
    const json = await refused(1, 'MODEL_MISMATCH', ...verify, '--json')
    const { verified, changed, missing, extra } = JSON.parse(json.stdout)
    assert.deepEqual(
      { verified, changed, missing, extra },
      { verified: false, changed: ['weights.bin'], missing: ['sub/a'], extra: ['new'] },
    )
  })

  it('refuses unsigned files unless told otherwise', async () => {
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem')
    await put('model/new', '')
    const verify = ['verify', 'key', 'model', '--public_key', 'key.pub'] as const
    await refused(1, 'MODEL_MISMATCH', ...verify)
    await refused(1, 'MODEL_MISMATCH', ...verify, '--no-ignore_unsigned_files')
    const { stdout } = await succeed(...verify, '--ignore_unsigned_files')
    assert.match(stdout, /^unsigned {3}new$/m)
  })

  it('leaves its own signature out where it lies in the model', async () => {
    const where = ['--signature', 'model/model.sig'] as const
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem', ...where)
    await succeed('verify', 'key', 'model', '--public_key', 'key.pub', ...where)
    // Signing again replaces it, and covers the same files.
    await succeed('sign', 'key', 'model', '--private_key', 'key.pem', ...where)
    await succeed('verify', 'key', 'model', '--public_key', 'key.pub', ...where)
    const bundle = JSON.parse(await readFile(join(cwd, 'model/model.sig'), 'utf8'))
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
    const { ignore_paths } = JSON.parse(payload).predicate.serialization
    assert.deepEqual(ignore_paths, ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'])
  })

  it('ignores paths from the working directory, relative or absolute', async () => {
    for (const path of ['model/sub', join(cwd, 'model/sub'), './model/../model/sub/']) {
      const sign = ['sign', 'key', 'model', '--private_key', 'key.pem', '--ignore-paths', path]
      assert.match((await succeed(...sign)).stdout, /2 files/, path)
    }
    const { stdout } = await succeed('verify', 'key', 'model', '--public_key', 'key.pub')
    assert.match(stdout, /^ignored {4}sub$/m)
  })

  it('refuses to ignore what is not there, what is outside, and everything', async () => {
    const sign = ['sign', 'key', 'model', '--private_key', 'key.pem', '--ignore-paths'] as const
    await refused(2, 'IGNORE_PATH_NOT_FOUND', ...sign, 'weights.bin')
    await refused(2, 'IGNORE_PATH_NOT_FOUND', ...sign, 'key.pem')
    await refused(2, 'IGNORE_PATH_INVALID', ...sign, 'model')
    await succeed(...sign, 'model/weights.bin')
  })

  it('signs and verifies a single file', async () => {
    await succeed('sign', 'key', 'model/weights.bin', '--private_key', 'key.pem')
    await succeed('verify', 'key', 'model/weights.bin', '--public_key', 'key.pub')
    await put('model/weights.bin', 'other')
    await refused(
      1,
      'MODEL_MISMATCH',
      'verify',
      'key',
      'model/weights.bin',
      '--public_key',
      'key.pub',
    )
  })

  const sign = ['sign', 'key', 'model', '--private_key'] as const
  const verify = ['verify', 'key', 'model', '--public_key'] as const
  const CASES: Readonly<Record<string, readonly [number, ErrorCode, readonly string[]]>> = {
    'a key that is not there': [2, 'KEY_INVALID', [...sign, 'none.pem']],
    'a public key to sign with': [2, 'KEY_INVALID', [...sign, 'key.pub']],
    'a private key to verify with': [2, 'KEY_INVALID', [...verify, 'key.pem']],
    'a folder as key': [2, 'KEY_INVALID', [...sign, 'model']],
    'a signature that is not there': [
      2,
      'BUNDLE_NOT_FOUND',
      [...verify, 'key.pub', '--signature', 'none.sig'],
    ],
    'a signature that is none': [
      1,
      'BUNDLE_INVALID',
      [...verify, 'key.pub', '--signature', 'key.pub'],
    ],
    'a model that is not there': [
      2,
      'MODEL_NOT_FOUND',
      ['sign', 'key', 'none', '--private_key', 'key.pem'],
    ],
    'a model of nothing but git': [
      2,
      'MODEL_EMPTY',
      ['sign', 'key', 'empty', '--private_key', 'key.pem'],
    ],
    'a model that is its own signature': [2, 'USAGE', [...sign, 'key.pem', '--signature', 'model']],
    'git files to sign': [2, 'INPUT_NOT_SUPPORTED', [...sign, 'key.pem', '--no-ignore-git-paths']],
  }
  for (const [name, [exitCode, code, argv]] of Object.entries(CASES)) {
    it(`refuses ${name} with ${code}`, async () => {
      await put('empty/.git/HEAD', '')
      await refused(exitCode, code, ...argv)
    })
  }

  it('reports an error as JSON too', async () => {
    const result = await refused(2, 'BUNDLE_NOT_FOUND', ...verify, 'key.pub', '--json')
    const { verified, error } = JSON.parse(result.stdout)
    assert.equal(verified, false)
    assert.equal(error.code, 'BUNDLE_NOT_FOUND')
  })

  it('leaves no file behind when it cannot write the signature', {
    skip: process.getuid?.() === 0 && 'root may write anywhere',
  }, async () => {
    await mkdir(join(cwd, 'locked'))
    await chmod(join(cwd, 'locked'), 0o500)
    await refused(2, 'OUTPUT_UNWRITABLE', ...sign, 'key.pem', '--signature', 'locked/model.sig')
  })
})

describe('mlprov model-signing with certificates', () => {
  const prepare = async (): Promise<void> => {
    const around = new Date()
    const middle = await issue({ name: 'middle', ca: true, issuer: root, around })
    const leaf = await issue({ ...LEAF, issuer: middle, around })
    await put('leaf.key', keyPem(leaf))
    await put('leaf.pem', leaf.pem)
    await put('middle.pem', middle.pem)
    await put('root.pem', root.pem)
  }
  const sign = [
    'sign',
    'certificate',
    'model',
    '--private_key',
    'leaf.key',
    '--signing_certificate',
    'leaf.pem',
  ] as const
  const verify = ['verify', 'certificate', 'model', '--certificate_chain'] as const

  it('signs with a chain given in parts, in a list, or in one file', async () => {
    await prepare()
    await put('both.pem', `${await readFile(join(cwd, 'middle.pem'), 'utf8')}${root.pem}`)
    for (const chain of [
      ['--certificate_chain', 'middle.pem', '--certificate-chain', 'root.pem'],
      ['--certificate_chain', 'middle.pem,root.pem'],
      ['--certificate_chain', 'both.pem'],
      ['--certificate_chain', 'middle.pem'],
    ]) {
      await succeed(...sign, ...chain)
      const { stdout } = await succeed(...verify, 'root.pem')
      assert.match(stdout, /^signer {5}certificate CN=signer, O=Acme$/m)
    }
  })

  it('prints fingerprints when asked', async () => {
    await prepare()
    await succeed(...sign, '--certificate_chain', 'middle.pem')
    const { stderr } = await succeed(...verify, 'root.pem', '--log_fingerprints')
    assert.match(stderr, /^([0-9A-F]{2}:){31}[0-9A-F]{2} {2}CN=root$/m)
  })

  it('refuses a chain that does not lead to the root', async () => {
    await prepare()
    await succeed(...sign)
    await refused(1, 'CERTIFICATE_UNTRUSTED', ...verify, 'root.pem')
    await succeed(...verify, 'middle.pem,root.pem')
  })

  it('wants a root, and certificates that fit the key', async () => {
    await prepare()
    await refused(2, 'USAGE', 'verify', 'certificate', 'model')
    await refused(2, 'CERTIFICATE_INVALID', ...sign, '--certificate_chain', 'root.pem')
    await refused(2, 'CERTIFICATE_INVALID', ...sign, '--certificate_chain', 'none.pem')
    await refused(2, 'CERTIFICATE_INVALID', ...sign, '--certificate_chain', 'leaf.key')
  })
})

describe('mlprov model-signing and what it does not do', () => {
  const CASES: Readonly<Record<string, readonly [ErrorCode, readonly string[]]>> = {
    'PKCS#11 keys': [
      'INPUT_NOT_SUPPORTED',
      ['sign', 'pkcs11-key', 'model', '--pkcs11_uri', 'pkcs11:x'],
    ],
    'PKCS#11 certificates': [
      'INPUT_NOT_SUPPORTED',
      ['sign', 'pkcs11-certificate', 'model', '--signing_certificate', 'x'],
    ],
    'a login in the browser': ['TOKEN_UNAVAILABLE', ['sign', 'model']],
    'a login in the browser, by name': ['TOKEN_UNAVAILABLE', ['sign', 'sigstore', 'model']],
    'a login out of band': ['INPUT_NOT_SUPPORTED', ['sign', 'model', '--oauth_force_oob']],
    'an OAuth client': ['INPUT_NOT_SUPPORTED', ['sign', 'model', '--client_id', 'x']],
    'the staging instance': [
      'INPUT_NOT_SUPPORTED',
      ['sign', 'model', '--use_staging', '--identity_token', 'x'],
    ],
    'a token that is none': ['USAGE', ['sign', 'model', '--identity_token', 'secret-token']],
    'ambient credentials that are not there': [
      'TOKEN_UNAVAILABLE',
      ['sign', 'model', '--use_ambient_credentials'],
    ],
  }
  for (const [name, [code, argv]] of Object.entries(CASES)) {
    it(`${name}: exit 2 and ${code}`, async () => {
      const { stdout, stderr } = await refused(2, code, ...argv)
      assert.equal((stdout + stderr).includes('secret-token'), false)
    })
  }

  for (const argv of [
    ['sign', 'key', 'model'],
    ['sign', 'key', 'model', '--private_key', 'key.pem', '--no-such-flag'],
    ['verify', 'sigstore', 'model', '--identity', 'x'],
    ['verify', 'key', '--public_key', 'key.pub'],
  ]) {
    it(`\`${argv.join(' ')}\` is wrong use`, async () => {
      assert.equal((await modelSigning(...argv)).exitCode, 2)
    })
  }
})

describe('the program itself', () => {
  it('signs and verifies as a process', async () => {
    const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
    const mlprov = (...argv: readonly string[]) =>
      promisify(execFile)(process.execPath, [main, 'model-signing', ...argv], { cwd })
    await mlprov('sign', 'key', 'model', '--private_key', 'key.pem')
    assert.match(
      (await mlprov('verify', 'key', 'model', '--public_key', 'key.pub')).stdout,
      /^verified/,
    )
    await put('model/weights.bin', 'x')
    await assert.rejects(mlprov('verify', 'key', 'model', '--public_key', 'key.pub'), { code: 1 })
  })
})
