// SPDX-License-Identifier: Apache-2.0
// Attestations that were made on GitHub Actions, against the right policy and against wrong ones.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { buildIdentityPolicy, type IdentityRequest } from '../../src/policy/identity-policy.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'
import { publicGoodRoots, verifyArtifactVector, verifyModelVector } from './verify-vector.ts'

const SERVER = 'https://github.com'
const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1'

interface Vector {
  readonly bundleFile: string
  readonly artifact: string
  readonly identity: IdentityRequest
  readonly workflow: string
}

const JS = {
  artifact: 'sigstore-js-2.1.0.tgz',
  identity: { repo: 'sigstore/sigstore-js' },
  workflow: 'sigstore/sigstore-js/.github/workflows/release.yml',
}
const VECTORS: readonly Vector[] = [
  { ...JS, bundleFile: 'sigstore-js-2.1.0-bundle-v0.1.json' },
  { ...JS, bundleFile: 'sigstore-js-2.1.0-bundle.json' },
  { ...JS, bundleFile: 'sigstore-js-2.1.0_with_2_bundles.jsonl' },
  {
    bundleFile: 'custom-issuer.sigstore.json',
    artifact: 'custom-issuer-artifact',
    identity: {
      repo: 'too-legit/attest',
      certOidcIssuer: 'https://token.actions.githubusercontent.com/hammer-time',
    },
    workflow: 'too-legit/attest/.github/workflows/integration.yml',
  },
]

const text = (file: string): string => readFileSync(vectorPath('github', file), 'utf8')
const bundlesOf = (file: string): readonly string[] =>
  file.endsWith('.jsonl')
    ? text(file)
        .split('\n')
        .filter((line) => line !== '')
    : [text(file)]

interface Question {
  readonly bundleFile: string
  readonly artifact: string
  readonly identity: IdentityRequest
  readonly predicateType: string
}

/** Both commands answer alike: for any artifact, and for a model that is one file. */
const COMMANDS: Readonly<Record<string, (question: Question) => Promise<string>>> = {
  'verify-bundle': ({ bundleFile, artifact, identity, predicateType }) =>
    verifyArtifactVector({
      artifact: vectorPath('github', artifact),
      bundles: bundlesOf(bundleFile),
      trust: {
        kind: 'sigstore',
        roots: publicGoodRoots(),
        identity: buildIdentityPolicy(identity, SERVER),
      },
      predicateType,
    }),
  verify: ({ bundleFile, artifact, identity, predicateType }) =>
    verifyModelVector({
      path: vectorPath('github', artifact),
      bundles: bundlesOf(bundleFile),
      signer: {
        trust: { kind: 'sigstore', roots: publicGoodRoots() },
        identity: buildIdentityPolicy(identity, SERVER),
      },
      predicateTypes: [predicateType],
    }),
}

for (const [command, run] of Object.entries(COMMANDS)) {
  for (const vector of VECTORS) {
    const { bundleFile, artifact, identity, workflow } = vector
    describe(`${command} of ${bundleFile}`, { skip: vectorsMissing }, () => {
      const verify = ({ identity: other, ...change }: Partial<Question> = {}) =>
        run({
          ...vector,
          predicateType: SLSA_PROVENANCE,
          ...change,
          identity: { ...identity, ...other },
        })

      it('verifies for its repository', async () => assert.equal(await verify(), 'passed'))
      it('verifies for its workflow, at any ref and at its own', async () => {
        for (const ref of ['', '@refs/heads/main']) {
          const signerWorkflow = `github.com/${workflow}${ref}`
          assert.equal(await verify({ identity: { signerWorkflow } }), 'passed')
        }
      })

      const other = artifact === JS.artifact ? 'custom-issuer-artifact' : JS.artifact
      const refusals: readonly (readonly [string, Partial<Question>, string])[] = [
        [
          'another repository',
          { identity: { repo: 'octo-org/other' } },
          'IDENTITY_MISMATCH IDENTITY_MISMATCH',
        ],
        [
          'a repository of which its own begins',
          { identity: { repo: `${identity.repo}x` } },
          'IDENTITY_MISMATCH IDENTITY_MISMATCH',
        ],
        [
          'another workflow',
          { identity: { signerWorkflow: workflow.replace(/\w+\.yml$/, 'other.yml') } },
          'IDENTITY_MISMATCH',
        ],
        [
          'another ref of the workflow',
          { identity: { signerWorkflow: `${workflow}@refs/heads/mai` } },
          'IDENTITY_MISMATCH',
        ],
        ['another file', { artifact: other }, 'SUBJECT_MISMATCH'],
        [
          'another predicate type',
          { predicateType: 'https://slsa.dev/provenance/v0.2' },
          'PREDICATE_TYPE_MISMATCH',
        ],
        [
          'another issuer',
          { identity: { certOidcIssuer: 'https://token.actions.githubusercontent.com/hammer' } },
          'IDENTITY_MISMATCH',
        ],
      ]
      for (const [what, change, verdict] of refusals) {
        it(`is refused for ${what}`, async () => assert.equal(await verify(change), verdict))
      }
    })
  }
}

describe('a bundle of GitHub with the signature of another', { skip: vectorsMissing }, () => {
  it('is refused by the log entry that it contradicts', async () => {
    const identity = buildIdentityPolicy({ owner: 'sigstore' }, SERVER)
    const verdict = await verifyArtifactVector({
      artifact: vectorPath('github', JS.artifact),
      bundles: bundlesOf('sigstoreBundle-invalid-signature.json'),
      trust: { kind: 'sigstore', roots: publicGoodRoots(), identity },
    })
    assert.equal(verdict, 'LOG_ENTRY_INVALID')
  })
})
