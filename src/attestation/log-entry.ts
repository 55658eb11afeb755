// SPDX-License-Identifier: Apache-2.0
//
// Which certificate or key a transparency log entry was made for, and in which
// tree it is included. @sigstore/verify compares an entry's signature and
// digest with the bundle, but not its verifier: another key can be found under
// which the same signature verifies, and then the log would show a name that
// is not the signer's. Whoever watches the log must see who signed.
// Spec: https://github.com/sigstore/rekor/tree/v1.4.2/pkg/types

import { Buffer } from 'node:buffer'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { pem } from '@sigstore/core'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, parseJson } from '../core/parse.ts'

/**
 * Checks that an entry names the key or certificate of the bundle.
 * @param verifier DER of the certificate, or of the public key (SPKI)
 * @throws LOG_ENTRY_INVALID
 */
export const verifyEntryNamesSigner = (entry: TransparencyLogEntry, verifier: Uint8Array): void => {
  const { kind, version } = entry.kindVersion
  const body = parseJson(entry.canonicalizedBody.toString('utf8'))
  const found = readVerifier(`${kind}/${version}`, get(body, 'spec'))
  if (found === undefined || !found.equals(verifier)) {
    throw new ProvenanceError(
      'LOG_ENTRY_INVALID',
      `log entry ${entry.logIndex} (${kind}/${version}) was not made for the certificate or key of the bundle`,
    )
  }
}

/**
 * Checks that an inclusion proof names the tree of its checkpoint. Inclusion is
 * proved under the checkpoint alone, so that these fields could say anything.
 * @throws LOG_ENTRY_INVALID
 */
export const verifyProofNamesCheckpoint = ({
  logIndex,
  inclusionProof,
}: TransparencyLogEntry): void => {
  if (inclusionProof === undefined) return
  const { checkpoint, treeSize, rootHash } = inclusionProof
  // https://github.com/C2SP/C2SP/blob/tlog-checkpoint/v1.0.0/tlog-checkpoint.md: origin, size, root
  const [, size, root = ''] = checkpoint?.envelope.split('\n') ?? []
  if (size !== treeSize || !Buffer.from(root, 'base64').equals(rootHash)) {
    throw new ProvenanceError(
      'LOG_ENTRY_INVALID',
      `the inclusion proof of log entry ${logIndex} is for another tree than its checkpoint`,
    )
  }
  if (!hasPlainSignatures(checkpoint?.envelope ?? '')) {
    throw new ProvenanceError(
      'LOG_ENTRY_INVALID',
      `a signature line of the checkpoint of log entry ${logIndex} is malformed`,
    )
  }
}

// https://github.com/C2SP/C2SP/blob/signed-note/v1.0.0/signed-note.md: `— name base64` in each line
// after the text. The library skips what is not base64, so that one checkpoint had many forms.
const hasPlainSignatures = (note: string): boolean => {
  const lines = note.slice(note.lastIndexOf('\n\n') + 2).split('\n')
  return (
    lines.pop() === '' &&
    lines.every((line) => {
      const [dash, name = '', signature = '', ...rest] = line.split(' ')
      const isBase64 = Buffer.from(signature, 'base64').toString('base64') === signature
      return dash === '\u2014' && name !== '' && isBase64 && rest.length === 0
    })
  )
}

const readVerifier = (kind: string, spec: unknown): Buffer | undefined => {
  switch (kind) {
    case 'dsse/0.0.1':
      return fromPem(get(spec, 'signatures', 0, 'verifier'))
    case 'intoto/0.0.2':
      return fromPem(get(spec, 'content', 'envelope', 'signatures', 0, 'publicKey'))
    case 'hashedrekord/0.0.1':
      return fromPem(get(spec, 'signature', 'publicKey', 'content'))
    case 'dsse/0.0.2':
      return fromVerifier(get(spec, 'dsseV002', 'signatures', 0, 'verifier'))
    case 'hashedrekord/0.0.2':
      return fromVerifier(get(spec, 'hashedRekordV002', 'signature', 'verifier'))
    default:
      return undefined
  }
}

// Rekor v1: base64 of a PEM certificate or public key.
const fromPem = (value: unknown): Buffer | undefined => {
  const text = asString(value)
  return text === undefined ? undefined : pem.toDER(Buffer.from(text, 'base64').toString('latin1'))
}

// Rekor v2: base64 of DER.
const fromVerifier = (value: unknown): Buffer | undefined => {
  const text =
    asString(get(value, 'x509Certificate', 'rawBytes')) ??
    asString(get(value, 'publicKey', 'rawBytes'))
  return text === undefined ? undefined : Buffer.from(text, 'base64')
}

const get = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (typeof step === 'number' ? asArray(inner)?.[step] : asObject(inner)?.[step]),
    value,
  )
