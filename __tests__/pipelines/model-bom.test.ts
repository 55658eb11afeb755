// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ParsedStatement, parseStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { asArray, asObject, type JsonObject } from '../../src/core/parse.ts'
import { type AttestOptions, attest } from '../../src/pipelines/attest.ts'
import { evaluateThresholds, parseThreshold } from '../../src/policy/thresholds.ts'
import { ENVIRONMENT } from '../support/environments.ts'
import { type MemoryModels, memoryPorts } from '../support/fakes.ts'

const BOM = 'https://cyclonedx.org/bom'
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'
const PROVENANCE = 'https://slsa.dev/provenance/v1'

const BERT = {
  'README.md': '---\nlicense: apache-2.0\npipeline_tag: fill-mask\n---\n# BERT\n',
  'config.json': '{"model_type":"bert","architectures":["BertForMaskedLM"]}',
  'weights.bin': 'weights',
}
const MODELS: MemoryModels = { 'out/bert': BERT, 'out/gpt': { 'w.bin': 'w' } }

const options = (
  more: Partial<AttestOptions> = {},
  ...paths: readonly string[]
): AttestOptions => ({
  source: {
    kind: 'models',
    specs: (paths.length === 0 ? ['out/bert'] : paths).map((path) => ({ path })),
    scan: { ignorePaths: [], symlinks: 'refuse' },
  },
  predicates: [],
  dependencies: { baseModels: [], datasets: [], lockFiles: [], containerImages: [] },
  metrics: [],
  logs: [],
  provenance: true,
  ...more,
})

