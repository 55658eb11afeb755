// SPDX-License-Identifier: Apache-2.0

/** Reads a small text file. @throws with the given code */
export type ReadText = (
  path: string,
  maxBytes: number,
  code:
    | 'PREDICATE_INVALID'
    | 'SBOM_INVALID'
    | 'CHECKSUMS_INVALID'
    | 'KEY_INVALID'
    | 'CERTIFICATE_INVALID'
    | 'ENVIRONMENT_INVALID'
    | 'METRICS_INVALID',
) => Promise<string>
