// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'

/** The system's error code, such as `ENOENT`; `undefined` where there is none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

// A name that was there a moment ago and is not now, or is another kind of thing.
const VANISHED = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ESTALE'])

/** A failed call on a file that the walk had found: MODEL_CHANGED if it is gone, else MODEL_UNREADABLE. */
export const fileError = (path: string, cause: unknown): ProvenanceError => {
  const code = codeOf(cause)
  return code !== undefined && VANISHED.has(code)
    ? new ProvenanceError('MODEL_CHANGED', `"${path}" disappeared (${code})`, { cause })
    : new ProvenanceError('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause })
}
