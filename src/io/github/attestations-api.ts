// SPDX-License-Identifier: Apache-2.0
//
// GitHub's store of attestations, which `gh attestation verify` reads.
// API: https://docs.github.com/en/rest/repos/attestations (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { asObject } from '../../core/parse.ts'
import type { GitHubClient } from './github-client.ts'

export interface AttestationsApi {
  /** Stores a bundle (one line of JSON) and returns its id. */
  create(bundleJson: string): Promise<string>
}

export const createAttestationsApi = (
  client: GitHubClient,
  repository: string,
): AttestationsApi => {
  const [owner = '', repo = ''] = repository.split('/')
  return {
    create: async (bundleJson) => {
      const { data } = await client.request({
        method: 'POST',
        url: '/repos/{owner}/{repo}/attestations',
        owner,
        repo,
        // The text travels as it was signed and stored: nothing is parsed and written anew.
        data: `{"bundle":${bundleJson}}`,
        headers: { 'content-type': 'application/json' },
      })
      const id = asObject(data)?.id
      if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id)
      throw new ProvenanceError('SERVICE_FAILED', "GitHub's answer has no valid attestation id")
    },
  }
}
