// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path'
import { MAX_CAPTURED_PACKAGES, MAX_CONDA_RECORD_BYTES } from '../../core/limits.ts'
import { parseCondaRecord } from '../../environment/conda-record.ts'
import type { CapturedPackage, CaptureWarning } from '../../environment/environment-v1.ts'
import { listFolder } from './list-folder.ts'
import { readSmallFile } from './small-file.ts'

/** The packages of `conda-meta`, a record each. Never throws. */
export const readCondaFolder = (
  folder: string,
): {
  readonly packages: readonly CapturedPackage[]
  readonly warnings: readonly CaptureWarning[]
} => {
  const packages: CapturedPackage[] = []
  const warnings: CaptureWarning[] = []
  const { names = [], problem } = listFolder(folder) ?? {}
  if (problem !== undefined) {
    warnings.push({ code: 'python-unreadable', message: problem, at: folder })
  }
  for (const name of names.filter((entry) => entry.endsWith('.json'))) {
    if (packages.length === MAX_CAPTURED_PACKAGES) {
      const message = `${MAX_CAPTURED_PACKAGES} packages are listed, and there are more`
      warnings.push({ code: 'package-limit', message, at: folder })
      break
    }
    const path = join(folder, name)
    const file = readSmallFile(path, MAX_CONDA_RECORD_BYTES)
    if (file.kind === 'read' && file.isWhole) {
      const parsed = parseCondaRecord(file.bytes.toString('utf8'), path)
      warnings.push(...parsed.warnings)
      if (parsed.package !== undefined) packages.push(parsed.package)
      continue
    }
    const reason =
      file.kind === 'unreadable' ? file.reason : `it has more than ${MAX_CONDA_RECORD_BYTES} bytes`
    warnings.push({ code: 'package-unreadable', message: reason, at: path })
  }
  return { packages, warnings }
}
