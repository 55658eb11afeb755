// SPDX-License-Identifier: Apache-2.0
//
// The page as it is built: what runs in any browser, and the verifier of
// bundles, which is written for Node.

import { startPage } from './main.ts'
import { verifyKeyless } from './verify-keyless.ts'

startPage(verifyKeyless)
