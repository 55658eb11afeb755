// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { pathTo } from '../../../src/dataset/scheme/indexed-tree.ts'
import { type Leaf, type Path, rootOfPath } from '../../../src/dataset/scheme/path-proof.ts'
import { pruneTree } from '../../../src/dataset/scheme/prune-tree.ts'
import {
  leafFor,
  type PrunedTree,
  parsePruned,
  rootOfPruned,
  serializePruned,
} from '../../../src/dataset/scheme/pruned-tree.ts'
import { buildSmallTree } from '../../../src/dataset/scheme/small-tree.ts'
import { eightBytes } from '../../../src/dataset/scheme/tagged-hash.ts'
import { TreeFold } from '../../../src/dataset/scheme/tree-fold.ts'
import {
  foldTree,
  hashed,
  leafAt,
  sha256,
  subtreeOfLeaf,
  TEST_BUCKET_LEAVES,
} from '../../support/commitment-trees.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const randomLabel = (): Uint8Array => new Uint8Array(randomBytes(32))
const pathOrFail = (label: Uint8Array, tree: ReturnType<typeof foldTree>): Path =>
  pathTo(label, tree, sha256) ?? assert.fail('no path')

// ---- every small tree ------------------------------------------------------------------

const BITS = 4
const SPACE = 2 ** BITS
const smallLabel = (value: number): Uint8Array => {
  const label = new Uint8Array(32)
  label[0] = value << (8 - BITS)
  return label
}
const LEAVES = Array.from({ length: SPACE }, (_, value) => leafAt(smallLabel(value)))

/** Sets of 1 to 5 labels of four bits. */
const smallSets = (): readonly (readonly number[])[] => {
  const sets: number[][] = []
  for (let mask = 1; mask < 2 ** SPACE; mask += 1) {
    const set = [...Array(SPACE).keys()].filter((value) => (mask >> value) & 1)
    if (set.length <= 5) sets.push(set)
  }
  return sets
}

/**
 * Every way that could be put together from what a tree of these labels knows: each node's hashes,
 * each leaf, ended at any depth and with any leaf below it.
 */
const allPaths = (leaves: readonly Leaf[]): readonly Path[] => {
  const paths: Path[] = []
  const walk = (tree: ReturnType<typeof buildSmallTree>, steps: Path['steps']): void => {
    for (const leaf of leaves) paths.push({ steps, leaf })
    if (tree.kind === 'leaf') return
    const { bit, left, right } = tree
    walk(left, [...steps, { bit, sibling: right.hash, siblingSums: right.sums }])
    walk(right, [...steps, { bit, sibling: left.hash, siblingSums: left.sums }])
  }
  walk(buildSmallTree(leaves.map(hashed), sha256), [])
  return paths
}

/** The ways of one tree share nearly all that they hash. */
const rememberingSha256 = (): typeof sha256 => {
  const known = new Map<string, Uint8Array>()
  return (bytes) => {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    const digest = known.get(key) ?? sha256(bytes)
    known.set(key, digest)
    return digest
  }
}

describe('every tree of up to five labels of four bits', () => {
  it('has exactly one answer with a proof, for every query', () => {
    const sets = smallSets()
    let queries = 0
    for (const set of sets) {
      const leaves = set.map((value) => LEAVES[value] ?? assert.fail())
      const tree = foldTree(leaves)
      const paths = allPaths(leaves)
      const hash = rememberingSha256()
      for (let query = 0; query < SPACE; query += 1) {
        queries += 1
        const label = smallLabel(query)
        const answers = new Set<boolean>()
        for (const path of paths) {
          const found = rootOfPath(label, path, hash)
          if (found && isSame(found.root, tree.root)) answers.add(isSame(path.leaf.label, label))
        }
        assert.deepEqual([...answers], [set.includes(query)], `${set} asked for ${query}`)
      }
    }
    assert.equal(sets.length, 16 + 120 + 560 + 1820 + 4368)
    assert.equal(queries, sets.length * SPACE)
  })
})

// ---- large trees ------------------------------------------------------------------------

const labels = fc.uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
  maxLength: 200,
  selector: (label) => Buffer.from(label).toString('hex'),
})
/** Labels that share long prefixes, so that ways are deep. */
const closeLabels = fc
  .uniqueArray(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 150 })
  .map((values) =>
    values.map((value) => {
      const label = new Uint8Array(32)
      label[17] = value >> 8
      label[31] = value & 0xff
      return label
    }),
  )

