// SPDX-License-Identifier: Apache-2.0
//
// What somebody says about whether a known flaw matters in a product: OpenVEX.
// Read strictly, since it takes results away: an unknown version, a status
// without its reason or a time that cannot be compared is refused.
// Spec: https://github.com/openvex/spec/blob/v0.2.0/OPENVEX-SPEC.md

import { PackageURL } from 'packageurl-js'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../core/parse.ts'
import { shown } from '../core/shown.ts'
import { parseStrictJson } from '../core/strict-json.ts'

export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const
export type VexStatus = (typeof VEX_STATUSES)[number]

const JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const

export interface VexStatement {
  /** Of the flaw; any of them. */
  readonly names: readonly string[]
  readonly status: VexStatus
  /** Label or text of `not_affected`; the status itself of others. */
  readonly reason: string
  /** When it was known to be true, milliseconds since 1970. */
  readonly timeMs: number
  readonly products: readonly VexProduct[]
  readonly author: string
}

export interface VexProduct {
  readonly purls: readonly string[]
  /** Purls of each; empty where the statement is about the product as a whole. */
  readonly subcomponents: readonly (readonly string[])[]
}

/** `https://openvex.dev/ns` is the context of 0.2.0 before it had a number. */
const CONTEXTS = ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0']

/**
 * The statements of a document, in its order. The caller has bounded the length of the text.
 * @throws VEX_INVALID naming the field
 */
export const parseOpenVex = (content: string, source: string): readonly VexStatement[] => {
  const refuse = (what: string): never => {
    throw new ProvenanceError('VEX_INVALID', `${source} refused: ${what}`)
  }
  const document = asObject(parseStrictJson(content, refuse)) ?? refuse('it is not an object')
  if (!CONTEXTS.includes(asString(document['@context']) ?? '')) {
    refuse(`@context is ${shown(document['@context'])}`)
  }
  const author = asString(document.author) || refuse('author is missing')
  const documentTime = document.timestamp
  return (asArray(document.statements) ?? refuse('statements is no list')).map((item, index) =>
    parseStatement(asObject(item) ?? {}, { author, documentTime }, (what) =>
      refuse(`statements[${index}]: ${what}`),
    ),
  )
}

type Refuse = (what: string) => never

const parseStatement = (
  statement: JsonObject,
  { author, documentTime }: { readonly author: string; readonly documentTime: unknown },
  refuse: Refuse,
): VexStatement => {
  const vulnerability = asObject(statement.vulnerability) ?? refuse('vulnerability is no object')
  const name = asString(vulnerability.name) || refuse('vulnerability.name is missing')
  const aliases = (asArray(vulnerability.aliases ?? []) ?? refuse('aliases is no list')).map(
    (alias) => asString(alias) ?? refuse(`an alias is ${shown(alias)}`),
  )
  const status =
    VEX_STATUSES.find((known) => known === statement.status) ??
    refuse(`status is ${shown(statement.status)}`)
  const products = (asArray(statement.products) ?? refuse('products is no list')).map((product) =>
    parseProduct(product, refuse),
  )
  if (products.length === 0) refuse('products is empty')
  return {
    names: [name, ...aliases],
    status,
    reason: status === 'not_affected' ? reasonOf(statement, refuse) : status,
    timeMs: timeOf(statement.last_updated ?? statement.timestamp ?? documentTime, refuse),
    products,
    author,
  }
}

const reasonOf = (
  { justification, impact_statement: impact }: JsonObject,
  refuse: Refuse,
): string => {
  if (justification === undefined) {
    return asString(impact) || refuse('not_affected has no justification')
  }
  return (
    JUSTIFICATIONS.find((known) => known === justification) ??
    refuse(`justification is ${shown(justification)}`)
  )
}

/** RFC 3339 §5.6 */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

const timeOf = (value: unknown, refuse: Refuse): number => {
  const text = asString(value) ?? ''
  const timeMs = Date.parse(text)
  return TIME.test(text) && !Number.isNaN(timeMs) ? timeMs : refuse(`timestamp is ${shown(value)}`)
}

const parseProduct = (value: unknown, refuse: Refuse): VexProduct => {
  const product = asObject(value) ?? refuse('a product is no object')
  const subcomponents = asArray(product.subcomponents ?? []) ?? refuse('subcomponents is no list')
  return {
    purls: purlsOf(product),
    subcomponents: subcomponents.map((component) =>
      purlsOf(asObject(component) ?? refuse('a subcomponent is no object')),
    ),
  }
}

/** Products may be named in other ways, which match nothing here. */
const purlsOf = ({ '@id': id, identifiers }: JsonObject): readonly string[] =>
  [id, asObject(identifiers)?.purl]
    .map((text) => asString(text) ?? '')
    .filter((text) => text.startsWith('pkg:'))

// ---- matching --------------------------------------------------------------------

/** What a result is about: its package, in the product that was evaluated. */
export interface VexQuestion {
  /** Id and aliases of the flaw. */
  readonly names: readonly string[]
  /** Each names the package. */
  readonly purls: readonly string[]
  readonly productPurl?: string
}

/**
 * The statement that decides: the latest one about this flaw in this package; of
 * several at one time, one that takes nothing away. `undefined` where none is about it.
 */
export const decidingStatement = (
  statements: readonly VexStatement[],
  question: VexQuestion,
): VexStatement | undefined =>
  statements
    .filter((statement) => isAbout(statement, question))
    .reduce<VexStatement | undefined>((last, statement) => {
      if (last === undefined || statement.timeMs > last.timeMs) return statement
      return statement.timeMs === last.timeMs && !takesAway(statement) ? statement : last
    }, undefined)

/** Whether by this statement the flaw is none here. */
export const takesAway = ({ status }: VexStatement): boolean =>
  status === 'not_affected' || status === 'fixed'

const isAbout = (
  { names, products }: VexStatement,
  { names: flaw, purls, productPurl }: VexQuestion,
): boolean => {
  if (!names.some((name) => flaw.includes(name))) return false
  const isPackage = (named: readonly string[]): boolean =>
    named.some((purl) => purls.some((listed) => covers(purl, listed)))
  return products.some((product) => {
    if (product.subcomponents.length === 0 && isPackage(product.purls)) return true
    const isProduct =
      productPurl !== undefined && product.purls.some((purl) => covers(purl, productPurl))
    if (!isProduct) return false
    return product.subcomponents.length === 0 || product.subcomponents.some(isPackage)
  })
}

/** Whether `named` is `listed`, or all its versions; what it says in addition has to be the same. */
const covers = (named: string, listed: string): boolean => {
  const [a, b] = [parsePurl(named), parsePurl(listed)]
  if (a === undefined || b === undefined) return false
  return (
    a.type === b.type &&
    (a.namespace ?? '') === (b.namespace ?? '') &&
    a.name === b.name &&
    (a.version ?? b.version) === b.version &&
    Object.entries(a.qualifiers ?? {}).every(([key, value]) => b.qualifiers?.[key] === value)
  )
}

const parsePurl = (text: string): PackageURL | undefined => {
  try {
    return PackageURL.fromString(text)
  } catch {
    return undefined
  }
}
