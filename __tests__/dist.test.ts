// SPDX-License-Identifier: Apache-2.0
//
// The committed bundles work by themselves, away from src/ and node_modules.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sha256 } from '../src/core/digest.ts'
import { VERSION } from '../src/core/version.ts'
import { computeRoot } from '../src/model/manifest.ts'

const DIST = join(import.meta.dirname, '..', 'dist')

describe('dist', () => {
  // A space in the path, and no node_modules above it.
  const folder = mkdtempSync(join(tmpdir(), 'mlprov dist-'))
  const dist = join(folder, 'dist')
  const model = join(folder, 'model')
  // Large enough for worker threads.
  const weights = Buffer.alloc(40 * 1024 * 1024, 7)

  before(() => {
    cpSync(DIST, dist, { recursive: true })
    mkdirSync(model)
    for (const name of ['a.bin', 'b.bin']) writeFileSync(join(model, name), weights)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const run = (entry: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(dist, entry, 'index.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    })

  it('mlprov prints its version', () => {
    const { stdout, status } = run('cli', ['--version'])
    assert.deepEqual([stdout, status], [`${VERSION}\n`, 0])
  })

  it('mlprov hashes through the bundled worker', () => {
    const { stdout, stderr, status } = run('cli', ['hash', 'model'])
    const digest = sha256(weights)
    assert.equal(stderr, '')
    assert.deepEqual([stdout, status], [`sha256:${computeRoot([digest, digest])}  model\n`, 0])
  })

  it('the action hashes through the bundled worker and signs with a key', () => {
    const keygen = spawnSync(
      process.execPath,
      [
        '-e',
        "const {privateKey}=crypto.generateKeyPairSync('ec',{namedCurve:'P-256'});console.log(privateKey.export({type:'pkcs8',format:'pem'}))",
      ],
      { encoding: 'utf8' },
    )
    const output = join(folder, 'github-output')
    writeFileSync(output, '')
    const { stdout, status } = run('attest', [], {
      'INPUT_MODEL-PATH': 'model',
      'INPUT_PRIVATE-KEY': keygen.stdout,
      'INPUT_OUTPUT-DIR': 'out',
      INPUT_SINKS: 'none',
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'acme/model',
      GITHUB_RUN_ID: '1',
    })
    assert.equal(status, 0, stdout)
    assert.match(readFileSync(output, 'utf8'), /^signing<</m)
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['mlprov-attest.json', 'model.sig'])
  })

  it('names a licence for every bundled package', () => {
    const licenses = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
    for (const name of ['@actions/core', '@actions/github', '@actions/glob', '@sigstore/sign']) {
      assert.match(licenses, new RegExp(`^${name} \\d`, 'm'))
    }
  })
})
