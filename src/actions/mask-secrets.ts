// SPDX-License-Identifier: Apache-2.0
//
// Known secrets are masked before anything can print them; the runner masks
// only what came from `secrets`.

import * as core from '@actions/core'
import { Secret } from '../core/secret.ts'
import type { SigningSettings } from '../io/attest-settings.ts'

export const maskSecrets = (secrets: readonly (Secret | undefined)[]): void => {
  for (const secret of secrets) {
    // A mask is one line: a PEM is masked line by line.
    for (const line of secret?.reveal().split('\n') ?? []) {
      if (line.trim().length > 3 && !line.startsWith('-----')) core.setSecret(line.trim())
    }
  }
}

/** What the runner gave this job to ask for tokens. */
export const jobSecrets = (
  env: Readonly<Record<string, string | undefined>>,
): readonly (Secret | undefined)[] => {
  const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  return token === undefined || token === '' ? [] : [new Secret(token)]
}

export const keySecrets = (signing: SigningSettings): readonly (Secret | undefined)[] =>
  signing.method === 'sigstore' ? [] : [signing.privateKeyPem, signing.password]
