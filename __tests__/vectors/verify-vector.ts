// SPDX-License-Identifier: Apache-2.0
//
// Upstream vectors through the whole of `verify` and of `verify-bundle`: real
// files, real hashing, and the public-good root of the vectors' folder.

import { readFileSync } from 'node:fs'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { openArtifact } from '../../src/io/artifact.ts'
import { createFileDigester } from '../../src/io/fs/digest-files.ts'
import { createFileSources } from '../../src/io/fs/file-source.ts'
import { createFileTree } from '../../src/io/fs/file-tree.ts'
import type { SignerRequirement } from '../../src/pipelines/examine-bundle.ts'
import { verifyTarget } from '../../src/pipelines/verify.ts'
import { type ArtifactTrust, verifyArtifactBundles } from '../../src/pipelines/verify-bundle.ts'
import { isSubjectPassed, type SubjectReport } from '../../src/policy/report.ts'
import { silentReporter } from '../support/fakes.ts'
import { HASH_WORKER_PATH } from '../support/models.ts'
import { vectorPath } from '../support/vectors.ts'

export const publicGoodRoots = (): readonly TrustedRoot[] =>
  parseTrustedRoots(
    readFileSync(vectorPath('trusted-roots', 'public-good-trusted_root.json'), 'utf8'),
  )

/** `passed`, or the codes of the checks that failed. */
export const verdictOf = (report: SubjectReport): string =>
  isSubjectPassed(report)
    ? 'passed'
    : report.checks.flatMap(({ passed, code }) => (passed ? [] : [code])).join(' ')

export interface ModelVector {
  readonly path: string
  readonly bundles: readonly string[]
  readonly signer: SignerRequirement
  /** Names to leave out: the signature that lies inside the model. */
  readonly ignorePaths?: readonly string[]
  readonly predicateTypes?: readonly string[]
}

/** `mlprov verify` of a folder or a file. */
export const verifyModelVector = async (vector: ModelVector): Promise<string> => {
  const scan = { ignorePaths: vector.ignorePaths ?? [], symlinks: 'refuse' } as const
  const report = await verifyTarget(
    { kind: 'path', path: vector.path, scan },
    {
      signer: vector.signer,
      predicateTypes: vector.predicateTypes ?? [],
      unsignedFiles: 'refuse',
      subjectNames: 'in-folders',
      acceptUnsortedUnsafe: false,
      acceptSymlinks: false,
    },
    {
      tree: createFileTree(),
      digester: createFileDigester({ workerPath: HASH_WORKER_PATH, workers: 0 }),
      headers: createFileSources(),
      reporter: silentReporter,
      sources: [{ id: 'vector', find: async () => toFound(vector.bundles) }],
    },
  )
  return verdictOf(report)
}

export interface ArtifactVector {
  /** Path, or `sha256:<hex>`. */
  readonly artifact: string
  readonly bundles: readonly string[]
  readonly trust: ArtifactTrust
  readonly predicateType?: string
}

/** `mlprov verify-bundle` of one artifact. */
export const verifyArtifactVector = async (vector: ArtifactVector): Promise<string> => {
  const { trust, predicateType } = vector
  const report = await verifyArtifactBundles({
    bundles: toFound(vector.bundles),
    artifact: await openArtifact(vector.artifact, vectorPath(), () => {}),
    trust,
    ...(predicateType === undefined ? {} : { predicateType }),
  })
  return verdictOf(report)
}

const toFound = (bundles: readonly string[]) =>
  bundles.map((content, index) => ({ source: 'vector', index, content }))
