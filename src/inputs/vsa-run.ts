// SPDX-License-Identifier: Apache-2.0
//
// From the verdict on each model to signed summaries: what the action and the
// command share. The outcome never throws, because the verdict comes first.

import { resolve } from 'node:path/posix'
import { ERRORS, ProvenanceError, toProvenanceError } from '../core/errors.ts'
import { oneLine } from '../core/one-line.ts'
import type { Secret } from '../core/secret.ts'
import { createOutputStore, refuseUnwritable } from '../io/fs/output-store.ts'
import type { RunContext } from '../io/github/run-context.ts'
import { createVsaPorts } from '../io/live-vsa.ts'
import { publishTo } from '../pipelines/publish.ts'
import { signSummaries, type VerifiedModel } from '../pipelines/sign-summaries.ts'
import { checkVsaFacts, type VsaFacts } from '../pipelines/vsa.ts'
import { sinkFailure } from '../policy/sink-policy.ts'
import type { Reporter, SinkOutcome } from '../ports.ts'
import type { VsaInputs } from './vsa-inputs.ts'

export interface VsaHost {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  readonly defaultDir: string
  readonly reporter: Reporter
  readonly now: Date
  /** Told each new token, so that the runner hides it in the log. */
  readonly mask: (value: string) => void
  /** `undefined` outside of GitHub Actions. */
  readonly run?: RunContext
  readonly identityToken?: Secret
  readonly githubToken?: Secret
}

export type VsaOutcome =
  | { readonly status: 'signed'; readonly paths: readonly string[] }
  /** Nothing was signed, because the job has no token: a pull request of a fork, or no permission. */
  | { readonly status: 'no-token'; readonly paths: readonly []; readonly reason: string }
  /** `paths`: what is signed, but not stored as it was asked for. */
  | {
      readonly status: 'failed'
      readonly paths: readonly string[]
      readonly error: ProvenanceError
    }

export interface VsaRun {
  readonly onVerified: (model: VerifiedModel) => void
  /** Signs and stores a summary of each model that was verified. */
  readonly sign: () => Promise<VsaOutcome>
}

/** @throws what can be told before a model is read: facts, key, instance, folder */
export const prepareVsa = async (inputs: VsaInputs, host: VsaHost): Promise<VsaRun> => {
  const facts: VsaFacts = {
    verifierId: inputs.verifierId,
    timeVerified: host.now,
    resourceUri: inputs.resourceUri,
    policy: { uri: inputs.policyUri },
    ...(inputs.levels.length === 0 ? {} : { levels: inputs.levels }),
  }
  checkVsaFacts(facts)
  const { reporter, githubToken } = host
  const store = createOutputStore(resolve(host.cwd, inputs.outputDir ?? host.defaultDir))
  refuseUnwritable(store.dir)
  const storage = { overwrite: false, ...(githubToken === undefined ? {} : { githubToken }) }
  const ports = await named(() => createVsaPorts({ ...host, ...inputs, storage }))
  const models: VerifiedModel[] = []
  const signAll = async (): Promise<VsaOutcome> => {
    const opened = await named(ports.openSigner)
    if (opened.kind === 'unsigned') return { status: 'no-token', paths: [], reason: opened.reason }
    const stored = await signSummaries(models, facts, { signer: opened.signer, store, reporter })
    const outcomes = await Promise.all(
      ports.publishers.map((publisher) => publishTo(publisher, stored, reporter)),
    )
    const error = storingFailure(outcomes)
    const paths = stored.map(({ files: [path] }) => path)
    return error ? { status: 'failed', paths, error } : { status: 'signed', paths }
  }
  return {
    onVerified: (model) => void models.push(model),
    sign: () =>
      signAll().catch((error) => ({
        status: 'failed',
        paths: [],
        error: toProvenanceError(error),
      })),
  }
}

/** Why there is no summary, or none where it should be; one line or two. */
export const describeVsa = (outcome: Exclude<VsaOutcome, { status: 'signed' }>): string => {
  if (outcome.status === 'no-token') {
    return `no summary is signed: ${outcome.reason}. The verdict does not depend on it.`
  }
  const { code, message, hint } = outcome.error
  const what = outcome.paths.length === 0 ? 'no summary is signed' : 'the summary is not stored'
  return `${what}: ${code}: ${oneLine(message)}\n${hint}`
}

// Without the way of attest to store again.
const storingFailure = (outcomes: readonly SinkOutcome[]): ProvenanceError | undefined => {
  const failure = sinkFailure(outcomes, 'any')
  if (failure === undefined) return undefined
  const hints = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.hint] : []))
  const hint = [
    ...new Set(hints.filter((text) => text !== ERRORS.SINK_FAILED.hint)),
    'The summary is on disk: store it by a step of its own, or run this step again.',
  ].join('\n')
  return new ProvenanceError(failure.code, failure.message, { hint })
}

// What chooses an instance speaks of the inputs of attest.
const named = async <T>(make: () => Promise<T>): Promise<T> => {
  try {
    return await make()
  } catch (error) {
    const { code, message, hint, cause } = toProvenanceError(error)
    if (!/^(?:INPUT|INSTANCE)_/.test(code)) throw error
    throw new ProvenanceError(code, message, {
      hint: `${hint}\nInputs that are named here begin with \`vsa-\`.`,
      cause: cause ?? error,
    })
  }
}
