// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWholeTrace, type Trace, traceModel } from '../../src/pipelines/trace.ts'
import { type Graph, traceGraph } from '../support/model-graph.ts'
import { propertyRuns } from '../support/property-runs.ts'

const wordsOf = ({ models }: Trace) => models.map(({ name, word }) => `${name} ${word}`)
const circlesOf = ({ models }: Trace): number =>
  models.flatMap(({ links = [] }) => links).filter(({ isCircular }) => isCircular).length

describe('the trace of a model', () => {
  it('follows a chain to its end', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: ['a'], a: [] }, 'c')
    assert.deepEqual(wordsOf(trace), ['c verified', 'b/ verified', 'a/ verified'])
    assert.equal(isWholeTrace(trace), true)
    assert.deepEqual(trace.models[2]?.links, [])
  })

  it('ends where no provenance is at hand', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: ['a'], a: [] }, 'c', { unstated: ['b'] })
    assert.deepEqual(wordsOf(trace), ['c verified', 'b/ verified'])
    assert.equal(trace.models[1]?.links, undefined)
    assert.equal(isWholeTrace(trace), true)
  })

  it('is not whole where a base model has no bundle', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: ['a'], a: [] }, 'c', { unsigned: ['b'] })
    assert.deepEqual(wordsOf(trace), ['c verified', 'b/ self-asserted'])
    assert.equal(trace.models[0]?.links?.[0]?.word, 'self-asserted')
    assert.match(trace.models[1]?.problem ?? '', /^bundle: none \(BUNDLE_NONE\)$/)
    assert.equal(isWholeTrace(trace), false)
  })

  it('is not whole where the model itself is not verified, and follows nothing', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: [] }, 'c', { unsigned: ['c'] })
    assert.deepEqual(wordsOf(trace), ['c self-asserted'])
    assert.equal(isWholeTrace(trace), false)
  })

  it('is not whole where a base model was signed again since', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: [] }, 'c', { resigned: ['b'] })
    assert.deepEqual(wordsOf(trace), ['c verified', 'b/ verified'])
    const [link] = trace.models[0]?.links ?? []
    assert.equal(link?.word, 'self-asserted')
    assert.match(link?.problem ?? '', /^the bundle sha256:[0-9a-f]{64} .* is not among those/)
    assert.equal(isWholeTrace(trace), false)
  })

  it('looks up a model once that several were made from', async () => {
    const diamond = { d: ['b', 'c'], b: ['a'], c: ['a'], a: [] }
    const { trace, asked } = await traceGraph(diamond, 'd')
    assert.equal(trace.models.length, 4)
    assert.deepEqual([...asked.values()], [1, 1, 1])
    assert.equal(isWholeTrace(trace), true)
    assert.equal(circlesOf(trace), 0)
  })

  for (const [title, graph] of Object.entries<Graph>({
    'its own base': { a: ['a'] },
    'the base of its base': { a: ['b'], b: ['a'] },
    'in a circle further on': { a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
  })) {
    it(`ends and is not whole for a model that is ${title}`, async () => {
      const { trace } = await traceGraph(graph, 'a')
      assert.equal(trace.models.length, Object.keys(graph).length)
      assert.equal(circlesOf(trace), 1)
      assert.equal(isWholeTrace(trace), false)
    })
  }

  const chain = (length: number): Graph =>
    Object.fromEntries(
      Array.from({ length }, (_, n) => [`m${n}`, n + 1 < length ? [`m${n + 1}`] : []]),
    )

  it('is unknown beyond a depth', async () => {
    const limits = { maxDepth: 2 }
    assert.equal(isWholeTrace((await traceGraph(chain(3), 'm0', { limits })).trace), true)
    const { trace, asked } = await traceGraph(chain(9), 'm0', { limits })
    assert.deepEqual(wordsOf(trace), ['m0 verified', 'm1/ verified', 'm2/ verified', 'm3/ unknown'])
    assert.equal(asked.size, 2)
    assert.equal(isWholeTrace(trace), false)
  })

  it('is unknown beyond a number of models', async () => {
    const { trace, asked } = await traceGraph(chain(9), 'm0', { limits: { maxModels: 4 } })
    assert.equal(trace.models.at(-1)?.word, 'unknown')
    assert.equal(asked.size, 3)
    assert.equal(isWholeTrace(trace), false)
  })

  it('takes a chain of a thousand models, and a thousand bases of one', async () => {
    const limits = { maxDepth: 1_000 }
    const long = await traceGraph(chain(1_000), 'm0', { limits })
    assert.equal(long.trace.models.length, 1_000)
    assert.equal(isWholeTrace(long.trace), true)
    const names = Array.from({ length: 999 }, (_, n) => `b${n}`)
    const wide = Object.fromEntries([['m', names], ...names.map((name) => [name, []])])
    const { trace } = await traceGraph(wide, 'm')
    assert.equal(trace.models.length, 1_000)
    assert.equal(isWholeTrace(trace), true)
  })

  it('has nothing to look up where only a commit is stated', async () => {
    const annotations = { role: 'base-model', established: 'self-asserted' }
    const dependency = { uri: 'git+x', digest: { gitCommit: 'a'.repeat(40) }, annotations }
    const { trace } = await traceGraph({ a: [] }, 'a')
    const [bundle] = trace.models.flatMap((model) => (model.bundle ? [model.bundle] : []))
    assert.ok(bundle?.statement)
    const predicate = { buildDefinition: { resolvedDependencies: [dependency] } }
    const accepted = [{ ...bundle, statement: { ...bundle.statement, predicate } }]
    const found = await traceModel(
      { name: 'a', accepted, bytesRead: true },
      { maxDepth: 9, maxModels: 9 },
      { lookUp: () => assert.fail('it was looked up') },
    )
    assert.deepEqual(wordsOf(found), ['a verified', 'git+x self-asserted'])
    assert.equal(isWholeTrace(found), false)
  })

  it('of any graph ends, looks each model up at most once, and is whole only without circles', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 4 }), { minLength: 12, maxLength: 12 }),
        async (edges) => {
          const graph = Object.fromEntries(
            edges.map((bases, n) => [`m${n}`, bases.map((base) => `m${base}`)]),
          )
          const { trace, asked } = await traceGraph(graph, 'm0')
          assert.ok([...asked.values()].every((count) => count === 1))
          assert.equal(trace.models.length, reachable(graph, 'm0').size)
          assert.equal(isWholeTrace(trace), !hasCircle(graph, 'm0'))
        },
      ),
      propertyRuns(),
    ))
})

const reachable = (graph: Graph, from: string): ReadonlySet<string> => {
  const seen = new Set([from])
  for (const name of seen) for (const base of graph[name] ?? []) seen.add(base)
  return seen
}

/** By its definition: some model that is reached is reached from its own bases. */
const hasCircle = (graph: Graph, from: string): boolean =>
  [...reachable(graph, from)].some((name) =>
    (graph[name] ?? []).some((base) => reachable(graph, base).has(name)),
  )
