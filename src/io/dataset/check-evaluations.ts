// SPDX-License-Identifier: Apache-2.0

import { EVALUATION_BYTES } from '../../dataset/multiproof-v1.ts'
import { nativePrimitives } from '../../dataset/scheme/native-primitives.ts'
import { createEvaluationCheck } from '../../dataset/scheme/poprf.ts'
import { POINT_BYTES } from '../../dataset/scheme/primitives.ts'

/** A byte for each input, 1 where its evaluation, gamma ‖ proof, holds under the public key. */
export const checkEvaluations = (
  inputs: readonly Uint8Array[],
  evaluations: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array => {
  const isValid = createEvaluationCheck(publicKey, nativePrimitives)
  return Uint8Array.from(inputs, (info, index) => {
    const at = index * EVALUATION_BYTES
    const gamma = evaluations.subarray(at, at + POINT_BYTES)
    const proof = evaluations.subarray(at + POINT_BYTES, at + EVALUATION_BYTES)
    return isValid({ gamma, info, proof }) ? 1 : 0
  })
}
