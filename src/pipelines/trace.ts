// SPDX-License-Identifier: Apache-2.0
//
// From a model to the base models that its provenance names, and from each of
// these on: a graph, level by level. Each model is looked up by its digest and
// verified once, whoever names it. What a link says is the word of a signer
// until the model at its end was verified here too.

import { type StatedBaseModel, statedBaseModels } from '../attestation/base-model.ts'
import { SLSA_PROVENANCE_TYPE } from '../attestation/predicates/slsa-provenance-v1.ts'
import type { Check, ClaimWord, ReportedBundle } from '../policy/report.ts'
import { markCircles } from './trace-circles.ts'

export interface TraceLimits {
  /** Links from the model that is asked about. */
  readonly maxDepth: number
  readonly maxModels: number
}

/** What was found of one model, by the verifier of the caller. */
export interface LookedUp {
  /** `sha256:<hex>`, where it is known. */
  readonly digest?: string
  /** Bundles that the verdict rests on; none where it is not verified. */
  readonly accepted: readonly ReportedBundle[]
  readonly bytesRead: boolean
  /** Why it is not verified: a check, or that nothing is known of it. */
  readonly failed?: Pick<Check, 'title' | 'found' | 'code'>
}

export interface TracePorts {
  /** Never about a base model without a SHA-256. @throws what the sources of bundles throw */
  lookUp(base: StatedBaseModel): Promise<LookedUp>
}

export interface TracedModel {
  /** As the first that names it calls it. */
  readonly name: string
  readonly digest?: string
  /** `unknown`: nobody looked, because of a limit. */
  readonly word: Exclude<ClaimWord, 'proved'>
  /** The bundle that its provenance stands in, else one that verifies; absent where none does. */
  readonly bundle?: ReportedBundle
  readonly bytesRead: boolean
  /** Why it is not verified. */
  readonly problem?: string
  /** What its provenance names; absent where no provenance that verifies is at hand. */
  readonly links?: readonly TraceLink[]
}

export interface TraceLink {
  /** Index in the list of models. */
  readonly to: number
  /** As the provenance calls it. */
  readonly name: string
  /** `verified`: the model is, and the bundle that the provenance names is among those that hold for it. */
  readonly word: Exclude<ClaimWord, 'proved'>
  /** Why it is not verified. */
  readonly problem?: string
  /** A model that is its own base, directly or not: its provenance cannot be true. */
  readonly isCircular: boolean
}

/** The first model is the one that was asked about. */
export interface Trace {
  readonly models: readonly TracedModel[]
}

/** Every model is verified, every link holds, and no limit cut anything off. */
export const isWholeTrace = ({ models }: Trace): boolean =>
  models.length > 0 &&
  models.every(
    ({ word, links = [] }) =>
      word === 'verified' && links.every((link) => link.word === 'verified' && !link.isCircular),
  )

interface Node {
  readonly name: string
  readonly depth: number
  readonly base?: StatedBaseModel
}

/** @throws what `lookUp` throws */
export const traceModel = async (
  root: LookedUp & { readonly name: string },
  limits: TraceLimits,
  ports: TracePorts,
): Promise<Trace> => {
  const nodes: Node[] = [{ name: root.name, depth: 0 }]
  const found: LookedUp[] = []
  const links: (readonly { readonly to: number; readonly base: StatedBaseModel }[] | undefined)[] =
    []
  const known = new Map<string, number>(root.digest === undefined ? [] : [[root.digest, 0]])
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]
    if (node === undefined) break
    const isInside = node.depth <= limits.maxDepth && at < limits.maxModels
    found[at] = node.base === undefined ? root : await lookUpWithin(node.base, isInside, ports)
    const bases = basesOf(found[at]?.accepted ?? [])
    links[at] = bases?.map((base) => {
      const key = keyOf(base)
      const to = known.get(key) ?? nodes.length
      if (to === nodes.length) {
        nodes.push({ name: base.name, depth: node.depth + 1, base })
        known.set(key, to)
      }
      return { to, base }
    })
  }
  const models = nodes.map((node, at) => toModel(node, found[at] ?? NOT_LOOKED_UP, limits))
  return markCircles({
    models: models.map((model, at) => ({
      ...model,
      ...(links[at] && {
        links: links[at].map(({ to, base }) => toLink(to, base, models[to], found[to])),
      }),
    })),
  })
}

const NOT_LOOKED_UP: LookedUp & { readonly isCut?: true } = {
  accepted: [],
  bytesRead: false,
  isCut: true,
}

const lookUpWithin = async (
  base: StatedBaseModel,
  isInside: boolean,
  ports: TracePorts,
): Promise<LookedUp> => {
  if (!isInside) return NOT_LOOKED_UP
  if (base.sha256 !== undefined) return ports.lookUp(base)
  const found = base.digests.join(', ') || 'no digest'
  return { accepted: [], bytesRead: false, failed: { title: 'SHA-256', found } }
}

// What has one digest is one model; without a digest, a name and what else is stated.
const keyOf = ({ sha256, digests, name }: StatedBaseModel): string =>
  sha256 === undefined ? JSON.stringify([name, digests]) : `sha256:${sha256}`

const basesOf = (accepted: readonly ReportedBundle[]): readonly StatedBaseModel[] | undefined => {
  const provenance = accepted.filter(isProvenance)
  if (provenance.length === 0) return undefined
  const all = provenance.flatMap(({ statement }) => (statement ? statedBaseModels(statement) : []))
  return [...new Map(all.map((base) => [JSON.stringify({ ...base, pointer: '' }), base])).values()]
}

const isProvenance = ({ predicateType }: ReportedBundle): boolean =>
  predicateType === SLSA_PROVENANCE_TYPE

const toModel = (
  { name, base }: Node,
  looked: LookedUp & { readonly isCut?: true },
  { maxDepth, maxModels }: TraceLimits,
): Omit<TracedModel, 'links'> => {
  const { accepted, bytesRead, failed } = looked
  const digest = looked.digest ?? (base?.sha256 === undefined ? undefined : `sha256:${base.sha256}`)
  const bundle = accepted.find(isProvenance) ?? accepted[0]
  const common = { name, ...(digest === undefined ? {} : { digest }), bytesRead }
  if (looked.isCut) {
    const problem = `not looked up: beyond ${maxDepth} links or ${maxModels} models`
    return { ...common, word: 'unknown', problem }
  }
  if (bundle !== undefined && failed === undefined) return { ...common, word: 'verified', bundle }
  const why = failed ? `${failed.title}: ${failed.found}` : 'no bundle'
  const problem = failed?.code === undefined ? why : `${why} (${failed.code})`
  return { ...common, word: 'self-asserted', problem }
}

const toLink = (
  to: number,
  { name, bundleSha256 }: StatedBaseModel,
  model: Omit<TracedModel, 'links'> | undefined,
  found: LookedUp | undefined,
): TraceLink => {
  const common = { to, name, isCircular: false }
  if (model?.word !== 'verified') return { ...common, word: model?.word ?? 'unknown' }
  const named = `sha256:${bundleSha256}`
  if (bundleSha256 === undefined || found?.accepted.some(({ digest }) => digest === named)) {
    return { ...common, word: 'verified' }
  }
  const problem = `the bundle ${named} that it was verified with is not among those that hold here`
  return { ...common, word: 'self-asserted', problem }
}
