// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isSha256Hex, sha256 } from '../../src/core/digest.ts'
import { asArray, asObject, asString, parseJson } from '../../src/core/parse.ts'
import {
  buildManifest,
  computeRoot,
  formatSha256Sums,
  type ManifestEntry,
} from '../../src/model/manifest.ts'
import { manifestOf, temporaryFolder, writeTree } from '../support/models.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

const build = (files: readonly ManifestEntry[]) =>
  buildManifest({ name: 'm', baseName: 'm', files, ignorePaths: [] })

const entry = fc.record({
  name: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  digest: fc.string().map((text) => sha256(text)),
  sizeBytes: fc.nat(),
})
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 20, selector: (e) => e.name })

describe('manifest', () => {
  it('does not depend on the order of discovery', () => {
    const shuffled = entries.chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([files, other]) => assert.deepEqual(build(files), build(other))),
      propertyRuns(),
    )
  })

  it('changes both digests with any one digest, and dirHash1 with any one name', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (files, pick) => {
        const before = build(files)
        const at = pick % files.length
        const touched = build(
          files.map((file, i) => (i === at ? { ...file, digest: sha256(file.digest) } : file)),
        )
        assert.notEqual(touched.root, before.root)
        assert.notEqual(touched.dirHash1, before.dirHash1)
        const renamed = build(
          files.map((file, i) => (i === at ? { ...file, name: `${file.name}/renamed` } : file)),
        )
        assert.notEqual(renamed.dirHash1, before.dirHash1)
      }),
      propertyRuns(),
    )
  })

  it('refuses a model without a file', () => {
    assert.throws(() => build([]), { code: 'MODEL_EMPTY' })
  })

  it('lists files as sha256sum reads them, odd names included', async (t) => {
    const names = ['plain.bin', 'back\\slash', 'new\nline', 'carriage\rreturn', 'ü 模型 \u{1f600}']
    const content = Object.fromEntries(names.map((name) => [name, `content of ${name}`]))
    const folder = writeTree(join(temporaryFolder(t), 'model'), content)
    const { files, dirHash1 } = await manifestOf(folder)
    const listing = formatSha256Sums(files)
    assert.equal(dirHash1, sha256(listing))
    const output = execFileSync('sha256sum', ['-c', '--strict', '-'], {
      cwd: folder,
      input: listing,
      encoding: 'utf8',
    })
    assert.equal(output.match(/OK$/gm)?.length, names.length)
  })
})

describe('OMS payload vectors', { skip: vectorsMissing }, () => {
  const folder = vectorPath('oms', 'payloads')
  const names = vectorsMissing ? [] : readdirSync(folder).filter((name) => !name.includes('shard'))
  for (const name of names) {
    it(`recompute the root of ${name}`, () => {
      const statement = asObject(parseJson(readFileSync(join(folder, name), 'utf8')))
      const subject = asObject(asArray(statement?.subject)?.[0])
      const root = asString(asObject(subject?.digest)?.sha256)
      const resources = asArray(asObject(statement?.predicate)?.resources) ?? []
      const digests = resources.map((resource) => asObject(resource)?.digest).filter(isSha256Hex)
      assert.equal(digests.length, resources.length)
      assert.equal(computeRoot(digests), root)
    })
  }
})
