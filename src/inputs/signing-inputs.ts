// SPDX-License-Identifier: Apache-2.0
//
// How to sign: with a key, a certificate, or an instance of Sigstore.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_PEM_BYTES } from '../core/limits.ts'
import { Secret } from '../core/secret.ts'
import { REQUESTED_INSTANCES, type SigningSettings } from '../io/attest-settings.ts'
import type { InputReader } from './input-reader.ts'
import type { InputName } from './input-table.ts'
import type { ReadText } from './read-text.ts'

export type SigningInputName = Extract<
  InputName,
  | 'sigstore'
  | 'allow-public-transparency'
  | 'signing-config'
  | 'trusted-root'
  | 'fulcio-url'
  | 'rekor-url'
  | 'rekor-version'
  | 'tsa-url'
  | 'private-key'
  | 'private-key-password'
  | 'certificate-chain'
>

type Reader = InputReader<SigningInputName>

/** `prefix`: what stands in front of the names, for messages. @throws INPUT_…, KEY_INVALID, CERTIFICATE_INVALID */
export const readSigning = async (
  input: Reader,
  readText: ReadText,
  prefix = '',
): Promise<SigningSettings> => {
  const key = input.text('private-key')
  const chain = input.text('certificate-chain')
  if (key === undefined) {
    if (chain !== undefined) {
      const names = [`${prefix}certificate-chain`, `${prefix}private-key`] as const
      throw new ProvenanceError('INPUT_MISSING', `${names[0]} is given without ${names[1]}`, {
        hint: `Set \`${names[1]}\` to the key of the first certificate.`,
      })
    }
    return readSigstore(input, prefix)
  }
  const password = input.text('private-key-password')
  const pem = key.includes('-----BEGIN ') ? key : await readKeyFile(key, readText, prefix)
  return {
    method: chain === undefined ? 'key' : 'certificate',
    privateKeyPem: new Secret(pem),
    ...(password === undefined ? {} : { password: new Secret(password) }),
    ...(chain === undefined
      ? {}
      : { certificateChainPem: await readText(chain, MAX_PEM_BYTES, 'CERTIFICATE_INVALID') }),
  }
}

// What is not PEM may still be a key, in a form that is not read: unless it is
// certainly a path (no encoding of a key has a dot), it must not become a message.
const readKeyFile = async (path: string, readText: ReadText, prefix: string): Promise<string> => {
  try {
    return await readText(path, MAX_PEM_BYTES, 'KEY_INVALID')
  } catch (error) {
    if (/^[\w./\\ :-]+\.\w{1,5}$/.test(path)) throw error
    throw new ProvenanceError(
      'KEY_INVALID',
      `${prefix}private-key is neither PEM nor a file to be read`,
    )
  }
}

const readSigstore = (input: Reader, prefix: string): SigningSettings => {
  const requested = input.choice('sigstore', REQUESTED_INSTANCES)
  const urls = {
    fulcioUrl: input.url('fulcio-url'),
    rekorUrl: input.url('rekor-url'),
    tsaUrl: input.url('tsa-url'),
    signingConfigPath: input.text('signing-config'),
  }
  const given = Object.entries(urls).filter(([, value]) => value !== undefined)
  if (requested !== 'custom' && given.length > 0) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      `${prefix}sigstore is ${requested}, but the address of another instance is given`,
      { hint: `Set \`${prefix}sigstore: custom\`, or remove the address.` },
    )
  }
  const trustedRootPath = input.text('trusted-root')
  return {
    method: 'sigstore',
    requested,
    allowPublicTransparency: input.flag('allow-public-transparency'),
    rekorVersion: input.choice('rekor-version', ['1', '2']) === '2' ? 2 : 1,
    ...Object.fromEntries(given),
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
  }
}
