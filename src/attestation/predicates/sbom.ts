// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials as a predicate, with the types that actions/attest and
// `gh attestation verify --predicate-type` use.

import { ProvenanceError } from '../../core/errors.ts'
import { asObject, asString, parseJson } from '../../core/parse.ts'

/** Of a CycloneDX document of any version. */
export const CYCLONEDX_TYPE = 'https://cyclonedx.org/bom'

export interface TypedPredicate {
  readonly predicateType: string
  readonly predicate: unknown
}

/**
 * SPDX (`spdxVersion: "SPDX-2.3"`) or CycloneDX (`bomFormat: "CycloneDX"`) in JSON.
 * @throws SBOM_INVALID
 */
export const parseSbom = (text: string): TypedPredicate => {
  const document = asObject(parseJson(text))
  if (!document) throw new ProvenanceError('SBOM_INVALID', 'the SBOM is not a JSON object')
  const spdxVersion = asString(document.spdxVersion)
  if (spdxVersion !== undefined && document.SPDXID !== undefined) {
    const version = /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1]
    if (version === undefined) {
      throw new ProvenanceError('SBOM_INVALID', `spdxVersion is "${spdxVersion}"`)
    }
    return { predicateType: `https://spdx.dev/Document/v${version}`, predicate: document }
  }
  if (document.bomFormat === 'CycloneDX' && asString(document.specVersion) !== undefined) {
    return { predicateType: CYCLONEDX_TYPE, predicate: document }
  }
  throw new ProvenanceError(
    'SBOM_INVALID',
    'the SBOM has neither spdxVersion and SPDXID (SPDX) nor bomFormat and specVersion (CycloneDX)',
  )
}
