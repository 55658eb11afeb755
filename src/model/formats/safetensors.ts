// SPDX-License-Identifier: Apache-2.0
//
// safetensors: the length of a JSON header, the header, and the bytes of the
// tensors without a gap. All that the reference implementation refuses is a
// finding, and so are keys that stand twice, of which it keeps the last.
// Source: https://github.com/huggingface/safetensors/blob/v0.8.0/safetensors/src/tensor.rs

import { Buffer, isUtf8 } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { jsonMembers } from '../../core/json-members.ts'
import { MAX_MODEL_HEADER_BYTES, MAX_TENSORS } from '../../core/limits.ts'
import { parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { factText } from './fact-text.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { EmbeddedMetadata, FactValue, FormatReader } from './format.ts'
import { SAFETENSORS_FINDINGS, type SafetensorsFound } from './safetensors-findings.ts'
import { readTensorEntry } from './safetensors-tensor.ts'
import { checkLayout, type TensorRange } from './tensor-layout.ts'

/** MAX_HEADER_SIZE of the reference implementation. */
const FORMAT_HEADER_BYTES = 100_000_000
const LENGTH_BYTES = 8
/** Entries of `__metadata__` that are shown; training scripts put megabytes there. */
const MAX_SHOWN_METADATA = 100
/** Entries of `__metadata__` that are read. */
const MAX_METADATA = 10_000

export const safetensorsReader: FormatReader = {
  id: 'safetensors',
  // A length below the limit, an object, and in it a key or nothing: no magic, but nothing else begins so.
  matches: (head) =>
    head.byteLength > LENGTH_BYTES + 1 &&
    headerLength(head) <= FORMAT_HEADER_BYTES &&
    /^\{[ \t\n\r]*["}]/.test(Buffer.from(head.subarray(LENGTH_BYTES, 64)).toString('latin1')),
  describe: async (source) => {
    const found = findingList(SAFETENSORS_FINDINGS)
    const contents: Contents = {
      tensors: [],
      dtypes: new Map(),
      parameters: 0,
      metadata: new Map(),
    }
    await untilStopped(async () => {
      const { header, dataBytes } = await readHeader(source, found)
      readTensors(header, contents, found)
      checkData(contents.tensors, dataBytes, found)
    })
    return {
      format: 'safetensors',
      facts: factsOf(contents),
      metadata: metadataOf(contents.metadata),
      findings: found.list(),
    }
  },
}

interface Contents {
  readonly tensors: TensorRange[]
  /** Number of tensors of each dtype. */
  readonly dtypes: Map<string, number>
  parameters: number
  readonly metadata: Map<string, string>
}

// Beyond 2^53 the number is not exact, and far beyond every limit.
const headerLength = (head: Uint8Array): number =>
  Number(Buffer.from(head.buffer, head.byteOffset, head.byteLength).readBigUInt64LE(0))

const readHeader = async (source: ByteSource, found: SafetensorsFound) => {
  if (source.sizeBytes < LENGTH_BYTES) {
    found.stop('safetensors.cut-off', `the file has ${source.sizeBytes} bytes`)
  }
  const headerBytes = headerLength(await source.read(0, LENGTH_BYTES))
  if (headerBytes > FORMAT_HEADER_BYTES) {
    found.stop('safetensors.header-too-large', `the header is said to have ${headerBytes} bytes`)
  }
  const dataBytes = source.sizeBytes - LENGTH_BYTES - headerBytes
  if (dataBytes < 0) {
    const message = `the header is said to have ${headerBytes} bytes, the file has ${source.sizeBytes}`
    found.stop('safetensors.cut-off', message)
  }
  if (headerBytes > MAX_MODEL_HEADER_BYTES) {
    found.stop('safetensors.header-not-read', `the header has ${headerBytes} bytes`)
  }
  const bytes = await source.read(LENGTH_BYTES, headerBytes)
  if (!isUtf8(bytes)) found.stop('safetensors.header-not-utf8', 'the header is not UTF-8')
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (header[0] !== '{') {
    found.stop(
      'safetensors.header-not-json',
      `the header begins with ${shown(header.slice(0, 10))}`,
    )
  }
  return { header, dataBytes }
}

const readTensors = (header: string, contents: Contents, found: SafetensorsFound): void => {
  const names = new Set<string>()
  for (const { key, text } of jsonMembers(header, (what) => refuseJson(what, found))) {
    if (names.has(key)) found.add('safetensors.duplicate-key', 'the key stands twice', key)
    names.add(key)
    if (names.size > MAX_TENSORS) {
      found.stop('safetensors.too-many-entries', `more than ${MAX_TENSORS} tensors`)
    }
    if (key === '__metadata__') readMetadata(text, contents.metadata, found)
    else {
      const tensor = readTensorEntry(key, text, found)
      if (tensor === undefined) continue
      const { dtype, elements } = tensor
      contents.tensors.push(tensor)
      contents.dtypes.set(dtype, (contents.dtypes.get(dtype) ?? 0) + 1)
      contents.parameters += elements
    }
  }
}

const refuseJson = (what: string, found: SafetensorsFound, at?: string): never =>
  found.stop('safetensors.header-not-json', what, at)

const readMetadata = (
  text: string,
  metadata: Map<string, string>,
  found: SafetensorsFound,
): void => {
  if (text === 'null') return
  if (!text.startsWith('{')) {
    found.add('safetensors.metadata-invalid', 'it is not an object', '__metadata__')
    return
  }
  for (const entry of jsonMembers(text, (what) => refuseJson(what, found, '__metadata__'))) {
    if (metadata.size === MAX_METADATA) {
      found.stop('safetensors.too-many-entries', `more than ${MAX_METADATA}`, '__metadata__')
    }
    const at = `__metadata__.${entry.key}`
    const value = parseJson(entry.text)
    if (value === undefined) refuseJson('the value is not JSON', found, at)
    if (metadata.has(entry.key)) found.add('safetensors.duplicate-key', 'the key stands twice', at)
    if (typeof value === 'string') metadata.set(entry.key, value)
    else found.add('safetensors.metadata-invalid', `the value is ${shown(value)}`, at)
  }
}

const checkData = (
  tensors: readonly TensorRange[],
  dataBytes: number,
  found: SafetensorsFound,
): void => {
  const end = checkLayout(tensors, 1, ({ kind, name, message }) =>
    found.add(`safetensors.${kind}`, message, name),
  )
  const message = `the tensors have ${end} bytes, the file has ${dataBytes} for them`
  if (end > dataBytes) found.add('safetensors.data-cut-off', message)
  if (end < dataBytes) found.add('safetensors.trailing-data', message)
}

const factsOf = ({ tensors, dtypes, parameters, metadata }: Contents) => {
  const sorted = [...dtypes].sort(([, a], [, b]) => b - a)
  const facts: Record<string, FactValue> = {
    tensors: tensors.length,
    parameters,
    dtypes: Object.fromEntries(sorted.slice(0, MAX_SHOWN_METADATA)),
  }
  const entries = [...metadata].slice(0, MAX_SHOWN_METADATA)
  if (entries.length === 0) return facts
  return {
    ...facts,
    metadata: Object.fromEntries(entries.map(([key, text]) => [factText(key), factText(text)])),
    ...(metadata.size > entries.length ? { metadataEntries: metadata.size } : {}),
  }
}

/** Keys of `__metadata__` by convention; `modelspec.*` is https://github.com/Stability-AI/ModelSpec. */
const metadataOf = (metadata: ReadonlyMap<string, string>): EmbeddedMetadata => {
  const values = (...keys: readonly string[]): readonly string[] =>
    keys
      .map((key) => metadata.get(key) ?? '')
      .filter((value) => value !== '')
      .map(factText)
  const licenses = values('license', 'modelspec.license')
  const baseModels = values('base_model', 'ss_sd_model_name')
  const datasets = values('dataset', 'datasets')
  return {
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(baseModels.length > 0 ? { baseModels } : {}),
    ...(datasets.length > 0 ? { datasets } : {}),
  }
}
