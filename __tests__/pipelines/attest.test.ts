// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ParsedStatement, parseStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { MAX_PAYLOAD_BYTES } from '../../src/core/limits.ts'
import { asArray, asObject } from '../../src/core/parse.ts'
import { type AttestOptions, attest } from '../../src/pipelines/attest.ts'
import { parseResult, RESULT_FILE } from '../../src/pipelines/attest-result.ts'
import { resumeAttest } from '../../src/pipelines/publish.ts'
import type { FileDigester, FileTree } from '../../src/ports.ts'
import { commitmentHex } from '../support/claimed-datasets.ts'
import { commitRecords } from '../support/committed-datasets.ts'
import { type MemoryModels, memoryPorts, memoryPublisher } from '../support/fakes.ts'

const MODELS: MemoryModels = {
  'out/bert': { 'config.json': '{}', 'weights.safetensors': 'weights' },
  'out/gpt.gguf': { '.': 'gguf' },
}

const NO_MATERIALS = { baseModels: [], datasets: [], lockFiles: [], containerImages: [] } as const

const models = (...paths: readonly string[]): AttestOptions => ({
  source: {
    kind: 'models',
    specs: paths.map((path) => ({ path })),
    scan: { ignorePaths: [], symlinks: 'refuse' },
  },
  predicates: [],
  dependencies: NO_MATERIALS,
  metrics: [],
  logs: [],
  provenance: true,
})

