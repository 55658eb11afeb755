// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path'
import { runAction } from './main.ts'
import { verifyStep } from './verify-step.ts'

const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'

await runAction(() =>
  verifyStep({
    env: process.env,
    cwd: process.cwd(),
    // The same relative place in src/, lib/ and dist/.
    hashWorkerPath: join(import.meta.dirname, '..', 'hash-worker', `index.${extension}`),
  }),
)
