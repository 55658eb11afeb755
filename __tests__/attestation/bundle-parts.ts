// SPDX-License-Identifier: Apache-2.0
//
// Where the bytes of a bundle lie, so that a test can flip one bit of them:
// each place is read out of the JSON, decoded, and put back encoded again.

import { Buffer } from 'node:buffer'

/** The five things that vouch for a statement. */
export const PARTS = ['payload', 'signature', 'certificate', 'timestamp', 'proof'] as const
export type Part = (typeof PARTS)[number]

export interface Place {
  readonly part: Part
  /** Steps into the JSON, joined by dots. */
  readonly path: string
  readonly bytes: Buffer
  /** The JSON of the bundle with other bytes in this place. */
  readonly replace: (bytes: Buffer) => string
}

type Encoding = 'base64' | 'utf8' | 'int64'
type Holder = Record<string, unknown>

const ENTRY = 'verificationMaterial.tlogEntries.*'

/** `*` stands for every element of a list; a place that a bundle lacks is left out. */
const PLACES: readonly (readonly [Part, string, Encoding])[] = [
  ['payload', 'dsseEnvelope.payload', 'base64'],
  ['payload', 'dsseEnvelope.payloadType', 'utf8'],
  ['signature', 'dsseEnvelope.signatures.*.sig', 'base64'],
  ['certificate', 'verificationMaterial.certificate.rawBytes', 'base64'],
  ['certificate', 'verificationMaterial.x509CertificateChain.certificates.*.rawBytes', 'base64'],
  [
    'timestamp',
    'verificationMaterial.timestampVerificationData.rfc3161Timestamps.*.signedTimestamp',
    'base64',
  ],
  ['timestamp', `${ENTRY}.integratedTime`, 'int64'],
  ['proof', `${ENTRY}.logIndex`, 'int64'],
  ['proof', `${ENTRY}.logId.keyId`, 'base64'],
  ['proof', `${ENTRY}.inclusionPromise.signedEntryTimestamp`, 'base64'],
  ['proof', `${ENTRY}.inclusionProof.logIndex`, 'int64'],
  ['proof', `${ENTRY}.inclusionProof.treeSize`, 'int64'],
  ['proof', `${ENTRY}.inclusionProof.rootHash`, 'base64'],
  ['proof', `${ENTRY}.inclusionProof.hashes.*`, 'base64'],
  ['proof', `${ENTRY}.inclusionProof.checkpoint.envelope`, 'utf8'],
  ['proof', `${ENTRY}.canonicalizedBody`, 'base64'],
]

/** Every place of a bundle that holds bytes, with the signatures inside a checkpoint as places of their own. */
export const placesOf = (json: string): readonly Place[] =>
  PLACES.flatMap(([part, pattern, encoding]) =>
    expand(JSON.parse(json), pattern.split('.')).flatMap((path) =>
      placesAt(json, part, path, encoding),
    ),
  )

/** The bytes with one bit turned. */
export const flipBit = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes)
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}

const placesAt = (
  json: string,
  part: Part,
  path: readonly string[],
  encoding: Encoding,
): readonly Place[] => {
  const found = read(JSON.parse(json), path)
  // Protobuf leaves out a zero.
  if (found === undefined || found === '0') return []
  const text = String(found)
  const write = (value: string): string => {
    const document = JSON.parse(json)
    const last = path.at(-1) ?? ''
    ;(read(document, path.slice(0, -1)) as Holder)[last] = value
    return JSON.stringify(document)
  }
  const place: Place = {
    part,
    path: path.join('.'),
    bytes: decode(text, encoding),
    replace: (bytes) => write(encode(bytes, encoding)),
  }
  if (path.at(-1) !== 'envelope') return [place]
  const signatures = [...text.matchAll(/^\u2014 \S+ (\S+)$/gm)].map(([, base64 = '']) => base64)
  return [
    place,
    ...signatures.map((base64, index) => ({
      part,
      path: `${path.join('.')}[signature ${index}]`,
      bytes: Buffer.from(base64, 'base64'),
      replace: (bytes: Buffer) => write(text.replace(base64, bytes.toString('base64'))),
    })),
  ]
}

const expand = (value: unknown, [step, ...rest]: readonly string[]): readonly string[][] => {
  if (step === undefined) return value === undefined ? [] : [[]]
  if (typeof value !== 'object' || value === null) return []
  const keys = step === '*' ? Object.keys(value) : [step]
  return keys.flatMap((key) => expand((value as Holder)[key], rest).map((path) => [key, ...path]))
}

const read = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((holder, step) => (holder as Holder)[step], value)

const decode = (text: string, encoding: Encoding): Buffer => {
  if (encoding !== 'int64') return Buffer.from(text, encoding)
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(text))
  return bytes
}

const encode = (bytes: Buffer, encoding: Encoding): string =>
  encoding === 'int64' ? String(bytes.readBigInt64BE()) : bytes.toString(encoding)
