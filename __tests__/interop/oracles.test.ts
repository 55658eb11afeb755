// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { comparePickles } from '../../interop/oracles/compare-pickles.ts'
import { countOracles, type OracleResult, renderOracle } from '../../interop/oracles.ts'
import { called, imported, op, pickle } from '../support/pickle-writer.ts'

const PRINTS = pickle(op.proto(4), called(imported('builtins', 'print')), op.stop)

describe('an oracle of pickles', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oracles-test-'))
    await writeFile(join(folder, 'prints.pkl'), PRINTS)
    await writeFile(join(folder, 'nothing.pkl'), pickle(op.proto(4), op.none, op.stop))
    await writeFile(join(folder, 'words.txt'), 'some words')
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const compare = async (...files: readonly object[]) => {
    await writeFile(join(folder, 'facts.json'), JSON.stringify(files))
    return comparePickles(folder)
  }
  const file = { group: 'pickle', file: 'prints.pkl', imports: ['builtins.print'] }

  it('counts what agrees', async () => {
    const expected = { ...file, genops: [], flagged: true, named: ['builtins.print'] }
    assert.deepEqual(await compare(expected), { passed: 5, failures: [] })
  })

  const differences: Readonly<Record<string, object>> = {
    'an import that is not listed': { ...file, imports: ['builtins.print', 'os.name'] },
    'an import that is listed and not there': { ...file, imports: [] },
    'a name of the disassembler that is not listed': { ...file, genops: ['os.name'] },
    'a name of picklescan that is not listed': { ...file, flagged: false, named: ['os.name'] },
    'an objection of picklescan without a finding': {
      ...{ group: 'pickle', file: 'nothing.pkl', flagged: true },
    },
    'a hostile file without a finding': { group: 'advisories', file: 'nothing.pkl' },
    'another fact': { ...file, facts: { kind: 'list' } },
    'weights that are not weights only here': { ...file, weightsOnly: true },
    'a refusal of torch that is none here': { ...file, refusedImport: 'os.name' },
    'a file that is no pickle here': { group: 'pickle', file: 'words.txt' },
  }
  for (const [what, expected] of Object.entries(differences)) {
    it(`differs in ${what}`, async () => {
      assert.equal((await compare(expected)).failures.length, 1)
    })
  }

  it('differs in an import of a random pickle that is not listed', async () => {
    const random = [{ hex: PRINTS.toString('hex'), imports: ['os.name'] }]
    await writeFile(join(folder, 'random.json'), JSON.stringify(random))
    assert.equal((await compare()).failures.length, 1)
  })

  it('is passed, failed or skipped, and says how much was compared', () => {
    const results: readonly OracleResult[] = [
      { id: 'a', kind: 'compared', comparison: { passed: 5, failures: [], note: 'more' } },
      { id: 'b', kind: 'compared', comparison: { passed: 5, failures: ['differs'] } },
      { id: 'c', kind: 'failed', reason: 'no script' },
      { id: 'd', kind: 'skipped', reason: 'no torch' },
    ]
    assert.deepEqual(countOracles(results), { passed: 1, failed: 2, skipped: 1 })
    assert.deepEqual(results.map(renderOracle), [
      'a: 5 facts agree, 0 differ\n  more',
      'b: 5 facts agree, 1 differ\n  FAIL differs',
      'c: failed (no script)',
      'd: skipped (no torch)',
    ])
  })
})
