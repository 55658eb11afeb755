// SPDX-License-Identifier: Apache-2.0

import { basename, dirname, resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_PEM_BYTES } from '../../core/limits.ts'
import { Secret } from '../../core/secret.ts'
import { createOutputStore } from '../../io/fs/output-store.ts'
import { readBounded } from '../../io/fs/read-bounded.ts'
import { createKeySigner, type KeySignerOptions } from '../../io/key-signer.ts'
import { createHashPorts } from '../../io/live.ts'
import { digestModel, signModel } from '../../pipelines/sign-model.ts'
import type { StatementSigner } from '../../ports.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { type ModelFlags, type SignFlags, scanOptionsOf } from './model-signing-flags.ts'
import { renderSigned } from './model-signing-report.ts'

interface KeyFlags extends SignFlags {
  readonly privateKey: string
  readonly password?: string
}

interface CertificateFlags extends KeyFlags {
  readonly signingCertificate: string
  readonly certificateChain: readonly string[]
}

export const signWithKey = async (
  modelPath: string,
  flags: KeyFlags,
  context: CommandContext,
): Promise<void> => {
  const signer = createKeySigner(await readKey(flags, context))
  await signAndWrite(modelPath, flags, signer, context)
}

export const signWithCertificate = async (
  modelPath: string,
  flags: CertificateFlags,
  context: CommandContext,
): Promise<void> => {
  const { createCertificateSigner } = await import('../../io/certificate-signer.ts')
  const paths = [flags.signingCertificate, ...flags.certificateChain]
  const signer = createCertificateSigner({
    ...(await readKey(flags, context)),
    certificates: await Promise.all(paths.map((path) => readCertificates(path, context))),
    now: () => new Date(),
  })
  await signAndWrite(modelPath, flags, signer, context)
}

/** Hashes the model, signs it, writes the signature and tells of it. */
export const signAndWrite = async (
  modelPath: string,
  flags: SignFlags,
  signer: StatementSigner,
  context: CommandContext,
): Promise<void> => {
  refuseUnignoredGitPaths(flags)
  const signaturePath = resolve(context.cwd, flags.signature)
  const options = await scanOptionsOf(modelPath, flags, context)
  const signed = await signModel(resolve(context.cwd, modelPath), options, {
    ...createHashPorts(context.hashWorkerPath),
    reporter: context.reporter,
    signer,
  })
  const store = createOutputStore(dirname(signaturePath))
  const written = await store.write(basename(signaturePath), signed.bundle.json)
  context.out(renderSigned(signed, written, flags.json === true))
}

export const printDigest = async (
  modelPath: string,
  flags: ModelFlags,
  context: CommandContext,
): Promise<void> => {
  refuseUnignoredGitPaths(flags)
  const options = await scanOptionsOf(modelPath, flags, context)
  const { root, files, sizeBytes } = await digestModel(resolve(context.cwd, modelPath), options, {
    ...createHashPorts(context.hashWorkerPath),
    reporter: context.reporter,
  })
  const digest = `sha256:${root}`
  context.out(flags.json ? jsonText({ digest, files: files.length, sizeBytes }) : `${digest}\n`)
}

/** @throws {CERTIFICATE_INVALID} where the file cannot be read */
export const readCertificates = async (path: string, { cwd }: CommandContext): Promise<string> => {
  const codes = { notFound: 'CERTIFICATE_INVALID', tooLarge: 'CERTIFICATE_INVALID' } as const
  return (await readBounded(resolve(cwd, path), MAX_PEM_BYTES, codes)).toString('utf8')
}

const readKey = async (flags: KeyFlags, { cwd }: CommandContext): Promise<KeySignerOptions> => {
  const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' } as const
  const pem = await readBounded(resolve(cwd, flags.privateKey), MAX_PEM_BYTES, codes)
  return {
    privateKey: new Secret(pem.toString('utf8')),
    ...(flags.password === undefined ? {} : { password: new Secret(flags.password) }),
  }
}

// Without them recorded, other clients would report the repository's files as extra.
const refuseUnignoredGitPaths = ({ ignoreGitPaths }: ModelFlags): void => {
  if (ignoreGitPaths) return
  throw new ProvenanceError(
    'INPUT_NOT_SUPPORTED',
    '--no-ignore-git-paths: signatures leave out .git, .gitattributes, .github and .gitignore',
    { hint: 'OMS 1.0 §6.2 wants these names left out; copy the model elsewhere to sign them.' },
  )
}
