// SPDX-License-Identifier: Apache-2.0
//
// A transparency log with the Rekor v1 API: it verifies what it is asked to
// log, keeps the canonical form, and answers with a signed entry timestamp and
// an inclusion proof. Kinds: dsse/0.0.1 and hashedrekord/0.0.1.
// API: https://github.com/sigstore/rekor/blob/v1.3.10/openapi.yaml

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

import { json as jsonEncoding } from '@sigstore/core'

import { preAuthEncoding } from '../../src/attestation/dsse.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../../src/core/parse.ts'
import { json, jsonBody, type Service, type ServiceResponse } from '../loopback-server.ts'
import { createEcdsaLogKey, type LogKey, signCheckpoint } from './log-key.ts'
import { readVerifier, signsDigest, signsMessage } from './logged-signature.ts'
import { createMerkleTree, leafHash } from './merkle-tree.ts'

const ENTRIES_PATH = '/api/v1/log/entries'
// The public log's index counts over several shards; the proof's counts in one.
const FIRST_LOG_INDEX = 4_163_431
const TREE_ID = 1_193_050_959_916_656_506n

export interface RekorV1 {
  readonly key: LogKey
  /** Canonical bodies, parsed, in the order of logging. */
  readonly entries: readonly JsonObject[]
  readonly service: Service
}

/** A log of the given host name that holds one warm-up entry, so that no proof is empty. */
export const createRekorV1 = (hostname: string): RekorV1 => {
  const key = createEcdsaLogKey()
  const tree = createMerkleTree()
  const entries: JsonObject[] = []
  const stored = new Map<string, JsonObject>()
  tree.append(Buffer.from('warm-up'))

  const checkpoint = () => signCheckpoint(key, tree, `${hostname} - ${TREE_ID}`, hostname)
  const uuidOf = (body: Buffer): string =>
    TREE_ID.toString(16).padStart(16, '0') + leafHash(body).toString('hex')

  const append = (body: Buffer): JsonObject => {
    const index = tree.append(body)
    const promised = {
      body: body.toString('base64'),
      integratedTime: Math.floor(Date.now() / 1000),
      logID: key.logId.toString('hex'),
      logIndex: FIRST_LOG_INDEX + index,
    }
    const signedEntryTimestamp = key.sign(Buffer.from(jsonEncoding.canonicalize(promised)))
    const inclusionProof = {
      checkpoint: checkpoint(),
      hashes: tree.inclusionProof(index).map((hash) => hash.toString('hex')),
      logIndex: index,
      rootHash: tree.root().toString('hex'),
      treeSize: tree.size,
    }
    return {
      ...promised,
      verification: {
        inclusionProof,
        signedEntryTimestamp: signedEntryTimestamp.toString('base64'),
      },
    }
  }

  const create = (proposed: JsonObject | undefined): ServiceResponse => {
    const entry = canonicalEntry(proposed)
    if (typeof entry === 'string') return json(400, { code: 400, message: entry })
    const body = Buffer.from(jsonEncoding.canonicalize(entry))
    const uuid = uuidOf(body)
    if (stored.has(uuid)) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`
      return json(409, { code: 409, message }, { location: `${ENTRIES_PATH}/${uuid}` })
    }
    stored.set(uuid, append(body))
    entries.push(entry)
    return json(201, { [uuid]: stored.get(uuid) }, { location: `${ENTRIES_PATH}/${uuid}` })
  }

  const service: Service = (request) => {
    const { pathname } = request.url
    if (request.method === 'POST' && pathname === ENTRIES_PATH) return create(jsonBody(request))
    const uuid = pathname.startsWith(`${ENTRIES_PATH}/`) ? pathname.split('/').pop() : undefined
    const found = stored.get(uuid ?? '')
    if (request.method === 'GET' && uuid && found) return json(200, { [uuid]: found })
    return json(404, { code: 404, message: `path ${pathname} was not found` })
  }
  return { key, entries, service }
}

/** The form in which an entry is logged, or why it is refused. */
const canonicalEntry = (proposed: JsonObject | undefined): JsonObject | string => {
  const spec = asObject(proposed?.spec)
  const kind = `${proposed?.kind}/${proposed?.apiVersion}`
  if (spec === undefined) return 'parse error: the body is not a proposed entry'
  try {
    if (kind === 'dsse/0.0.1') return dsseEntry(spec)
    if (kind === 'hashedrekord/0.0.1') return hashedRekordEntry(spec)
  } catch (error) {
    return `error generating canonicalized entry: ${error instanceof Error ? error.message : error}`
  }
  return `entry kind '${kind}' is not supported`
}

const sha256Hex = (data: string | Buffer) => ({
  algorithm: 'sha256',
  value: createHash('sha256').update(data).digest('hex'),
})

const dsseEntry = (spec: JsonObject): JsonObject => {
  const content = asObject(spec.proposedContent)
  const text = asString(content?.envelope) ?? ''
  const envelope = asObject(parseJson(text))
  const payload = Buffer.from(asString(envelope?.payload) ?? '', 'base64')
  const message = preAuthEncoding(asString(envelope?.payloadType) ?? '', payload)
  const verifiers = (asArray(content?.verifiers) ?? []).map((verifier) => asString(verifier) ?? '')
  const signatures = (asArray(envelope?.signatures) ?? []).map(
    (item) => asString(asObject(item)?.sig) ?? '',
  )
  if (signatures.length === 0 || verifiers.length === 0) throw new Error('missing signatures')
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: sha256Hex(text),
      payloadHash: sha256Hex(payload),
      signatures: signatures.map((signature) => {
        const bytes = Buffer.from(signature, 'base64')
        const verifier = verifiers.find((pem) => signsMessage(pemVerifier(pem), message, bytes))
        if (verifier === undefined) throw new Error('could not verify envelope signature')
        return { signature, verifier }
      }),
    },
  }
}

const hashedRekordEntry = (spec: JsonObject): JsonObject => {
  const hash = asObject(asObject(spec.data)?.hash)
  const signature = asObject(spec.signature)
  const content = asString(signature?.content) ?? ''
  const verifier = asString(asObject(signature?.publicKey)?.content) ?? ''
  const digest = Buffer.from(asString(hash?.value) ?? '', 'hex')
  if (hash?.algorithm !== 'sha256' || digest.length !== 32) throw new Error('invalid hash')
  if (!signsDigest(pemVerifier(verifier), digest, Buffer.from(content, 'base64')))
    throw new Error(
      'verifying signature: invalid signature when validating ASN.1 encoded signature',
    )
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content, publicKey: { content: verifier } },
    },
  }
}

/** Rekor v1 takes a certificate or a public key: PEM, in base64. */
const pemVerifier = (base64: string) => {
  const pem = Buffer.from(base64, 'base64').toString('utf8')
  return readVerifier(pem.includes('BEGIN CERTIFICATE') ? 'certificate' : 'key', pem)
}
