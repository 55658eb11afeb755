// SPDX-License-Identifier: Apache-2.0
//
// Toy models on the real file system, in temporary folders that a test removes.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { createFileDigester } from '../../src/io/fs/digest-files.ts'
import { createFileTree } from '../../src/io/fs/file-tree.ts'
import { buildManifest, type Manifest } from '../../src/model/manifest.ts'
import { canonicalIgnorePaths } from '../../src/model/paths.ts'
import type { ScanOptions } from '../../src/ports.ts'

/** The entry of the hash workers, as source. */
export const HASH_WORKER_PATH = join(
  import.meta.dirname,
  '..',
  '..',
  'src',
  'hash-worker',
  'index.ts',
)

/** Content of files by their path. */
export type TreeContent = Readonly<Record<string, string | Uint8Array>>

export const SCAN_OPTIONS: ScanOptions = {
  ignorePaths: canonicalIgnorePaths([]),
  symlinks: 'refuse',
}

/** A small model with a folder, an empty file and a file that git put there. */
export const TOY_MODEL: TreeContent = {
  'config.json': '{"hidden_size":2}',
  'model.safetensors': new Uint8Array(3000).fill(7),
  'tokenizer/merges.txt': 'a b\n',
  'tokenizer/empty.txt': '',
  '.gitattributes': '*.safetensors filter=lfs',
}

/** A new folder, real path, that is removed when the test ends. */
export const temporaryFolder = (test: Pick<TestContext, 'after'>): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlprov-test-')))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below `folder`, with the folders that they need. */
export const writeTree = (folder: string, content: TreeContent): string => {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

/** A toy model in a temporary folder, named `model`. */
export const writeModel = (test: Pick<TestContext, 'after'>, content = TOY_MODEL): string =>
  writeTree(join(temporaryFolder(test), 'model'), content)

/** Scans and hashes with the real file system. */
export const manifestOf = async (
  path: string,
  options: { readonly workers?: number; readonly scan?: ScanOptions } = {},
): Promise<Manifest> => {
  const { workers = 0, scan = SCAN_OPTIONS } = options
  const tree = await createFileTree().scan(path, scan)
  const digester = createFileDigester({ workerPath: HASH_WORKER_PATH, workers })
  const files = await digester.digestFiles(tree.files, () => {})
  return buildManifest({ name: 'm', baseName: 'm', files, ignorePaths: scan.ignorePaths })
}
