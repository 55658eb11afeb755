// SPDX-License-Identifier: Apache-2.0
// A model is verified, the verdict is signed, and the summary stands in for its inputs.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import type { BuildContext } from '../../src/attestation/build-context.ts'
import { buildOmsStatement } from '../../src/attestation/predicates/oms-signature-v1.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../../src/attestation/predicates/slsa-provenance-v1.ts'
import { parseVsa, VSA_TYPE } from '../../src/attestation/predicates/vsa-v1.ts'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { buildModelSubjects } from '../../src/attestation/subjects.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { sha256 } from '../../src/core/digest.ts'
import { asObject } from '../../src/core/parse.ts'
import { createKeylessSigner } from '../../src/io/sigstore/keyless-signer.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import { canonicalIgnorePaths } from '../../src/model/paths.ts'
import { type VerifyOptions, verifyTarget } from '../../src/pipelines/verify.ts'
import { readContent, type SizedContent } from '../../src/pipelines/verify-content.ts'
import { buildVsa, signVsa, type VsaFacts } from '../../src/pipelines/vsa.ts'
import { buildIdentityPolicy } from '../../src/policy/identity-policy.ts'
import { isSubjectPassed, type SubjectReport } from '../../src/policy/report.ts'
import type { VsaExpectations } from '../../src/policy/vsa-policy.ts'
import type { StatementSigner } from '../../src/ports.ts'
import { memoryDigester, memorySources, memoryTree, silentReporter } from '../support/fakes.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'

type Files = Readonly<Record<string, string>>

const FILES: Files = { 'config.json': '{}', 'weights.safetensors': 'weights' }
const NOW = new Date('2030-06-01T12:00:00.000Z')
const VERIFIER = 'https://github.com/octo-org/digits/.github/workflows/release.yml'
const RESOURCE = 'https://example.com/models/digits'
const POLICY = { uri: 'https://example.com/policy.yaml', digest: { sha256: sha256('policy') } }
const FACTS: VsaFacts = {
  verifierId: VERIFIER,
  timeVerified: NOW,
  resourceUri: RESOURCE,
  policy: POLICY,
}
const EXPECTED: VsaExpectations = {
  verifierId: VERIFIER,
  resourceUri: RESOURCE,
  levels: ['SLSA_BUILD_LEVEL_1'],
  policyDigest: POLICY.digest.sha256,
  maxAgeDays: 30,
  now: NOW,
}

const portsOf = (files: Files) => ({
  tree: memoryTree({ m: files }),
  digester: memoryDigester({ m: files }),
  headers: memorySources({ m: files }),
  reporter: silentReporter,
})
const SCAN = { ignorePaths: [], symlinks: 'refuse' } as const
const contentOf = (files: Files): Promise<SizedContent> =>
  readContent({ kind: 'path', path: 'm', scan: SCAN }, portsOf(files))
const manifestOf = (files: Files) =>
  buildManifest({
    name: 'm',
    baseName: 'm',
    files: Object.entries(files).map(([name, text]) => ({
      name,
      digest: sha256(text),
      sizeBytes: text.length,
    })),
    ignorePaths: canonicalIgnorePaths([]),
  })

