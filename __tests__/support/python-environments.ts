// SPDX-License-Identifier: Apache-2.0
//
// Virtual environments as pip leaves them, without pip: what a capture reads
// of them and nothing else.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface InstalledPackage {
  readonly name: string
  readonly version: string
  /** More headers of METADATA, each line ended. */
  readonly headers?: string
  /** Bytes of the description behind the headers. */
  readonly descriptionBytes?: number
  /** Lines of RECORD; 0: no such file. */
  readonly recordLines?: number
  readonly isRequested?: boolean
  readonly directUrl?: object
}

/** Makes a virtual environment and returns its `site-packages`. */
export const makeVenv = (
  prefix: string,
  packages: readonly InstalledPackage[] = [],
  config = 'home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.12.4\n',
): string => {
  const site = join(prefix, 'lib', 'python3.12', 'site-packages')
  mkdirSync(site, { recursive: true })
  writeFileSync(join(prefix, 'pyvenv.cfg'), config)
  for (const entry of packages) install(site, entry)
  return site
}

/** Puts a package into a folder of packages and returns its `.dist-info`. */
export const install = (site: string, entry: InstalledPackage): string => {
  const { name, version, headers = '', descriptionBytes = 0, recordLines = 1 } = entry
  const folder = join(site, `${name.replace(/[-.]+/g, '_')}-${version}.dist-info`)
  mkdirSync(folder, { recursive: true })
  const metadata = `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\n${headers}\n`
  writeFileSync(
    join(folder, 'METADATA'),
    metadata + 'A line of text.\n'.repeat(descriptionBytes / 16),
  )
  writeFileSync(join(folder, 'INSTALLER'), 'pip\n')
  if (recordLines > 0) {
    const line = `${name}/module.py,sha256=${'A'.repeat(43)},1234\n`
    writeFileSync(join(folder, 'RECORD'), line.repeat(recordLines))
  }
  if (entry.isRequested) writeFileSync(join(folder, 'REQUESTED'), '')
  if (entry.directUrl)
    writeFileSync(join(folder, 'direct_url.json'), JSON.stringify(entry.directUrl))
  return folder
}

/** A package of conda as it stands in `conda-meta`, with the list of its files. */
export const installConda = (
  prefix: string,
  {
    name,
    version,
    files = 10,
  }: { readonly name: string; readonly version: string; readonly files?: number },
): void => {
  const folder = join(prefix, 'conda-meta')
  mkdirSync(folder, { recursive: true })
  const paths = Array.from({ length: files }, (_, index) => `lib/${name}/file_${index}.py`)
  const record = {
    build: '0',
    channel: 'https://conda.anaconda.org/conda-forge/linux-64',
    files: paths,
    license: 'BSD-3-Clause',
    name,
    paths_data: {
      paths: paths.map((_path) => ({
        _path,
        path_type: 'hardlink',
        sha256: 'a'.repeat(64),
        size_in_bytes: 1,
      })),
    },
    sha256: 'b'.repeat(64),
    subdir: 'linux-64',
    version,
  }
  writeFileSync(join(folder, `${name}-${version}-0.json`), JSON.stringify(record, null, 2))
}
