// SPDX-License-Identifier: Apache-2.0
//
// What the files of CUDA, cuDNN, ROCm and the NVIDIA driver say of their
// versions, and what `nvidia-smi` answers. Each reader takes any text.

import { asObject, asString, parseJson } from '../core/parse.ts'
import type { CapturedGpu } from './environment-v1.ts'
import { shortText } from './short-text.ts'

const VERSION = /^\d{1,6}(?:\.\d{1,6}){0,4}(?:[-+.][\w.+-]{1,40})?$/

const version = (text: string | undefined): string | undefined =>
  text !== undefined && VERSION.test(text) ? text : undefined

/** `/usr/local/cuda/version.json`. */
export const parseCudaVersion = (text: string): string | undefined =>
  version(asString(asObject(asObject(parseJson(text))?.cuda)?.version))

/** `cudnn_version.h`. */
export const parseCudnnVersion = (text: string): string | undefined => {
  const parts = ['MAJOR', 'MINOR', 'PATCHLEVEL'].map(
    (part) => new RegExp(`^#define CUDNN_${part}[ \\t]+(\\d{1,4})\\b`, 'm').exec(text)?.[1],
  )
  return parts.every((part) => part !== undefined) ? parts.join('.') : undefined
}

/** `/opt/rocm/.info/version`: `6.3.1-48`. */
export const parseRocmVersion = (text: string): string | undefined => version(text.trim())

/** `/proc/driver/nvidia/version`: `NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.124.06  …`. */
export const parseNvidiaDriver = (text: string): string | undefined =>
  /^NVRM version:[^\n]*?[ \t](\d{2,5}(?:\.\d{1,6}){1,3})(?:[ \t]|$)/m.exec(text)?.[1]

/** What is asked of `nvidia-smi`: neither UUIDs nor serial numbers. */
export const NVIDIA_SMI_ARGUMENTS = [
  '--query-gpu=name,driver_version,memory.total,vbios_version',
  '--format=csv,noheader,nounits',
] as const

const MAX_GPUS = 1_024

/** The answer to NVIDIA_SMI_ARGUMENTS; `undefined` where a line is not of the form. */
export const parseNvidiaSmi = (text: string): readonly CapturedGpu[] | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length > MAX_GPUS) return undefined
  const gpus: CapturedGpu[] = []
  for (const line of lines) {
    const fields = line.split(',').map((field) => field.trim())
    const name = shortText(fields[0] ?? '')
    if (fields.length !== 4 || name === undefined) return undefined
    // `[N/A]`, `[Not Supported]`.
    const [driver, memory, vbios] = fields
      .slice(1)
      .map((field) => /^[\w.-]{1,50}$/.exec(field)?.[0])
    gpus.push({
      name,
      ...(driver === undefined ? {} : { driver }),
      ...(memory !== undefined && /^\d{1,9}$/.test(memory) ? { memoryMib: Number(memory) } : {}),
      ...(vbios === undefined ? {} : { vbios }),
    })
  }
  return gpus
}
