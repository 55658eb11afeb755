// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import {
  EVALUATION_BYTES,
  type Multiproof,
  parseMultiproof,
  serializeMultiproof,
} from '../../src/dataset/multiproof-v1.ts'
import { parseRecordList } from '../../src/dataset/records/record-list.ts'
import { nativePrimitives } from '../../src/dataset/scheme/native-primitives.ts'
import {
  type PrunedTree,
  parsePruned,
  serializePruned,
} from '../../src/dataset/scheme/pruned-tree.ts'
import { purePrimitives } from '../../src/dataset/scheme/pure-primitives.ts'
import { verifyMultiproof } from '../../src/dataset/verify-multiproof.ts'
import {
  commitRecords,
  digestOf,
  listOf,
  proveListOf,
  VIEW,
} from '../support/committed-datasets.ts'
import { propertyRuns } from '../support/property-runs.ts'

const texts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `record ${index}`)
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    return error instanceof ProvenanceError ? error.code : String(error)
  }
  return 'no error'
}

describe('a proof about a list', () => {
  for (const count of [0, 1, 2, 60]) {
    it(`over a dataset of ${count} finds exactly the members`, async () => {
      const dataset = commitRecords(texts(count).map((text) => ({ text })))
      const words = ['record 0', 'record 5', 'record 59', 'a', 'b', 'c', 'a']
      const list = listOf(words)
      const proof = parseMultiproof(serializeMultiproof(proveListOf(list, dataset)))
      for (const primitives of [purePrimitives, nativePrimitives]) {
        const asked = { list, view: VIEW }
        const { members, nonMembers } = await verifyMultiproof(
          dataset.commitment,
          proof,
          asked,
          primitives,
        )
        const expected = words.filter((word) => texts(count).includes(word))
        assert.deepEqual(
          members.map((digest) => Buffer.from(digest).toString('hex')).sort(),
          expected.map((word) => Buffer.from(digestOf(word)).toString('hex')).sort(),
        )
        assert.equal(members.length + nonMembers, list.count)
      }
    })
  }

  it('is smaller than the proofs one by one', () => {
    const dataset = commitRecords(texts(400).map((text) => ({ text })))
    const words = Array.from({ length: 40 }, (_, index) => `stranger ${index}`)
    const together = serializeMultiproof(proveListOf(listOf(words), dataset)).length
    const single = serializeMultiproof(proveListOf(listOf(['stranger 0']), dataset)).length
    assert.ok(together < 40 * single, `${together} bytes, ${single} one by one`)
  })
})

