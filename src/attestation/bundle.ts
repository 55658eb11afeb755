// SPDX-License-Identifier: Apache-2.0
//
// Sigstore bundles v0.1 to v0.3, in and out. The message types and the checks
// of required fields are @sigstore/bundle's; this file adds what they leave
// open: unknown versions, lenient base64, numbers that are not numbers, size.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_bundle.proto

import { Buffer } from 'node:buffer'
import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
  isBundleWithDsseEnvelope,
  type SerializedBundle,
  ValidationError,
} from '@sigstore/bundle'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../core/limits.ts'
import { asArray, asObject, asString } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { parseStrictJson } from '../core/strict-json.ts'

/** A bundle that is well formed; nothing in it has been verified. */
export type UnverifiedBundle = Bundle & { readonly unverified: unique symbol }

const MEDIA_TYPES: ReadonlySet<unknown> = new Set([
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
])

/** Fields of type `bytes`; protobuf's own reader skips characters that are not base64. */
const BYTES_FIELDS: ReadonlySet<string> = new Set([
  'canonicalizedBody',
  'digest',
  'hashes',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signature',
  'signedEntryTimestamp',
  'signedTimestamp',
])
/** Fields of type `int64`, which JSON writes as strings. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set(['integratedTime', 'logIndex', 'treeSize'])
/** The alternatives of `verificationMaterial.content`. */
const KEY_FIELDS = ['certificate', 'publicKey', 'x509CertificateChain'] as const
/** A bundle is seven levels deep. */
const MAX_DEPTH = 10

/**
 * Reads one bundle from a file's content: UTF-8 without a byte order mark.
 * @throws BUNDLE_TOO_LARGE above MAX_BUNDLE_BYTES
 * @throws BUNDLE_INVALID naming what is wrong
 */
export const parseBundle = (content: Uint8Array | string): UnverifiedBundle => {
  return bundleFromValue(parseStrictJson(decodeText(content), refuse))
}

/**
 * Reads JSON Lines: one bundle on each line that is not empty; at least one.
 * @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID with the number of the line
 */
export const parseBundles = (content: Uint8Array | string): readonly UnverifiedBundle[] => {
  const bundles: UnverifiedBundle[] = []
  for (const [index, line] of decodeText(content).split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parseStrictJson(line, (what) => refuse(`line ${index + 1}: ${what}`))
    bundles.push(bundleFromValue(value))
  }
  if (bundles.length === 0) refuse('it holds no bundle')
  return bundles
}

/**
 * Reads a bundle that is JSON already.
 * @throws BUNDLE_INVALID naming what is wrong
 */
export const bundleFromValue = (value: unknown): UnverifiedBundle => {
  const mediaType = asObject(value)?.mediaType
  if (!MEDIA_TYPES.has(mediaType)) refuse(`unknown media type ${shown(mediaType)}`)
  checkScalars(value, 'bundle', 0)
  checkOneOf(value, ['dsseEnvelope', 'messageSignature'])
  checkOneOf(asObject(value)?.verificationMaterial, KEY_FIELDS)
  try {
    return bundleFromJSON(value) as UnverifiedBundle
  } catch (error) {
    const fields = error instanceof ValidationError ? `: ${error.fields.join(', ')}` : ''
    throw new ProvenanceError('BUNDLE_INVALID', `missing or misplaced fields in bundle${fields}`, {
      cause: error,
    })
  }
}

/**
 * One line of compact JSON without a newline.
 *
 * Protobuf leaves out what is empty or zero; readers want some of it all the
 * same: `tlogEntries` (model_signing), index and hashes of the first entry of
 * a log (sigstore-python), `keyid` (in-toto clients). Law: parse(serialize(b)) = b.
 */
export const serializeBundle = (bundle: Bundle): string => {
  const { mediaType, verificationMaterial: material, dsseEnvelope, ...other } = bundleToJSON(bundle)
  const tlogEntries = (material.tlogEntries ?? []).map(withZeros)
  return JSON.stringify({
    mediaType,
    verificationMaterial: { ...material, tlogEntries },
    ...(dsseEnvelope ? { dsseEnvelope: withKeyId(dsseEnvelope) } : other),
  })
}

