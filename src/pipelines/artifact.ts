// SPDX-License-Identifier: Apache-2.0
//
// The one thing that a bundle is asked about, and whether its digest is the
// one that the bundle speaks of.

import type { ParsedStatement } from '../attestation/statement.ts'
import { DIGEST_ALGORITHMS, type DigestAlgorithm, type NamedDigest } from '../core/digest.ts'
import { type Check, failedCheck, passedCheck } from '../policy/report.ts'

/** A file, or nothing but a digest. */
export interface Artifact {
  /** As the user gave it. */
  readonly name: string
  /** Absent where only a digest was given. */
  readonly sizeBytes?: number
  /** All bytes, where they are few enough for memory. */
  readonly content?: Uint8Array
  /** Lowercase hex; `undefined` where another digest was given. */
  digest(algorithm: DigestAlgorithm): Promise<string | undefined>
}

/** Whether a message signature signs the artifact. */
export const checkMessageDigest = async (
  signed: NamedDigest,
  artifact: Artifact,
): Promise<Check> => {
  const hex = await artifact.digest(signed.algorithm)
  return artifactCheck(artifact, hex === signed.hex, {
    expected: `${signed.algorithm}:${signed.hex}`,
    found: hex === undefined ? `no ${signed.algorithm} is given` : `${signed.algorithm}:${hex}`,
  })
}

/** Whether a statement has the artifact as a subject: by any algorithm, as in-toto digest_set.md has it. */
export const checkSubjects = async (
  { subject }: ParsedStatement,
  artifact: Artifact,
): Promise<Check> => {
  const stated = DIGEST_ALGORITHMS.filter((name) => subject.some(({ digest }) => digest[name]))
  let found = `no digest that the subjects have: ${stated.join(', ') || 'none of SHA-2'}`
  let isSubject = false
  for (const algorithm of stated) {
    const hex = await artifact.digest(algorithm)
    if (hex === undefined) continue
    found = `${algorithm}:${hex}`
    isSubject = subject.some(({ digest }) => digest[algorithm] === hex)
    if (isSubject) break
  }
  const expected = subject.length === 1 ? 'the subject' : `one of ${subject.length} subjects`
  return artifactCheck(artifact, isSubject, { expected, found })
}

const artifactCheck = (
  { sizeBytes }: Artifact,
  isSigned: boolean,
  findings: { readonly expected: string; readonly found: string },
): Check => {
  const facts = { id: 'files', title: 'digest of the artifact', ...findings }
  return isSigned
    ? passedCheck(facts, sizeBytes === undefined ? 'self-asserted' : 'verified')
    : failedCheck(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' })
}

/** The first digest that is known. */
export const firstDigest = async (artifact: Artifact): Promise<NamedDigest | undefined> => {
  for (const algorithm of DIGEST_ALGORITHMS) {
    const hex = await artifact.digest(algorithm)
    if (hex !== undefined) return { algorithm, hex }
  }
  return undefined
}
