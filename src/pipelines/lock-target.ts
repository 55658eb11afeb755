// SPDX-License-Identifier: Apache-2.0
//
// The verification of one model for a lock: the usual one, over exactly the
// bundles that were compared with the lock, which also tells what it hashed.

import { loadVerifyingKey } from '../attestation/ec-key.ts'
import type { SignerTrust } from '../attestation/verify-envelope.ts'
import type { ManifestEntry } from '../model/manifest.ts'
import { buildIdentityPolicy } from '../policy/identity-policy.ts'
import type { FoundBundle, ModelTree, ScanOptions } from '../ports.ts'
import type { SignerRequirement } from './examine-bundle.ts'
import type { LockVerification, LockVerifyRequest } from './lock-ports.ts'
import { verifyTarget } from './verify.ts'
import type { ContentPorts, VerifyTarget } from './verify-content.ts'

/** A model whose large files may be Git LFS pointers. */
export interface ListedModel {
  readonly name: string
  readonly kind: 'folder' | 'file'
  readonly files: readonly ManifestEntry[]
}

export interface LockTargetPorts extends ContentPorts {
  /** The path of a model on this machine, from its path in the lock. */
  readonly locate: (path: string) => string
  /** Roots for keyless signatures; asked at most once, and only where one is pinned. */
  readonly openTrust: () => Promise<SignerTrust>
  /** The bundles in one file. @throws BUNDLE_INVALID, BUNDLE_NONE */
  readonly splitBundles: (source: string, content: Uint8Array) => readonly FoundBundle[]
  /** Digests as pointers and files have them. @throws MODEL_… */
  readonly listPointers: (path: string, options: ScanOptions) => Promise<ListedModel>
}

export interface LockTargetOptions {
  readonly symlinks: ScanOptions['symlinks']
  /** E.g. `https://github.com`. */
  readonly serverUrl: string
}

/** What `LockPorts.verify` is. */
export const createLockVerifier = (
  options: LockTargetOptions,
  ports: LockTargetPorts,
): ((request: LockVerifyRequest) => Promise<LockVerification>) => {
  let opened: Promise<SignerTrust> | undefined
  const requirement = async (signer: LockVerifyRequest['signer']): Promise<SignerRequirement> => {
    if (signer.kind === 'key') {
      return { trust: { kind: 'key', keys: [loadVerifyingKey(signer.pem)] } }
    }
    const identity = buildIdentityPolicy(signer.identity, options.serverUrl)
    opened ??= ports.openTrust()
    return { trust: await opened, identity }
  }
  return async ({ path, bundles, signer, predicateTypes, read }) => {
    const verifyOptions = {
      signer: await requirement(signer),
      predicateTypes,
      unsignedFiles: 'refuse',
      subjectNames: 'in-folders',
      acceptUnsortedUnsafe: false,
      acceptSymlinks: options.symlinks === 'within-model',
    } as const
    const find = async (): Promise<readonly FoundBundle[]> =>
      bundles.flatMap(({ location, content }) => ports.splitBundles(location.value, content))
    // A clone of a hub keeps its history there; nothing signs that.
    const scan: ScanOptions = { ignorePaths: ['.git'], symlinks: options.symlinks }
    const located = ports.locate(path)
    const sources = [{ id: 'lock', find }]
    if (read === 'digests') {
      const { name, kind, files } = await ports.listPointers(located, scan)
      const target: VerifyTarget = { kind: 'listing', name, files }
      return {
        kind,
        files,
        report: await verifyTarget(target, verifyOptions, { ...ports, sources }),
      }
    }
    if (read !== 'bytes') {
      const { sha256, kind } = read
      const target: VerifyTarget = { kind: 'digest', name: path, sha256, shape: kind }
      const report = await verifyTarget(target, verifyOptions, { ...ports, sources })
      return { kind, files: [], report }
    }
    const recorder = record(ports)
    const report = await verifyTarget({ kind: 'path', path: located, scan }, verifyOptions, {
      ...recorder.ports,
      sources,
    })
    return { ...recorder.found(), report }
  }
}

// The report holds one digest for all files; the lock wants theirs, without a second pass.
const record = (ports: ContentPorts) => {
  let kind: ModelTree['kind'] = 'folder'
  const files: ManifestEntry[] = []
  const recording: ContentPorts = {
    reporter: ports.reporter,
    headers: ports.headers,
    tree: {
      ...ports.tree,
      scan: async (path, options) => {
        const tree = await ports.tree.scan(path, options)
        kind = tree.kind
        return tree
      },
    },
    digester: {
      ...ports.digester,
      digestFiles: async (asked, onProgress) => {
        const entries = await ports.digester.digestFiles(asked, onProgress)
        files.push(...entries)
        return entries
      },
    },
  }
  return { ports: recording, found: () => ({ kind, files }) }
}
