// SPDX-License-Identifier: Apache-2.0
//
// Statements without their signatures, and files beside them, for the tests of
// what a verified statement has to say of files.

import type { VerifiedEnvelope } from '../../src/attestation/verify-envelope.ts'
import { sha256 } from '../../src/core/digest.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import type { Content, CoverageOptions } from '../../src/policy/coverage.ts'

export const OPTIONS: CoverageOptions = {
  unsignedFiles: 'refuse',
  subjectNames: 'in-folders',
  acceptUnsortedUnsafe: false,
  acceptSymlinks: false,
}

export const contentOf = (files: Readonly<Record<string, string>>): Content => ({
  ...buildManifest({
    name: 'm',
    baseName: 'm',
    files: Object.entries(files).map(([name, text]) => ({
      name,
      digest: sha256(text),
      sizeBytes: text.length,
    })),
    ignorePaths: [],
  }),
  kind: 'folder',
  bytesRead: true,
})
export const FOLDER = contentOf({ 'a.bin': 'a', 'b.bin': 'b' })

export type Subject = { readonly name: string; readonly digest: Readonly<Record<string, string>> }

export const statementOf = (subject: readonly Subject[], predicateType: string) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType,
      predicate: {},
    }),
  )

// A signature is what `verifyEnvelope` is there for; only what follows it is asked here.
export const unsigned = (payload: Uint8Array, change: object = {}): VerifiedEnvelope =>
  ({
    payload,
    encoding: 'dsse',
    signer: { kind: 'key', hint: 'x' },
    timestamps: [],
    isLogged: false,
    ...change,
  }) as unknown as VerifiedEnvelope
