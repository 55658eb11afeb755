// SPDX-License-Identifier: Apache-2.0
// A model that is not here, known by the digests of a listing.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { toVerifyingKey } from '../../src/attestation/ec-key.ts'
import { buildOmsStatement } from '../../src/attestation/predicates/oms-signature-v1.ts'
import {
  buildStatement,
  type Statement,
  serializeStatement,
} from '../../src/attestation/statement.ts'
import { buildModelSubjects } from '../../src/attestation/subjects.ts'
import { sha256 } from '../../src/core/digest.ts'
import { Secret } from '../../src/core/secret.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { parseListing } from '../../src/model/listings/parse-listing.ts'
import { buildManifest, type ManifestEntry } from '../../src/model/manifest.ts'
import { canonicalIgnorePaths } from '../../src/model/paths.ts'
import { verifyTarget } from '../../src/pipelines/verify.ts'
import { isSubjectPassed, type SubjectReport } from '../../src/policy/report.ts'
import { memoryDigester, memorySources, memoryTree, silentReporter } from '../support/fakes.ts'

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const PEM = String(KEY.privateKey.export({ type: 'pkcs8', format: 'pem' }))

const entry = (name: string, content: string): ManifestEntry => ({
  name,
  digest: sha256(content),
  sizeBytes: content.length,
})
const SIGNED = [entry('README.md', 'read'), entry('a.safetensors', 'a'), entry('b.gguf', 'bb')]

/** The index of a hub: weights in LFS, the others with a git blob id. */
const index = (files: readonly ManifestEntry[], lfs: RegExp = /safetensors|gguf/): string =>
  JSON.stringify(
    files.map(({ name, digest, sizeBytes }) => ({
      type: 'file',
      oid: 'a'.repeat(40),
      path: name,
      size: sizeBytes,
      ...(lfs.test(name) ? { lfs: { oid: digest, size: sizeBytes } } : {}),
    })),
  )

const manifestOf = (files: readonly ManifestEntry[]) =>
  buildManifest({ name: 'm', baseName: 'm', files, ignorePaths: canonicalIgnorePaths([]) })
const EXAMPLE = 'https://example.com/predicate/v1'
const PREDICATES: Readonly<Record<string, Statement>> = {
  oms: buildOmsStatement(manifestOf(SIGNED)),
  provenance: buildStatement(buildModelSubjects(manifestOf(SIGNED), 'x').subjects, EXAMPLE, {}),
  digests: buildStatement(
    SIGNED.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
    EXAMPLE,
    {},
  ),
}

