// SPDX-License-Identifier: Apache-2.0
//
// Which Python trains: what the caller names, or else the first of the places
// that a job's own `python` would come from. Nothing is run to find out.

import { realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_SMALL_FILE_BYTES } from '../../core/limits.ts'
import type { CaptureWarning } from '../../environment/environment-v1.ts'
import type { Environment } from '../../environment/variables.ts'
import { isFolder, listFolder } from './list-folder.ts'
import { type PythonPrefix, readPythonPrefix } from './python-prefix.ts'
import { isDistributionName } from './read-distribution.ts'
import { readSmallText } from './small-file.ts'

export interface FindPythonOptions {
  readonly env: Environment
  readonly cwd: string
  /** Environments, installations or folders of packages that the caller names; empty: look for one. */
  readonly given: readonly string[]
  /** `/`, or what stands for it. */
  readonly rootPath: string
}

export interface FoundPython
  extends Omit<PythonPrefix, 'condaFolder' | 'isIsolated' | 'otherVersions'> {
  readonly foundBy: string
  readonly condaFolders: readonly string[]
}

interface Place {
  readonly foundBy: string
  readonly prefix: string
  readonly version?: string
}

/**
 * @throws {INPUT_INVALID} where a given path holds no Python environment
 */
export const findPython = (
  options: FindPythonOptions,
): { readonly python?: FoundPython; readonly warnings: readonly CaptureWarning[] } => {
  if (options.given.length > 0) return { python: readGiven(options), warnings: [] }
  const found = placesOf(options).flatMap((place) => {
    const prefix = readPythonPrefix(place.prefix, place.version)
    return prefix === undefined ? [] : [{ place, prefix }]
  })
  const [first] = found
  if (first === undefined) {
    const message = 'no Python environment was found'
    return { warnings: [{ code: 'python-not-found', message }] }
  }
  const { place, prefix } = first
  const { condaFolder, isIsolated, otherVersions, ...facts } = prefix
  return {
    python: {
      ...facts,
      foundBy: place.foundBy,
      folders: [
        ...pythonPath(options),
        ...(isIsolated ? [] : userFolders(options, prefix.version)),
        ...prefix.folders,
      ],
      condaFolders: condaFolder === undefined ? [] : [condaFolder],
    },
    warnings: [
      ...otherVersions.slice(0, 1).map(
        (version): CaptureWarning => ({
          code: 'python-ambiguous',
          message: `there are packages of Python ${prefix.version} and of ${version}`,
          at: place.prefix,
        }),
      ),
      ...unread(options, place),
    ],
  }
}

// What a tool such as uv would use without activating it, and what was read instead.
const unread = ({ cwd }: FindPythonOptions, { prefix }: Place): readonly CaptureWarning[] => {
  const venv = join(cwd, '.venv')
  if (readPythonPrefix(venv) === undefined || real(venv) === real(prefix)) return []
  return [{ code: 'python-ambiguous', message: `"${prefix}" was read instead of it`, at: venv }]
}

const readGiven = (options: FindPythonOptions): FoundPython => {
  const prefixes = options.given.map((path) => {
    const full = resolve(options.cwd, path)
    const prefix = readPythonPrefix(full) ?? readFolder(full)
    if (prefix !== undefined) return prefix
    throw new ProvenanceError('INPUT_INVALID', `"${path}" holds no Python environment`, {
      hint: 'Give the folder of a virtual environment, of a conda environment or of a Python installation, or its site-packages.',
    })
  })
  const { implementation, version } = prefixes.find((prefix) => prefix.version !== undefined) ?? {}
  return {
    ...(implementation === undefined ? {} : { implementation }),
    ...(version === undefined ? {} : { version }),
    foundBy: 'input',
    folders: prefixes.flatMap(({ folders }) => folders),
    condaFolders: prefixes.flatMap(({ condaFolder }) => condaFolder ?? []),
  }
}

