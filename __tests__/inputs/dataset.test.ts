// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { hash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import type { DatasetCommitment } from '../../src/dataset/commitment-v1.ts'
import type { RecordGroup, RecordReader } from '../../src/dataset/record-source.ts'
import { nativePrimitives } from '../../src/dataset/scheme/native-primitives.ts'
import { verifyProof } from '../../src/dataset/verify-proof.ts'
import { type CommitRequest, commitDataset, parseSeed } from '../../src/inputs/dataset-commit.ts'
import { openDataset, proveAsked } from '../../src/inputs/dataset-prove.ts'

const WORKER = join(import.meta.dirname, '..', '..', 'src', 'dataset-worker', 'index.ts')
const folder = mkdtempSync(join(tmpdir(), 'mlprov-dataset-'))
after(() => rmSync(folder, { recursive: true }))

const SEED = new Secret('5a'.repeat(32))
const CONTEXT = new Uint8Array(32).fill(7)

interface PlainRecord {
  readonly text: string
  readonly license?: string
}

const digestOf = (text: string): Uint8Array => hash('sha256', text, 'buffer')

/** Records from memory, in groups of a size; it can end with a failure after some. */
const memoryReader = (
  records: readonly PlainRecord[],
  { groupSize = 100, failAfter = Number.POSITIVE_INFINITY, attribute = false } = {},
): RecordReader => {
  const names: string[] = []
  const numberOf = (name: string): number => {
    const known = names.indexOf(name)
    return known < 0 ? names.push(name) - 1 : known
  }
  return {
    model: {
      form: 'test',
      canonicaliser: 'jsonl-raw-v1',
      views: ['record'],
      ...(attribute ? { attribute: 'license' } : {}),
    },
    totalBytes: records.length,
    classNames: () => names,
    sources: async () => [],
    read: async function* (skip) {
      // Names keep the numbers that they got when the records were first read.
      for (const { license = 'none' } of records.slice(0, skip)) numberOf(license)
      for (let at = skip; at < records.length; at += groupSize) {
        if (at >= failAfter) break
        const group = records.slice(at, Math.min(at + groupSize, failAfter))
        const made: RecordGroup & { readonly doneBytes: number } = {
          records: group.length,
          doneBytes: at + group.length,
          views: [
            {
              view: 'record',
              digests: Buffer.concat(group.map(({ text }) => digestOf(text))),
              ...(attribute
                ? { classes: Uint16Array.from(group, ({ license = 'none' }) => numberOf(license)) }
                : {}),
            },
          ],
        }
        yield made
      }
      if (failAfter < records.length)
        throw new ProvenanceError('DATASET_INVALID', 'the power failed')
    },
  }
}

let made = 0
/** `context: undefined` leaves it to the call. */
type CommitChanges = Partial<Omit<CommitRequest, 'context'>> & {
  readonly context?: Uint8Array | undefined
  readonly runEntries?: number
}
const commit = async (
  reader: RecordReader,
  request: CommitChanges = {},
  workers = 0,
): Promise<{ readonly commitment: DatasetCommitment; readonly dir: string }> => {
  made += 1
  const { runEntries = 100_000, context, ...rest } = { context: CONTEXT, ...request }
  const dir = rest.outputDir ?? join(folder, `out-${made}`)
  const commitment = await commitDataset(
    {
      reader,
      dataKey: 'test',
      seed: SEED,
      countClasses: false,
      outputDir: dir,
      ...rest,
      ...(context === undefined ? {} : { context }),
    },
    { datasetWorkerPath: WORKER, randomBytes, onProgress: () => undefined, workers, runEntries },
  )
  return { commitment, dir }
}

const texts = (count: number): readonly PlainRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `record ${index % Math.max(1, count - 5)}`,
    license: ['MIT', 'Apache-2.0', 'CC0-1.0'][index % 3] ?? 'none',
  }))

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    return error instanceof ProvenanceError ? error.code : String(error)
  }
  return 'no error'
}