const statementsIn = (text: string | undefined): readonly ParsedStatement[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseStatement(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64')))

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const OMS = 'https://model_signing/signature/v1.0'

describe('attest', () => {
  it('leaves an OMS signature, the provenance and the result for each model', async () => {
    const ports = memoryPorts(MODELS)
    const result = await attest(models('out/*'), ports)
    assert.deepEqual([...ports.store.files.keys()].sort(), [
      'bert.intoto.jsonl',
      'bert.sig',
      'gpt.gguf.intoto.jsonl',
      'gpt.gguf.sig',
      RESULT_FILE,
    ])
    assert.deepEqual(
      result.models.map(({ name, fileCount, subjectCount }) => [name, fileCount, subjectCount]),
      [
        ['bert', 2, 3],
        ['gpt.gguf', 1, 2],
      ],
    )
    const [oms] = statementsIn(ports.store.files.get('bert.sig'))
    const [provenance] = statementsIn(ports.store.files.get('bert.intoto.jsonl'))
    assert.equal(oms?.predicateType, OMS)
    assert.equal(provenance?.predicateType, PROVENANCE)
    assert.equal(`sha256:${oms?.subject[0]?.digest.sha256}`, result.models[0]?.digest)
    assert.equal(provenance?.subject[0]?.digest.sha256, oms?.subject[0]?.digest.sha256)
    assert.deepEqual(parseResult(ports.store.files.get(RESULT_FILE) ?? ''), result)
    for (const [name, digest] of Object.entries(result.files)) {
      assert.equal(sha256(ports.store.files.get(name) ?? ''), digest)
    }
  })

  it('asks for the identity after hashing and writes before publishing', async () => {
    const events: string[] = []
    const ports = memoryPorts(MODELS)
    const publisher = memoryPublisher('artifact')
    await attest(models('out/bert'), {
      ...ports,
      digester: {
        ...ports.digester,
        digestFiles: async (files, onProgress) => {
          events.push('hash')
          return ports.digester.digestFiles(files, onProgress)
        },
      },
      runFacts: async () => {
        events.push('identity')
        return ports.runFacts()
      },
      store: {
        ...ports.store,
        write: async (name, content) => {
          events.push(`write ${name}`)
          return ports.store.write(name, content)
        },
      },
      publishers: [
        {
          id: 'artifact',
          publish: async (stored) => {
            events.push('publish')
            return publisher.publish(stored)
          },
        },
      ],
    })
    assert.deepEqual(events, [
      'hash',
      'identity',
      'write bert.sig',
      'write bert.intoto.jsonl',
      `write ${RESULT_FILE}`,
      'publish',
      `write ${RESULT_FILE}`,
    ])
  })

  it('binds the commitment of a dataset to the model', async () => {
    const { commitment: value } = commitRecords([{ text: 'a' }])
    const sha = commitmentHex(value)
    const file = { name: 'commitment.json', sha256: sha }
    const datasets = [{ name: 'letters', commitment: { file, value }, absentLists: [] }]
    const ports = memoryPorts(MODELS)
    await attest({ ...models('out/bert'), datasets }, ports)
    const [provenance, claims] = statementsIn(ports.store.files.get('bert.intoto.jsonl'))
    const name = 'dataset-commitment:letters'
    assert.deepEqual(asObject(provenance?.predicate?.buildDefinition)?.resolvedDependencies, [
      // The source repository stays the first.
      ...(
        asArray(asObject(provenance?.predicate?.buildDefinition)?.resolvedDependencies) ?? []
      ).slice(0, 1),
      {
        name,
        digest: { sha256: sha },
        annotations: { type: value.type, suite: value.suite, records: '1' },
      },
    ])
    assert.equal(claims?.predicateType, 'https://in-toto.io/attestation/scai/v0.3')
    assert.deepEqual(claims?.subject, [
      ...(provenance?.subject ?? []),
      { name, digest: { sha256: sha } },
    ])
  })

  it('makes further statements of predicates beside a model', async () => {
    const ports = memoryPorts(MODELS)
    const predicate = { predicateType: 'https://example.com/eval/v1', predicate: { score: 1 } }
    await attest({ ...models('out/bert'), predicates: [predicate] }, ports)
    assert.deepEqual(
      statementsIn(ports.store.files.get('bert.intoto.jsonl')).map((s) => s.predicateType),
      [PROVENANCE, 'https://example.com/eval/v1'],
    )
  })

  it('makes exactly the given predicate for given subjects', async () => {
    const subjects = [{ name: 'image', digest: { sha256: 'ab'.repeat(32) } }]
    const source = { kind: 'digests', subjects } as const
    const predicate = { predicateType: 'https://cyclonedx.org/bom', predicate: {} }
    for (const [predicates, expected] of [
      [[], PROVENANCE],
      [[predicate], 'https://cyclonedx.org/bom'],
    ] as const) {
      const ports = memoryPorts({})
      const result = await attest({ ...models(), source, predicates }, ports)
      const statements = statementsIn(ports.store.files.get('image.intoto.jsonl'))
      assert.deepEqual(
        statements.map(({ predicateType }) => predicateType),
        [expected],
      )
      assert.deepEqual(statements[0]?.subject, subjects)
      assert.equal(result.models[0]?.omsFile, undefined)
      assert.equal(result.models[0]?.digest, `sha256:${'ab'.repeat(32)}`)
    }
  })

  it('names subject files as actions/attest does, and by path where names clash', async () => {
    const ports = memoryPorts({ 'a/x': { '.': '1' }, 'b/x': { '.': '2' }, 'b/y': { '.': '3' } })
    const source = { kind: 'files', patterns: ['a/*', 'b/*'] } as const
    await attest({ ...models(), source }, ports)
    const [statement] = statementsIn(ports.store.files.get('attestation.intoto.jsonl'))
    assert.deepEqual(
      statement?.subject.map(({ name }) => name),
      ['a/x', 'b/x', 'y'],
    )
  })

  it('states subject files in the order of their paths, whichever was hashed first', async () => {
    const ports = memoryPorts({ 'a/x': { '.': '1' }, 'b/y': { '.': '2' }, 'c/z': { '.': '3' } })
    const digester: FileDigester = {
      ...ports.digester,
      digestFiles: async (...work) => (await ports.digester.digestFiles(...work)).toReversed(),
    }
    const source = { kind: 'files', patterns: ['a/*', 'b/*', 'c/*'] } as const
    const result = await attest({ ...models(), source }, { ...ports, digester })
    assert.equal(result.models[0]?.digest, `sha256:${sha256('1')}`)
  })

  it('shows the path as it was written, and a match of a glob as what it is', async () => {
    const ports = memoryPorts({ 'a/m': { x: '1' } })
    const tree: FileTree = { ...ports.tree, expand: async () => ['a/m'] }
    for (const [written, shown] of [
      ['./a/m/', './a/m'],
      ['*/m', 'a/m'],
    ] as const) {
      const result = await attest(models(written), { ...ports, tree })
      assert.equal(result.models[0]?.path, shown)
      assert.equal(result.models[0]?.exampleFile, `${shown}/x`)
    }
  })

  it('gives the files of a long name names that every file system takes', async () => {
    const ports = memoryPorts({ 'a/m': { x: '1' } })
    const name = 'm'.repeat(400)
    const scan = { ignorePaths: [], symlinks: 'refuse' } as const
    const source = { kind: 'models', specs: [{ path: 'a/m', name }], scan } as const
    const result = await attest({ ...models(), source }, ports)
    assert.equal(result.models[0]?.name, name)
    for (const file of ports.store.files.keys()) assert.ok(file.length <= 255, file)
  })

  it('signs nothing that no reader would take', async () => {
    const ports = memoryPorts(MODELS)
    const predicate = {
      predicateType: 'https://example.com/v1',
      predicate: { a: 'x'.repeat(MAX_PAYLOAD_BYTES) },
    }
    await assert.rejects(attest({ ...models('out/bert'), predicates: [predicate] }, ports), {
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('records dependencies and byproducts in the provenance', async () => {
    const ports = memoryPorts(MODELS)
    await attest(
      {
        ...models('out/bert'),
        dependencies: { ...NO_MATERIALS, baseModels: ['base'] },
        metrics: ['metrics.json'],
      },
      ports,
    )
    const [statement] = statementsIn(ports.store.files.get('bert.intoto.jsonl'))
    const predicate = JSON.stringify(statement?.predicate)
    assert.match(predicate, /"resolvedDependencies":\[\{"uri":"git\+[^}]+\}\},\{"name":"base"/)
    assert.match(predicate, /"byproducts":\[\{"name":"metrics.json"/)
  })

  it('goes without OMS where the instance cannot make one, and says why', async () => {
    const ports = memoryPorts(MODELS)
    const opened = await ports.openSigner(undefined)
    const result = await attest(models('out/bert'), {
      ...ports,
      openSigner: async () =>
        opened.kind === 'unsigned'
          ? opened
          : { kind: 'github', signer: opened.signer, omsAbsence: 'no log' },
    })
    assert.equal(ports.store.files.has('bert.sig'), false)
    assert.equal(result.models[0]?.omsAbsence, 'no log')
    assert.equal(result.models[0]?.omsFile, undefined)
  })

  it('writes unsigned statements under a name that no verifier takes, and publishes nothing', async () => {
    const publisher = memoryPublisher('artifact')
    const ports = memoryPorts(MODELS, {
      publishers: [publisher],
      openSigner: async () => ({ kind: 'unsigned', reason: 'a fork' }),
    })
    const result = await attest(models('out/bert'), ports)
    assert.deepEqual([...ports.store.files.keys()].sort(), ['bert.unsigned.jsonl', RESULT_FILE])
    assert.equal(result.signing, 'unsigned')
    assert.equal(result.unsignedReason, 'a fork')
    assert.deepEqual(publisher.calls, [])
  })

  it('refuses to state nothing', async () => {
    const ports = memoryPorts(MODELS, { provenanceAbsence: async () => 'no token' })
    const source = { kind: 'files', patterns: ['out/gpt.gguf'] } as const
    await assert.rejects(attest({ ...models(), source }, ports), { code: 'TOKEN_UNAVAILABLE' })
  })

  it('does without provenance, but not without the facts that only it would state', async () => {
    const ports = memoryPorts(MODELS, { provenanceAbsence: async () => 'no token' })
    await attest(models('out/bert'), ports)
    assert.deepEqual([...ports.store.files.keys()], ['bert.sig', RESULT_FILE])
    for (const given of [
      { dependencies: { ...NO_MATERIALS, baseModels: ['base'] } },
      { metrics: ['metrics.json'] },
      { logs: ['train.log'] },
    ]) {
      await assert.rejects(attest({ ...models('out/bert'), ...given }, ports), {
        code: 'PROVENANCE_MISSING',
        message: /no provenance is made: no token$/,
      })
    }
  })

  it('refuses two models of one name, and an output folder inside a model', async () => {
    const ports = memoryPorts({ 'a/m': { x: '1' }, 'b/m': { x: '2' } })
    await attest(models('a/m'), ports)
    await assert.rejects(attest(models('a/m', 'b/m'), ports), { code: 'MODEL_NAME_TAKEN' })
    const inside = { ...ports.store, dir: '/memory/a/m/out' }
    await assert.rejects(attest(models('a/m'), { ...ports, store: inside }), {
      code: 'OUTPUT_INSIDE_MODEL',
    })
    const beside = { ...ports.store, dir: '/memory/a/m-out' }
    await attest(models('a/m'), { ...ports, store: beside })
  })

  it('keeps what was signed when a later signature fails', async () => {
    const ports = memoryPorts(MODELS)
    const opened = await ports.openSigner(undefined)
    assert.notEqual(opened.kind, 'unsigned')
    let count = 0
    const failing = memoryPorts(MODELS, {
      openSigner: async () => ({
        kind: 'key',
        signer: {
          signStatement: async (payload) => {
            count += 1
            if (count > 1 || opened.kind === 'unsigned') {
              throw new ProvenanceError('REKOR_FAILED', 'the log is down')
            }
            return opened.signer.signStatement(payload)
          },
        },
      }),
    })
    await assert.rejects(attest(models('out/bert'), failing), { code: 'REKOR_FAILED' })
    assert.deepEqual([...failing.store.files.keys()], ['bert.sig'])
  })
})

describe('publishing', () => {
  const failure = new ProvenanceError('SINK_UNAUTHORIZED', 'no permission')

  it('asks every sink, whatever the others answer', async () => {
    const sinks = [
      memoryPublisher('artifact', failure),
      memoryPublisher('release'),
      memoryPublisher('attestations', failure),
    ]
    const result = await attest(models('out/bert'), memoryPorts(MODELS, { publishers: sinks }))
    assert.deepEqual(
      result.outcomes.map(({ sink, status }) => [sink, status]),
      [
        ['artifact', 'failed'],
        ['release', 'stored'],
        ['attestations', 'failed'],
      ],
    )
    assert.deepEqual(
      sinks.map(({ calls }) => calls.length),
      [1, 1, 1],
    )
    const [stored] = sinks[1]?.calls[0] ?? []
    assert.deepEqual(stored?.files, ['/out/bert.sig', '/out/bert.intoto.jsonl'])
    assert.equal(stored?.attestations.length, 1)
  })

  it('is resumed without signing, only where it failed', async () => {
    const failed = memoryPublisher('artifact', failure)
    const done = memoryPublisher('release')
    const ports = memoryPorts(MODELS, { publishers: [failed, done] })
    const before = await attest(models('out/bert'), ports)
    const again = memoryPublisher('artifact')
    const result = await resumeAttest({ ...ports, publishers: [again, done] })
    assert.deepEqual(result.outcomes.map(({ sink, status }) => [sink, status]).sort(), [
      ['artifact', 'stored'],
      ['release', 'stored'],
    ])
    assert.deepEqual([again.calls.length, done.calls.length], [1, 1])
    assert.deepEqual(again.calls, failed.calls)
    assert.deepEqual({ ...result, outcomes: [] }, { ...before, outcomes: [] })
  })

  const damages: readonly (readonly [string, (files: Map<string, string>) => void])[] = [
    ['a changed bundle', (files) => files.set('bert.sig', '{}')],
    ['a missing bundle', (files) => files.delete('bert.sig')],
    ['no result', (files) => files.delete(RESULT_FILE)],
    ['a result that is no JSON', (files) => files.set(RESULT_FILE, '{')],
    ['a result of a later version', edit((result) => ({ ...result, version: 2 }))],
    ['a name that leaves the folder', edit((r) => ({ ...r, files: { '../x': 'ab'.repeat(32) } }))],
    ['a model whose file is not listed', edit((result) => ({ ...result, files: {} }))],
    ['a file that every object has', editModel({ omsFile: 'constructor' })],
    ['an unsigned statement among the signed', editModel({ attestationsFile: 'bert.sig' })],
    ['an unknown way of signing', edit((result) => ({ ...result, signing: 'trust-me' }))],
    ['a model without a name', editModel({ name: 1 })],
    ['a model without a size', editModel({ sizeBytes: '1' })],
    ['a model without statements', editModel({ statements: undefined })],
    ['a statement that is none', editModel({ statements: [1] })],
    ['a signer of no kind', editModel({ identity: { kind: 'friend' } })],
    ['a signer without a name', editModel({ identity: { kind: 'certificate', issuer: 'x' } })],
    [
      'an outcome of no sink',
      edit((r) => ({ ...r, outcomes: [{ sink: 's3', status: 'stored' }] })),
    ],
    [
      'an outcome without a place',
      edit((r) => ({ ...r, outcomes: [{ sink: 'release', status: 'stored' }] })),
    ],
    [
      'a failure without a reason',
      edit((r) => ({ ...r, outcomes: [{ sink: 'release', status: 'failed' }] })),
    ],
  ]
  for (const [name, damage] of damages) {
    it(`is not resumed from ${name}`, async () => {
      const ports = memoryPorts(MODELS)
      await attest(models('out/bert'), ports)
      await resumeAttest(ports)
      damage(ports.store.files)
      await assert.rejects(resumeAttest(ports), { code: 'RESUME_INVALID' })
    })
  }
})

function edit(change: (result: Record<string, unknown>) => unknown) {
  return (files: Map<string, string>): void => {
    files.set(RESULT_FILE, JSON.stringify(change(JSON.parse(files.get(RESULT_FILE) ?? ''))))
  }
}

function editModel(change: Record<string, unknown>) {
  return edit((result) => ({
    ...result,
    models: [{ ...(Array.isArray(result.models) ? result.models[0] : {}), ...change }],
  }))
}
