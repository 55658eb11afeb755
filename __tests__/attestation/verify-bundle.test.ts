// SPDX-License-Identifier: Apache-2.0
// Real bundles of an embedded Sigstore, each changed in one place.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { parseBundle } from '../../src/attestation/bundle.ts'
import { type Trust, thresholdsOf } from '../../src/attestation/signature-trust.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { verifyArtifact, verifyBundle } from '../../src/attestation/verify-bundle.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { asArray, asObject, type JsonObject } from '../../src/core/parse.ts'
import {
  GITHUB_ISSUER,
  type KeylessFixture,
  PROOFS,
  type Proof,
  STATEMENT,
  startKeyless,
  WORKFLOW,
} from '../support/keyless.ts'

type CertificateTrust = Extract<Trust, { kind: 'certificate' }>

let fixture: KeylessFixture
let other: KeylessFixture
const bundles = new Map<Proof, string>()
const others = new Map<Proof, string>()
before(async () => {
  fixture = await startKeyless()
  other = await startKeyless()
  for (const proof of PROOFS) bundles.set(proof, await fixture.sign(proof))
  for (const proof of PROOFS) others.set(proof, await fixture.sign(proof))
})
after(async () => {
  await fixture.sigstore.close()
  await other.sigstore.close()
})

const roots = (change: JsonObject = {}) =>
  parseTrustedRoots(JSON.stringify({ ...fixture.sigstore.trustedRoot, ...change }))

// A root without logs is that of an instance that only timestamps.
const trust = (proof: Proof, change: Partial<CertificateTrust> = {}): Trust => ({
  kind: 'certificate',
  roots: roots(proof === 'tsa' ? { tlogs: [] } : {}),
  identity: { subject: WORKFLOW, issuer: GITHUB_ISSUER },
  ...change,
})
const verify = (proof: Proof, change: Partial<CertificateTrust> = {}, json = bundles.get(proof)) =>
  verifyBundle(parseBundle(json ?? ''), trust(proof, change))

