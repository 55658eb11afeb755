// SPDX-License-Identifier: Apache-2.0
//
// Certificates of a small authority of one's own, made by @peculiar/x509.

import 'reflect-metadata'
import { createPrivateKey, webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Extension as RawExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** The time that certificates are made around. */
export const NOW = new Date('2030-06-01T12:00:00Z')
const DAY_MS = 24 * 3600 * 1000
export const YEAR_MS = 365 * DAY_MS

export interface CertificateRequest {
  readonly name: string
  readonly organization?: string
  readonly ca?: true
  /** Itself where there is none. */
  readonly issuer?: Issued
  readonly key?: 'P-256' | 'P-384' | 'RSA-2048' | 'RSA-1024'
  readonly usage?: 'sign' | 'encipher'
  readonly extendedUsage?: keyof typeof EXTENDED | readonly (keyof typeof EXTENDED)[]
  readonly pathLength?: number
  readonly unknownCritical?: true
  /** A key usage that is no bit string. */
  readonly damagedUsage?: true
  readonly hash?: 'SHA-1'
  readonly expired?: true
  /** Instead of NOW. */
  readonly around?: Date
  /** From `around`; 30 days when absent. */
  readonly lifetimeMs?: number
}

export interface Issued {
  readonly subject: string
  readonly pem: string
  readonly keys: CryptoKeyPair
  readonly pkcs8: ArrayBuffer
}

type CryptoKeyPair = webcrypto.CryptoKeyPair

/** A leaf that may sign models; add its issuer. */
export const LEAF = {
  name: 'signer',
  organization: 'Acme',
  usage: 'sign',
  extendedUsage: 'codeSigning',
} as const

const EXTENDED = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  any: '2.5.29.37.0',
} as const
let serial = 1

export const issue = async (request: CertificateRequest): Promise<Issued> => {
  const { name, organization, issuer, around = NOW } = request
  const keys = await generateKeys(request.key ?? 'P-256')
  const subject = `CN=${name}${organization === undefined ? '' : `, O=${organization}`}`
  const { lifetimeMs = 30 * DAY_MS } = request
  const end = around.getTime() + (request.expired ? -DAY_MS : lifetimeMs)
  serial += 1
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: serial.toString(16).padStart(4, '0'),
      subject,
      issuer: issuer?.subject ?? subject,
      notBefore: new Date(around.getTime() - 30 * DAY_MS),
      notAfter: new Date(end),
      publicKey: keys.publicKey,
      signingKey: (issuer?.keys ?? keys).privateKey,
      signingAlgorithm: signingAlgorithm(
        (issuer?.keys ?? keys).privateKey,
        request.hash ?? 'SHA-256',
      ),
      extensions: extensionsOf(request),
    },
    webcrypto as typeof globalThis.crypto,
  )
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  return { subject, pem: `${certificate.toString('pem')}\n`, keys, pkcs8 }
}

/** The private key in PEM (PKCS#8). */
export const keyPem = ({ pkcs8 }: Issued): string =>
  createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()

const extensionsOf = (request: CertificateRequest): Extension[] => {
  const own = usageFlag(request.usage)
  const usage = request.ca ? KeyUsageFlags.keyCertSign | (own ?? 0) : own
  return [
    ...(request.ca ? [new BasicConstraintsExtension(true, request.pathLength, true)] : []),
    ...(usage === undefined ? [] : [new KeyUsagesExtension(usage, true)]),
    ...(request.extendedUsage === undefined
      ? []
      : [
          new ExtendedKeyUsageExtension([request.extendedUsage].flat().map((use) => EXTENDED[use])),
        ]),
    ...(request.unknownCritical
      ? [new RawExtension('1.2.3.4.5', true, new Uint8Array([5, 0]))]
      : []),
    ...(request.damagedUsage ? [new RawExtension('2.5.29.15', false, new Uint8Array([5, 0]))] : []),
  ]
}

const usageFlag = (usage: CertificateRequest['usage']): KeyUsageFlags | undefined => {
  if (usage === undefined) return undefined
  return usage === 'sign' ? KeyUsageFlags.digitalSignature : KeyUsageFlags.keyEncipherment
}

const generateKeys = async (
  kind: NonNullable<CertificateRequest['key']>,
): Promise<CryptoKeyPair> => {
  if (kind === 'P-256' || kind === 'P-384') {
    return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: kind }, true, [
      'sign',
      'verify',
    ])
  }
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: Number(kind.slice(4)),
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  }
  return webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify'])
}

const signingAlgorithm = (key: webcrypto.CryptoKey, hash: string) => ({
  name: key.algorithm.name,
  hash,
})
