// SPDX-License-Identifier: Apache-2.0
//
// The Fulcio API in front of the certificate authority: a certificate for a
// verified token and a proof that the caller holds the private key.
// API: https://github.com/sigstore/fulcio/blob/v1.8.8/fulcio.proto

import 'reflect-metadata'

import { Buffer } from 'node:buffer'
import { createPublicKey, type KeyObject, verify } from 'node:crypto'

import * as x509 from '@peculiar/x509'

import { asObject, asString, type JsonObject } from '../../src/core/parse.ts'
import { json, jsonBody, type Service, type ServiceResponse } from '../loopback-server.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import { type GitHubIdentity, type TrustedIssuer, verifyToken } from './github-identity.ts'

/** The service over an authority; only tokens of the given issuers are taken. */
export const createFulcio =
  (authority: CertificateAuthority, issuers: readonly TrustedIssuer[]): Service =>
  async (request) => {
    if (request.method !== 'POST' || request.url.pathname !== '/api/v2/signingCert')
      return refuse(404, 5, 'Not Found')
    const body = jsonBody(request)
    if (body === undefined) return refuse(400, 3, 'the body is not JSON')
    const token = asString(asObject(body.credentials)?.oidcIdentityToken) ?? ''
    let identity: GitHubIdentity
    try {
      identity = await verifyToken(token, issuers)
    } catch (error) {
      const reason = error instanceof Error ? error.message : error
      return refuse(401, 16, `There was an error processing the identity token: ${reason}`)
    }
    const publicKey = await provenKey(body, identity.subject)
    if (typeof publicKey === 'string') return refuse(400, 3, publicKey)
    const { subjectUri, extensions } = identity
    const certificate = await authority.issue({
      publicKey: spki(publicKey),
      subjectUri,
      extensions,
    })
    const certificates = [certificate, ...authority.chain].map((der) =>
      new x509.X509Certificate(der).toString('pem').concat('\n'),
    )
    const form = authority.ctLog ? 'signedCertificateEmbeddedSct' : 'signedCertificateDetachedSct'
    return json(200, { [form]: { chain: { certificates } } })
  }

// errors have the form of google.rpc.Status
const refuse = (status: number, code: number, message: string): ServiceResponse =>
  json(status, { code, message, details: [] })

/** The requested public key, or why possession of its private half is not proved. */
const provenKey = async (body: JsonObject, subject: string): Promise<KeyObject | string> => {
  const keyRequest = asObject(body.publicKeyRequest)
  const csr = asString(body.certificateSigningRequest)
  try {
    if (csr !== undefined) return await keyOfSigningRequest(csr)
    const key = createPublicKey(asString(asObject(keyRequest?.publicKey)?.content) ?? '')
    const proof = Buffer.from(asString(keyRequest?.proofOfPossession) ?? '', 'base64')
    if (verify('sha256', Buffer.from(subject), key, proof)) return key
    return 'The signature supplied in the request could not be verified'
  } catch {
    return 'The public key supplied in the request could not be parsed'
  }
}

/** RFC 2986 §4.2: the request is signed with the key that it names. */
const keyOfSigningRequest = async (base64: string): Promise<KeyObject | string> => {
  const pem = Buffer.from(base64, 'base64').toString('utf8')
  const request = new x509.Pkcs10CertificateRequest(pem)
  if (!(await request.verify()))
    return 'The signature supplied in the request could not be verified'
  return createPublicKey({
    key: Buffer.from(request.publicKey.rawData),
    format: 'der',
    type: 'spki',
  })
}

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