describe('a tree', () => {
  it('has one root for a set of labels, folded or built as a whole', () => {
    fc.assert(
      fc.property(fc.oneof(labels, closeLabels), (some) => {
        fc.pre(some.length > 0)
        const leaves = some.map((label) => leafAt(label))
        const sorted = leaves.toSorted((a, b) => Buffer.compare(a.label, b.label))
        assert.deepEqual(
          Buffer.from(foldTree(leaves).root),
          Buffer.from(buildSmallTree(sorted.map(hashed), sha256).hash),
        )
      }),
      propertyRuns(60),
    )
  })

  it('proves every member and any other label', () => {
    fc.assert(
      fc.property(fc.oneof(labels, closeLabels), labels, (some, others) => {
        fc.pre(some.length > 0)
        const tree = foldTree(some.map((label) => leafAt(label)))
        const members = new Set(some.map((label) => Buffer.from(label).toString('hex')))
        for (const label of [...some, ...others]) {
          const path = pathOrFail(label, tree)
          const found = rootOfPath(label, path, sha256)
          assert.ok(found && isSame(found.root, tree.root))
          const isMember = members.has(Buffer.from(label).toString('hex'))
          assert.equal(isSame(path.leaf.label, label), isMember)
        }
      }),
      propertyRuns(30),
    )
  })

  it('proves many answers at once, each as the single proof does', () => {
    fc.assert(
      fc.property(fc.oneof(labels, closeLabels), labels, (some, others) => {
        fc.pre(some.length > 0)
        const tree = foldTree(some.map((label) => leafAt(label)))
        const asked = [...some.slice(0, 20), ...others]
        fc.pre(asked.length > 0)
        const pruned = pruneTree(asked, tree, sha256) ?? assert.fail()
        const parsed = parsePruned(serializePruned(pruned), 0) ?? assert.fail()
        assert.deepEqual(serializePruned(parsed), serializePruned(pruned))
        const root = rootOfPruned(parsed, sha256) ?? assert.fail()
        assert.ok(isSame(root.root, tree.root))
        for (const label of asked) {
          const leaf = leafFor(label, parsed) ?? assert.fail()
          assert.deepEqual(Buffer.from(leaf.label), Buffer.from(pathOrFail(label, tree).leaf.label))
        }
      }),
      propertyRuns(30),
    )
  })

  it('sums classes, and a leaf of a class makes the sum of the root count it', () => {
    const classes = (first: bigint, second: bigint): Uint8Array =>
      new Uint8Array([...eightBytes(first), ...eightBytes(second)])
    const leaves = Array.from({ length: 300 }, (_, index) =>
      leafAt(randomLabel(), classes(BigInt(index), index === 7 ? 1n : 0n)),
    )
    const tree = foldTree(leaves, 16)
    assert.deepEqual(tree.sums, classes(44_850n, 1n))
    for (const { label } of leaves.slice(0, 20)) {
      const found = rootOfPath(label, pathOrFail(label, tree), sha256) ?? assert.fail()
      assert.ok(isSame(found.root, tree.root) && isSame(found.sums, tree.sums))
    }
    const hidden = pathOrFail(leaves[7]?.label ?? assert.fail(), tree)
    const lied = { ...hidden, leaf: { ...hidden.leaf, sums: classes(7n, 0n) } }
    const found = rootOfPath(hidden.leaf.label, lied, sha256) ?? assert.fail()
    assert.equal(isSame(found.root, tree.root), false)
  })

  it('refuses sums that pass 64 bits', () => {
    const most = eightBytes(2n ** 64n - 1n)
    const leaves = [leafAt(smallLabel(1), most), leafAt(smallLabel(2), eightBytes(1n))]
    assert.throws(() => foldTree(leaves, 8), RangeError)
  })

  it('refuses labels that do not ascend', () => {
    for (const [first, second] of [
      [2, 1],
      [1, 1],
    ] as const) {
      const fold = new TreeFold({ sumsBytes: 0 })
      const none = new Uint8Array()
      fold.push(subtreeOfLeaf(smallLabel(first), sha256(none), none))
      assert.throws(
        () => fold.push(subtreeOfLeaf(smallLabel(second), sha256(none), none)),
        RangeError,
      )
    }
  })

  it('has no way where it is empty', () => {
    assert.equal(pathTo(randomLabel(), foldTree([]), sha256), undefined)
    assert.equal(pruneTree([randomLabel()], foldTree([]), sha256), undefined)
  })

  it('keeps an index that is a small part of it', () => {
    const tree = foldTree(Array.from({ length: 5_000 }, () => leafAt(randomLabel())))
    assert.ok(tree.index.nodes > 0)
    assert.ok(tree.index.nodes < (3 * 5_000) / TEST_BUCKET_LEAVES, `${tree.index.nodes} nodes`)
  })
})

