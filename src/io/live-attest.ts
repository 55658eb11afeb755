// SPDX-License-Identifier: Apache-2.0
//
// The real ports for attesting, made from given values. What only signing or
// storing needs is imported when it is needed, so that hashing starts at once.

import { ProvenanceError } from '../core/errors.ts'
import { compareClaims } from '../policy/claim-consistency.ts'
import { unsignedClaims } from '../policy/unsigned-claims.ts'
import type {
  DescriptorSource,
  FileDigester,
  FileTree,
  OutputStore,
  Publisher,
  Reporter,
  RunFacts,
} from '../ports.ts'
import { refuseUnwritable } from './fs/output-store.ts'
import type { RunContext } from './github/run-context.ts'
import { createHashPorts } from './live.ts'
import {
  createServiceHttp,
  type LiveAttestConfig,
  missingToken,
  reportRetry,
  tokenEndpoint,
} from './live-config.ts'
import { type OpenSigner, prepareSigner } from './live-signer.ts'
import { type Deadline, deadlineOnFirstUse } from './retry.ts'

export interface LiveAttestPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
  readonly descriptors: DescriptorSource
  readonly runFacts: () => Promise<RunFacts | undefined>
  readonly openSigner: OpenSigner
  readonly store: OutputStore
  readonly publishers: readonly Publisher[]
}

/** @throws what can be told before hashing: a wrong key, an incomplete instance, no place for the output */
export const createAttestPorts = async (config: LiveAttestConfig): Promise<LiveAttestPorts> => {
  refuseUnwritable(config.store.dir)
  const hashPorts = createHashPorts(config.hashWorkerPath)
  const signingDeadline = deadlineOnFirstUse(config.timeoutMs)
  const storingDeadline = deadlineOnFirstUse(config.timeoutMs)
  return {
    ...hashPorts,
    reporter: config.reporter,
    store: config.store,
    descriptors: {
      describe: async (line) => {
        const { createDescriptorSource } = await import('./descriptors.ts')
        return createDescriptorSource({ ...hashPorts, ...config }).describe(line)
      },
    },
    runFacts: () => readRunFacts(config, signingDeadline),
    openSigner: await prepareSigner(config, signingDeadline),
    publishers: config.storage.sinks.map((id) => ({
      id,
      publish: async (models) => {
        const { createPublisher } = await import('./publishers/index.ts')
        return createPublisher(id, publisherConfig(config, storingDeadline)).publish(models)
      },
    })),
  }
}

const readRunFacts = async (
  config: LiveAttestConfig,
  deadline: Deadline,
): Promise<RunFacts | undefined> => {
  const { env, run } = config
  if (config.unsignedReason !== undefined) return withRun(unsignedClaims(env), run)
  if (run === undefined) return undefined
  // A key or a given token needs no job token: without one there is no provenance.
  const isOptional = config.signing.method !== 'sigstore' || config.identityToken !== undefined
  // Tokens of GitHub Enterprise Server cannot be verified, so there they are as good as none.
  if (isOptional && (run.host === 'ghes' || (await missingToken(env, run)))) return undefined
  const { createClaimsSource } = await import('./github/claims.ts')
  const source = createClaimsSource({
    endpoint: await tokenEndpoint(env, run),
    serverUrl: run.serverUrl,
    http: await createServiceHttp(config, deadline),
    mask: config.mask,
  })
  const claims = await source.workflowClaims()
  compareClaims(claims, env)
  return withRun(claims, run)
}

const withRun = (
  claims: RunFacts['claims'] | undefined,
  run: RunContext | undefined,
): RunFacts | undefined =>
  claims &&
  run && {
    claims,
    serverUrl: run.serverUrl,
    ...(run.workflowInputs === undefined ? {} : { workflowInputs: run.workflowInputs }),
  }

const publisherConfig = (config: LiveAttestConfig, deadline: Deadline) => {
  const { run, storage, reporter } = config
  if (run === undefined) {
    throw new ProvenanceError('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only')
  }
  return { run, storage, deadline, onRetry: reportRetry(reporter) }
}
