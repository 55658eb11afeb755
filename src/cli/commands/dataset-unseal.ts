// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset unseal` does.

import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_SEALED_SEED_BYTES } from '../../core/limits.ts'
import { unsealSeed } from '../../dataset/sealed-seed-v1.ts'
import { readTextFile } from '../../io/live.ts'
import type { CommandContext } from '../context.ts'

const MAX_PEM_BYTES = 16 * 1024

/** The seed is never printed: what is printed ends up in logs. */
export const runDatasetUnseal = async (
  sealed: string,
  flags: { readonly privateKey: string; readonly output: string },
  { cwd, out }: CommandContext,
): Promise<void> => {
  const read = (path: string, maxBytes: number) =>
    readTextFile(resolve(cwd, path), maxBytes, 'SEALED_SEED_INVALID')
  const pem = await read(flags.privateKey, MAX_PEM_BYTES)
  const seed = unsealSeed(await read(sealed, MAX_SEALED_SEED_BYTES), pem)
  const path = resolve(cwd, flags.output)
  try {
    await writeFile(path, `${Buffer.from(seed).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ProvenanceError('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause })
  }
  out(`the seed is in ${path}\n`)
}
