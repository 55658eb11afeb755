// SPDX-License-Identifier: Apache-2.0
//
// The bundle file of a model signature, read and written by hand: the key and
// certificate methods use forms that the Sigstore libraries refuse in v0.3
// bundles, and signing with a key should not load them.
// Spec: OMS 1.0 §4 and §11 (ossf/model-signing-spec a0c91e2). Old forms that
// are read: `publicKey.rawBytes`, `keyid: null`, absent `tlogEntries`.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { parseStrictJson } from '../../core/strict-json.ts'
import { PAYLOAD_TYPE } from '../statement.ts'

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
/** The same version in the spelling of its first months. */
const MEDIA_TYPE_ALTERNATIVE = 'application/vnd.dev.sigstore.bundle+json;version=0.3'

/** What a bundle offers to verify its signature with; nothing of it is trusted. */
export type ModelMaterial =
  /** Hex SHA-256 of the key's PEM text (v1.1.0 and later). */
  | { readonly method: 'key'; readonly hint: string }
  /** The key itself (before v1.1.0). */
  | { readonly method: 'key'; readonly hint?: never; readonly publicKeyPem: string }
  /** DER, leaf first. */
  | { readonly method: 'certificate'; readonly certificates: readonly Buffer[] }
  | { readonly method: 'sigstore' }

/** What a signer made. */
export interface SignedPayload {
  readonly payload: Uint8Array
  readonly signature: Uint8Array
}

/** A model signature that is well formed; nothing in it has been verified. */
export interface ModelBundle extends SignedPayload {
  readonly material: ModelMaterial
  /** The JSON value, for the Sigstore libraries. */
  readonly value: unknown
}

/**
 * Reads the content of a bundle file: UTF-8 without a byte order mark, one JSON document.
 * @throws {BUNDLE_TOO_LARGE} above MAX_BUNDLE_BYTES
 * @throws {BUNDLE_INVALID} naming the field
 */
export const parseModelBundle = (content: Uint8Array): ModelBundle => {
  if (content.length > MAX_BUNDLE_BYTES) {
    const message = `signature of ${content.length} bytes, the limit is ${MAX_BUNDLE_BYTES}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  const bundle =
    asObject(parseStrictJson(decodeUtf8(content), refuse)) ?? refuse('it is not a JSON object')
  allowFields(bundle, 'bundle', ['mediaType', 'verificationMaterial', 'dsseEnvelope'])
  if (bundle.mediaType !== MEDIA_TYPE && bundle.mediaType !== MEDIA_TYPE_ALTERNATIVE) {
    refuse(`its media type is ${shown(bundle.mediaType)}`)
  }
  const envelope = asObject(bundle.dsseEnvelope) ?? refuse('dsseEnvelope is missing')
  allowFields(envelope, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'])
  if (envelope.payloadType !== PAYLOAD_TYPE) refuse('dsseEnvelope.payloadType is unknown')
  return {
    material: parseMaterial(bundle.verificationMaterial),
    payload: bytesOf(envelope.payload, 'dsseEnvelope.payload'),
    signature: parseSignature(envelope.signatures),
    value: bundle,
  }
}

const parseMaterial = (value: unknown): ModelMaterial => {
  const material = asObject(value) ?? refuse('verificationMaterial is missing')
  const methods = ['publicKey', 'x509CertificateChain', 'certificate'] as const
  const others = ['tlogEntries', 'timestampVerificationData']
  allowFields(material, 'verificationMaterial', [...methods, ...others])
  const [method, ...more] = methods.filter((name) => material[name] !== undefined)
  if (method === undefined || more.length > 0) {
    return refuse(`verificationMaterial needs exactly one of ${methods.join(', ')}`)
  }
  if (material.tlogEntries !== undefined && !asArray(material.tlogEntries)) {
    refuse('tlogEntries is not a list')
  }
  switch (method) {
    case 'publicKey':
      return parsePublicKey(material.publicKey)
    case 'x509CertificateChain':
      return parseChain(material.x509CertificateChain)
    case 'certificate':
      return { method: 'sigstore' }
  }
}

const parsePublicKey = (value: unknown): ModelMaterial => {
  const { hint, rawBytes } = asObject(value) ?? refuse('publicKey is not an object')
  if (hint !== undefined) {
    if (rawBytes !== undefined) refuse('publicKey has both hint and rawBytes')
    return { method: 'key', hint: asString(hint) || refuse('publicKey.hint is empty') }
  }
  return { method: 'key', publicKeyPem: bytesOf(rawBytes, 'publicKey.rawBytes').toString('utf8') }
}

const parseChain = (value: unknown): ModelMaterial => {
  const field = 'x509CertificateChain.certificates'
  const certificates = asArray(asObject(value)?.certificates) ?? refuse(`${field} is missing`)
  if (certificates.length === 0) refuse(`${field} is empty`)
  return {
    method: 'certificate',
    certificates: certificates.map((item, index) =>
      bytesOf(asObject(item)?.rawBytes, `${field}[${index}].rawBytes`),
    ),
  }
}

const parseSignature = (value: unknown): Buffer => {
  const signatures = asArray(value) ?? refuse('dsseEnvelope.signatures is not a list')
  if (signatures.length !== 1) refuse(`${signatures.length} signatures, expected 1`)
  const signature = asObject(signatures[0]) ?? refuse('the signature is not an object')
  allowFields(signature, 'signature', ['sig', 'keyid'])
  const { keyid } = signature
  if (keyid !== undefined && keyid !== null && keyid !== '') refuse('signature.keyid is not empty')
  return bytesOf(signature.sig, 'signature.sig')
}

/** What a signer puts into a bundle beside the envelope. */
export type SignedMaterial =
  | { readonly publicKey: { readonly hint: string } }
  | { readonly certificates: readonly Uint8Array[] }

/** One line of compact JSON; `tlogEntries` and `keyid` are there for old readers, empty. */
export const serializeModelBundle = (
  payload: Uint8Array,
  signature: Uint8Array,
  material: SignedMaterial,
): string =>
  JSON.stringify({
    mediaType: MEDIA_TYPE,
    verificationMaterial: {
      ...('publicKey' in material
        ? { publicKey: material.publicKey }
        : {
            x509CertificateChain: {
              certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })),
            },
          }),
      tlogEntries: [],
    },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: base64(signature), keyid: '' }],
    },
  })

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const decodeUtf8 = (content: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return refuse('it is not UTF-8')
  }
}

const bytesOf = (value: unknown, field: string): Buffer => {
  const text = asString(value) || refuse(`${field} is missing`)
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    refuse(`${field} is not base64`)
  }
  return Buffer.from(text, 'base64')
}

const allowFields = (value: JsonObject, where: string, names: readonly string[]): void => {
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined)
    refuse(`unknown field ${JSON.stringify(unknown.slice(0, 40))} in ${where}`)
}

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `signature refused: ${what}`)
}
