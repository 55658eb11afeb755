// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { ProvenanceError } from '../../src/core/errors.ts'
import { readAttestInputs } from '../../src/inputs/attest-inputs.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import type { InputName } from '../../src/inputs/input-table.ts'
import { ATTEST_INPUTS } from '../../src/inputs/input-table.ts'
import type { ReadText } from '../../src/inputs/read-text.ts'
import { parseModelSpec } from '../../src/inputs/subject-inputs.ts'

type Given = Partial<Record<InputName, string>>

const FILES: Readonly<Record<string, string>> = {
  'sbom.json': '{"bomFormat":"CycloneDX","specVersion":"1.6"}',
  'predicate.json': '{"score":1}',
  sums: `${'ab'.repeat(32)}  a\n`,
  'key.pem': 'PEM',
  'chain.pem': 'CHAIN',
}
const readText: ReadText = async (path) => FILES[path] ?? assert.fail(`no file ${path}`)

/** No proof is given here, so that no worker is started. */
const HOST = { datasetWorkerPath: '' }

const read = (given: Given) =>
  readAttestInputs(
    createInputReader(ATTEST_INPUTS, (name) => given[name] ?? ''),
    readText,
    HOST,
  )

describe('inputs of attest', () => {
  it('need no more than a model', async () => {
    const inputs = await read({ 'model-path': 'out/my-model' })
    assert.deepEqual(inputs, {
      options: {
        source: {
          kind: 'models',
          specs: [{ path: 'out/my-model' }],
          scan: { ignorePaths: [], symlinks: 'refuse' },
        },
        predicates: [],
        dependencies: { baseModels: [], datasets: [], lockFiles: [], containerImages: [] },
        metrics: [],
        logs: [],
        provenance: true,
      },
      baseModels: { lockPath: 'models.lock', bundles: [], unverified: 'accept' },
      signing: {
        method: 'sigstore',
        requested: 'auto',
        allowPublicTransparency: false,
        rekorVersion: 1,
      },
      onMissingToken: 'fail',
      timeoutMs: 900_000,
      storage: { sinks: ['artifact'], overwrite: false },
      failOn: 'any',
      compareEnvironment: true,
      showSummary: true,
    })
  })

  it('take several models, named or not, one a line', async () => {
    const { options } = await read({ 'model-path': ' a/b \r\n\nnamed=c=d\n' })
    assert.deepEqual(options?.source.kind === 'models' ? options.source.specs : [], [
      { path: 'a/b' },
      { name: 'named', path: 'c=d' },
    ])
  })

  it('leave a path alone whose first part is no plain name', () => {
    for (const line of ['./a=b', '../x=y', '/abs=1', 'with space=1', '=x', 'a=']) {
      assert.deepEqual(parseModelSpec(line), { path: line })
    }
  })

  it('store subjects as actions/attest does: in the attestations API', async () => {
    for (const given of [
      { 'subject-path': 'dist/*.whl' },
      { 'subject-digest': `sha256:${'ab'.repeat(32)}`, 'subject-name': 'x' },
      { 'subject-checksums': 'sums' },
      { 'subject-checksums': FILES.sums ?? '' },
    ]) {
      const { storage } = await read(given)
      assert.deepEqual(storage.sinks, ['attestations'])
    }
  })

  it('let a predicate take the place of provenance for subjects only, and keep it for a model', async () => {
    const predicate = { 'predicate-type': 'https://example.com/v1', predicate: '{"a":1}' }
    const model = await read({ 'model-path': 'm', 'private-key': 'key.pem', ...predicate })
    assert.equal(model.options?.provenance, true)
    const subject = await read({ 'subject-path': 'f', 'private-key': 'key.pem', ...predicate })
    assert.equal(subject.options?.provenance, false)
  })

  it('collect what went into the model', async () => {
    const { options } = await read({
      'model-path': 'm',
      'base-models': 'b1\nb2',
      datasets: 'd',
      'lock-files': 'l',
      'container-images': 'i',
      metrics: 'm1',
      logs: 'l1\nl2',
    })
    assert.deepEqual(options?.dependencies, {
      baseModels: ['b1', 'b2'],
      datasets: ['d'],
      lockFiles: ['l'],
      containerImages: ['i'],
    })
    assert.deepEqual([options?.metrics, options?.logs], [['m1'], ['l1', 'l2']])
  })

  it('read a key from a secret or from a file, and never print it', async () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nAAAA'
    for (const [given, method] of [
      [{ 'private-key': pem, 'private-key-password': 'hunter2' }, 'key'],
      [{ 'private-key': 'key.pem', 'certificate-chain': 'chain.pem' }, 'certificate'],
    ] as const) {
      const { signing } = await read({ 'model-path': 'm', ...given })
      assert.equal(signing.method, method)
      assert.doesNotMatch(inspect(signing, { depth: 9 }) + JSON.stringify(signing), /AAAA|hunter2/)
    }
  })

  it('take a key for a key wherever its PEM begins', async () => {
    const pem = 'Bag Attributes: <Empty Attributes>\n-----BEGIN PRIVATE KEY-----\nAAAA'
    const { signing } = await read({ 'model-path': 'm', 'private-key': pem })
    assert.equal(signing.method === 'key' && signing.privateKeyPem.reveal(), pem)
  })

  it('never show a private key that was taken for a path', async () => {
    const missing: ReadText = async (path, _limit, code) => {
      throw new ProvenanceError(code, `cannot read "${path}"`, { cause: new Error(path) })
    }
    const refusal = async (privateKey: string): Promise<string> => {
      const given: Given = { 'model-path': 'm', 'private-key': privateKey }
      const reader = createInputReader(ATTEST_INPUTS, (name) => given[name] ?? '')
      const error = await readAttestInputs(reader, missing, HOST).catch((caught: unknown) => caught)
      assert.ok(error instanceof ProvenanceError)
      assert.equal(error.code, 'KEY_INVALID')
      return inspect(error)
    }
    for (const key of ['MIGHAgEAMBMGByqGSM49AgEG+/=', 'ab'.repeat(32)]) {
      assert.ok(!(await refusal(key)).includes(key), key)
    }
    assert.match(await refusal('keys/sign.pem'), /"keys\/sign\.pem"/)
  })

  it('fall back to the list of artifacts of the run', async () => {
    const subjects = `[{"name":"a","digest":"sha256:${'ab'.repeat(32)}","kind":"file"}]`
    const readList: ReadText = async () => `{"version":1,"subjects":${subjects}}`
    const { options } = await readAttestInputs(
      createInputReader(ATTEST_INPUTS, () => '', { artifactsListPath: 'list.json' }),
      readList,
      HOST,
    )
    assert.deepEqual(options?.source, {
      kind: 'digests',
      subjects: [{ name: 'a', digest: { sha256: 'ab'.repeat(32) } }],
    })
    const empty: ReadText = async () => '{"version":1,"subjects":[]}'
    await assert.rejects(
      readAttestInputs(
        createInputReader(ATTEST_INPUTS, () => '', { artifactsListPath: 'list.json' }),
        empty,
        HOST,
      ),
      { code: 'INPUT_MISSING' },
    )
  })

  it('take a list as actions/attest does: commas, lines, quotes, exclusions', async () => {
    const { options } = await read({ 'subject-path': 'a.bin, "b, c.bin"\n!d*.bin ,\n\ne f.bin\n' })
    assert.deepEqual(options?.source.kind === 'files' && options.source.patterns, [
      'a.bin',
      'b, c.bin',
      '!d*.bin',
      'e f.bin',
    ])
  })

  it('resume without a subject', async () => {
    const inputs = await read({ 'resume-from': 'out', sinks: 'release, artifact' })
    assert.equal(inputs.options, undefined)
    assert.equal(inputs.resumeFrom, 'out')
    assert.deepEqual(inputs.storage.sinks, ['release', 'artifact'])
  })

  it('are read in linear time, whatever space they hold', async () => {
    const startedMs = performance.now()
    const { options } = await read({ 'model-path': `m${' '.repeat(200_000)}m` })
    assert.equal(options?.source.kind, 'models')
    // A regular expression for the end took half a minute.
    assert.ok(performance.now() - startedMs < 5_000)
  })

  it('take no space but ASCII space as absent', async () => {
    await assert.rejects(read({ 'model-path': ' \t\r\n' }), { code: 'INPUT_MISSING' })
    const { options } = await read({ 'model-path': '\u00a0' })
    assert.deepEqual(options?.source.kind === 'models' && options.source.specs, [
      { path: '\u00a0' },
    ])
  })
})

