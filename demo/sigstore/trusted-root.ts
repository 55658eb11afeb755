// SPDX-License-Identifier: Apache-2.0
//
// What a client is given to trust the embedded instance and to find it: a
// trusted root, a signing config per log version, and both in one file as
// sigstore-python takes them.
// Formats: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto

import type { Buffer } from 'node:buffer'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { JsonObject } from '../../src/core/parse.ts'
import type { LogKey } from './log-key.ts'

const DAY_MS = 24 * 3_600_000

/** Every key and certificate of the instance; certificates in DER, issuing one first. */
export interface TrustMaterial {
  readonly certificateChain: readonly Buffer[]
  readonly timestampChain: readonly Buffer[]
  readonly logs: readonly { readonly hostname: string; readonly key: LogKey }[]
  readonly ctLog?: { readonly logId: Buffer; readonly spki: Buffer }
}

export interface ServiceUrls {
  readonly fulcioUrl: string
  readonly rekorUrl: string
  readonly rekorVersion: 1 | 2
  readonly tsaUrl: string
  /** Issuer of the tokens; sigstore-python reads it even when it is given one. */
  readonly oidcUrl: string
}

export const trustedRoot = (material: TrustMaterial): JsonObject => {
  const start = new Date(Date.now() - DAY_MS).toISOString()
  const authority = (commonName: string, uri: string, chain: readonly Buffer[]) => ({
    subject: { organization: 'sigstore.example', commonName },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: base64(der) })) },
    validFor: { start },
  })
  const log = (hostname: string, logId: Buffer, spki: Buffer, keyDetails: string) => ({
    baseUrl: `https://${hostname}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(spki), keyDetails, validFor: { start } },
    logId: { keyId: base64(logId) },
  })
  const { ctLog } = material
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: material.logs.map(({ hostname, key }) =>
      log(hostname, key.logId, key.spki, key.keyDetails),
    ),
    certificateAuthorities: [
      authority('sigstore', 'https://fulcio.sigstore.example', material.certificateChain),
    ],
    // present even when empty: sigstore-python requires the field
    ctlogs: ctLog
      ? [log('ctlog.sigstore.example', ctLog.logId, ctLog.spki, 'PKIX_ECDSA_P256_SHA_256')]
      : [],
    timestampAuthorities: [
      authority(
        'timestamp',
        'https://tsa.sigstore.example/api/v1/timestamp',
        material.timestampChain,
      ),
    ],
  }
}

export const signingConfig = (urls: ServiceUrls): JsonObject => {
  const validFor = { start: new Date(Date.now() - DAY_MS).toISOString() }
  const service = (url: string, majorApiVersion: number) => ({
    url,
    majorApiVersion,
    validFor,
    operator: 'sigstore.example',
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcioUrl, 1)],
    oidcUrls: [service(urls.oidcUrl, 1)],
    rekorTlogUrls: [service(urls.rekorUrl, urls.rekorVersion)],
    tsaUrls: [service(`${urls.tsaUrl}/api/v1/timestamp`, 1)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
  }
}

/** Absolute paths of what `writeTrustFiles` wrote. */
export interface TrustFiles {
  /** `trusted_root.json`, indented. */
  readonly trustedRoot: string
  /** `trusted_root.jsonl`: one line with a newline at its end, as gh reads it. */
  readonly trustedRootLines: string
  readonly signingConfigV1: string
  readonly signingConfigV2: string
  /** `client-trust-config.json`: trusted root and the v2 signing config, for sigstore-python and model_signing. */
  readonly clientTrustConfig: string
}

export const writeTrustFiles = async (
  folder: string,
  root: JsonObject,
  configs: { readonly v1: JsonObject; readonly v2: JsonObject },
): Promise<TrustFiles> => {
  await mkdir(folder, { recursive: true })
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, text)
    return path
  }
  const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
  return {
    trustedRoot: await write('trusted_root.json', pretty(root)),
    trustedRootLines: await write('trusted_root.jsonl', `${JSON.stringify(root)}\n`),
    signingConfigV1: await write('signing_config.v1.json', pretty(configs.v1)),
    signingConfigV2: await write('signing_config.v2.json', pretty(configs.v2)),
    clientTrustConfig: await write(
      'client-trust-config.json',
      pretty({
        mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
        trustedRoot: root,
        signingConfig: configs.v2,
      }),
    ),
  }
}

const base64 = (bytes: Buffer): string => bytes.toString('base64')
