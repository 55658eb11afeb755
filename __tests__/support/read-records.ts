// SPDX-License-Identifier: Apache-2.0
//
// All that a reader of a dataset gives, put together.

import { hash } from 'node:crypto'
import {
  createDatasetReader,
  type DatasetReader,
  type DatasetReaderOptions,
} from '../../src/io/dataset/dataset-reader.ts'

export interface ReadRecords {
  readonly reader: DatasetReader
  readonly records: number
  /** Hex, in the order of the records. */
  readonly digests: Readonly<Record<string, readonly string[]>>
  /** Name of the class of each record, `undefined` where it has none. */
  readonly classes: readonly (string | undefined)[]
}

export const readRecords = async (
  paths: readonly string[],
  options: DatasetReaderOptions = {},
  skip = 0,
): Promise<ReadRecords> => {
  const reader = createDatasetReader(paths, options)
  const digests: Record<string, string[]> = {}
  const numbers: number[] = []
  let records = 0
  for await (const group of reader.read(skip)) {
    records += group.records
    for (const view of group.views) {
      const list = digests[view.view] ?? []
      digests[view.view] = list
      for (let at = 0; at < view.digests.length; at += 32) {
        list.push(Buffer.from(view.digests.subarray(at, at + 32)).toString('hex'))
      }
      numbers.push(...(view.classes ?? []))
    }
  }
  const names = reader.classNames()
  return { reader, records, digests, classes: numbers.map((number) => names[number]) }
}

export const hex = (content: string | Uint8Array): string => hash('sha256', content)
