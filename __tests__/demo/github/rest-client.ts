// SPDX-License-Identifier: Apache-2.0
//
// How the tests of the emulated GitHub speak to it.

import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { asObject, type JsonObject } from '../../../src/core/parse.ts'

export interface Call {
  readonly method?: string
  readonly body?: unknown
  readonly token?: string | undefined
  readonly headers?: Record<string, string>
}

export const call = async (url: string, { method = 'GET', body, token, headers }: Call = {}) => {
  const response = await fetch(url, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  })
  const text = await response.text()
  const json: JsonObject = asObject(text.startsWith('{') ? JSON.parse(text) : {}) ?? {}
  return { status: response.status, json, text, headers: response.headers }
}

export const withGitHub = async (
  options: EmulatedGitHubOptions,
  test: (github: EmulatedGitHub) => Promise<void>,
) => {
  const started = await startEmulatedGitHub(options)
  try {
    await test(started)
  } finally {
    await started.close()
  }
}

export const repository = (on: EmulatedGitHub) => `${on.url}/api/repos/octo-org/digits`
