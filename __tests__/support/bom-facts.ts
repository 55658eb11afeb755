// SPDX-License-Identifier: Apache-2.0
//
// Facts from which bills of materials are made: one with everything, and any.

import fc from 'fast-check'
import type { Metric } from '../../src/bom/metrics.ts'
import type {
  BomModel,
  DataFacts,
  EnvironmentFacts,
  LinkedFacts,
  ModelBomFacts,
} from '../../src/bom/model-bom-facts.ts'
import { sha256 } from '../../src/core/digest.ts'
import type { EnvironmentChange } from '../../src/environment/compare-environments.ts'
import type { CapturedEnvironment, CapturedPackage } from '../../src/environment/environment-v1.ts'
import { condaPurl, pypiPurl } from '../../src/environment/package-url.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import { ENVIRONMENT } from './environments.ts'

export const manifestOf = (files: Readonly<Record<string, string>>, name = 'digits') =>
  buildManifest({
    name,
    baseName: name,
    files: Object.entries(files).map(([name, content]) => ({
      name,
      digest: sha256(content),
      sizeBytes: content.length,
    })),
    ignorePaths: [],
  })

const CHANGE: EnvironmentChange = {
  area: 'package',
  name: 'numpy',
  kind: 'changed',
  before: '2.1.0',
  after: '2.3.1',
}

/** Every field is there. */
export const FULL_FACTS: ModelBomFacts = {
  specVersion: '1.7',
  timestamp: '2026-03-01T12:30:00.000Z',
  model: {
    manifest: manifestOf({ 'config.json': '{}', 'model.safetensors': 'weights' }),
    licenses: ['Apache-2.0'],
    task: 'image-classification',
    architecture: 'DigitsForImageClassification',
    architectureFamily: 'softmax-regression',
  },
  datasets: [
    {
      name: 'data/train.csv',
      digest: { sha256: sha256('train') },
      description: 'handwritten digits',
      classification: 'public',
      sensitiveData: ['handwriting'],
      owners: ['Octo Org'],
      licenses: ['CC-BY-4.0', 'MIT OR ISC'],
      sources: [
        { name: 'scans', uri: 'https://example.com/a b', digest: { sha256: sha256('scans') } },
        { name: 'by hand' },
      ],
      declared: { 'consent-basis': 'consent', jurisdictions: 'DE, US-CA' },
    },
    { name: 'images/', digest: { sha256: sha256('root'), dirHash1: sha256('listing') } },
  ],
  baseModels: [
    { uri: 'https://example.com/base', digest: { gitCommit: 'a'.repeat(40) } },
    { uri: `pkg:huggingface/octo/base@${'b'.repeat(40)}`, digest: { gitCommit: 'b'.repeat(40) } },
  ],
  lockFiles: [{ name: 'uv.lock', digest: { sha256: '4'.repeat(64), gitBlob: '5'.repeat(40) } }],
  containers: [
    {
      uri: `pkg:oci/train@sha256%3A${'3'.repeat(64)}?repository_url=ghcr.io/octo-org/train&tag=2.8`,
      digest: { sha256: '3'.repeat(64) },
    },
  ],
  metrics: [
    { name: 'accuracy', value: 0.93 },
    { name: 'eval.loss', value: 1e-9 },
  ],
  environment: { document: ENVIRONMENT, digest: sha256('environment'), changes: [CHANGE] },
  source: { repository: 'https://github.com/octo-org/digits', commit: 'c'.repeat(40) },
}

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
const licence = fc.oneof(
  text,
  fc.constantFrom('MIT', 'apache-2.0', 'BSD-3-Clause AND MIT', 'GPLv2+', 'LicenseRef-x', 'MIT OR'),
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
/** As JSON has it: members that are `undefined` are not there. */
const withoutAbsent = <T>(value: object): T => JSON.parse(JSON.stringify(value))

const packageName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,15}[A-Za-z0-9]$/)
const version = fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){0,2}(\+cu[0-9]{3}|rc1|\.post1)?$/)

const capturedPackage: fc.Arbitrary<CapturedPackage> = fc
  .record({
    ecosystem: fc.constantFrom('pypi' as const, 'conda' as const),
    name: packageName,
    version,
    license: optional(
      fc.record({ kind: fc.constantFrom('expression' as const, 'name' as const), value: licence }),
    ),
    recordDigest: optional(hex(64).map((digest) => `sha256:${digest}`)),
    archiveDigest: optional(hex(64).map((digest) => `sha256:${digest}`)),
    directUrl: optional(
      fc.record({
        url: fc.oneof(fc.webUrl(), text, fc.constant('file:///a b/ü.whl')),
        vcs: fc.constantFrom(undefined, 'git'),
        commit: fc.constantFrom(undefined, 'a'.repeat(40)),
      }),
    ),
    installer: optional(text),
    requested: fc.constantFrom(undefined, true as const),
    editable: fc.constantFrom(undefined, true as const),
  })
  .map((entry) => {
    const { ecosystem, name, version } = entry
    const purl = ecosystem === 'pypi' ? pypiPurl(name, version) : condaPurl({ name, version })
    return withoutAbsent<CapturedPackage>({ ...entry, purl })
  })

