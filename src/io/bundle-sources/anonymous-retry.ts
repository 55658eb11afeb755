// SPDX-License-Identifier: Apache-2.0
//
// GitHub refuses a token that is invalid, or of an organisation with other
// rules, also where everyone may read: then the same is asked for without it.

import type { Http } from '../http.ts'
import { statusOf } from '../service-error.ts'

/**
 * Repeats a GET whose token is refused (401, 403) once without the token. If
 * that does not help, the refusal is what counts: without a token, a private
 * repository looks like one where nothing is found.
 */
export const withAnonymousRetry =
  (http: Http): Http =>
  async (request) => {
    try {
      return await http(request)
    } catch (refusal) {
      const { token, ...anonymous } = request
      const isRefused = [401, 403].includes(statusOf(refusal) ?? 0)
      if (!isRefused || token === undefined || (request.method ?? 'GET') !== 'GET') throw refusal
      return await http(anonymous).catch(() => {
        throw refusal
      })
    }
  }
