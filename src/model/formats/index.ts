// SPDX-License-Identifier: Apache-2.0
//
// The formats of models that are known here: a reader is one file and one row,
// and so are its findings. Those that content tells stand first; where two
// could match, the one that looks closer stands before the other.

import type { ByteSource } from '../../core/byte-source.ts'
import { readEnds } from '../archives/zip-ends.ts'
import { ZIP_FINDINGS } from '../archives/zip-findings.ts'
import { CODE_FILE_FINDINGS, codeFileReader } from './code-file.ts'
import { FILE_FINDINGS } from './file-findings.ts'
import { findingList } from './finding-list.ts'
import type { FindingTable, FormatReader } from './format.ts'
import { ggufFormatReader } from './gguf.ts'
import { GGUF_FINDINGS } from './gguf-findings.ts'
import { HDF5_FINDINGS, hdf5Reader } from './hdf5.ts'
import { HUB_CONFIG_FINDINGS, hubConfigReader } from './hub-config.ts'
import { kerasReader } from './keras.ts'
import { KERAS_FINDINGS } from './keras-findings.ts'
import { KERAS_METADATA_FINDINGS, kerasMetadataReader } from './keras-metadata.ts'
import { LFS_POINTER_FINDINGS, lfsPointerReader } from './lfs-pointer.ts'
import { MODEL_CARD_FINDINGS, modelCardReader } from './model-card.ts'
import { npyReader } from './npy.ts'
import { NPY_FINDINGS } from './npy-header.ts'
import { npzReader } from './npz.ts'
import { onnxReader } from './onnx.ts'
import { ONNX_FINDINGS } from './onnx-findings.ts'
import { PICKLE_FINDINGS } from './pickle/findings.ts'
import { packedReader } from './pickle/packed.ts'
import { pickleReader } from './pickle/pickle.ts'
import { tarOfPicklesReader } from './pickle/tar-of-pickles.ts'
import { PYTORCH_FINDINGS, zipOfPicklesReader } from './pickle/zip-of-pickles.ts'
import { safetensorsReader } from './safetensors.ts'
import { SAFETENSORS_FINDINGS } from './safetensors-findings.ts'
import { savedModelReader } from './saved-model.ts'
import { SAVED_MODEL_FINDINGS } from './saved-model-findings.ts'
import { savedModelFingerprintReader } from './saved-model-fingerprint.ts'
import { SHARD_INDEX_FINDINGS, shardIndexReader } from './shard-index.ts'
import { TFLITE_FINDINGS, tfliteReader } from './tflite.ts'

export const READERS: readonly FormatReader[] = [
  lfsPointerReader,
  ggufFormatReader,
  npyReader,
  onnxReader,
  npzReader,
  kerasReader,
  zipOfPicklesReader,
  tarOfPicklesReader,
  pickleReader,
  packedReader,
  // After pickles, which can have the magics of these in their first text.
  savedModelReader,
  tfliteReader,
  hdf5Reader,
  codeFileReader,
  safetensorsReader,
  shardIndexReader,
  hubConfigReader,
  modelCardReader,
  kerasMetadataReader,
  savedModelFingerprintReader,
]

/** Every code that a description of a file can have. */
export const FINDINGS: FindingTable = {
  ...FILE_FINDINGS,
  ...LFS_POINTER_FINDINGS,
  ...GGUF_FINDINGS,
  ...NPY_FINDINGS,
  ...ONNX_FINDINGS,
  ...SAVED_MODEL_FINDINGS,
  ...KERAS_FINDINGS,
  ...PICKLE_FINDINGS,
  ...PYTORCH_FINDINGS,
  ...TFLITE_FINDINGS,
  ...HDF5_FINDINGS,
  ...CODE_FILE_FINDINGS,
  ...SAFETENSORS_FINDINGS,
  ...SHARD_INDEX_FINDINGS,
  ...HUB_CONFIG_FINDINGS,
  ...MODEL_CARD_FINDINGS,
  ...KERAS_METADATA_FINDINGS,
}

/**
 * The reader of a file: the one that its name promises, if the content matches it; or else the first
 * that the content matches; or else the promised one. Lengths at the start of a safetensors file look like
 * other formats (6 % of them like a pickle), so its name has to count where its content agrees.
 * @param head the first HEAD_BYTES of the file, or all of a smaller one
 */
export const findReader = (head: Uint8Array, name: string): FormatReader | undefined => {
  const promised = promisedReader(name)
  if (promised?.matches(head, name)) return promised
  return READERS.find((reader) => reader.matches(head, name)) ?? promised
}

/**
 * The reader of a file that neither its first bytes nor its name tell. A zip archive is found from
 * its end: torch.jit.load and Keras load one after whatever stands before it.
 */
export const findReaderByEnd = async (source: ByteSource): Promise<FormatReader | undefined> => {
  const { places } = await readEnds(source, findingList(ZIP_FINDINGS))
  return places.length > 0 ? zipOfPicklesReader : undefined
}

/** The reader of the format that a name promises by its ending. */
export const promisedReader = (name: string): FormatReader | undefined => {
  const lower = name.toLowerCase()
  return READERS.find(({ endings }) => endings?.some((ending) => lower.endsWith(ending)))
}
