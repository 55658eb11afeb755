// SPDX-License-Identifier: Apache-2.0
//
// What a Sigstore bundle says, under the words *not verified*, unless its
// envelope was signed by a key that was given with it. Certificates, logs and
// timestamps are not verified here: that takes a trusted root and the command.

import { parseBase64 } from '../core/base64.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_PEM_BYTES } from '../core/limits.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { foreignText } from '../report/foreign-text.ts'
import { certificateFacts } from './certificate-facts.ts'
import { type Finding, refused, waiting } from './finding.ts'
import { isEnvelopeSignedBy, parsePublicKey, type SignedEnvelope } from './key-signed.ts'
import { statementFacts } from './statement-facts.ts'

export interface GivenBundle {
  readonly bundle?: Uint8Array
  /** Public key in PEM. */
  readonly key?: Uint8Array
  /** SHA-256 of the commitment above, hex, where there is one. */
  readonly commitment?: string
}

/** Never throws for what was given. */
export const showBundle = ({ bundle, key, commitment }: GivenBundle): Finding => {
  if (bundle === undefined) return waiting('Give a bundle.')
  try {
    const value = readBundle(bundle)
    const envelope = readEnvelope(value)
    const signer = signerOf(value)
    const facts = [
      ...(envelope === undefined ? messageFacts(value) : statementFacts(envelope, commitment)),
      ...signer.facts,
      ...logFacts(value),
    ]
    return key === undefined
      ? { ...unverified(signer.kind), facts }
      : { ...withKey(key, envelope), facts }
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    return refused('Not verified', error, 'Nothing was verified.')
  }
}

type Words = Omit<Finding, 'facts'>

const NOT_CHECKED = {
  heading: 'What was not checked',
  lines: [
    'Certificates, transparency logs and timestamps: this page does not verify them, with or without a trusted root.',
    'Whether the statement is true: a signature shows who said it.',
  ],
}

const unverified = (signer: 'key' | 'certificate' | 'nobody'): Words => ({
  tone: 'unverified',
  title: 'Not verified',
  summary:
    signer === 'key'
      ? 'Below is what the bundle says. Anyone could have written it. Give the public key to verify the signature.'
      : 'Below is what the bundle says. Anyone could have written it. To verify it, run “mlprov verify”.',
  lists: [NOT_CHECKED],
})

const NO_ROOT =
  'A trusted root was given, but this page cannot verify with it: certificates, logs and timestamps take the command “mlprov verify”. Below is what the bundle says; anyone could have written it.'

const withKey = (key: Uint8Array, envelope: SignedEnvelope | undefined): Words => {
  if (key.length > MAX_PEM_BYTES) refuse('the key is too large')
  const text = new TextDecoder().decode(key)
  // A trusted root is JSON. It is taken for what it is, and nothing is verified with it.
  if (asObject(parseJson(text)) !== undefined)
    return { ...unverified('certificate'), summary: NO_ROOT }
  const point = parsePublicKey(text)
  const isSigned = envelope !== undefined && isEnvelopeSignedBy(point, envelope)
  return isSigned
    ? {
        tone: 'proved',
        title: 'Verified: signed by the key that you gave',
        summary:
          'Whoever holds the private half of this key signed the statement below. Whose key it is, you have to know.',
        lists: [NOT_CHECKED],
      }
    : {
        tone: 'refused',
        title: 'Not verified: this key did not sign it',
        summary:
          envelope === undefined
            ? 'The bundle signs a file directly, which this page does not verify.'
            : 'The signature was not made by the key that you gave over this statement.',
        lists: [NOT_CHECKED],
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
      const time = seconds > 0 && seconds < 253_402_300_800 ? `, ${utc(seconds)}` : ''
      return ['Log entry', foreignText(`${asString(entry?.logIndex) ?? '?'}${time}`)] as const
    }),
    ['Timestamps', String(timestamps.length)],
  ]
}

const utc = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('T', ' ').replace('.000Z', ' UTC')

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
