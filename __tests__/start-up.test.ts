// SPDX-License-Identifier: Apache-2.0
//
// What is loaded before anything is known to be needed (docs/adr/0022): one
// static import can add more to the start of a command than its work takes.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, it } from 'node:test'

const SRC = join(import.meta.dirname.replaceAll('\\', '/'), '..', 'src')

/** Types are gone when the code runs; `import(…)` is for what is needed later. */
const staticImports = (file: string): readonly string[] =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'|^import '([^']+)'/gm,
    ),
  ].map(([, from, bare]) => {
    const specifier = from ?? bare ?? ''
    return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier
  })

/** All that a file of src loads with itself, each with the files that lead to it. */
const loadedWith = (entry: string): ReadonlyMap<string, string> => {
  const paths = new Map([[entry, entry]])
  for (const [file, path] of paths) {
    if (!file.endsWith('.ts')) continue
    for (const next of staticImports(file)) {
      if (!paths.has(next)) paths.set(next, `${path} > ${next}`)
    }
  }
  return paths
}

const CURVES = '@noble/curves/nist.js'
const ALL_READERS = 'model/formats/readers.ts'
const CASES: readonly (readonly [entry: string, loads: string, never: readonly string[]])[] = [
  ['cli/main.ts', 'core/version.ts', ['commander', 'node:crypto', 'core/errors.ts']],
  ['cli/run.ts', 'commander', ['node:crypto', 'node:fs/promises', 'node:zlib']],
  [
    'cli/commands/inspect-run.ts',
    'model/formats/index.ts',
    ['node:crypto', 'node:zlib', ALL_READERS, 'model/formats/safetensors.ts', '@sigstore/core'],
  ],
  [
    'cli/commands/verify-bundle-run.ts',
    '@sigstore/verify',
    [CURVES, ALL_READERS, 'yaml', 'jose', 'sigstore', '@sigstore/tuf', 'node:zlib'],
  ],
  ['inputs/verify-run.ts', '@sigstore/verify', [CURVES, ALL_READERS, 'yaml', 'jose']],
  ['inputs/attest-inputs.ts', 'model/manifest.ts', [CURVES, 'yaml', 'jose', 'sigstore']],
]

describe('the start of a command', () => {
  for (const [entry, loads, never] of CASES) {
    it(`of ${entry} loads only what every run needs`, () => {
      const loaded = loadedWith(entry)
      assert.ok(loaded.has(loads), `${loads} is not loaded: this test sees nothing`)
      assert.deepEqual(
        never.flatMap((name) => loaded.get(name) ?? []),
        [],
      )
    })
  }
})
