// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials says digests of the model and of its files. Those that
// are the digests of what was read here are more than its signer's word.

import { CYCLONEDX_TYPE } from '../attestation/predicates/sbom.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { asArray, asObject, type JsonObject } from '../core/parse.ts'
import { SINGLE_FILE_NAME } from '../model/paths.ts'
import type { Content } from './coverage.ts'
import type { EstablishedClaim } from './report.ts'

const MODEL = '/predicate/metadata/component'

/** The `hashes` of the model and of its file components that hold here; none where no bytes were read. */
export const establishedByFiles = (
  { predicateType, predicate }: ParsedStatement,
  content: Content,
): readonly EstablishedClaim[] => {
  if (predicateType !== CYCLONEDX_TYPE || !content.bytesRead) return []
  const model = asObject(asObject(predicate?.metadata)?.component)
  if (model === undefined) return []
  const digests = new Map(
    content.files.map(({ name, digest }) => [
      name === SINGLE_FILE_NAME ? content.baseName : name,
      digest,
    ]),
  )
  const files = (asArray(model.components) ?? []).flatMap((item, index): EstablishedClaim[] => {
    const component = asObject(item)
    const digest = typeof component?.name === 'string' ? digests.get(component.name) : undefined
    return component?.type === 'file' && isOnlyHash(component, digest)
      ? [verified(`${MODEL}/components/${index}/hashes`)]
      : []
  })
  return isOnlyHash(model, content.root) ? [verified(`${MODEL}/hashes`), ...files] : files
}

const verified = (pointer: string): EstablishedClaim => ({ pointer, word: 'verified' })

// Beside it, a digest of another kind would pass for checked.
const isOnlyHash = ({ hashes }: JsonObject, digest: string | undefined): boolean => {
  const [only, ...others] = asArray(hashes) ?? []
  const hash = asObject(only)
  return (
    digest !== undefined &&
    others.length === 0 &&
    hash?.alg === 'SHA-256' &&
    hash.content === digest
  )
}
