// SPDX-License-Identifier: Apache-2.0
//
// What is said of the training and of the evaluation, and cannot be stated.

import { truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { serializeEnvironment } from '../../../src/environment/environment-v1.ts'
import { ENVIRONMENT } from '../../support/environments.ts'
import { type BadCase, conflict, given, withFile, withInputs } from './bad-case.ts'

const document = (change: object): string => {
  const captured = JSON.parse(serializeEnvironment(ENVIRONMENT))
  return JSON.stringify({ ...captured, ...change })
}

const ENVIRONMENTS: readonly BadCase[] = [
  given(
    'environment',
    'an environment that is not there',
    { environment: 'none.json' },
    { code: 'ENVIRONMENT_INVALID', message: /"none\.json": ENOENT/ },
  ),
  {
    cause: 'an environment of another version',
    base: 'environment',
    change: withFile('environment.json', document({ environmentVersion: 2 })),
    code: 'ENVIRONMENT_INVALID',
    message: /environmentVersion is 2; it takes the version of the format: 1$/,
  },
  {
    cause: 'an environment with a key that nobody knows',
    base: 'environment',
    change: withFile('environment.json', document({ mood: 'good' })),
    code: 'ENVIRONMENT_INVALID',
    message: /has the unknown key "mood"/,
  },
  {
    cause: 'an environment that is not JSON',
    base: 'environment',
    change: withFile('environment.json', 'torch==2.8.0\n'),
    code: 'ENVIRONMENT_INVALID',
    message: /not JSON|refused/,
  },
  {
    cause: 'an environment above 16 MiB',
    base: 'environment',
    change: ({ workspace }) => truncate(join(workspace, 'environment.json'), 17 * 1024 * 1024),
    code: 'ENVIRONMENT_INVALID',
    message: /has 17825792 bytes, more than the 16777216/,
  },
  given(
    'environment',
    'neither a comparison nor none',
    { 'compare-environment': 'maybe' },
    { code: 'INPUT_INVALID', message: /^compare-environment is "maybe"; it takes true or false$/ },
  ),
  {
    cause: 'an environment of no model',
    base: 'subject-path',
    change: async (scene) => {
      await withFile('environment.json', document({}))(scene)
      scene.inputs.environment = 'environment.json'
    },
    ...conflict(/^environment: only a model has this, and subject-\* is given$/, /model-path/),
  },
  given(
    'subject-digest',
    'a bill of materials of no model',
    { bom: 'true' },
    conflict(/^bom: only a model has this/, /model-path/),
  ),
]

const BILLS: readonly BadCase[] = [
  given(
    'environment',
    'an unknown choice of bom',
    { bom: 'yes' },
    { code: 'INPUT_INVALID', message: /^bom is "yes"; it takes auto, true, false$/ },
  ),
  given(
    'environment',
    'a version of CycloneDX that is not written',
    { 'bom-version': '1.5' },
    { code: 'INPUT_INVALID', message: /^bom-version is "1\.5"; it takes 1\.7, 1\.6$/ },
  ),
  given(
    'environment',
    'a licence that SPDX does not list',
    { license: 'llama3' },
    {
      code: 'INPUT_INVALID',
      message: /^license is "llama3"; it takes an SPDX expression$/,
      hint: /LicenseRef-/,
    },
  ),
  given(
    'environment',
    'a licence with half an operator',
    { license: 'MIT OR' },
    { code: 'INPUT_INVALID', message: /^license is "MIT OR"/, hint: /MIT OR Apache-2\.0/ },
  ),
  given(
    'environment',
    'a licence that nothing would state',
    { bom: 'false', license: 'MIT' },
    conflict(/^license is given, and bom is false$/, /bill of materials/),
  ),
]

const THRESHOLDS: readonly BadCase[] = [
  given(
    'evaluation',
    'a threshold without an operator of its kind',
    { thresholds: 'accuracy=0.9' },
    {
      code: 'INPUT_INVALID',
      message: /^thresholds has the line "accuracy=0\.9"$/,
      hint: /accuracy>=0\.9/,
    },
  ),
  given(
    'evaluation',
    'a threshold that is no number',
    { thresholds: 'accuracy>=high' },
    { code: 'INPUT_INVALID', message: /"accuracy>=high"/, hint: /one threshold a line/ },
  ),
  given(
    'evaluation',
    'one threshold twice',
    { thresholds: 'accuracy>=0.9\nwarn: accuracy >= 0.90' },
    {
      code: 'INPUT_INVALID',
      message: /^thresholds names accuracy>=0\.9 twice$/,
      hint: /one of the two/,
    },
  ),
  given(
    'evaluation',
    'a threshold for a number that nobody measured',
    { thresholds: 'f1>=0.9' },
    {
      code: 'THRESHOLD_UNKNOWN',
      message: /^no evaluation file has the number "f1"; there are accuracy, eval\.f1$/,
    },
  ),
  given(
    'evaluation',
    'a threshold that is missed',
    { thresholds: 'accuracy>=0.99\neval.f1>=0.8' },
    { code: 'THRESHOLD_MISSED', message: /^the evaluation misses accuracy>=0\.99 \(0\.93\)$/ },
  ),
  given(
    'evaluation',
    'an evaluation that demands nothing',
    { thresholds: '' },
    {
      code: 'INPUT_MISSING',
      message: /^evaluation is given without thresholds$/,
      hint: /Set `thresholds`/,
    },
  ),
  given(
    'evaluation',
    'thresholds on no evaluation',
    { evaluation: '' },
    {
      code: 'INPUT_MISSING',
      message: /^thresholds is given without evaluation$/,
      hint: /Set `evaluation`/,
    },
  ),
]

const EVALUATIONS: readonly BadCase[] = [
  given(
    'evaluation',
    'an evaluation that is not there',
    { evaluation: 'none.json' },
    { code: 'METRICS_INVALID', message: /"none\.json": ENOENT/ },
  ),
  {
    cause: 'an evaluation with NaN',
    base: 'evaluation',
    change: withFile('evaluation.json', '{"accuracy":NaN}'),
    code: 'METRICS_INVALID',
    message: /^"evaluation\.json" refused: it is not JSON$/,
  },
  {
    cause: 'an evaluation that is a list',
    base: 'evaluation',
    change: withFile('evaluation.json', '[0.93]'),
    code: 'METRICS_INVALID',
    message: /its top level is not an object$/,
  },
  {
    cause: 'an evaluation that says two things',
    base: 'evaluation',
    change: withFile('evaluation.json', '{"accuracy":0.1,"accuracy":0.93}'),
    code: 'METRICS_INVALID',
    message: /the key "accuracy" stands twice$/,
  },
  {
    cause: 'an evaluation whose bytes are not its text',
    base: 'evaluation',
    change: withFile('evaluation.json', '\ufeff{"accuracy":0.93,"eval":{"f1":0.9}}'),
    code: 'METRICS_INVALID',
    message: /"evaluation\.json" is not the text that was evaluated: .* byte order mark$/,
  },
  {
    cause: 'an evaluation above 1 MiB',
    base: 'evaluation',
    change: ({ workspace }) => truncate(join(workspace, 'evaluation.json'), 2 * 1024 * 1024),
    code: 'METRICS_INVALID',
    message: /has 2097152 bytes, more than the 1048576/,
  },
  {
    cause: 'an evaluation of two models',
    base: 'two models',
    change: async (scene) => {
      await withFile('evaluation.json', '{"accuracy":0.93}')(scene)
      withInputs({ evaluation: 'evaluation.json', thresholds: 'accuracy>=0.9' })(scene)
    },
    ...conflict(
      /^evaluation is of one model, and there are \S+digits, \S+letters$/,
      /step of its own/,
    ),
  },
]

export const TRAINING_CASES: readonly BadCase[] = [
  ...ENVIRONMENTS,
  ...BILLS,
  ...THRESHOLDS,
  ...EVALUATIONS,
]
