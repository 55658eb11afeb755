// SPDX-License-Identifier: Apache-2.0
//
// Models that cannot be signed as they lie on disk.

import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Scene, writeModel } from '../stage.ts'
import { type BadCase, withInputs } from './bad-case.ts'

const at = ({ workspace }: Scene, ...parts: readonly string[]): string =>
  join(workspace, 'out', 'digits', ...parts)

const isRoot = process.getuid?.() === 0

export const MODEL_CASES: readonly BadCase[] = [
  {
    cause: 'a model that is not there',
    base: 'key',
    change: withInputs({ 'model-path': 'out/digitz' }),
    code: 'MODEL_NOT_FOUND',
    message: /nothing is found at "out\/digitz"/,
  },
  {
    cause: 'a glob without a match',
    base: 'glob',
    change: withInputs({ 'model-path': 'models/*' }),
    code: 'MODEL_NOT_FOUND',
    message: /nothing is found at "models\/\*"/,
  },
  {
    cause: 'an empty folder',
    base: 'key',
    change: async (scene) => {
      await rm(at(scene), { recursive: true })
      await mkdir(at(scene))
    },
    code: 'MODEL_EMPTY',
    message: /"\S+\/out\/digits" holds no file$/,
  },
  {
    cause: 'nothing left besides ignored files',
    base: 'ignored paths',
    change: withInputs({ 'ignore-paths': 'README.md\nconfig.json\nmodel.safetensors' }),
    code: 'MODEL_EMPTY',
    message: /no file besides the ignored README\.md, config\.json, model\.safetensors$/,
  },
  {
    cause: 'a symbolic link in the model',
    base: 'links',
    change: withInputs({ 'allow-symlinks': 'never' }),
    code: 'MODEL_SYMLINK',
    message: /^"link\.json" is a symbolic link$/,
  },
  {
    cause: 'a symbolic link as the model',
    base: 'key',
    change: async (scene) => {
      await symlink('digits', join(scene.workspace, 'out', 'latest'))
      scene.inputs['model-path'] = 'out/latest'
    },
    code: 'MODEL_SYMLINK',
    message: /out\/latest" is a symbolic link$/,
    hint: /folder or file that the link leads to/,
  },
  {
    cause: 'a link out of the model',
    base: 'links',
    change: (scene) => symlink('/etc/hostname', at(scene, 'host')),
    code: 'MODEL_SYMLINK_ESCAPES',
    message: /"host" leads out of the model, to "\/etc\/hostname"$/,
  },
  {
    cause: 'a link to nothing',
    base: 'links',
    change: (scene) => symlink('gone.bin', at(scene, 'gone')),
    code: 'MODEL_SYMLINK_BROKEN',
    message: /"gone" leads to nothing$/,
  },
  {
    cause: 'a link to the folder that holds it',
    base: 'links',
    change: (scene) => symlink('.', at(scene, 'self')),
    code: 'MODEL_SYMLINK_BROKEN',
    message: /"self" leads to the model itself$/,
  },
  {
    cause: 'a named pipe',
    base: 'key',
    change: (scene) => {
      execFileSync('mkfifo', [at(scene, 'pipe')])
    },
    code: 'MODEL_SPECIAL_FILE',
    message: /^"pipe" is neither a file nor a folder$/,
  },
  {
    cause: 'a name that is not UTF-8',
    base: 'key',
    change: (scene) =>
      writeFile(Buffer.concat([Buffer.from(at(scene, 'caf')), Buffer.from([0xe9])]), 'x'),
    code: 'MODEL_NAME_NOT_UTF8',
    message: /"caf\\xe9" is not UTF-8/,
  },
  {
    cause: 'a Git LFS pointer',
    base: 'key',
    change: (scene) =>
      writeFile(
        at(scene, 'model.safetensors'),
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 1000\n`,
      ),
    code: 'MODEL_LFS_POINTER',
    message: /model\.safetensors" is a Git LFS pointer/,
  },
  {
    cause: 'a file that is written while it is hashed',
    base: 'key',
    change: async (scene) => {
      const path = at(scene, 'optimizer.bin')
      await writeFile(path, '')
      await truncate(path, 512 * 1024 * 1024)
      const writer = setInterval(() => appendFileSync(path, 'x'), 2)
      return () => clearInterval(writer)
    },
    code: 'MODEL_CHANGED',
    message: /optimizer\.bin" (had \d+ bytes and has \d+|was written to) while/,
  },
  {
    cause: 'a file without permission to read',
    base: 'key',
    change: (scene) => chmod(at(scene, 'config.json'), 0),
    code: 'MODEL_UNREADABLE',
    message: /cannot read ".*config\.json" \(EACCES\)/,
    skip: isRoot && 'this user may read every file',
  },
  {
    cause: 'folders in folders without an end',
    base: 'key',
    change: async (scene) => {
      const folder = at(scene, ...Array.from({ length: 65 }, () => 'd'))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'x'), 'x')
    },
    code: 'MODEL_TOO_DEEP',
    message: /more than 64 levels deep$/,
  },
  {
    cause: 'two models of one name',
    base: 'two models',
    change: async (scene) => {
      await writeModel(join(scene.workspace, 'old', 'digits'))
      scene.inputs['model-path'] = 'out/digits\nold/digits'
    },
    code: 'MODEL_NAME_TAKEN',
    message: /out\/digits" and ".*old\/digits" would both be called "digits"$/,
  },
  {
    cause: 'two models whose bundles would have one name',
    base: 'two models',
    change: withInputs({ 'model-path': 'digits=out/digits\nDigits=out/letters' }),
    code: 'MODEL_NAME_TAKEN',
    message: /the bundles of "digits" and "Digits" would both be called "Digits"$/,
  },
  {
    cause: 'one name for several models',
    base: 'two models',
    change: withInputs({ 'model-path': 'best=out/*' }),
    code: 'MODEL_NAME_TAKEN',
    message: /^"best=out\/\*" names 2 models at once$/,
  },
  {
    cause: 'an output folder inside the model',
    base: 'key',
    change: withInputs({ 'output-dir': 'out/digits/signatures' }),
    code: 'OUTPUT_INSIDE_MODEL',
    message: /out\/digits\/signatures" lies in the model/,
  },
  {
    cause: 'an output folder that is a file',
    base: 'key',
    change: async (scene) => {
      await writeFile(join(scene.workspace, 'bundles'), 'not a folder')
      scene.inputs['output-dir'] = 'bundles'
    },
    code: 'OUTPUT_UNWRITABLE',
    message: /bundles" is not a folder$/,
  },
]
