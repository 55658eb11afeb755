// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type BaseModelEvidence, describeBaseModel } from '../../../src/attestation/base-model.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import type { ReportedBundle } from '../../../src/policy/report.ts'
import { bundleOf, CONTEXT, PROVENANCE, policyOf, reportOf, SLSA } from './scene.ts'

const ROOT = 'e'.repeat(64)
const BUNDLE = 'f'.repeat(64)
const EVIDENCE: BaseModelEvidence = { by: 'bundle', bundleSha256: BUNDLE, bytesRead: true }

const RULE = `version: 1
rules:
  - match: '**'
    identity: { repo: acme/model }
    base-models: `

type Digest = Readonly<Record<string, string>>

const namingOf = (
  digest: Digest,
  ...evidence: readonly (BaseModelEvidence | undefined)[]
): ReportedBundle => {
  const { buildDefinition } = PROVENANCE
  const bases = evidence.map((one) => describeBaseModel({ name: 'base/', digest }, one))
  const resolvedDependencies = [...buildDefinition.resolvedDependencies, ...bases]
  return bundleOf(SLSA, {
    ...PROVENANCE,
    buildDefinition: { ...buildDefinition, resolvedDependencies },
  })
}

const naming = (...evidence: readonly (BaseModelEvidence | undefined)[]): ReportedBundle =>
  namingOf({ sha256: ROOT }, ...evidence)

const withoutStatement = ({ statement: _, ...bundle }: ReportedBundle): ReportedBundle => bundle

/** The bundle of the base model: about other files, so that nothing of it is accepted here. */
const ofBase = (
  change: Partial<ReportedBundle> = {},
  digests: readonly Digest[] = [{ sha256: ROOT }],
): ReportedBundle => ({
  ...bundleOf(SLSA, PROVENANCE),
  digest: `sha256:${BUNDLE}`,
  statement: {
    type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((digest) => ({ name: 'oms-root:base', digest: { ...digest } })),
    predicateType: SLSA,
    predicate: PROVENANCE,
  },
  checks: [],
  ...change,
})

const NO_PREDICATE = {
  type: 'https://in-toto.io/Statement/v1',
  subject: [],
  predicate: undefined,
}

const check = async (field: string, ...bundles: readonly ReportedBundle[]) => {
  const checks = await evaluatePolicy(
    await policyOf(`${RULE}${field}\n`),
    reportOf({ bundles }),
    CONTEXT,
  )
  const found = checks.filter(({ id }) => id === 'policy.base-models')
  assert.equal(found.length, 1)
  return found[0]
}

const CASES: readonly {
  readonly title: string
  readonly field?: string
  readonly bundles: readonly ReportedBundle[]
  readonly passes: boolean
  readonly word: string
}[] = [
  {
    title: 'whose bundle is at hand',
    bundles: [naming(EVIDENCE), ofBase()],
    passes: true,
    word: 'verified',
  },
  {
    title: 'whose bundle is not at hand',
    bundles: [naming(EVIDENCE)],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'whose bundle is another one',
    bundles: [naming(EVIDENCE), ofBase({ digest: `sha256:${'1'.repeat(64)}` })],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'whose bundle does not verify',
    bundles: [naming(EVIDENCE), ofBase({ verified: false })],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'whose bundle is about something else',
    bundles: [
      naming({ ...EVIDENCE, bundleSha256: BUNDLE }),
      { ...bundleOf(SLSA, PROVENANCE), digest: `sha256:${BUNDLE}`, checks: [] },
    ],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'whose bundle is about other things too',
    bundles: [naming(EVIDENCE), ofBase({}, [{ sha256: ROOT }, { sha256: BUNDLE }])],
    passes: true,
    word: 'verified',
  },
  {
    title: 'whose bundle is no statement',
    bundles: [naming(EVIDENCE), withoutStatement(ofBase())],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'of another digest than SHA-256, as its bundle has it too',
    bundles: [
      namingOf({ sha512: ROOT.repeat(2) }, EVIDENCE),
      ofBase({}, [{ sha512: ROOT.repeat(2) }]),
    ],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'that nobody verified',
    bundles: [naming(undefined), ofBase()],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'beside another that nobody verified',
    bundles: [naming(EVIDENCE, undefined), ofBase()],
    passes: false,
    word: 'self-asserted',
  },
  {
    title: 'that nobody verified, where that is enough',
    field: '{ word: self-asserted }',
    bundles: [naming(undefined)],
    passes: true,
    word: 'self-asserted',
  },
  {
    title: 'whose digest is listed',
    field: `{ digests: ['sha256:${ROOT}'] }`,
    bundles: [naming(undefined)],
    passes: true,
    word: 'verified',
  },
  {
    title: 'whose digest is not listed',
    field: `{ digests: ['sha256:${BUNDLE}'] }`,
    bundles: [naming(undefined)],
    passes: false,
    word: 'self-asserted',
  },
  { title: 'that is none', bundles: [naming()], passes: true, word: 'self-asserted' },
  {
    title: 'that is none, in provenance of another form',
    bundles: [bundleOf(SLSA, {}), bundleOf(SLSA, { buildDefinition: 3 })],
    passes: true,
    word: 'self-asserted',
  },
  {
    title: 'that is none, in provenance that says nothing',
    bundles: [{ ...naming(), statement: { ...NO_PREDICATE, predicateType: SLSA } }],
    passes: true,
    word: 'self-asserted',
  },
  {
    title: 'that is none, in provenance without its statement',
    bundles: [withoutStatement(naming())],
    passes: false,
    word: 'unknown',
  },
  {
    title: 'that is none, where one is required',
    field: '{ required: true }',
    bundles: [naming()],
    passes: false,
    word: 'unknown',
  },
  {
    title: 'without any provenance',
    bundles: [bundleOf('https://example.com/other', {})],
    passes: false,
    word: 'unknown',
  },
]

describe('a rule about base models, of a base model', () => {
  for (const { title, field = '{}', bundles, passes, word } of CASES) {
    it(`${title}: ${passes ? 'passes' : 'fails'}`, async () => {
      const found = await check(field, ...bundles)
      assert.deepEqual([found?.passed, found?.word], [passes, word], JSON.stringify(found))
      if (!passes) assert.equal(found?.code, 'POLICY_VIOLATION')
      if (!passes) assert.equal(found?.location?.line, 5)
      if (found?.word !== 'unknown') assert.doesNotMatch(found?.found ?? '', /an object/)
    })
  }
})
