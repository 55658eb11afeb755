// SPDX-License-Identifier: Apache-2.0
//
// What the built action says and leaves behind when something is wrong. Each
// row of the table changes one thing in a scene that is shown to pass.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

import { parseBundles } from '../../src/attestation/bundle.ts'
import { ERRORS } from '../../src/core/errors.ts'
import { RESULT_FILE } from '../../src/pipelines/attest-result.ts'
import type { BadCase } from './bad-input/bad-case.ts'
import { FACT_CASES } from './bad-input/facts.ts'
import { IDENTITY_CASES } from './bad-input/identity.ts'
import { INPUT_CASES } from './bad-input/inputs.ts'
import { MODEL_CASES } from './bad-input/model.ts'
import { SERVICE_CASES } from './bad-input/services.ts'
import { SINK_CASES } from './bad-input/sinks.ts'
import { TRAINING_CASES } from './bad-input/training.ts'
import { TRUST_CASES } from './bad-input/trust.ts'
import { BASES, type BaseName, baseRun } from './bases.ts'
import { play, type RunResult, type Scene, type Stage, startStage } from './stage.ts'

const AREAS: Readonly<Record<string, readonly BadCase[]>> = {
  inputs: INPUT_CASES,
  'facts about the model': FACT_CASES,
  'training and evaluation': TRAINING_CASES,
  models: MODEL_CASES,
  identity: IDENTITY_CASES,
  'keys and trust': TRUST_CASES,
  services: SERVICE_CASES,
  sinks: SINK_CASES,
}
const CASES = Object.values(AREAS).flat()
/** Areas in which everything is found before a service of Sigstore is asked. */
const BEFORE_SIGNING = ['inputs', 'facts about the model', 'training and evaluation', 'models']

/** Most rows wait for a process: a few more than there are cores. */
const LANES = 4
const stages = await Promise.all(Array.from({ length: LANES }, () => startStage()))
const idle = [...stages]
after(() => Promise.all(stages.map((stage) => stage.close())))

/** A stage of one's own for a while; tests run no more at a time than there are stages. */
const onStage = async (act: (stage: Stage) => Promise<void>): Promise<void> => {
  const stage = idle.pop()
  assert.ok(stage, 'more tests at a time than stages')
  stage.reset()
  try {
    await act(stage)
    assert.deepEqual(stage.github.proxy.refusedHosts, [], 'the action tried to leave this machine')
  } finally {
    idle.push(stage)
  }
}

const setBase = async (stage: Stage, base: BaseName, run: BadCase['run'] = {}): Promise<Scene> => {
  const scene = await stage.setScene({ ...baseRun(base), ...run })
  await BASES[base](scene)
  return scene
}

describe('the table of bad inputs', () => {
  it('has at least 60 rows, of which no two have one cause', () => {
    assert.ok(CASES.filter(({ skip }) => !skip).length >= 60)
    const causes = CASES.map(({ cause }) => cause)
    assert.deepEqual(
      causes.filter((cause, index) => causes.indexOf(cause) !== index),
      [],
    )
  })
  it('uses every scene', () => {
    const used = new Set(CASES.map(({ base }) => base))
    assert.deepEqual(
      Object.keys(BASES).filter((base) => !used.has(base as BaseName)),
      [],
    )
  })
})

describe('without a change, this passes:', { concurrency: LANES }, () => {
  const scenes = CASES.map(({ base, fastClock = false }) => ({ base, fastClock }))
  const twins = new Map(scenes.map((scene) => [JSON.stringify(scene), scene]))
  for (const { base, fastClock } of twins.values()) {
    it(`${base}${fastClock ? ', on the fast clock' : ''}`, () =>
      onStage(async (stage) => {
        const scene = await setBase(stage, base)
        const run = await play({ ...scene, fastClock })
        assert.equal(run.exitCode, 0, run.log.join('\n'))
        assert.deepEqual(errorsOf(run), [])
        assertNoSecret(run, await filesBelow(scene.runnerFolder))
      }))
  }
})

for (const [area, cases] of Object.entries(AREAS)) {
  describe(`bad input, ${area}:`, { concurrency: LANES }, () => {
    for (const row of cases) {
      it(row.cause, { skip: row.skip ?? false }, () =>
        onStage(async (stage) => {
          const scene = await setBase(stage, row.base, row.run)
          scene.fastClock = row.fastClock ?? false
          const stop = await row.change?.(scene)
          const certificates = stage.sigstore.certificates.length
          const folder = outputFolder(scene)
          const filesBefore = await filesBelow(scene.runnerFolder)
          const bundlesBefore = await filesBelow(folder)
          const run = await play(scene).finally(() => typeof stop === 'function' && stop())
          assertSaid(row, run)
          if (row.sink === undefined) assert.deepEqual(run.outputs, {})
          const bundles = await filesBelow(folder)
          if (row.sink === undefined && row.keeps === undefined)
            assert.deepEqual(bundles, bundlesBefore)
          else assertKept(bundles, row)
          if (BEFORE_SIGNING.includes(area))
            assert.equal(stage.sigstore.certificates.length, certificates)
          const left = await filesBelow(scene.runnerFolder)
          for (const name of left.keys()) assert.doesNotMatch(name, /\.tmp$|mlprov-artifact-/)
          const changed = [...left].filter(
            ([name, content]) => sha256(content) !== sha256(filesBefore.get(name)),
          )
          assertNoSecret(run, new Map(changed))
        }),
      )
    }
  })
}

