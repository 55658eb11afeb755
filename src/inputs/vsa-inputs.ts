// SPDX-License-Identifier: Apache-2.0
//
// Whether verify signs its verdict, with what, and what only the verifier can
// say. The signing inputs are those of attest with `vsa-` in front, because
// `certificate-chain` and others mean something else to verify.

import { ProvenanceError } from '../core/errors.ts'
import type { SigningSettings } from '../io/attest-settings.ts'
import type { InputReader } from './input-reader.ts'
import type { ReadText } from './read-text.ts'
import { readSigning, type SigningInputName } from './signing-inputs.ts'
import type { VerifyInputName } from './verify-input-table.ts'

type Reader = InputReader<VerifyInputName>

export const VSA_SINKS = ['artifact', 'attestations'] as const

export interface VsaInputs {
  readonly signing: SigningSettings
  readonly verifierId: string
  readonly resourceUri: string
  readonly policyUri: string
  /** Empty: the build level that the report shows by itself. */
  readonly levels: readonly string[]
  /** Folder for the summaries; `undefined` leaves the choice to the caller. */
  readonly outputDir?: string
  readonly sinks: readonly (typeof VSA_SINKS)[number][]
  readonly timeoutMs: number
}

/** What the runner says of the workflow that runs, e.g. GITHUB_WORKFLOW_REF; not secret, not verified. */
export interface WorkflowNames {
  readonly serverUrl: string
  /** `owner/name/path.yml@ref` */
  readonly workflowRef: string | undefined
  /** Commit, hex. */
  readonly workflowSha: string | undefined
}

/** `undefined` where no summary is asked for. @throws INPUT_…, KEY_INVALID, CERTIFICATE_INVALID */
export const readVsaInputs = async (
  input: Reader,
  readText: ReadText,
  workflow: WorkflowNames,
): Promise<VsaInputs | undefined> => {
  if (!input.flag('vsa')) return undefined
  const resourceUri = input.text('vsa-resource-uri')
  if (resourceUri === undefined) {
    throw missing('vsa-resource-uri', 'Say as what the model is verified, e.g. where it is found.')
  }
  if (input.text('mode') === 'pull-request') {
    throw new ProvenanceError('INPUT_CONFLICT', 'vsa is set, but mode is pull-request', {
      hint: 'A summary speaks of models that are named: use `mode: models` with `model-path`.',
    })
  }
  const signing = await readSigning(withPrefix(input), readText, 'vsa-')
  const sinks = readSinks(input)
  if (input.flag('offline') && (signing.method === 'sigstore' || sinks.length > 0)) {
    throw new ProvenanceError('INPUT_CONFLICT', 'offline is set, but signing or storing connects', {
      hint: 'Sign with `vsa-private-key` and without `vsa-sinks`, or leave out `offline`.',
    })
  }
  const outputDir = input.text('vsa-output-dir')
  return {
    signing,
    verifierId: input.text('vsa-verifier-id') ?? workflowUri(workflow) ?? noVerifier(),
    resourceUri,
    policyUri: input.text('vsa-policy-uri') ?? policyUri(input, workflow) ?? noPolicy(),
    levels: input.lines('vsa-levels'),
    ...(outputDir === undefined ? {} : { outputDir }),
    sinks,
    timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 5) * 60_000,
  }
}

const WORKFLOW_REF = /^([\w.-]+\/[\w.-]+)\/([^@]+)@./

// Without the ref: the verifier stays the same from release to release.
const workflowUri = ({ serverUrl, workflowRef }: WorkflowNames): string | undefined => {
  const [, repository, path] = WORKFLOW_REF.exec(workflowRef ?? '') ?? []
  return path === undefined ? undefined : `${serverUrl}/${repository}/${path}`
}

// Inputs of a step are its policy, and stand in the workflow; where others find
// a policy file, only its author knows.
const policyUri = (input: Reader, workflow: WorkflowNames): string | undefined => {
  const { serverUrl, workflowRef, workflowSha } = workflow
  const [, repository, path] = WORKFLOW_REF.exec(workflowRef ?? '') ?? []
  const isNamed = path !== undefined && /^[0-9a-f]{40,64}$/.test(workflowSha ?? '')
  return isNamed && input.text('policy') === undefined
    ? `${serverUrl}/${repository}/blob/${workflowSha}/${path}`
    : undefined
}

const readSinks = (input: Reader): VsaInputs['sinks'] =>
  [...new Set(input.list('vsa-sinks'))].map((name) => {
    const sink = VSA_SINKS.find((id) => id === name)
    if (sink !== undefined) return sink
    throw new ProvenanceError(
      'INPUT_INVALID',
      `vsa-sinks names "${name}"; it takes ${VSA_SINKS.join(', ')}`,
    )
  })

const withPrefix = (input: Reader): InputReader<SigningInputName> => ({
  text: (name) => input.text(`vsa-${name}`),
  lines: (name) => input.lines(`vsa-${name}`),
  list: (name) => input.list(`vsa-${name}`),
  flag: (name) => input.flag(`vsa-${name}`),
  choice: (name, choices) => input.choice(`vsa-${name}`, choices),
  integer: (name, min, max) => input.integer(`vsa-${name}`, min, max),
  url: (name) => input.url(`vsa-${name}`),
})

const noVerifier = (): never => {
  throw missing('vsa-verifier-id', 'Give the URI of who verifies; in a job it is its workflow.')
}

const noPolicy = (): never => {
  throw missing('vsa-policy-uri', 'Give the URI under which others find the policy.')
}

const missing = (name: VerifyInputName, hint: string): ProvenanceError =>
  new ProvenanceError('INPUT_MISSING', `vsa is set without ${name}`, { hint })
