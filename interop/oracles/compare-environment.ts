// SPDX-License-Identifier: Apache-2.0
//
// What a capture lists of an environment that pip has filled, compared with
// what pip lists.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { findPython } from '../../src/io/environment/find-python.ts'
import { readPackages } from '../../src/io/environment/read-packages.ts'
import type { Comparison } from '../oracles.ts'

interface ListedByPip {
  readonly prefix: string
  readonly packages: readonly (readonly [name: string, version: string])[]
}

/** @param folder where the script wrote `facts.json` */
export const compareEnvironment = async (folder: string): Promise<Comparison> => {
  const listed = JSON.parse(await readFile(join(folder, 'facts.json'), 'utf8')) as ListedByPip
  const env = { VIRTUAL_ENV: listed.prefix }
  const { python } = findPython({ env, cwd: folder, given: [], rootPath: '/' })
  const { packages } = readPackages(python?.folders ?? [], python?.condaFolders ?? [])
  const captured = new Set(packages.map(({ name, version }) => `${name} ${version}`))
  const expected = new Set(listed.packages.map(([name, version]) => `${name} ${version}`))
  const failures = [
    ...[...expected].filter((one) => !captured.has(one)).map((one) => `${one}: only pip lists it`),
    ...[...captured].filter((one) => !expected.has(one)).map((one) => `${one}: pip lists it not`),
  ]
  const passed = [...expected].filter((one) => captured.has(one)).length
  return { passed, failures, note: `${expected.size} packages in ${listed.prefix}` }
}
