// SPDX-License-Identifier: Apache-2.0
//
// `mlprov lock` on a repository with real signatures of an embedded instance.

import assert from 'node:assert/strict'
import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { serializeLock } from '../../src/lock/models-lock-v1.ts'
import { parseLock } from '../../src/lock/parse-lock.ts'
import { type KeylessFixture, startKeyless, WORKFLOW } from '../support/keyless.ts'
import { signTo, workflowSigner, writeLockRepository } from '../support/lock-repository.ts'
import { LOCK } from '../support/locks.ts'
import { temporaryFolder, writeTree } from '../support/models.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'

const TRUST = ['--offline', '--custom-trusted-root', 'root.json'] as const
const REPO = ['--repo', 'octo-org/digits'] as const
const ADD_FOLDER = ['add', 'digits', 'models/digits', '--bundle', 'models/digits.sig', ...TRUST]
const ADD_FILE = [
  ...['add', 'tiny', 'tiny.onnx', '--bundle', 'tiny.onnx.sig'],
  ...['--public-key', 'keys/release.pub', '--offline'],
]

let fixture: KeylessFixture
let cwd = ''

before(async () => {
  fixture = await startKeyless()
})
after(() => fixture.sigstore.close())

const lock = (argv: readonly string[]): Promise<CliResult> => runCli(['lock', ...argv], cwd)

const succeed = async (argv: readonly string[]): Promise<CliResult> => {
  const result = await lock(argv)
  assert.equal(result.exitCode, 0, result.stderr + result.stdout)
  assert.match(result.stdout, /^verified/)
  return result
}

const refused = async (
  code: ErrorCode,
  exitCode: number,
  argv: readonly string[],
): Promise<CliResult> => {
  const result = await lock(argv)
  assert.match(result.stderr, new RegExp(`^error ${code}: `, 'm'), result.stdout)
  assert.equal(result.exitCode, exitCode)
  return result
}

const lockText = (): string => readFileSync(join(cwd, 'models.lock'), 'utf8')
const entryOf = (name: string) => parseLock(lockText()).entries.find((entry) => entry.name === name)

/** A repository of its own, in which both models are pinned. */
const pinned = async (test: TestContext): Promise<void> => {
  cwd = temporaryFolder(test)
  await writeLockRepository(cwd, fixture)
  await succeed([...ADD_FOLDER, ...REPO, '--source', 'https://example.com/digits'])
  await succeed(ADD_FILE)
}