describe('a proof about a list that was tampered with', () => {
  const dataset = commitRecords(texts(120).map((text) => ({ text })))
  const other = commitRecords(texts(120).map((text) => ({ text })))
  const list = listOf(['record 7', 'record 9', 'x', 'y', 'z'])
  const good = proveListOf(list, dataset)
  const swap = (bytes: Uint8Array): Uint8Array =>
    Buffer.concat([
      bytes.subarray(EVALUATION_BYTES, 2 * EVALUATION_BYTES),
      bytes.subarray(0, EVALUATION_BYTES),
      bytes.subarray(2 * EVALUATION_BYTES),
    ])
  const changeTree = (change: (tree: PrunedTree) => PrunedTree): Uint8Array =>
    serializePruned(change(parsePruned(good.tree, 0) ?? assert.fail()))
  /** The leaf that is met first, changed. */
  const firstLeaf = (tree: PrunedTree, change: (leaf: PrunedTree) => PrunedTree): PrunedTree => {
    let isDone = false
    const walk = (at: PrunedTree): PrunedTree => {
      if (isDone || at.kind === 'pruned') return at
      if (at.kind === 'node') return { ...at, left: walk(at.left), right: walk(at.right) }
      isDone = true
      return change(at)
    }
    return walk(tree)
  }
  const flip = (bytes: Uint8Array, at: number): Uint8Array =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
  const changes: Readonly<Record<string, Partial<Multiproof>>> = {
    'another commitment': { commitment: proveListOf(list, other).commitment },
    'another list': { list: randomBytes(32) },
    'another view': { view: 'text' },
    'evaluations of another key': { evaluations: proveListOf(list, other).evaluations },
    'two evaluations swapped': { evaluations: swap(good.evaluations) },
    'an evaluation less': { evaluations: good.evaluations.subarray(EVALUATION_BYTES) },
    'a bit of an evaluation': { evaluations: flip(good.evaluations, 40) },
    'a bit of a value': { evaluations: flip(good.evaluations, 5) },
    'no tree': { tree: new Uint8Array() },
    'the tree of another': { tree: proveListOf(list, other).tree },
    'a tree that is nothing but its root': {
      tree: serializePruned({
        kind: 'pruned',
        hash: Buffer.from(dataset.commitment.root, 'base64url'),
        sums: new Uint8Array(),
      }),
    },
    'a leaf pruned away': {
      tree: changeTree((tree) =>
        firstLeaf(tree, () => ({ kind: 'pruned', hash: randomBytes(32), sums: new Uint8Array() })),
      ),
    },
    'a leaf of another label': {
      tree: changeTree((tree) =>
        firstLeaf(tree, (at) =>
          at.kind === 'leaf' ? { ...at, leaf: { ...at.leaf, label: randomBytes(32) } } : at,
        ),
      ),
    },
    'a leaf of another value': {
      tree: changeTree((tree) =>
        firstLeaf(tree, (at) =>
          at.kind === 'leaf' ? { ...at, leaf: { ...at.leaf, value: randomBytes(32) } } : at,
        ),
      ),
    },
  }

  const verify = (proof: Multiproof): Promise<unknown> =>
    verifyMultiproof(dataset.commitment, proof, { list, view: VIEW }, nativePrimitives)

  it('starts from one that holds', async () => {
    await verify(good)
  })
  for (const [what, change] of Object.entries(changes)) {
    it(`is refused with ${what}`, async () => {
      assert.equal(await codeOf(() => verify({ ...good, ...change })), 'PROOF_INVALID')
    })
  }
  it('is refused where a way was pruned that the list needs', async () => {
    const narrow = proveListOf(listOf(['x']), dataset)
    assert.equal(await codeOf(() => verify({ ...good, tree: narrow.tree })), 'PROOF_INVALID')
  })
  it('is refused for another list than it was made for', async () => {
    const asked = { list: listOf(['record 7']), view: VIEW }
    const work = () => verifyMultiproof(dataset.commitment, good, asked, nativePrimitives)
    assert.equal(await codeOf(work), 'PROOF_INVALID')
  })
  it('is refused where evaluations are not said to hold', async () => {
    for (const holds of [new Uint8Array(5), new Uint8Array(4).fill(1), new Uint8Array(6).fill(1)]) {
      const work = () =>
        verifyMultiproof(
          dataset.commitment,
          good,
          { list, view: VIEW },
          nativePrimitives,
          async () => holds,
        )
      assert.equal(await codeOf(work), 'PROOF_INVALID')
    }
  })

  it('is never read as anything but a proof or a coded error', () => {
    const bytes = serializeMultiproof(good)
    for (let length = 0; length < bytes.length - good.tree.length; length += 1) {
      assert.throws(() => parseMultiproof(bytes.subarray(0, length)), ProvenanceError)
    }
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, bits) => {
          const changed = bytes.map((byte, index) => (index === at ? byte ^ bits : byte))
          try {
            assert.deepEqual(
              Buffer.from(serializeMultiproof(parseMultiproof(changed))),
              Buffer.from(changed),
            )
          } catch (error) {
            assert.ok(error instanceof ProvenanceError, String(error))
          }
        },
      ),
      propertyRuns(200),
    )
  })
})

describe('a list', () => {
  const hex = (word: string): string => Buffer.from(digestOf(word)).toString('hex')
  it('is read from lines of digests', () => {
    const text = `# opted out\n${hex('a')}\nsha256:${hex('b')}\r\n\n${hex('c')}  some/file.txt\n${hex('a')}`
    assert.deepEqual(parseRecordList(text), listOf(['a', 'b', 'c']))
  })
  const bad: Readonly<Record<string, string>> = {
    nothing: '',
    'comments only': '# nothing\n',
    'upper case': hex('a').toUpperCase(),
    'another algorithm': `sha512:${hex('a')}`,
    'a short digest': hex('a').slice(1),
    'two digests on a line': `${hex('a')} ${hex('b')}`,
    prose: 'these records',
  }
  for (const [what, text] of Object.entries(bad)) {
    it(`is refused with ${what}`, async () => {
      assert.equal(await codeOf(() => parseRecordList(text)), 'INPUT_INVALID')
    })
  }
})
