// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseCondaRecord } from '../../src/environment/conda-record.ts'
import { propertyRuns } from '../support/property-runs.ts'

const RECORD = {
  name: 'libblas',
  version: '3.9.0',
  build: '22_linux64_openblas',
  channel: 'https://conda.anaconda.org/conda-forge/linux-64',
  subdir: 'linux-64',
  license: 'BSD-3-Clause',
  sha256: '1'.repeat(64),
  requested_spec: 'None',
  files: ['lib/libblas.so'],
}
const parse = (record: object) => parseCondaRecord(JSON.stringify(record), 'x.json')

describe('a record of conda', () => {
  it('is a package', () => {
    assert.deepEqual(parse(RECORD), {
      package: {
        ecosystem: 'conda',
        name: 'libblas',
        version: '3.9.0',
        purl: 'pkg:conda/libblas@3.9.0?build=22_linux64_openblas&channel=conda-forge&subdir=linux-64',
        license: { kind: 'name', value: 'BSD-3-Clause' },
        archiveDigest: `sha256:${'1'.repeat(64)}`,
      },
      warnings: [],
    })
  })

  it('says whether it was asked for', () => {
    assert.equal(parse({ ...RECORD, requested_spec: 'libblas=3.9' }).package?.requested, true)
    assert.equal(parse({ ...RECORD, requested_spec: '' }).package?.requested, undefined)
  })

  const channels: readonly (readonly [channel: unknown, purl: string | undefined])[] = [
    ['conda-forge', 'conda-forge'],
    ['https://repo.anaconda.com/pkgs/main/linux-64', 'pkgs%2Fmain'],
    ['https://conda.anaconda.org/t/tk-secret-token/acme/linux-64', 'acme'],
    ['https://user:hunter2@conda.example/acme/noarch', 'acme%2Fnoarch'],
    ['file:///home/me/a b/linux-64', undefined],
    [7, undefined],
    ['://', undefined],
  ]
  for (const [channel, name] of channels) {
    it(`names the channel ${channel} without its credentials`, () => {
      const purl = parse({ ...RECORD, channel }).package?.purl ?? ''
      assert.equal(/channel=([^&]*)/.exec(purl)?.[1], name)
      assert.doesNotMatch(purl, /secret|hunter2/)
    })
  }

  for (const [what, record] of Object.entries({
    'no name': { ...RECORD, name: undefined },
    'a name in capitals': { ...RECORD, name: 'LibBlas' },
    'a name that is a path': { ...RECORD, name: '../x' },
    'a version that is a number': { ...RECORD, version: 3 },
    'a list': [],
  })) {
    it(`is a warning and not listed with ${what}`, () => {
      const { package: found, warnings } = parse(record)
      assert.equal(found, undefined)
      assert.deepEqual(
        warnings.map(({ code }) => code),
        ['package-unreadable'],
      )
    })
  }

  it('never throws, whatever its text', () => {
    const damaged = fc.record(
      {
        name: fc.constantFrom('a', 'b'),
        version: fc.constant('1'),
        channel: fc.string(),
        build: fc.string(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          damaged.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const { package: found, warnings } = parseCondaRecord(text, 'x')
          assert.equal(found === undefined, warnings.length > 0)
        },
      ),
      propertyRuns(300),
    )
  })
})