describe('mlprov lock add', () => {
  beforeEach(async (test) => {
    cwd = temporaryFolder(test as TestContext)
    await writeLockRepository(cwd, fixture)
  })

  it('pins what was verified: bytes, bundle, and the signer as it was found', async () => {
    await succeed([...ADD_FOLDER, '--owner', 'octo-org'])
    const entry = entryOf('digits')
    assert.deepEqual(entry?.signer, {
      kind: 'identity',
      identity: {
        repo: 'octo-org/digits',
        owner: 'octo-org',
        signerWorkflow: 'github.com/octo-org/digits/.github/workflows/train.yml',
        sourceDigest: entry?.signer.kind === 'identity' && entry.signer.identity.sourceDigest,
        certOidcIssuer: 'https://token.actions.githubusercontent.com',
      },
    })
    assert.deepEqual(
      entry?.files?.map(({ name }) => name),
      ['config.json', 'model.safetensors', 'tokenizer/merges.txt'],
    )
    const signature = readFileSync(join(cwd, 'models', 'digits.sig'))
    assert.deepEqual(entry?.bundles, [
      {
        location: { kind: 'path', value: 'models/digits.sig' },
        digest: `sha256:${sha256(signature)}`,
      },
    ])
    assert.deepEqual(entry?.predicateTypes, ['https://model_signing/signature/v1.0'])
    const { stdout } = await runCli(['hash', join(cwd, 'models/digits'), '--json'], cwd)
    assert.equal(entry?.digest, JSON.parse(stdout)[0].digest)
  })

  it('pins the name itself where a pattern was asked for', async () => {
    await succeed([
      ...ADD_FOLDER,
      ...['--cert-identity-regex', 'https://github\\.com/octo-org/.*', '--no-files'],
    ])
    const entry = entryOf('digits')
    assert.equal(entry?.files, undefined)
    assert.ok(entry?.signer.kind === 'identity')
    assert.equal(entry.signer.identity.repo, 'octo-org/digits')
    assert.doesNotMatch(lockText(), /regex/)
  })

  it('pins a file and the key that signed it', async () => {
    await succeed(ADD_FILE)
    const entry = entryOf('tiny')
    assert.equal(entry?.kind, 'file')
    assert.equal(entry?.digest, `sha256:${sha256('tiny')}`)
    const hint = sha256(readFileSync(join(cwd, 'keys', 'release.pub')))
    assert.deepEqual(entry?.signer, { kind: 'key', path: 'keys/release.pub', hint })
  })

  it('writes the same file whatever the order', async () => {
    await succeed([...ADD_FOLDER, ...REPO])
    await succeed(ADD_FILE)
    const text = lockText()
    rmSync(join(cwd, 'models.lock'))
    await succeed(ADD_FILE)
    await succeed([...ADD_FOLDER, ...REPO])
    assert.equal(lockText(), text)
  })

  const refusals: readonly (readonly [
    what: string,
    code: ErrorCode,
    exitCode: number,
    argv: readonly string[],
  ])[] = [
    ['another repository', 'IDENTITY_MISMATCH', 1, [...ADD_FOLDER, '--repo', 'octo-org/other']],
    ['nobody in particular', 'POLICY_EMPTY', 2, ADD_FOLDER],
    ['only an issuer', 'POLICY_EMPTY', 2, [...ADD_FOLDER, '--cert-oidc-issuer', 'https://x']],
    [
      'a predicate type that is not there',
      'PREDICATE_TYPE_MISMATCH',
      1,
      [...ADD_FOLDER, ...REPO, '--predicate-type', 'https://slsa.dev/provenance/v1'],
    ],
    [
      'a bundle of something else',
      'SIGNATURE_INVALID',
      1,
      [...ADD_FILE, '--bundle', 'models/digits.sig'],
    ],
    ['no bundle', 'USAGE', 2, ['add', 'digits', 'models/digits', ...TRUST, ...REPO]],
    ['a model outside', 'INPUT_INVALID', 2, ['add', 'x', '../x', ...ADD_FOLDER.slice(3), ...REPO]],
    ['a name with a space', 'INPUT_INVALID', 2, ['add', 'a b', ...ADD_FILE.slice(2)]],
    [
      'a source with a password',
      'INPUT_INVALID',
      2,
      [...ADD_FILE, '--source', 'https://me:secret@example.com'],
    ],
    ['an identity beside a key', 'INPUT_CONFLICT', 2, [...ADD_FILE, ...REPO]],
    ['no root when offline', 'INPUT_MISSING', 2, [...ADD_FOLDER.slice(0, -2), ...REPO]],
    ['a bundle that is not there', 'BUNDLE_NOT_FOUND', 2, [...ADD_FILE, '--bundle', 'none.sig']],
    ['a model that is not there', 'MODEL_NOT_FOUND', 2, ['add', 'x', 'none', ...ADD_FILE.slice(3)]],
  ]
  for (const [what, code, exitCode, argv] of refusals) {
    it(`pins nothing with ${what}`, async () => {
      await refused(code, exitCode, argv)
      assert.throws(lockText, { code: 'ENOENT' })
    })
  }

  it('does not replace what is pinned', async () => {
    await succeed([...ADD_FOLDER, ...REPO])
    const text = lockText()
    await refused('LOCK_ENTRY_TAKEN', 2, [...ADD_FOLDER, ...REPO])
    await refused('LOCK_ENTRY_TAKEN', 2, ['add', 'twin', ...ADD_FOLDER.slice(2), ...REPO])
    assert.equal(lockText(), text)
  })

  it('refuses to continue a lock file that is broken', async () => {
    writeFileSync(join(cwd, 'models.lock'), '{"lockVersion": 1, "models": {}, "models": {}}')
    await refused('LOCK_INVALID', 2, ADD_FILE)
  })
})

