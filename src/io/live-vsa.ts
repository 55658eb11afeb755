// SPDX-License-Identifier: Apache-2.0
//
// What signs a verification summary, and where it is stored. As in attesting,
// keys and addresses are read at once and services are asked when there is
// something to sign; a token's visibility chooses the instance.

import type { WorkflowClaims } from '../attestation/build-context.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { OpenedSigner, Publisher, SinkId } from '../ports.ts'
import type { StorageSettings } from './attest-settings.ts'
import { missingToken, reportRetry, type SignerConfig } from './live-config.ts'
import { prepareSigner } from './live-signer.ts'
import { type Deadline, deadlineOnFirstUse } from './retry.ts'

export interface LiveVsaConfig extends Omit<SignerConfig, 'unsignedReason'> {
  readonly sinks: readonly SinkId[]
  readonly storage: Omit<StorageSettings, 'sinks'>
  /** Time for the services of signing, and again for those of storing. */
  readonly timeoutMs: number
}

export interface LiveVsaPorts {
  readonly openSigner: () => Promise<OpenedSigner>
  readonly publishers: readonly Publisher[]
}

/** @throws what can be told before hashing: a wrong key, an incomplete instance, no place to store */
export const createVsaPorts = async (config: LiveVsaConfig): Promise<LiveVsaPorts> => {
  const signingDeadline = deadlineOnFirstUse(config.timeoutMs)
  const storingDeadline = deadlineOnFirstUse(config.timeoutMs)
  const missing = await missingTokenOf(config)
  const open = await prepareSigner(
    missing === undefined ? config : { ...config, unsignedReason: missing.message },
    signingDeadline,
  )
  const { run, storage, reporter } = config
  if (run === undefined && config.sinks.length > 0) {
    throw new ProvenanceError('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only')
  }
  return {
    openSigner: async () => open(missing ? undefined : await claimsOf(config, signingDeadline)),
    publishers: config.sinks.flatMap((id) =>
      run === undefined
        ? []
        : [
            {
              id,
              publish: async (models) => {
                const { createPublisher } = await import('./publishers/index.ts')
                const onRetry = reportRetry(reporter)
                const settings = { run, storage, deadline: storingDeadline, onRetry }
                return createPublisher(id, settings).publish(models)
              },
            },
          ],
    ),
  }
}

const missingTokenOf = ({
  signing,
  identityToken,
  env,
  run,
}: LiveVsaConfig): Promise<ProvenanceError | undefined> =>
  signing.method === 'sigstore' && identityToken === undefined
    ? missingToken(env, run)
    : Promise.resolve(undefined)

// A custom instance publishes nothing by a guess; a token that was given speaks for itself.
const claimsOf = async (
  config: LiveVsaConfig,
  deadline: Deadline,
): Promise<WorkflowClaims | undefined> => {
  const { signing, run, identityToken } = config
  if (signing.method !== 'sigstore' || signing.requested === 'custom') return undefined
  if (run === undefined || run.host === 'ghes' || identityToken !== undefined) return undefined
  const { verifiedClaims } = await import('./verified-claims.ts')
  return verifiedClaims(config, run, deadline)
}
