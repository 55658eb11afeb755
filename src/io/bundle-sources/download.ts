// SPDX-License-Identifier: Apache-2.0

import type { Buffer } from 'node:buffer'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import type { Http } from '../http.ts'
import { transferTimeoutMs } from '../transfer-timeout.ts'

export interface Download {
  /** For people, as `the asset "m.sig"`. */
  readonly what: string
  /** Of the API, which leads elsewhere; the token is not sent there. */
  readonly url: string
  readonly token: Secret | undefined
  /** As announced; 0 where it is not known. */
  readonly sizeBytes: number
  readonly maxBytes: number
  /** `sha256:<hex>`, where the API tells it. */
  readonly digest: string | undefined
}

/** @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID for other bytes than announced, SERVICE_FAILED… */
export const download = async (http: Http, file: Download): Promise<Buffer> => {
  const { what, url, token, sizeBytes, maxBytes, digest } = file
  if (sizeBytes > maxBytes) {
    const message = `${what} has ${sizeBytes} bytes, the limit is ${maxBytes}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  const { body } = await http({
    url,
    headers: { accept: 'application/octet-stream' },
    expect: 'bytes',
    redirects: 'follow',
    maxResponseBytes: maxBytes,
    timeoutMs: transferTimeoutMs(sizeBytes || maxBytes),
    ...(token === undefined ? {} : { token }),
  })
  if (digest === undefined || digest === `sha256:${sha256(body)}`) return body
  throw new ProvenanceError('BUNDLE_INVALID', `${what} has other bytes than ${digest}`)
}
