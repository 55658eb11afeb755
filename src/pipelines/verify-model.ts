// SPDX-License-Identifier: Apache-2.0
//
// One model and its OMS signature → a verdict. The signature is verified
// first; what it covers is then compared with the whole tree, so that added
// and removed files show as well as changed ones.
// Spec: OMS 1.0 §8 (ossf/model-signing-spec a0c91e2).

import { basename } from 'node:path/posix'
import { type ModelBundle, parseModelBundle } from '../attestation/oms/model-bundle.ts'
import { readSignedModel, type SignedModel } from '../attestation/oms/signed-model.ts'
import type { ModelSigner, VerifiedPayload } from '../attestation/oms/verified-payload.ts'
import { ProvenanceError } from '../core/errors.ts'
import { compareFiles, isSameModel, type ModelDifference } from '../model/compare.ts'
import { GIT_IGNORE_PATHS, isIgnored, SINGLE_FILE_NAME } from '../model/paths.ts'
import type { FileDigester, FileTree, ModelFile, ModelTree, Reporter } from '../ports.ts'

export interface VerifyModelOptions {
  readonly path: string
  /** Content of the signature file. */
  readonly bundle: Uint8Array
  /** Checks the signature, by the method that the user chose. */
  readonly verifySignature: (bundle: ModelBundle) => VerifiedPayload
  /** Canonical names to leave out beside the signed ones; the signature file itself, above all. */
  readonly ignorePaths: readonly string[]
  /** `recorded`: without the git names that OMS leaves out by default (§6.2). */
  readonly ignoreDefaults: 'git' | 'recorded'
  readonly unsignedFiles: 'refuse' | 'ignore'
  /** `within-model` also accepts a signature made with `allow_symlinks: true`. */
  readonly symlinks: 'refuse' | 'within-model'
  readonly acceptUnsortedUnsafe: boolean
}

export interface VerifyModelPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
}

export interface ModelCheck {
  readonly name: 'signature' | 'statement' | 'files'
  readonly passed: boolean
  readonly detail: string
}

export interface ModelVerification extends ModelDifference {
  readonly checks: readonly ModelCheck[]
  readonly signer: ModelSigner
  readonly signed: SignedModel
  /** Here, and left out of the signature: nothing vouches for these. Folders stand for their contents. */
  readonly ignored: readonly string[]
  /** Here and not signed, accepted because the user said so. */
  readonly unsigned: readonly string[]
}

/** The verdict: something was checked, and all of it passed. */
export const isVerified = ({ checks }: Pick<ModelVerification, 'checks'>): boolean =>
  checks.length > 0 && checks.every((check) => check.passed)

/**
 * Verifies a model. Files that differ are a verdict; all else that is wrong is an error.
 * @throws all of parsing, signature verification, discovery and hashing
 * @throws {IGNORE_PATH_INVALID} where a path to ignore covers a signed file
 */
export const verifyModel = async (
  options: VerifyModelOptions,
  ports: VerifyModelPorts,
): Promise<ModelVerification> => {
  const verified = options.verifySignature(parseModelBundle(options.bundle))
  const signed = readSignedModel(verified, {
    acceptUnsortedUnsafe: options.acceptUnsortedUnsafe,
    acceptSymlinks: options.symlinks === 'within-model',
  })
  const tree = await ports.tree.scan(options.path, {
    ignorePaths: effectiveIgnorePaths(signed, options),
    symlinks: options.symlinks,
  })
  const { difference, unsigned } = await compareWithTree(signed, tree, options, ports)
  return {
    ...difference,
    signer: verified.signer,
    signed,
    ignored: tree.ignored,
    unsigned,
    checks: [
      { name: 'signature', passed: true, detail: describeSigner(verified.signer) },
      {
        name: 'statement',
        passed: true,
        detail: `OMS ${signed.layout}, root sha256:${signed.root}`,
      },
      { name: 'files', passed: isSameModel(difference), detail: describeDifference(difference) },
    ],
  }
}

// The default names apply unless they cover a signed file: that one is checked.
const effectiveIgnorePaths = (
  { files, ignorePaths }: SignedModel,
  options: VerifyModelOptions,
): readonly string[] => {
  const covers = (path: string): boolean => files.some(({ name }) => isIgnored(name, [path]))
  const covering = options.ignorePaths.find(covers)
  if (covering !== undefined) {
    throw new ProvenanceError('IGNORE_PATH_INVALID', `"${covering}" is signed, so it is checked`, {
      hint: 'Remove the path from --ignore-paths; what is signed cannot be left out.',
    })
  }
  const defaults = options.ignoreDefaults === 'git' ? GIT_IGNORE_PATHS : []
  return [
    ...(ignorePaths ?? []),
    ...defaults.filter((path) => !covers(path)),
    ...options.ignorePaths,
  ]
}

// Only signed files are hashed: the others differ by being there.
const compareWithTree = async (
  signed: SignedModel,
  tree: ModelTree,
  { unsignedFiles }: VerifyModelOptions,
  { digester, reporter }: VerifyModelPorts,
): Promise<{ readonly difference: ModelDifference; readonly unsigned: readonly string[] }> => {
  const signedNames = new Set(signed.files.map((file) => file.name))
  const files = tree.kind === 'file' ? nameSingleFile(tree, signedNames) : tree.files
  const known = files.filter((file) => signedNames.has(file.name))
  const unknown = files.filter((file) => !signedNames.has(file.name)).map((file) => file.name)
  const digests = await digester.digestFiles(known, reporter.progress)
  const difference = compareFiles(signed.files, digests)
  return unsignedFiles === 'ignore'
    ? { difference, unsigned: unknown }
    : { difference: { ...difference, extra: unknown }, unsigned: [] }
}

// A model that is one file is `.` to Python clients, its own name to the spec (§6.1.2).
const nameSingleFile = (tree: ModelTree, signed: ReadonlySet<string>): readonly ModelFile[] => {
  if (signed.has(SINGLE_FILE_NAME)) return tree.files
  const name = basename(tree.rootPath.replaceAll('\\', '/'))
  return tree.files.map((file) => ({ ...file, name }))
}

const describeSigner = (signer: ModelSigner): string => {
  switch (signer.kind) {
    case 'key':
      return `key ${signer.hint}`
    case 'certificate-chain':
      return `certificate ${signer.subject}`
    case 'certificate':
      return `${signer.subject} (${signer.issuer})`
  }
}

const describeDifference = ({ changed, missing, extra }: ModelDifference): string =>
  `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`
