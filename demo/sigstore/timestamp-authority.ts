// SPDX-License-Identifier: Apache-2.0
//
// An RFC 3161 timestamp authority with the JSON request of sigstore's
// timestamp-server. The tokens come from @sigstore/mock; the checks are ours.
// API: https://github.com/sigstore/timestamp-authority/blob/v2.1.5/openapi.yaml

import { Buffer } from 'node:buffer'
import { generateKeyPairSync } from 'node:crypto'

import { initializeTSA } from '@sigstore/mock'
import nock from 'nock'

import { asString, type JsonObject } from '../../src/core/parse.ts'
import { json, jsonBody, type Service } from '../loopback-server.ts'

nock.restore() // @sigstore/mock switches on nock's patch of node:http; nothing here wants it

const POLICY_OID = '1.3.6.1.4.1.57264.2'
const HASHES: Readonly<Record<string, { oid: string; bytes: number }>> = {
  sha256: { oid: '2.16.840.1.101.3.4.2.1', bytes: 32 },
  sha384: { oid: '2.16.840.1.101.3.4.2.2', bytes: 48 },
  sha512: { oid: '2.16.840.1.101.3.4.2.3', bytes: 64 },
}

export interface TimestampAuthority {
  /** DER, the signing certificate first, then the root. */
  readonly chain: readonly Buffer[]
  /** How many timestamps were issued. */
  readonly issuedCount: number
  readonly service: Service
}

export const createTimestampAuthority = async (): Promise<TimestampAuthority> => {
  // The authority reads this one object: set before each token, to whole seconds, because
  // @sigstore/core 4.0.1 cannot read a fraction whose zeros DER leaves out (`.4Z`).
  const clock = new Date()
  const authority = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'P-256' }), clock)
  let issuedCount = 0
  return {
    chain: [authority.intCertificate, authority.rootCertificate].map(toBuffer),
    get issuedCount() {
      return issuedCount
    },
    service: async (request) => {
      if (request.method !== 'POST' || request.url.pathname !== '/api/v1/timestamp')
        return json(404, { code: 404, message: 'Not Found' })
      const query = parseQuery(jsonBody(request))
      if (typeof query === 'string') return json(400, { code: 400, message: query })
      clock.setTime(Math.floor(Date.now() / 1000) * 1000)
      const token = await authority.timestamp(query)
      issuedCount += 1
      const headers = { 'content-type': 'application/timestamp-reply' }
      return { status: 201, headers, body: toBuffer(token) }
    },
  }
}

const parseQuery = (body: JsonObject | undefined) => {
  if (body === undefined) return 'the body is not a JSON timestamp request'
  const hash = HASHES[asString(body.hashAlgorithm) ?? '']
  if (hash === undefined) return `unsupported hash algorithm ${body.hashAlgorithm}`
  const artifactHash = Buffer.from(asString(body.artifactHash) ?? '', 'base64')
  if (artifactHash.length !== hash.bytes)
    return 'message digest has incorrect length for its algorithm'
  return {
    artifactHash,
    hashAlgorithmOID: hash.oid,
    nonce: typeof body.nonce === 'number' ? body.nonce : 0,
    policyOID: asString(body.tsaPolicyOID) ?? POLICY_OID,
    certReq: body.certificates === true,
  }
}

const toBuffer = (view: ArrayBufferView): Buffer =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength)