// Each row: a passing twin, and one change that must be refused.
const MODEL: Given = { 'model-path': 'm' }
const CUSTOM: Given = { ...MODEL, sigstore: 'custom', 'fulcio-url': 'https://f.example' }
const DIGEST: Given = { 'subject-digest': `sha256:${'ab'.repeat(32)}`, 'subject-name': 'x' }
const PREDICATE: Given = { ...MODEL, 'predicate-type': 'https://e.com/v1', predicate: '{}' }
const refusals: readonly (readonly [string, Given, Given, string])[] = [
  ['no subject', MODEL, { 'model-path': '' }, 'INPUT_MISSING'],
  ['two subjects', MODEL, { 'subject-path': 'x' }, 'INPUT_CONFLICT'],
  ['a name beside a model', MODEL, { 'subject-name': 'x' }, 'INPUT_CONFLICT'],
  ['a digest without a name', DIGEST, { 'subject-name': '' }, 'INPUT_MISSING'],
  ['a digest of no known form', DIGEST, { 'subject-digest': 'md5:00' }, 'INPUT_INVALID'],
  ['push-to-registry', MODEL, { 'push-to-registry': 'true' }, 'INPUT_NOT_SUPPORTED'],
  ['create-storage-record', MODEL, { 'create-storage-record': 'true' }, 'INPUT_NOT_SUPPORTED'],
  ['private-signing', MODEL, { 'private-signing': 'true' }, 'INPUT_NOT_SUPPORTED'],
  ['subject-version', MODEL, { 'subject-version': '1.0' }, 'INPUT_NOT_SUPPORTED'],
  ['a flag that is no flag', MODEL, { overwrite: 'yes' }, 'INPUT_INVALID'],
  ['an unknown instance', MODEL, { sigstore: 'staging' }, 'INPUT_INVALID'],
  ['an unknown sink', MODEL, { sinks: 'artifact,s3' }, 'INPUT_INVALID'],
  ['none among sinks', MODEL, { sinks: 'none,artifact' }, 'INPUT_INVALID'],
  ['an unknown fail-on', MODEL, { 'fail-on': 'some' }, 'INPUT_INVALID'],
  ['an unknown on-missing-token', MODEL, { 'on-missing-token': 'ignore' }, 'INPUT_INVALID'],
  ['an unknown allow-symlinks', MODEL, { 'allow-symlinks': 'true' }, 'INPUT_INVALID'],
  ['a timeout of zero', MODEL, { 'timeout-minutes': '0' }, 'INPUT_INVALID'],
  ['a timeout with a fraction', MODEL, { 'timeout-minutes': '1.5' }, 'INPUT_INVALID'],
  ['a retention of 401 days', MODEL, { 'artifact-retention-days': '401' }, 'INPUT_INVALID'],
  ['a URL without TLS', CUSTOM, { 'fulcio-url': 'http://f.example' }, 'INPUT_INVALID'],
  ['a URL with a password', CUSTOM, { 'fulcio-url': 'https://a:b@f.example' }, 'INPUT_INVALID'],
  ['no URL', CUSTOM, { 'fulcio-url': 'f.example' }, 'INPUT_INVALID'],
  ['an address without custom', CUSTOM, { sigstore: 'public-good' }, 'INPUT_CONFLICT'],
  ['an unknown Rekor version', CUSTOM, { 'rekor-version': '3' }, 'INPUT_INVALID'],
  ['a predicate without a type', PREDICATE, { 'predicate-type': '' }, 'INPUT_MISSING'],
  ['a type without a predicate', PREDICATE, { predicate: '' }, 'INPUT_CONFLICT'],
  ['two predicates', PREDICATE, { 'predicate-path': 'predicate.json' }, 'INPUT_CONFLICT'],
  ['a predicate that is no object', PREDICATE, { predicate: '1' }, 'PREDICATE_INVALID'],
  [
    'a predicate of 16 MiB and a byte',
    PREDICATE,
    { predicate: `{"a":"${'x'.repeat(16 * 1024 * 1024)}"}` },
    'PREDICATE_INVALID',
  ],
  ['a chain without a key', MODEL, { 'certificate-chain': 'chain.pem' }, 'INPUT_MISSING'],
  [
    'two statements in place of provenance',
    { 'subject-path': 'x', 'sbom-path': 'sbom.json' },
    { 'predicate-type': 'https://e.com/v1', predicate: '{}' },
    'INPUT_CONFLICT',
  ],
  ['a subject on resume', { 'resume-from': 'out' }, { 'model-path': 'm' }, 'INPUT_CONFLICT'],
]

describe('inputs of attest are refused:', () => {
  for (const [name, twin, change, code] of refusals) {
    it(name, async () => {
      await read(twin)
      await assert.rejects(read({ ...twin, ...change }), { code })
    })
  }

  it('every input is read: an unknown name is a defect', () => {
    const names = ATTEST_INPUTS.map(({ name }) => name)
    assert.equal(new Set(names).size, names.length)
    const reader = createInputReader(ATTEST_INPUTS, (name) => {
      assert.ok(names.includes(name))
      return ''
    })
    for (const name of names) reader.text(name)
  })
})
