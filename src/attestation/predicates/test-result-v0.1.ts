// SPDX-License-Identifier: Apache-2.0
//
// The result of tests, here of thresholds on the numbers of an evaluation.
// Spec: https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/test-result.md

import type { JsonObject } from '../../core/parse.ts'
import type { ResourceDescriptor } from '../resource-descriptor.ts'

export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

export type TestVerdict = 'PASSED' | 'WARNED' | 'FAILED'

export interface TestResult {
  readonly result: TestVerdict
  /** What was asked, and the files that it was asked of. */
  readonly configuration: readonly ResourceDescriptor[]
  /** Names of tests; together every test that was made. */
  readonly passed: readonly string[]
  readonly warned: readonly string[]
  readonly failed: readonly string[]
}

export const buildTestResult = (test: TestResult): JsonObject => ({
  result: test.result,
  configuration: test.configuration,
  passedTests: test.passed,
  warnedTests: test.warned,
  failedTests: test.failed,
})
