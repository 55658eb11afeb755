// SPDX-License-Identifier: Apache-2.0
//
// One commitment to as many records as the first argument says, which are in
// memory, on two threads, in a process of its own; then 1,000 proofs of each
// answer. Prints one line of JSON.

import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret } from '../src/core/secret.ts'
import { buildRecordList, serializeMultiproof } from '../src/dataset/multiproof-v1.ts'
import { type DatasetProof, serializeProofJson } from '../src/dataset/proof-v1.ts'
import { proveList } from '../src/dataset/prove-list.ts'
import { proveRecord } from '../src/dataset/prove-record.ts'
import type { RecordReader } from '../src/dataset/record-source.ts'
import { nativePrimitives } from '../src/dataset/scheme/native-primitives.ts'
import { purePrimitives } from '../src/dataset/scheme/pure-primitives.ts'
import { verifyProof } from '../src/dataset/verify-proof.ts'
import { commitDataset } from '../src/inputs/dataset-commit.ts'
import { openDataset } from '../src/inputs/dataset-prove.ts'
import { GROUP_RECORDS } from '../src/io/dataset/record-groups.ts'

const count = Number(process.argv[2] ?? 1_000)
const PROOFS = 1_000
const PURE_PROOFS = 100
const SEED = new Secret('17'.repeat(32))

const numbered = Buffer.alloc(32)
const recordOf = (number: number): string => {
  numbered.writeBigUInt64BE(BigInt(number), 24)
  return hash('sha256', numbered, 'binary')
}
const digestOf = (number: number): Uint8Array => Buffer.from(recordOf(number), 'latin1')

/** As the baseline's records: digests that are there before the clock starts. */
const readerOver = (digests: Buffer): RecordReader => ({
  model: { form: 'jsonl', canonicaliser: 'jsonl-raw-v1', views: ['record'] },
  totalBytes: digests.length,
  classNames: () => [],
  sources: async () => [],
  read: async function* (skip) {
    for (let at = skip * 32; at < digests.length; at += GROUP_RECORDS * 32) {
      const part = digests.subarray(at, at + GROUP_RECORDS * 32)
      const doneBytes = at + part.length
      yield { records: part.length / 32, doneBytes, views: [{ view: 'record', digests: part }] }
    }
  },
})

/** Highest resident set of this process, as the kernel counts it. */
const peakKib = (): number => {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kib)
}

const secondsOf = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now()
  const value = work()
  return [value, (performance.now() - start) / 1_000]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const digests = Buffer.alloc(count * 32)
for (let index = 0; index < count; index += 1) {
  digests.write(recordOf(index), index * 32, 'latin1')
}
const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
try {
  const start = performance.now()
  const commitment = await commitDataset(
    {
      reader: readerOver(digests),
      dataKey: 'memory',
      seed: SEED,
      countClasses: false,
      outputDir: folder,
    },
    {
      datasetWorkerPath: join(import.meta.dirname, '..', 'dist', 'dataset-worker', 'index.js'),
      randomBytes,
      onProgress: () => undefined,
      workers: 2,
    },
  )
  const commitSeconds = (performance.now() - start) / 1_000
  const peak = peakKib()

  const dataset = await openDataset(folder, SEED, randomBytes)
  const prove = (first: number, step: number): readonly DatasetProof[] =>
    Array.from({ length: PROOFS }, (_, index) =>
      proveRecord({ view: 'record', digest: digestOf(first + index * step) }, dataset),
    )
  const [members, memberSeconds] = secondsOf(() =>
    prove(0, Math.max(1, Math.floor(count / PROOFS))),
  )
  const [strangers, strangerSeconds] = secondsOf(() => prove(count + 1, 1))
  const proofs = [...members, ...strangers]
  const verifyWith = (some: readonly DatasetProof[], primitives: typeof purePrimitives): number => {
    const [, seconds] = secondsOf(() => {
      for (const proof of some) {
        verifyProof(commitment, proof, { view: 'record', digest: proof.record }, primitives)
      }
    })
    return seconds / some.length
  }
  const bytesOf = (proof: DatasetProof): number => {
    const evaluation = Buffer.concat([proof.gamma, proof.evaluation])
    const list = buildRecordList([proof.record])
    return serializeMultiproof(proveList(list, 'record', evaluation, dataset)).length
  }
  process.stdout.write(
    `${JSON.stringify({
      records: count,
      commitSeconds,
      peakKib: peak,
      proveMemberSeconds: memberSeconds / PROOFS,
      proveNonMemberSeconds: strangerSeconds / PROOFS,
      verifyNativeSeconds: verifyWith(proofs, nativePrimitives),
      verifyPureSeconds: verifyWith(proofs.slice(0, PURE_PROOFS), purePrimitives),
      binaryBytes: mean(proofs.map(bytesOf)),
      jsonBytes: mean(proofs.map((proof) => serializeProofJson(proof).length)),
    })}\n`,
  )
  dataset.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
