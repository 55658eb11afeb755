// SPDX-License-Identifier: Apache-2.0
//
// Inputs of verify that say where bundles are, and how a registry is asked.

import { ProvenanceError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import type { BundlePlaces } from '../io/verify-settings.ts'
import type { InputReader } from './input-reader.ts'
import type { VerifyInputName } from './verify-input-table.ts'

type Reader = InputReader<VerifyInputName>

/** @throws INPUT_CONFLICT, INPUT_MISSING, INPUT_INVALID */
export const readBundlePlaces = (input: Reader, offline: boolean): BundlePlaces => {
  const release = input.text('bundle-from-release')
  const run = input.text('bundle-from-run')
  const oci = input.text('bundle-from-oci')
  const attestations = input.flag('bundle-from-attestations')
  const remote = [release, run, oci, attestations || undefined]
  if (offline && remote.some((place) => place !== undefined)) {
    throw new ProvenanceError('INPUT_CONFLICT', 'offline is set, but bundles are to be fetched', {
      hint: 'Give the bundles as files: `bundle`.',
    })
  }
  const repo = input.text('repo')
  if (repo === undefined && (release ?? run) !== undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'bundle-from-release and bundle-from-run need repo')
  }
  if (run !== undefined && !/^\d{1,18}$/.test(run)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `bundle-from-run is "${run}"; it takes the ID of a run`,
    )
  }
  return {
    files: input.lines('bundle'),
    attestations,
    ...(attestations ? { attestationsWaitMs: attestationsWaitMs(input) } : {}),
    ...(release === undefined ? {} : { release }),
    ...(run === undefined ? {} : { run }),
    ...(oci === undefined ? {} : { oci }),
    ...readRegistryLogin(input, oci),
  }
}

// Without a token GitHub counts few questions an hour: they are not spent on waiting.
const attestationsWaitMs = (input: Reader): number => {
  const hasToken = input.text('github-token') !== undefined
  const seconds = input.integer('attestations-wait-seconds', 0, 600)
  return (seconds ?? (hasToken ? 10 : 0)) * 1_000
}

const readRegistryLogin = (
  input: Reader,
  oci: string | undefined,
): Pick<BundlePlaces, 'registryLogin'> => {
  const username = input.text('registry-username')
  const password = input.text('registry-password')
  if (username === undefined && password === undefined) return {}
  if (username === undefined || password === undefined) {
    const missing = username === undefined ? 'registry-username' : 'registry-password'
    throw new ProvenanceError('INPUT_MISSING', `a login of a registry lacks ${missing}`, {
      hint: 'Set `registry-username` and `registry-password` (on the command line, `MLPROV_REGISTRY_PASSWORD` in the environment).',
    })
  }
  if (oci === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'registry-username needs bundle-from-oci', {
      hint: 'Name the image whose referrers are bundles: `bundle-from-oci`.',
    })
  }
  // RFC 7617 §2: the first colon ends the name.
  if (username.includes(':')) {
    throw new ProvenanceError('INPUT_INVALID', 'registry-username holds a colon', {
      hint: 'Give the name of the account alone.',
    })
  }
  return { registryLogin: { username, password: new Secret(password) } }
}
