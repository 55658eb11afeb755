// SPDX-License-Identifier: Apache-2.0
//
// Names that an attacker chooses, of files, models and bundles, speak to
// nobody: not to the runner, not to a terminal, not in the summary.

import assert from 'node:assert/strict'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

import type { StepResult } from '../../../demo/runner/emulated-runner.ts'
import { readXml } from '../../report/xml.ts'
import { type Scene, startStage } from '../stage.ts'
import { assertExit, BUNDLES, reportOf, sceneLike, signedScene, verify } from './signed-scene.ts'

const stage = await startStage()
after(() => stage.close())

/** A word that no honest line holds as a command, an annotation or an output. */
const MARK = 'pwned'

const NAMES: readonly string[] = [
  `a\n::error file=README.md,line=1::${MARK}`,
  `b\r\n::add-mask::digits`,
  `c\n::set-output name=verified::${MARK}`,
  `d\n::stop-commands::${MARK}`,
  `e ##[add-mask]digits`,
  `f\n##[error]${MARK}`,
  `g%0A::warning::${MARK}`,
  `h,line=7,title=${MARK}::`,
  `i\u001b[2J\u001b]0;${MARK}\u0007`,
  `j<img src=x onerror=${MARK}>|${MARK}|`,
  `k\`](https:${MARK})[\``,
  `l\u202e${MARK}\u2066`,
  `m\nverified<<EOF\n${MARK}\nEOF`,
  `n\u2028::notice::${MARK}`,
]

const inModel = ({ workspace }: Scene, name: string): string =>
  join(workspace, 'out', 'digits', name)

/** What moves a cursor or turns the direction of reading; line feeds end lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

const OUTPUTS = ['verified', 'model-digest', 'refused', 'report-path', 'sarif-path', 'junit-path']

/** Commands that the action itself speaks; `::` further on in their lines is text. */
const OWN_COMMANDS = ['error', 'debug']

const assertUnmoved = (step: StepResult): void => {
  const { annotations, masks, outputs, summary, unmaskedLog } = step
  assert.deepEqual(Object.keys(outputs).sort(), [...OUTPUTS].sort())
  assert.deepEqual([step.exportedEnv, step.exportedPath, step.state], [{}, [], {}])
  assert.ok(!masks.includes('digits'), 'a name became a mask')
  for (const { message, properties } of annotations) {
    assert.ok(!message.startsWith(MARK), message)
    assert.equal(properties.line, undefined, 'no name gives a line')
    assert.ok(properties.file === undefined || properties.file.startsWith('out/'))
  }
  for (const line of unmaskedLog) {
    const command = /^\s*::([\w-]+)/.exec(line)?.[1]
    // The runner looks for the older form of a command only where the line is none of this form.
    if (command === undefined) assert.ok(!line.includes('##['), line)
    else assert.ok(OWN_COMMANDS.includes(command), line)
  }
  for (const text of [...unmaskedLog, summary]) assert.doesNotMatch(text, STEERING)
  assert.doesNotMatch(summary, /<img|\]\(https:/)
}

describe('a hostile name', () => {
  for (const name of NAMES) {
    const shown = JSON.stringify(name)

    it(`of a file that was not signed is refused and says nothing: ${shown}`, async () => {
      const scene = await signedScene(stage, 'key')
      await mkdir(join(inModel(scene, name), '..'), { recursive: true })
      await writeFile(inModel(scene, name), 'x')
      const step = await verify(scene)
      assertExit(step, 1)
      assert.equal(step.outputs.verified, 'false')
      assertUnmoved(step)
      // the report as data keeps the name as it is
      assert.ok(JSON.stringify(await reportOf(step)).includes(JSON.stringify(name).slice(1, -1)))
      JSON.parse(await readFile(step.outputs['sarif-path'] ?? '', 'utf8'))
      readXml(await readFile(step.outputs['junit-path'] ?? '', 'utf8'))
    })
  }

  it('of a signed file says nothing where the file is missing', async () => {
    const names = NAMES.filter((name) => !name.includes('/') && !name.includes('<'))
    const scene = await signedScene(stage, 'key', async (unsigned) => {
      for (const name of names) await writeFile(inModel(unsigned, name), 'x')
    })
    const passing = await verify(await sceneLike(scene))
    assertExit(passing, 0)
    assertUnmoved(passing)
    for (const name of names) await rm(inModel(scene, name))
    const step = await verify(scene)
    assertExit(step, 1)
    assert.match(step.summary, /\*\*missing\*\*/)
    assertUnmoved(step)
  })

  it('of a model and of its bundle says nothing', async () => {
    const scene = await signedScene(stage, 'key')
    const model = join(scene.workspace, 'out', `digits\n::error::${MARK} ##[add-mask]digits`)
    await rename(join(scene.workspace, 'out', 'digits'), model)
    await copyFile(join(scene.workspace, BUNDLES, 'digits.sig'), `${model}.sig`)
    Object.assign(scene.inputs, { 'model-path': 'out/*digits', bundle: '' })
    const passing = await verify(scene)
    assertExit(passing, 0)
    assertUnmoved(passing)
    await writeFile(join(model, 'config.json'), 'changed')
    const step = await verify(scene)
    assertExit(step, 1)
    assert.ok(step.outputs.refused?.startsWith('digits'))
    assertUnmoved(step)
  })
})
