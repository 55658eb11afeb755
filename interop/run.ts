// SPDX-License-Identifier: Apache-2.0
//
// `npm run interop`: real verifiers look at what the built action made, and
// libraries of the field write files that our readers have to read alike.
//
//   --write            writes docs/interop-matrix.md
//   --markdown FILE    appends the matrix to a file
//   --counts FILE      writes {passed, failed, skipped} as JSON
//   --require-all      a peer that is missing is a failure
//   --install-minutes  how long missing peers are built for (default 25)
//
// Exits 1 if any case fails.

import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { VERSION } from '../src/core/version.ts'
import { type InstalledPeer, installPeers } from './install.ts'
import { type Counts, countVerdicts, renderMarkdown, renderText } from './matrix.ts'
import { matrixPage } from './matrix-page.ts'
import { prepareOffline } from './offline.ts'
import { askOracles, countOracles, renderOracle } from './oracles.ts'
import { PEERS } from './peers.ts'
import { produce } from './produce.ts'
import { askVerifiers, type Program } from './questions.ts'

const ROOT = join(import.meta.dirname, '..')

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    markdown: { type: 'string' },
    counts: { type: 'string' },
    'require-all': { type: 'boolean', default: false },
    'install-minutes': { type: 'string', default: '25' },
  },
})

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const toProgram = (installed: InstalledPeer): Program => {
  const { id, version } = installed.peer
  return installed.kind === 'ready'
    ? { id, version, kind: 'ready', command: [installed.programPath] }
    : { id, version, kind: 'missing', reason: installed.reason }
}

// an exit ends the compilers too; they are in groups of their own
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const deadline = performance.now() + Number(options['install-minutes']) * 60_000
const cacheHome = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
say('installing the peers')
const installed = await installPeers(PEERS, {
  cacheDir: join(cacheHome, 'ml-provenance-action', 'peers'),
  env: process.env,
  remainingMs: () => deadline - performance.now(),
  log: (line) => say(`  ${line}`),
})

const scratch = await mkdtemp(join(tmpdir(), 'interop-'))
try {
  say('signing a model with the built action')
  const production = await produce(scratch)
  const offline = await prepareOffline(process.env.PATH ?? '', scratch)
  say(`asking the verifiers, ${offline.description}\n`)
  const mlprov: Program = {
    id: 'mlprov',
    version: VERSION,
    kind: 'ready',
    command: [process.execPath, join(ROOT, 'dist', 'cli', 'index.js')],
  }
  const rows = await askVerifiers([mlprov, ...installed.map(toProgram)], production, {
    offline,
    scratch,
  })
  say(renderText(rows))
  say('asking the oracles of the readers')
  const oracles = await askOracles({ installed, run: offline.run, scratch })
  for (const result of oracles) say(renderOracle(result))
  const matrix = countVerdicts(rows)
  const more = countOracles(oracles)
  const counts: Counts = {
    passed: matrix.passed + more.passed,
    failed: matrix.failed + more.failed,
    skipped: matrix.skipped + more.skipped,
  }
  say(
    `interoperability: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  )
  if (options.markdown) await appendFile(options.markdown, renderMarkdown(rows))
  if (options.counts) await writeFile(options.counts, `${JSON.stringify(counts)}\n`)
  if (options.write) {
    if (matrix.failed + matrix.skipped > 0)
      throw new Error('only a complete matrix is written down')
    const page = join(ROOT, 'docs', 'interop-matrix.md')
    await writeFile(page, matrixPage(rows))
    say('wrote docs/interop-matrix.md')
  }
  if (counts.failed > 0 || (options['require-all'] && counts.skipped > 0)) process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}
