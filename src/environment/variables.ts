// SPDX-License-Identifier: Apache-2.0
//
// Environment variables that change training, by a list of what is allowed. A
// job's environment is full of secrets: what is not on the list is neither
// written nor named, and what looks like a secret is left out all the same.

import { hideSecrets, isSecretName } from '../core/secret-shapes.ts'
import type { CaptureWarning } from './environment-v1.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const NAMES = new Set([
  'CUBLAS_WORKSPACE_CONFIG',
  'GOMP_CPU_AFFINITY',
  'HF_DATASETS_OFFLINE',
  'HF_HUB_OFFLINE',
  'HIP_VISIBLE_DEVICES',
  'HSA_OVERRIDE_GFX_VERSION',
  'LD_PRELOAD',
  'LOCAL_RANK',
  'LOCAL_WORLD_SIZE',
  'MKL_CBWR',
  'MKL_NUM_THREADS',
  'NUMEXPR_NUM_THREADS',
  'NVIDIA_TF32_OVERRIDE',
  'NVIDIA_VISIBLE_DEVICES',
  'OPENBLAS_NUM_THREADS',
  'PL_GLOBAL_SEED',
  'PYTHONHASHSEED',
  'PYTHONNOUSERSITE',
  'PYTHONOPTIMIZE',
  'PYTHONPATH',
  'RANK',
  'ROCR_VISIBLE_DEVICES',
  'SEED',
  'TF_CUDNN_DETERMINISTIC',
  'TF_DETERMINISTIC_OPS',
  'TF_ENABLE_ONEDNN_OPTS',
  'TF_FORCE_GPU_ALLOW_GROWTH',
  'TF_GPU_ALLOCATOR',
  'TF_XLA_FLAGS',
  'TOKENIZERS_PARALLELISM',
  'TRANSFORMERS_OFFLINE',
  'WORLD_SIZE',
  'XLA_FLAGS',
])
/** Not `TF_` or `HF_`: others put passwords there (`TF_VAR_…`, `HF_TOKEN`). */
const PREFIXES = [
  'ACCELERATE_',
  'CUDA_',
  'CUDNN_',
  'JAX_',
  'KMP_',
  'MIOPEN_',
  'NCCL_',
  'OMP_',
  'PYTORCH_',
  'TORCH_',
  'XLA_',
]
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/
const MAX_VALUE_CHARS = 4_096

/** Whether the user may add a variable of this name to the list. */
export const isVariableName = (name: string): boolean => NAME.test(name) && !isSecretName(name)

/** Values that must not be written anywhere: those of variables whose name says that they are secret. */
export const secretValues = (environment: Environment): readonly string[] =>
  Object.entries(environment)
    .filter(([name]) => isSecretName(name))
    .map(([, value = '']) => value)
    // A shorter one, such as `true`, would take other texts apart.
    .filter((value) => value.length >= 8)
    .sort((a, b) => b.length - a.length)

/** The allowed variables that are set, by name, and what was left out of them. */
export const selectVariables = (
  environment: Environment,
  alsoAllowed: readonly string[],
): {
  readonly variables: Readonly<Record<string, string>>
  readonly warnings: readonly CaptureWarning[]
} => {
  const known = secretValues(environment)
  const variables: Record<string, string> = {}
  const warnings: CaptureWarning[] = []
  for (const name of Object.keys(environment).sort()) {
    const value = environment[name]?.toWellFormed()
    if (value === undefined || !isAllowed(name, alsoAllowed)) continue
    if (value.length > MAX_VALUE_CHARS) {
      const message = `${name} has more than ${MAX_VALUE_CHARS} characters`
      warnings.push({ code: 'variable-too-long', message })
    } else if (hideSecrets(value, known) !== value || value.includes('***')) {
      warnings.push({ code: 'variable-secret', message: `${name} holds what looks like a secret` })
    } else variables[name] = withoutDeviceIds(value)
  }
  return { variables, warnings }
}

const isAllowed = (name: string, alsoAllowed: readonly string[]): boolean =>
  isVariableName(name) &&
  (NAMES.has(name) ||
    PREFIXES.some((prefix) => name.startsWith(prefix)) ||
    alsoAllowed.includes(name))

// CUDA_VISIBLE_DEVICES may hold UUIDs, which tell one card from all others.
const withoutDeviceIds = (value: string): string =>
  value.replace(/\b(GPU|MIG)-[0-9a-fA-F][0-9a-fA-F/-]{6,}/g, '$1-…')
