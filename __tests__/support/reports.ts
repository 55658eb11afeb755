// SPDX-License-Identifier: Apache-2.0
//
// Reports as `verify` makes them: one that passed, one that was refused.

import {
  type Check,
  failedCheck,
  passedCheck,
  type Report,
  type ReportedBundle,
  type SubjectReport,
} from '../../src/policy/report.ts'

const WORKFLOW = 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main'
const ISSUER = 'https://token.actions.githubusercontent.com'
const SIGNED = { id: 'signature', title: 'signature', expected: 'a signature that verifies' }
const FILES = { id: 'files', title: 'files of the model', expected: '2 files as signed' }

const REPOSITORY: Check = passedCheck(
  {
    id: 'identity.source-repository',
    title: 'source repository',
    expected: 'https://github.com/acme/model',
    found: 'https://github.com/acme/model',
  },
  'verified',
)

const CHECKS: readonly Check[] = [
  passedCheck({ ...SIGNED, found: `by ${WORKFLOW}` }, 'verified'),
  REPOSITORY,
  passedCheck(
    { id: 'identity.issuer', title: 'issuer of the identity', expected: ISSUER, found: ISSUER },
    'verified',
  ),
  passedCheck({ ...FILES, found: 'the same files' }, 'verified'),
]

/** A bundle of acme/model's own workflow, with its statement. */
export const BUNDLE: ReportedBundle = {
  source: 'out/bert.intoto.jsonl',
  index: 0,
  verified: true,
  predicateType: 'https://slsa.dev/provenance/v1',
  statement: {
    type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'config.json', digest: { sha256: 'ab'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { runDetails: { builder: { id: WORKFLOW } } },
  },
  signer: {
    kind: 'certificate',
    identity: {
      certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
      subjectAlternativeName: WORKFLOW,
      issuer: ISSUER,
      githubWorkflowTrigger: 'push',
      githubWorkflowSHA: '1'.repeat(40),
      buildSignerURI: WORKFLOW,
      buildSignerDigest: '1'.repeat(40),
      runnerEnvironment: 'github-hosted',
      sourceRepositoryURI: 'https://github.com/acme/model',
      sourceRepositoryRef: 'refs/heads/main',
    },
  },
  timestamps: [
    { type: 'Tlog', uri: 'https://rekor.sigstore.dev', time: new Date('2026-03-17T10:36:01Z') },
    { type: 'TimestampAuthority', uri: '', time: new Date('2026-03-17T10:36:02.500Z') },
  ],
  bundle: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
  checks: CHECKS,
}

/** A model whose every check passed. */
export const PASSED: SubjectReport = {
  name: 'bert',
  path: 'models/bert',
  digest: `sha256:${'cd'.repeat(32)}`,
  fileCount: 2,
  sizeBytes: 1_500_000,
  bytesRead: true,
  files: { changed: [], missing: [], extra: [], ignored: ['.git'], unsigned: [] },
  checks: CHECKS,
  bundles: [BUNDLE],
}

const REFUSALS: readonly Check[] = [
  passedCheck({ ...SIGNED, found: `by ${WORKFLOW}` }, 'verified'),
  failedCheck(
    {
      id: 'identity.source-repository',
      title: 'source repository',
      expected: 'https://github.com/acme/other',
      found: 'https://github.com/acme/model',
    },
    { code: 'IDENTITY_MISMATCH', word: 'verified' },
  ),
  failedCheck(
    { ...FILES, found: '1 changed, 1 missing, 1 extra' },
    { code: 'MODEL_MISMATCH', word: 'verified' },
  ),
  failedCheck(
    {
      id: 'lock.digest',
      title: 'digest in models.lock',
      expected: 'sha256:00',
      found: 'sha256:01',
      location: { file: 'models.lock', line: 7 },
    },
    { code: 'MODEL_MISMATCH', hint: 'Run the update of the lock file.' },
  ),
]

/** A model of another repository, whose files differ, with a bundle that does not verify. */
export const REFUSED: SubjectReport = {
  name: 'gpt',
  path: 'models/gpt',
  digest: `sha256:${'ef'.repeat(32)}`,
  fileCount: 2,
  bytesRead: false,
  files: {
    changed: ['weights.safetensors'],
    missing: ['config.json'],
    extra: ['loader/payload.pkl'],
    ignored: [],
    unsigned: ['notes.txt'],
  },
  checks: REFUSALS,
  bundles: [
    {
      ...BUNDLE,
      checks: REFUSALS,
      suggestion:
        'repo: acme/model, signer-workflow: github.com/acme/model/.github/workflows/t.yml',
    },
    {
      source: 'https://example.com/gpt.json',
      index: 3,
      verified: false,
      bundle: {},
      checks: [
        failedCheck(
          { ...SIGNED, found: 'signature does not match the certificate' },
          { code: 'SIGNATURE_INVALID' },
        ),
      ],
    },
  ],
}

export const reportOf = (...subjects: readonly SubjectReport[]): Report => ({
  version: 1,
  verifiedAt: '2026-11-23T18:00:00Z',
  trustedRootDate: '2026-10-01T00:00:00Z',
  subjects,
})
