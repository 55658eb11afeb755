// SPDX-License-Identifier: Apache-2.0
//
// Keys and certificates that cannot sign, and trusted roots under which
// nothing verifies.

import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { asArray, asObject, type JsonObject } from '../../../src/core/parse.ts'
import { issue, keyPem, LEAF } from '../../support/certificates.ts'
import { type BaseName, privateKey, useKey } from '../bases.ts'
import type { Scene } from '../stage.ts'
import { type BadCase, withInputs } from './bad-case.ts'

const pem = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()

const KEYS: readonly BadCase[] = [
  {
    cause: 'an RSA key',
    base: 'key',
    change: (scene) =>
      useKey(scene, pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)),
    code: 'KEY_INVALID',
    message: /^RSA key, expected an EC key$/,
  },
  {
    cause: 'an Ed25519 key',
    base: 'key',
    change: (scene) => useKey(scene, pem(generateKeyPairSync('ed25519').privateKey)),
    code: 'KEY_INVALID',
    message: /^ED25519 key, expected an EC key$/,
  },
  {
    cause: 'an EC key on another curve',
    base: 'key',
    change: (scene) =>
      useKey(scene, pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey)),
    code: 'KEY_INVALID',
    message: /^EC key on curve secp256k1, expected P-256, P-384 or P-521$/,
  },
  {
    cause: 'a public key in place of the private one',
    base: 'key',
    change: (scene) => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      scene.inputs['private-key'] = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    },
    code: 'KEY_INVALID',
    message: /^found PUBLIC KEY, expected a private key in PEM$/,
  },
  {
    cause: 'a key that was cut off',
    base: 'key',
    change: (scene) => {
      const text = scene.inputs['private-key'] ?? ''
      scene.inputs['private-key'] = text.replace(/\n.{20}/, '\n')
    },
    code: 'KEY_INVALID',
    message: /^the private key cannot be read$/,
  },
  {
    cause: 'a key file that is not there',
    base: 'key',
    change: withInputs({ 'private-key': 'keys/none.pem' }),
    code: 'KEY_INVALID',
    message: /"keys\/none\.pem": ENOENT/,
  },
  {
    cause: 'a key file without a key',
    base: 'key',
    change: withInputs({ 'private-key': 'out/digits/config.json' }),
    code: 'KEY_INVALID',
    message: /^found no PEM block, expected a private key in PEM$/,
  },
  {
    cause: 'a wrong password',
    base: 'encrypted key',
    change: (scene) => {
      scene.inputs['private-key-password'] = 'incorrect horse'
      scene.secrets.push('incorrect horse')
    },
    code: 'KEY_PASSWORD',
    message: /^the password does not open the private key/,
  },
  {
    cause: 'no password',
    base: 'encrypted key',
    change: withInputs({ 'private-key-password': '' }),
    code: 'KEY_PASSWORD',
    message: /^the private key is encrypted, no password was given$/,
  },
]

/** Another chain for the scene, with or without the key of its leaf. */
const chain =
  (make: () => Promise<{ readonly pem: string; readonly key?: string }>) =>
  async (scene: Scene): Promise<void> => {
    const made = await make()
    await writeFile(join(scene.workspace, 'chain.pem'), made.pem)
    if (made.key !== undefined) useKey(scene, made.key)
  }

const around = new Date()
const rootOf = (name: string) => issue({ name, ca: true, around })

