// SPDX-License-Identifier: Apache-2.0
//
// Every reader of foreign bytes either returns or throws an error with a code
// of its own: damaged documents never end in a TypeError, a stack overflow or
// `INTERNAL`. The documents start valid, so that damage reaches deep places.

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'node:test'
import { FulcioSigner } from '@sigstore/sign'
import fc from 'fast-check'

import { createOidcIssuer } from '../../demo/github/oidc-issuer.ts'
import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import { startEmbeddedSigstore } from '../../demo/sigstore/embedded-sigstore.ts'
import { parseBundle, parseBundles } from '../../src/attestation/bundle.ts'
import { describeBundles } from '../../src/attestation/bundle-description.ts'
import { parseCertificates } from '../../src/attestation/certificate-chain.ts'
import { parseCertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import { parseChecksums } from '../../src/attestation/given-subjects.ts'
import { parseModelBundle } from '../../src/attestation/oms/model-bundle.ts'
import { readSignedModel } from '../../src/attestation/oms/signed-model.ts'
import { markVerified } from '../../src/attestation/oms/verified-payload.ts'
import { parseSbom } from '../../src/attestation/predicates/sbom.ts'
import { parseVsa } from '../../src/attestation/predicates/vsa-v1.ts'
import { parseReference } from '../../src/attestation/reference.ts'
import { parseStatement } from '../../src/attestation/statement.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { type SignerTrust, verifyEnvelope } from '../../src/attestation/verify-envelope.ts'
import { parseMetrics } from '../../src/bom/metrics.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { parseSpdxExpression } from '../../src/core/license-expression.ts'
import { asObject, parseJson } from '../../src/core/parse.ts'
import { serializeEnvironment } from '../../src/environment/environment-v1.ts'
import { parseEnvironment } from '../../src/environment/parse-environment.ts'
import { parseModelSpec } from '../../src/inputs/subject-inputs.ts'
import { parseSigningConfig } from '../../src/io/sigstore/signing-config.ts'
import { serializeLock } from '../../src/lock/models-lock-v1.ts'
import { parseLock } from '../../src/lock/parse-lock.ts'
import { isLfsPointer, parseLfsPointer } from '../../src/model/lfs-pointer.ts'
import { parseListing } from '../../src/model/listings/parse-listing.ts'
import { parseResult } from '../../src/pipelines/attest-result.ts'
import { parsePolicyFile } from '../../src/policy/policy-file/parse.ts'
import { parseThreshold } from '../../src/policy/thresholds.ts'
import { parseIgnoreList } from '../../src/policy/vulnerabilities/ignore-list.ts'
import { packagesOfBom } from '../../src/vulnerabilities/bom-packages.ts'
import { evaluateVulnerabilities } from '../../src/vulnerabilities/evaluate.ts'
import { decidingStatement, parseOpenVex } from '../../src/vulnerabilities/openvex.ts'
import { questionsOf } from '../../src/vulnerabilities/package-in-question.ts'
import { ENVIRONMENT } from '../support/environments.ts'
import { LOCK } from '../support/locks.ts'
import { databaseOf, TORCH_PYSEC_RECORD, TORCH_RECORD } from '../support/osv-records.ts'
import { propertyRuns } from '../support/property-runs.ts'

const issuer = createOidcIssuer('https://token.actions.githubusercontent.com', 'https://github.com')
const sigstore = await startEmbeddedSigstore({ issuers: [issuer] })
const { trustedRoot, signingConfigs } = sigstore
await new FulcioSigner({
  fulcioBaseURL: sigstore.fulcioUrl,
  identityProvider: { getToken: () => issuer.issueToken(tokenClaims(workflowRun({})), 'sigstore') },
}).sign(Buffer.from('to get a certificate'))
await sigstore.close()

const DIGEST = createHash('sha256').update('weights').digest('hex')
const ROOT = createHash('sha256').update(Buffer.from(DIGEST, 'hex')).digest('hex')
const CERTIFICATE = sigstore.certificates[0]?.toString('base64') ?? assert.fail('no certificate')
const PEM = `-----BEGIN CERTIFICATE-----\n${CERTIFICATE}\n-----END CERTIFICATE-----\n`
const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
const KEY_PEM = KEY.export({ type: 'spki', format: 'pem' }).toString()

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

const OMS_STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'digits', digest: { sha256: ROOT } }],
  predicateType: 'https://model_signing/signature/v1.0',
  predicate: {
    serialization: {
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore'],
    },
    resources: [{ name: 'weights.bin', algorithm: 'sha256', digest: DIGEST }],
  },
}
const LEGACY_STATEMENT = {
  ...OMS_STATEMENT,
  subject: [
    {
      name: 'weights.bin',
      digest: { sha256: DIGEST },
      annotations: { actual_hash_algorithm: 'file-sha256' },
    },
  ],
  predicateType: 'https://model_signing/Digests/v0.1',
  predicate: {},
}
const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {
    certificate: { rawBytes: CERTIFICATE },
    tlogEntries: [
      {
        logIndex: '1',
        logId: { keyId: base64('log') },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: '1763892000',
        inclusionPromise: { signedEntryTimestamp: base64('set') },
        inclusionProof: {
          logIndex: '1',
          rootHash: Buffer.from(ROOT, 'hex').toString('base64'),
          treeSize: '2',
          hashes: [Buffer.from(DIGEST, 'hex').toString('base64')],
          checkpoint: { envelope: 'log.example\n2\nAAAA\n\n— log.example AAAA\n' },
        },
        canonicalizedBody: base64({ kind: 'dsse' }),
      },
    ],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64('time') }] },
  },
  dsseEnvelope: {
    payload: base64(OMS_STATEMENT),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: base64('signature'), keyid: '' }],
  },
}
const KEY_BUNDLE = {
  ...BUNDLE,
  verificationMaterial: { publicKey: { hint: DIGEST }, tlogEntries: [] },
}
const RESULT = {
  version: 1,
  signing: 'custom',
  models: [
    {
      name: 'digits',
      digest: `sha256:${ROOT}`,
      fileCount: 1,
      sizeBytes: 7,
      subjectCount: 2,
      statements: [],
      omsFile: 'digits.sig',
    },
  ],
  files: { 'digits.sig': DIGEST },
  outcomes: [],
}
const SPDX = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'x' }] }
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'x' }] }
const HUB_TREE = [
  { type: 'directory', oid: 'c'.repeat(40), size: 0, path: 'sub' },
  {
    type: 'file',
    oid: 'e'.repeat(40),
    size: 9,
    path: 'sub/w.bin',
    lfs: { oid: DIGEST, size: 9, pointerSize: 134 },
  },
]
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${DIGEST}\nsize 7\n`
const POLICY = `version: 1
rules:
  - match: models/**
    identity:
      repo: octo-org/digits
`
const VSA = {
  verifier: { id: 'https://example.com/verifier' },
  timeVerified: '2026-01-01T00:00:00Z',
  resourceUri: 'pkg:generic/digits',
  policy: { uri: 'https://example.com/policy', digest: { sha256: DIGEST } },
  inputAttestations: [{ uri: 'https://example.com/a', digest: { sha256: DIGEST } }],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
  slsaVersion: '1.0',
}
const VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  author: 'security@example.com',
  timestamp: '2026-01-01T00:00:00Z',
  statements: [
    {
      vulnerability: { name: 'CVE-1', aliases: ['GHSA-1'] },
      products: [{ '@id': 'pkg:pypi/torch', subcomponents: [{ '@id': 'pkg:pypi/numpy' }] }],
      status: 'not_affected',
      justification: 'component_not_present',
    },
  ],
}
const VEX_QUESTION = { names: ['CVE-1'], purls: ['pkg:pypi/torch@2.3.0'] }
const TORCH = {
  purl: 'pkg:pypi/torch@2.3.0',
  ecosystem: 'pypi',
  name: 'torch',
  version: '2.3.0',
} as const
const LIBRARIES = {
  ...CYCLONEDX,
  metadata: {
    component: { type: 'machine-learning-model', name: 'digits', purl: 'pkg:generic/d' },
  },
  components: [
    { type: 'library', name: 'torch', purl: TORCH.purl, components: [{ type: 'file', name: 'x' }] },
  ],
}
const TRUST: SignerTrust = {
  kind: 'sigstore',
  roots: parseTrustedRoots(JSON.stringify(trustedRoot)),
}

const bytes = (text: string): Buffer => Buffer.from(text)
const readModel = (text: string) =>
  readSignedModel(
    markVerified({ payload: bytes(text), encoding: 'dsse', signer: { kind: 'key', hint: DIGEST } }),
    {
      acceptUnsortedUnsafe: false,
      acceptSymlinks: false,
    },
  )

interface Reader {
  readonly name: string
  readonly valid: readonly (object | string)[]
  readonly read: (text: string) => unknown
}

const READERS: readonly Reader[] = [
  { name: 'parseBundle', valid: [BUNDLE, KEY_BUNDLE], read: (text) => parseBundle(bytes(text)) },
  { name: 'parseBundles', valid: [BUNDLE], read: (text) => parseBundles(`${text}\n${text}\n`) },
  { name: 'describeBundles', valid: [BUNDLE], read: (text) => describeBundles(bytes(text)) },
  {
    name: 'parseModelBundle',
    valid: [BUNDLE, KEY_BUNDLE],
    read: (text) => parseModelBundle(bytes(text)),
  },
  { name: 'readSignedModel', valid: [OMS_STATEMENT, LEGACY_STATEMENT], read: readModel },
  { name: 'parseStatement', valid: [OMS_STATEMENT], read: (text) => parseStatement(bytes(text)) },
  { name: 'parseTrustedRoots', valid: [trustedRoot], read: parseTrustedRoots },
  {
    name: 'parseSigningConfig',
    valid: [signingConfigs.v1, signingConfigs.v2],
    read: (text) => parseSigningConfig(text, new Date()),
  },
  { name: 'parseResult', valid: [RESULT], read: parseResult },
  { name: 'parseSbom', valid: [SPDX, CYCLONEDX], read: parseSbom },
  {
    name: 'parseChecksums',
    valid: [`${DIGEST}  a.bin\n${ROOT} *b.bin\n`],
    read: parseChecksums,
  },
  { name: 'parseCertificates', valid: [PEM], read: parseCertificates },
  {
    name: 'parseCertificateIdentity',
    valid: [CERTIFICATE],
    read: (text) => parseCertificateIdentity(Buffer.from(text, 'base64')),
  },
  { name: 'loadVerifyingKey', valid: [KEY_PEM], read: loadVerifyingKey },
  {
    name: 'parseReference',
    valid: [`https://example.org/m@sha256:${DIGEST}`, `ghcr.io/o/i@sha256:${DIGEST}`],
    read: parseReference,
  },
  {
    name: 'parseListing',
    valid: [
      HUB_TREE,
      { siblings: [{ rfilename: 'w', size: 9, lfs: { sha256: DIGEST, size: 9 } }] },
    ],
    read: parseListing,
  },
  { name: 'parseListing of SHA256SUMS', valid: [`${DIGEST}  a.bin\n`], read: parseListing },
  {
    name: 'parseLfsPointer',
    valid: [LFS_POINTER],
    read: (text) => isLfsPointer(bytes(text)) && parseLfsPointer(bytes(text)),
  },
  { name: 'parseLock', valid: [JSON.parse(serializeLock(LOCK))], read: parseLock },
  {
    name: 'parseEnvironment',
    valid: [JSON.parse(serializeEnvironment(ENVIRONMENT))],
    read: parseEnvironment,
  },
  {
    name: 'parsePolicyFile',
    valid: [POLICY],
    read: (text) => parsePolicyFile(text, 'mlprov.policy.yaml'),
  },
  { name: 'parseVsa', valid: [VSA], read: (text) => parseVsa(asObject(parseJson(text))) },
  {
    name: 'parseOpenVex',
    valid: [VEX],
    read: (text) => decidingStatement(parseOpenVex(text, 'vex.json'), VEX_QUESTION),
  },
  {
    name: 'parseIgnoreList',
    valid: [{ version: 1, ignore: [{ id: 'CVE-1', reason: 'so', expires: '2026-12-31' }] }],
    read: (text) => parseIgnoreList(text, 'ignore.yaml'),
  },
  {
    name: 'packagesOfBom',
    valid: [LIBRARIES],
    read: (text) => questionsOf(packagesOfBom(asObject(parseJson(text)) ?? {}).packages),
  },
  {
    name: 'evaluateVulnerabilities',
    valid: [TORCH_RECORD, TORCH_PYSEC_RECORD],
    read: (text) => evaluateVulnerabilities([TORCH], databaseOf(['torch'], text)),
  },
  {
    name: 'parseMetrics',
    valid: [{ accuracy: 0.9, eval: { f1: 1, history: [1, 2] } }],
    read: (text) => parseMetrics(text, 'metrics.json'),
  },
  { name: 'parseThreshold', valid: ['warn: eval.f1 >= 0.9'], read: parseThreshold },
  {
    name: 'parseSpdxExpression',
    valid: ['(MIT OR Apache-2.0) AND GPL-2.0-only WITH Classpath-exception-2.0'],
    read: parseSpdxExpression,
  },
  { name: 'parseModelSpec', valid: ['digits=out/digits'], read: parseModelSpec },
]

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  '..',
  '../../etc/passwd',
  '__proto__',
  '-1',
  '18446744073709551616',
  'NaN',
  '====',
  'AAA=',
  '\u0000',
  '\ud800',
  '1970-01-01T00:00:00Z',
  'not a date',
  [],
  [null],
  [[]],
  {},
  { '': '' },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('['.repeat(500) + ']'.repeat(500)),
  'a'.repeat(10_000),
]

const DEPTH = 100_000
const NESTED: readonly string[] = [
  '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`,
]

type Damage =
  | { readonly kind: 'replace'; readonly pick: number; readonly value: unknown }
  | { readonly kind: 'remove' | 'repeat'; readonly pick: number }

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('replace' as const),
    pick: fc.nat(),
    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue()),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'repeat' as const), pick: fc.nat() }),
)

type Holder = Record<string, unknown> | unknown[]

/** Every place in a document: the object or list, and the key in it. */
const placesIn = (value: unknown): readonly (readonly [Holder, string])[] => {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.entries(holder).flatMap(([key, item]) => [
    [holder, key] as const,
    ...placesIn(item),
  ])
}

