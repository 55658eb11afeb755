// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path'
import { attestStep } from './attest-step.ts'
import { runAction } from './main.ts'

const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'

await runAction(() =>
  attestStep({
    env: process.env,
    cwd: process.cwd(),
    // The same relative place in src/, lib/ and dist/.
    hashWorkerPath: join(import.meta.dirname, '..', 'hash-worker', `index.${extension}`),
  }),
)
