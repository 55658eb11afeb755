// SPDX-License-Identifier: Apache-2.0
//
// What a dropped file is, by its content, so that nobody has to sort files.
// A guess at the place only: each place parses what it gets, strictly.

import { asObject, parseJson } from '../core/parse.ts'
import { COMMITMENT_TYPE } from '../dataset/commitment-v1.ts'
import { isMultiproof } from '../dataset/multiproof-v1.ts'
import { PROOF_TYPE } from '../dataset/proof-v1.ts'

/** Places of the page that take a file. */
export const PLACES = ['commitment', 'proof', 'record', 'bundle', 'trust'] as const
export type Place = (typeof PLACES)[number]

/** A file of JSON that is looked into is not larger. */
const MAX_LOOKED_AT_BYTES = 16 * 1024 * 1024

export const placeOf = (bytes: Uint8Array): Place => {
  if (isMultiproof(bytes)) return 'proof'
  if (bytes.length > MAX_LOOKED_AT_BYTES) return 'record'
  const text = new TextDecoder().decode(bytes)
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return 'trust'
  // Trusted roots also come one a line.
  const value = asObject(parseJson(text) ?? parseJson(text.split('\n', 1)[0] ?? ''))
  if (value?.type === COMMITMENT_TYPE) return 'commitment'
  if (value?.type === PROOF_TYPE) return 'proof'
  const mediaType = value?.mediaType
  if (typeof mediaType !== 'string') return 'record'
  if (/^application\/vnd\.dev\.sigstore\.(trustedroot|clienttrustconfig)/.test(mediaType))
    return 'trust'
  return mediaType.startsWith('application/vnd.dev.sigstore.') ? 'bundle' : 'record'
}
