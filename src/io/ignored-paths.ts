// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.

import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ProvenanceError } from '../core/errors.ts'

export interface PathsInModel {
  readonly modelPath: string
  readonly cwd: string
}

/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
export const resolveIgnorePaths = (
  paths: readonly string[],
  model: PathsInModel,
): Promise<readonly string[]> =>
  Promise.all(
    paths.map(async (path) => {
      const found = await lstat(resolve(model.cwd, path)).catch(() => undefined)
      if (!found) {
        const message = `nothing is found at the ignored path "${resolve(model.cwd, path)}"`
        throw new ProvenanceError('IGNORE_PATH_NOT_FOUND', message)
      }
      const name = await nameInModel(path, model)
      if (name === '') {
        throw new ProvenanceError('IGNORE_PATH_INVALID', `"${path}" is the model itself`)
      }
      if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`
        throw new ProvenanceError('IGNORE_PATH_NOT_FOUND', message)
      }
      return name
    }),
  )

/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
export const nameInModel = async (
  path: string,
  { modelPath, cwd }: PathsInModel,
): Promise<string | undefined> => {
  const root = await realpath(resolve(cwd, modelPath)).catch(() => resolve(cwd, modelPath))
  const absolute = resolve(cwd, path)
  if ((await realpath(absolute).catch(() => absolute)) === root) return ''
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute))
  const name = relative(root, join(folder, basename(absolute)))
  if (name === '..' || name.startsWith(`..${sep}`) || resolve(name) === name) return undefined
  return name.split(sep).join('/')
}
