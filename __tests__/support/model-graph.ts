// SPDX-License-Identifier: Apache-2.0
//
// Models in memory whose provenance names each other, for what walks or draws
// a chain. Verification is not a part of it: what is here is taken as found.

import { describeBaseModel } from '../../src/attestation/base-model.ts'
import { SLSA_PROVENANCE_TYPE } from '../../src/attestation/predicates/slsa-provenance-v1.ts'
import { sha256 } from '../../src/core/digest.ts'
import {
  type LookedUp,
  type Trace,
  type TraceLimits,
  traceModel,
} from '../../src/pipelines/trace.ts'
import { passedCheck, type ReportedBundle } from '../../src/policy/report.ts'

/** The models that each is made from, by name. */
export type Graph = Readonly<Record<string, readonly string[]>>

export interface GraphOptions {
  readonly limits?: Partial<TraceLimits>
  /** Names of models without a bundle. */
  readonly unsigned?: readonly string[]
  /** Names of models without provenance. */
  readonly unstated?: readonly string[]
  /** Names of models that were signed again since they were named. */
  readonly resigned?: readonly string[]
}

export const bundleDigest = (name: string): string => sha256(`bundle of ${name}`)

const provenanceOf = (name: string, graph: Graph, options: GraphOptions): ReportedBundle => {
  const dependencies = (graph[name] ?? []).map((base) =>
    describeBaseModel(
      { name: `${base}/`, digest: { sha256: sha256(base) } },
      { by: 'bundle', bundleSha256: bundleDigest(base), bytesRead: true },
    ),
  )
  const isAgain = options.resigned?.includes(name) === true
  const predicateType = options.unstated?.includes(name) ? 'other' : SLSA_PROVENANCE_TYPE
  return {
    source: `${name}.intoto.jsonl`,
    index: 0,
    digest: `sha256:${isAgain ? sha256('again') : bundleDigest(name)}`,
    verified: true,
    predicateType,
    statement: {
      type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: `oms-root:${name}`, digest: { sha256: sha256(name) } }],
      predicateType,
      predicate: { buildDefinition: { resolvedDependencies: [{ uri: 'git+x' }, ...dependencies] } },
    },
    signer: { kind: 'key', hint: sha256(`key of ${name}`) },
    bundle: {},
    checks: [passedCheck({ id: 'x', title: 'x', expected: 'x', found: 'x' }, 'verified')],
  }
}

/** Traces the model of this name; `asked` counts how often each was looked up. */
export const traceGraph = async (
  graph: Graph,
  name: string,
  options: GraphOptions = {},
): Promise<{ readonly trace: Trace; readonly asked: ReadonlyMap<string, number> }> => {
  const names = new Map(Object.keys(graph).map((one) => [String(sha256(one)), one]))
  const asked = new Map<string, number>()
  const found = (one: string | undefined): LookedUp =>
    one === undefined || options.unsigned?.includes(one)
      ? {
          accepted: [],
          bytesRead: false,
          failed: { title: 'bundle', found: 'none', code: 'BUNDLE_NONE' },
        }
      : { accepted: [provenanceOf(one, graph, options)], bytesRead: false }
  const limits = { maxDepth: 64, maxModels: 10_000, ...options.limits }
  const root = { name, digest: `sha256:${sha256(name)}`, ...found(name), bytesRead: true }
  const trace = await traceModel(root, limits, {
    lookUp: async ({ sha256: digest }) => {
      const one = names.get(String(digest))
      asked.set(one ?? '', (asked.get(one ?? '') ?? 0) + 1)
      return found(one)
    },
  })
  return { trace, asked }
}