for (const proof of PROOFS) {
  const hasLog = proof !== 'tsa'
  const hasTimestamp = proof !== 'rekor-v1'

  test(`a bundle with ${proof} verifies, and tells who signed what and when`, () => {
    const { payload, signer, statement, timestamps } = verify(proof)
    assert.deepEqual(payload, STATEMENT)
    assert.equal(statement.predicateType, 'https://example.com/predicate/v1')
    assert.ok(signer.kind === 'certificate')
    assert.equal(signer.identity.sourceRepositoryURI, 'https://github.com/octo-org/digits')
    const types = timestamps.map(({ type }) => type).sort()
    const tlog = proof.startsWith('rekor-v1')
      ? ['TimestampAuthority', 'Tlog']
      : ['TimestampAuthority']
    assert.deepEqual(types, proof === 'rekor-v1' ? ['Tlog'] : tlog)
    for (const { time, uri } of timestamps) {
      assert.ok(Math.abs(Date.now() - time.getTime()) < 60_000)
      assert.match(uri, /^https:\/\/.*\.sigstore\.example/)
    }
  })

  describe(`a bundle with ${proof} is refused`, () => {
    const edits: readonly (readonly [string, string, unknown, ErrorCode])[] = [
      [
        'another payload',
        'dsseEnvelope.payload',
        flip,
        hasLog ? 'LOG_ENTRY_INVALID' : 'SIGNATURE_INVALID',
      ],
      [
        'another payload type',
        'dsseEnvelope.payloadType',
        'text/plain',
        proof.startsWith('rekor-v2') ? 'LOG_ENTRY_INVALID' : 'SIGNATURE_INVALID',
      ],
      [
        'another signature',
        'dsseEnvelope.signatures.0.sig',
        flip,
        hasTimestamp ? 'TIMESTAMP_INVALID' : 'LOG_ENTRY_INVALID',
      ],
      [
        'a changed certificate',
        'verificationMaterial.certificate.rawBytes',
        flip,
        'CERTIFICATE_UNTRUSTED',
      ],
      ...(hasLog
        ? ([
            [
              'a changed log entry',
              'verificationMaterial.tlogEntries.0.canonicalizedBody',
              flip,
              'LOG_ENTRY_INVALID',
            ],
            [
              'a changed proof',
              'verificationMaterial.tlogEntries.0.inclusionProof.hashes.0',
              flip,
              'LOG_ENTRY_INVALID',
            ],
            [
              'a changed checkpoint',
              'verificationMaterial.tlogEntries.0.inclusionProof.checkpoint.envelope',
              (text: string) => text.replace(/\n\d+\n/, '\n9999\n'),
              'LOG_ENTRY_INVALID',
            ],
            [
              'another log',
              'verificationMaterial.tlogEntries.0.logId.keyId',
              flip,
              'LOG_ENTRY_INVALID',
            ],
            [
              'another kind of entry',
              'verificationMaterial.tlogEntries.0.kindVersion.kind',
              'intoto',
              'LOG_ENTRY_INVALID',
            ],
            [
              'no log entry',
              'verificationMaterial.tlogEntries',
              [],
              proof === 'rekor-v1' ? 'TIMESTAMP_INVALID' : 'LOG_ENTRY_INVALID',
            ],
          ] as const)
        : []),
      ...(proof.startsWith('rekor-v1')
        ? ([
            [
              'a changed promise',
              'verificationMaterial.tlogEntries.0.inclusionPromise.signedEntryTimestamp',
              flip,
              'LOG_ENTRY_INVALID',
            ],
            [
              'a time that the log did not sign',
              'verificationMaterial.tlogEntries.0.integratedTime',
              (text: string) => `${Number(text) + 1}`,
              'LOG_ENTRY_INVALID',
            ],
          ] as const)
        : []),
      ...(hasTimestamp
        ? ([
            [
              'a changed timestamp',
              'verificationMaterial.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp',
              flip,
              'TIMESTAMP_INVALID',
            ],
          ] as const)
        : []),
      ...(proof === 'rekor-v2-tsa' || proof === 'tsa'
        ? ([
            [
              'no timestamp',
              'verificationMaterial.timestampVerificationData',
              undefined,
              'TIMESTAMP_INVALID',
            ],
          ] as const)
        : []),
    ]
    for (const [name, path, value, code] of edits) {
      test(`with ${name}: ${code}`, () => {
        assert.throws(() => verify(proof, {}, edit(bundles.get(proof), path, value)), { code })
      })
    }
    const parts: readonly string[] = [
      'dsseEnvelope',
      'verificationMaterial.certificate',
      ...(hasLog ? ['verificationMaterial.tlogEntries'] : []),
      ...(hasTimestamp ? ['verificationMaterial.timestampVerificationData'] : []),
    ]
    for (const part of parts) {
      test(`with the ${part} of another good bundle`, () => {
        const json = edit(bundles.get(proof), part, get(others.get(proof), part))
        assert.throws(
          () => verify(proof, {}, json),
          (error: { exit: number }) => error.exit === 1,
        )
      })
    }
    test('under the root of another instance', () => {
      const foreign = parseTrustedRoots(JSON.stringify(other.sigstore.trustedRoot))
      assert.throws(
        () => verify(proof, { roots: foreign }),
        (error: { exit: number }) => error.exit === 1,
      )
    })
    test('without any root', () => {
      assert.throws(() => verify(proof, { roots: [] }), { code: 'CERTIFICATE_UNTRUSTED' })
    })
    test('by somebody who trusts a key only', () => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const keyed: Trust = { kind: 'key', publicKey: () => publicKey }
      assert.throws(() => verifyBundle(parseBundle(bundles.get(proof) ?? ''), keyed), {
        code: 'SIGNATURE_INVALID',
      })
    })
  })
}

describe('a proof that the root calls for cannot be left out:', () => {
  test('the log entry', () => {
    assert.throws(() => verify('tsa', { roots: roots() }), { code: 'LOG_ENTRY_INVALID' })
  })
  test('the signed certificate timestamp', async () => {
    const withoutLog = await startKeyless(false)
    try {
      const json = await withoutLog.sign('rekor-v1')
      const root = {
        ...withoutLog.sigstore.trustedRoot,
        ctlogs: fixture.sigstore.trustedRoot.ctlogs,
      }
      const withLog = parseTrustedRoots(JSON.stringify(root))
      assert.throws(() => verify('rekor-v1', { roots: withLog }, json), {
        code: 'CERTIFICATE_UNTRUSTED',
      })
    } finally {
      await withoutLog.sigstore.close()
    }
  })
  test('the log itself', () => {
    assert.throws(() => verify('rekor-v1', { roots: roots({ tlogs: [] }) }), {
      code: 'LOG_ENTRY_INVALID',
    })
  })
  test('and one entry does not count twice', () => {
    const entries = get(bundles.get('rekor-v1'), 'verificationMaterial.tlogEntries')
    const twice = [...(asArray(entries) ?? []), ...(asArray(entries) ?? [])]
    const json = edit(bundles.get('rekor-v1'), 'verificationMaterial.tlogEntries', twice)
    const thresholds = () => ({ sct: 1, tlog: 2, timestamp: 1 })
    assert.throws(
      () => verify('rekor-v1', { thresholds }, json),
      (error: { exit: number }) => error.exit === 1,
    )
  })
  test('as the root says', () => {
    const thresholds = (change: JsonObject) => roots(change).map(thresholdsOf)
    assert.deepEqual(thresholds({}), [{ sct: 1, tlog: 1, timestamp: 1 }])
    assert.deepEqual(thresholds({ tlogs: [], ctlogs: [] }), [{ sct: 0, tlog: 0, timestamp: 1 }])
  })
})

