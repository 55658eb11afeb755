// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'

/** Where in a policy something is wrong. */
export interface PolicyPlace {
  readonly file: string
  /** From 1. */
  readonly line?: number
}

/** @throws {POLICY_INVALID} always: `file:line: what` */
export const refusePolicy = ({ file, line }: PolicyPlace, what: string, cause?: unknown): never => {
  const place = line === undefined ? file : `${file}:${line}`
  throw new ProvenanceError('POLICY_INVALID', `${place}: ${what}`, {
    ...(cause === undefined ? {} : { cause }),
  })
}
