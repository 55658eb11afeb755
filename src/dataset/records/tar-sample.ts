// SPDX-License-Identifier: Apache-2.0
//
// A sample of a WebDataset: files of one base name. What is hashed is the list
// of its extensions with the SHA-256 of each file, as RFC 8785 writes it:
// {"cls":"<64 hex>","jpg":"<64 hex>"}. The base name is not part of it.

import { asObject, asString, type JsonObject } from '../../core/parse.ts'
import { parseStrictJson } from '../../core/strict-json.ts'
import {
  canonicalBytes,
  memberBytes,
  type RecordContent,
  type RefuseRecord,
  textOf,
} from './record-content.ts'

export interface SampleMember {
  /** Hex, lowercase. */
  readonly sha256: string
  /** Present where a view needs them. */
  readonly bytes?: Uint8Array
}

/** As the WebDataset library splits names: what follows the first dot of the last part is the extension. */
export const splitSampleName = (
  name: string,
): { readonly base: string; readonly extension: string } | undefined => {
  const [, base, extension] = /^((?:.*\/)?[^./]+)\.([^/]+)$/s.exec(name) ?? []
  return base === undefined || extension === undefined ? undefined : { base, extension }
}

/** A field is the member with that extension, or else a key of the member `json`. */
export const tarSample = (
  members: ReadonlyMap<string, SampleMember>,
  refuse: RefuseRecord,
): RecordContent => {
  let description: JsonObject | undefined
  return {
    canonical: () =>
      canonicalBytes(
        Object.fromEntries([...members].map(([extension, { sha256 }]) => [extension, sha256])),
        refuse,
      ),
    text: () => refuse('a sample is no text; name an extension of it'),
    field: (name) => {
      const member = members.get(name)
      if (member !== undefined) {
        return member.bytes ?? refuse(`the bytes of its member "${name}" are not at hand`)
      }
      const json = members.get('json')
      if (json === undefined) return undefined
      const bytes = json.bytes ?? refuse('the bytes of its member "json" are not at hand')
      description ??= asObject(parseStrictJson(textOf(bytes, refuse), refuse)) ?? {}
      return memberBytes(description, name, refuse)
    },
  }
}

/** A sample as the list that is hashed. @throws what `refuse` throws */
export const parseSampleList = (bytes: Uint8Array, refuse: RefuseRecord): RecordContent => {
  const list = asObject(parseStrictJson(textOf(bytes, refuse), refuse))
  const members = Object.entries(list ?? refuse('it is no object of extensions')).map(
    ([extension, value]): [string, SampleMember] => {
      const sha256 = asString(value) ?? ''
      return /^[0-9a-f]{64}$/.test(sha256)
        ? [extension, { sha256 }]
        : refuse(`"${extension}" has no SHA-256 in hex`)
    },
  )
  if (members.length === 0) refuse('it has no member')
  return tarSample(new Map(members), refuse)
}
