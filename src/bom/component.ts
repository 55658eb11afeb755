// SPDX-License-Identifier: Apache-2.0
//
// The parts that every component of a CycloneDX document is put together from.
// Spec: https://cyclonedx.org/docs/1.7/json/#components

import type { JsonObject } from '../core/parse.ts'

/** One component; `bom-ref` is unique in the document. */
export interface Component extends JsonObject {
  readonly type: string
  readonly 'bom-ref': string
  readonly name: string
}

export interface Property {
  readonly name: string
  readonly value: string
}

/** Of names that CycloneDX has no field for. */
export const PROPERTY_PREFIX = 'mlprov:'

/** A property in our namespace; `undefined` where there is no value. */
export const property = (name: string, value: string | number | undefined): readonly Property[] =>
  value === undefined || value === ''
    ? []
    : [{ name: `${PROPERTY_PREFIX}${name}`, value: String(value) }]

/** The members that are there: neither `undefined` nor an empty list. */
export const present = (members: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

export const component = (
  type: string,
  ref: string,
  name: string,
  members: JsonObject,
): Component => ({ type, 'bom-ref': ref, name, ...present(members) })

/** Algorithms of in-toto that CycloneDX has a name for, and what they are the digest of: bytes. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}

export const hashesOf = (
  digest: Readonly<Record<string, string>>,
): readonly { readonly alg: string; readonly content: string }[] =>
  Object.entries(digest).flatMap(([algorithm, content]) => {
    const alg = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined
    return alg === undefined ? [] : [{ alg, content }]
  })

/** Digests that are of no bytes: a commit, a listing. */
export const otherDigests = (digest: Readonly<Record<string, string>>): readonly Property[] =>
  Object.entries(digest).flatMap(([algorithm, value]) =>
    Object.hasOwn(ALGORITHMS, algorithm) ? [] : property(`digest:${algorithm}`, value),
  )

/** Gives each component of a document a reference of its own, close to the one that is wanted. */
export const createRefs = (): ((wanted: string) => string) => {
  const taken = new Set<string>()
  return (wanted) => {
    let ref = wanted
    for (let number = 2; taken.has(ref); number += 1) ref = `${wanted}#${number}`
    taken.add(ref)
    return ref
  }
}
