// SPDX-License-Identifier: Apache-2.0
//
// Trusted roots as they come in files: one JSON document, one per line (as
// `gh attestation trusted-root` writes them), or inside a client trust config.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto

import { Buffer } from 'node:buffer'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial } from '@sigstore/verify'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_TRUST_BYTES } from '../core/limits.ts'
import { asObject, asString, parseJson } from '../core/parse.ts'

const TRUSTED_ROOT_TYPE =
  /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/
const CLIENT_TRUST_TYPE =
  /^application\/vnd\.dev\.sigstore\.clienttrustconfig(\+json;version=0\.1|\.v0\.1\+json)$/

/**
 * At least one trusted root, each with at least one certificate authority.
 * @throws TRUST_ROOT_INVALID
 */
export const parseTrustedRoots = (text: string): readonly TrustedRoot[] => {
  if (Buffer.byteLength(text) > MAX_TRUST_BYTES)
    refuse(`it is larger than ${MAX_TRUST_BYTES} bytes`)
  const whole = parseJson(text)
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parseJson)
      : [whole]
  if (values.length === 0) refuse('it is empty')
  return values.map(parseTrustedRoot)
}

const parseTrustedRoot = (value: unknown): TrustedRoot => {
  const object = asObject(value) ?? refuse('it is not a JSON object')
  const mediaType = asString(object.mediaType) ?? ''
  if (CLIENT_TRUST_TYPE.test(mediaType)) return parseTrustedRoot(object.trustedRoot)
  if (!TRUSTED_ROOT_TYPE.test(mediaType)) refuse(`unknown media type "${mediaType}"`)
  try {
    const root = TrustedRoot.fromJSON(object)
    // Parses each certificate and key, so that a broken one is found here.
    if (toTrustMaterial(root).certificateAuthorities.length > 0) return root
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ProvenanceError('TRUST_ROOT_INVALID', `trusted root refused: ${reason}`, {
      cause: error,
    })
  }
  return refuse('it has no certificate authority')
}

const refuse = (what: string): never => {
  throw new ProvenanceError('TRUST_ROOT_INVALID', `trusted root refused: ${what}`)
}
