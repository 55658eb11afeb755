// SPDX-License-Identifier: Apache-2.0
//
// The system, the runner and the versions that stand in files of the machine.

import { existsSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { MAX_SMALL_FILE_BYTES } from '../../core/limits.ts'
import {
  parseCudaVersion,
  parseCudnnVersion,
  parseNvidiaDriver,
  parseRocmVersion,
} from '../../environment/accelerator-files.ts'
import type {
  CapturedFramework,
  CapturedRunner,
  CapturedSystem,
} from '../../environment/environment-v1.ts'
import { parseOsRelease } from '../../environment/os-release.ts'
import { shortText } from '../../environment/short-text.ts'
import type { Environment } from '../../environment/variables.ts'
import { readSmallText } from './small-file.ts'

/** Facts about the machine that this runs on. Never throws. @param rootPath `/`, or what stands for it */
export const readSystem = (rootPath: string): CapturedSystem => {
  const text = (...path: readonly string[]): string | undefined =>
    readSmallText(join(rootPath, ...path), MAX_SMALL_FILE_BYTES)
  const osRelease = text('etc', 'os-release') ?? text('usr', 'lib', 'os-release') ?? ''
  const kernel = shortText(release())
  const driver = parseNvidiaDriver(text('proc', 'driver', 'nvidia', 'version') ?? '')
  return {
    platform: process.platform,
    architecture: process.arch,
    ...(kernel === undefined ? {} : { kernel }),
    ...parseOsRelease(osRelease),
    ...(driver === undefined ? {} : { nvidiaDriver: driver }),
  }
}

const VERSION_FILES = [
  { name: 'cuda', path: ['usr', 'local', 'cuda', 'version.json'], parse: parseCudaVersion },
  { name: 'cudnn', path: ['usr', 'include', 'cudnn_version.h'], parse: parseCudnnVersion },
  { name: 'rocm', path: ['opt', 'rocm', '.info', 'version'], parse: parseRocmVersion },
] as const

/** Libraries that are installed for the whole machine. Never throws. */
export const readSystemLibraries = (rootPath: string): readonly CapturedFramework[] =>
  VERSION_FILES.flatMap(({ name, path, parse }) => {
    const version = parse(readSmallText(join(rootPath, ...path), MAX_SMALL_FILE_BYTES) ?? '')
    return version === undefined ? [] : [{ name, version, source: `/${path.join('/')}` }]
  })

const RUNNER_VARIABLES = [
  ['name', 'RUNNER_NAME'],
  ['os', 'RUNNER_OS'],
  ['architecture', 'RUNNER_ARCH'],
  ['environment', 'RUNNER_ENVIRONMENT'],
  ['imageOs', 'ImageOS'],
  ['imageVersion', 'ImageVersion'],
] as const satisfies readonly (readonly [keyof CapturedRunner, string])[]

/** What the runner says of itself; `undefined` outside of one. */
export const readRunner = (env: Environment): CapturedRunner | undefined => {
  const fields = RUNNER_VARIABLES.flatMap(([field, name]) => {
    const value = shortText(env[name] ?? '')
    return value === undefined ? [] : [[field, value]]
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** Whether this runs in a container of Docker or Podman. */
export const isInContainer = (rootPath: string): boolean =>
  existsSync(join(rootPath, '.dockerenv')) || existsSync(join(rootPath, 'run', '.containerenv'))
