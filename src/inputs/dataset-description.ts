// SPDX-License-Identifier: Apache-2.0
//
// The text of a description → what it declares: dataset.yaml, or Croissant.

import { ProvenanceError } from '../core/errors.ts'
import type { RefuseLine } from '../core/json-tree.ts'
import { MAX_DESCRIPTION_BYTES } from '../core/limits.ts'
import { parseJson } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import { isJsonLd, readCroissant } from '../dataset/croissant.ts'
import { type DatasetDescription, readDescription } from '../dataset/description-v1.ts'
import { parseYamlTree } from '../policy/policy-file/yaml-tree.ts'

/** @throws DATASET_DESCRIPTION_INVALID naming the file, and the line or field */
export const parseDatasetDescription = (text: string, file: string): DatasetDescription => {
  const refuse = (what: string): never => {
    throw new ProvenanceError('DATASET_DESCRIPTION_INVALID', `${file}: ${what}`)
  }
  if (text.length > MAX_DESCRIPTION_BYTES) refuse(`more than ${MAX_DESCRIPTION_BYTES} characters`)
  if (isJsonLd(parseJson(text))) return readCroissant(parseStrictJson(text, refuse), refuse)
  const refuseLine: RefuseLine = (line, what) =>
    new ProvenanceError('DATASET_DESCRIPTION_INVALID', `${file}:${line}: ${what}`)
  return readDescription(parseYamlTree(text, refuseLine), refuseLine)
}