type SerializedEntry = SerializedBundle['verificationMaterial']['tlogEntries'][number]

const withZeros = ({ inclusionProof, ...entry }: SerializedEntry): object => ({
  ...entry,
  logIndex: entry.logIndex ?? '0',
  ...(inclusionProof && {
    inclusionProof: {
      ...inclusionProof,
      logIndex: inclusionProof.logIndex ?? '0',
      hashes: inclusionProof.hashes ?? [],
    },
  }),
})

/** The signed envelope of a bundle. */
export interface Envelope {
  readonly payloadType: string
  readonly payload: Buffer
  readonly signature: Buffer
}

/** @throws BUNDLE_INVALID where the bundle signs a file directly, without an envelope */
export const envelopeOf = (bundle: Bundle): Envelope => {
  if (!isBundleWithDsseEnvelope(bundle)) return refuse('it holds no DSSE envelope')
  const { payloadType, payload, signatures } = bundle.content.dsseEnvelope
  const [signature, ...others] = signatures
  if (!signature || others.length > 0) return refuse(`${signatures.length} signatures, expected 1`)
  return { payloadType, payload, signature: signature.sig }
}

/** Decimal index of the first transparency log entry; `undefined` where there is none. */
export const logIndexOf = (bundle: Bundle): string | undefined =>
  bundle.verificationMaterial.tlogEntries[0]?.logIndex

/** DER of the signing certificate; `undefined` where a key signed. */
export const certificateOf = (bundle: Bundle): Buffer | undefined => {
  const { content } = bundle.verificationMaterial
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes
    case 'publicKey':
      return undefined
  }
}

const decodeText = (content: Uint8Array | string): string => {
  const sizeBytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  if (sizeBytes > MAX_BUNDLE_BYTES) {
    throw new ProvenanceError(
      'BUNDLE_TOO_LARGE',
      `bundle of ${sizeBytes} bytes, the limit is ${MAX_BUNDLE_BYTES}`,
    )
  }
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return refuse('it is not UTF-8')
  }
}

const checkScalars = (value: unknown, path: string, depth: number): void => {
  if (depth > MAX_DEPTH) refuse(`${path} is nested too deep`)
  for (const item of asArray(value) ?? []) checkScalars(item, `${path}[]`, depth + 1)
  for (const [name, field] of Object.entries(asObject(value) ?? {})) {
    const fieldPath = `${path}.${name}`
    if (NUMBER_FIELDS.has(name)) checkNumber(field, fieldPath)
    if (BYTES_FIELDS.has(name)) {
      for (const text of asArray(field) ?? [field]) checkBase64(text, fieldPath)
    } else checkScalars(field, fieldPath, depth + 1)
  }
}

// Readers differ in which of two alternatives they take, so only one may be there.
const checkOneOf = (value: unknown, names: readonly string[]): void => {
  const present = names.filter((name) => asObject(value)?.[name] !== undefined)
  if (present.length !== 1) refuse(`it needs exactly one of ${names.join(', ')}`)
}

const checkBase64 = (value: unknown, path: string): void => {
  const text = asString(value)
  if (text === undefined || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    refuse(`${path} is not base64`)
  }
}

const checkNumber = (value: unknown, path: string): void => {
  // `String` of ['7'] is '7', and of an object with its own `toString` it throws.
  const isScalar = typeof value === 'string' || typeof value === 'number'
  if (!isScalar || !/^\d{1,19}$/.test(String(value))) refuse(`${path} is not a decimal number`)
}

const withKeyId = <T extends { signatures: { keyid: string }[] }>(envelope: T): T => ({
  ...envelope,
  signatures: envelope.signatures.map((signature) => ({
    ...signature,
    keyid: signature.keyid ?? '',
  })),
})

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `bundle refused: ${what}`)
}
