// SPDX-License-Identifier: Apache-2.0
//
// The documents and the code say the same: generated files are what the tables
// give, paths and commands that documents name exist.

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { generatedFiles } from '../scripts/generated-files.ts'
import { ATTEST_OUTPUTS } from '../src/actions/output-table.ts'
import { VERSION } from '../src/core/version.ts'
import { ATTEST_INPUTS } from '../src/inputs/input-table.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const packageJson = JSON.parse(read('package.json'))

/** Inputs of actions/attest 4.2.2 and its outputs: a workflow moves over by changing `uses:`. */
const PEER_INPUTS = [
  'subject-path',
  'subject-digest',
  'subject-name',
  'subject-checksums',
  'subject-version',
  'sbom-path',
  'predicate-type',
  'predicate',
  'predicate-path',
  'push-to-registry',
  'create-storage-record',
  'show-summary',
  'github-token',
  'private-signing',
]
const PEER_OUTPUTS = ['bundle-path', 'attestation-id', 'attestation-url', 'storage-record-ids']

describe('generated files', async () => {
  for (const [path, text] of Object.entries(await generatedFiles())) {
    it(`${path} is what \`npm run docs\` writes`, () => assert.equal(read(path), text))
  }
})

describe('action.yml', () => {
  const action = parse(read('action.yml'))

  it('has the inputs and outputs of the tables, and no other', () => {
    assert.deepEqual(
      Object.keys(action.inputs),
      ATTEST_INPUTS.map(({ name }) => name),
    )
    assert.deepEqual(
      Object.keys(action.outputs),
      ATTEST_OUTPUTS.map(({ name }) => name),
    )
    for (const row of ATTEST_INPUTS) assert.equal(action.inputs[row.name].default, row.default)
  })

  it('has every input and output of actions/attest under its own name', () => {
    for (const name of PEER_INPUTS) assert.ok(action.inputs[name], name)
    for (const name of PEER_OUTPUTS) assert.ok(action.outputs[name], name)
  })

  it('runs a committed bundle on Node 24', () => {
    assert.equal(action.runs.using, 'node24')
    assert.ok(existsSync(join(ROOT, action.runs.main)))
  })
})

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }),
].sort()

describe('documents', () => {
  for (const document of DOCUMENTS) {
    const text = read(document)

    it(`${document} links to files that exist`, () => {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)) {
        assert.ok(existsSync(join(ROOT, dirname(document), target)), target)
      }
    })

    it(`${document} names npm scripts that exist`, () => {
      for (const [, script = ''] of text.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)) {
        assert.ok(packageJson.scripts[script], script)
      }
    })
  }

  it('the README shows which Sigstore is chosen', () => {
    const reference = read('docs/reference/inputs.md')
    const table = reference.slice(reference.indexOf('| Server |')).trim()
    assert.ok(table.split('\n').length > 4)
    assert.ok(read('README.md').includes(table))
  })

  it('the README shows every input and output group', () => {
    const readme = read('README.md')
    for (const { name, group } of ATTEST_INPUTS) {
      if (group !== 'Recognised and refused') assert.ok(readme.includes(`\`${name}\``), name)
    }
    for (const { name } of ATTEST_OUTPUTS) assert.ok(readme.includes(`\`${name}\``), name)
  })
})

describe('package.json', () => {
  it('has the version of the code', () => assert.equal(packageJson.version, VERSION))

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageJson
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies }
    for (const [name, version] of Object.entries(all)) assert.match(String(version), /^\d/, name)
  })

  it('names the packages that the product stands on as direct dependencies', () => {
    for (const name of ['@actions/core', '@actions/github', '@actions/glob', 'sigstore']) {
      assert.ok(packageJson.dependencies[name], name)
    }
    assert.ok(packageJson.devDependencies['@vercel/ncc'])
  })

  it('keeps registry addresses out of the lock file', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "http/)
    assert.match(read('.npmrc'), /^omit-lockfile-registry-resolved=true$/m)
  })
})
