// SPDX-License-Identifier: Apache-2.0
//
// The answer of a Rekor v1 log, in the form in which bundles hold it. Only the
// form is checked here; that the entry is ours, and logged, is verified with
// the whole bundle.
// Form: https://github.com/sigstore/rekor/blob/v1.4.2/openapi.yaml (LogEntry)

import { Buffer } from 'node:buffer'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../../core/parse.ts'

/**
 * The one entry of an answer `{<uuid>: entry}`.
 * @throws Error that names the field which is not of the form
 */
export const parseRekorV1Entry = (text: string): TransparencyLogEntry => {
  const [value, ...others] = Object.values(asObject(parseJson(text)) ?? {})
  const entry = asObject(value)
  if (entry === undefined || others.length > 0) throw new Error('the answer is no log entry')
  const verification = asObject(entry.verification) ?? {}
  const { signedEntryTimestamp: promise } = verification
  const canonicalizedBody = base64(entry.body, 'body')
  return {
    logIndex: count(entry.logIndex, 'logIndex'),
    logId: { keyId: sha256(entry.logID, 'logID') },
    kindVersion: kindOf(canonicalizedBody),
    integratedTime: count(entry.integratedTime, 'integratedTime'),
    inclusionPromise:
      promise === undefined
        ? undefined
        : { signedEntryTimestamp: base64(promise, 'signedEntryTimestamp') },
    inclusionProof: proofOf(asObject(verification.inclusionProof) ?? refuse('inclusionProof')),
    canonicalizedBody,
  }
}

const kindOf = (body: Buffer): TransparencyLogEntry['kindVersion'] => {
  const { kind, apiVersion } = asObject(parseJson(body.toString('utf8'))) ?? {}
  return {
    kind: asString(kind) ?? refuse('kind'),
    version: asString(apiVersion) ?? refuse('apiVersion'),
  }
}

const proofOf = (proof: JsonObject): NonNullable<TransparencyLogEntry['inclusionProof']> => ({
  logIndex: count(proof.logIndex, 'inclusionProof.logIndex'),
  treeSize: count(proof.treeSize, 'inclusionProof.treeSize'),
  rootHash: sha256(proof.rootHash, 'inclusionProof.rootHash'),
  hashes: (asArray(proof.hashes) ?? refuse('inclusionProof.hashes')).map((hash) =>
    sha256(hash, 'inclusionProof.hashes'),
  ),
  checkpoint: {
    envelope: asString(proof.checkpoint) ?? refuse('inclusionProof.checkpoint'),
  },
})

// 64-bit integers are strings in bundles.
const count = (value: unknown, field: string): string =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? String(value)
    : refuse(field)

const sha256 = (value: unknown, field: string): Buffer => {
  const text = asString(value) ?? ''
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : refuse(field)
}

const base64 = (value: unknown, field: string): Buffer => {
  const text = asString(value) ?? ''
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : refuse(field)
}

const refuse = (field: string): never => {
  throw new Error(`the answer is no log entry: "${field}" is missing or malformed`)
}
