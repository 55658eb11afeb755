// SPDX-License-Identifier: Apache-2.0
//
// Inputs about what the headers of a model's files show.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_ALLOWED_IMPORTS } from '../core/limits.ts'
import { shown } from '../core/shown.ts'
import type { AttestOptions } from '../pipelines/attest.ts'
import { FAIL_ON_FINDINGS, type FailOnFinding } from '../pipelines/model-contents.ts'
import type { InputReader } from './input-reader.ts'

/** Nothing where the headers are not looked at. @throws INPUT_INVALID, INPUT_CONFLICT */
export const readContentOptions = (
  input: InputReader,
  { bom }: Pick<AttestOptions, 'bom'>,
): Pick<AttestOptions, 'contents'> => {
  const record = input.flag('model-record')
  const failOn = readFailOn(input)
  const allowedImports = readAllowedImports(input)
  if (!record && failOn.length === 0) {
    if (allowedImports.length === 0) return {}
    throw new ProvenanceError('INPUT_CONFLICT', 'allowed-imports is given, and nothing is read', {
      hint: 'Set `model-record: true`, or name what must not be found in `fail-on-findings`.',
    })
  }
  const license = bom?.license
  return {
    contents: { record, allowedImports, failOn, ...(license === undefined ? {} : { license }) },
  }
}

const readFailOn = (input: InputReader): readonly FailOnFinding[] => {
  const names = input.list('fail-on-findings')
  if (names.length === 1 && names[0] === 'none') return []
  return names.map((name) => {
    const known = FAIL_ON_FINDINGS.find((one) => one === name)
    if (known !== undefined) return known
    throw new ProvenanceError(
      'INPUT_INVALID',
      `fail-on-findings names ${shown(name)}; it takes ${FAIL_ON_FINDINGS.join(', ')} or none`,
    )
  })
}

const readAllowedImports = (input: InputReader): readonly string[] => {
  const imports = input.lines('allowed-imports')
  const wrong = imports.find((path) => !/^[^\s.]+(?:\.[^\s.]+)+$/.test(path))
  if (wrong !== undefined) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `allowed-imports has ${shown(wrong)}; it takes names such as \`module.name\``,
    )
  }
  if (imports.length <= MAX_ALLOWED_IMPORTS) return imports
  throw new ProvenanceError(
    'INPUT_INVALID',
    `allowed-imports has ${imports.length} lines, more than ${MAX_ALLOWED_IMPORTS}`,
  )
}
