// SPDX-License-Identifier: Apache-2.0
//
// Pickles that hide what they import: each has the finding of its cause and no
// import stays unlisted, and its twin has no finding at all.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FINDINGS } from '../../../../src/model/formats/findings.ts'
import { HEAD_BYTES } from '../../../../src/model/formats/format.ts'
import { findReader } from '../../../../src/model/formats/index.ts'
import { countingSource } from '../../../support/counting-source.ts'
import { HOSTILE_PICKLES, JOBLIB_IMPORT } from '../../../support/hostile/pickles.ts'

const describeFile = async (content: Buffer, name: string) => {
  const reader = await findReader(content.subarray(0, HEAD_BYTES), name)
  assert.ok(reader, `no reader for ${name}`)
  const source = countingSource(content)
  const context = { name, sizeOf: () => undefined, allowedImports: [JOBLIB_IMPORT] }
  const description = await reader.describe(source, context)
  assert.ok(source.largestRead() <= 1024 ** 2, `${source.largestRead()} bytes were read at once`)
  return description
}

describe('a hostile pickle', () => {
  for (const { cause, code, hostile, twin, name = 'model.pkl', imports = [] } of HOSTILE_PICKLES) {
    it(`is found where it ${cause}`, async () => {
      const { findings, pickle } = await describeFile(hostile, name)
      const codes = findings.map((finding) => finding.code)
      assert.ok(codes.includes(code), `${code} is not in ${JSON.stringify(findings)}`)
      for (const found of findings) assert.equal(FINDINGS[found.code]?.kind, found.kind)
      for (const path of imports) assert.ok(pickle?.imports.includes(path), `${path} is not listed`)
      if (code === 'pickle.outside-allow-list') {
        assert.ok(imports.every((path) => pickle?.outsideAllowList.includes(path)))
      }
      if (code === 'pickle.incomplete' || code === 'pickle.compressed') {
        assert.notEqual(pickle?.complete, true)
      }
    })

    it(`has no finding where it is the twin of one that ${cause}`, async () => {
      const { findings, pickle } = await describeFile(twin, name)
      assert.deepEqual(findings, [])
      assert.equal(pickle?.complete, true)
      assert.deepEqual(pickle?.outsideAllowList, [])
      assert.ok((pickle?.imports.length ?? 0) > 0)
    })
  }

  it('differs in its cause from every other', () => {
    const causes = HOSTILE_PICKLES.map(({ cause }) => cause)
    assert.equal(new Set(causes).size, causes.length)
    assert.ok(causes.length >= 60, `${causes.length} causes`)
  })
})
