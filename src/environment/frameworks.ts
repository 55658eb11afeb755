// SPDX-License-Identifier: Apache-2.0
//
// The frameworks among the packages, and the libraries that they compute with.
// What a wheel brings is more reliable than what lies in /usr/local: torch
// never looks there.

import { compareNames } from '../core/compare-names.ts'
import { normalizePythonName } from '../core/python-name.ts'
import type { CapturedFramework, CapturedPackage } from './environment-v1.ts'

/** Package in normal form → name of the framework. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  accelerate: 'accelerate',
  datasets: 'datasets',
  deepspeed: 'deepspeed',
  diffusers: 'diffusers',
  flax: 'flax',
  jax: 'jax',
  jaxlib: 'jaxlib',
  keras: 'keras',
  lightgbm: 'lightgbm',
  lightning: 'lightning',
  mxnet: 'mxnet',
  numpy: 'numpy',
  onnx: 'onnx',
  onnxruntime: 'onnxruntime',
  'onnxruntime-gpu': 'onnxruntime',
  paddlepaddle: 'paddlepaddle',
  'paddlepaddle-gpu': 'paddlepaddle',
  peft: 'peft',
  pytorch: 'torch',
  'pytorch-lightning': 'lightning',
  ray: 'ray',
  safetensors: 'safetensors',
  'scikit-learn': 'scikit-learn',
  scipy: 'scipy',
  'sentence-transformers': 'sentence-transformers',
  tensorflow: 'tensorflow',
  'tensorflow-cpu': 'tensorflow',
  'tensorflow-gpu': 'tensorflow',
  tokenizers: 'tokenizers',
  torch: 'torch',
  torchaudio: 'torchaudio',
  torchvision: 'torchvision',
  transformers: 'transformers',
  triton: 'triton',
  trl: 'trl',
  unsloth: 'unsloth',
  vllm: 'vllm',
  xgboost: 'xgboost',
}

/** NVIDIA's wheels have the CUDA version as a suffix: `nvidia-cudnn-cu12`. Conda's packages have none. */
const NVIDIA_LIBRARIES: Readonly<Record<string, string>> = {
  'cuda-runtime': 'cuda',
  'cuda-version': 'cuda',
  cudatoolkit: 'cuda',
  cudnn: 'cudnn',
  nccl: 'nccl',
  'nvidia-cublas': 'cublas',
  'nvidia-cuda-runtime': 'cuda',
  'nvidia-cudnn': 'cudnn',
  'nvidia-nccl': 'nccl',
}

/** Sorted by name; one line for each different version, with the first that says so. */
export const findFrameworks = (
  packages: readonly CapturedPackage[],
  ofSystem: readonly CapturedFramework[],
): readonly CapturedFramework[] => {
  const found = new Map<string, CapturedFramework>()
  for (const framework of [...packages.flatMap(frameworksOf), ...ofSystem]) {
    const key = `${framework.name}@${framework.version}`
    if (!found.has(key)) found.set(key, framework)
  }
  return [...found.values()].sort(
    (a, b) => compareNames(a.name, b.name) || compareNames(a.version, b.version),
  )
}

const frameworksOf = ({ name, version, purl }: CapturedPackage): readonly CapturedFramework[] => {
  const normal = normalizePythonName(name)
  const library = normal.replace(/-cu\d+$/, '')
  const framework = own(FRAMEWORKS, normal) ?? own(NVIDIA_LIBRARIES, library)
  return [
    ...(framework === undefined ? [] : [{ name: framework, version, source: purl }]),
    ...localVersion(version).map((local) => ({ ...local, source: purl })),
  ]
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

// torch's wheels: `2.8.0+cu128` is CUDA 12.8, `2.8.0+rocm6.3` is ROCm 6.3.
const localVersion = (version: string): readonly { name: string; version: string }[] => {
  const [, major, minor] = /\+cu(\d{2})(\d)$/.exec(version) ?? []
  if (major !== undefined && minor !== undefined) {
    return [{ name: 'cuda', version: `${major}.${minor}` }]
  }
  const [, rocm] = /\+rocm(\d+(?:\.\d+)*)$/.exec(version) ?? []
  return rocm === undefined ? [] : [{ name: 'rocm', version: rocm }]
}
