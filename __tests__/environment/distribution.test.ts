// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../src/core/digest.ts'
import { type DistributionFiles, parseDistribution } from '../../src/environment/distribution.ts'
import {
  type CapturedEnvironment,
  serializeEnvironment,
} from '../../src/environment/environment-v1.ts'
import { parseEnvironment } from '../../src/environment/parse-environment.ts'
import { ENVIRONMENT } from '../support/environments.ts'
import { propertyRuns } from '../support/property-runs.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const files = (metadata: string, more: Partial<DistributionFiles> = {}): DistributionFiles => ({
  path: 'x.dist-info',
  metadata: bytes(metadata),
  isRequested: false,
  ...more,
})

const PLAIN = 'Metadata-Version: 2.4\nName: Torch\nVersion: 2.8.0\n\nA description\nName: evil\n'

describe('a distribution', () => {
  it('is named by the headers, and not by what follows them', () => {
    const { package: found, warnings } = parseDistribution(files(PLAIN))
    assert.deepEqual(warnings, [])
    assert.deepEqual(found, {
      ecosystem: 'pypi',
      name: 'Torch',
      version: '2.8.0',
      purl: 'pkg:pypi/torch@2.8.0',
    })
  })

  it('has what its other files say', () => {
    const directUrl = {
      url: 'https://user:hunter2@example.com/o/r?token=1#frag',
      vcs_info: { vcs: 'git', commit_id: 'a'.repeat(40) },
      subdirectory: 'python',
    }
    const { package: found } = parseDistribution(
      files(PLAIN, {
        record: bytes('a,b,c\n'),
        installer: bytes('uv\n'),
        directUrl: bytes(JSON.stringify(directUrl)),
        isRequested: true,
      }),
    )
    assert.equal(found?.recordDigest, `sha256:${sha256('a,b,c\n')}`)
    assert.equal(found?.installer, 'uv')
    assert.equal(found?.requested, true)
    assert.deepEqual(found?.directUrl, {
      url: 'https://example.com/o/r',
      vcs: 'git',
      commit: 'a'.repeat(40),
      subdirectory: 'python',
    })
  })

  const origins: readonly (readonly [what: string, value: object, url: string])[] = [
    [
      'a folder that is edited',
      { url: 'file:///home/me/p', dir_info: { editable: true } },
      'file:///home/me/p',
    ],
    ['SSH', { url: 'ssh://git@example.com/o/r.git' }, 'ssh://example.com/o/r.git'],
    ['SSH in short', { url: 'git@example.com:o/r.git' }, 'example.com:o/r.git'],
    [
      'a token as the user',
      { url: `https://ghp_${'x'.repeat(36)}@a.example/b` },
      'https://a.example/b',
    ],
    [
      'a token in the path',
      { url: `https://a.example/t/ghp_${'x'.repeat(36)}/b` },
      'https://a.example/t/***/b',
    ],
  ]
  for (const [what, value, url] of origins) {
    it(`keeps of ${what} no credentials`, () => {
      const { package: found } = parseDistribution(
        files(PLAIN, { directUrl: bytes(JSON.stringify(value)) }),
      )
      assert.equal(found?.directUrl?.url, url)
      assert.equal(found?.editable, 'dir_info' in value ? true : undefined)
    })
  }

  for (const archive of [
    { hashes: { sha256: 'b'.repeat(64) } },
    { hash: `sha256=${'b'.repeat(64)}` },
  ]) {
    it(`knows the digest of its archive: ${Object.keys(archive)[0]}`, () => {
      const text = JSON.stringify({ url: 'https://a.example/w.whl', archive_info: archive })
      const { package: found } = parseDistribution(files(PLAIN, { directUrl: bytes(text) }))
      assert.equal(found?.archiveDigest, `sha256:${'b'.repeat(64)}`)
    })
  }
})

