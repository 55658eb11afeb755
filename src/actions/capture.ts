// SPDX-License-Identifier: Apache-2.0

import { captureStep } from './capture-step.ts'
import { runAction } from './main.ts'

await runAction(() => captureStep({ env: process.env, cwd: process.cwd() }))
