// SPDX-License-Identifier: Apache-2.0

import { parseCustomPredicate } from '../attestation/predicates/custom.ts'
import { parseSbom, type TypedPredicate } from '../attestation/predicates/sbom.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_PREDICATE_BYTES } from '../core/limits.ts'
import type { InputReader } from './input-reader.ts'
import type { ReadText } from './read-text.ts'

/** Statements beside provenance: a bill of materials, a predicate of the user's. @throws SBOM_INVALID, PREDICATE_INVALID */
export const readPredicates = async (
  input: InputReader,
  readText: ReadText,
): Promise<readonly TypedPredicate[]> => {
  const sbomPath = input.text('sbom-path')
  const sbom =
    sbomPath === undefined
      ? []
      : [parseSbom(await readText(sbomPath, MAX_PREDICATE_BYTES, 'SBOM_INVALID'))]
  return [...sbom, ...(await readCustomPredicate(input, readText))]
}

const readCustomPredicate = async (
  input: InputReader,
  readText: ReadText,
): Promise<readonly TypedPredicate[]> => {
  const type = input.text('predicate-type')
  const inline = input.text('predicate')
  const path = input.text('predicate-path')
  if (type === undefined) {
    if (inline === undefined && path === undefined) return []
    throw new ProvenanceError('INPUT_MISSING', 'a predicate is given without predicate-type', {
      hint: 'Set `predicate-type` to the URI of its type.',
    })
  }
  if ((inline === undefined) === (path === undefined)) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      path === undefined
        ? 'predicate-type is given without a predicate'
        : 'predicate and predicate-path are both given',
      {
        hint: 'Give exactly one of `predicate` and `predicate-path`.',
      },
    )
  }
  if (path !== undefined) {
    return [
      parseCustomPredicate(type, await readText(path, MAX_PREDICATE_BYTES, 'PREDICATE_INVALID')),
    ]
  }
  if (Buffer.byteLength(inline ?? '') > MAX_PREDICATE_BYTES) {
    throw new ProvenanceError('PREDICATE_INVALID', 'the predicate is larger than 16 MB')
  }
  return [parseCustomPredicate(type, inline ?? '')]
}
