// SPDX-License-Identifier: Apache-2.0
//
// Every hostile file there is, under a name by which its reader is found. They
// and their twins are judged with JOBLIB_IMPORT allowed.

import { HOSTILE_GGUFS } from './ggufs.ts'
import type { HostileFile } from './hostile-file.ts'
import type { HostileHeader } from './hostile-header.ts'
import { HOSTILE_HUB_FILES } from './hub-files.ts'
import { HOSTILE_KERAS, HOSTILE_KERAS_METADATA } from './keras.ts'
import { HOSTILE_NPYS } from './npys.ts'
import { HOSTILE_ONNX, ONNX_FILES, ONNX_NAME } from './onnx.ts'
import { HOSTILE_PICKLES } from './pickles.ts'
import { HOSTILE_SAFETENSORS } from './safetensors.ts'
import { HOSTILE_SAVED_MODELS, HOSTILE_TFLITE } from './tensorflow.ts'
import { HOSTILE_MEMBERS, HOSTILE_ZIPS } from './zips.ts'

const named = (
  name: string,
  files: readonly HostileFile[],
  others: Readonly<Record<string, number>> = {},
): readonly HostileHeader[] => files.map((file) => ({ name, others, ...file }))

// Where a member is cut is up to who reads it: the reader of pickles says `pickle.incomplete`.
const MEMBERS = HOSTILE_MEMBERS.filter(({ code }) => code !== 'zip.cut')

/** By what was made hostile. */
export const HOSTILE_FILES: Readonly<Record<string, readonly HostileHeader[]>> = {
  safetensors: HOSTILE_SAFETENSORS,
  gguf: HOSTILE_GGUFS,
  onnx: named(ONNX_NAME, HOSTILE_ONNX, ONNX_FILES),
  npy: HOSTILE_NPYS,
  pickle: named('model.pkl', HOSTILE_PICKLES),
  zip: named('model.pt', [...HOSTILE_ZIPS, ...MEMBERS]),
  keras: named('model.keras', HOSTILE_KERAS),
  'keras-metadata': named('keras_metadata.pb', HOSTILE_KERAS_METADATA),
  'saved-model': named('saved_model.pb', HOSTILE_SAVED_MODELS),
  tflite: named('model.tflite', HOSTILE_TFLITE),
  hub: HOSTILE_HUB_FILES,
}
