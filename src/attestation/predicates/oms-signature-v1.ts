// SPDX-License-Identifier: Apache-2.0
//
// The OMS 1.0 predicate in the form that every OMS client accepts: the
// `files` method, SHA-256, no symlinks, code-point order.
// Spec: OMS 1.0 §5 and §6 (ossf/model-signing-spec a0c91e2). The schema
// forbids additional fields, so nothing of ours goes inside.

import type { Manifest } from '../../model/manifest.ts'
import { buildStatement, type Statement } from '../statement.ts'

export const OMS_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0'

/** The whole statement: OMS fixes the subject too (§6.5). */
export const buildOmsStatement = (manifest: Manifest): Statement =>
  buildStatement(
    [{ name: manifest.baseName, digest: { sha256: manifest.root } }],
    OMS_SIGNATURE_TYPE,
    {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: manifest.ignorePaths,
      },
      resources: manifest.files.map(({ name, digest }) => ({ name, algorithm: 'sha256', digest })),
    },
  )
