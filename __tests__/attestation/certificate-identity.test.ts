// SPDX-License-Identifier: Apache-2.0

import 'reflect-metadata'

import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import * as x509 from '@peculiar/x509'
import { derUtf8String } from '../../demo/sigstore/der.ts'
import { certificateOf, parseBundle } from '../../src/attestation/bundle.ts'
import {
  type CertificateIdentity,
  type ExpectedIdentity,
  matchIdentity,
  parseCertificateIdentity,
} from '../../src/attestation/certificate-identity.ts'
import { verifyBundle } from '../../src/attestation/verify-bundle.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { GITHUB_ISSUER, type KeylessFixture, startKeyless, WORKFLOW } from '../support/keyless.ts'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const FULCIO = '1.3.6.1.4.1.57264.1'

let fixture: KeylessFixture
let keys: webcrypto.CryptoKeyPair
before(async () => {
  fixture = await startKeyless()
  keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
})
after(() => fixture.sigstore.close())

const certificate = async (extensions: readonly x509.Extension[]): Promise<Buffer> => {
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=test, O=tests',
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - 1_000),
    notAfter: new Date(Date.now() + 60_000),
    extensions: [...extensions],
  })
  return Buffer.from(made.rawData)
}
const raw = (number: number, value: string): x509.Extension =>
  new x509.Extension(`${FULCIO}.${number}`, false, Buffer.from(value))
const utf8 = (number: number, value: string): x509.Extension =>
  new x509.Extension(`${FULCIO}.${number}`, false, derUtf8String(value))
const names = (...values: readonly { type: 'url' | 'email' | 'dns'; value: string }[]) =>
  new x509.SubjectAlternativeNameExtension([...values])
const URI = names({ type: 'url', value: 'https://a.example/b' })

describe('a certificate tells', () => {
  test('every fact of the workflow, each under its own name', async () => {
    const der = certificateOf(parseBundle(await fixture.sign('tsa')))
    assert.ok(der)
    assert.deepEqual(parseCertificateIdentity(der), {
      certificateIssuer: 'O=sigstore.example,CN=sigstore intermediate',
      subjectAlternativeName: WORKFLOW,
      issuer: GITHUB_ISSUER,
      githubWorkflowTrigger: 'push',
      githubWorkflowSHA: '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c',
      githubWorkflowName: 'train',
      githubWorkflowRepository: 'octo-org/digits',
      githubWorkflowRef: 'refs/heads/main',
      buildSignerURI: WORKFLOW,
      buildSignerDigest: '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c',
      runnerEnvironment: 'github-hosted',
      sourceRepositoryURI: 'https://github.com/octo-org/digits',
      sourceRepositoryDigest: '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c',
      sourceRepositoryRef: 'refs/heads/main',
      sourceRepositoryIdentifier: '748315926',
      sourceRepositoryOwnerURI: 'https://github.com/octo-org',
      sourceRepositoryOwnerIdentifier: '6894120',
      buildConfigURI: WORKFLOW,
      buildConfigDigest: '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c',
      buildTrigger: 'push',
      runInvocationURI: 'https://github.com/octo-org/digits/actions/runs/15104893/attempts/1',
      sourceRepositoryVisibilityAtSigning: 'public',
      tokenSubject: 'repo:octo-org/digits:ref:refs/heads/main',
    })
  })
  test('an e-mail address', async () => {
    const der = await certificate([names({ type: 'email', value: 'a@b.example' })])
    assert.equal(parseCertificateIdentity(der).subjectAlternativeName, 'a@b.example')
  })
  test('the older issuer where the newer is missing, else the newer', async () => {
    const older = await certificate([URI, raw(1, 'https://old')])
    const both = await certificate([URI, raw(1, 'https://old'), utf8(8, 'https://new')])
    assert.equal(parseCertificateIdentity(older).issuer, 'https://old')
    assert.equal(parseCertificateIdentity(both).issuer, 'https://new')
  })
  test('every character of a fact, a byte order mark too', async () => {
    const der = await certificate([URI, raw(5, '\uFEFFa/b'), utf8(12, '\uFEFFhttps://a')])
    const { githubWorkflowRepository, sourceRepositoryURI } = parseCertificateIdentity(der)
    assert.deepEqual(
      [githubWorkflowRepository, sourceRepositoryURI],
      ['\uFEFFa/b', '\uFEFFhttps://a'],
    )
  })
  test('nothing about what it does not hold', async () => {
    assert.deepEqual(parseCertificateIdentity(await certificate([URI])), {
      certificateIssuer: 'O=tests,CN=test',
      subjectAlternativeName: 'https://a.example/b',
    })
  })
})

