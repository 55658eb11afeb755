// SPDX-License-Identifier: Apache-2.0

import { basename, dirname, join } from 'node:path'

/** The entry of the dataset workers, which lies beside that of the hash worker: in src, lib and dist alike. */
export const datasetWorkerBeside = (hashWorkerPath: string): string =>
  join(dirname(hashWorkerPath), '..', 'dataset-worker', basename(hashWorkerPath))