// ---- manipulations ------------------------------------------------------------------------

describe('a way', () => {
  const members = Array.from({ length: 500 }, randomLabel)
  const tree = foldTree(members.map((label) => leafAt(label)))
  const isAccepted = (label: Uint8Array, path: Path): boolean => {
    const found = rootOfPath(label, path, sha256)
    return found !== undefined && isSame(found.root, tree.root)
  }
  const label = members[0] ?? assert.fail()
  const good = pathOrFail(label, tree)
  const other = pathOrFail(members[1] ?? assert.fail(), tree)
  const [first, second, ...rest] = good.steps
  assert.ok(first && second)
  const changes: Readonly<Record<string, Path>> = {
    'ended early at the root': { ...good, steps: [] },
    'without its first step': { ...good, steps: good.steps.slice(1) },
    'without its last step': { ...good, steps: good.steps.slice(0, -1) },
    'with a step twice': { ...good, steps: [first, ...good.steps] },
    'with a step more': {
      ...good,
      steps: [...good.steps, { bit: 255, sibling: sha256(label), siblingSums: new Uint8Array() }],
    },
    'with two steps in the wrong order': { ...good, steps: [second, first, ...rest] },
    'with swapped siblings': {
      ...good,
      steps: [
        { ...first, sibling: second.sibling },
        { ...second, sibling: first.sibling },
        ...rest,
      ],
    },
    'with another bit': { ...good, steps: [{ ...first, bit: first.bit + 1 }, second, ...rest] },
    'with a bit below none': { ...good, steps: [{ ...first, bit: -1 }, second, ...rest] },
    'with a bit that is no whole number': {
      ...good,
      steps: [{ ...first, bit: 0.5 }, second, ...rest],
    },
    'with a bit beyond the label': {
      ...good,
      steps: [...good.steps, { ...first, bit: 256 }],
    },
    'with the leaf of another': { ...good, leaf: other.leaf },
    'with the label of another': { ...good, leaf: { ...good.leaf, label: other.leaf.label } },
    'with another value': { ...good, leaf: { ...good.leaf, value: sha256(first.sibling) } },
    'of another label': other,
    'with a node for a leaf': {
      steps: [],
      leaf: { label: first.sibling, value: second.sibling, sums: new Uint8Array() },
    },
    'with sums that nobody counts': {
      ...good,
      leaf: { ...good.leaf, sums: eightBytes(0n) },
    },
  }

  it('is accepted as it is', () => {
    assert.ok(isAccepted(label, good))
  })
  for (const [what, path] of Object.entries(changes)) {
    it(`is refused ${what}`, () => {
      assert.equal(isAccepted(label, path), false)
    })
  }
})

describe('the bytes of a pruned tree', () => {
  const tree = foldTree(Array.from({ length: 100 }, () => leafAt(randomLabel())))
  const bytes = serializePruned(pruneTree([randomLabel()], tree, sha256) ?? assert.fail())

  it('are refused with anything after them, or cut short anywhere', () => {
    assert.ok(parsePruned(bytes, 0))
    assert.equal(parsePruned(new Uint8Array([...bytes, 0]), 0), undefined)
    for (let length = 0; length < bytes.length; length += 1) {
      assert.equal(parsePruned(bytes.subarray(0, length), 0), undefined)
    }
  })

  it('never make the parser throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(0, 8), (some, sums) => {
        const parsed: PrunedTree | undefined = parsePruned(some, sums)
        if (parsed) assert.deepEqual(serializePruned(parsed), some)
      }),
      propertyRuns(300),
    )
  })

  it('are refused where bits do not increase', () => {
    const pruned = [0, ...new Uint8Array(32)]
    const node = (bit: number, ...children: readonly number[]): readonly number[] => [
      1,
      bit,
      ...children,
    ]
    assert.ok(parsePruned(Uint8Array.from(node(3, ...pruned, ...node(4, ...pruned, ...pruned))), 0))
    for (const bit of [3, 2]) {
      const bad = node(3, ...pruned, ...node(bit, ...pruned, ...pruned))
      assert.equal(parsePruned(Uint8Array.from(bad), 0), undefined)
    }
  })
})
