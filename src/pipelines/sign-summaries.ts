// SPDX-License-Identifier: Apache-2.0
//
// From verified models to signed summaries on disk. Each is written as soon as
// it is signed: an outage in the middle loses nothing that was made before.

import type { Sha256Hex } from '../core/digest.ts'
import type { Content } from '../policy/coverage.ts'
import { isSubjectPassed, type SubjectReport } from '../policy/report.ts'
import type { OutputStore, Reporter, StatementSigner, StoredModel } from '../ports.ts'
import { refuseSameFileNames, toFileName } from './file-names.ts'
import { signVsa, type VsaFacts } from './vsa.ts'

/** A model with what was found of it, refused or not. */
export interface VerifiedModel {
  readonly subject: SubjectReport
  /** The files that were verified. */
  readonly content: Content
  /** SHA-256 of the policy file, hex, where it is the whole policy. */
  readonly policyDigest?: Sha256Hex
}

export interface SummaryPorts {
  readonly signer: StatementSigner
  readonly store: OutputStore
  readonly reporter: Reporter
}

/** A model whose first file is its summary; others belong to it. */
export type StoredSummary = StoredModel & { readonly files: readonly [string, ...string[]] }

/** One summary a model, in the same order. @throws MODEL_NAME_TAKEN, INPUT_INVALID, OUTPUT_UNWRITABLE, and all of signing */
export const signSummaries = async (
  models: readonly VerifiedModel[],
  facts: VsaFacts,
  { signer, store, reporter }: SummaryPorts,
): Promise<readonly StoredSummary[]> => {
  const named = models.map((model) => {
    const { baseName: name } = model.content
    return { ...model, name, fileName: toFileName(name) }
  })
  refuseSameFileNames(named)
  const stored: StoredSummary[] = []
  for (const { name, fileName, subject, content, policyDigest } of named) {
    const { bundle, checksums } = await signVsa(
      subject,
      content,
      withPolicy(facts, policyDigest),
      signer,
    )
    const path = await store.write(`${fileName}.vsa.sigstore.json`, `${bundle.json}\n`)
    const listing =
      checksums === undefined ? [] : [await store.write(`${fileName}.SHA256SUMS`, checksums)]
    reporter.info(
      `signed the summary that ${name} ${isSubjectPassed(subject) ? 'PASSED' : 'FAILED'}: ${path}`,
    )
    stored.push({
      name,
      digest: subject.digest ?? `sha256:${content.root}`,
      files: [path, ...listing],
      attestations: [bundle.json],
    })
  }
  return stored
}

const withPolicy = (facts: VsaFacts, digest: Sha256Hex | undefined): VsaFacts =>
  digest === undefined
    ? facts
    : { ...facts, policy: { ...facts.policy, digest: { sha256: digest } } }
