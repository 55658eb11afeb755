// SPDX-License-Identifier: Apache-2.0
//
// How long the committed `mlprov inspect` takes from a cold start for models of
// 10 GB, next to a Node script that does nothing. The files are sparse: their
// headers are real, and nothing else of them may be read.

import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCold } from './cold-process.ts'
import { type Benchmark, median } from './results.ts'
import { REFERENCE_EMPTY_MS } from './startup.ts'

const ROUNDS = 15
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const MODEL_BYTES = 10_000_000_000
const TENSORS = 500
const BAR_MS = 100

export const inspectBenchmark: Benchmark = {
  name: 'inspect',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
    try {
      const script = join(folder, 'empty.mjs')
      writeFileSync(script, '')
      const programs = [
        { name: 'empty script', args: [script] },
        { name: 'one file of 10 GB', args: [CLI, 'inspect', writeShards(folder, 1)] },
        { name: '100 files of 100 MB', args: [CLI, 'inspect', writeShards(folder, 100)] },
      ].map((program) => ({ ...program, ms: [] as number[] }))
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { args, ms } of programs) {
          ms.push(runCold({ program: process.execPath, args, cwd: folder, env: {} }).seconds * 1000)
        }
      }
      const [empty = Number.NaN] = programs.map(({ ms }) => median(ms))
      for (const { name, ms } of programs) {
        const ratio = (median(ms) / empty).toFixed(2)
        print(
          `${name.padEnd(20)} ${median(ms).toFixed(0).padStart(4)} ms, ${ratio} times an empty script`,
        )
      }
      return {
        rounds: ROUNDS,
        programs: programs.map(({ name, ms }) => ({ name, medianMs: median(ms), ms })),
        bars: programs.slice(1, 2).flatMap(({ name, ms }) => [
          { what: `inspect ${name}`, value: median(ms), limit: BAR_MS, unit: 'ms' },
          {
            what: `inspect ${name}, scaled`,
            value: (median(ms) / empty) * REFERENCE_EMPTY_MS,
            limit: BAR_MS,
            unit: `ms, scaled to an empty script of ${REFERENCE_EMPTY_MS} ms`,
          },
        ]),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** A model of `count` safetensors files with MODEL_BYTES of tensors together. */
const writeShards = (parent: string, count: number): string => {
  const folder = join(parent, `model-${count}`)
  mkdirSync(folder)
  const tensorBytes = MODEL_BYTES / count / TENSORS
  for (let shard = 0; shard < count; shard += 1) {
    const tensors = Array.from({ length: TENSORS }, (_, index) => [
      `model.layers.${index}.mlp.down_proj.weight`,
      {
        dtype: 'BF16',
        shape: [tensorBytes / 2],
        data_offsets: [index * tensorBytes, (index + 1) * tensorBytes],
      },
    ])
    const header = Buffer.from(JSON.stringify(Object.fromEntries(tensors)))
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(header.byteLength))
    const fd = openSync(join(folder, `model-${shard}.safetensors`), 'wx')
    writeSync(fd, length)
    writeSync(fd, header)
    ftruncateSync(fd, length.byteLength + header.byteLength + TENSORS * tensorBytes)
    closeSync(fd)
  }
  return folder
}