describe('a certificate is refused', () => {
  const notAscii = Buffer.concat([Buffer.from([0x30, 0x04, 0x86, 0x02]), Buffer.from([0xd6, 0xb1])])
  const cases: readonly [string, () => readonly x509.Extension[]][] = [
    ['without a name', () => []],
    [
      'with two names',
      () => [names({ type: 'url', value: 'https://a' }, { type: 'url', value: 'https://b' })],
    ],
    ['with the name of a host', () => [names({ type: 'dns', value: 'a.example' })]],
    ['with an empty name', () => [names({ type: 'url', value: '' })]],
    ['with a name that is not ASCII', () => [new x509.Extension('2.5.29.17', false, notAscii)]],
    ['with a space in its name', () => [names({ type: 'email', value: 'a b@c' })]],
    [
      'with a fact that is not UTF-8',
      () => [URI, new x509.Extension(`${FULCIO}.5`, false, Uint8Array.of(0xff))],
    ],
    [
      'with a fact of another type',
      () => [URI, new x509.Extension(`${FULCIO}.12`, false, Uint8Array.of(4, 1, 65))],
    ],
    [
      'with bytes after a fact',
      () => [URI, new x509.Extension(`${FULCIO}.12`, false, Uint8Array.of(12, 1, 65, 66))],
    ],
    [
      'with a fact that stops early',
      () => [URI, new x509.Extension(`${FULCIO}.12`, false, Uint8Array.of(12, 9, 65))],
    ],
    [
      'with a fact whose length is not in its shortest form',
      () => [URI, new x509.Extension(`${FULCIO}.12`, false, Uint8Array.of(12, 0x81, 1, 65))],
    ],
    ['with a fact that is there twice', () => [URI, utf8(12, 'https://a'), utf8(12, 'https://b')]],
  ]
  for (const [name, extensions] of cases) {
    test(name, async () => {
      const der = await certificate(extensions())
      assert.throws(() => parseCertificateIdentity(der), { code: 'BUNDLE_INVALID' })
    })
  }
  test('that is none', () => {
    assert.throws(() => parseCertificateIdentity(Buffer.from('x')), { code: 'BUNDLE_INVALID' })
  })
})

describe('an identity is the expected one', () => {
  const found = {
    certificateIssuer: 'CN=x',
    subjectAlternativeName: 'https://a.example/b',
    issuer: 'https://i',
  }
  const { issuer: _, ...nobody } = found
  const subject = found.subjectAlternativeName
  const { issuer } = found
  const any = { pattern: '.*' }
  type Row = readonly [string, CertificateIdentity, ExpectedIdentity, ErrorCode | 'accepted']
  const rows: readonly Row[] = [
    ['by its names', found, { subject, issuer }, 'accepted'],
    [
      'by patterns of both names',
      found,
      { subject: { pattern: 'https://a.*' }, issuer: any },
      'accepted',
    ],
    [
      'not by a part of its name',
      found,
      { subject: subject.slice(1), issuer },
      'IDENTITY_MISMATCH',
    ],
    [
      'not by a pattern of a part',
      found,
      { subject: { pattern: 'a.example' }, issuer },
      'IDENTITY_MISMATCH',
    ],
    [
      'not by a loose alternative',
      found,
      { subject: { pattern: 'x|https://a' }, issuer },
      'IDENTITY_MISMATCH',
    ],
    ['not by the text of a pattern', found, { subject: '.*', issuer }, 'IDENTITY_MISMATCH'],
    ['not of another issuer', found, { subject, issuer: 'https://j' }, 'IDENTITY_MISMATCH'],
    ['not of another name', found, { subject: 'https://c', issuer }, 'IDENTITY_MISMATCH'],
    ['not without an issuer', nobody, { subject, issuer: any }, 'IDENTITY_MISMATCH'],
    ['not by what is no pattern', found, { subject: { pattern: '(' }, issuer }, 'INPUT_INVALID'],
  ]
  for (const [name, identity, expected, code] of rows) {
    test(name, () => {
      const run = () => matchIdentity(identity, expected)
      if (code === 'accepted') run()
      else assert.throws(run, { code })
    })
  }
})

describe('a certificate does not sign', () => {
  const codeSigning = new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning])
  const cases: readonly [string, readonly x509.Extension[]][] = [
    ['without the usage', [URI]],
    ['for servers', [URI, new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth])]],
    ['as an authority', [URI, codeSigning, new x509.BasicConstraintsExtension(true)]],
  ]
  for (const [name, extensions] of cases) {
    test(name, async () => {
      const bundle = JSON.parse(await fixture.sign('tsa'))
      const der = await certificate(extensions)
      bundle.verificationMaterial.certificate.rawBytes = der.toString('base64')
      assert.throws(
        () =>
          verifyBundle(parseBundle(JSON.stringify(bundle)), {
            kind: 'certificate',
            roots: [],
            identity: 'policy-follows',
          }),
        { code: 'CERTIFICATE_UNTRUSTED', message: /not for signing code/ },
      )
    })
  }
})
