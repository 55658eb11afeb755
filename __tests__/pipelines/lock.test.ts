// SPDX-License-Identifier: Apache-2.0
//
// Pinning and verifying with a verification in memory: what the real one says
// is tested with real signatures in cli/lock.test.ts.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { sha256 } from '../../src/core/digest.ts'
import { type ErrorCode, ProvenanceError } from '../../src/core/errors.ts'
import { EMPTY_LOCK, type LockEntry, type ModelsLock } from '../../src/lock/models-lock-v1.ts'
import { computeRoot } from '../../src/model/manifest.ts'
import { addToLock, type LockAddRequest, MAX_LISTED_FILES } from '../../src/pipelines/lock-add.ts'
import type { LockPorts, LockVerification } from '../../src/pipelines/lock-ports.ts'
import { verifyLock } from '../../src/pipelines/lock-verify.ts'
import {
  failedCheck,
  isSubjectPassed,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../../src/policy/report.ts'

const FACTS = { id: 'files', title: 'files', expected: 'x', found: 'x' }
const PASSED = passedCheck(FACTS, 'verified')
const FAILED = failedCheck(FACTS, { code: 'MODEL_MISMATCH' })
const TYPE = 'https://model_signing/signature/v1.0'

const WORKFLOW: CertificateIdentity = {
  certificateIssuer: 'CN=test',
  subjectAlternativeName: 'https://github.com/org/m/.github/workflows/train.yml@refs/tags/v1',
  issuer: 'https://token.actions.githubusercontent.com',
  sourceRepositoryURI: 'https://github.com/org/m',
  sourceRepositoryOwnerURI: 'https://github.com/org',
  sourceRepositoryDigest: 'c'.repeat(40),
}

const bundleBy = (
  identity: CertificateIdentity,
  change: Partial<ReportedBundle> = {},
): ReportedBundle => ({
  source: 'm.sig',
  index: 0,
  verified: true,
  predicateType: TYPE,
  signer: { kind: 'certificate', identity },
  bundle: {},
  checks: [PASSED],
  ...change,
})

const FILES = [
  { name: 'a', digest: sha256('a') },
  { name: 'b', digest: sha256('b') },
  { name: 'cache/x', digest: sha256('x') },
]

const verification = (report: Partial<SubjectReport> = {}): LockVerification => ({
  kind: 'folder',
  files: FILES,
  report: {
    name: 'x',
    fileCount: 3,
    bytesRead: true,
    checks: [PASSED],
    bundles: [bundleBy(WORKFLOW)],
    files: { changed: [], missing: [], extra: [], ignored: ['cache/x'], unsigned: [] },
    ...report,
  },
})

const portsOf = (
  answer: LockVerification | (() => Promise<LockVerification>) = verification(),
): LockPorts => ({
  verify: typeof answer === 'function' ? answer : async () => answer,
  readBundle: async () => Buffer.from('bundle'),
  readKey: async () => 'pem',
})

const REQUEST: LockAddRequest = {
  name: 'm',
  path: 'm',
  bundles: [{ kind: 'path', value: 'm.sig' }],
  signer: { kind: 'identity', identity: { owner: 'org' } },
  predicateTypes: [],
  listFiles: 'small',
  serverUrl: 'https://github.com',
}

const pinnedBy = async (ports: LockPorts, request = REQUEST): Promise<LockEntry> => {
  const result = await addToLock(EMPTY_LOCK, request, ports)
  assert.ok(result.kind === 'pinned', JSON.stringify(result.report.checks))
  return result.entry
}

const identityIn = ({ signer }: LockEntry): object => {
  assert.ok(signer.kind === 'identity')
  return signer.identity
}

describe('pinning a model', () => {
  it('leaves out what the signature leaves out', async () => {
    const { digest, files } = await pinnedBy(portsOf())
    assert.equal(digest, `sha256:${computeRoot([sha256('a'), sha256('b')])}`)
    assert.deepEqual(
      files?.map(({ name }) => name),
      ['a', 'b'],
    )
  })

  it('lists no files where they would be too many to read', async () => {
    const files = Array.from({ length: MAX_LISTED_FILES + 1 }, (_, index) => ({
      name: `f${String(index).padStart(4, '0')}`,
      digest: sha256(String(index)),
    }))
    const many = { ...verification(), files }
    assert.equal((await pinnedBy(portsOf(many))).files, undefined)
  })

  it('narrows the signer down to what was found', async () => {
    assert.deepEqual(identityIn(await pinnedBy(portsOf())), {
      owner: 'org',
      repo: 'org/m',
      signerWorkflow: 'github.com/org/m/.github/workflows/train.yml',
      sourceDigest: 'c'.repeat(40),
      certOidcIssuer: 'https://token.actions.githubusercontent.com',
    })
  })

  it('keeps what was asked for', async () => {
    const identity = {
      signerWorkflow: 'org/m/.github/workflows/train.yml@refs/tags/v1',
      denySelfHostedRunners: true,
    }
    const runner = { ...WORKFLOW, runnerEnvironment: 'github-hosted' }
    const entry = await pinnedBy(portsOf(verification({ bundles: [bundleBy(runner)] })), {
      ...REQUEST,
      signer: { kind: 'identity', identity },
    })
    const pinned = identityIn(entry)
    assert.deepEqual(pinned, { ...pinned, ...identity })
  })

  const OTHER: readonly (readonly [what: string, identity: CertificateIdentity])[] = [
    [
      'a person',
      {
        certificateIssuer: 'CN=test',
        subjectAlternativeName: 'a@example.com',
        issuer: 'https://accounts.example.com',
      },
    ],
    [
      'a workflow of another server',
      {
        ...WORKFLOW,
        subjectAlternativeName: 'https://gitlab.example/org/m//.gitlab-ci.yml@refs/heads/main',
        sourceRepositoryURI: 'https://gitlab.example/org/m',
      },
    ],
  ]
  for (const [what, identity] of OTHER) {
    it(`takes the whole name of ${what}`, async () => {
      const entry = await pinnedBy(portsOf(verification({ bundles: [bundleBy(identity)] })), {
        ...REQUEST,
        signer: {
          kind: 'identity',
          identity: {
            certIdentityRegex: '.*',
            ...(identity.issuer && { certOidcIssuer: identity.issuer }),
          },
        },
      })
      const pinned = identityIn(entry)
      assert.ok('certIdentity' in pinned)
      assert.equal(pinned.certIdentity, identity.subjectAlternativeName)
      assert.ok(!('certIdentityRegex' in pinned) && !('signerWorkflow' in pinned))
    })
  }

  it('refuses two signers', async () => {
    const other = {
      ...WORKFLOW,
      subjectAlternativeName: WORKFLOW.subjectAlternativeName.replace('train', 'evil'),
    }
    const bundles = [bundleBy(WORKFLOW), bundleBy(other, { index: 1 })]
    await assert.rejects(addToLock(EMPTY_LOCK, REQUEST, portsOf(verification({ bundles }))), {
      code: 'LOCK_INVALID',
    })
  })

  const refused: readonly (readonly [what: string, report: Partial<SubjectReport>])[] = [
    ['a failed check', { checks: [PASSED, FAILED] }],
    ['no check', { checks: [] }],
    ['a bundle that does not verify', { bundles: [bundleBy(WORKFLOW, { verified: false })] }],
    ['a bundle whose own check failed', { bundles: [bundleBy(WORKFLOW, { checks: [FAILED] })] }],
    ['a bundle without a check', { bundles: [bundleBy(WORKFLOW, { checks: [] })] }],
    ['a file that gave no bundle', { bundles: [bundleBy(WORKFLOW, { source: 'other.sig' })] }],
  ]
  for (const [what, report] of refused) {
    it(`pins nothing after ${what}`, async () => {
      const result = await addToLock(EMPTY_LOCK, REQUEST, portsOf(verification(report)))
      assert.equal(result.kind, 'refused')
      assert.equal(isSubjectPassed(result.report), false)
    })
  }

  it('refuses a name that reads differently elsewhere', async () => {
    const files = [{ name: 'a\\b', digest: sha256('a') }]
    const answer = { ...verification(), files }
    await assert.rejects(addToLock(EMPTY_LOCK, REQUEST, portsOf(answer)), { code: 'LOCK_INVALID' })
  })
})

describe('verifying a lock', () => {
  const verifyWith = async (
    answer: Parameters<typeof portsOf>[0],
    change: (entry: LockEntry) => LockEntry = (entry) => entry,
  ): Promise<SubjectReport | undefined> => {
    const lock: ModelsLock = { entries: [change(await pinnedBy(portsOf()))] }
    const [report] = await verifyLock(lock, { names: [], read: 'bytes' }, portsOf(answer))
    return report
  }
  const failures = (report: SubjectReport | undefined): readonly string[] =>
    (report?.checks ?? []).filter(({ passed }) => !passed).map(({ id, code }) => `${id} ${code}`)

  it('passes on what was pinned', async () => {
    const report = await verifyWith(verification())
    assert.deepEqual(failures(report), [])
    assert.deepEqual(
      report?.checks.map(({ id }) => id),
      ['lock.bundle', 'files', 'lock.kind', 'lock.digest', 'lock.files'],
    )
    assert.equal(report.name, 'm')
  })

  const cases: readonly (readonly [
    what: string,
    answer: Parameters<typeof portsOf>[0],
    expected: readonly string[],
  ])[] = [
    ['a failed check', verification({ checks: [FAILED] }), ['files MODEL_MISMATCH']],
    [
      'a verification that checked nothing',
      verification({ checks: [] }),
      ['lock.model BUNDLE_NONE'],
    ],
    [
      'other files',
      { ...verification(), files: FILES.slice(0, 1) },
      ['lock.digest LOCK_MISMATCH', 'lock.files LOCK_MISMATCH'],
    ],
    [
      'the same files by other names, whose root is the same',
      {
        ...verification(),
        files: FILES.map((file) => ({ ...file, name: `c${file.name}` })).slice(0, 2),
      },
      ['lock.files LOCK_MISMATCH'],
    ],
    [
      'a file whose digest is the root of the folder',
      {
        ...verification(),
        kind: 'file',
        files: [{ name: '.', digest: computeRoot([sha256('a'), sha256('b')]) }],
      },
      ['lock.kind LOCK_MISMATCH', 'lock.files LOCK_MISMATCH'],
    ],
    [
      'a model that cannot be read',
      () => Promise.reject(new ProvenanceError('MODEL_NOT_FOUND', 'nothing')),
      ['lock.model MODEL_NOT_FOUND'],
    ],
  ]
  for (const [what, answer, expected] of cases) {
    it(`fails on ${what}`, async () =>
      assert.deepEqual(failures(await verifyWith(answer)), expected))
  }

  it('says nothing of a model where the digests alone were compared', async () => {
    const report = await verifyWith(verification({ bytesRead: false }))
    const words = report?.checks.filter(({ id }) => id === 'lock.digest').map(({ word }) => word)
    assert.deepEqual(words, ['self-asserted'])
  })

  it('never asks about other bundles than the pinned ones', async () => {
    const entry = await pinnedBy(portsOf())
    let asked = 0
    const ports: LockPorts = {
      ...portsOf(async () => {
        asked += 1
        return verification()
      }),
      readBundle: async () => Buffer.from('another'),
    }
    const [report] = await verifyLock({ entries: [entry] }, { names: [], read: 'bytes' }, ports)
    assert.deepEqual(failures(report), ['lock.bundle LOCK_MISMATCH'])
    assert.equal(asked, 0)
  })

  const errors: readonly ErrorCode[] = ['SERVICE_FAILED', 'TRUST_ROOT_UNAVAILABLE', 'INTERNAL']
  for (const code of errors) {
    it(`does not take ${code} for a verdict`, async () => {
      const failing = (): Promise<never> => Promise.reject(new ProvenanceError(code, 'failed'))
      await assert.rejects(verifyWith(failing), { code })
    })
  }

  it('does not take a defect for a verdict', async () => {
    await assert.rejects(
      verifyWith(() => Promise.reject(new TypeError('defect'))),
      TypeError,
    )
  })
})
