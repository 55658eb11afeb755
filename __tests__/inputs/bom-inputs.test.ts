// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { serializeEnvironment } from '../../src/environment/environment-v1.ts'
import { readAttestInputs } from '../../src/inputs/attest-inputs.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { ATTEST_INPUTS, type InputName } from '../../src/inputs/input-table.ts'
import type { ReadText } from '../../src/inputs/read-text.ts'
import { ENVIRONMENT } from '../support/environments.ts'

const TEXT = serializeEnvironment(ENVIRONMENT)
const FILES: Readonly<Record<string, string>> = {
  'environment.json': TEXT,
  'eval.json': '{"accuracy":0.9}',
}
const readText: ReadText = async (path) => FILES[path] ?? assert.fail(`no file ${path}`)

type Given = Partial<Record<InputName, string>>
const read = async (given: Given, environmentPath?: string) => {
  const reader = createInputReader(
    ATTEST_INPUTS,
    (name) => ({ 'model-path': 'm', ...given })[name] ?? '',
    environmentPath === undefined ? {} : { environmentPath },
  )
  const { options } = await readAttestInputs(reader, readText, { datasetWorkerPath: '' })
  return options
}

describe('inputs of the bill of materials', () => {
  for (const [what, given, bom] of [
    ['nothing new', {}, undefined],
    ['datasets alone', { datasets: 'd', 'base-models': 'b' }, undefined],
    ['an environment', { environment: 'environment.json' }, { specVersion: '1.7' }],
    ['a licence', { license: 'apache-2.0' }, { specVersion: '1.7', license: 'Apache-2.0' }],
    ['a task', { task: 'ranking' }, { specVersion: '1.7', task: 'ranking' }],
    ['an architecture', { architecture: 'x' }, { specVersion: '1.7', architecture: 'x' }],
    ['bom: true', { bom: 'true', 'bom-version': '1.6' }, { specVersion: '1.6' }],
    ['bom: false', { bom: 'false', environment: 'environment.json' }, undefined],
  ] as const) {
    it(`with ${what} ask for ${bom === undefined ? 'none' : 'one'}`, async () =>
      assert.deepEqual((await read(given))?.bom, bom))
  }

  it('find the environment of the job, and can do without', async () => {
    const found = { document: ENVIRONMENT, digest: sha256(TEXT) }
    assert.deepEqual((await read({}, 'environment.json'))?.environment, found)
    assert.deepEqual(
      (await read({ environment: 'none' }, 'environment.json'))?.environment,
      undefined,
    )
    assert.equal((await read({ environment: 'none' }, 'environment.json'))?.bom, undefined)
  })

  it('leave the environment of the job alone where no model is attested', async () => {
    const subject = { 'model-path': '', 'subject-path': 'f' }
    const options = await read(subject, 'environment.json')
    assert.deepEqual([options?.environment, options?.bom], [undefined, undefined])
    for (const given of [
      { environment: 'environment.json' },
      { bom: 'true' },
      { license: 'MIT' },
      { evaluation: 'eval.json', thresholds: 'accuracy>0' },
    ]) {
      await assert.rejects(read({ ...subject, ...given }), { code: 'INPUT_CONFLICT' })
    }
  })
})

describe('inputs of an evaluation', () => {
  it('hold the thresholds against the file before anything else is done', async () => {
    const options = await read({ evaluation: 'eval.json\neval.json', thresholds: 'accuracy>=0.9' })
    assert.equal(options?.evaluation?.result, 'PASSED')
    assert.deepEqual(options.evaluation.files, [
      { path: 'eval.json', digest: sha256('{"accuracy":0.9}') },
    ])
  })
  it('refuse a missed threshold, unless the result is to be signed', async () => {
    const missed = { evaluation: 'eval.json', thresholds: 'accuracy>0.9' }
    await assert.rejects(read(missed), { code: 'THRESHOLD_MISSED' })
    const signed = await read({ ...missed, 'fail-on-threshold': 'false' })
    assert.equal(signed?.evaluation?.result, 'FAILED')
  })
  it('do not refuse a warning', async () => {
    const options = await read({ evaluation: 'eval.json', thresholds: 'warn: accuracy>0.9' })
    assert.equal(options?.evaluation?.result, 'WARNED')
  })
})
