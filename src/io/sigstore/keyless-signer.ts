// SPDX-License-Identifier: Apache-2.0
//
// Keyless signing: a fresh key, a certificate for the job's identity, a
// timestamp, a log entry, and then the whole bundle verified as anyone else
// would verify it. What each service does when it fails is in its own file.

import { Buffer } from 'node:buffer'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { DSSEBundleBuilder, type VerificationMaterial, type Witness } from '@sigstore/sign'
import { logIndexOf, parseBundle, serializeBundle } from '../../attestation/bundle.ts'
import type { CertificateIdentity } from '../../attestation/certificate-identity.ts'
import { thresholdsOf } from '../../attestation/signature-trust.ts'
import { PAYLOAD_TYPE } from '../../attestation/statement.ts'
import { verifyBundle } from '../../attestation/verify-bundle.ts'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import type { SigstoreInstance } from '../../policy/select-instance.ts'
import type { SignedBundle, StatementSigner } from '../../ports.ts'
import { type Deadline, deadlineIn } from '../retry.ts'
import { isTransient, statusOf } from '../service-error.ts'
import { createCertifiedSigner } from './certified-signer.ts'
import { createRekorV1Witness } from './rekor-v1-witness.ts'
import { createRekorV2Witness } from './rekor-v2-witness.ts'
import type { ServiceCall } from './service-call.ts'
import { createTimestampWitness } from './timestamp-witness.ts'
import { contradiction } from './token-identity.ts'

/** Rekor v2 answers once its tree is published, which takes seconds. */
const ATTEMPT_TIMEOUT_MS = 20_000
/** Fulcio's certificates live ten minutes; log entry and timestamp have to fall within. */
const CERTIFICATE_LIFETIME_MS = 8 * 60_000
/** How often a log may say that it holds an entry which it does not show. */
const MAX_CONFLICTS = 3

export interface KeylessSignerOptions {
  readonly instance: SigstoreInstance
  /** Of the instance: what is signed must verify under one of these. */
  readonly trustedRoots: readonly TrustedRoot[]
  /** A token with the audience `sigstore`; asked for before each certificate. */
  readonly identityToken: () => Promise<Secret>
  readonly deadline: Deadline
  /** Told before each wait; the message is fit to print. */
  readonly onRetry?: (message: string, delayMs: number) => void
  /** Durations that tests shorten. */
  readonly timing?: {
    readonly attemptTimeoutMs?: number
    readonly baseDelayMs?: number
    readonly certificateLifetimeMs?: number
  }
}

/**
 * Signs with certificates of a Sigstore instance.
 *
 * `signStatement` throws FULCIO_FAILED, REKOR_FAILED, TSA_FAILED or
 * PAYLOAD_TOO_LARGE with what the service said, TOKEN_… as `identityToken`
 * does, and SELF_VERIFICATION_FAILED for a bundle that does not hold.
 */
export const createKeylessSigner = (options: KeylessSignerOptions): StatementSigner => ({
  signStatement: async (payload) => {
    for (let conflicts = 0; ; ) {
      const issued: Issued = {}
      try {
        return await signOnce(payload, options, issued)
      } catch (error) {
        const isConflict = statusOf(error) === 409
        if (isConflict) conflicts += 1
        if (isConflict ? conflicts >= MAX_CONFLICTS : !hasOutlived(error, issued, options)) {
          throw error
        }
      }
    }
  },
})

/** The certificate of one try. */
interface Issued {
  token?: Secret
  /** What is left of the certificate's life. */
  life?: Deadline
}

// An outage may outlive the certificate, and the run still have time for another one.
const hasOutlived = (error: unknown, issued: Issued, { deadline }: KeylessSignerOptions): boolean =>
  error instanceof ProvenanceError &&
  isTransient(error.cause) &&
  issued.life !== undefined &&
  issued.life.remainingMs() < deadline.remainingMs()