const statementsOf = async (
  given: AttestOptions,
  overrides: Parameters<typeof memoryPorts>[1] = {},
  name = 'bert',
): Promise<readonly ParsedStatement[]> => {
  const ports = memoryPorts(MODELS, overrides)
  await attest(given, ports)
  return (ports.store.files.get(`${name}.intoto.jsonl`) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseStatement(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64')))
}

const typesOf = (statements: readonly ParsedStatement[]) =>
  statements.map(({ predicateType }) => predicateType)
const predicateOf = (statements: readonly ParsedStatement[], type: string): JsonObject =>
  statements.find(({ predicateType }) => predicateType === type)?.predicate ?? {}
const modelOf = (bom: JsonObject) => asObject(asObject(bom.metadata)?.component) ?? {}
const cardOf = (bom: JsonObject) => asObject(modelOf(bom).modelCard) ?? {}
const namesOf = (bom: JsonObject) =>
  (asArray(bom.components) ?? []).map((entry) => asObject(entry)?.name)

const environment = { document: ENVIRONMENT, digest: sha256('environment') }
const bom = { specVersion: '1.7' } as const

describe('attest, the bill of materials', () => {
  it('is one more statement about the same subjects, and none unless it is asked for', async () => {
    assert.deepEqual(typesOf(await statementsOf(options())), [PROVENANCE])
    const statements = await statementsOf(options({ bom }))
    assert.deepEqual(typesOf(statements), [PROVENANCE, BOM])
    assert.deepEqual(statements[1]?.subject, statements[0]?.subject)
  })

  it('has what the model says of itself', async () => {
    const document = predicateOf(await statementsOf(options({ bom })), BOM)
    assert.deepEqual(cardOf(document).modelParameters, {
      task: 'fill-mask',
      architectureFamily: 'bert',
      modelArchitecture: 'BertForMaskedLM',
    })
    assert.deepEqual(modelOf(document).licenses, [
      { license: { id: 'Apache-2.0', acknowledgement: 'declared' } },
    ])
  })

  it('has what the user says where the model says nothing, and warns of a difference', async () => {
    const said = { ...bom, license: 'MIT', task: 'ranking', architecture: 'Ranker' }
    const silent = predicateOf(
      await statementsOf(options({ bom: said }, 'out/gpt'), {}, 'gpt'),
      BOM,
    )
    assert.deepEqual(cardOf(silent).modelParameters, {
      task: 'ranking',
      modelArchitecture: 'Ranker',
    })
    const warnings: string[] = []
    const reporter = {
      info: () => {},
      progress: () => {},
      warning: (message: string) => warnings.push(message),
    }
    const telling = predicateOf(await statementsOf(options({ bom: said }), { reporter }), BOM)
    assert.equal(asObject(cardOf(telling).modelParameters)?.task, 'fill-mask')
    assert.deepEqual(modelOf(telling).licenses, [
      { license: { id: 'MIT', acknowledgement: 'declared' } },
    ])
    assert.deepEqual(warnings, [
      'task is "ranking", the model says "fill-mask", which is recorded',
      'architecture is "Ranker", the model says "BertForMaskedLM", which is recorded',
    ])
  })

  it('lists what the lines name and what was captured, each once', async () => {
    const uv = ENVIRONMENT.lockFiles[0]?.sha256 ?? ''
    const describe = async (line: string) => [
      { name: line, digest: { sha256: line === 'uv.lock' ? uv : sha256(line) } },
    ]
    const dependencies = {
      baseModels: ['base'],
      datasets: ['data'],
      lockFiles: ['uv.lock', 'other.lock'],
      containerImages: [],
    }
    const statements = await statementsOf(options({ bom, environment, dependencies }), {
      descriptors: { describe, readJson: async () => [] },
    })
    assert.deepEqual(namesOf(predicateOf(statements, BOM)).slice(0, 5), [
      'data',
      'base',
      `pkg:oci/train@sha256%3A${'3'.repeat(64)}?repository_url=ghcr.io/octo-org/train&tag=2.8`,
      'uv.lock',
      'other.lock',
    ])
    const resolved = asArray(
      asObject(predicateOf(statements, PROVENANCE).buildDefinition)?.resolvedDependencies,
    )
    assert.deepEqual(
      resolved?.map((entry) => asObject(entry)?.name ?? asObject(entry)?.uri),
      [
        'git+https://github.com/octo-org/octo-repo@refs/heads/main',
        'base',
        'data',
        'uv.lock',
        'other.lock',
        `pkg:oci/train@sha256%3A${'3'.repeat(64)}?repository_url=ghcr.io/octo-org/train&tag=2.8`,
      ].map((name, index) => (index === 0 ? asObject(resolved?.[0])?.uri : name)),
    )
  })

  it('puts lock files and the image of the environment among the dependencies without a bill', async () => {
    const statements = await statementsOf(options({ environment }))
    assert.deepEqual(typesOf(statements), [PROVENANCE])
    const definition = asObject(predicateOf(statements, PROVENANCE).buildDefinition)
    assert.deepEqual(asArray(definition?.resolvedDependencies)?.slice(1), [
      { name: 'uv.lock', digest: { sha256: '4'.repeat(64), gitBlob: '5'.repeat(40) } },
      {
        uri: `pkg:oci/train@sha256%3A${'3'.repeat(64)}?repository_url=ghcr.io/octo-org/train&tag=2.8`,
        digest: { sha256: '3'.repeat(64) },
      },
    ])
  })

  it('has the numbers of the metrics of one model, and of several none', async () => {
    const metrics = ['metrics.json', 'broken.json', 'train.csv']
    const warnings: string[] = []
    const overrides: Parameters<typeof memoryPorts>[1] = {
      reporter: { info: () => {}, progress: () => {}, warning: (text) => warnings.push(text) },
      descriptors: {
        describe: async (line) => [{ name: line, digest: { sha256: sha256(line) } }],
        readJson: async (line) =>
          line.endsWith('.json')
            ? [{ name: line, text: line === 'metrics.json' ? '{"accuracy":0.9}' : '{' }]
            : [],
      },
    }
    const one = await statementsOf(options({ bom, metrics }), overrides)
    assert.deepEqual(asObject(cardOf(predicateOf(one, BOM)).quantitativeAnalysis), {
      performanceMetrics: [{ type: 'accuracy', value: '0.9' }],
    })
    assert.match(warnings.join(), /"broken.json" refused: it is not JSON$/)
    const two = await statementsOf(
      options({ bom, metrics: ['metrics.json'] }, 'out/bert', 'out/gpt'),
      overrides,
    )
    assert.equal(cardOf(predicateOf(two, BOM)).quantitativeAnalysis, undefined)
  })

  it('states what went into the model where no provenance is made', async () => {
    const noToken = { provenanceAbsence: async () => 'no token' }
    const dependencies = { ...options().dependencies, datasets: ['data'], baseModels: ['base'] }
    const statements = await statementsOf(options({ bom, dependencies }), noToken)
    assert.deepEqual(typesOf(statements), [BOM])
    assert.deepEqual(namesOf(predicateOf(statements, BOM)), ['data', 'base'])
    for (const lost of [{ dependencies }, { bom, metrics: ['m.json'] }, { bom, logs: ['log'] }]) {
      await assert.rejects(statementsOf(options(lost), noToken), { code: 'PROVENANCE_MISSING' })
    }
  })

  it('is not of a model that changed since it was hashed', async () => {
    const ports = memoryPorts(MODELS)
    const changed = {
      withSource: () =>
        Promise.reject(Object.assign(new Error('changed'), { code: 'MODEL_CHANGED' })),
    }
    await assert.rejects(attest(options({ bom }), { ...ports, sources: changed }), {
      code: 'MODEL_CHANGED',
    })
    assert.equal(ports.store.files.size, 0)
  })
})

describe('attest, an evaluation', () => {
  const evaluate = (...lines: readonly string[]) => ({
    ...evaluateThresholds(lines.map(parseThreshold), [
      { path: 'eval.json', metrics: [{ name: 'accuracy', value: 0.9 }] },
    ]),
    files: [{ path: 'eval.json', digest: sha256('eval.json') }],
  })

  it('is a signed test result with the tests and what was measured', async () => {
    for (const [line, result, lists] of [
      ['accuracy>=0.9', 'PASSED', [['accuracy>=0.9'], [], []]],
      ['warn: accuracy>0.9', 'WARNED', [[], ['accuracy>0.9'], []]],
      ['accuracy>0.9', 'FAILED', [[], [], ['accuracy>0.9']]],
    ] as const) {
      const statements = await statementsOf(options({ evaluation: evaluate(line) }))
      assert.deepEqual(typesOf(statements), [PROVENANCE, TEST_RESULT])
      const predicate = predicateOf(statements, TEST_RESULT)
      const { passedTests, warnedTests, failedTests } = predicate
      assert.equal(predicate.result, result)
      assert.deepEqual([passedTests, warnedTests, failedTests], lists)
      assert.deepEqual(asArray(predicate.configuration)?.[1], {
        name: 'eval.json',
        digest: { sha256: sha256('eval.json') },
        annotations: { accuracy: '0.9' },
      })
      const details = asObject(predicateOf(statements, PROVENANCE).runDetails)
      assert.deepEqual(asArray(details?.byproducts), [
        { name: 'eval.json', digest: { sha256: sha256('eval.json') } },
      ])
    }
  })

  it('is of one model', async () => {
    const given = options({ evaluation: evaluate('accuracy>0') }, 'out/bert', 'out/gpt')
    await assert.rejects(attest(given, memoryPorts(MODELS)), { code: 'INPUT_CONFLICT' })
  })

  it('is not of a file that is another one by now', async () => {
    const other = { ...evaluate('accuracy>0'), files: [{ path: 'eval.json', digest: sha256('') }] }
    const ports = memoryPorts(MODELS)
    await assert.rejects(attest(options({ evaluation: other }), ports), {
      code: 'METRICS_INVALID',
    })
    assert.equal(ports.store.files.size, 0)
  })
})
