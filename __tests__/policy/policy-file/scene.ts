// SPDX-License-Identifier: Apache-2.0
//
// A report that a strict policy accepts, and parts to change it with.

import { generateKeyPairSync } from 'node:crypto'
import type { CertificateIdentity } from '../../../src/attestation/certificate-identity.ts'
import type { EvaluationContext } from '../../../src/policy/policy-file/accepted-bundles.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import { loadPolicy, type Policy } from '../../../src/policy/policy-file/load.ts'
import {
  type Check,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../../../src/policy/report.ts'

export const SLSA = 'https://slsa.dev/provenance/v1'
export const VULNS = 'https://in-toto.io/attestation/vulns/v0.2'
export const METRICS = 'https://example.com/metrics/v1'
export const WORKFLOW = 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main'
export const COMMITMENT = 'c'.repeat(64)
export const NOW = new Date('2026-03-10T00:00:00Z')
export const CONTEXT: EvaluationContext = { now: NOW, serverUrl: 'https://github.com' }

export const IDENTITY: CertificateIdentity = {
  certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
  subjectAlternativeName: WORKFLOW,
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerURI: WORKFLOW,
  buildSignerDigest: '1'.repeat(40),
  runnerEnvironment: 'github-hosted',
  sourceRepositoryURI: 'https://github.com/acme/model',
  sourceRepositoryDigest: '2'.repeat(40),
  sourceRepositoryRef: 'refs/heads/main',
  sourceRepositoryOwnerURI: 'https://github.com/acme',
}

export const SIGNED: Check = passedCheck(
  { id: 'signature', title: 'signature', expected: 'a signature', found: 'one' },
  'verified',
)

/** A verified bundle of the expected signer. */
export const bundleOf = (
  predicateType: string,
  predicate: Readonly<Record<string, unknown>>,
  change: Partial<ReportedBundle> = {},
): ReportedBundle => ({
  source: 'model.intoto.jsonl',
  index: 0,
  verified: true,
  statement: {
    type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'weights.safetensors', digest: { sha256: 'a'.repeat(64) } }],
    predicateType,
    predicate,
  },
  predicateType,
  signer: { kind: 'certificate', identity: IDENTITY },
  timestamps: [{ type: 'Tlog', uri: '', time: new Date('2026-03-01T00:00:00Z') }],
  bundle: {},
  checks: [SIGNED],
  ...change,
})

export const PROVENANCE = {
  buildDefinition: {
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/model' },
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/acme/model', digest: { gitCommit: '2'.repeat(40) } },
      { uri: 'dataset', digest: { sha256: COMMITMENT } },
    ],
  },
  runDetails: { builder: { id: WORKFLOW } },
}

export const scan = (...scores: readonly unknown[]) => ({
  scanner: { result: scores.map((score, id) => ({ id, severity: [{ method: 'cvss', score }] })) },
})

export const provenance = (change: Partial<ReportedBundle> = {}) =>
  bundleOf(SLSA, PROVENANCE, change)
export const BUNDLES: readonly ReportedBundle[] = [
  provenance(),
  bundleOf(VULNS, scan('3.1', 'medium')),
  bundleOf(METRICS, { accuracy: 0.93, licence: 'apache-2.0', 'a/b': { '~c': [true] } }),
]

export const reportOf = (change: Partial<SubjectReport> = {}): SubjectReport => ({
  name: 'digits',
  path: 'models/digits',
  digest: `sha256:${'b'.repeat(64)}`,
  fileCount: 3,
  sizeBytes: 300,
  bytesRead: true,
  contents: [{ name: 'weights.safetensors' }, { name: 'config.json' }, { name: 'docs/README.md' }],
  checks: [SIGNED],
  bundles: BUNDLES,
  ...change,
})

export const STRICT_POLICY = `
version: 1
rules:
  - match: [models/**, '*.gguf']
    identity:
      repo: acme/model
      signer-workflow: acme/model/.github/workflows/train.yml
    builder: ${WORKFLOW}
    predicate-types: [${SLSA}, ${VULNS}]
    source-ref: [refs/heads/main, refs/tags/v*]
    max-age: 30d
    runner: github-hosted
    formats: [safetensors, '*.json', docs/*]
    pickle: deny
    claims:
      - predicate-type: ${METRICS}
        pointer: /predicate/accuracy
        at-least: 0.9
      - predicate-type: ${SLSA}
        pointer: /predicate/buildDefinition/externalParameters/workflow/ref
        equals: refs/heads/main
        word: verified
    dataset-commitments:
      - digest: sha256:${COMMITMENT}
    vulnerabilities:
      max-severity: medium
    cel:
      - id: small
        expression: subject.fileCount <= 10 && bundles.exists(b, b.predicateType == '${SLSA}')
        message: models have at most ten files
`

/** Loads from texts by path; `policy.yaml` first. */
export const policyOf = (files: string | Readonly<Record<string, string>>): Promise<Policy> => {
  const texts: Readonly<Record<string, string>> =
    typeof files === 'string' ? { 'policy.yaml': files } : files
  return loadPolicy('policy.yaml', async (path) => {
    const text = texts[path]
    if (text === undefined) throw new Error(`no ${path}`)
    return text
  })
}

/** Evaluates a policy's text; the ids of failed checks, sorted. */
export const failing = async (
  policy: string,
  report: SubjectReport = reportOf(),
  context: EvaluationContext = CONTEXT,
): Promise<readonly string[]> =>
  failedIds(await evaluatePolicy(await policyOf(policy), report, context))

export const failedIds = (checks: readonly Check[]): readonly string[] =>
  checks.filter(({ passed }) => !passed).map(({ id }) => id)

export const PUBLIC_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString()
