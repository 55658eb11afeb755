// SPDX-License-Identifier: Apache-2.0
//
// Keys and certificate chains that outlive the program, but for those that
// are to have expired. Private halves are forgotten when the process ends.

import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { preAuthParts } from '../../../src/attestation/dsse.ts'
import { loadSigningKey, type SigningKey } from '../../../src/attestation/ec-key.ts'
import { signBytes } from '../../../src/attestation/key-signature.ts'
import { serializeModelBundle } from '../../../src/attestation/oms/model-bundle.ts'
import { PAYLOAD_TYPE } from '../../../src/attestation/statement.ts'
import { Secret } from '../../../src/core/secret.ts'
import { type Issued, issue, keyPem, LEAF, YEAR_MS } from '../../support/certificates.ts'
import type { Signer } from './recipes.ts'

export interface SigningKeyPair {
  readonly publicPem: string
  sign(payload: Buffer): string
}

export const makeKey = (): SigningKeyPair => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const key = loadSigningKey(new Secret(pkcs8(pair.privateKey)))
  return {
    publicPem: String(pair.publicKey.export({ type: 'spki', format: 'pem' })),
    sign: (payload) =>
      serializeModelBundle(payload, signatureOf(key, payload), {
        publicKey: { hint: key.publicKey.hint },
      }),
  }
}

const pkcs8 = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): string =>
  String(key.export({ type: 'pkcs8', format: 'pem' }))

const signatureOf = (key: SigningKey, payload: Buffer): Uint8Array =>
  signBytes(key, preAuthParts(PAYLOAD_TYPE, payload))

type LeafName = Extract<Signer, { by: 'chain' }>['leaf']

export interface Authority {
  readonly root: Issued
  readonly otherRoot: Issued
  readonly intermediate: Issued
  sign(payload: Buffer, leaf: LeafName): string
}

export const makeAuthority = async (): Promise<Authority> => {
  const around = new Date()
  const long = { around, lifetimeMs: 100 * YEAR_MS }
  const root = await issue({ ...long, name: 'root', ca: true })
  const otherRoot = await issue({ ...long, name: 'other root', ca: true })
  const intermediate = await issue({ ...long, name: 'intermediate', ca: true, issuer: root })
  const good = await issue({ ...long, ...LEAF, issuer: intermediate })
  const leaves: Readonly<Record<LeafName, Issued>> = {
    good,
    expired: await issue({ around, ...LEAF, issuer: intermediate, expired: true }),
    future: await issue({
      ...long,
      ...LEAF,
      around: new Date(around.getTime() + 50 * YEAR_MS),
      issuer: intermediate,
    }),
    server: await issue({ ...long, ...LEAF, issuer: intermediate, extendedUsage: 'serverAuth' }),
    'self-signed': await issue({ ...long, ...LEAF }),
    'by-leaf': await issue({ ...long, ...LEAF, name: 'second signer', issuer: good }),
    sha1: await issue({ ...long, ...LEAF, issuer: intermediate, hash: 'SHA-1' }),
  }
  return {
    root,
    otherRoot,
    intermediate,
    sign: (payload, name) => {
      const leaf = leaves[name]
      const chain = name === 'by-leaf' ? [leaf, good, intermediate] : [leaf, intermediate]
      const key = loadSigningKey(new Secret(keyPem(leaf)))
      return serializeModelBundle(payload, signatureOf(key, payload), {
        certificates: chain.map(({ pem }) => new X509Certificate(pem).raw),
      })
    },
  }
}