const environment: fc.Arbitrary<CapturedEnvironment> = fc
  .record({
    packages: fc.array(capturedPackage, { maxLength: 12 }),
    frameworks: fc.array(
      fc.record({ name: text, version: text, source: fc.oneof(text, fc.constant('pkg:pypi/x@1')) }),
      { maxLength: 4 },
    ),
    gpus: fc.array(
      fc.record({ name: text, driver: optional(text), memoryMib: optional(fc.nat()) }),
      {
        maxLength: 3,
      },
    ),
    variables: fc.dictionary(fc.stringMatching(/^[A-Z_]{1,10}$/), fc.string(), { maxKeys: 4 }),
    training: optional(
      fc.record({
        command: optional(text),
        gpuHours: optional(fc.double({ min: 0, max: 1e6, noNaN: true })),
        energyKwh: optional(fc.double({ min: 0, max: 1e6, noNaN: true })),
        hyperParameters: optional(
          fc.array(fc.record({ path: text, sha256: hex(64), sizeBytes: fc.nat() }), {
            maxLength: 2,
          }),
        ),
      }),
    ),
    hasRest: fc.boolean(),
  })
  .map(({ hasRest, ...facts }) => {
    const { capturedAt, system } = ENVIRONMENT
    const bare = { capturedAt, system, lockFiles: [], warnings: [] }
    return withoutAbsent<CapturedEnvironment>({ ...(hasRest ? ENVIRONMENT : bare), ...facts })
  })

const linked: fc.Arbitrary<LinkedFacts> = fc
  .record({
    name: optional(
      fc.oneof(
        text,
        text.map((name) => `${name}/`),
      ),
    ),
    uri: optional(
      fc.oneof(fc.webUrl(), fc.constantFrom('pkg:huggingface/a/b@1', 's3://bücket/a%', 'urn:x:y')),
    ),
    digest: fc.oneof(
      hex(64).map((sha256) => ({ sha256 })),
      hex(40).map((gitCommit) => ({ gitCommit })),
      hex(128).map((sha512) => ({ sha512 })),
    ),
  })
  .map((facts) => withoutAbsent<LinkedFacts>(facts))

const dataset: fc.Arbitrary<DataFacts> = fc
  .tuple(
    linked,
    fc.record({
      description: optional(text),
      classification: optional(text),
      sensitiveData: optional(fc.array(text, { maxLength: 2 })),
      owners: optional(fc.array(text, { maxLength: 2 })),
      licenses: optional(fc.array(text, { maxLength: 2 })),
      sources: optional(fc.array(linked, { maxLength: 2 })),
      declared: optional(fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true })),
    }),
  )
  .map(([facts, said]) => withoutAbsent<DataFacts>({ ...facts, ...said }))

const metric: fc.Arbitrary<Metric> = fc.record({
  name: text,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
})

export const anyBomFacts: fc.Arbitrary<ModelBomFacts> = fc
  .record({
    specVersion: fc.constantFrom('1.6' as const, '1.7' as const),
    files: fc.dictionary(text, text, { minKeys: 1, maxKeys: 6 }),
    name: text,
    licenses: fc.array(licence, { maxLength: 3 }),
    task: optional(text),
    architecture: optional(text),
    architectureFamily: optional(text),
    datasets: fc.array(dataset, { maxLength: 4 }),
    baseModels: fc.array(linked, { maxLength: 3 }),
    lockFiles: fc.array(linked, { maxLength: 3 }),
    containers: fc.array(linked, { maxLength: 2 }),
    metrics: fc.array(metric, { maxLength: 4 }),
    environment: optional(
      fc.record({
        document: environment,
        digest: fc.constant(sha256('environment')),
        changes: fc.constantFrom(undefined, [], [CHANGE]),
      }),
    ),
    hasSource: fc.boolean(),
  })
  .map((given): ModelBomFacts => {
    const { files, name, licenses, task, architecture, architectureFamily, hasSource } = given
    const said = withoutAbsent<Omit<BomModel, 'manifest'>>({
      licenses,
      task,
      architecture,
      architectureFamily,
    })
    return {
      specVersion: given.specVersion,
      timestamp: '2026-03-01T12:30:00.000Z',
      model: { manifest: manifestOf(files, name), ...said },
      datasets: given.datasets,
      baseModels: given.baseModels,
      lockFiles: given.lockFiles,
      containers: given.containers,
      metrics: given.metrics,
      ...(given.environment === undefined
        ? {}
        : {
            environment: withoutAbsent<EnvironmentFacts>(given.environment),
          }),
      ...(hasSource && FULL_FACTS.source ? { source: FULL_FACTS.source } : {}),
    }
  })