const signOnce = async (
  payload: Uint8Array,
  options: KeylessSignerOptions,
  issued: Issued,
): Promise<SignedBundle> => {
  const { instance, deadline, identityToken, timing } = options
  const signer = createCertifiedSigner({
    call: serviceCall(options, 'Fulcio', instance.fulcioUrl, 'FULCIO_FAILED', deadline),
    identityToken,
    onToken: (token) => {
      issued.token = token
      issued.life = deadlineIn(timing?.certificateLifetimeMs ?? CERTIFICATE_LIFETIME_MS)
    },
  })
  const witnessDeadline: Deadline = {
    remainingMs: () =>
      Math.min(deadline.remainingMs(), issued.life?.remainingMs() ?? Number.POSITIVE_INFINITY),
  }
  const witnesses = [oneByOne(createWitnesses(options, witnessDeadline))]
  const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
    data: Buffer.from(payload),
    type: PAYLOAD_TYPE,
  })
  const json = serializeBundle(bundle)
  const { subjectAlternativeName, issuer = '' } = verifyOwn(json, payload, options, issued)
  const logIndex = logIndexOf(bundle)
  return {
    json,
    identity: { kind: 'certificate', subject: subjectAlternativeName, issuer },
    ...(instance.rekor && logIndex !== undefined && { logIndex, logUrl: instance.rekor.url }),
  }
}

// The timestamp first: a log entry is for ever, so nothing that can fail comes after it.
const createWitnesses = (options: KeylessSignerOptions, deadline: Deadline): readonly Witness[] => {
  const { tsaUrl, rekor } = options.instance
  const witnesses: Witness[] = []
  if (tsaUrl !== undefined) {
    const call = serviceCall(options, 'timestamp authority', tsaUrl, 'TSA_FAILED', deadline)
    witnesses.push(createTimestampWitness(call))
  }
  if (rekor !== undefined) {
    const call = serviceCall(options, 'Rekor', rekor.url, 'REKOR_FAILED', deadline)
    witnesses.push(
      rekor.majorVersion === 2 ? createRekorV2Witness(call) : createRekorV1Witness(call),
    )
  }
  return witnesses
}

// The builder would ask all witnesses at once.
const oneByOne = (witnesses: readonly Witness[]): Witness => ({
  testify: async (content, publicKey) => {
    const material: VerificationMaterial = {}
    for (const witness of witnesses) {
      Object.assign(material, await witness.testify(content, publicKey))
    }
    return material
  },
})

const serviceCall = (
  { onRetry, timing }: KeylessSignerOptions,
  service: string,
  url: string,
  code: ErrorCode,
  deadline: Deadline,
): ServiceCall => ({
  service,
  url,
  code,
  deadline,
  timeoutMs: timing?.attemptTimeoutMs ?? ATTEMPT_TIMEOUT_MS,
  ...(onRetry && { onRetry }),
  ...(timing?.baseDelayMs === undefined ? {} : { baseDelayMs: timing.baseDelayMs }),
})

// As a stranger would verify it, and then as only the signer can.
const verifyOwn = (
  json: string,
  payload: Uint8Array,
  { instance, trustedRoots }: KeylessSignerOptions,
  { token }: Issued,
): CertificateIdentity => {
  try {
    const { signer, ...verified } = verifyBundle(parseBundle(json), {
      kind: 'certificate',
      roots: trustedRoots,
      identity: 'policy-follows',
      // The root may list logs that this instance does not write to.
      thresholds: (root) => ({
        ...thresholdsOf(root),
        ...(instance.hasTransparencyLog ? {} : { tlog: 0 }),
      }),
    })
    if (signer.kind !== 'certificate' || !token) throw new Error('it holds no certificate')
    if (!Buffer.from(payload).equals(verified.payload)) throw new Error('it holds another payload')
    const otherIdentity = contradiction(token, signer.identity)
    if (otherIdentity !== undefined) throw new Error(`it names ${otherIdentity}`)
    return signer.identity
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ProvenanceError('SELF_VERIFICATION_FAILED', `the new bundle is refused: ${reason}`, {
      cause: error,
    })
  }
}
