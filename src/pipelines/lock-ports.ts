// SPDX-License-Identifier: Apache-2.0
//
// What the lock pipelines ask of the world: the bytes that a lock points to,
// and the verification of one model.

import { isSha256Hex, type Sha256Hex, sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { PinnedBundle } from '../lock/models-lock-v1.ts'
import { isLockPath } from '../lock/parse-lock.ts'
import type { SignedFile } from '../model/compare.ts'
import { computeRoot } from '../model/manifest.ts'
import type { IdentityRequest } from '../policy/identity-policy.ts'
import type { SubjectReport } from '../policy/report.ts'

/** A file with bundles, read whole. */
export interface LoadedBundle {
  readonly location: PinnedBundle['location']
  /** `sha256:<hex>` of `content`. */
  readonly digest: string
  readonly content: Uint8Array
}

/** What a lock pins of a model, without its files. */
export interface PinnedDigest {
  readonly sha256: Sha256Hex
  readonly kind: 'folder' | 'file'
}

/** What is verified, and against whom. */
export interface LockVerifyRequest {
  /** Relative to the folder of the lock file. */
  readonly path: string
  /** These bytes and no others: what was compared with the lock is what is verified. */
  readonly bundles: readonly LoadedBundle[]
  readonly signer:
    | { readonly kind: 'identity'; readonly identity: IdentityRequest }
    /** The public key in PEM. */
    | { readonly kind: 'key'; readonly pem: string }
  readonly predicateTypes: readonly string[]
  /**
   * `digests`: Git LFS pointers stand for their files, whose bytes are not read. A pinned digest:
   * no file is looked at, the bundles have to state it.
   */
  readonly read: 'bytes' | 'digests' | PinnedDigest
}

/** The report, and the files that it speaks of. */
export interface LockVerification {
  readonly report: SubjectReport
  readonly kind: 'folder' | 'file'
  /** As hashed, or as recorded; one file named `.` for a model that is one file. */
  readonly files: readonly SignedFile[]
}

export interface LockPorts {
  /** @throws MODEL_…, BUNDLE_…, SERVICE_FAILED… */
  verify(request: LockVerifyRequest): Promise<LockVerification>
  /** At most MAX_BUNDLE_BYTES. @throws BUNDLE_NOT_FOUND, BUNDLE_TOO_LARGE, SERVICE_FAILED… */
  readBundle(location: PinnedBundle['location']): Promise<Uint8Array>
  /** Text of a PEM file, relative to the folder of the lock file. @throws KEY_INVALID */
  readKey(path: string): Promise<string>
}

/** @throws what `readBundle` throws */
export const loadBundle = async (
  location: PinnedBundle['location'],
  ports: Pick<LockPorts, 'readBundle'>,
): Promise<LoadedBundle> => {
  const content = await ports.readBundle(location)
  return { location, content, digest: `sha256:${sha256(content)}` }
}

export interface PinnedContent {
  readonly digest: string
  /** Absent for a model that is one file. */
  readonly files?: readonly SignedFile[]
}

/**
 * The files that the signature vouches for, and their digest: ignored and
 * unsigned ones left out, so that a folder's digest is the one in its signature.
 * @throws MODEL_EMPTY
 */
export const pinnedContent = ({ report, kind, files }: LockVerification): PinnedContent => {
  const [only] = files
  if (only === undefined) throw new ProvenanceError('MODEL_EMPTY', 'the model has no file')
  if (kind === 'file') return { digest: `sha256:${only.digest}` }
  const { ignored = [], unsigned = [] } = report.files ?? {}
  const leftOut = new Set([...ignored, ...unsigned])
  const signed = files.filter(({ name }) => !leftOut.has(name))
  const misnamed = signed.find(({ name, digest }) => !isLockPath(name) || !isSha256Hex(digest))
  if (misnamed !== undefined) {
    throw new ProvenanceError('LOCK_INVALID', `the file "${misnamed.name}" cannot be pinned`, {
      hint: 'Rename it: backslashes and invisible characters are other names elsewhere.',
    })
  }
  const pinned = signed.map(({ name, digest }) => ({ name, digest }))
  return { digest: `sha256:${computeRoot(pinned.map((file) => file.digest))}`, files: pinned }
}
