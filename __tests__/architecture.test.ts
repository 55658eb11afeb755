// SPDX-License-Identifier: Apache-2.0
//
// Holds the code to the import rule of ARCHITECTURE.md: a file imports its own
// top-level place or one of strictly lower rank, and what is pure stays pure.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, it } from 'node:test'

const SRC = join(import.meta.dirname, '..', 'src')

const RANK: Readonly<Record<string, number>> = {
  core: 0,
  model: 1,
  environment: 1,
  vulnerabilities: 1,
  dataset: 1,
  attestation: 2,
  'dataset-verifier': 2,
  bom: 2,
  lock: 2,
  policy: 3,
  'ports.ts': 4,
  report: 4,
  pipelines: 5,
  io: 5,
  'hash-worker': 6,
  'dataset-worker': 6,
  inputs: 6,
  'proof-page': 6,
  actions: 7,
  cli: 7,
}
const PURE = [
  'core',
  'model',
  'environment',
  'vulnerabilities',
  'dataset',
  'dataset-verifier',
  'attestation',
  'bom',
  'policy',
  'ports.ts',
  'report',
  'pipelines',
  'inputs',
]
const PURE_BUILTINS = ['node:crypto', 'node:buffer', 'node:path/posix', 'node:zlib']
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@actions\//, ['actions', 'io']],
  [/^@sigstore\/(bundle|verify|core|protobuf-specs)$/, ['attestation', 'io']],
  [/^(@sigstore\/(sign|tuf|oci)|sigstore)$/, ['io']],
  [/^commander$/, ['cli']],
  [/^jose$/, ['io']],
  [/^@noble\/curves\//, ['attestation', 'dataset', 'proof-page']],
  [/^@noble\/hashes\//, ['dataset', 'proof-page']],
  [/^yaml$/, ['policy', 'environment']],
  [/^@bufbuild\/cel$/, ['policy']],
  [/^smol-toml$/, ['environment']],
  [/^hyparquet(\/src\/schema\.js)?$/, ['io']],
  [/^packageurl-js$/, ['environment', 'bom', 'vulnerabilities']],
  [/^@renovatebot\/pep440$/, ['vulnerabilities']],
]
const IMPURE =
  /\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bconsole\.|\bMath\.random\(|\bperformance\./

const placeOf = (file: string): string => file.split('/')[0] ?? ''

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^'\n]+)'/gm)].map(
    ([, specifier]) => specifier ?? '',
  )

/** Comments may speak of what code must not do. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const violations = (file: string, text: string): readonly string[] => {
  const place = placeOf(file)
  const rank = RANK[place]
  if (rank === undefined) return [`${file}: "${place}" has no rank`]
  const found: string[] = []
  for (const specifier of importsOf(text)) {
    if (specifier.startsWith('.')) {
      const target = placeOf(normalize(join(dirname(file), specifier)))
      const targetRank = RANK[target]
      if (target !== place && !(targetRank !== undefined && targetRank < rank)) {
        found.push(`${file}: ${place} may not import ${target}`)
      }
    } else if (specifier.startsWith('node:')) {
      if (PURE.includes(place) && !PURE_BUILTINS.includes(specifier)) {
        found.push(`${file}: ${specifier} in a pure place`)
      }
    } else {
      const home = HOMES.find(([pattern]) => pattern.test(specifier))
      if (!home) found.push(`${file}: ${specifier} has no home`)
      else if (!home[1].includes(place)) found.push(`${file}: ${specifier} outside ${home[1]}`)
    }
  }
  const code = withoutComments(text)
  if (PURE.includes(place) && IMPURE.test(code)) found.push(`${file}: ${IMPURE.exec(code)?.[0]}`)
  if (/\bprocess\.env\b/.test(code) && place !== 'actions' && place !== 'cli') {
    found.push(`${file}: process.env`)
  }
  return found
}

const files = globSync('**/*.ts', { cwd: SRC }).sort()
const sources = files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')] as const)

describe('architecture', () => {
  it('sees the sources', () => {
    assert.ok(files.length > 50, `${files.length} files`)
  })

  it('holds every file to the import rule', () => {
    assert.deepEqual(
      sources.flatMap(([file, text]) => violations(file, text)),
      [],
    )
  })

  it('catches each kind of violation', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['core/x.ts', "import { readFileSync } from 'node:fs'"],
      ['core/x.ts', "import type { Manifest } from '../model/manifest.ts'"],
      ['pipelines/x.ts', "import { request } from '../io/http.ts'"],
      ['io/x.ts', "import { attest } from '../pipelines/attest.ts'"],
      ['model/x.ts', 'const now = Date.now()'],
      ['attestation/x.ts', "import { FulcioSigner } from '@sigstore/sign'"],
      ['io/x.ts', 'const home = process.env.HOME'],
      ['cli/x.ts', "import { x } from '../actions/main.ts'"],
      ['somewhere/x.ts', ''],
      ['policy/x.ts', "const x = await import('left-pad')"],
    ]
    for (const [file, text] of cases)
      assert.equal(violations(file, text).length, 1, `${file}: ${text}`)
  })

  it('uses the packages that the product stands on', () => {
    const imported = new Set(sources.flatMap(([, text]) => importsOf(text)))
    for (const name of ['@actions/core', '@actions/github', '@actions/glob', 'sigstore']) {
      assert.ok(imported.has(name), `${name} is not imported by src/`)
    }
  })

  it('keeps files readable: at most 400 lines, a licence line first', () => {
    for (const [file, text] of sources) {
      assert.ok(text.split('\n').length <= 400, `${file} is longer than 400 lines`)
      assert.match(text, /^(#!.*\n)?\/\/ SPDX-License-Identifier: Apache-2\.0\n/, file)
    }
  })
})