describe('a licence', () => {
  const cases: readonly (readonly [
    what: string,
    headers: string,
    kind: string | undefined,
    value?: string,
  ])[] = [
    ['an expression', 'License-Expression: MIT OR Apache-2.0', 'expression', 'MIT OR Apache-2.0'],
    ['an expression before a name', 'License: x\nLicense-Expression: MIT', 'expression', 'MIT'],
    ['an expression that is none', 'License-Expression: MIT <x>\nLicense: MIT', 'name', 'MIT'],
    ['a name', 'License: BSD 3-Clause', 'name', 'BSD 3-Clause'],
    ['a name in lower case', 'license: MIT', 'name', 'MIT'],
    ['UNKNOWN', 'License: UNKNOWN', undefined],
    ['a whole text', `License: ${'words '.repeat(50)}`, undefined],
    ['a text of several lines', 'License: Copyright\n  you may', undefined],
    [
      'a text, and a classifier',
      'License: a\n  b\nClassifier: License :: OSI Approved :: MIT License',
      'name',
      'MIT License',
    ],
    [
      'two classifiers',
      'Classifier: License :: OSI Approved\nClassifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: Apache Software License',
      'name',
      'MIT License / Apache Software License',
    ],
    ['another classifier', 'Classifier: Topic :: Software', undefined],
    ['what steers a terminal', 'License: MIT\u001b[2J', 'name', 'MIT\ufffd[2J'],
  ]
  for (const [what, headers, kind, value] of cases) {
    it(`by ${what}`, () => {
      const { package: found } = parseDistribution(files(`Name: a\nVersion: 1\n${headers}\n\n`))
      assert.deepEqual(found?.license, kind === undefined ? undefined : { kind, value })
    })
  }
})

describe('a distribution that is not as it should be', () => {
  const unreadable: readonly (readonly [what: string, metadata: string])[] = [
    ['nothing', ''],
    ['no name', 'Version: 1\n\n'],
    ['no version', 'Name: a\n\n'],
    ['a name behind the headers', 'Version: 1\n\nName: a\n'],
    ['a name that is a path', 'Name: ../a\nVersion: 1\n\n'],
    ['a name of two lines', 'Name: a\n b\nVersion: 1\n\n'],
    ['a version with a space', 'Name: a\nVersion: 1 2\n\n'],
    ['a version that never ends', `Name: a\nVersion: ${'1'.repeat(500)}\n\n`],
    ['binary', '\u0000\u0001\u0002'],
  ]
  for (const [what, metadata] of unreadable) {
    it(`is a warning and not listed: ${what}`, () => {
      const { package: found, warnings } = parseDistribution(files(metadata))
      assert.equal(found, undefined)
      assert.deepEqual(
        warnings.map(({ code, at }) => [code, at]),
        [['package-unreadable', 'x.dist-info']],
      )
    })
  }

  const incomplete: readonly (readonly [what: string, more: Partial<DistributionFiles>])[] = [
    [
      'bytes that are no UTF-8',
      { metadata: Uint8Array.of(...bytes('Name: a\nVersion: 1\nAuthor: '), 0xff, 10, 10) },
    ],
    ['an installer that is a script', { installer: bytes('pip; rm -rf /') }],
    ['an origin that is no JSON', { directUrl: bytes('{') }],
    ['an origin without an address', { directUrl: bytes('{}') }],
    ['an origin that is no address', { directUrl: bytes('{"url":"not one"}') }],
  ]
  for (const [what, more] of incomplete) {
    it(`is a warning, and the rest is listed: ${what}`, () => {
      const { package: found, warnings } = parseDistribution(files('Name: a\nVersion: 1\n\n', more))
      assert.equal(found?.name, 'a')
      assert.equal(found?.installer ?? found?.directUrl, undefined)
      assert.deepEqual(
        warnings.map(({ code }) => code),
        ['package-incomplete'],
      )
    })
  }

  it('is read with a byte order mark and the line ends of Windows', () => {
    const { package: found } = parseDistribution(
      files('\ufeffName: a\r\nVersion: 1\r\n\r\nName: b'),
    )
    assert.equal(found?.name, 'a')
  })

  it('never throws and always fits into the document, whatever its bytes', () => {
    const any = fc.uint8Array({ maxLength: 400 })
    // Valid beginnings, so that damage reaches the fields.
    const damaged = fc
      .tuple(fc.constantFrom('', PLAIN.slice(0, 50), 'Name: a\nVersion: 1\nLicense: '), any)
      .map(([start, rest]) => Uint8Array.of(...bytes(start), ...rest))
    const origin = fc.oneof(
      any,
      fc.json().map(bytes),
      fc.webUrl().map((url) => bytes(JSON.stringify({ url }))),
    )
    let listed = 0
    fc.assert(
      fc.property(
        damaged,
        any,
        origin,
        fc.boolean(),
        (metadata, installer, directUrl, isRequested) => {
          const parsed = parseDistribution({
            path: 'x',
            metadata,
            installer,
            directUrl,
            isRequested,
          })
          if (parsed.package) listed += 1
          const environment: CapturedEnvironment = {
            ...ENVIRONMENT,
            packages: parsed.package ? [parsed.package] : [],
            warnings: parsed.warnings,
          }
          assert.deepEqual(parseEnvironment(serializeEnvironment(environment)), environment)
        },
      ),
      propertyRuns(500),
    )
    assert.ok(listed > 50, `${listed} were packages`)
  })
})
