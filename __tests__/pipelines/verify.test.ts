// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import { buildOmsStatement } from '../../src/attestation/predicates/oms-signature-v1.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../../src/attestation/predicates/slsa-provenance-v1.ts'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { buildModelSubjects } from '../../src/attestation/subjects.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { createKeylessSigner } from '../../src/io/sigstore/keyless-signer.ts'
import { hashModels } from '../../src/pipelines/hash-models.ts'
import { type VerifyOptions, verifyTarget } from '../../src/pipelines/verify.ts'
import { buildIdentityPolicy, type IdentityRequest } from '../../src/policy/identity-policy.ts'
import { isSubjectPassed, type SubjectReport } from '../../src/policy/report.ts'
import {
  type MemoryModels,
  memoryDigester,
  memorySources,
  memoryTree,
  silentReporter,
} from '../support/fakes.ts'
import { type KeylessFixture, type Proof, startKeyless } from '../support/keyless.ts'

const FILES = { 'config.json': '{}', 'weights.safetensors': 'weights' }
const OMS = 'https://model_signing/signature/v1.0'

describe('verify', () => {
  let keyless: KeylessFixture
  const bundles: { oms: string; provenance: string; unlogged: string } = {
    oms: '',
    provenance: '',
    unlogged: '',
  }
  let lying = ''

  before(async () => {
    keyless = await startKeyless()
    const [model] = await hashModels(
      [{ path: 'm' }],
      { ignorePaths: [], symlinks: 'refuse' },
      portsOf(FILES),
    )
    assert.ok(model)
    const { manifest } = model
    const claims = tokenClaims(workflowRun({})) as unknown as Parameters<
      typeof buildSlsaProvenance
    >[0]['claims']
    const { subjects } = buildModelSubjects(manifest, 'm.SHA256SUMS')
    const provenance = (sha: string) =>
      serializeStatement(
        buildStatement(
          subjects,
          SLSA_PROVENANCE_TYPE,
          buildSlsaProvenance({
            claims: { ...claims, sha },
            serverUrl: 'https://github.com',
            dependencies: [],
            byproducts: [],
          }),
        ),
      )
    const sign = async (payload: Uint8Array, proof: Proof) =>
      (await createKeylessSigner(keyless.options(proof)).signStatement(payload)).json
    const oms = serializeStatement(buildOmsStatement(manifest))
    bundles.oms = await sign(oms, 'rekor-v1')
    bundles.unlogged = await sign(oms, 'tsa')
    bundles.provenance = await sign(provenance(claims.sha), 'rekor-v2-tsa')
    lying = await sign(provenance('9'.repeat(40)), 'rekor-v1')
  })
  after(() => keyless.sigstore.close())

  const portsOf = (files: Readonly<Record<string, string>>) => {
    const models: MemoryModels = { m: files }
    return {
      tree: memoryTree(models),
      digester: memoryDigester(models),
      headers: memorySources(models),
      reporter: silentReporter,
    }
  }

  const verify = (
    contents: readonly string[],
    change: {
      readonly identity?: IdentityRequest
      readonly files?: Readonly<Record<string, string>>
      readonly options?: Partial<VerifyOptions>
    } = {},
  ): Promise<SubjectReport> =>
    verifyTarget(
      { kind: 'path', path: 'm', scan: { ignorePaths: [], symlinks: 'refuse' } },
      {
        signer: {
          trust: {
            kind: 'sigstore',
            roots: parseTrustedRoots(JSON.stringify(keyless.sigstore.trustedRoot)),
          },
          identity: buildIdentityPolicy(
            change.identity ?? { repo: 'octo-org/digits' },
            'https://github.com',
          ),
        },
        predicateTypes: [],
        unsignedFiles: 'refuse',
        subjectNames: 'in-folders',
        acceptUnsortedUnsafe: false,
        acceptSymlinks: false,
        ...change.options,
      },
      {
        ...portsOf(change.files ?? FILES),
        sources: [
          {
            id: 'memory',
            find: async () =>
              contents.map((content, index) => ({ source: 'memory', index, content })),
          },
        ],
      },
    )

  const codes = ({ checks }: SubjectReport): readonly (string | undefined)[] =>
    checks.filter(({ passed }) => !passed).map(({ code }) => code)

  it('accepts the files that were signed, by either statement', async () => {
    for (const content of [bundles.oms, bundles.provenance]) {
      const report = await verify([content])
      assert.deepEqual(codes(report), [])
      assert.ok(isSubjectPassed(report))
      assert.ok(report.checks.every(({ word }) => word === 'verified'))
    }
  })

  it('needs one good bundle, whatever else lies beside it', async () => {
    const report = await verify(['{}', bundles.unlogged, bundles.oms])
    assert.ok(isSubjectPassed(report))
    assert.deepEqual(
      report.bundles.map(({ verified }) => verified),
      [false, false, true],
    )
  })

  it('needs every predicate type that is asked for', async () => {
    const predicateTypes = [OMS, SLSA_PROVENANCE_TYPE]
    const both = await verify([bundles.oms, bundles.provenance], { options: { predicateTypes } })
    assert.ok(isSubjectPassed(both))
    const one = await verify([bundles.oms], { options: { predicateTypes } })
    assert.deepEqual(codes(one), ['PREDICATE_TYPE_MISMATCH'])
  })

  const changes: readonly (readonly [string, Readonly<Record<string, string>>, keyof FileLists])[] =
    [
      ['a changed byte', { ...FILES, 'weights.safetensors': 'Weights' }, 'changed'],
      ['a file more', { ...FILES, 'backdoor.py': '' }, 'extra'],
      ['a file less', { 'config.json': '{}' }, 'missing'],
      ['a file renamed', { 'config.json': '{}', 'w.safetensors': 'weights' }, 'missing'],
      ['two files swapped', { 'config.json': 'weights', 'weights.safetensors': '{}' }, 'changed'],
    ]
  for (const [name, files, list] of changes) {
    it(`refuses ${name}`, async () => {
      for (const content of [bundles.oms, bundles.provenance]) {
        const report = await verify([content], { files })
        assert.deepEqual(codes(report), ['MODEL_MISMATCH'])
        assert.ok((report.files?.[list].length ?? 0) > 0)
      }
    })
  }

  it('accepts unsigned files only where that is asked for, and lists them', async () => {
    const files = { ...FILES, 'notes.txt': '' }
    const report = await verify([bundles.oms], { files, options: { unsignedFiles: 'ignore' } })
    assert.ok(isSubjectPassed(report))
    assert.deepEqual(report.files?.unsigned, ['notes.txt'])
  })

  const refusals: readonly (readonly [string, () => Promise<SubjectReport>, string])[] = [
    ['no bundle', () => verify([]), 'BUNDLE_NONE'],
    ['no JSON', () => verify(['x']), 'BUNDLE_INVALID'],
    [
      'another repository',
      () => verify([bundles.oms], { identity: { repo: 'octo-org/digit' } }),
      'IDENTITY_MISMATCH',
    ],
    [
      'a keyless OMS signature without a log',
      () => verify([bundles.unlogged]),
      'LOG_ENTRY_INVALID',
    ],
    [
      'provenance that contradicts its certificate',
      () => verify([lying]),
      'PROVENANCE_CONTRADICTS',
    ],
    [
      'a certificate where a key is asked for',
      () => verify([bundles.oms], { options: { signer: { trust: { kind: 'key', keys: [] } } } }),
      'KEY_INVALID',
    ],
    [
      'no policy about the signer',
      () =>
        verify([bundles.oms], {
          options: {
            signer: {
              trust: {
                kind: 'sigstore',
                roots: parseTrustedRoots(JSON.stringify(keyless.sigstore.trustedRoot)),
              },
            },
          },
        }),
      'POLICY_EMPTY',
    ],
  ]
  for (const [name, run, code] of refusals) {
    it(`refuses ${name}`, async () => {
      const report = await run()
      assert.equal(isSubjectPassed(report), false)
      assert.ok(codes(report).includes(code), JSON.stringify(report.checks))
    })
  }

  it('refuses to leave the signer to a policy file that says nothing', async () => {
    const roots = parseTrustedRoots(JSON.stringify(keyless.sigstore.trustedRoot))
    const signer = { trust: { kind: 'sigstore', roots }, identity: 'policy-file' } as const
    for (const options of [{ signer }, { signer, evaluate: async () => [] }]) {
      assert.deepEqual(codes(await verify([bundles.oms], { options })), ['POLICY_EMPTY'])
    }
    const evaluate: VerifyOptions['evaluate'] = async ({ checks }) => checks.slice(0, 1)
    const judged = await verify([bundles.oms], { options: { signer, evaluate } })
    assert.deepEqual(codes(judged), [])
  })

  it('suggests the policy that would accept, and only then', async () => {
    const refused = await verify([bundles.oms], { identity: { repo: 'octo-org/other' } })
    assert.match(refused.bundles[0]?.suggestion ?? '', /^repo: octo-org\/digits, signer-workflow:/)
    assert.equal((await verify([bundles.oms])).bundles[0]?.suggestion, undefined)
  })

  it('lets a policy add checks, and fails with them', async () => {
    const report = await verify([bundles.oms], {
      options: {
        evaluate: async ({ checks }) => [
          {
            id: 'policy.x',
            title: 'x',
            expected: 'more',
            found: String(checks.length),
            word: 'verified',
            passed: false,
            code: 'IDENTITY_MISMATCH',
          },
        ],
      },
    })
    assert.equal(isSubjectPassed(report), false)
    assert.equal(report.checks.at(-1)?.id, 'policy.x')
  })

  it('refuses a signature that leaves weights out', async () => {
    const models: MemoryModels = { m: { ...FILES, 'more.bin': 'x' } }
    const [model] = await hashModels(
      [{ path: 'm' }],
      { ignorePaths: ['more.bin'], symlinks: 'refuse' },
      portsOf(FILES),
    )
    assert.ok(model)
    const { json } = await createKeylessSigner(keyless.options('rekor-v1')).signStatement(
      serializeStatement(buildOmsStatement(model.manifest)),
    )
    assert.ok(isSubjectPassed(await verify([json])))
    const report = await verify([json], { files: models.m ?? {} })
    assert.deepEqual(codes(report), ['MODEL_MISMATCH'])
    assert.deepEqual(report.files?.ignored, ['more.bin'])
  })

  it('says that recorded digests are no bytes', async () => {
    const content = await verifyTarget(
      { kind: 'listing', name: 'm', files: await listing() },
      {
        signer: {
          trust: {
            kind: 'sigstore',
            roots: parseTrustedRoots(JSON.stringify(keyless.sigstore.trustedRoot)),
          },
          identity: buildIdentityPolicy({ owner: 'octo-org' }, 'https://github.com'),
        },
        predicateTypes: [],
        unsignedFiles: 'refuse',
        subjectNames: 'in-folders',
        acceptUnsortedUnsafe: false,
        acceptSymlinks: false,
      },
      {
        ...portsOf({}),
        sources: [{ id: 'x', find: async () => [{ source: 'x', index: 0, content: bundles.oms }] }],
      },
    )
    assert.ok(isSubjectPassed(content))
    assert.equal(content.bytesRead, false)
    assert.equal(content.checks.at(-1)?.word, 'self-asserted')
  })

  const listing = async () => {
    const [model] = await hashModels(
      [{ path: 'm' }],
      { ignorePaths: [], symlinks: 'refuse' },
      portsOf(FILES),
    )
    return model?.manifest.files ?? []
  }
})

interface FileLists {
  readonly changed: unknown
  readonly missing: unknown
  readonly extra: unknown
}
