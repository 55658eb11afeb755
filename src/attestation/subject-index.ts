// SPDX-License-Identifier: Apache-2.0
//
// Which bundles may speak of a digest, before any of them is verified: only to
// know which to verify. What cannot be read speaks of nothing.

import { Buffer } from 'node:buffer'
import { asArray, asObject, asString, parseJson } from '../core/parse.ts'

export interface UnverifiedSubject {
  readonly name: string
  readonly sha256: string
}

/** Subjects of the statement in a bundle, and the files that an OMS signature lists; unverified. */
export const unverifiedSubjects = (content: string): readonly UnverifiedSubject[] => {
  const envelope = asObject(asObject(parseJson(content))?.dsseEnvelope)
  const payload = asString(envelope?.payload)
  if (payload === undefined) return []
  const statement = asObject(parseJson(Buffer.from(payload, 'base64').toString('utf8')))
  const subjects = (asArray(statement?.subject) ?? []).flatMap((subject) => {
    const sha256 = asString(asObject(asObject(subject)?.digest)?.sha256)
    const name = asString(asObject(subject)?.name) ?? ''
    return sha256 === undefined ? [] : [{ name, sha256 }]
  })
  const resources = (asArray(asObject(statement?.predicate)?.resources) ?? []).flatMap((one) => {
    const sha256 = asString(asObject(one)?.digest)
    return sha256 === undefined ? [] : [{ name: asString(asObject(one)?.name) ?? '', sha256 }]
  })
  return [...subjects, ...resources]
}

/** Bundles by each digest that they may speak of, in the order in which they were given. */
export const indexBySubject = <Bundle extends { readonly content: string }>(
  bundles: readonly Bundle[],
): ReadonlyMap<string, readonly Bundle[]> => {
  const index = new Map<string, Bundle[]>()
  for (const bundle of bundles) {
    const digests = new Set(unverifiedSubjects(bundle.content).map(({ sha256 }) => sha256))
    for (const digest of digests) {
      const list = index.get(digest)
      if (list === undefined) index.set(digest, [bundle])
      else list.push(bundle)
    }
  }
  return index
}
