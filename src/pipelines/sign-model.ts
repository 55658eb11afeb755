// SPDX-License-Identifier: Apache-2.0
//
// One model → one OMS signature: discover, hash, state, sign.

import { basename } from 'node:path/posix'
import { buildOmsStatement } from '../attestation/predicates/oms-signature-v1.ts'
import { serializeStatement } from '../attestation/statement.ts'
import { buildManifest, type Manifest } from '../model/manifest.ts'
import { canonicalIgnorePaths } from '../model/paths.ts'
import type {
  FileDigester,
  FileTree,
  Reporter,
  ScanOptions,
  SignedBundle,
  StatementSigner,
} from '../ports.ts'

export interface DigestPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
}

export interface SignedModelFile {
  readonly manifest: Manifest
  readonly bundle: SignedBundle
}

/**
 * The manifest of the one model at `path`.
 * @throws all of discovery and hashing
 */
export const digestModel = async (
  path: string,
  options: ScanOptions,
  { tree, digester, reporter }: DigestPorts,
): Promise<Manifest> => {
  const ignorePaths = canonicalIgnorePaths(options.ignorePaths)
  const scanned = await tree.scan(path, { ...options, ignorePaths })
  const files = await digester.digestFiles(scanned.files, reporter.progress)
  const baseName = basename(scanned.rootPath.replaceAll('\\', '/'))
  return buildManifest({ name: baseName, baseName, files, ignorePaths })
}

/** @throws all of discovery, hashing and signing */
export const signModel = async (
  path: string,
  options: ScanOptions,
  ports: DigestPorts & { readonly signer: StatementSigner },
): Promise<SignedModelFile> => {
  const manifest = await digestModel(path, options, ports)
  const payload = serializeStatement(buildOmsStatement(manifest))
  return { manifest, bundle: await ports.signer.signStatement(payload) }
}
