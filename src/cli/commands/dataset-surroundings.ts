// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import { Secret } from '../../core/secret.ts'
import { datasetWorkerBeside } from '../../io/dataset/worker-path.ts'
import type { CommandContext } from '../context.ts'

/** The seed, from the environment only: a command line is visible to every process. @throws SEED_INVALID */
export const seedOf = ({ env }: CommandContext): Secret => {
  const text = env.DATASET_SEED
  if (text === undefined || text === '') {
    throw new ProvenanceError('SEED_INVALID', 'DATASET_SEED is not set')
  }
  return new Secret(text)
}

export const workerPathOf = ({ hashWorkerPath }: CommandContext): string =>
  datasetWorkerBeside(hashWorkerPath)
