// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { CommandResult } from '../../interop/command.ts'
import { countVerdicts, judge, type MatrixRow, type Verdict } from '../../interop/matrix.ts'
import { matrixPage } from '../../interop/matrix-page.ts'
import { PEERS } from '../../interop/peers.ts'
import { CASES, type CaseId } from '../../interop/scene.ts'
import { KEY_VERIFIERS, VERIFIERS, type Verifier } from '../../interop/verifiers.ts'
import { VERSION } from '../../src/core/version.ts'

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'interop-matrix.md')
const OK: Verdict = { kind: 'ok' }
const refused: CommandResult = { status: 1, stdout: '', stderr: 'Hash mismatch' }
const accepted: CommandResult = { status: 0, stdout: 'Verified', stderr: '' }
const asked = { refusal: /Hash mismatch/, acceptVerdict: OK }

describe('judge', () => {
  it('passes an acceptance, and a refusal for the reason of the case', () => {
    assert.equal(judge('accept', accepted, {}).kind, 'ok')
    assert.equal(judge('changed byte', refused, asked).kind, 'ok')
  })

  const failures: readonly (readonly [string, () => Verdict])[] = [
    ['an unchanged model that is refused', () => judge('accept', refused, {})],
    ['a changed model that is accepted', () => judge('changed byte', accepted, asked)],
    [
      'a refusal whose twin was not accepted',
      () =>
        judge('changed byte', refused, { ...asked, acceptVerdict: { kind: 'FAIL', reason: '' } }),
    ],
    ['a refusal whose twin was not asked', () => judge('changed byte', refused, { refusal: /./ })],
    [
      'a refusal in other words, such as of a flag',
      () => judge('changed byte', { ...refused, stderr: 'unknown flag: --bundel' }, asked),
    ],
    [
      'a refusal for which no words are known',
      () => judge('changed byte', refused, { acceptVerdict: OK }),
    ],
    [
      'a verifier that was killed',
      () =>
        judge('changed byte', { stdout: '', stderr: 'Hash mismatch', status: undefined }, asked),
    ],
  ]
  for (const [what, verdict] of failures) {
    it(`fails ${what}`, () => assert.equal(verdict().kind, 'FAIL'))
  }
})

describe('the verifiers', () => {
  const all: readonly Verifier[] = [...VERIFIERS, ...Object.values(KEY_VERIFIERS)]

  it('know the words of every refusal that they are asked for', () => {
    for (const { id, sees, refusals } of all) {
      const refusable = sees.filter((name) => name !== 'accept')
      assert.deepEqual(Object.keys(refusals).sort(), [...refusable].sort(), id)
    }
  })

  it('are asked for acceptance first, since every refusal rests on it', () => {
    assert.equal(CASES[0], 'accept')
    for (const { id, sees } of all) assert.ok(sees.includes('accept'), id)
  })
})

describe('the matrix', () => {
  const row = (verdicts: Partial<Record<CaseId, Verdict>>): MatrixRow => ({
    verifier: 'v',
    bundle: 'b',
    version: '1',
    verdicts: {
      accept: OK,
      'changed byte': OK,
      'other repository': { kind: 'not applicable' },
      'other workflow': { kind: 'not applicable' },
      'wrong root': { kind: 'FAIL', reason: 'accepted' },
      'file added': { kind: 'skipped', reason: 'go is not there' },
      'file removed': { kind: 'skipped', reason: 'go is not there' },
      'file renamed': { kind: 'skipped', reason: 'go is not there' },
      ...verdicts,
    },
  })

  it('counts what was asked, and nothing that was not', () => {
    assert.deepEqual(countVerdicts([row({}), row({ 'wrong root': OK })]), {
      passed: 5,
      failed: 1,
      skipped: 6,
    })
  })

  it('shows the reason of what was skipped', () => {
    assert.match(matrixPage([row({})]), /skipped \(go is not there\)/)
  })

  it('is committed complete, with the versions that are pinned', () => {
    const page = readFileSync(PAGE, 'utf8')
    assert.doesNotMatch(page, /\| (FAIL|skipped)/)
    for (const { id, program } of [...VERIFIERS, ...Object.values(KEY_VERIFIERS)]) {
      const version = PEERS.find((peer) => peer.id === program)?.version ?? VERSION
      assert.ok(page.includes(`| ${id} | ${version} |`), `${id} ${version}`)
    }
  })
})
