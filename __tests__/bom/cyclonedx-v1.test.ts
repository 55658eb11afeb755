// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { buildModelBom } from '../../src/bom/cyclonedx-v1.ts'
import { BOM_VERSIONS, type ModelBomFacts } from '../../src/bom/model-bom-facts.ts'
import { sha256 } from '../../src/core/digest.ts'
import { MAX_FILE_SUBJECTS } from '../../src/core/limits.ts'
import { asArray, asObject, type JsonObject } from '../../src/core/parse.ts'
import { listPackages } from '../../src/pipelines/listed-packages.ts'
import { packagesOfBom } from '../../src/vulnerabilities/bom-packages.ts'
import { questionsOf } from '../../src/vulnerabilities/package-in-question.ts'
import { anyBomFacts, FULL_FACTS, manifestOf } from '../support/bom-facts.ts'
import { compileBomSchema } from '../support/cyclonedx-schemas.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { vectorsMissing } from '../support/vectors.ts'

const objects = (value: unknown): readonly JsonObject[] =>
  (asArray(value) ?? []).map((item) => asObject(item) ?? {})
const modelOf = (bom: JsonObject): JsonObject => asObject(asObject(bom.metadata)?.component) ?? {}
const componentsOf = (bom: JsonObject): readonly JsonObject[] => [
  modelOf(bom),
  ...objects(modelOf(bom).components),
  ...objects(bom.components),
]
const propertiesOf = (component: JsonObject, name: string): readonly unknown[] =>
  objects(component.properties)
    .filter((property) => property.name === `mlprov:${name}`)
    .map(({ value }) => value)

describe('a bill of materials against the schemas of CycloneDX', { skip: vectorsMissing }, () => {
  const validators = vectorsMissing
    ? new Map()
    : new Map(BOM_VERSIONS.map((version) => [version, compileBomSchema(version)]))
  const isValid = (bom: JsonObject, version: string): boolean => {
    const validate = validators.get(version)
    assert.ok(validate)
    const passes = validate(bom)
    if (!passes) assert.fail(JSON.stringify(validate.errors?.slice(0, 3), undefined, 1))
    return passes
  }

  for (const specVersion of BOM_VERSIONS) {
    it(`is valid with every field, ${specVersion}`, () => {
      assert.ok(isValid(buildModelBom({ ...FULL_FACTS, specVersion }), specVersion))
    })
    it(`is refused by the ${specVersion} schema with one field spoiled`, () => {
      const validate = validators.get(specVersion)
      const bom = buildModelBom({ ...FULL_FACTS, specVersion })
      const model = modelOf(bom)
      const spoil = (component: JsonObject) =>
        validate?.({ ...bom, metadata: { ...asObject(bom.metadata), component } })
      assert.equal(spoil(model), true)
      assert.equal(spoil({ ...model, licenses: [{ license: { id: 'llama3' } }] }), false)
      assert.equal(spoil({ ...model, hashes: [{ alg: 'OMS', content: 'ab' }] }), false)
      assert.equal(spoil({ ...model, modelCard: { task: 'x' } }), false)
      const wrongUrl = { type: 'vcs', url: 'a b' }
      assert.equal(spoil({ ...model, externalReferences: [wrongUrl] }), false)
    })
  }

  it('is valid whatever the facts, and is what the same facts give again', () => {
    fc.assert(
      fc.property(anyBomFacts, (facts) => {
        const bom = buildModelBom(facts)
        assert.deepEqual(buildModelBom(facts), bom)
        return isValid(JSON.parse(JSON.stringify(bom)), facts.specVersion)
      }),
      propertyRuns(300),
    )
  })
})