const damaged = (document: object, damages: readonly Damage[]): string => {
  const copy = structuredClone(document)
  for (const change of damages) {
    const places = placesIn(copy)
    const place = places[change.pick % places.length]
    if (place === undefined) continue
    const [holder, key] = place as readonly [Record<string, unknown>, string]
    if (change.kind === 'replace') holder[key] = structuredClone(change.value)
    else if (change.kind === 'remove') delete holder[key]
    else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  }
  return JSON.stringify(copy)
}

/** Cuts, doubles or overwrites a stretch of the text. */
const textDamage = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 0, max: 40 }),
  insert: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\0', '"', '{', '\n', '='),
  ),
})

const cut = (
  text: string,
  { at, length, insert }: { at: number; length: number; insert: string },
) => {
  const start = at % (text.length + 1)
  return text.slice(0, start) + insert + text.slice(start + length)
}

const holds = ({ name, read }: Reader, text: string): void => {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    assert.notEqual(error.code, 'INTERNAL', `${name}: ${error.message}`)
  }
}

describe('readers of foreign bytes', () => {
  for (const reader of READERS) {
    const texts = reader.valid.map((document) =>
      typeof document === 'string' ? document : JSON.stringify(document),
    )

    it(`${reader.name} reads what is valid`, () => {
      for (const text of texts) reader.read(text)
    })

    it(`${reader.name} refuses what is nested without end`, () => {
      for (const text of NESTED) holds(reader, text)
      for (const text of texts) {
        for (const nested of NESTED) holds(reader, text.replace(/"[^"]*"(?=[,}])/, nested))
      }
    })

    it(`${reader.name} refuses damaged text with a code`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...texts),
          fc.array(textDamage, { minLength: 1, maxLength: 3 }),
          (text, cuts) => holds(reader, cuts.reduce(cut, text)),
        ),
        propertyRuns(),
      )
    })

    const documents = reader.valid.filter((document) => typeof document === 'object')
    if (documents.length === 0) continue
    it(`${reader.name} refuses damaged documents with a code`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...documents),
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          (document, damages) => holds(reader, damaged(document, damages)),
        ),
        propertyRuns(),
      )
    })
  }

  // Well formed and not signed by anyone: whatever stands in it, it has to be refused.
  const signed = [JSON.stringify(BUNDLE), JSON.stringify(KEY_BUNDLE)]
  const trusts: readonly SignerTrust[] = [
    TRUST,
    { kind: 'key', keys: [loadVerifyingKey(KEY_PEM)] },
    { kind: 'certificate-chain', given: parseCertificates(PEM), at: new Date() },
  ]
  const refuses = (text: string): void => {
    for (const trust of trusts) {
      assert.throws(
        () => verifyEnvelope(text, trust),
        (error) => error instanceof ProvenanceError && error.code !== 'INTERNAL',
      )
    }
  }
  it('verifyEnvelope refuses what nobody signed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc
            .tuple(fc.constantFrom(...signed), fc.array(textDamage, { maxLength: 3 }))
            .map(([text, cuts]) => cuts.reduce(cut, text)),
          fc
            .tuple(fc.constantFrom(BUNDLE, KEY_BUNDLE), fc.array(damage, { maxLength: 4 }))
            .map(([document, damages]) => damaged(document, damages)),
        ),
        refuses,
      ),
      propertyRuns(),
    )
  })

  it('left Object.prototype alone', () => {
    assert.equal(Reflect.get({}, 'polluted'), undefined)
  })
})
