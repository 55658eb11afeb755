// SPDX-License-Identifier: Apache-2.0
//
// The readers of all formats. Those that content tells stand first; where two
// could match, the one that looks closer stands before the other. Loaded where
// the name of a file does not settle what it is (index.ts).

import { codeFileReader } from './code-file.ts'
import type { FormatReader } from './format.ts'
import { ggufFormatReader } from './gguf.ts'
import { hdf5Reader } from './hdf5.ts'
import { hubConfigReader } from './hub-config.ts'
import { kerasReader } from './keras.ts'
import { kerasMetadataReader } from './keras-metadata.ts'
import { lfsPointerReader } from './lfs-pointer.ts'
import { modelCardReader } from './model-card.ts'
import { npyReader } from './npy.ts'
import { npzReader } from './npz.ts'
import { onnxReader } from './onnx.ts'
import { packedReader } from './pickle/packed.ts'
import { pickleReader } from './pickle/pickle.ts'
import { tarOfPicklesReader } from './pickle/tar-of-pickles.ts'
import { zipOfPicklesReader } from './pickle/zip-of-pickles.ts'
import { safetensorsReader } from './safetensors.ts'
import { savedModelReader } from './saved-model.ts'
import { savedModelFingerprintReader } from './saved-model-fingerprint.ts'
import { shardIndexReader } from './shard-index.ts'
import { tfliteReader } from './tflite.ts'

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
