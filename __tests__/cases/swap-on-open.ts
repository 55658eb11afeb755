// SPDX-License-Identifier: Apache-2.0
//
// Loaded before the program: a hand that is quicker than it. The file that
// SWAP_FOR_LINK names becomes a link to a copy of itself when it is opened,
// which is after the scan has seen a file there.

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { openSync } = fs
const victim = process.env.SWAP_FOR_LINK ?? ''

fs.openSync = (...args) => {
  if (args[0] === victim && !fs.lstatSync(victim).isSymbolicLink()) {
    const copy = `${victim}.copy`
    fs.renameSync(victim, copy)
    fs.symlinkSync(copy, victim)
  }
  return openSync(...args)
}
syncBuiltinESMExports()