describe('a verification summary', () => {
  let keyless: KeylessFixture
  let signer: StatementSigner
  let oms = ''
  let provenance = ''
  before(async () => {
    keyless = await startKeyless()
    signer = createKeylessSigner(keyless.options('rekor-v1'))
    const claims = tokenClaims(workflowRun({})) as unknown as BuildContext['claims']
    const slsa = buildStatement(
      buildModelSubjects(manifestOf(FILES), 'x').subjects,
      SLSA_PROVENANCE_TYPE,
      buildSlsaProvenance({
        claims,
        serverUrl: 'https://github.com',
        dependencies: [],
        byproducts: [],
      }),
    )
    const sign = async (payload: Buffer) => (await signer.signStatement(payload)).json
    oms = await sign(serializeStatement(buildOmsStatement(manifestOf(FILES))))
    provenance = await sign(serializeStatement(slsa))
  })
  after(() => keyless.sigstore.close())

  const verify = (
    bundles: readonly string[],
    change: Partial<VerifyOptions> = {},
    files: Files = FILES,
  ): Promise<SubjectReport> =>
    verifyTarget(
      { kind: 'path', path: 'm', scan: SCAN },
      {
        signer: {
          trust: {
            kind: 'sigstore',
            roots: parseTrustedRoots(JSON.stringify(keyless.sigstore.trustedRoot)),
          },
          identity: buildIdentityPolicy({ repo: 'octo-org/digits' }, 'https://github.com'),
        },
        predicateTypes: [],
        unsignedFiles: 'refuse',
        subjectNames: 'in-folders',
        acceptUnsortedUnsafe: false,
        acceptSymlinks: false,
        ...change,
      },
      {
        ...portsOf(files),
        sources: [
          {
            id: 'x',
            find: async () =>
              bundles.map((content, index) => ({
                source: index === 0 ? '/home/me/m.sig' : 'https://example.com/b.json',
                index,
                content,
              })),
          },
        ],
      },
    )
  const codes = ({ checks }: SubjectReport) =>
    checks.filter(({ passed }) => !passed).map(({ code }) => code)
  const failedIds = ({ checks }: SubjectReport) =>
    checks.filter(({ passed }) => !passed).map(({ id }) => id)

  const summarize = async (
    bundles: readonly string[],
    facts: Partial<VsaFacts> = {},
    files: Files = FILES,
    options: Partial<VerifyOptions> = {},
  ): Promise<string> => {
    const report = await verify(bundles, options, files)
    const all = { ...FACTS, ...facts }
    return (await signVsa(report, await contentOf(files), all, signer)).bundle.json
  }
  const check = (
    bundle: string,
    change: Partial<VsaExpectations> = {},
    files: Files = FILES,
  ): Promise<SubjectReport> =>
    verify([bundle], { predicateTypes: [VSA_TYPE], vsa: { ...EXPECTED, ...change } }, files)

  it('says what was verified, by whom, as what, from what', async () => {
    const report = await verify([oms, provenance, '{}'])
    const { statement, checksums } = buildVsa(report, await contentOf(FILES), FACTS)
    assert.equal(checksums, undefined)
    assert.deepEqual(
      statement.subject.map(({ name }) => name),
      ['oms-root:m', 'config.json', 'weights.safetensors'],
    )
    assert.equal(statement.subject[0]?.digest.sha256, manifestOf(FILES).root)
    const { verifier, ...summary } = parseVsa(asObject(statement.predicate))
    assert.equal(verifier.id, VERIFIER)
    assert.deepEqual(summary, {
      timeVerified: NOW,
      resourceUri: RESOURCE,
      policy: POLICY,
      inputAttestations: [
        { name: 'm.sig', digest: { sha256: sha256(oms) } },
        { uri: 'https://example.com/b.json', digest: { sha256: sha256(provenance) } },
      ],
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
    })
  })

  const levels: readonly (readonly [string, () => readonly string[], string])[] = [
    ['0 without provenance', () => [oms], 'SLSA_BUILD_LEVEL_0'],
    ['2 with provenance of a hosted runner', () => [provenance], 'SLSA_BUILD_LEVEL_2'],
  ]
  for (const [name, bundles, level] of levels) {
    it(`has the build level ${name}`, async () => {
      const { statement } = buildVsa(await verify(bundles()), await contentOf(FILES), FACTS)
      assert.deepEqual(parseVsa(asObject(statement.predicate)).verifiedLevels, [level])
    })
  }

  it('says so where the verdict is a refusal', async () => {
    const changed = { ...FILES, 'config.json': '{ }' }
    const report = await verify([oms], {}, changed)
    const facts = { ...FACTS, levels: ['SLSA_BUILD_LEVEL_3'] }
    const { statement } = buildVsa(report, await contentOf(changed), facts)
    const vsa = parseVsa(asObject(statement.predicate))
    assert.equal(vsa.verificationResult, 'FAILED')
    assert.deepEqual(vsa.verifiedLevels, ['FAILED'])
    assert.equal(vsa.inputAttestations.length, 1)
  })

  it('speaks of no file that nobody signed', async () => {
    const more = { ...FILES, 'notes.txt': '', '.gitignore': 'x' }
    const report = await verify([oms], { unsignedFiles: 'ignore' }, more)
    assert.ok(isSubjectPassed(report))
    const { statement } = buildVsa(report, await contentOf(more), FACTS)
    assert.deepEqual(
      statement.subject.map(({ name }) => name),
      ['oms-root:m', 'config.json', 'weights.safetensors'],
    )
  })

  it('of many files names their listing', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`f${i}`, `${i}`]))
    const report = { ...(await verify([oms])), files: undefined }
    const content = await contentOf(many)
    const { files: _, ...withoutTable } = report
    const { statement, checksums } = buildVsa(withoutTable, content, FACTS)
    assert.deepEqual(
      statement.subject.map(({ name }) => name),
      ['oms-root:m', 'm.SHA256SUMS'],
    )
    assert.equal(statement.subject[1]?.digest.sha256, sha256(checksums ?? ''))
  })

  it('is verified in place of its inputs', async () => {
    const report = await check(await summarize([provenance]))
    assert.deepEqual(codes(report), [])
    assert.deepEqual(
      report.checks.filter(({ id }) => id.startsWith('vsa.')).map(({ id, word }) => [id, word]),
      ['result', 'verifier', 'resource', 'level', 'policy', 'age'].map((id) => [
        `vsa.${id}`,
        'self-asserted',
      ]),
    )
  })

  describe('is refused', () => {
    let good = ''
    before(async () => {
      good = await summarize([provenance], { levels: ['SLSA_BUILD_LEVEL_2', 'example:reviewed'] })
    })
    const refusals: readonly (readonly [string, Partial<VsaExpectations>, string])[] = [
      ['of another verifier', { verifierId: `${VERIFIER}x` }, 'vsa.verifier'],
      ['about another resource', { resourceUri: `${RESOURCE}/` }, 'vsa.resource'],
      ['of a lower level', { levels: ['SLSA_BUILD_LEVEL_3'] }, 'vsa.level'],
      ['of another track', { levels: ['SLSA_SOURCE_LEVEL_1'] }, 'vsa.level'],
      ['without a level of its own', { levels: ['example:signed'] }, 'vsa.level'],
      ['by another policy', { policyDigest: sha256('other') }, 'vsa.policy'],
      ['that is too old', { now: new Date(NOW.getTime() + 31 * 86_400_000) }, 'vsa.age'],
      ['from the future', { now: new Date(NOW.getTime() - 6 * 60_000) }, 'vsa.age'],
    ]
    for (const [name, change, id] of refusals) {
      it(name, async () => {
        const report = await check(good, change)
        assert.deepEqual(failedIds(report), [id])
        assert.deepEqual(codes(report), ['VSA_MISMATCH'])
      })
    }
    it('and its twin is not', async () => {
      const all = ['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2', 'example:reviewed']
      const now = new Date(NOW.getTime() + 30 * 86_400_000)
      assert.deepEqual(codes(await check(good, { levels: all, now })), [])
    })
    it('without the digest of a policy', async () => {
      const vague = await summarize([provenance], { policy: { uri: POLICY.uri } })
      assert.deepEqual(failedIds(await check(vague)), ['vsa.policy'])
    })
    it('for other files', async () => {
      const report = await check(good, {}, { ...FILES, 'config.json': '{ }' })
      assert.deepEqual(codes(report), ['MODEL_MISMATCH'])
    })
    it('whose verdict was a refusal, also where no summary is expected', async () => {
      const changed = { ...FILES, 'config.json': '{ }' }
      const failed = await summarize([oms], {}, changed)
      assert.ok(codes(await check(failed, {}, changed)).includes('VSA_MISMATCH'))
      assert.deepEqual(failedIds(await verify([failed], {}, changed)), [
        'vsa.result',
        'vsa.expected',
      ])
    })
    it('where nothing is expected of it, also by its type alone', async () => {
      assert.deepEqual(codes(await verify([good])), ['VSA_UNEXPECTED'])
      assert.deepEqual(codes(await verify([good], { predicateTypes: [VSA_TYPE] })), [
        'VSA_UNEXPECTED',
      ])
      assert.deepEqual(codes(await verify([good, oms])), [], 'the files are signed as well')
    })
  })

  const invalid: readonly (readonly [string, Partial<VsaFacts>])[] = [
    ['a verifier that is no URI', { verifierId: 'me' }],
    ['a resource that is no URI', { resourceUri: 'digits' }],
    ['a policy that is no URI', { policy: { uri: 'policy.yaml' } }],
    ['FAILED as a level', { levels: ['FAILED'] }],
    ['an invented level of SLSA', { levels: ['SLSA_COOL'] }],
    ['an empty level', { levels: [''] }],
    ['two levels of a track', { levels: ['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2'] }],
  ]
  for (const [name, change] of invalid) {
    it(`is not made with ${name}`, async () => {
      const report = await verify([oms])
      const content = await contentOf(FILES)
      assert.throws(() => buildVsa(report, content, { ...FACTS, ...change }), {
        code: 'INPUT_INVALID',
      })
    })
  }
})
