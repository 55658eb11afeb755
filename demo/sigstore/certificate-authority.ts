// SPDX-License-Identifier: Apache-2.0
//
// A two-level authority for code-signing certificates that live ten minutes,
// with a certificate-transparency log whose timestamp is embedded in each.
// Profile: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/certificate-specification.md

import 'reflect-metadata'

import { Buffer } from 'node:buffer'
import { createHash, generateKeyPairSync, randomBytes, webcrypto } from 'node:crypto'

import * as x509 from '@peculiar/x509'
import { initializeCTLog } from '@sigstore/mock'
import nock from 'nock'

import { derOctetString } from './der.ts'

nock.restore() // @sigstore/mock switches on nock's patch of node:http; nothing here wants it

const OID_SCT_LIST = '1.3.6.1.4.1.11129.2.4.2' // RFC 6962 §3.3
const VALIDITY_MS = 10 * 60_000
const YEAR_MS = 365 * 24 * 3_600_000
const SIGNING = { name: 'ECDSA', hash: 'SHA-384' } as const

export interface CertificateExtension {
  readonly oid: string
  /** DER. */
  readonly value: Uint8Array
}

export interface CertificateRequest {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer
  /** The one subject alternative name, a URI. */
  readonly subjectUri: string
  readonly extensions: readonly CertificateExtension[]
}

export interface CertificateAuthority {
  /** DER, the issuing certificate first, then the root. */
  readonly chain: readonly Buffer[]
  /** `undefined` where certificates carry no signed certificate timestamp. */
  readonly ctLog?: { readonly logId: Buffer; readonly spki: Buffer }
  /** DER of everything issued, in order. */
  readonly issued: readonly Buffer[]
  issue(request: CertificateRequest): Promise<Buffer>
}

export const createCertificateAuthority = async (options: {
  readonly ctLog: boolean
}): Promise<CertificateAuthority> => {
  const { intermediate, keys, root } = await createIssuers()
  const log = options.ctLog
    ? await initializeCTLog(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    : undefined
  // RFC 6962 §3.2: issuer_key_hash
  const issuerKeyHash = toArrayBuffer(
    createHash('sha256').update(Buffer.from(intermediate.publicKey.rawData)).digest(),
  )
  const issued: Buffer[] = []
  return {
    chain: [Buffer.from(intermediate.rawData), Buffer.from(root.rawData)],
    ...(log && { ctLog: { logId: toBuffer(log.logID), spki: log.publicKey } }),
    issued,
    issue: async (request) => {
      const draft = await certificateDraft(request, intermediate, keys.privateKey)
      if (log) {
        const precertificate = await x509.X509CertificateGenerator.create(draft)
        const timestamp = await log.log(precertificate.rawData, issuerKeyHash)
        draft.extensions.push(sctList(Buffer.from(timestamp)))
      }
      const certificate = await x509.X509CertificateGenerator.create(draft)
      const der = Buffer.from(certificate.rawData)
      issued.push(der)
      return der
    },
  }
}

const createIssuers = async () => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-384' }
  const rootKeys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const common = {
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + YEAR_MS),
    signingAlgorithm: SIGNING,
  }
  const keyUsage = new x509.KeyUsagesExtension(
    x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
    true,
  )
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    serialNumber: serialNumber(),
    name: 'CN=sigstore root,O=sigstore.example',
    keys: rootKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      keyUsage,
      await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  const intermediate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serialNumber(),
    subject: 'CN=sigstore intermediate,O=sigstore.example',
    issuer: root.subject,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      keyUsage,
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  return { root, intermediate, keys }
}

const certificateDraft = async (
  request: CertificateRequest,
  issuer: x509.X509Certificate,
  signingKey: webcrypto.CryptoKey,
) => {
  const publicKey = new x509.PublicKey(request.publicKey)
  const subjectName = new x509.SubjectAlternativeNameExtension(
    [{ type: 'url', value: request.subjectUri }],
    true, // critical, as the subject is empty. RFC 5280 §4.1.2.6
  )
  return {
    serialNumber: serialNumber(),
    notBefore: new Date(),
    notAfter: new Date(Date.now() + VALIDITY_MS),
    issuer: issuer.subject,
    publicKey,
    signingKey,
    signingAlgorithm: SIGNING,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      subjectName,
      ...request.extensions.map(({ oid, value }) => new x509.Extension(oid, false, value)),
    ],
  }
}

/** SignedCertificateTimestampList inside an OCTET STRING; the mock's timestamp has its own length in front. RFC 6962 §3.3. */
const sctList = (timestamp: Buffer): x509.Extension => {
  const listLength = Buffer.from([timestamp.length >> 8, timestamp.length & 0xff])
  return new x509.Extension(
    OID_SCT_LIST,
    false,
    derOctetString(Buffer.concat([listLength, timestamp])),
  )
}

/** 127 random bits, positive and without a leading zero byte. RFC 5280 §4.1.2.2. */
const serialNumber = (): string => {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}

const toBuffer = (view: ArrayBufferView): Buffer =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength)

const toArrayBuffer = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
