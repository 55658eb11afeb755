// SPDX-License-Identifier: Apache-2.0
//
// The index of a checkpoint in several files: which tensor is in which file.
// A loader opens every name that stands here, so none may lead out of the model.
// Source: https://github.com/huggingface/huggingface_hub/blob/v1.1.0/src/huggingface_hub/serialization

import { Buffer, isUtf8 } from 'node:buffer'
import { jsonMembers } from '../../core/json-members.ts'
import { MAX_INDEXED_TENSORS, MAX_SHARD_INDEX_BYTES } from '../../core/limits.ts'
import { asObject, parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { FormatContext, FormatReader } from './format.ts'
import { SHARD_INDEX_FINDINGS, type ShardIndexFound } from './shard-index-findings.ts'

interface Contents {
  tensors: number
  readonly shards: Set<string>
  totalSize?: unknown
}

export const shardIndexReader: FormatReader = {
  id: 'shard-index',
  // JSON like any other: only the name tells.
  matches: () => false,
  describe: async (source, context) => {
    const found = findingList(SHARD_INDEX_FINDINGS)
    const contents: Contents = { tensors: 0, shards: new Set() }
    await untilStopped(async () => {
      if (source.sizeBytes > MAX_SHARD_INDEX_BYTES) {
        found.stop('shard-index.too-large', `the index has ${source.sizeBytes} bytes`)
      }
      const bytes = await source.read(0, source.sizeBytes)
      if (!isUtf8(bytes)) found.stop('shard-index.not-json', 'the index is not UTF-8')
      readIndex(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(),
        contents,
        found,
      )
    })
    checkShards(contents, context, found)
    const { tensors, shards, totalSize } = contents
    return {
      format: 'shard-index',
      facts: {
        tensors,
        shards: shards.size,
        ...(typeof totalSize === 'number' ? { totalSize } : {}),
      },
      metadata: {},
      findings: found.list(),
    }
  },
}

const readIndex = (text: string, contents: Contents, found: ShardIndexFound): void => {
  const keys = new Set<string>()
  for (const { key, text: value } of members(text, found)) {
    if (keys.has(key)) found.add('shard-index.duplicate-key', 'the key stands twice', key)
    keys.add(key)
    if (key === 'weight_map') readWeightMap(value, contents, found)
    else {
      const parsed = parseJson(value)
      if (parsed === undefined) found.stop('shard-index.not-json', 'the value is not JSON', key)
      if (key === 'metadata') contents.totalSize = asObject(parsed)?.total_size
    }
  }
  if (!keys.has('weight_map')) found.stop('shard-index.not-json', 'it has no weight_map')
}

const readWeightMap = (text: string, contents: Contents, found: ShardIndexFound): void => {
  const tensors = new Set<string>()
  for (const { key, text: value } of members(text, found)) {
    const shard = parseJson(value)
    if (tensors.has(key)) found.add('shard-index.duplicate-key', 'the tensor stands twice', key)
    tensors.add(key)
    if (tensors.size > MAX_INDEXED_TENSORS) {
      found.stop('shard-index.too-large', `more than ${MAX_INDEXED_TENSORS} tensors`)
    }
    if (typeof shard === 'string') contents.shards.add(shard)
    else found.stop('shard-index.not-json', `its file is ${shown(shard)}`, key)
  }
  contents.tensors = tensors.size
}

const members = (text: string, found: ShardIndexFound) =>
  jsonMembers(text, (what) => found.stop('shard-index.not-json', what))

const checkShards = (
  { shards, totalSize }: Contents,
  context: FormatContext,
  found: ShardIndexFound,
): void => {
  const folder = context.name.slice(0, context.name.lastIndexOf('/') + 1)
  let presentBytes = 0
  let isComplete = true
  for (const shard of shards) {
    const sizeBytes = isInside(shard) ? context.sizeOf(folder + shard) : undefined
    if (!isInside(shard)) found.add('shard-index.escape', 'the name leads out of the model', shard)
    else if (sizeBytes === undefined) {
      found.add('shard-index.shard-missing', 'the file is not in the model', shard)
    }
    presentBytes += sizeBytes ?? 0
    isComplete &&= sizeBytes !== undefined
  }
  if (totalSize === undefined) return
  if (typeof totalSize !== 'number' || !(totalSize >= 0)) {
    found.add('shard-index.total-size', `total_size is ${shown(totalSize)}`)
  } else if (isComplete && totalSize > presentBytes) {
    const message = `total_size is ${totalSize}, the files have ${presentBytes} bytes`
    found.add('shard-index.total-size', message)
  }
}

/** A relative name of plain parts: no system reads it as a place outside. */
const isInside = (name: string): boolean =>
  name !== '' &&
  !/[\\\0:]/.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
