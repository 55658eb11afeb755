// SPDX-License-Identifier: Apache-2.0
//
// All hostile files together: how many causes there are, that each is found and
// its twin is not where a model with it is inspected as users do, and that none
// costs much: from a disk, in a process of its own for each kind.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { HOSTILE_FILES } from '../../support/hostile/all.ts'
import { COSTLY_FILES } from '../../support/hostile/costly.ts'
import type { HostileHeader } from '../../support/hostile/hostile-header.ts'
import type { InspectedApart } from '../../support/hostile/inspect-apart.ts'
import { JOBLIB_IMPORT } from '../../support/hostile/pickles.ts'

const MIN_CAUSES = 60
const MAX_RISEN_MIB = 64
/** For all files of a kind: where a reader hangs, the test ends. */
const HANG_MS = 300_000
const PROGRAM = join(import.meta.dirname, '..', '..', 'support', 'hostile', 'inspect-apart.ts')

const base = mkdtempSync(join(tmpdir(), 'mlprov-hostile-'))
after(() => rmSync(base, { recursive: true, force: true }))

type OnDisk = Omit<HostileHeader, 'twin' | 'code'>

/** A folder with the model of the file, of whose other files nothing is there but zeros. */
const writeModel = (folder: string, file: OnDisk): string => {
  const { name, hostile, sizeBytes = hostile.length, pieces = new Map(), others = {} } = file
  for (const [other, size] of Object.entries(others)) writeSparse(join(folder, other), size, [])
  writeSparse(join(folder, name), sizeBytes, [[0, hostile], ...pieces])
  return folder
}

const writeSparse = (
  path: string,
  sizeBytes: number,
  pieces: readonly (readonly [number, Uint8Array])[],
): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  truncateSync(path, sizeBytes)
  const fd = openSync(path, 'r+')
  for (const [at, piece] of pieces) writeSync(fd, piece, 0, piece.length, at)
  closeSync(fd)
}

/** Inspects each file in one process; what is in the answer is about the file at the same place. */
const inspectApart = (kind: string, files: readonly OnDisk[]): readonly InspectedApart[] => {
  const folders = files.map((file, index) => writeModel(join(base, kind, String(index)), file))
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--expose-gc', PROGRAM, JOBLIB_IMPORT, ...folders],
    { encoding: 'utf8', timeout: HANG_MS, maxBuffer: 64 * 1024 * 1024 },
  )
  const answers = stdout.trim().split('\n')
  const last = files[answers.length - 1]?.cause
  assert.equal(status, 0, `${signal ?? status} at or after "${last}": ${stderr}`)
  return answers.map((line) => JSON.parse(line) as InspectedApart)
}

/** What the costs were; fails where memory rose too far. */
const checkCosts = (files: readonly OnDisk[], costs: readonly InspectedApart[]): string => {
  assert.equal(costs.length, files.length)
  for (const [index, { risenKib }] of costs.entries()) {
    const mib = risenKib / 1024
    assert.ok(mib <= MAX_RISEN_MIB, `${mib.toFixed(1)} MiB from "${files[index]?.cause}" on`)
  }
  const risen = Math.max(...costs.map(({ risenKib }) => risenKib)) / 1024
  const longest = Math.max(...costs.map(({ ms }) => ms))
  return `${files.length} files: memory rose by ${risen.toFixed(1)} MiB, the longest took ${longest.toFixed(0)} ms`
}

describe('hostile files of all formats', () => {
  it('are of many causes, each with a twin that is another file', (t) => {
    const rows = Object.entries(HOSTILE_FILES).flatMap(([kind, files]) =>
      files.map((file) => ({ kind, ...file })),
    )
    const causes = new Set(rows.map(({ kind, code, cause }) => `${kind} ${code} ${cause}`))
    const codes = new Set(rows.map(({ code }) => code))
    t.diagnostic(
      `${causes.size} causes over ${Object.keys(HOSTILE_FILES).length} formats, ${codes.size} codes`,
    )
    for (const { cause, hostile, twin, sizeBytes } of rows) {
      assert.ok(sizeBytes !== undefined || !hostile.equals(twin), cause)
    }
    assert.ok(causes.size >= MIN_CAUSES)
  })

  for (const [kind, files] of Object.entries(HOSTILE_FILES)) {
    it(`of ${kind} are found on a disk, and cost little`, (t) => {
      const costs = inspectApart(kind, files)
      for (const [index, { name, code, cause }] of files.entries()) {
        const codes = costs[index]?.codes[name] ?? []
        assert.ok(codes.includes(code), `${cause}: ${code} is not in [${codes}]`)
      }
      t.diagnostic(checkCosts(files, costs))
    })

    it(`of ${kind} have twins without a finding`, (t) => {
      const twins = files
        .filter(({ twin }, index) => files.findIndex((other) => other.twin.equals(twin)) === index)
        .map(({ name, cause, twin, others = {} }) => ({ name, cause, hostile: twin, others }))
      const answers = inspectApart(`twins of ${kind}`, twins)
      for (const [index, { name, cause }] of twins.entries()) {
        assert.deepEqual(answers[index]?.codes[name], [], `the twin of the one that ${cause}`)
      }
      t.diagnostic(`${twins.length} twins`)
    })
  }
})

describe('the most costly file of each limit', () => {
  for (const file of COSTLY_FILES) {
    it(`costs little: ${file.name} with ${file.cause}`, (t) => {
      const files = [{ ...file, hostile: file.content() }]
      t.diagnostic(checkCosts(files, inspectApart(`costly ${file.cause}`, files)))
    })
  }
})
