// SPDX-License-Identifier: Apache-2.0
//
// Thresholds that were held against the numbers of an evaluation, as the
// statement of a test result.

import type { TypedPredicate } from '../attestation/predicates/sbom.ts'
import { buildTestResult, TEST_RESULT_TYPE } from '../attestation/predicates/test-result-v0.1.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { type Sha256Hex, sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { Evaluation, TestedThreshold } from '../policy/thresholds.ts'
import type { DescriptorSource } from '../ports.ts'
import { describeAll } from './attest-materials.ts'

/** An evaluation and the files that it read. */
export interface EvaluatedFiles extends Evaluation {
  readonly files: readonly {
    /** As the user wrote it. */
    readonly path: string
    /** Of the text that was evaluated. */
    readonly digest: Sha256Hex
  }[]
}

/** Descriptors of the evaluated files, in order. @throws METRICS_INVALID where one is no longer what was evaluated */
export const describeEvaluated = async (
  { files }: EvaluatedFiles,
  source: DescriptorSource,
): Promise<readonly ResourceDescriptor[]> => {
  const descriptors: ResourceDescriptor[] = []
  for (const { path, digest } of files) {
    const described = await describeAll([path], source)
    if (described.length !== 1 || described[0]?.digest?.sha256 !== digest) {
      throw new ProvenanceError(
        'METRICS_INVALID',
        `"${path}" is not the text that was evaluated: it changed, or begins with a byte order mark`,
      )
    }
    descriptors.push(...described)
  }
  return descriptors
}

/** `descriptors` as `describeEvaluated` gives them. */
export const stateEvaluation = (
  evaluation: EvaluatedFiles,
  descriptors: readonly ResourceDescriptor[],
): TypedPredicate => {
  const { result, passed, warned, failed, files } = evaluation
  const tested = [...passed, ...warned, ...failed]
  const names = (thresholds: readonly TestedThreshold[]) => thresholds.map(({ name }) => name)
  const asked = tested.map(({ name, onMiss }) => [name, onMiss] as const)
  const predicate = buildTestResult({
    result,
    configuration: [
      {
        name: 'thresholds',
        digest: { sha256: sha256(asked.map(([name, onMiss]) => `${onMiss}: ${name}\n`).join('')) },
        annotations: Object.fromEntries(asked),
      },
      ...descriptors.map((descriptor, index) => ({
        ...descriptor,
        annotations: valuesOf(tested, files[index]?.path),
      })),
    ],
    passed: names(passed),
    warned: names(warned),
    failed: names(failed),
  })
  return { predicateType: TEST_RESULT_TYPE, predicate }
}

/** What was measured, by metric. */
const valuesOf = (
  tested: readonly TestedThreshold[],
  path: string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tested
      .filter((threshold) => threshold.path === path)
      .map(({ metric, value }) => [metric, String(value)]),
  )
