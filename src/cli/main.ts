// SPDX-License-Identifier: Apache-2.0
//
// `mlprov`. Nothing is loaded before it is known to be needed: `--version`
// answers from this file, a command loads its own libraries.

import { join } from 'node:path'
import { VERSION } from '../core/version.ts'

const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { run } = await import('./run.ts')
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  process.exitCode = await run(argv, {
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    // The same relative place in src/, lib/ and dist/.
    hashWorkerPath: join(import.meta.dirname, '..', 'hash-worker', `index.${extension}`),
  })
  // A call that was given up may hold a connection open: the command ends all the same.
  setInterval(() => {
    if (process.stdout.writableLength === 0) process.exit()
  }, 1_000).unref()
}
