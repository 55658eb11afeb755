// SPDX-License-Identifier: Apache-2.0

import { basename, resolve } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_HYPER_PARAMETER_BYTES, MAX_KEPT_HYPER_PARAMETER_BYTES } from '../../core/limits.ts'
import type { CaptureWarning, HyperParameterFile } from '../../environment/environment-v1.ts'
import { isHyperParameterFormat, parseHyperParameters } from '../../environment/hyper-parameters.ts'
import { displayPath } from '../fs/display-path.ts'
import { readBounded } from '../fs/read-bounded.ts'

export interface ReadHyperParameters {
  readonly files: readonly HyperParameterFile[]
  readonly warnings: readonly CaptureWarning[]
}

/**
 * The files that the caller names, with the content of small JSON and YAML.
 * @param known values that must not be repeated
 * @throws {INPUT_INVALID} where one cannot be read
 */
export const readHyperParameters = async (
  paths: readonly string[],
  cwd: string,
  known: readonly string[],
): Promise<ReadHyperParameters> => {
  const files: HyperParameterFile[] = []
  const warnings: CaptureWarning[] = []
  for (const path of paths) {
    const full = resolve(cwd, path)
    const bytes = await readBounded(full, MAX_HYPER_PARAMETER_BYTES, {
      notFound: 'INPUT_INVALID',
      tooLarge: 'INPUT_INVALID',
    }).catch((cause: unknown) => {
      if (!(cause instanceof ProvenanceError)) throw cause
      throw new ProvenanceError('INPUT_INVALID', `hyper-parameters: ${cause.message}`, {
        cause,
        hint: 'Give files of at most 16 MiB, relative to the working directory.',
      })
    })
    const shown = displayPath(full, cwd)
    const file = { path: shown, sha256: sha256(bytes), sizeBytes: bytes.byteLength }
    const isKept =
      isHyperParameterFormat(basename(full)) && bytes.byteLength <= MAX_KEPT_HYPER_PARAMETER_BYTES
    const parsed = isKept
      ? await parseHyperParameters(bytes.toString('utf8'), basename(full), known)
      : undefined
    if (isKept && parsed === undefined) {
      const message = 'it is neither JSON nor YAML, or too deep'
      warnings.push({ code: 'hyper-parameters-unreadable', message, at: shown })
    }
    if (parsed?.hasSecrets) {
      const message = 'values that look like secrets are left out'
      warnings.push({ code: 'text-secret', message, at: shown })
    }
    files.push(parsed === undefined ? file : { ...file, content: parsed.content })
  }
  return { files, warnings }
}
