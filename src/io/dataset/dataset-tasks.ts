// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.

import { randomBytes } from 'node:crypto'
import type { DatasetSecret } from '../../dataset/dataset-secret.ts'
import { createFoldRange, type FoldedRange, type FoldRange } from '../../dataset/fold-range.ts'
import { EVALUATION_BYTES } from '../../dataset/multiproof-v1.ts'
import type { ViewDigests } from '../../dataset/record-source.ts'
import { evaluateAll, inLargeDraws, randomScalarFrom } from '../../dataset/scheme/evaluate.ts'
import { createLabelBatch, type LabelBatch } from '../../dataset/scheme/label-batch.ts'
import { nativeSha256 } from '../../dataset/scheme/native-sha256.ts'
import { POINT_BYTES } from '../../dataset/scheme/primitives.ts'
import { HASH_BYTES, recordInput } from '../../dataset/scheme/tagged-hash.ts'
import { type ClassTable, entriesOf } from '../../dataset/state-entry.ts'

/** What the tasks of one commitment share; crosses threads as it is. */
export interface TaskSetting {
  readonly canonicaliser: string
  readonly context: Uint8Array
  /** Present for the publisher. */
  readonly secret?: DatasetSecret
  /** Needed for `verify`. */
  readonly publicKey?: Uint8Array
}

export type DatasetTask =
  /** Digests of records → entries. */
  | ({ readonly kind: 'label' } & ViewDigests)
  /** Entries of a range of labels → their subtree. */
  | {
      readonly kind: 'fold'
      readonly entries: Uint8Array
      readonly table: ClassTable
      readonly bucketLeaves: number
    }
  /** Digests → for each gamma ‖ evaluation, 97 bytes. */
  | { readonly kind: 'evaluate'; readonly view: string; readonly digests: Uint8Array }
  /** Digests and their evaluations → a byte each, 1 where it holds. */
  | {
      readonly kind: 'verify'
      readonly view: string
      readonly digests: Uint8Array
      readonly evaluations: Uint8Array
    }

export type DatasetReply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'range'; readonly range: FoldedRange }

export type RunTask = (task: DatasetTask) => Promise<DatasetReply>

/** @throws RangeError where a task needs what the setting has not */
export const createTaskRunner = (setting: TaskSetting): RunTask => {
  const randomScalar = randomScalarFrom(inLargeDraws(randomBytes))
  const labelBatches = new Map<string, LabelBatch>()
  let foldRange: { readonly key: string; readonly run: FoldRange } | undefined
  const { canonicaliser, context, publicKey } = setting
  const secret = (): DatasetSecret => {
    if (setting.secret === undefined) throw new RangeError('the task needs the secret key')
    return setting.secret
  }
  const labelBatchOf = (view: string): LabelBatch => {
    const { privateKey } = secret()
    const known = labelBatches.get(view)
    if (known) return known
    const made = createLabelBatch({ privateKey, context, canonicaliser, view, randomScalar })
    labelBatches.set(view, made)
    return made
  }
  const foldRangeOf = (table: ClassTable): FoldRange => {
    const key = JSON.stringify(table)
    if (foldRange?.key !== key) foldRange = { key, run: createFoldRange(secret(), table) }
    return foldRange.run
  }
  /** For each digest of a record what is evaluated for it. */
  const inputsOf = (view: string, digests: Uint8Array): readonly Uint8Array[] =>
    Array.from({ length: digests.length / HASH_BYTES }, (_, index) => {
      const digest = digests.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
      return recordInput({ canonicaliser, view, digest }, nativeSha256)
    })
  return async (task) => {
    switch (task.kind) {
      case 'label': {
        const labels = new Uint8Array(task.digests.length)
        labelBatchOf(task.view)(task.digests, labels)
        return { kind: 'bytes', bytes: entriesOf(labels, task.classes) }
      }
      case 'fold': {
        const { buffer, byteOffset, byteLength } = task.entries
        const entries = Buffer.from(buffer, byteOffset, byteLength)
        return { kind: 'range', range: foldRangeOf(task.table)(entries, task.bucketLeaves) }
      }
      case 'evaluate': {
        const inputs = inputsOf(task.view, task.digests)
        const bytes = new Uint8Array(inputs.length * EVALUATION_BYTES)
        const evaluations = evaluateAll(secret().privateKey, inputs, randomScalar)
        for (const [index, { gamma, proof }] of evaluations.entries()) {
          bytes.set(gamma, index * EVALUATION_BYTES)
          bytes.set(proof, index * EVALUATION_BYTES + POINT_BYTES)
        }
        return { kind: 'bytes', bytes }
      }
      case 'verify': {
        if (publicKey === undefined) throw new RangeError('the task needs the public key')
        // Curves in JavaScript take 30 ms to load, which no commitment needs.
        const { checkEvaluations } = await import('./check-evaluations.ts')
        const inputs = inputsOf(task.view, task.digests)
        return { kind: 'bytes', bytes: checkEvaluations(inputs, task.evaluations, publicKey) }
      }
    }
  }
}
