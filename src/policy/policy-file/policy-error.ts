// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { RefuseLine } from '../../core/json-tree.ts'

/** Where in a policy something is wrong. */
export interface PolicyPlace {
  readonly file: string
  /** From 1. */
  readonly line?: number
}

/** `file:line: what` */
const policyError = (
  { file, line }: PolicyPlace,
  what: string,
  cause?: unknown,
): ProvenanceError => {
  const place = line === undefined ? file : `${file}:${line}`
  return new ProvenanceError('POLICY_INVALID', `${place}: ${what}`, {
    ...(cause === undefined ? {} : { cause }),
  })
}

/** @throws {POLICY_INVALID} always: `file:line: what` */
export const refusePolicy = (place: PolicyPlace, what: string, cause?: unknown): never => {
  throw policyError(place, what, cause)
}

/** For shapes that read this file: what is wrong, with its line. */
export const refuseLineOf =
  (file: string): RefuseLine =>
  (line, what) =>
    policyError({ file, line }, what)
