// SPDX-License-Identifier: Apache-2.0
//
// How to sign: with a key, a certificate, or an instance of Sigstore.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_PEM_BYTES } from '../core/limits.ts'
import { Secret } from '../core/secret.ts'
import { REQUESTED_INSTANCES, type SigningSettings } from '../io/attest-settings.ts'
import type { InputReader } from './input-reader.ts'
import type { ReadText } from './read-text.ts'

/** @throws INPUT_…, KEY_INVALID, CERTIFICATE_INVALID */
export const readSigning = async (
  input: InputReader,
  readText: ReadText,
): Promise<SigningSettings> => {
  const key = input.text('private-key')
  const chain = input.text('certificate-chain')
  if (key === undefined) {
    if (chain !== undefined) {
      throw new ProvenanceError('INPUT_MISSING', 'certificate-chain is given without private-key', {
        hint: 'Set `private-key` to the key of the first certificate.',
      })
    }
    return readSigstore(input)
  }
  const password = input.text('private-key-password')
  const pem = key.includes('-----BEGIN ') ? key : await readKeyFile(key, readText)
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
const readKeyFile = async (path: string, readText: ReadText): Promise<string> => {
  try {
    return await readText(path, MAX_PEM_BYTES, 'KEY_INVALID')
  } catch (error) {
    if (/^[\w./\\ :-]+\.\w{1,5}$/.test(path)) throw error
    throw new ProvenanceError('KEY_INVALID', 'private-key is neither PEM nor a file to be read')
  }
}

const readSigstore = (input: InputReader): SigningSettings => {
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
      `sigstore is ${requested}, but the address of another instance is given`,
      { hint: 'Set `sigstore: custom`, or remove the address.' },
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
