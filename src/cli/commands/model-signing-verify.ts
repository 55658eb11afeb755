// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path'
import { loadVerifyingKey } from '../../attestation/ec-key.ts'
import type { ModelBundle } from '../../attestation/oms/model-bundle.ts'
import type { VerifiedPayload } from '../../attestation/oms/verified-payload.ts'
import { verifyKeySignature } from '../../attestation/oms/verify-key-signature.ts'
import { ProvenanceError, toProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_PEM_BYTES } from '../../core/limits.ts'
import { readBounded } from '../../io/fs/read-bounded.ts'
import { createHashPorts } from '../../io/live.ts'
import { isVerified, type ModelVerification, verifyModel } from '../../pipelines/verify-model.ts'
import { jsonText } from '../../report/json-text.ts'
import type { CommandContext } from '../context.ts'
import { scanOptionsOf, type VerifyFlags } from './model-signing-flags.ts'
import { renderVerification } from './model-signing-report.ts'

interface KeyFlags extends VerifyFlags {
  readonly publicKey: string
}

interface CertificateFlags extends VerifyFlags {
  readonly certificateChain: readonly string[]
  readonly logFingerprints?: true
}

/** How a method checks the signature of a bundle. */
export type SignatureCheck = (bundle: ModelBundle) => VerifiedPayload

export const verifyWithKey = (
  modelPath: string,
  flags: KeyFlags,
  context: CommandContext,
): Promise<void> =>
  verifyAndReport(modelPath, flags, context, async () => {
    const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' } as const
    const pem = await readBounded(resolve(context.cwd, flags.publicKey), MAX_PEM_BYTES, codes)
    const key = loadVerifyingKey(pem.toString('utf8'))
    return (bundle) => verifyKeySignature(bundle, key)
  })

export const verifyWithCertificate = (
  modelPath: string,
  flags: CertificateFlags,
  context: CommandContext,
): Promise<void> =>
  verifyAndReport(modelPath, flags, context, async () => {
    if (flags.certificateChain.length === 0) {
      // The Python client then trusts every authority of the web, for any name.
      throw new ProvenanceError('USAGE', 'verify certificate needs --certificate-chain', {
        hint: 'Give the root that issued the signing certificate: `--certificate-chain root.pem`.',
      })
    }
    const { parseCertificates, subjectOf } = await import('../../attestation/certificate-chain.ts')
    const { verifyCertificateSignature } = await import(
      '../../attestation/oms/verify-certificate-signature.ts'
    )
    const { readCertificates } = await import('./model-signing-sign.ts')
    const texts = flags.certificateChain.map((path) => readCertificates(path, context))
    const given = (await Promise.all(texts)).flatMap(parseCertificates)
    if (flags.logFingerprints) {
      for (const certificate of given) {
        context.reporter.info(`${certificate.fingerprint256}  ${subjectOf(certificate)}`)
      }
    }
    return (bundle) => verifyCertificateSignature(bundle, { given, at: new Date() })
  })

/**
 * Verifies a model and reports the verdict; with `--json` also where it ends in an error.
 * @throws {MODEL_MISMATCH} after the report, where files differ
 */
export const verifyAndReport = async (
  modelPath: string,
  flags: VerifyFlags,
  context: CommandContext,
  prepare: () => Promise<SignatureCheck>,
): Promise<void> => {
  let result: ModelVerification
  try {
    result = await verify(modelPath, flags, context, await prepare())
  } catch (error) {
    const { code, message, hint } = toProvenanceError(error)
    if (flags.json) {
      context.out(jsonText({ verified: false, error: { code, message, hint } }))
    }
    throw error
  }
  context.out(renderVerification(result, flags.json === true))
  if (isVerified(result)) return
  const { changed, missing, extra } = result
  throw new ProvenanceError(
    'MODEL_MISMATCH',
    `the model differs from the signed one: ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  )
}

const verify = async (
  modelPath: string,
  flags: VerifyFlags,
  context: CommandContext,
  verifySignature: SignatureCheck,
): Promise<ModelVerification> => {
  const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' } as const
  const path = resolve(context.cwd, flags.signature)
  return verifyModel(
    {
      path: resolve(context.cwd, modelPath),
      bundle: await readBounded(path, MAX_BUNDLE_BYTES, codes),
      verifySignature,
      ...(await scanOptionsOf(modelPath, flags, context)),
      ignoreDefaults: flags.ignoreGitPaths ? 'git' : 'recorded',
      unsignedFiles: flags.ignoreUnsignedFiles ? 'ignore' : 'refuse',
      acceptUnsortedUnsafe: flags.acceptUnsortedUnsafe === true,
    },
    { ...createHashPorts(context.hashWorkerPath), reporter: context.reporter },
  )
}
