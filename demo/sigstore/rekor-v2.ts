// SPDX-License-Identifier: Apache-2.0
//
// A transparency log with the Rekor v2 API (rekor-tiles): it takes a digest
// with a signature over it, no envelope, and gives an inclusion proof under an
// Ed25519 checkpoint, no time. Kind: hashedrekord/0.0.2.
// API: https://github.com/sigstore/rekor-tiles/blob/v2.3.0/api/proto/rekor/v2/rekor_service.proto

import { Buffer } from 'node:buffer'

import { json as jsonEncoding } from '@sigstore/core'

import { asObject, asString, type JsonObject } from '../../src/core/parse.ts'
import { json, jsonBody, type Service, type ServiceResponse } from '../loopback-server.ts'
import { createEd25519LogKey, type LogKey, signCheckpoint } from './log-key.ts'
import { keyDetailsOf, readVerifier, signsDigest } from './logged-signature.ts'
import { createMerkleTree } from './merkle-tree.ts'

export interface RekorV2 {
  readonly key: LogKey
  /** Canonical bodies, parsed, in the order of logging. */
  readonly entries: readonly JsonObject[]
  readonly service: Service
}

/** A log of the given origin (its host name) that holds one warm-up entry, so that no proof is empty. */
export const createRekorV2 = (origin: string): RekorV2 => {
  const key = createEd25519LogKey(origin)
  const tree = createMerkleTree()
  const entries: JsonObject[] = []
  tree.append(Buffer.from('warm-up'))

  const append = (entry: JsonObject): JsonObject => {
    const body = Buffer.from(jsonEncoding.canonicalize(entry))
    // The real log deduplicates: an equal entry keeps its index.
    const known = tree.indexOf(body)
    const index = known ?? tree.append(body)
    if (known === undefined) entries.push(entry)
    return {
      logIndex: String(index),
      logId: { keyId: key.logId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      inclusionProof: {
        logIndex: String(index),
        rootHash: tree.root().toString('base64'),
        treeSize: String(tree.size),
        hashes: tree.inclusionProof(index).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: signCheckpoint(key, tree, origin) },
      },
      canonicalizedBody: body.toString('base64'),
    }
  }

  const service: Service = (request) => {
    const { pathname } = request.url
    if (request.method === 'GET' && pathname === '/api/v2/checkpoint')
      return {
        status: 200,
        body: signCheckpoint(key, tree, origin),
        headers: { 'content-type': 'text/plain' },
      }
    if (request.method !== 'POST' || pathname !== '/api/v2/log/entries')
      return refuse(404, 5, 'Not Found')
    const entry = canonicalEntry(jsonBody(request))
    return typeof entry === 'string' ? refuse(400, 3, entry) : json(201, append(entry))
  }
  return { key, entries, service }
}

// errors have the form of google.rpc.Status
const refuse = (status: number, code: number, message: string): ServiceResponse =>
  json(status, { code, message, details: [] })

/** The form in which an entry is logged, or why it is refused. */
const canonicalEntry = (request: JsonObject | undefined): JsonObject | string => {
  if (request === undefined) return 'the body is not JSON'
  const record = asObject(request.hashedRekordRequestV002)
  // rekor-tiles dropped DSSE entries in v2.3.0
  if (record === undefined) return 'invalid type, must be hashedrekord'
  const signature = asObject(record.signature)
  const verifier = asObject(signature?.verifier)
  const digest = Buffer.from(asString(record.digest) ?? '', 'base64')
  const content = Buffer.from(asString(signature?.content) ?? '', 'base64')
  if (digest.length === 0) return 'missing digest'
  if (content.length === 0) return 'missing signature'
  try {
    const { key, canonical } = readEntryVerifier(verifier)
    if (!signsDigest(key, digest, content)) return 'verifying signature: invalid signature'
    return {
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
          signature: { content: content.toString('base64'), verifier: canonical },
        },
      },
    }
  } catch (error) {
    return `invalid verifier: ${error instanceof Error ? error.message : error}`
  }
}

const readEntryVerifier = (verifier: JsonObject | undefined) => {
  const certificate = asString(asObject(verifier?.x509Certificate)?.rawBytes)
  const publicKey = asString(asObject(verifier?.publicKey)?.rawBytes)
  const form = certificate === undefined ? 'key' : 'certificate'
  const rawBytes = certificate ?? publicKey ?? ''
  const key = readVerifier(form, Buffer.from(rawBytes, 'base64'))
  const keyDetails = keyDetailsOf(key)
  if (verifier?.keyDetails !== keyDetails)
    throw new Error(
      `unsupported key algorithm: key is ${keyDetails}, request says ${verifier?.keyDetails}`,
    )
  const field = form === 'certificate' ? 'x509Certificate' : 'publicKey'
  return { key, canonical: { keyDetails, [field]: { rawBytes } } }
}