const errorsOf = (run: RunResult) => run.annotations.filter(({ level }) => level === 'error')

/** One annotation with code, message and hint, and the exit code of the table. */
const assertSaid = (row: BadCase, run: RunResult): void => {
  const log = run.log.join('\n')
  const [error, ...others] = errorsOf(run)
  assert.ok(error && others.length === 0, log)
  const code = row.sink === undefined ? row.code : 'SINK_FAILED'
  assert.equal(error.properties.title, code, log)
  assert.equal(run.exitCode, ERRORS[code].exit)
  const said = row.sink === undefined ? readAnnotation(error.message) : readOutcome(row, run)
  assert.equal(said.code, row.code, log)
  assert.match(said.message, row.message)
  assert.match(
    said.message,
    /^(?!(?!Fulcio|Rekor)[A-Z][a-z]+ [a-z]).*[^.]$/s,
    'lowercase start, no final period',
  )
  assert.doesNotMatch(said.message, /undefined|\[object|NaN/)
  if (row.hint) assert.match(said.hint, row.hint)
  else assert.equal(said.hint, ERRORS[row.code].hint)
  // What was said of the sink is in the one place where everyone looks, too.
  assert.ok(error.message.includes(said.message) && error.message.includes(said.hint))
}

interface Said {
  readonly code: string | undefined
  readonly message: string
  readonly hint: string
}

/** `CODE: message`, and the hint on the lines below. */
const readAnnotation = (text: string): Said => {
  const [, code, message = '', hint = ''] = /^([A-Z0-9_]+): ([^\n]*)\n(.+)$/s.exec(text) ?? []
  return { code, message, hint }
}

const readOutcome = ({ sink }: BadCase, { outputs }: RunResult): Said => {
  const outcomes: readonly ({ readonly sink: string } & Said)[] = JSON.parse(outputs.sinks ?? '[]')
  assert.equal(outputs[`${sink}-outcome`], 'failed')
  const outcome = outcomes.find((entry) => entry.sink === sink)
  assert.ok(outcome)
  return outcome
}

const outputFolder = ({ inputs, outputDir, workspace }: Scene): string => {
  const given = inputs['resume-from'] ?? inputs['output-dir']
  return given === undefined ? outputDir : join(workspace, given)
}

/** Everything that was signed is there and whole; where a sink failed, so is what resume-from reads. */
const assertKept = (files: ReadonlyMap<string, Buffer>, { sink, keeps }: BadCase): void => {
  const bundles = keeps ?? ['digits.intoto.jsonl', 'digits.sig']
  assert.deepEqual([...files.keys()].sort(), [...bundles, ...(sink ? [RESULT_FILE] : [])])
  for (const name of bundles) parseBundles(files.get(name) ?? '')
}

const JSON_WEB_TOKEN = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/
const STACK_LINE = /^\s+at .*[(/:]/

/** Nothing secret in the log, as the process wrote it, nor in anything that it left. */
const assertNoSecret = (run: RunResult, files: ReadonlyMap<string, Buffer>): void => {
  const { job, secrets, env } = run.scene
  const known = [
    job.githubToken,
    job.env.ACTIONS_RUNTIME_TOKEN,
    job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    ...secrets.flatMap((secret) => secret.split('\n')),
  ]
  const hidden = known
    .filter((text) => text !== undefined)
    .filter((text) => text.length > 10 && !text.startsWith('-----'))
  const texts = [
    run.unmaskedLog.join('\n'),
    run.summary,
    ...Object.values({ ...run.outputs, ...run.exportedEnv, ...run.state }),
    ...[...files.values()].map((content) => content.toString('latin1')),
  ]
  for (const text of texts) {
    assert.doesNotMatch(text, JSON_WEB_TOKEN)
    for (const secret of hidden) {
      const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]
      for (const form of forms) assert.ok(!text.includes(form), 'a secret is shown')
    }
  }
  for (const line of run.unmaskedLog) assert.doesNotMatch(line, STACK_LINE)
}

const MAX_READ_BYTES = 32 * 1024 * 1024 // what is larger is a model, and none of ours

/** Content of every file below a folder, by path; none where there is no folder. */
const filesBelow = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map<string, Buffer>()
  for (const entry of entries) {
    // A name that is not UTF-8 cannot be opened by its text.
    if (!entry.isFile() || entry.name.includes('\ufffd')) continue
    const path = join(entry.parentPath, entry.name)
    if ((await stat(path)).size > MAX_READ_BYTES) continue
    const content = await readFile(path)
    files.set(path.slice(folder.length + 1), content)
  }
  return files
}

const sha256 = (content: Buffer | undefined): string | undefined =>
  content && createHash('sha256').update(content).digest('hex')