describe('a bill of materials', () => {
  const bom = buildModelBom(FULL_FACTS)

  it('names the model by its root, and every file by its digest', () => {
    const model = modelOf(bom)
    const { manifest } = FULL_FACTS.model
    assert.equal(model.type, 'machine-learning-model')
    assert.deepEqual(model.hashes, [{ alg: 'SHA-256', content: manifest.root }])
    assert.deepEqual(
      objects(model.components).map(({ name, hashes }) => [name, hashes]),
      manifest.files.map(({ name, digest }) => [name, [{ alg: 'SHA-256', content: digest }]]),
    )
    assert.deepEqual(propertiesOf(model, 'digest:kind'), ['oms-root'])
  })

  it('refers to each component once, and every reference leads to one', () => {
    fc.assert(
      fc.property(anyBomFacts, (facts) => {
        const document = buildModelBom(facts)
        const refs = componentsOf(document).map((entry) => entry['bom-ref'])
        assert.equal(new Set(refs).size, refs.length)
        const [graph] = objects(document.dependencies)
        const card = asObject(asObject(modelOf(document).modelCard)?.modelParameters)
        const named = [...(asArray(graph?.dependsOn) ?? []), graph?.ref]
        const data = objects(card?.datasets).map(({ ref }) => ref)
        for (const ref of [...named, ...data]) assert.ok(refs.includes(ref))
        assert.equal(data.length, facts.datasets.length)
        assert.equal(named.length, 1 + objects(document.components).length)
      }),
      propertyRuns(),
    )
  })

  it('has another serial number for other content, and the form of a UUID', () => {
    const serials = new Set<unknown>()
    const variants: readonly ModelBomFacts[] = [
      FULL_FACTS,
      { ...FULL_FACTS, timestamp: '2026-03-01T12:30:01.000Z' },
      { ...FULL_FACTS, metrics: [] },
    ]
    for (const facts of variants) {
      const { serialNumber } = buildModelBom(facts)
      assert.match(
        String(serialNumber),
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      serials.add(serialNumber)
    }
    assert.equal(serials.size, variants.length)
  })

  it('says what training took', () => {
    const card = asObject(modelOf(bom).modelCard) ?? {}
    const considered = asObject(asObject(card.considerations)?.environmentalConsiderations) ?? {}
    assert.deepEqual(considered.energyConsumptions, [
      {
        activity: 'training',
        energyProviders: [],
        activityEnergyCost: { value: 1.7, unit: 'kWh' },
      },
    ])
    assert.deepEqual(propertiesOf(considered, 'training:gpuHours'), ['2.5'])
    assert.deepEqual(propertiesOf(considered, 'training:startedAt'), ['2026-03-01T09:00:00Z'])
    assert.deepEqual(propertiesOf(considered, 'training:endedAt'), ['2026-03-01T11:30:00Z'])
    assert.deepEqual(propertiesOf(considered, 'training:gpu'), [
      'NVIDIA H100 80GB HBM3, 81559 MiB, driver 570.124.06, VBIOS 96.00.89.00.01',
    ])
    assert.deepEqual(asObject(card.quantitativeAnalysis)?.performanceMetrics, [
      { type: 'accuracy', value: '0.93' },
      { type: 'eval.loss', value: '1e-9' },
    ])
  })

  it('lists packages with purl, licence and digest', () => {
    const torch = objects(bom.components).find(({ name }) => name === 'torch') ?? {}
    assert.equal(torch.purl, 'pkg:pypi/torch@2.8.0%2Bcu128')
    assert.deepEqual(torch.licenses, [
      { license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } },
    ])
    assert.deepEqual(propertiesOf(torch, 'python:record'), [`sha256:${'2'.repeat(64)}`])
    const blas = objects(bom.components).find(({ name }) => name === 'libblas') ?? {}
    assert.deepEqual(blas.hashes, [{ alg: 'SHA-256', content: '1'.repeat(64) }])
  })

  it('records what changed since the capture, and that nobody compared', () => {
    const metadata = asObject(bom.metadata) ?? {}
    assert.deepEqual(propertiesOf(metadata, 'environment'), ['self-asserted'])
    assert.deepEqual(propertiesOf(metadata, 'environment:changes'), ['1'])
    assert.deepEqual(propertiesOf(metadata, 'environment:change'), [
      'package numpy changed\nbefore: 2.1.0\nafter: 2.3.1',
    ])
    const { environment } = FULL_FACTS
    assert.ok(environment)
    const { changes: _, ...unseen } = environment
    const other = asObject(buildModelBom({ ...FULL_FACTS, environment: unseen }).metadata) ?? {}
    assert.deepEqual(propertiesOf(other, 'environment:changes'), ['not compared'])
  })

  it('names the listing in place of the files where there are very many', () => {
    const names = Array.from({ length: MAX_FILE_SUBJECTS + 1 }, (_, index) => `f${index}`)
    const manifest = manifestOf(Object.fromEntries(names.map((name) => [name, name])))
    const many = buildModelBom({ ...FULL_FACTS, model: { manifest, licenses: [] } })
    assert.deepEqual(
      objects(modelOf(many).components).map(({ name, hashes }) => [name, hashes]),
      [['digits.SHA256SUMS', [{ alg: 'SHA-256', content: manifest.dirHash1 }]]],
    )
  })

  it('keeps a key such as __proto__ and constructor out of digests', () => {
    const digest = { constructor: 'x', sha256: sha256('a') }
    const { components } = buildModelBom({ ...FULL_FACTS, datasets: [{ name: 'd', digest }] })
    assert.deepEqual(objects(components)[0]?.hashes, [{ alg: 'SHA-256', content: sha256('a') }])
  })
})

describe('a bill of materials, read for vulnerabilities', () => {
  it('has exactly the packages of the environment', () => {
    fc.assert(
      fc.property(anyBomFacts, (facts) => {
        const bom = JSON.parse(JSON.stringify(buildModelBom(facts)))
        const listed = questionsOf(packagesOfBom(bom).packages).packages
        const captured = questionsOf(facts.environment?.document.packages ?? []).packages
        assert.deepEqual(listed, captured)
      }),
      propertyRuns(),
    )
  })

  it('is read as a file, as its environment would be', () => {
    const content = JSON.stringify(buildModelBom(FULL_FACTS))
    const listed = listPackages({ path: 'bom.json', content, bundles: () => [] })
    assert.deepEqual(
      listed.packages.map(({ name, version }) => `${name} ${version}`),
      ['libblas 3.9.0', 'digits 0.1.0', 'torch 2.8.0+cu128'],
    )
    assert.deepEqual(
      listed.notLookedUp.map(({ reason }) => reason),
      [
        'no database is read for packages of the type huggingface',
        'no database is read for packages of the type oci',
      ],
    )
  })
})
