// SPDX-License-Identifier: Apache-2.0
//
// What can be found in the files of models, apart from the readers: a report
// about a signed record explains codes without one.

import { CODE_FILE_FINDINGS } from './code-file-findings.ts'
import { FILE_FINDINGS } from './file-findings.ts'
import type { FindingTable } from './format.ts'
import { GGUF_FINDINGS } from './gguf-findings.ts'
import { HDF5_FINDINGS } from './hdf5-findings.ts'
import { HUB_CONFIG_FINDINGS } from './hub-config-findings.ts'
import { KERAS_FINDINGS } from './keras-findings.ts'
import { KERAS_METADATA_FINDINGS } from './keras-metadata-findings.ts'
import { LFS_POINTER_FINDINGS } from './lfs-pointer-findings.ts'
import { MODEL_CARD_FINDINGS } from './model-card-findings.ts'
import { NPY_FINDINGS } from './npy-findings.ts'
import { ONNX_FINDINGS } from './onnx-findings.ts'
import { PICKLE_FINDINGS } from './pickle/findings.ts'
import { PYTORCH_FINDINGS } from './pickle/pytorch-findings.ts'
import { SAFETENSORS_FINDINGS } from './safetensors-findings.ts'
import { SAVED_MODEL_FINDINGS } from './saved-model-findings.ts'
import { SHARD_INDEX_FINDINGS } from './shard-index-findings.ts'
import { TFLITE_FINDINGS } from './tflite-findings.ts'

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