const CERTIFICATES: readonly BadCase[] = [
  {
    cause: 'a certificate of another key',
    base: 'certificate',
    change: (scene) => useKey(scene, privateKey()),
    code: 'CERTIFICATE_INVALID',
    message: /^the first certificate \(.*CN=signer.*\) does not belong to the private key$/,
  },
  {
    cause: 'a certificate that has expired',
    base: 'certificate',
    change: chain(async () => {
      const leaf = await issue({ ...LEAF, issuer: await rootOf('root'), around, expired: true })
      return { pem: leaf.pem, key: keyPem(leaf) }
    }),
    code: 'CERTIFICATE_INVALID',
    message: /CN=signer.* expired at 20\d\d-/,
  },
  {
    cause: 'a certificate that may not sign',
    base: 'certificate',
    change: chain(async () => {
      const issuer = await rootOf('root')
      const leaf = await issue({ ...LEAF, usage: 'encipher', issuer, around })
      return { pem: leaf.pem, key: keyPem(leaf) }
    }),
    code: 'CERTIFICATE_INVALID',
    message: /CN=signer.* may not sign: /,
  },
  {
    cause: 'an issuer that issued nothing of it',
    base: 'certificate',
    change: chain(async () => {
      const leaf = await issue({ ...LEAF, issuer: await rootOf('root'), around })
      return { pem: leaf.pem + (await rootOf('other')).pem, key: keyPem(leaf) }
    }),
    code: 'CERTIFICATE_INVALID',
    message: /^certificate 2 \(.*CN=other.*\) did not issue certificate 1 \(.*CN=signer/,
  },
  {
    cause: 'a chain file without a certificate',
    base: 'certificate',
    change: withInputs({ 'certificate-chain': 'out/digits/config.json' }),
    code: 'CERTIFICATE_INVALID',
    message: /^no PEM certificate found$/,
  },
  {
    cause: 'a chain file that is not there',
    base: 'certificate',
    change: withInputs({ 'certificate-chain': 'none.pem' }),
    code: 'CERTIFICATE_INVALID',
    message: /"none\.pem": ENOENT/,
  },
  {
    cause: 'a certificate that is damaged',
    base: 'certificate',
    change: chain(async () => ({
      pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    })),
    code: 'CERTIFICATE_INVALID',
    message: /^certificate 1 cannot be read$/,
  },
]

/** Gives the step another file in place of the trusted root or the signing config. */
const trustFile =
  (input: 'trusted-root' | 'signing-config', content: (scene: Scene) => string) =>
  async (scene: Scene): Promise<void> => {
    const path = join(scene.workspace, `${input}.json`)
    await writeFile(path, content(scene))
    scene.inputs[input] = path
  }

const changedRoot = (change: (root: JsonObject) => JsonObject) =>
  trustFile('trusted-root', ({ stage }) => JSON.stringify(change(stage.sigstore.trustedRoot)))

const changedConfig = (change: (config: JsonObject) => JsonObject) =>
  trustFile('signing-config', ({ stage }) =>
    JSON.stringify(change(stage.sigstore.signingConfigs.v2)),
  )

/** The same logs under keys that are not theirs. */
const withOtherKeys = (logs: unknown): unknown =>
  asArray(logs)?.map((log) => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const rawBytes = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    const details = { ...asObject(asObject(log)?.publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256' }
    return { ...asObject(log), publicKey: { ...details, rawBytes } }
  })

const unverifiable = (
  cause: string,
  base: BaseName,
  change: (root: JsonObject) => JsonObject,
  message: RegExp,
): BadCase => ({
  cause,
  base,
  change: changedRoot(change),
  code: 'SELF_VERIFICATION_FAILED',
  message,
})

const ROOTS: readonly BadCase[] = [
  unverifiable(
    'a trusted root of another authority',
    'Rekor v1',
    (root) => ({ ...root, certificateAuthorities: root.timestampAuthorities }),
    /^the new bundle is refused: .*certificate issued by/,
  ),
  unverifiable(
    'a trusted root with another log key',
    'Rekor v1',
    (root) => ({ ...root, tlogs: withOtherKeys(root.tlogs) }),
    /^the new bundle is refused: /,
  ),
  unverifiable(
    'a trusted root without the log',
    'Rekor v2',
    (root) => ({ ...root, tlogs: asArray(root.tlogs)?.slice(0, 1) }),
    /^the new bundle is refused: /,
  ),
  unverifiable(
    'a trusted root with another CT log key',
    'TSA',
    (root) => ({ ...root, ctlogs: withOtherKeys(root.ctlogs) }),
    /^the new bundle is refused: /,
  ),
  unverifiable(
    'a trusted root without the timestamp authority',
    'TSA',
    (root) => ({ ...root, timestampAuthorities: [] }),
    /^the new bundle is refused: /,
  ),
  {
    cause: 'a trusted root that is not JSON',
    base: 'Rekor v1',
    change: trustFile('trusted-root', () => 'trust me'),
    code: 'TRUST_ROOT_INVALID',
    message: /^trusted root refused: it is not a JSON object$/,
  },
  {
    cause: 'a trusted root of another version',
    base: 'Rekor v1',
    change: changedRoot((root) => ({
      ...root,
      mediaType: 'application/vnd.dev.sigstore.trustedroot.v9+json',
    })),
    code: 'TRUST_ROOT_INVALID',
    message: /unknown media type "application\/vnd\.dev\.sigstore\.trustedroot\.v9\+json"$/,
  },
  {
    cause: 'a trusted root with a damaged certificate',
    base: 'Rekor v1',
    change: changedRoot((root) => ({
      ...root,
      certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }],
    })),
    code: 'TRUST_ROOT_INVALID',
    message: /^trusted root refused: /,
  },
  {
    cause: 'a trusted root without an authority',
    base: 'Rekor v1',
    change: changedRoot((root) => ({ ...root, certificateAuthorities: [] })),
    code: 'TRUST_ROOT_INVALID',
    message: /no certificate authority$/,
  },
  {
    cause: 'a trusted root that is not there',
    base: 'Rekor v1',
    change: withInputs({ 'trusted-root': 'none.json' }),
    code: 'TRUST_ROOT_INVALID',
    message: /"none\.json": ENOENT/,
  },
  {
    cause: 'a signing config that is not JSON',
    base: 'Rekor v2',
    change: trustFile('signing-config', () => '<config/>'),
    code: 'INSTANCE_INCOMPLETE',
    message: /^signing config refused: it is not a JSON object$/,
  },
  {
    cause: 'a trusted root in place of the signing config',
    base: 'Rekor v2',
    change: (scene) => {
      scene.inputs['signing-config'] = scene.stage.trust.trustedRoot
    },
    code: 'INSTANCE_INCOMPLETE',
    message: /^signing config refused: unknown media type ".*trustedroot/,
  },
  {
    cause: 'a signing config without an authority that is valid now',
    base: 'Rekor v2',
    change: changedConfig((config) => ({
      ...config,
      caUrls: [
        { ...asObject(asArray(config.caUrls)?.[0]), validFor: { start: '2999-01-01T00:00:00Z' } },
      ],
    })),
    code: 'INSTANCE_INCOMPLETE',
    message: /names no certificate authority that is valid now$/,
  },
  {
    cause: 'a signing config that wants two logs',
    base: 'Rekor v2',
    change: changedConfig((config) => ({
      ...config,
      rekorTlogConfig: { selector: 'EXACT', count: 2 },
    })),
    code: 'INSTANCE_INCOMPLETE',
    message: /asks for 2 services of one kind/,
  },
  {
    cause: 'a signing config that is not there',
    base: 'Rekor v2',
    change: withInputs({ 'signing-config': 'none.json' }),
    code: 'INSTANCE_INCOMPLETE',
    message: /"none\.json": ENOENT/,
  },
]

export const TRUST_CASES: readonly BadCase[] = [...KEYS, ...CERTIFICATES, ...ROOTS]
