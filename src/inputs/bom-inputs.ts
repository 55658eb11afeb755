// SPDX-License-Identifier: Apache-2.0
//
// Inputs of the bill of materials, and of the environment that it is about.

import { BOM_VERSIONS } from '../bom/model-bom-facts.ts'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { parseSpdxExpression } from '../core/license-expression.ts'
import { MAX_ENVIRONMENT_BYTES } from '../core/limits.ts'
import { shown } from '../core/shown.ts'
import { parseEnvironment } from '../environment/parse-environment.ts'
import type { AttestOptions, SubjectSource } from '../pipelines/attest.ts'
import type { InputReader } from './input-reader.ts'
import type { InputName } from './input-table.ts'
import type { ReadText } from './read-text.ts'

/** Inputs about a model, which mean nothing of a single subject. */
const OF_MODELS = [
  'environment',
  'license',
  'task',
  'architecture',
  'allowed-imports',
  'evaluation',
  'thresholds',
  'dataset-commitment',
  'dataset-description',
  'dataset-proofs',
] as const satisfies readonly InputName[]

/** @throws INPUT_CONFLICT */
export const refuseWithoutModel = (input: InputReader, kind: SubjectSource['kind']): void => {
  if (kind === 'models') return
  const given = [
    ...OF_MODELS.filter((name) => input.text(name) !== undefined),
    ...(readChoice(input) === 'true' ? ['bom'] : []),
    ...(input.flag('model-record') ? ['model-record'] : []),
    ...(input.text('fail-on-findings') === 'none' ? [] : ['fail-on-findings']),
  ]
  if (given.length === 0) return
  throw new ProvenanceError(
    'INPUT_CONFLICT',
    `${given.join(', ')}: only a model has this, and subject-* is given`,
    { hint: 'Name the model in `model-path`.' },
  )
}

const readChoice = (input: InputReader) => input.choice('bom', ['auto', 'true', 'false'])

/** @throws ENVIRONMENT_INVALID */
export const readGivenEnvironment = async (
  input: InputReader,
  readText: ReadText,
): Promise<Pick<AttestOptions, 'environment'>> => {
  const path = input.text('environment') ?? input.environmentPath
  if (path === undefined || path === 'none') return {}
  const text = await readText(path, MAX_ENVIRONMENT_BYTES, 'ENVIRONMENT_INVALID')
  return { environment: { document: parseEnvironment(text), digest: sha256(text) } }
}

/** @throws INPUT_INVALID, INPUT_CONFLICT */
export const readBom = (
  input: InputReader,
  { environment }: Pick<AttestOptions, 'environment'>,
): Pick<AttestOptions, 'bom'> => {
  const choice = readChoice(input)
  const specVersion = input.choice('bom-version', BOM_VERSIONS)
  const license = readLicense(input)
  const task = input.text('task')
  const architecture = input.text('architecture')
  const said = Object.entries({ license, task, architecture }).filter(
    ([, value]) => value !== undefined,
  )
  if (choice === 'false') {
    if (said.length === 0) return {}
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      `${said.map(([name]) => name).join(', ')} is given, and bom is false`,
      { hint: 'Only the bill of materials says it: leave out `bom: false`.' },
    )
  }
  if (choice === 'auto' && environment === undefined && said.length === 0) return {}
  return { bom: { specVersion, ...Object.fromEntries(said) } }
}

const readLicense = (input: InputReader): string | undefined => {
  const text = input.text('license')
  if (text === undefined) return undefined
  const expression = parseSpdxExpression(text)
  if (expression !== undefined) return expression
  throw new ProvenanceError(
    'INPUT_INVALID',
    `license is ${shown(text)}; it takes an SPDX expression`,
    {
      hint: 'E.g. `Apache-2.0` or `MIT OR Apache-2.0`; write a licence that SPDX does not list as `LicenseRef-<name>`.',
    },
  )
}
