// SPDX-License-Identifier: Apache-2.0
//
// Annotations and SARIF name files relative to the repository; a path outside
// it, or an absolute one, would show the machine and match no file.

import { join, normalize } from 'node:path/posix'
import type { SubjectReport } from '../policy/report.ts'

export interface ReportOptions {
  /** Absolute path of the checked-out repository; given paths below it are shown relative to it. */
  readonly workspacePath?: string
}

/** POSIX path relative to the repository; `undefined` for the repository itself and all outside it. */
export const repositoryPath = (
  path: string,
  { workspacePath }: ReportOptions = {},
): string | undefined => {
  const given = normalizeFolder(path)
  const root = workspacePath === undefined ? undefined : normalizeFolder(workspacePath)
  const inside = root !== undefined && given.startsWith(root) ? given.slice(root.length) : given
  const isOutside = isAbsolute(inside) || inside.startsWith('../')
  return isOutside || inside === './' || inside === '' ? undefined : inside.slice(0, -1)
}

/** Path of a file of a subject; the name of a subject that is one file is `.` or its last component. */
export const filePath = (
  { path, fileCount }: SubjectReport,
  name: string,
  options?: ReportOptions,
): string | undefined => {
  if (path === undefined) return undefined
  const isFile = name === '.' || (fileCount === 1 && toPosix(path).split('/').at(-1) === name)
  return repositoryPath(isFile ? path : join(toPosix(path), name), options)
}

// With a slash at the end, so that `/work` is no prefix of `/workspace`.
const normalizeFolder = (path: string): string => normalize(`${toPosix(path)}/`)

const DRIVE = /^[A-Za-z]:[\\/]/

const isAbsolute = (path: string): boolean => path.startsWith('/') || DRIVE.test(path)

// A backslash is part of a name on POSIX: only a path with a drive is surely Windows'.
const toPosix = (path: string): string => (DRIVE.test(path) ? path.replaceAll('\\', '/') : path)
