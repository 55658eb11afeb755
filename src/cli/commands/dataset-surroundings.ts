// SPDX-License-Identifier: Apache-2.0

import { basename, dirname, join } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { Secret } from '../../core/secret.ts'
import type { CommandContext } from '../context.ts'

/** The seed, from the environment only: a command line is visible to every process. @throws SEED_INVALID */
export const seedOf = ({ env }: CommandContext): Secret => {
  const text = env.DATASET_SEED
  if (text === undefined || text === '') {
    throw new ProvenanceError('SEED_INVALID', 'DATASET_SEED is not set')
  }
  return new Secret(text)
}

/** The worker's entry lies beside that of the hash worker. */
export const workerPathOf = ({ hashWorkerPath }: CommandContext): string =>
  join(dirname(hashWorkerPath), '..', 'dataset-worker', basename(hashWorkerPath))
