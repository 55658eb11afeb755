// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, by their headers: nothing runs, nothing is
// verified, and no digest depends on it. One file after the other, so that one
// header at a time is in memory.

import type { ByteSource } from '../core/byte-source.ts'
import { MAX_DESCRIBED_FILE_BYTES, MAX_DESCRIBED_MODEL_BYTES } from '../core/limits.ts'
import { FILE_FINDINGS } from '../model/formats/file-findings.ts'
import { findingList } from '../model/formats/finding-list.ts'
import {
  type DescribedFile,
  type FormatContext,
  type FormatDescription,
  HEAD_BYTES,
} from '../model/formats/format.ts'
import { findReader, findReaderByEnd, promisedFormat } from '../model/formats/index.ts'
import { SINGLE_FILE_NAME } from '../model/paths.ts'
import type { FileSources, ModelTree } from '../ports.ts'

export interface InspectOptions {
  /** Imports of pickles that the user allows beside the built-in list, `module.name`. */
  readonly allowedImports: readonly string[]
  /** Smaller limits, for tests. */
  readonly maxFileBytes?: number
  readonly maxModelBytes?: number
}

/** A file of no known format. */
const UNKNOWN: FormatDescription = { format: 'unknown', facts: {}, metadata: {}, findings: [] }

/**
 * Describes every file of a model, in the order of the tree.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE; never for what a file holds
 */
export const inspectModel = async (
  tree: ModelTree,
  options: InspectOptions,
  { sources }: { readonly sources: FileSources },
): Promise<readonly DescribedFile[]> => {
  const { maxFileBytes = MAX_DESCRIBED_FILE_BYTES, maxModelBytes = MAX_DESCRIBED_MODEL_BYTES } =
    options
  const sizes = new Map(tree.files.map(({ name, stamp }) => [name, stamp.sizeBytes]))
  const inspected: DescribedFile[] = []
  let budget = maxModelBytes
  for (const file of tree.files) {
    const name = file.name === SINGLE_FILE_NAME ? baseName(tree.rootPath) : file.name
    const context: FormatContext = {
      name,
      sizeOf: (other) => sizes.get(other),
      allowedImports: options.allowedImports,
    }
    const limit = Math.min(budget, maxFileBytes)
    const { description, readBytes } = await sources.withSource(file, (source) =>
      describeWithin(source, context, limit),
    )
    budget -= readBytes
    inspected.push({ name, sizeBytes: file.stamp.sizeBytes, description })
  }
  return inspected
}

class TooMuchToRead extends Error {}

const describeWithin = async (source: ByteSource, context: FormatContext, limitBytes: number) => {
  let readBytes = 0
  const counted: ByteSource = {
    sizeBytes: source.sizeBytes,
    read: async (offset, lengthBytes) => {
      if (readBytes + lengthBytes > limitBytes) throw new TooMuchToRead()
      readBytes += lengthBytes
      return source.read(offset, lengthBytes)
    },
  }
  let format = UNKNOWN.format
  try {
    const head = await counted.read(0, Math.min(HEAD_BYTES, source.sizeBytes))
    const reader = (await findReader(head, context.name)) ?? (await findReaderByEnd(counted))
    if (reader === undefined) return { description: UNKNOWN, readBytes }
    format = reader.id
    const description = await reader.describe(counted, context)
    return { description: withPromise(description, reader.id, context.name), readBytes }
  } catch (error) {
    if (!(error instanceof TooMuchToRead)) throw error
    const found = findingList(FILE_FINDINGS)
    found.add('file.too-much-to-read', `the limit is ${limitBytes} bytes`)
    return { description: { ...UNKNOWN, format, findings: found.list() }, readBytes }
  }
}

/** Adds what is found where the name promises another format than the content has. */
const withPromise = (
  description: FormatDescription,
  id: string,
  name: string,
): FormatDescription => {
  const promised = promisedFormat(name)
  // Of a pointer, the format of the file that it stands for is not known.
  if (promised === undefined || promised.id === id || id === 'lfs-pointer') return description
  const found = findingList(FILE_FINDINGS)
  found.add('file.other-format', `the name promises ${promised.id}, the content is ${id}`)
  return { ...description, findings: [...found.list(), ...description.findings] }
}

const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
