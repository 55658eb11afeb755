// SPDX-License-Identifier: Apache-2.0
//
// What a CycloneDX document lists, as far as vulnerabilities are concerned:
// its components at every depth, and the model that it is about.
// Spec: https://cyclonedx.org/docs/1.7/json/#components

import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import type { ListedPackage } from './package-in-question.ts'

export interface BomContents {
  /** Of the document's own subject, for VEX statements about it. */
  readonly productPurl?: string
  readonly packages: readonly ListedPackage[]
}

/** Types of components that are no software: nothing is looked up for them. */
const NO_SOFTWARE = ['data', 'machine-learning-model', 'file', 'device', 'cryptographic-asset']
const MAX_DEPTH = 32

/** @throws PACKAGES_INVALID naming the field */
export const packagesOfBom = (document: JsonObject): BomContents => {
  if (document.bomFormat !== 'CycloneDX') refuse(`bomFormat is ${shown(document.bomFormat)}`)
  const version = asString(document.specVersion) ?? ''
  if (!/^1\.[0-9]+$/.test(version)) refuse(`specVersion is ${shown(document.specVersion)}`)
  const product = asObject(asObject(document.metadata)?.component)
  const productPurl = asString(product?.purl)
  return {
    ...(productPurl === undefined ? {} : { productPurl }),
    packages: [
      ...componentsOf('components', document.components, 0),
      ...componentsOf('metadata.component.components', product?.components, 0),
    ],
  }
}

const componentsOf = (field: string, value: unknown, depth: number): readonly ListedPackage[] => {
  if (value === undefined) return []
  if (depth > MAX_DEPTH) return refuse(`${field} is more than ${MAX_DEPTH} levels deep`)
  return (asArray(value) ?? refuse(`${field} is no list`)).flatMap((item) => {
    const component = asObject(item) ?? refuse(`${field} holds ${shown(item)}`)
    const name =
      asString(component.name) ?? refuse(`a name in ${field} is ${shown(component.name)}`)
    const type =
      asString(component.type) ?? refuse(`a type in ${field} is ${shown(component.type)}`)
    const { purl } = component
    if (purl !== undefined && asString(purl) === undefined) refuse(`a purl is ${shown(purl)}`)
    const below = componentsOf('components', component.components, depth + 1)
    if (purl === undefined && NO_SOFTWARE.includes(type)) return below
    return [{ name, ...(asString(purl) === undefined ? {} : { purl: String(purl) }) }, ...below]
  })
}

const refuse = (what: string): never => {
  throw new ProvenanceError('PACKAGES_INVALID', `bill of materials refused: ${what}`)
}
