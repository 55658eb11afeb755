// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.

import { ProvenanceError } from '../core/errors.ts'
import type { Content } from '../policy/coverage.ts'
import type { Report, SubjectReport } from '../policy/report.ts'
import { checkTrustAge, type DatedRoot } from '../policy/trust-age.ts'
import type { BundleSource } from '../ports.ts'
import { type VerifyOptions, verifyContent } from './verify.ts'
import { type ContentPorts, readContent, type VerifyTarget } from './verify-content.ts'

export interface PreparedTarget {
  readonly target: VerifyTarget
  readonly sources: readonly BundleSource[]
  /** Signer, summary and further checks of this model alone, in place of those of the request. */
  readonly options?: Partial<Pick<VerifyOptions, 'signer' | 'vsa' | 'evaluate' | 'headers'>>
}

export interface VerifyAllRequest {
  /** Paths or globs of models. */
  readonly patterns: readonly string[]
  /** What is verified without a pattern: listings, models of a pull request. */
  readonly prepared: readonly (PreparedTarget & { readonly shownPath?: string })[]
  readonly options: VerifyOptions
  readonly trustedRoot?: DatedRoot
  readonly maxTrustedRootAgeDays?: number
  readonly now: Date
}

export interface VerifyAllPorts extends ContentPorts {
  /** How a model on disk is read, and where its bundles are. */
  readonly prepare: (path: string, shownPath: string) => Promise<PreparedTarget>
  /** Told of each model with the files that were verified, which the report does not hold. */
  readonly onVerified?: (subject: SubjectReport, content: Content) => void
}

/** What may match anything but itself names no file that could be shown. */
const GLOB = /[*?[]/

/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what reading and the sources of bundles throw */
export const verifyAll = async (
  request: VerifyAllRequest,
  ports: VerifyAllPorts,
): Promise<Report> => {
  const subjects: SubjectReport[] = []
  const verify = async (prepared: PreparedTarget, shownPath?: string): Promise<void> => {
    const { target, sources } = prepared
    const options = {
      ...request.options,
      ...prepared.options,
      ...(shownPath === undefined ? {} : { shownPath }),
    }
    const content = await readContent(target, ports)
    const subject = withTrustAge(await verifyContent(content, options, sources), request)
    subjects.push(subject)
    ports.onVerified?.(subject, content)
  }
  for (const one of request.prepared) await verify(one, one.shownPath)
  for (const pattern of request.patterns) {
    const paths = await ports.tree.expand(pattern)
    for (const path of paths) {
      const shownPath = GLOB.test(pattern) ? path : pattern
      await verify(await ports.prepare(path, shownPath), shownPath)
    }
  }
  if (subjects.length === 0) throw new ProvenanceError('INPUT_MISSING', 'nothing is to be verified')
  const { trustedRoot, now } = request
  return {
    version: 1,
    verifiedAt: now.toISOString(),
    ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
    subjects,
  }
}

const withTrustAge = (
  subject: SubjectReport,
  { trustedRoot, maxTrustedRootAgeDays, now }: VerifyAllRequest,
): SubjectReport => {
  if (trustedRoot === undefined || maxTrustedRootAgeDays === undefined) return subject
  const check = checkTrustAge(trustedRoot, maxTrustedRootAgeDays, now)
  return { ...subject, checks: [...subject.checks, check] }
}