/** A folder of packages itself. */
const readFolder = (path: string): PythonPrefix | undefined => {
  const isSite =
    isFolder(path) &&
    (/^(?:site|dist)-packages$/.test(basename(path)) ||
      (listFolder(path)?.names ?? []).some(isDistributionName))
  return isSite ? { folders: [path], isIsolated: true, otherVersions: [] } : undefined
}

const placesOf = (options: FindPythonOptions): readonly Place[] => {
  const { env, cwd, rootPath } = options
  const named = ['VIRTUAL_ENV', 'CONDA_PREFIX', 'pythonLocation'].flatMap((name) => {
    const prefix = env[name]
    return prefix ? [{ foundBy: name, prefix: resolve(cwd, prefix) }] : []
  })
  const onPath = interpreterOnPath(options)
  return [
    ...named,
    { foundBy: '.venv', prefix: join(cwd, '.venv') },
    ...(onPath === undefined ? [] : [{ foundBy: 'PATH', ...onPath }]),
    ...toolCache(rootPath),
  ]
}

/** Installation of the first `python3` or `python` of PATH, told by names alone. */
const interpreterOnPath = (options: FindPythonOptions): Omit<Place, 'foundBy'> | undefined => {
  const { env, cwd } = options
  for (const folder of (env.PATH ?? '').split(delimiter).filter((entry) => entry !== '')) {
    for (const name of ['python3', 'python', 'python.exe']) {
      const path = join(resolve(cwd, folder), name)
      const target = real(path)
      if (target === undefined) continue
      // A virtual environment is where its link stands, not where that leads.
      const prefix = dirname(dirname(path))
      if (readSmallText(join(prefix, 'pyvenv.cfg'), MAX_SMALL_FILE_BYTES) !== undefined) {
        return { prefix }
      }
      if (basename(folder) === 'shims') return pyenvVersion(prefix, env)
      const version = /^(?:python|pypy)(\d+\.\d+)$/.exec(basename(target))?.[1]
      const binFolder = dirname(target)
      return {
        prefix: basename(binFolder) === 'bin' ? dirname(binFolder) : binFolder,
        ...(version === undefined ? {} : { version }),
      }
    }
  }
  return undefined
}

// The shims of pyenv are scripts; the version that they choose is named in a file.
const pyenvVersion = (root: string, env: Environment): Omit<Place, 'foundBy'> | undefined => {
  const chosen = env.PYENV_VERSION ?? readSmallText(join(root, 'version'), MAX_SMALL_FILE_BYTES)
  const name = chosen?.trim().split(/[\s:]+/)[0] ?? ''
  return /^[\w.-]+$/.test(name) && !/^\.+$/.test(name)
    ? { prefix: join(root, 'versions', name) }
    : undefined
}

// Where setup-python keeps what a hosted runner has; of several, nobody knows which one trains.
const toolCache = (rootPath: string): readonly Place[] => {
  const folder = join(rootPath, 'opt', 'hostedtoolcache', 'Python')
  const prefixes = (listFolder(folder)?.names ?? []).flatMap((version) =>
    (listFolder(join(folder, version))?.names ?? [])
      .map((architecture) => join(folder, version, architecture))
      .filter(isFolder),
  )
  return prefixes.length === 1 ? prefixes.map((prefix) => ({ foundBy: 'tool cache', prefix })) : []
}

const pythonPath = ({ env, cwd }: FindPythonOptions): readonly string[] =>
  (env.PYTHONPATH ?? '')
    .split(delimiter)
    .filter((entry) => entry !== '')
    .map((entry) => resolve(cwd, entry))
    .filter(isFolder)

// `pip install` without the right to write elsewhere puts packages here (PEP 370).
const userFolders = (
  { env }: FindPythonOptions,
  version: string | undefined,
): readonly string[] => {
  const home = env.HOME ?? ''
  const base = env.PYTHONUSERBASE || (home === '' ? '' : join(home, '.local'))
  if (base === '' || env.PYTHONNOUSERSITE || version === undefined) return []
  const short = version.split('.').slice(0, 2).join('.')
  return [join(base, 'lib', `python${short}`, 'site-packages')].filter(isFolder)
}

const real = (path: string): string | undefined => {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
