// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/parse.ts'
import type { TypedPredicate } from './sbom.ts'

/**
 * A predicate of the user's own: an absolute URI as its type, a JSON object as its content.
 * @throws PREDICATE_INVALID
 */
export const parseCustomPredicate = (predicateType: string, text: string): TypedPredicate => {
  if (!URL.canParse(predicateType)) {
    throw new ProvenanceError(
      'PREDICATE_INVALID',
      `predicate-type "${predicateType}" is not a URI`,
      { hint: 'Give the type as an absolute URI: `https://example.com/evaluation/v1`.' },
    )
  }
  const predicate = asObject(parseJson(text))
  if (!predicate)
    throw new ProvenanceError('PREDICATE_INVALID', 'the predicate is not a JSON object')
  return { predicateType, predicate }
}