describe('a commitment', () => {
  it('does not depend on order, groups, threads, or memory, and neither does its state', async () => {
    // Enough for several ranges of labels.
    const records = texts(12_000)
    const made = new Set<string>()
    for (const [reader, workers, runEntries] of [
      [memoryReader(records), 0, 100_000],
      [memoryReader(records, { groupSize: 4_999 }), 0, 100_000],
      [memoryReader(records.toReversed(), { groupSize: 333 }), 0, 100_000],
      [memoryReader(records, { groupSize: 1_000 }), 2, 100_000],
      [memoryReader(records, { groupSize: 500 }), 0, 2_500],
    ] as const) {
      const { commitment, dir } = await commit(reader, { runEntries }, workers)
      made.add(`${commitment.root} ${sha256(readFileSync(join(dir, 'state')))}`)
      assert.deepEqual(commitment.records, { total: 12_000, distinct: 11_995 })
    }
    assert.equal(made.size, 1)
  })

  it('differs with the seed, the context and one byte of one record', async () => {
    const records = texts(20)
    const roots = [
      await commit(memoryReader(records)),
      await commit(memoryReader(records), { seed: new Secret('5b'.repeat(32)) }),
      await commit(memoryReader(records), { context: new Uint8Array(32) }),
      await commit(memoryReader([...records.slice(1), { text: 'record 0 ' }])),
    ].map(({ commitment }) => commitment.root)
    assert.equal(new Set(roots).size, roots.length)
  })

  for (const count of [0, 1, 2, 3_000, 12_000]) {
    it(`of ${count} records proves members and strangers from its folder`, async () => {
      const { commitment, dir } = await commit(memoryReader(texts(count)))
      const dataset = await openDataset(dir, SEED, randomBytes)
      try {
        for (const text of ['record 0', 'record 1', 'record 2994', 'somebody']) {
          const asked = { view: 'record', digest: digestOf(text) }
          const proof = proveAsked(asked, dataset, 'count')
          const { answer, opened } = verifyProof(commitment, proof, asked, nativePrimitives)
          const expected = texts(count).filter((record) => record.text === text).length
          assert.equal(answer, expected > 0 ? 'member' : 'non-member', text)
          assert.equal(opened?.count ?? 0n, BigInt(expected), text)
        }
      } finally {
        dataset.close()
      }
    })
  }

  it('of nothing but one record, a thousand times, has one leaf', async () => {
    const { commitment } = await commit(
      memoryReader(Array.from({ length: 1_000 }, () => ({ text: 'same' }))),
    )
    assert.deepEqual(commitment.records, { total: 1_000, distinct: 1 })
  })

  it('counts records by class in public, and opens the classes of a member', async () => {
    const records = [
      ...texts(300),
      { text: 'record 0', license: 'MIT' },
      { text: 'record 0', license: 'GPL-3.0-only' },
    ]
    const reader = memoryReader(records, { attribute: true })
    const { commitment, dir } = await commit(reader, { countClasses: true })
    const count = (name: string): number => records.filter(({ license }) => license === name).length
    assert.deepEqual(commitment.classes, {
      attribute: 'license',
      names: ['Apache-2.0', 'CC0-1.0', 'GPL-3.0-only', 'MIT'],
      counts: [count('Apache-2.0'), count('CC0-1.0'), 1, count('MIT')].map(String),
    })
    const dataset = await openDataset(dir, SEED, randomBytes)
    const asked = { view: 'record', digest: digestOf('record 0') }
    const proof = proveAsked(asked, dataset, 'attributes')
    const { opened } = verifyProof(commitment, proof, asked, nativePrimitives)
    dataset.close()
    const licenses: Record<string, number> = {}
    for (const { text, license = '' } of records) {
      if (text === 'record 0') licenses[license] = (licenses[license] ?? 0) + 1
    }
    assert.deepEqual(JSON.parse(opened?.attributes ?? ''), { license: licenses })
  })

  it('refuses to count more classes than a proof has room for', async () => {
    const many = Array.from({ length: 65 }, (_, index) => ({
      text: `${index}`,
      license: `${index}`,
    }))
    const reader = (): RecordReader => memoryReader(many, { attribute: true })
    assert.equal(await codeOf(() => commit(reader(), { countClasses: true })), 'DATASET_INVALID')
    await commit(reader())
  })
})

describe('an interrupted commitment', () => {
  it('goes on where the last run ended, and comes to the same root', async () => {
    const records = Array.from({ length: 5_000 }, (_, index) => ({ text: String(index % 4_000) }))
    const dir = join(folder, 'interrupted')
    const { commitment: whole } = await commit(memoryReader(records))
    // Without a context of its own: the one of the interrupted call is taken up again.
    const asked = { outputDir: dir, context: undefined, runEntries: 1_000 }
    const failing = memoryReader(records, { failAfter: 3_450 })
    assert.equal(await codeOf(() => commit(failing, asked)), 'DATASET_INVALID')
    assert.deepEqual(readdirSync(dir), ['.runs'])
    const { context } = JSON.parse(readFileSync(join(dir, '.runs', 'journal.json'), 'utf8'))
    const reader = memoryReader(records)
    const skipped: number[] = []
    const watched: RecordReader = {
      ...reader,
      read: (skip) => {
        skipped.push(skip)
        return reader.read(skip)
      },
    }
    const { commitment } = await commit(watched, asked)
    assert.deepEqual(skipped, [3_000])
    assert.deepEqual(commitment.records, whole.records)
    const { commitment: again } = await commit(memoryReader(records), {
      context: Buffer.from(context, 'hex'),
    })
    assert.equal(commitment.root, again.root)
    assert.deepEqual(readdirSync(dir).sort(), ['commitment.json', 'state'])
  })

  it('begins anew where the data, or the seed, is another', async () => {
    for (const change of [{ dataKey: 'other' }, { seed: new Secret('5b'.repeat(32)) }]) {
      const dir = join(folder, `changed-${made}`)
      const asked = { outputDir: dir, runEntries: 1_000 }
      const failing = memoryReader(texts(3_000), { failAfter: 2_500 })
      assert.equal(await codeOf(() => commit(failing, asked)), 'DATASET_INVALID')
      const { commitment } = await commit(memoryReader(texts(3_000)), { ...asked, ...change })
      assert.deepEqual(commitment.records, { total: 3_000, distinct: 2_995 })
    }
  })

  it('leaves nothing under a final name where it fails', async () => {
    const dir = join(folder, 'failed')
    const failing = memoryReader(texts(2_000), { failAfter: 1_000 })
    assert.equal(await codeOf(() => commit(failing, { outputDir: dir })), 'DATASET_INVALID')
    assert.equal(existsSync(dir), false)
  })
})

