// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ProvenanceError } from '../../src/core/errors.ts'
import { MAX_ENVIRONMENT_BYTES } from '../../src/core/limits.ts'
import { serializeEnvironment } from '../../src/environment/environment-v1.ts'
import { environmentSchema, parseEnvironment } from '../../src/environment/parse-environment.ts'
import { ENVIRONMENT } from '../support/environments.ts'

const TEXT = serializeEnvironment(ENVIRONMENT)

const SMALLEST = {
  capturedAt: '2026-03-01T12:00:00Z',
  packages: [],
  frameworks: [],
  gpus: [],
  system: { platform: 'linux', architecture: 'x64' },
  variables: {},
  lockFiles: [],
  warnings: [],
}

describe('a captured environment', () => {
  for (const [what, environment] of Object.entries({ full: ENVIRONMENT, smallest: SMALLEST })) {
    it(`is read as it was written: the ${what} one`, () => {
      assert.deepEqual(parseEnvironment(serializeEnvironment(environment)), environment)
    })

    it(`follows its own schema: the ${what} one`, () => {
      const validate = new Ajv2020({ strict: false }).compile(environmentSchema())
      const isValid = validate(JSON.parse(serializeEnvironment(environment)))
      assert.ok(isValid, JSON.stringify(validate.errors))
    })
  }

  it('keeps a key that means something to JavaScript', () => {
    const text = TEXT.replace('"learningRate"', '"__proto__"')
    assert.equal(serializeEnvironment(parseEnvironment(text)), text)
  })
})

/** One change of the text that was accepted above: what it replaces, by what. */
const REFUSED: readonly (readonly [what: string, from: string, to: string, message: RegExp])[] = [
  ['another version', '"environmentVersion": 1', '"environmentVersion": 2', /line 2: environmentV/],
  ['no version', '  "environmentVersion": 1,\n', '', /lacks environmentVersion/],
  ['an unknown key', '"capturedAt"', '"x": 1, "capturedAt"', /line 3: .* unknown key "x"/],
  ['a key that stands twice', '"gpus"', '"packages": [], "gpus"', /"packages" stands twice/],
  ['a time without a zone', '12:00:00.000Z', '12:00:00.000', /capturedAt is "2026/],
  ['an ecosystem that nobody knows', '"conda"', '"npm"', /packages\[0\]\.ecosystem is "npm"/],
  ['a purl of another type', 'pkg:conda/libblas', 'pkg:npm/libblas', /packages\[0\]\.purl/],
  ['a purl with a space', 'pkg:conda/libblas', 'pkg:conda/lib blas', /packages\[0\]\.purl/],
  ['a digest in capitals', `sha256:${'1'.repeat(64)}`, `sha256:${'A'.repeat(64)}`, /archiveDigest/],
  ['a short digest', `"${'4'.repeat(64)}"`, '"44"', /lockFiles\[0\]\.sha256/],
  ['a flag that is false', '"editable": true', '"editable": false', /editable is false/],
  ['a negative amount', '"gpuHours": 2.5', '"gpuHours": -1', /gpuHours is -1/],
  ['an endless amount', '"gpuHours": 2.5', '"gpuHours": 1e999', /gpuHours is Infinity/],
  ['a variable that is no text', '"PYTHONHASHSEED": "0"', '"PYTHONHASHSEED": 0', /PYTHONHASHSEED/],
  ['a variable of another name', '"PYTHONHASHSEED"', '"A B"', /has the key "A B"/],
  ['a format that nobody knows', '"format": "uv.lock"', '"format": "uv"', /lockFiles\[0\]\.format/],
  ['a warning that nobody knows', 'package-unreadable', 'all-is-well', /warnings\[0\]\.code/],
  ['an empty name', '"name": "torch"', '"name": ""', /name is ""/],
  ['a list for an object', '"system": {', '"system": [{', /line/],
  ['something behind the end', '\n}\n', '\n}\n{}', /something follows/],
  ['half of it', TEXT.slice(200), '', /line/],
  ['half a character', '"gpu-7"', '"\\ud800"', /not Unicode/],
]

describe('a captured environment is refused', () => {
  for (const [what, from, to, message] of REFUSED) {
    it(`for ${what}`, () => {
      assert.ok(TEXT.includes(from), 'the change is a change')
      assert.throws(
        () => parseEnvironment(TEXT.replace(from, to)),
        (error: unknown) => {
          assert.ok(error instanceof ProvenanceError)
          assert.equal(error.code, 'ENVIRONMENT_INVALID')
          assert.match(error.message, message)
          return true
        },
      )
    })
  }

  it('above the limit', () => {
    const text = TEXT + ' '.repeat(MAX_ENVIRONMENT_BYTES)
    assert.throws(() => parseEnvironment(text), { code: 'ENVIRONMENT_INVALID' })
  })
})
