// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tufCacheDir } from '../../src/io/tuf-cache-dir.ts'

const RUNNER = { RUNNER_TOOL_CACHE: '/opt/tools', RUNNER_TEMP: '/temp', HOME: '/home/u' }

for (const [title, env, platform, expected] of [
  ['in the tool cache of a runner', RUNNER, 'linux', '/opt/tools/ml-provenance/tuf'],
  [
    'in the temporary folder of a runner without a tool cache',
    { ...RUNNER, RUNNER_TOOL_CACHE: '' },
    'linux',
    '/temp/ml-provenance/tuf',
  ],
  ['below HOME', { HOME: '/home/u' }, 'linux', '/home/u/.cache/mlprov/tuf'],
  ['below HOME on macOS', { HOME: '/Users/u' }, 'darwin', '/Users/u/Library/Caches/mlprov/tuf'],
  [
    'in XDG_CACHE_HOME',
    { HOME: '/home/u', XDG_CACHE_HOME: '/cache' },
    'linux',
    '/cache/mlprov/tuf',
  ],
  [
    'below HOME where XDG_CACHE_HOME is not absolute',
    { HOME: '/home/u', XDG_CACHE_HOME: 'cache' },
    'linux',
    '/home/u/.cache/mlprov/tuf',
  ],
  ['in LOCALAPPDATA on Windows', { LOCALAPPDATA: '/local' }, 'win32', '/local/mlprov/tuf'],
  ['nowhere for a user without a home', {}, 'linux', undefined],
  ['nowhere for a relative home', { HOME: 'u' }, 'linux', undefined],
] as const) {
  test(`trusted roots are kept ${title}`, () => {
    assert.equal(tufCacheDir(env, platform), expected)
  })
}