describe('of several roots the right one is used', () => {
  test('in any order', () => {
    const foreign = parseTrustedRoots(JSON.stringify(other.sigstore.trustedRoot))
    verify('rekor-v1', { roots: [...foreign, ...roots()] })
    verify('rekor-v1', { roots: [...roots(), ...foreign] })
  })
})

describe('the identity is matched as a whole', () => {
  const cases: readonly [string, CertificateTrust['identity'], ErrorCode | 'accepted'][] = [
    ['the exact names', { subject: WORKFLOW, issuer: GITHUB_ISSUER }, 'accepted'],
    [
      'a pattern of the whole name',
      { subject: { pattern: 'https://github\\.com/octo-org/.*' }, issuer: { pattern: '.+' } },
      'accepted',
    ],
    ['the policy that follows', 'policy-follows', 'accepted'],
    ['a prefix', { subject: WORKFLOW.slice(0, -1), issuer: GITHUB_ISSUER }, 'IDENTITY_MISMATCH'],
    [
      'a dot that would stand for any letter',
      { subject: WORKFLOW.replace('github.com', 'github?com'), issuer: GITHUB_ISSUER },
      'IDENTITY_MISMATCH',
    ],
    ['a pattern as a name', { subject: '.*', issuer: GITHUB_ISSUER }, 'IDENTITY_MISMATCH'],
    [
      'a pattern of a part',
      { subject: { pattern: 'github\\.com/octo-org' }, issuer: GITHUB_ISSUER },
      'IDENTITY_MISMATCH',
    ],
    [
      'a pattern with alternatives',
      { subject: { pattern: 'x|https://github\\.com' }, issuer: GITHUB_ISSUER },
      'IDENTITY_MISMATCH',
    ],
    ['nothing', { subject: '', issuer: '' }, 'IDENTITY_MISMATCH'],
    [
      'another case',
      { subject: WORKFLOW.replace('octo-org', 'Octo-Org'), issuer: GITHUB_ISSUER },
      'IDENTITY_MISMATCH',
    ],
    ['another issuer', { subject: WORKFLOW, issuer: `${GITHUB_ISSUER}/slug` }, 'IDENTITY_MISMATCH'],
    [
      'a pattern that is none',
      { subject: { pattern: '(' }, issuer: GITHUB_ISSUER },
      'INPUT_INVALID',
    ],
  ]
  for (const [name, identity, expected] of cases) {
    test(`with ${name}: ${expected}`, () => {
      const run = () => verify('rekor-v1', { identity })
      if (expected === 'accepted') run()
      else assert.throws(run, { code: expected })
    })
  }
})

test('an artifact that no subject names is refused', () => {
  const bundle = parseBundle(bundles.get('rekor-v1') ?? '')
  assert.throws(() => verifyArtifact(bundle, Buffer.from('model'), trust('rekor-v1')), {
    code: 'SIGNATURE_INVALID',
  })
})

/** Changes one bit near the end of base64 bytes. */
function flip(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  const index = bytes.length - 3
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return bytes.toString('base64')
}

/** Sets the value at a dotted path; a function maps the old one. */
function edit(json: string | undefined, path: string, value: unknown): string {
  const root: unknown = JSON.parse(json ?? '')
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), root)
  const old: unknown = Reflect.get(Object(parent), last)
  assert.ok(old !== undefined, `nothing at ${path}`)
  Reflect.set(Object(parent), last, typeof value === 'function' ? value(old) : value)
  return JSON.stringify(root)
}

function get(json: string | undefined, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, step) => asObject(inner)?.[step], JSON.parse(json ?? ''))
}