describe('the folder of a commitment', () => {
  const prepared = commit(memoryReader(texts(1_000)))
  const damage = async (change: (dir: string) => void): Promise<string> => {
    const { dir } = await commit(memoryReader(texts(1_000)))
    change(dir)
    return codeOf(async () => {
      const dataset = await openDataset(dir, SEED, randomBytes)
      try {
        for (const { text } of texts(1_000)) {
          proveAsked({ view: 'record', digest: digestOf(text) }, dataset)
        }
      } finally {
        dataset.close()
      }
    })
  }
  const flipAt = (dir: string, at: number): void => {
    const state = readFileSync(join(dir, 'state'))
    state[at < 0 ? state.length + at : at] = (state[at < 0 ? state.length + at : at] ?? 0) ^ 1
    writeFileSync(join(dir, 'state'), state)
  }
  const cases: Readonly<Record<string, readonly [(dir: string) => void, string]>> = {
    'nothing changed': [() => undefined, 'no error'],
    'no state': [(dir) => rmSync(join(dir, 'state')), 'DATASET_STATE_INVALID'],
    'an empty state': [(dir) => truncateSync(join(dir, 'state')), 'DATASET_STATE_INVALID'],
    'a state cut short': [
      (dir) => truncateSync(join(dir, 'state'), 2_000),
      'DATASET_STATE_INVALID',
    ],
    'a bit of an entry changed': [(dir) => flipAt(dir, 400), 'DATASET_STATE_INVALID'],
    'a bit of the index changed': [(dir) => flipAt(dir, 40 * 995 + 60), 'DATASET_STATE_INVALID'],
    'a bit of the end changed': [(dir) => flipAt(dir, -1), 'DATASET_STATE_INVALID'],
    'no commitment': [(dir) => rmSync(join(dir, 'commitment.json')), 'COMMITMENT_INVALID'],
    'a changed commitment': [
      (dir) => {
        const path = join(dir, 'commitment.json')
        writeFileSync(path, readFileSync(path, 'utf8').replace('"total":1000', '"total":1001'))
      },
      'DATASET_STATE_INVALID',
    ],
  }
  for (const [what, [change, code]] of Object.entries(cases)) {
    it(`with ${what}: ${code}`, async () => {
      assert.equal(await damage(change), code)
    })
  }

  it('opens with its own seed only', async () => {
    const { dir } = await prepared
    const other = new Secret('5b'.repeat(32))
    assert.equal(await codeOf(() => openDataset(dir, other, randomBytes)), 'SEED_INVALID')
  })

  it('proves no view that was not committed to', async () => {
    const { dir } = await prepared
    const dataset = await openDataset(dir, SEED, randomBytes)
    const asked = { view: 'text', digest: digestOf('record 0') }
    assert.equal(await codeOf(() => proveAsked(asked, dataset)), 'INPUT_INVALID')
    dataset.close()
  })
})

describe('a seed', () => {
  it('is 32 bytes in hex or base64', () => {
    const bytes = randomBytes(32)
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      assert.deepEqual(Buffer.from(parseSeed(`${bytes.toString(form)}\n`)), bytes)
    }
  })
  for (const text of [
    '',
    'abc',
    '0'.repeat(63),
    '0'.repeat(65),
    'g'.repeat(64),
    `${'A'.repeat(42)}==`,
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      try {
        parseSeed(text)
      } catch (error) {
        assert.ok(error instanceof ProvenanceError && error.code === 'SEED_INVALID')
        assert.ok(text.length < 4 || !error.message.includes(text))
        return
      }
      assert.fail('it was taken')
    })
  }
})
