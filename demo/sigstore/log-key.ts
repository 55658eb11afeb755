// SPDX-License-Identifier: Apache-2.0
//
// The key of a transparency log and the checkpoints that it signs.
// Format: https://github.com/C2SP/C2SP/blob/tlog-checkpoint/v1.0.0/tlog-checkpoint.md

import { Buffer } from 'node:buffer'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

import type { MerkleTree } from './merkle-tree.ts'

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export interface LogKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer
  /** Name of the scheme in a trusted root. */
  readonly keyDetails: 'PKIX_ECDSA_P256_SHA_256' | 'PKIX_ED25519'
  /** 32 bytes; the first four are the key hint of a checkpoint. */
  readonly logId: Buffer
  sign(data: Uint8Array): Buffer
}

const publicBytes = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** Rekor v1: ECDSA P-256, log id = SHA-256 of the SPKI. RFC 6962 §3.2. */
export const createEcdsaLogKey = (): LogKey => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicBytes(publicKey)
  return {
    spki,
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    logId: sha256(spki),
    sign: (data) => sign('sha256', data, privateKey),
  }
}

/** Rekor v2: Ed25519, log id = SHA-256(origin ‖ "\n" ‖ 0x01 ‖ key). C2SP signed-note v1.0.0, "Signatures". */
export const createEd25519LogKey = (origin: string): LogKey => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const spki = publicBytes(publicKey)
  return {
    spki,
    keyDetails: 'PKIX_ED25519',
    logId: sha256(`${origin}\n`, Uint8Array.of(1), spki.subarray(-32)),
    sign: (data) => sign(null, data, privateKey),
  }
}

/**
 * The signed tree head as a note: origin, size, root, blank line, signature line.
 * `signer` is the name before the signature; Rekor v1 puts a tree id after it in the origin.
 */
export const signCheckpoint = (
  key: LogKey,
  tree: MerkleTree,
  origin: string,
  signer = origin,
): string => {
  const note = `${origin}\n${tree.size}\n${tree.root().toString('base64')}\n`
  const signature = Buffer.concat([key.logId.subarray(0, 4), key.sign(Buffer.from(note))])
  return `${note}\n\u2014 ${signer} ${signature.toString('base64')}\n`
}
