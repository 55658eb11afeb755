// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createModelLayout } from '../../src/model/model-layout.ts'

const cases: readonly {
  readonly what: string
  readonly tree: readonly string[]
  /** Changed path → models, a folder with a slash at the end. */
  readonly models: Readonly<Record<string, readonly string[]>>
}[] = [
  {
    what: 'a folder with a signature beside it, all that is below',
    tree: ['models/digits/model.safetensors', 'models/digits/sub/vocab.txt', 'models/digits.sig'],
    models: {
      'models/digits/sub/vocab.txt': ['models/digits/'],
      'models/digits/gone.txt': ['models/digits/'],
      'models/digits.sig': ['models/digits/'],
      'models/digits.intoto.jsonl': ['models/digits/'],
      'models/readme.md': [],
      'models/digits2/x': [],
    },
  },
  {
    what: 'a signed folder in a signed folder: both',
    tree: ['a/b/w.bin', 'a/b.sig', 'a.intoto.jsonl'],
    models: { 'a/b/w.bin': ['a/', 'a/b/'], 'a/other': ['a/'], 'a/b.sig': ['a/', 'a/b/'] },
  },
  {
    what: 'a folder with weights and their config',
    tree: ['m/config.json', 'm/model.safetensors', 'm/tok/merges.txt'],
    models: { 'm/tok/merges.txt': ['m/'], 'm/config.json': ['m/'], x: [] },
  },
  {
    what: 'a pipeline of models as one',
    tree: ['sd/model_index.json', 'sd/unet/config.json', 'sd/unet/diffusion_pytorch_model.bin'],
    models: { 'sd/unet/config.json': ['sd/'] },
  },
  {
    what: 'a model that was cut into parts',
    tree: ['m/w-00001-of-00002.safetensors', 'm/w-00002-of-00002.safetensors'],
    models: { 'm/w-00001-of-00002.safetensors': ['m/'] },
  },
  {
    what: 'a signature inside of the folder',
    tree: ['m/weights.gguf', 'm/model.sig'],
    models: { 'm/weights.gguf': ['m/'], 'm/model.sig': ['m/'] },
  },
  {
    what: 'the repository itself',
    tree: ['config.json', 'model.safetensors', 'README.md'],
    models: { 'README.md': ['./'], 'model.safetensors': ['./'] },
  },
  {
    what: 'single files',
    tree: ['onnx/a.onnx', 'onnx/b.onnx', 'onnx/b.onnx.sig', 'MODEL.PT'],
    models: {
      'onnx/a.onnx': ['onnx/a.onnx'],
      'onnx/b.onnx': ['onnx/b.onnx'],
      'onnx/b.onnx.sig': ['onnx/b.onnx'],
      // Not in this tree, so nothing here says that it is a model by itself.
      'onnx/c.onnx': [],
      'MODEL.PT': ['MODEL.PT'],
    },
  },
  {
    what: 'weights by their name where the ending says nothing',
    tree: ['x/pytorch_model.bin', 'x/firmware.bin', 'x/array.npy', 'x/train.py'],
    models: {
      'x/pytorch_model.bin': ['x/pytorch_model.bin'],
      'x/firmware.bin': [],
      'x/array.npy': [],
      'x/train.py': [],
    },
  },
  {
    what: 'no model in an application with a config, or in signed source',
    tree: [
      'config.json',
      'src/main.py',
      'release.tar.gz',
      'release.tar.gz.sig',
      'x.py.sig',
      'x.py',
    ],
    models: { 'config.json': [], 'src/main.py': [], 'release.tar.gz.sig': [], 'x.py.sig': [] },
  },
  {
    what: 'no model by an ending alone',
    tree: ['.sig', 'a/.sig'],
    models: { '.sig': [], 'a/.sig': [] },
  },
]

describe('the layout of models', () => {
  for (const { what, tree, models } of cases) {
    it(`finds ${what}`, () => {
      const layout = createModelLayout(tree)
      for (const [path, expected] of Object.entries(models)) {
        const found = layout
          .modelsAt(path)
          .map((root) => root.path + (root.kind === 'folder' ? '/' : ''))
        assert.deepEqual([...found].sort(), expected, path)
      }
    })
  }

  it('knows the bundles beside a model', () => {
    const layout = createModelLayout(['m/x', 'm.sig', 'm.intoto.jsonl', 'n.sig', 'm/m.sig'])
    assert.deepEqual(layout.bundlesOf('m'), ['m.sig', 'm.intoto.jsonl'])
    assert.deepEqual(layout.bundlesOf('.'), [])
  })

  it('knows what is below a path', () => {
    const tree = ['a/b/c', 'a/d', 'ab/x', 'e']
    const layout = createModelLayout(tree)
    const below = (path: string): readonly string[] => [...layout.filesBelow(path)].sort()
    assert.deepEqual(below('.'), tree)
    assert.deepEqual(below('a'), ['a/b/c', 'a/d'])
    assert.deepEqual(below('e'), ['e'])
    assert.deepEqual(below('f'), [])
    assert.deepEqual(
      ['.', 'a', 'a/b', 'e', 'b', 'a/', 'x', ''].map((path) => layout.has(path)),
      [true, true, true, true, false, false, false, true],
    )
  })

  it('finds weights that are in the tree, wherever they are', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'config.json',
      'm.sig',
      'a.sig',
      'x.bin',
      'b.intoto.jsonl',
    )
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.array(path), path, (tree, folder) => {
        const weights = `${folder}/w.safetensors`
        const layout = createModelLayout([...tree, weights])
        const roots = layout.modelsAt(weights)
        assert.ok(roots.length > 0)
        for (const root of roots) {
          assert.ok(
            root.path === '.' || weights === root.path || weights.startsWith(`${root.path}/`),
          )
        }
      }),
    )
  })
})
