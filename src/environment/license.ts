// SPDX-License-Identifier: Apache-2.0
//
// The licence that a package names. Authors write it in three places; a whole
// licence text in the old field is no name of one.

import type { CapturedLicense } from './environment-v1.ts'
import type { MetadataHeaders } from './metadata-headers.ts'
import { shortText } from './short-text.ts'

/** Characters of an SPDX expression; whether each identifier exists is not asked. */
const EXPRESSION = /^[A-Za-z0-9.+:() -]{1,200}$/
const MAX_NAME_CHARS = 100

/** The licence by `License-Expression` (PEP 639), `License`, or the classifiers. */
export const readLicense = ({ get }: MetadataHeaders): CapturedLicense | undefined => {
  const [expression = ''] = get('license-expression')
  if (EXPRESSION.test(expression)) return { kind: 'expression', value: expression }
  const [license = ''] = get('license')
  if (isName(license)) return named(license)
  const classified = get('classifier')
    .filter((classifier) => classifier.startsWith('License :: '))
    .map((classifier) => classifier.split(' :: ').at(-1) ?? '')
    .filter((name) => name !== 'OSI Approved' && isName(name))
  return named(classified.join(' / '))
}

const isName = (text: string): boolean =>
  text !== '' && text.length <= MAX_NAME_CHARS && !text.includes('\n') && !/^unknown$/i.test(text)

const named = (text: string): CapturedLicense | undefined => {
  const value = shortText(text)
  return value === undefined ? undefined : { kind: 'name', value }
}
