// SPDX-License-Identifier: Apache-2.0
//
// What a Sigstore bundle says, under the words *not verified*, unless it was
// verified here: against a trusted root and the signer that was expected, or
// by the key that was given.

import { parseBase64 } from '../core/base64.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../core/limits.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { foreignText } from '../report/foreign-text.ts'
import { certificateFacts } from './certificate-facts.ts'
import { type Finding, refused, waiting } from './finding.ts'
import type { SignedEnvelope } from './key-signed.ts'
import type { VerifyKeyless } from './keyless.ts'
import { statementFacts } from './statement-facts.ts'
import { type GivenTrust, judgeSignature } from './trust-words.ts'
import { utcTime } from './utc-time.ts'

export interface GivenBundle extends GivenTrust {
  readonly bundle?: Uint8Array
}

/** Never throws for what was given. */
export const showBundle = (given: GivenBundle, verifyKeyless: VerifyKeyless): Finding => {
  const { bundle, commitment } = given
  if (bundle === undefined) return waiting('Give a bundle.')
  try {
    const value = readBundle(bundle)
    const envelope = readEnvelope(value)
    const signer = signerOf(value)
    const words = judgeSignature({ bundle, envelope, signer: signer.kind }, given, verifyKeyless)
    return {
      ...words,
      facts: [
        ...(envelope === undefined ? messageFacts(value) : statementFacts(envelope, commitment)),
        ...signer.facts,
        ...logFacts(value),
      ],
    }
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    return refused('Not verified', error, 'Nothing was verified.')
  }
}

const readBundle = (bytes: Uint8Array): JsonObject => {
  if (bytes.length > MAX_BUNDLE_BYTES) refuse(`it has more than ${MAX_BUNDLE_BYTES} bytes`)
  const value = asObject(parseStrictJson(decode(bytes), refuse)) ?? refuse('it is no object')
  if (
    asObject(value.dsseEnvelope) === undefined &&
    asObject(value.messageSignature) === undefined
  ) {
    refuse('it has neither dsseEnvelope nor messageSignature')
  }
  return value
}

/** `undefined` for a bundle that signs a file directly. */
const readEnvelope = (bundle: JsonObject): SignedEnvelope | undefined => {
  const envelope = asObject(bundle.dsseEnvelope)
  if (envelope === undefined) return undefined
  if (bundle.messageSignature !== undefined) refuse('it has dsseEnvelope and messageSignature')
  const signatures = asArray(envelope.signatures) ?? []
  if (signatures.length !== 1) refuse(`${signatures.length} signatures, expected 1`)
  return {
    payloadType: asString(envelope.payloadType) ?? refuse('no payloadType'),
    payload: bytesOf(envelope.payload, 'payload'),
    signature: bytesOf(asObject(signatures[0])?.sig, 'sig'),
  }
}

interface Signer {
  readonly kind: 'key' | 'certificate' | 'nobody'
  readonly facts: Finding['facts']
}

const signerOf = (bundle: JsonObject): Signer => {
  const material = asObject(bundle.verificationMaterial) ?? {}
  const publicKey = asObject(material.publicKey)
  if (publicKey) {
    return {
      kind: 'key',
      facts: [['Signed with a key, hint', foreignText(asString(publicKey.hint) ?? 'none')]],
    }
  }
  const chain = asArray(asObject(material.x509CertificateChain)?.certificates)
  const certificate = asObject(material.certificate ?? chain?.[0])
  if (!certificate) return { kind: 'nobody', facts: [['Signer', 'none named']] }
  const facts = certificateFacts(bytesOf(certificate.rawBytes, 'rawBytes'))
  return {
    kind: 'certificate',
    facts: (facts ?? [['Certificate', 'cannot be read'] as const]).map(
      ([name, value]) => [name, foreignText(value)] as const,
    ),
  }
}

const messageFacts = (bundle: JsonObject): Finding['facts'] => {
  const digest = asObject(asObject(bundle.messageSignature)?.messageDigest)
  const text = `${asString(digest?.algorithm) ?? ''} ${asString(digest?.digest) ?? ''}`
  return [['Signs a file directly, digest in base64', foreignText(text.trim())]]
}

/** Log entries that are shown. */
const MAX_SHOWN_ENTRIES = 10

const logFacts = (bundle: JsonObject): Finding['facts'] => {
  const material = asObject(bundle.verificationMaterial) ?? {}
  const timestamps = asArray(asObject(material.timestampVerificationData)?.rfc3161Timestamps) ?? []
  return [
    ...(asArray(material.tlogEntries) ?? []).slice(0, MAX_SHOWN_ENTRIES).map((item) => {
      const entry = asObject(item)
      const seconds = Number(asString(entry?.integratedTime) ?? Number.NaN)
      const time =
        seconds > 0 && seconds < 253_402_300_800 ? `, ${utcTime(new Date(seconds * 1000))}` : ''
      return ['Log entry', foreignText(`${asString(entry?.logIndex) ?? '?'}${time}`)] as const
    }),
    ['Timestamps', String(timestamps.length)],
  ]
}

const bytesOf = (value: unknown, field: string): Uint8Array =>
  parseBase64(asString(value) ?? '-') ?? refuse(`${field} is not base64`)

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('it is not UTF-8')
  }
}

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `this is no bundle: ${what}`)
}
