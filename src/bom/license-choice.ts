// SPDX-License-Identifier: Apache-2.0
//
// Licences as CycloneDX writes them. An identifier of SPDX's list, an
// expression and any other name stand in three different fields, and the
// schema refuses a name in the first.
// Spec: https://cyclonedx.org/docs/1.7/json/#tab-pane_components_items_licenses

import { parseSpdxExpression } from '../core/license-expression.ts'
import { spdxLicenseId } from '../core/spdx-license-ids.ts'

/** Who says so: `declared` by the authors themselves. */
type Acknowledgement = { readonly acknowledgement: 'declared' }

export type LicenseEntry =
  | { readonly license: ({ readonly id: string } | { readonly name: string }) & Acknowledgement }
  | ({ readonly expression: string } & Acknowledgement)

const DECLARED = { acknowledgement: 'declared' } as const

/** The `licenses` of a component: one entry for what is one licence or one expression. */
export const licensesOf = (texts: readonly string[]): readonly LicenseEntry[] => {
  const [only, ...others] = texts
  if (only === undefined) return []
  // An expression stands alone (`licenses` is a list of licences, or one expression).
  return others.length === 0 ? [toEntry(only)] : texts.map(toLicense)
}

const toEntry = (text: string): LicenseEntry => {
  const expression = parseSpdxExpression(text)
  if (expression === undefined || spdxLicenseId(expression) !== undefined) return toLicense(text)
  return { expression, ...DECLARED }
}

const toLicense = (text: string): LicenseEntry => {
  const id = spdxLicenseId(text)
  return { license: { ...(id === undefined ? { name: text } : { id }), ...DECLARED } }
}
