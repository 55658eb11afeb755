// SPDX-License-Identifier: Apache-2.0
//
// A seed for one commitment, where no secret is set: drawn here, and written
// down only sealed for a key whose private half is elsewhere.

import { resolve } from 'node:path/posix'
import { ProvenanceError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import { SEED_BYTES } from '../dataset/dataset-secret.ts'
import { sealSeed } from '../dataset/sealed-seed-v1.ts'
import { hasFiles } from '../io/fs/has-files.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import { COMMITMENT_FILE } from './dataset-commit.ts'

export const SEALED_SEED_FILE = 'seed.sealed.json'

const MAX_PEM_BYTES = 16 * 1024

export interface SeedPlace {
  readonly cwd: string
  /** Absolute path. */
  readonly outputDir: string
  readonly randomBytes: (length: number) => Uint8Array
  /** Told of the seed before anything is made from it. */
  readonly mask: (secret: Secret) => void
}

/**
 * The sealed seed is on disk before anything is made with it: nothing is ever
 * bound to a seed that is lost.
 * @param publicKeyPath X25519, PEM
 * @throws SEALED_SEED_INVALID for another key; OUTPUT_UNWRITABLE, also where the
 *   folder has a commitment whose seed would be written over
 */
export const drawSealedSeed = async (
  publicKeyPath: string,
  { cwd, outputDir, randomBytes, mask }: SeedPlace,
): Promise<{ readonly seed: Secret; readonly sealedSeedPath: string }> => {
  if (hasFiles(outputDir, [SEALED_SEED_FILE, COMMITMENT_FILE])) {
    throw new ProvenanceError(
      'OUTPUT_UNWRITABLE',
      `"${outputDir}" has a commitment, and the only copy of its seed`,
      {
        hint: 'Give another folder: without its seed, nothing more can be proved of a commitment.',
      },
    )
  }
  const codes = { notFound: 'SEALED_SEED_INVALID', tooLarge: 'SEALED_SEED_INVALID' } as const
  const pem = await readBounded(resolve(cwd, publicKeyPath), MAX_PEM_BYTES, codes)
  const bytes = randomBytes(SEED_BYTES)
  const seed = new Secret(Buffer.from(bytes).toString('hex'))
  mask(seed)
  const sealed = sealSeed(bytes, pem.toString('utf8'), randomBytes)
  return {
    seed,
    sealedSeedPath: await createOutputStore(outputDir).write(SEALED_SEED_FILE, sealed),
  }
}