describe('mlprov lock verify', () => {
  const VERIFY = ['verify', ...TRUST]

  it('accepts what is pinned, all of it or by name', async (test) => {
    await pinned(test)
    const { stdout } = await succeed(VERIFY)
    assert.match(stdout, /digits/)
    assert.match(stdout, /tiny/)
    const { stdout: one } = await succeed(['verify', 'tiny', '--offline'])
    assert.doesNotMatch(one, /digits/)
  })

  it('speaks JSON', async (test) => {
    await pinned(test)
    const report = JSON.parse((await lock([...VERIFY, '--json'])).stdout)
    assert.equal(report.verified, true)
    assert.deepEqual(
      report.subjects.map(({ name }: { name: string }) => name),
      ['digits', 'tiny'],
    )
    assert.ok(report.subjects[0].checks.some(({ id }: { id: string }) => id === 'lock.digest'))
  })

  const WEIGHTS = 'models/digits/model.safetensors'
  const edit = (change: (text: string) => string): void =>
    writeFileSync(join(cwd, 'models.lock'), change(lockText()))
  const cases: readonly (readonly [
    what: string,
    check: string,
    code: ErrorCode,
    change: () => void | Promise<void>,
  ])[] = [
    ['a changed byte', 'files', 'MODEL_MISMATCH', () => appendFileSync(join(cwd, WEIGHTS), 'x')],
    [
      'a file too many',
      'files',
      'MODEL_MISMATCH',
      () => void writeTree(cwd, { 'models/digits/x': '' }),
    ],
    [
      'a file too few',
      'files',
      'MODEL_MISMATCH',
      () => rmSync(join(cwd, 'models/digits/config.json')),
    ],
    [
      'no model',
      'lock.model',
      'MODEL_NOT_FOUND',
      () => rmSync(join(cwd, 'models/digits'), { recursive: true }),
    ],
    ['no bundle', 'lock.bundle', 'BUNDLE_NOT_FOUND', () => rmSync(join(cwd, 'models/digits.sig'))],
    [
      'a bundle with one byte more',
      'lock.bundle',
      'LOCK_MISMATCH',
      () => appendFileSync(join(cwd, 'models/digits.sig'), '\n'),
    ],
    [
      'another signature of the same model by the same workflow',
      'lock.bundle',
      'LOCK_MISMATCH',
      () =>
        signTo(join(cwd, 'models/digits'), join(cwd, 'models/digits.sig'), workflowSigner(fixture)),
    ],
    [
      'a file in place of the key',
      'lock.key',
      'KEY_INVALID',
      () => copyFileSync(join(cwd, 'tiny.onnx'), join(cwd, 'keys/release.pub')),
    ],
    [
      'another key',
      'lock.key',
      'LOCK_MISMATCH',
      () => edit((text) => text.replace(/"hint": "[0-9a-f]{64}"/, `"hint": "${sha256('other')}"`)),
    ],
    [
      'another pinned digest',
      'lock.digest',
      'LOCK_MISMATCH',
      () => edit((text) => text.replace(`sha256:${sha256('tiny')}`, `sha256:${sha256('other')}`)),
    ],
    [
      'another pinned kind',
      'lock.kind',
      'LOCK_MISMATCH',
      () => edit((text) => text.replace('"kind": "file"', '"kind": "folder"')),
    ],
    [
      'another repository',
      'identity.source-repository',
      'IDENTITY_MISMATCH',
      () => edit((text) => text.replace('"repo": "octo-org/digits"', '"repo": "octo-org/digit"')),
    ],
    [
      'another workflow',
      'identity.signer-workflow',
      'IDENTITY_MISMATCH',
      () => edit((text) => text.replace('workflows/train.yml', 'workflows/trai.yml')),
    ],
    [
      'another commit',
      'identity.source-digest',
      'IDENTITY_MISMATCH',
      () =>
        edit((text) =>
          text.replace(/"source-digest": "[0-9a-f]+"/, `"source-digest": "${'0'.repeat(40)}"`),
        ),
    ],
    [
      'another issuer',
      'identity.issuer',
      'IDENTITY_MISMATCH',
      () =>
        edit((text) =>
          text.replace(/"cert-oidc-issuer": "[^"]+"/, '"cert-oidc-issuer": "https://example.com"'),
        ),
    ],
    [
      'a predicate type that nobody states',
      'statement.predicate-type',
      'PREDICATE_TYPE_MISMATCH',
      () =>
        edit((text) =>
          text.replace(
            '"https://model_signing/signature/v1.0"',
            '"https://slsa.dev/provenance/v1"',
          ),
        ),
    ],
    [
      'a bundle that would have to be fetched',
      'lock.bundle',
      'BUNDLE_NOT_FOUND',
      () =>
        edit((text) =>
          text.replace('"path": "tiny.onnx.sig"', '"url": "https://example.com/x.sig"'),
        ),
    ],
    [
      'files that were renamed in the list',
      'lock.files',
      'LOCK_MISMATCH',
      () => edit((text) => text.replace('"config.json"', '"config.jso"')),
    ],
  ]
  for (const [what, check, code, change] of cases) {
    it(`refuses ${what}`, async (test) => {
      await pinned(test)
      await change()
      const { stdout } = await refused(code, 1, [...VERIFY, '--json'])
      const report = JSON.parse(stdout)
      assert.equal(report.verified, false)
      const failed = report.subjects
        .flatMap(({ checks }: { checks: readonly unknown[] }) => checks)
        .filter(({ passed }: { passed: boolean }) => !passed)
      assert.ok(
        failed.some(
          (item: { id: string; code: string }) => item.id === check && item.code === code,
        ),
        JSON.stringify(failed),
      )
      for (const { location } of failed) assert.equal(location.file, 'models.lock')
    })
  }

  it('follows links inside of a model only where that is asked for', async (test) => {
    await pinned(test)
    renameSync(join(cwd, 'models/digits/config.json'), join(cwd, 'models/digits/tokenizer/c.json'))
    symlinkSync('tokenizer/c.json', join(cwd, 'models/digits/config.json'))
    await refused('MODEL_SYMLINK', 1, [...VERIFY, 'digits'])
    const followed = [...VERIFY, 'digits', '--allow-symlinks', 'within-model']
    await refused('MODEL_MISMATCH', 1, followed)
    renameSync(join(cwd, 'models/digits/tokenizer/c.json'), join(cwd, 'models/c.json'))
    symlinkSync('../../c.json', join(cwd, 'models/digits/tokenizer/c.json'))
    await refused('MODEL_SYMLINK_ESCAPES', 1, followed)
  })

  it('refuses names that are not pinned, and a lock that pins nothing', async (test) => {
    await pinned(test)
    await refused('LOCK_ENTRY_UNKNOWN', 2, [...VERIFY, 'digits', 'other'])
    writeFileSync(join(cwd, 'models.lock'), serializeLock({ entries: [] }))
    await refused('LOCK_ENTRY_UNKNOWN', 2, VERIFY)
    rmSync(join(cwd, 'models.lock'))
    await refused('LOCK_INVALID', 2, VERIFY)
  })

  it('knows a model by its Git LFS pointers, and says that it read no bytes', async (test) => {
    await pinned(test)
    const weights = readFileSync(join(cwd, WEIGHTS))
    const pointer = (digest: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${weights.length}\n`
    writeFileSync(join(cwd, WEIGHTS), pointer(sha256(weights)))
    const { stdout } = await succeed([...VERIFY, 'digits', '--digests'])
    assert.match(stdout, /not read/)
    await refused('MODEL_LFS_POINTER', 1, [...VERIFY, 'digits'])
    writeFileSync(join(cwd, WEIGHTS), pointer(sha256('other')))
    await refused('MODEL_MISMATCH', 1, [...VERIFY, 'digits', '--digests'])
  })
})

describe('mlprov lock update', () => {
  const UPDATE = ['update', 'digits', ...TRUST]
  const retrain = async (claims: Readonly<Record<string, unknown>>): Promise<void> => {
    const model = join(cwd, 'models', 'digits')
    appendFileSync(join(model, 'model.safetensors'), 'more')
    await signTo(model, `${model}.sig`, workflowSigner(fixture, claims))
  }

  it('pins a new training of the same workflow, at its commit', async (test) => {
    await pinned(test)
    const old = entryOf('digits')
    await retrain({ sha: 'b'.repeat(40) })
    await refused('LOCK_MISMATCH', 1, ['verify', 'digits', ...TRUST])
    await succeed(UPDATE)
    const entry = entryOf('digits')
    assert.notEqual(entry?.digest, old?.digest)
    assert.equal(entry?.source, old?.source)
    assert.ok(entry?.signer.kind === 'identity')
    assert.equal(entry.signer.identity.sourceDigest, 'b'.repeat(40))
    await succeed(['verify', ...TRUST])
  })

  it('refuses another signer, until that one is named', async (test) => {
    await pinned(test)
    const text = lockText()
    await retrain({
      job_workflow_ref: 'octo-org/digits/.github/workflows/other.yml@refs/heads/main',
    })
    await refused('IDENTITY_MISMATCH', 1, UPDATE)
    assert.equal(lockText(), text)
    await succeed([...UPDATE, '--cert-identity', WORKFLOW.replace('train', 'other')])
  })

  it('refuses another key at the place of the pinned one', async (test) => {
    await pinned(test)
    const other = await writeOther(cwd)
    renameSync(other.publicKey, join(cwd, 'keys', 'release.pub'))
    renameSync(other.signature, join(cwd, 'tiny.onnx.sig'))
    await refused('LOCK_MISMATCH', 1, ['update', 'tiny', '--offline'])
    await succeed(['update', 'tiny', '--public-key', 'keys/release.pub', '--offline'])
  })

  it('refuses a name that is not pinned', async (test) => {
    await pinned(test)
    await refused('LOCK_ENTRY_UNKNOWN', 2, ['update', 'other', ...TRUST])
  })
})

const writeOther = async (folder: string) => {
  const { newKey } = await import('../support/lock-repository.ts')
  const [publicKey, signature] = [join(folder, 'other.pub'), join(folder, 'other.sig')]
  await signTo(join(folder, 'tiny.onnx'), signature, newKey(publicKey))
  return { publicKey, signature }
}

describe('mlprov lock diff', () => {
  const write = (test: TestContext): void => {
    cwd = temporaryFolder(test)
    const [folder, file] = LOCK.entries
    assert.ok(folder?.signer.kind === 'identity' && file)
    const identity = { ...folder.signer.identity, repo: 'evil/digits' }
    const changed = { ...folder, signer: { kind: 'identity', identity } as const }
    writeFileSync(join(cwd, 'old.lock'), serializeLock(LOCK))
    writeFileSync(join(cwd, 'new.lock'), serializeLock({ entries: [changed] }))
  }

  it('shows who signs now, in text', async (test) => {
    write(test)
    const { stdout, exitCode } = await lock(['diff', 'old.lock', 'new.lock'])
    assert.equal(exitCode, 0)
    assert.match(
      stdout,
      /^~ digits {2}\(the signer changed\)\n {4}identity\.repo\n {6}- octo-org\/digits\n {6}\+ evil\/digits\n- org\/tiny\.onnx\n/,
    )
  })

  it('shows the same as JSON and Markdown', async (test) => {
    write(test)
    const json = JSON.parse((await lock(['diff', 'old.lock', 'new.lock', '--json'])).stdout)
    assert.deepEqual(
      json.changes.map(({ name, kind }: { name: string; kind: string }) => `${kind} ${name}`),
      ['changed digits', 'removed org/tiny.onnx'],
    )
    assert.equal(json.changes[0].isSignerChanged, true)
    const { stdout } = await lock(['diff', 'old.lock', 'new.lock', '--markdown'])
    assert.match(stdout, /\*\*the signer changed\*\*/)
    assert.match(stdout, /\| <code>identity.repo<\/code> \| <code>octo-org\/digits<\/code> \|/)
  })

  it('says that nothing changed', async (test) => {
    write(test)
    const { stdout } = await lock(['diff', 'old.lock', 'old.lock'])
    assert.equal(stdout, 'models.lock pins the same models.\n')
  })

  it('refuses what is no lock file', async (test) => {
    write(test)
    writeFileSync(join(cwd, 'bad.lock'), '{}')
    await refused('LOCK_INVALID', 2, ['diff', 'old.lock', 'bad.lock'])
    await refused('LOCK_INVALID', 2, ['diff', 'old.lock', 'none.lock'])
    await refused('USAGE', 2, ['diff', 'old.lock', 'old.lock', '--json', '--markdown'])
  })
})
