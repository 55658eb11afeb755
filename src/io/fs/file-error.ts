// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR'])

/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
export const fileError = (path: string, cause: unknown): ProvenanceError => {
  const code = codeOf(cause)
  return code !== undefined && CHANGED.has(code)
    ? new ProvenanceError('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
    : new ProvenanceError('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause })
}
