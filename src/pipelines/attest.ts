// SPDX-License-Identifier: Apache-2.0
//
// The main job, one step a line: hash, ask who we are, state, sign, store,
// publish. Hashing comes first because GitHub's tokens live five minutes and a
// large model hashes longer; storing comes before publishing so that no
// service can lose a bundle.

import type { BuildContext, WorkflowClaims } from '../attestation/build-context.ts'
import type { TypedPredicate } from '../attestation/predicates/sbom.ts'
import type { ResourceDescriptor, Subject } from '../attestation/resource-descriptor.ts'
import { ProvenanceError } from '../core/errors.ts'
import type {
  DescriptorSource,
  OpenedSigner,
  OutputStore,
  Publisher,
  RunFacts,
  ScanOptions,
} from '../ports.ts'
import type { AttestResult } from './attest-result.ts'
import { gatherUnits } from './attest-units.ts'
import type { HashPorts, ModelSpec } from './hash-models.ts'
import { publishAll } from './publish.ts'
import { signUnits } from './sign-units.ts'

/** What the statements are about. */
export type SubjectSource =
  | { readonly kind: 'models'; readonly specs: readonly ModelSpec[]; readonly scan: ScanOptions }
  | { readonly kind: 'files'; readonly patterns: readonly string[]; readonly name?: string }
  | { readonly kind: 'digests'; readonly subjects: readonly Subject[] }

export interface AttestOptions {
  readonly source: SubjectSource
  /** SBOM or custom predicates; each becomes a statement of its own. */
  readonly predicates: readonly TypedPredicate[]
  /** Lines of base-models, datasets, lock-files, container-images. */
  readonly dependencies: readonly string[]
  /** Lines of metrics and logs. */
  readonly byproducts: readonly string[]
  /** Whether SLSA provenance is made where the facts for it are there. */
  readonly provenance: boolean
}

export interface AttestPorts extends HashPorts {
  readonly descriptors: DescriptorSource
  /** Why no provenance can be made here, told before hashing; `undefined` where it can. */
  readonly provenanceAbsence: () => Promise<string | undefined>
  /** @throws TOKEN_…, CLAIM_MISMATCH */
  readonly runFacts: () => Promise<RunFacts>
  readonly openSigner: (claims: WorkflowClaims | undefined) => Promise<OpenedSigner>
  readonly store: OutputStore
  readonly publishers: readonly Publisher[]
}

export const attest = async (options: AttestOptions, ports: AttestPorts): Promise<AttestResult> => {
  const absence = options.provenance
    ? await ports.provenanceAbsence()
    : 'the given predicate takes its place'
  if (absence !== undefined) refuseLostFacts(options, absence)
  const units = await gatherUnits(options.source, ports.store.dir, ports)
  const dependencies = await describeAll(options.dependencies, ports.descriptors)
  const byproducts = await describeAll(options.byproducts, ports.descriptors)
  const facts = absence === undefined ? await ports.runFacts() : undefined
  const opened = await ports.openSigner(facts?.claims)
  const build: BuildContext | undefined = facts && { ...facts, dependencies, byproducts }
  const signed = await signUnits(units, { opened, build, predicates: options.predicates }, ports)
  return publishAll({ ...signed, ...(facts ? { repository: facts.claims.repository } : {}) }, ports)
}

// What went into the model is stated in the provenance and nowhere else.
const refuseLostFacts = ({ dependencies, byproducts }: AttestOptions, absence: string): void => {
  const count = dependencies.length + byproducts.length
  if (count === 0) return
  throw new ProvenanceError(
    'PROVENANCE_MISSING',
    `${count} dependencies or byproducts are given, but no provenance is made: ${absence}`,
  )
}

const describeAll = async (
  lines: readonly string[],
  source: DescriptorSource,
): Promise<readonly ResourceDescriptor[]> => {
  const descriptors: ResourceDescriptor[] = []
  for (const line of lines) descriptors.push(...(await source.describe(line)))
  return descriptors
}
