// SPDX-License-Identifier: Apache-2.0
//
// The real ports for attesting, made from given values. What only signing or
// storing needs is imported when it is needed, so that hashing starts at once.

import { ProvenanceError } from '../core/errors.ts'
import { unsignedClaims } from '../policy/unsigned-claims.ts'
import type {
  DescriptorSource,
  FileDigester,
  FileSources,
  FileTree,
  OutputStore,
  Publisher,
  Reporter,
  RunFacts,
} from '../ports.ts'
import { createFileSources } from './fs/file-source.ts'
import { refuseUnwritable } from './fs/output-store.ts'
import { createHashPorts } from './live.ts'
import { type LiveAttestConfig, missingToken, reportRetry } from './live-config.ts'
import { type OpenSigner, prepareSigner } from './live-signer.ts'
import { type Deadline, deadlineOnFirstUse } from './retry.ts'
import { verifiedClaims } from './verified-claims.ts'

export interface LiveAttestPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
  readonly sources: FileSources
  readonly clock: () => Date
  readonly descriptors: DescriptorSource
  readonly provenanceAbsence: () => Promise<string | undefined>
  readonly runFacts: () => Promise<RunFacts>
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
    sources: createFileSources(),
    clock: () => new Date(),
    descriptors: {
      describe: async (line) => {
        const { createDescriptorSource } = await import('./descriptors.ts')
        return createDescriptorSource({ ...hashPorts, ...config }).describe(line)
      },
      readJson: async (line, maxBytes) => {
        const { createDescriptorSource } = await import('./descriptors.ts')
        return createDescriptorSource({ ...hashPorts, ...config }).readJson(line, maxBytes)
      },
    },
    provenanceAbsence: () => provenanceAbsence(config),
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

const NOT_A_JOB = 'this is not a GitHub Actions job'

const provenanceAbsence = async (config: LiveAttestConfig): Promise<string | undefined> => {
  const { env, run, signing, identityToken, unsignedReason } = config
  if (run === undefined) return NOT_A_JOB
  if (unsignedReason !== undefined) return unsignedClaims(env) ? undefined : NOT_A_JOB
  // Only keyless signing with the job's own token cannot do without that token.
  if (signing.method === 'sigstore' && identityToken === undefined) return undefined
  if (run.host === 'ghes') return 'tokens of GitHub Enterprise Server cannot be verified'
  return (await missingToken(env, run))?.message
}

const readRunFacts = async (config: LiveAttestConfig, deadline: Deadline): Promise<RunFacts> => {
  const { env, run } = config
  if (run === undefined) throw new ProvenanceError('TOKEN_UNAVAILABLE', NOT_A_JOB)
  const claims =
    config.unsignedReason === undefined
      ? await verifiedClaims(config, run, deadline)
      : unsignedClaims(env)
  if (claims === undefined) throw new ProvenanceError('TOKEN_UNAVAILABLE', NOT_A_JOB)
  const { serverUrl, workflowInputs } = run
  return { claims, serverUrl, ...(workflowInputs === undefined ? {} : { workflowInputs }) }
}

const publisherConfig = (config: LiveAttestConfig, deadline: Deadline) => {
  const { run, storage, reporter } = config
  if (run === undefined) {
    throw new ProvenanceError('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only')
  }
  return { run, storage, deadline, onRetry: reportRetry(reporter) }
}
