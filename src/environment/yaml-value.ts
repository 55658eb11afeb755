// SPDX-License-Identifier: Apache-2.0
//
// YAML as data. The worst texts take a second and 200 MiB for each 128 KiB.

import { parseDocument } from 'yaml'
import { MAX_YAML_CHARS } from '../core/limits.ts'

/** Aliases that a document may resolve: without a bound, ten lines become a billion values. */
const MAX_ALIASES = 100

/**
 * The value of a text in YAML 1.2's core schema; of a key that stands twice, the last counts.
 * @throws what the library throws where it is none; more than MAX_YAML_CHARS characters
 */
export const parseYaml = (text: string): unknown => {
  if (text.length > MAX_YAML_CHARS) throw new RangeError(`more than ${MAX_YAML_CHARS} characters`)
  const document = parseDocument(text, {
    schema: 'core',
    // The library compares each key with each other one.
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const [problem] = document.errors
  if (problem) throw problem
  return document.toJS({ maxAliasCount: MAX_ALIASES })
}
