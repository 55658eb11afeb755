// SPDX-License-Identifier: Apache-2.0
//
// From the folder of a Python installation or virtual environment to the
// folders of its packages. Only names and pyvenv.cfg are read.
// Layouts: PEP 405, Python's module `sysconfig`, Debian's python policy §2.

import { basename, dirname, join } from 'node:path'
import { MAX_SMALL_FILE_BYTES } from '../../core/limits.ts'
import { parseVenvConfig, pythonOfFolder } from '../../environment/python-version.ts'
import { isFolder, listFolder } from './list-folder.ts'
import { readSmallText } from './small-file.ts'

export interface PythonPrefix {
  readonly implementation?: string
  readonly version?: string
  /** Folders of packages that exist, in the order of Python's search. */
  readonly folders: readonly string[]
  /** `conda-meta`, where this is an environment of conda. */
  readonly condaFolder?: string
  /** Whether packages of the user's home are left out, as in a virtual environment. */
  readonly isIsolated: boolean
  /** Versions of Python that have packages here, where there is more than one. */
  readonly otherVersions: readonly string[]
}

/** `undefined` where `prefix` holds no Python environment. Never throws. @param version `3.12`, where it is known */
export const readPythonPrefix = (prefix: string, version?: string): PythonPrefix | undefined => {
  const config = readSmallText(join(prefix, 'pyvenv.cfg'), MAX_SMALL_FILE_BYTES)
  if (config === undefined) return readInstallation(prefix, version)
  const { home, seesSystemPackages, ...named } = parseVenvConfig(config)
  const own = readInstallation(prefix, version)
  const base =
    seesSystemPackages && home !== undefined
      ? readInstallation(basename(home) === 'bin' ? dirname(home) : home, own?.version)
      : undefined
  return {
    ...own,
    ...named,
    folders: [...(own?.folders ?? []), ...(base?.folders ?? [])],
    isIsolated: !seesSystemPackages,
    otherVersions: own?.otherVersions ?? [],
  }
}

const readInstallation = (prefix: string, wanted?: string): PythonPrefix | undefined => {
  const conda = join(prefix, 'conda-meta')
  const condaFolder = isFolder(conda) ? { condaFolder: conda } : {}
  const windows = join(prefix, 'Lib', 'site-packages')
  const all = pythonsIn(prefix)
  const pythons = all.filter(({ version }) => wanted === undefined || version === wanted)
  const [first] = pythons
  if (first === undefined) {
    const isWindows = process.platform === 'win32' && isFolder(windows)
    if (!isWindows && condaFolder.condaFolder === undefined) return undefined
    return {
      folders: isWindows ? [windows] : [],
      ...condaFolder,
      isIsolated: false,
      otherVersions: [],
    }
  }
  const { implementation, version } = first
  return {
    implementation,
    version,
    folders: first.folders,
    ...condaFolder,
    isIsolated: false,
    otherVersions: pythons.slice(1).map((other) => other.version),
  }
}

interface Python {
  readonly implementation: string
  readonly version: string
  readonly folders: readonly string[]
}

/** The newest first; those without packages last. */
const pythonsIn = (prefix: string): readonly Python[] => {
  const names = ['lib', 'lib64'].flatMap((lib) =>
    (listFolder(join(prefix, lib))?.names ?? []).map((name) => ({ lib, name })),
  )
  const found = new Map<string, Python>()
  for (const { lib, name } of names) {
    const python = pythonOfFolder(name)
    if (python === undefined) continue
    const key = `${python.implementation} ${python.version}`
    const folders = ['site-packages', 'dist-packages']
      .map((kind) => join(prefix, lib, name, kind))
      .filter(isFolder)
    found.set(key, { ...python, folders: [...(found.get(key)?.folders ?? []), ...folders] })
  }
  const debian = debianFolder(prefix)
  return [...found.values()]
    .map((python) => ({
      ...python,
      folders: [...debianLocal(prefix, python.version), ...debian, ...python.folders],
    }))
    .sort((a, b) => Math.sign(b.folders.length) - Math.sign(a.folders.length) || newest(a, b))
}

// Debian: what its own packages install is one folder for all of Python 3 …
const debianFolder = (prefix: string): readonly string[] =>
  [join(prefix, 'lib', 'python3', 'dist-packages')].filter(isFolder)

// … and what pip installs goes to /usr/local, which /usr/bin/python3 sees first.
const debianLocal = (prefix: string, version: string): readonly string[] =>
  basename(prefix) === 'usr'
    ? [join(prefix, 'local', 'lib', `python${version}`, 'dist-packages')].filter(isFolder)
    : []

const newest = (a: Python, b: Python): number => minor(b.version) - minor(a.version)

const minor = (version: string): number => Number(version.split('.')[1] ?? 0)
