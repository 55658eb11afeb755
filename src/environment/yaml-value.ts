// SPDX-License-Identifier: Apache-2.0
//
// YAML as data. The caller has bounded the length of the text.

import { parseDocument } from 'yaml'

/** Aliases that a document may resolve: without a bound, ten lines become a billion values. */
const MAX_ALIASES = 100

/**
 * The value of a text in YAML 1.2's core schema; of a key that stands twice, the last counts.
 * @throws what the library throws where it is none
 */
export const parseYaml = (text: string): unknown => {
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
