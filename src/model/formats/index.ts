// SPDX-License-Identifier: Apache-2.0
//
// How the reader of a file is found. Most files of a model are what their
// names promise: the reader is loaded with the first such file, and all of
// them (readers.ts), which take longer to load than a header to read, only
// where a name promises nothing or too much.

import type { ByteSource } from '../../core/byte-source.ts'
import { readEnds } from '../archives/zip-ends.ts'
import { ZIP_FINDINGS } from '../archives/zip-findings.ts'
import { CODE_FILE_ENDINGS, codeFileReader } from './code-file.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'
import { PACKED_PICKLE_ENDINGS, PICKLE_ENDINGS } from './pickle/pickle-names.ts'

/** A format that names promise by their ending. A file of such a name that no content matches is read as this. */
export interface PromisedFormat {
  /** Of its reader. */
  readonly id: string
  /** In lower case: `.gguf`. */
  readonly endings: readonly string[]
  load(): Promise<FormatReader>
}

export const PROMISED_FORMATS: readonly PromisedFormat[] = [
  {
    id: 'safetensors',
    endings: ['.safetensors'],
    load: async () => (await import('./safetensors.ts')).safetensorsReader,
  },
  {
    id: 'gguf',
    endings: ['.gguf'],
    load: async () => (await import('./gguf.ts')).ggufFormatReader,
  },
  {
    id: 'pickle',
    endings: [...PICKLE_ENDINGS, ...PACKED_PICKLE_ENDINGS],
    load: async () => (await import('./pickle/pickle.ts')).pickleReader,
  },
  {
    id: 'onnx',
    endings: ['.onnx'],
    load: async () => (await import('./onnx.ts')).onnxReader,
  },
  {
    id: 'keras',
    endings: ['.keras'],
    load: async () => (await import('./keras.ts')).kerasReader,
  },
  {
    id: 'hdf5',
    endings: ['.h5', '.hdf5'],
    load: async () => (await import('./hdf5.ts')).hdf5Reader,
  },
  {
    id: 'tflite',
    endings: ['.tflite'],
    load: async () => (await import('./tflite.ts')).tfliteReader,
  },
  {
    id: 'npy',
    endings: ['.npy'],
    load: async () => (await import('./npy.ts')).npyReader,
  },
  {
    id: 'npz',
    endings: ['.npz'],
    load: async () => (await import('./npz.ts')).npzReader,
  },
  {
    id: 'shard-index',
    endings: ['.safetensors.index.json', '.bin.index.json'],
    load: async () => (await import('./shard-index.ts')).shardIndexReader,
  },
  {
    id: 'code-file',
    endings: CODE_FILE_ENDINGS,
    load: async () => codeFileReader,
  },
]

/** The format that a name promises by its ending. */
export const promisedFormat = (name: string): PromisedFormat | undefined => {
  const lower = name.toLowerCase()
  return PROMISED_FORMATS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)))
}

/**
 * The reader of a file: the one that its name promises, if the content matches it; or else the first
 * that the content matches; or else the promised one. Lengths at the start of a safetensors file look like
 * other formats (6 % of them like a pickle), so its name has to count where its content agrees.
 * @param head the first HEAD_BYTES of the file, or all of a smaller one
 */
export const findReader = async (
  head: Uint8Array,
  name: string,
): Promise<FormatReader | undefined> => {
  const promised = await promisedFormat(name)?.load()
  if (promised?.matches(head, name)) return promised
  const { READERS } = await import('./readers.ts')
  return READERS.find((reader) => reader.matches(head, name)) ?? promised
}

/**
 * The reader of a file that neither its first bytes nor its name tell. A zip archive is found from
 * its end: torch.jit.load and Keras load one after whatever stands before it.
 */
export const findReaderByEnd = async (source: ByteSource): Promise<FormatReader | undefined> => {
  const { places } = await readEnds(source, findingList(ZIP_FINDINGS))
  if (places.length === 0) return undefined
  return (await import('./pickle/zip-of-pickles.ts')).zipOfPicklesReader
}
