// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path'
import { datasetStep } from './dataset-step.ts'
import { runAction } from './main.ts'

const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'

await runAction(() =>
  datasetStep({
    env: process.env,
    cwd: process.cwd(),
    // The same relative place in src/, lib/ and dist/.
    datasetWorkerPath: join(import.meta.dirname, '..', 'dataset-worker', `index.${extension}`),
  }),
)