describe('a listing in place of the model', () => {
  const bundles = new Map<string, string>()
  let sums = ''
  before(async () => {
    const signer = createKeySigner({ privateKey: new Secret(PEM) })
    const sign = async (statement: Statement): Promise<string> =>
      (await signer.signStatement(serializeStatement(statement))).json
    for (const [name, statement] of Object.entries(PREDICATES)) {
      bundles.set(name, await sign(statement))
    }
    const { root, dirHash1 } = manifestOf(SIGNED)
    sums = await sign(
      buildStatement(
        [
          { name: 'oms-root:m', digest: { sha256: root } },
          { name: 'm.SHA256SUMS', digest: { sha256: dirHash1 } },
        ],
        EXAMPLE,
        {},
      ),
    )
  })

  const verify = (
    text: string,
    bundle: string,
    unsignedFiles: 'refuse' | 'ignore' = 'refuse',
  ): Promise<SubjectReport> =>
    verifyTarget(
      { kind: 'listing', name: 'm', ...parseListing(text) },
      {
        signer: { trust: { kind: 'key', keys: [toVerifyingKey(KEY.publicKey)] } },
        predicateTypes: [],
        unsignedFiles,
        subjectNames: 'in-folders',
        acceptUnsortedUnsafe: false,
        acceptSymlinks: false,
      },
      {
        tree: memoryTree({}),
        digester: memoryDigester({}),
        headers: memorySources({}),
        reporter: silentReporter,
        sources: [{ id: 'x', find: async () => [{ source: 'x', index: 0, content: bundle }] }],
      },
    )
  const codes = ({ checks }: SubjectReport) =>
    checks.filter(({ passed }) => !passed).map(({ code }) => code)

  for (const kind of Object.keys(PREDICATES)) {
    const bundle = (): string => bundles.get(kind) ?? ''

    it(`with all digests verifies (${kind}), and never says that bytes were read`, async () => {
      const report = await verify(index(SIGNED, /./), bundle())
      assert.deepEqual(codes(report), [])
      assert.equal(report.bytesRead, false)
      assert.equal(report.digest, `sha256:${manifestOf(SIGNED).root}`)
      assert.equal(report.sizeBytes, 7)
      assert.equal(report.checks.find(({ id }) => id === 'files')?.word, 'self-asserted')
    })

    it(`without the digest of a signed file fails (${kind})`, async () => {
      const report = await verify(index(SIGNED), bundle())
      assert.deepEqual(codes(report), ['DIGEST_UNKNOWN'])
      assert.match(report.checks.at(-1)?.found ?? '', /^README\.md$/)
    })

    it(`without it passes where that is accepted, and shows it as unknown (${kind})`, async () => {
      const report = await verify(index(SIGNED), bundle(), 'ignore')
      assert.ok(isSubjectPassed(report))
      assert.deepEqual(report.files?.unsigned, ['README.md'])
      assert.equal(report.digest, undefined)
      assert.equal(report.checks.at(-1)?.word, 'unknown')
    })

    it(`is compared all the same: a changed file fails (${kind})`, async () => {
      const changed = SIGNED.with(1, entry('a.safetensors', 'A'))
      const report = await verify(index(changed), bundle())
      assert.equal(isSubjectPassed(report), false)
      assert.ok(codes(report).includes(kind === 'digests' ? 'SUBJECT_MISMATCH' : 'MODEL_MISMATCH'))
    })

    it(`of which nothing signed can be compared fails, whatever is accepted (${kind})`, async () => {
      const others = [...SIGNED, entry('more.bin', 'x')]
      const report = await verify(index(others, /more/), bundle(), 'ignore')
      assert.ok(codes(report).includes('DIGEST_UNKNOWN'))
    })

    it(`may hold git files without a digest (${kind})`, async () => {
      const report = await verify(
        index([...SIGNED, entry('.gitattributes', 'x')], /^[^.]/),
        bundle(),
      )
      assert.deepEqual(codes(report), [])
    })
  }

  it('that changed or lost a file fails, also where unsigned files are accepted', async () => {
    const oms = bundles.get('oms') ?? ''
    const changed = SIGNED.with(1, entry('a.safetensors', 'A'))
    assert.deepEqual(codes(await verify(index(changed), oms, 'ignore')), ['MODEL_MISMATCH'])
    assert.deepEqual(codes(await verify(index(SIGNED.slice(0, 2)), oms, 'ignore')), [
      'MODEL_MISMATCH',
    ])
  })

  it('against the digest of a SHA256SUMS file has to be whole', async () => {
    const whole = await verify(index(SIGNED, /./), sums)
    assert.deepEqual(codes(whole), [])
    assert.equal(whole.checks.at(-1)?.word, 'self-asserted')
    const more = index([...SIGNED, entry('more.txt', 'x')], /README|safetensors|gguf/)
    assert.deepEqual(codes(await verify(more, sums, 'ignore')), ['DIGEST_UNKNOWN'])
    assert.deepEqual(codes(await verify(index(SIGNED), sums)), ['MODEL_MISMATCH', 'DIGEST_UNKNOWN'])
  })

  it('of a single file is that file', async () => {
    const files = [{ name: '.', digest: sha256('w') }]
    const text = JSON.stringify({ name: 'w.bin', files })
    const single = buildOmsStatement(
      buildManifest({
        name: 'w.bin',
        baseName: 'w.bin',
        files: [entry('.', 'w')],
        ignorePaths: canonicalIgnorePaths([]),
      }),
    )
    const signer = createKeySigner({ privateKey: new Secret(PEM) })
    const { json } = await signer.signStatement(serializeStatement(single))
    const report = await verify(text, json)
    assert.deepEqual(codes(report), [])
    assert.equal(report.digest, `sha256:${sha256('w')}`)
    // The listing does not say it.
    assert.equal(report.sizeBytes, undefined)
  })
})
