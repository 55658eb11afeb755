// SPDX-License-Identifier: Apache-2.0
//
// Chat templates are Jinja programs that runtimes execute for every prompt.
// They are not judged here: the digest tells one from another, and the names
// with which programs have left the sandbox are pointed at.

import { hash } from 'node:crypto'

export interface ChatTemplate {
  /** `sha256:<hex>` of its bytes. */
  readonly digest: string
  /** The first name in it that reaches into the interpreter, if there is one. */
  readonly reachesOut?: string
}

// CVE-2024-34359 and its kin: attributes of Python's objects, also put together by filters.
const REACHING =
  /__[a-z]+__|\bmro\b|\|\s*attr\s*\(|\bf_globals\b|\bgi_frame\b|\bcycler\b|\bjoiner\b/

/** The caller has bounded the length; time is linear in it. */
export const describeTemplate = (bytes: Uint8Array): ChatTemplate => {
  const [reachesOut] = REACHING.exec(new TextDecoder().decode(bytes)) ?? []
  const digest = `sha256:${hash('sha256', bytes)}`
  return reachesOut === undefined ? { digest } : { digest, reachesOut }
}
