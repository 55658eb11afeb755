// SPDX-License-Identifier: Apache-2.0

/** Endings of files that hold weights, or that loaders execute: what a signer must not leave out. */
export const WEIGHT_ENDINGS = [
  'bin',
  'ckpt',
  'gguf',
  'ggml',
  'h5',
  'hdf5',
  'joblib',
  'keras',
  'mlmodel',
  'msgpack',
  'npy',
  'npz',
  'onnx',
  'onnx_data',
  'params',
  'pb',
  'pickle',
  'pkl',
  'pt',
  'pt2',
  'pth',
  'pte',
  'py',
  'safetensors',
  'tflite',
  'weights',
] as const

const ENDINGS: ReadonlySet<string> = new Set(WEIGHT_ENDINGS)

/** Whether a file of this name may hold weights or code, by its ending alone. */
export const isWeightName = (name: string): boolean =>
  ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.')
