// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { licensesOf } from '../../src/bom/license-choice.ts'
import { SPDX_LICENSE_IDS, spdxLicenseId } from '../../src/core/spdx-license-ids.ts'
import { schemaLicenseIds } from '../support/cyclonedx-schemas.ts'
import { vectorsMissing } from '../support/vectors.ts'

const declared = { acknowledgement: 'declared' }

describe('licences of a component', () => {
  for (const [texts, licenses] of [
    [[], []],
    [['apache-2.0'], [{ license: { id: 'Apache-2.0', ...declared } }]],
    [['MIT OR ISC'], [{ expression: 'MIT OR ISC', ...declared }]],
    [['LicenseRef-x'], [{ expression: 'LicenseRef-x', ...declared }]],
    [['GPLv2'], [{ license: { name: 'GPLv2', ...declared } }]],
    [
      ['MIT', 'llama3', 'MIT OR ISC'],
      [
        { license: { id: 'MIT', ...declared } },
        { license: { name: 'llama3', ...declared } },
        { license: { name: 'MIT OR ISC', ...declared } },
      ],
    ],
  ] as const) {
    it(`${JSON.stringify(texts)} are ${JSON.stringify(licenses).slice(0, 60)}`, () =>
      assert.deepEqual(licensesOf(texts), licenses))
  }
})

describe('the list of identifiers', () => {
  it('is, but for exceptions, that of the schema', { skip: vectorsMissing }, () => {
    const schema = schemaLicenseIds()
    assert.deepEqual(
      SPDX_LICENSE_IDS.filter((id) => !schema.includes(id)),
      [],
    )
    const others = schema.filter((id) => spdxLicenseId(String(id)) === undefined)
    // An exception is no licence of its own.
    const isException =
      /exception|linking|^(?:Linux-syscall-note|GPL-CC-1.0|GStreamer|LLGPL|QPL-1.0-INRIA|romic|SHL-2|UBDL|Classpath|WxWindows|x11vnc|Universal)/i
    assert.deepEqual(
      others.filter((id) => !isException.test(String(id))),
      [],
    )
    assert.equal(SPDX_LICENSE_IDS.length + others.length, schema.length)
  })
})
