// SPDX-License-Identifier: Apache-2.0

import { RekorWitness, type Witness } from '@sigstore/sign'
import { callService, type ServiceCall } from './service-call.ts'

/**
 * Logs the envelope in a Rekor v1 log, as a `dsse` entry.
 *
 * An entry that is there already (409), because an earlier answer was lost, is
 * fetched. A 409 that does not say where is final here: the caller signs anew.
 * @throws REKOR_FAILED
 */
export const createRekorV1Witness = (call: ServiceCall): Witness => ({
  testify: (content, publicKey) =>
    callService(call, ({ timeoutMs }) =>
      new RekorWitness({
        rekorBaseURL: call.url,
        majorApiVersion: 1,
        entryType: 'dsse',
        fetchOnConflict: true,
        retry: false,
        timeout: timeoutMs,
      }).testify(content, publicKey),
    ),
})
