// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { findBundlesOfModel } from '../../src/io/bundles-of-model.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import type { BundlePlaces } from '../../src/io/verify-settings.ts'
import { temporaryFolder, writeTree } from '../support/models.ts'

const BUNDLE = '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","auto_map":1}'

const find = async (
  test: TestContext,
  files: Readonly<Record<string, string>>,
  places: Partial<BundlePlaces> = {},
) => {
  const cwd = temporaryFolder(test)
  writeTree(cwd, files)
  const { sources, insideModel } = await findBundlesOfModel({
    modelPath: join(cwd, 'm'),
    cwd,
    places: {
      attestations: false,
      ...places,
      files: (places.files ?? []).map((path) => join(cwd, path)),
    },
    settings: { apiUrl: 'http://127.0.0.1:9', deadline: deadlineIn(1000) },
  })
  const found = await Promise.all(sources.map((source) => source.find([])))
  return { found: found.flat().map(({ source }) => source.slice(cwd.length + 1)), insideModel }
}

describe('bundles of a model', () => {
  it('are found beside and inside it under the usual names', async (t) => {
    const { found, insideModel } = await find(t, {
      'm/weights.bin': 'x',
      'm/model.sig': BUNDLE,
      'm.sig': BUNDLE,
      'm.intoto.jsonl': `${BUNDLE}\n`,
      'other.sig': BUNDLE,
    })
    assert.deepEqual(found.sort(), ['m.intoto.jsonl', 'm.sig', 'm/model.sig'])
    assert.deepEqual(insideModel, ['model.sig'])
  })

  it('do not have to be there', async (t) => {
    assert.deepEqual(await find(t, { 'm/weights.bin': 'x' }), { found: [], insideModel: [] })
  })

  it('take a file out of the model only by a name that no loader opens', async (t) => {
    const files = { 'm/adapter_config.json': BUNDLE, 'm/model.sig': BUNDLE }
    for (const place of ['m', 'm/*']) {
      const { found, insideModel } = await find(t, files, { files: [place] })
      assert.deepEqual(found.sort(), ['m/adapter_config.json', 'm/model.sig'])
      assert.deepEqual(insideModel, ['model.sig'])
    }
  })

  it('are asked of services only where it is said whose they are', async (t) => {
    await assert.rejects(find(t, { 'm/x': '' }, { attestations: true }), { code: 'INPUT_MISSING' })
  })
})
