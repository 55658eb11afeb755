// SPDX-License-Identifier: Apache-2.0
//
// What a verification summary has to say, to be taken in place of its inputs.

import { ProvenanceError } from '../core/errors.ts'
import type { VsaDemand } from '../policy/vsa-policy.ts'
import type { InputReader } from './input-reader.ts'
import type { VerifyInputName } from './verify-input-table.ts'

const DIGEST = /^sha256:([0-9a-f]{64})$/

/**
 * `undefined` where no summary is expected. A verifier is believed about one
 * resource, so neither is left open.
 * @throws INPUT_INVALID, INPUT_MISSING, INPUT_CONFLICT beside a policy
 */
export const readExpectedVsa = (input: InputReader<VerifyInputName>): VsaDemand | undefined => {
  const verifierId = input.text('expect-vsa-verifier-id')
  const resourceUri = input.text('expect-vsa-resource-uri')
  const levels = input.lines('expect-vsa-levels')
  const policy = input.text('expect-vsa-policy-digest')
  const maxAgeDays = input.integer('expect-vsa-max-age-days', 1, 36_500)
  const given = [verifierId, resourceUri, ...levels, policy, maxAgeDays]
  if (given.every((value) => value === undefined)) return undefined
  if (verifierId === undefined || resourceUri === undefined) {
    throw new ProvenanceError(
      'INPUT_MISSING',
      'a summary is expected, but not of whom about what',
      {
        hint: 'Give both `expect-vsa-verifier-id` and `expect-vsa-resource-uri`.',
      },
    )
  }
  if (input.text('policy') !== undefined) {
    throw new ProvenanceError('INPUT_CONFLICT', 'policy and expect-vsa-… are given at once', {
      hint: 'Say what is expected of a summary in the rule of the policy: `vsa`.',
    })
  }
  const [, policyDigest] = DIGEST.exec(policy ?? '') ?? []
  if (policy !== undefined && policyDigest === undefined) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `expect-vsa-policy-digest is "${policy.slice(0, 120)}"; it takes sha256:<64 hex, lower case>`,
    )
  }
  return {
    verifierId,
    resourceUri,
    levels,
    ...(policyDigest === undefined ? {} : { policyDigest }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
  }
}
