// SPDX-License-Identifier: Apache-2.0
//
// What a bundle says, without asking whether it is true: for people who look
// at a file. Tolerant where the verifiers are strict: what cannot be read is
// left out, so nothing of this may ever decide anything.

import { Buffer } from 'node:buffer'
import { X509Certificate } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../core/limits.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../core/parse.ts'
import { subjectOf } from './certificate-chain.ts'
import { type CertificateIdentity, parseCertificateIdentity } from './certificate-identity.ts'
import { OMS_SIGNATURE_TYPE } from './predicates/oms-signature-v1.ts'
import { SLSA_PROVENANCE_TYPE } from './predicates/slsa-provenance-v1.ts'

export interface BundleDescription {
  /** `statement`: an in-toto statement that nobody signed. */
  readonly kind: 'dsse' | 'message-signature' | 'statement'
  readonly mediaType?: string
  readonly statement?: StatementDescription
  /** Of a message signature: what was signed directly. */
  readonly messageDigest?: string
  readonly signer?: SignerDescription
  readonly logEntries: readonly LogEntryDescription[]
  /** Times in the RFC 3161 timestamps, ISO 8601. */
  readonly timestamps: readonly string[]
}

export interface StatementDescription {
  readonly type: string
  readonly predicateType: string
  readonly subjects: readonly { readonly name: string; readonly digest: string }[]
  /** The fields of a known predicate, by their path in it. */
  readonly predicate: Readonly<Record<string, string>>
}

export type SignerDescription =
  | { readonly kind: 'key'; readonly hint: string }
  | {
      readonly kind: 'certificate'
      readonly subject: string
      readonly validFrom: string
      readonly validTo: string
      /** Of a certificate that Fulcio issued. */
      readonly identity?: CertificateIdentity
    }

export interface LogEntryDescription {
  readonly logIndex: string
  readonly kind: string
  /** When the log says that it took the entry, ISO 8601. */
  readonly integratedTime?: string
}

/**
 * Describes each bundle of a file: one JSON document, or one per line.
 * @throws {BUNDLE_TOO_LARGE} {BUNDLE_INVALID} where a document is neither a bundle nor a statement
 */
export const describeBundles = (content: Uint8Array): readonly BundleDescription[] => {
  if (content.length > MAX_BUNDLE_BYTES) {
    const message = `${content.length} bytes, the limit is ${MAX_BUNDLE_BYTES}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  const text = Buffer.from(content).toString('utf8')
  const whole = parseJson(text)
  if (whole !== undefined) return [describe(whole)]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) throw new ProvenanceError('BUNDLE_INVALID', 'the file is empty')
  return lines.map((line) => describe(parseJson(line)))
}

const describe = (value: unknown): BundleDescription => {
  const bundle = asObject(value)
  if (bundle && asString(bundle._type) !== undefined) {
    const statement = describeStatement(bundle)
    return { kind: 'statement', ...optional({ statement }), logEntries: [], timestamps: [] }
  }
  const envelope = asObject(bundle?.dsseEnvelope)
  const message = asObject(bundle?.messageSignature)
  if (!bundle || (!envelope && !message)) {
    throw new ProvenanceError('BUNDLE_INVALID', 'neither a Sigstore bundle nor a statement')
  }
  const material = asObject(bundle.verificationMaterial) ?? {}
  return {
    kind: envelope ? 'dsse' : 'message-signature',
    ...optional({
      mediaType: asString(bundle.mediaType),
      statement: envelope && describeStatement(asObject(parseJson(decode(envelope.payload)))),
      messageDigest: message && hexOf(asObject(message.messageDigest)?.digest),
      signer: describeSigner(material),
    }),
    logEntries: (asArray(material.tlogEntries) ?? []).map(describeLogEntry),
    timestamps: describeTimestamps(material),
  }
}

const describeStatement = (value: JsonObject | undefined): StatementDescription | undefined => {
  if (!value) return undefined
  const predicateType = asString(value.predicateType) ?? ''
  return {
    type: asString(value._type) ?? '',
    predicateType,
    subjects: (asArray(value.subject) ?? []).map((item) => {
      const subject = asObject(item)
      const [algorithm, hex] = Object.entries(asObject(subject?.digest) ?? {})[0] ?? []
      return { name: asString(subject?.name) ?? '', digest: `${algorithm ?? ''}:${hex ?? ''}` }
    }),
    predicate: describePredicate(predicateType, asObject(value.predicate)),
  }
}

const describePredicate = (
  type: string,
  predicate: JsonObject | undefined,
): Readonly<Record<string, string>> => {
  if (type === SLSA_PROVENANCE_TYPE) return scalarsOf(predicate)
  if (type !== OMS_SIGNATURE_TYPE) return {}
  const resources = asArray(predicate?.resources)?.length ?? 0
  return { resources: String(resources), ...scalarsOf({ serialization: predicate?.serialization }) }
}

/** Fields of a predicate that are shown, and how deep they may stand. */
const MAX_FIELDS = 500
const MAX_DEPTH = 10

// Every string, number and boolean below a value, by its path: `a.b[0].c`.
const scalarsOf = (root: unknown): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  let count = 0
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > MAX_DEPTH || count >= MAX_FIELDS) return
    for (const [index, item] of (asArray(value) ?? []).slice(0, MAX_FIELDS).entries()) {
      visit(item, `${path}[${index}]`, depth + 1)
    }
    for (const [name, field] of Object.entries(asObject(value) ?? {})) {
      visit(field, path === '' ? name : `${path}.${name}`, depth + 1)
    }
    if (typeof value === 'object' || value === undefined) return
    found[path] = String(value)
    count += 1
  }
  visit(root, '', 0)
  return found
}

const describeSigner = (material: JsonObject): SignerDescription | undefined => {
  const publicKey = asObject(material.publicKey)
  if (publicKey) return { kind: 'key', hint: asString(publicKey.hint) ?? 'without a hint' }
  const chain = asArray(asObject(material.x509CertificateChain)?.certificates)
  const der = bytesOf(asObject(material.certificate ?? chain?.[0])?.rawBytes)
  const certificate = attempt(() => new X509Certificate(der))
  if (!certificate) return undefined
  return {
    kind: 'certificate',
    subject: subjectOf(certificate),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    ...optional({ identity: attempt(() => parseCertificateIdentity(der)) }),
  }
}

const describeLogEntry = (value: unknown): LogEntryDescription => {
  const entry = asObject(value)
  const { kind, version } = asObject(entry?.kindVersion) ?? {}
  const seconds = Number(entry?.integratedTime ?? 0)
  return {
    logIndex: asString(entry?.logIndex) ?? '',
    kind: `${asString(kind) ?? ''} ${asString(version) ?? ''}`.trim(),
    ...optional({
      // Rekor v2 leaves the time to the timestamp authority.
      integratedTime:
        seconds > 0 ? attempt(() => new Date(seconds * 1000).toISOString()) : undefined,
    }),
  }
}

const describeTimestamps = (material: JsonObject): readonly string[] =>
  (asArray(asObject(material.timestampVerificationData)?.rfc3161Timestamps) ?? []).map(
    (item) =>
      attempt(() =>
        RFC3161Timestamp.parse(
          Buffer.from(bytesOf(asObject(item)?.signedTimestamp)),
        ).signingTime.toISOString(),
      ) ?? 'unreadable',
  )

const bytesOf = (value: unknown): Buffer => Buffer.from(asString(value) ?? '', 'base64')
const decode = (value: unknown): string => bytesOf(value).toString('utf8')
const hexOf = (value: unknown): string => bytesOf(value).toString('hex')

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

// Leaves out what is undefined.
const optional = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
