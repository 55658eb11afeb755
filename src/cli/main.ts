// SPDX-License-Identifier: Apache-2.0
//
// `mlprov`. Nothing is loaded before it is known to be needed: `--version`
// answers from this file, a command loads its own libraries.

import { opendirSync } from 'node:fs'
import { join } from 'node:path'
import { VERSION } from '../core/version.ts'

/** Commands that hash a model: a worker starts at once, while the command itself is loaded. */
const HASHING_COMMANDS = new Set(['attest', 'hash', 'model-signing', 'verify'])

// A reader that has seen enough (`mlprov … | head`) is no failure: the work and its exit code go on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// A model that is one file is hashed by the calling thread alone: a worker would only be in its way.
const holdsSeveralFiles = (word: string): boolean => {
  try {
    const folder = opendirSync(word)
    const isSeveral = folder.readSync() !== null && folder.readSync() !== null
    folder.closeSync()
    return isSeveral
  } catch {
    return false
  }
}

const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  // The same relative place in src/, lib/ and dist/.
  const hashWorkerPath = join(import.meta.dirname, '..', 'hash-worker', `index.${extension}`)
  if (HASHING_COMMANDS.has(argv[0] ?? '') && argv.some(holdsSeveralFiles)) {
    const { warmUpDigester } = await import('../io/fs/digest-files.ts')
    warmUpDigester(hashWorkerPath)
  }
  const { run } = await import('./run.ts')
  process.exitCode = await run(argv, {
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    hashWorkerPath,
  })
  // A call that was given up may hold a connection open: the command ends all the same.
  setInterval(() => {
    if (process.stdout.writableLength === 0 || process.stdout.destroyed) process.exit()
  }, 1_000).unref()
}
